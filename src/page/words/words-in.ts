import type { Language } from '../../sources/schema.js'
import { pageWordsInEn } from './en.js'
import { pageWordsInNb } from './nb.js'
import { pageWordsInNn } from './nn.js'
import type { PageWords } from './schema.js'

/** The words of the page in a language. */
export function pageWords(language: Language): PageWords {
  return { nb: pageWordsInNb, nn: pageWordsInNn, en: pageWordsInEn }[language]
}
