import type { Publication } from '../../indicators/evaluation/schema.js'
import { noticesOf } from '../../report/page/notices-of.js'
import type { Language } from '../../sources/schema.js'
import type { BatchInput } from '../read-batches.js'
import { fill, wordsIn } from '../words/words-in.js'

/** What a reader of the figures must know: what could not be read, and what was counted once. */
export function talkOf(
  publication: Publication,
  { total }: BatchInput,
  language: Language,
): readonly string[] {
  const words = wordsIn(language)
  const unusable = new Map<string, number | null>()
  for (const { unusable: counts } of Object.values(publication.indicators)) {
    for (const [column, count] of Object.entries(counts)) {
      const known = unusable.get(column) ?? 0
      unusable.set(column, count === null || known === null ? null : Math.max(count, known))
    }
  }
  const columns: Readonly<Record<string, string | number>> = total.file?.columns ?? {}
  const list = [...unusable].map(
    ([column, count]) => `${columns[column] ?? column} (${count ?? words.hidden})`,
  )
  return [
    ...(list.length === 0 ? [] : [fill(words.notUsable, { list: list.join(', ') })]),
    ...noticesOf(publication.notices, language),
  ]
}
