import { describeRefusal } from '../../messages/describe-refusal.js'
import { isMisuse } from '../../misuse/misuse.js'
import type { Language, Texts } from '../../sources/schema.js'
import type { Trouble } from '../protocol.js'
import { pageWords } from '../words/words-in.js'

/** What is thrown for what the user must mend. */
export function trouble(what: Trouble['trouble'], why: Trouble['why'] = ''): Trouble {
  return { trouble: what, why }
}

/** What an error is for the user. */
export function troubleOf(thrown: unknown): Trouble {
  if (typeof thrown === 'object' && thrown !== null && 'trouble' in thrown) return thrown as Trouble
  const message = thrown instanceof Error ? thrown.message : ''
  if (!isMisuse(thrown)) return trouble('failed', message)
  const { code } = thrown
  if (code === 'invalid-table') return trouble('empty')
  const what = (refused as Readonly<Record<string, Trouble['trouble']>>)[code]
  // Without a reason in words of the page none is told: that of the error is for programmers.
  return what === undefined
    ? trouble('misuse', message || code)
    : trouble(
        what,
        inEach(
          (language) => describeRefusal(thrown, language, pageWords(language).mapping.fields) ?? '',
        ),
      )
}

/** What of the user's was refused, by the code. */
const refused = {
  'unknown-column': 'no-column',
  'invalid-mapping': 'mapping-refused',
  'invalid-plan': 'plan-refused',
} as const

/** A text in each language: the page may be told in another one later. */
export function inEach(write: (language: Language) => string): Texts {
  return { nb: write('nb'), nn: write('nn'), en: write('en') }
}
