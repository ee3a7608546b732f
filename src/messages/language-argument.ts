import { kindOf, misuse } from '../misuse/misuse.js'
import type { Language } from '../sources/schema.js'

const languages: readonly unknown[] = ['nb', 'nn', 'en'] satisfies readonly Language[]

/** A language that the programmer vouches for; any other is misuse. */
export function languageArgument(language: Language): void {
  if (languages.includes(language)) return
  throw misuse(
    'unknown-language',
    `language must be 'nb', 'nn' or 'en', got a value of kind ${kindOf(language)}`,
  )
}
