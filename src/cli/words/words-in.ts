import type { Language } from '../../sources/schema.js'
import { wordsInEn } from './en.js'
import { wordsInNb } from './nb.js'
import { wordsInNn } from './nn.js'
import type { CliWords } from './schema.js'

/** The words of the command in a language. */
export function wordsIn(language: Language): CliWords {
  return { nb: wordsInNb, nn: wordsInNn, en: wordsInEn }[language]
}

export { fill } from './fill.js'
