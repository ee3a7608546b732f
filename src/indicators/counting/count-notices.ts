import { compareTexts } from '../../misuse/compare-texts.js'
import type { RowSource } from '../criteria/stretch.js'
import type { Notice } from '../evaluation/schema.js'
import type { SubjectId } from '../subjects/schema.js'
import type { GroupColumns } from './group-columns.js'
import type { Judge } from './outcomes.js'

/** What was found wrong with the rows of a subject, which may come in parts. */
export interface Notices {
  readonly add: (source: RowSource) => void
  readonly list: () => readonly Notice[]
}

export function newNotices(
  subject: SubjectId,
  judges: readonly Judge[],
  groups: GroupColumns,
): Notices {
  const read = [...new Set(judges.flatMap(({ fields }) => fields))].sort(compareTexts)
  // A column that one part has is not one that no row has.
  const present = new Set<string>()
  const cut = new Set<string>()
  let anyRows = false
  let anyRepeated = false
  let anyUnreadable = false
  return {
    add: (source) => {
      anyRows ||= source.length > 0
      anyRepeated ||= source.repeated() !== null
      anyUnreadable ||= source.anyUnreadable()
      for (const column of read) {
        if (!present.has(column) && source.has(column)) present.add(column)
      }
      for (const column of source.cut) cut.add(column)
    },
    list: () => [
      ...(anyRows ? read.filter((column) => !present.has(column)) : []).map(
        (column): Notice => ({ notice: 'column-without-values', subject, column }),
      ),
      ...[...cut]
        .sort(compareTexts)
        .map((column): Notice => ({ notice: 'dates-after-as-of', subject, column })),
      ...(anyRepeated ? [{ notice: 'repeated-rows', subject } as const] : []),
      ...(anyUnreadable ? [{ notice: 'unreadable-rows', subject } as const] : []),
      ...groups.notices(),
    ],
  }
}
