import type { Language } from '../../../sources/schema.js'
import { pageWordsInEn } from './en.js'
import { pageWordsInNb } from './nb.js'
import { pageWordsInNn } from './nn.js'
import type { PageWords } from './schema.js'

/** The words of the report page, by language. */
export const pageWords: Readonly<Record<Language, PageWords>> = {
  nb: pageWordsInNb,
  nn: pageWordsInNn,
  en: pageWordsInEn,
}
