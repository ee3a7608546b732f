import type { RowSource } from '../criteria/stretch.js'
import type { Notice } from '../evaluation/schema.js'
import type { SubjectId } from '../subjects/schema.js'
import type { GroupColumns } from './group-columns.js'
import type { Judge } from './outcomes.js'
import { compareText } from './plan-evaluation.js'

/** What was found wrong with the rows of a subject. */
export function noticesOf(
  subject: SubjectId,
  source: RowSource,
  judges: readonly Judge[],
  groups: GroupColumns,
): readonly Notice[] {
  const read = [...new Set(judges.flatMap(({ fields }) => fields))].sort(compareText)
  const absent = source.length === 0 ? [] : read.filter((column) => !source.has(column))
  return [
    ...absent.map((column): Notice => ({ notice: 'column-without-values', subject, column })),
    ...[...source.cut]
      .sort(compareText)
      .map((column): Notice => ({ notice: 'dates-after-as-of', subject, column })),
    ...(source.repeated() === null ? [] : [{ notice: 'repeated-rows', subject } as const]),
    ...(source.anyUnreadable() ? [{ notice: 'unreadable-rows', subject } as const] : []),
    ...groups.notices(),
  ]
}
