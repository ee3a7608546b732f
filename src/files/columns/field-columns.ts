import type { FieldPlan } from '../plan-mapping.js'
import type { Change, FieldName } from '../schema.js'
import {
  type ChangedWord,
  changeWord,
  dayOfWord,
  isNumber,
  type Word,
  wordOf,
} from './field-words.js'

/** A field of every row: days, or words by their place. */
export interface FieldColumn {
  readonly field: FieldName
  readonly kind: FieldPlan['kind']
  /** By row: of a date its day, its fault or `missingDay`; else the place of a word. */
  readonly values: Int32Array
  /** The words by place, the missing one first; none for dates. */
  readonly words: readonly Word[] | null
}

/** A column of days as they were read. */
export function columnOfDays(plan: FieldPlan, values: Int32Array): FieldColumn {
  return { field: plan.field, kind: plan.kind, values, words: null }
}

/** The same value in each row; none of a field that the file does not have. */
export function constantColumn(plan: FieldPlan, rows: number): FieldColumn {
  const values = new Int32Array(rows).fill(1)
  return columnOfFound(plan, values, [null, plan.constant], () => undefined)
}

/**
 * A column of what was found, by place: each distinct value is changed once, and each change is
 * counted by the rows it is in.
 */
export function columnOfFound(
  plan: FieldPlan,
  values: Int32Array,
  found: readonly unknown[],
  count: (change: Change['change'], rows: number) => void,
): FieldColumn {
  const { field, kind, clean, values: meanings } = plan
  const areJoined = plan.isRowId && found.some(isNumber)
  if (kind === 'text' && clean.length === 0 && meanings === null && !areJoined) {
    return { field, kind, values, words: found.map((value) => wordOf(plan, value)) }
  }
  const changed = found.map((value) => changeWord(plan, value))
  countChanges(values, changed, count)
  if (kind !== 'date') {
    const words = changed.map(({ word }) => word)
    return !areJoined && changed.every(({ changes }) => changes.length === 0)
      ? { field, kind, values, words }
      : { field, kind, ...joinWords(values, words) }
  }
  const days = Int32Array.from(changed, ({ word }) => dayOfWord(plan, word))
  return { field, kind, values: throughPlaces(values, days), words: null }
}

/** What stands for each place: `meanings[values[row]]`. */
export function throughPlaces(values: Int32Array, meanings: Int32Array): Int32Array {
  const meant = new Int32Array(values.length)
  for (let row = 0; row < meant.length; row += 1)
    meant[row] = meanings[values[row] as number] as number
  return meant
}

/** Words that have become the same one stand once. */
function joinWords(
  values: Int32Array,
  words: readonly Word[],
): Pick<FieldColumn, 'values' | 'words'> {
  const placeOf = new Map<Word, number>()
  const places = Int32Array.from(words, (word) => {
    const known = placeOf.get(word) ?? placeOf.size
    placeOf.set(word, known)
    return known
  })
  return { values: throughPlaces(values, places), words: [...placeOf.keys()] }
}

function countChanges(
  values: Int32Array,
  changed: readonly ChangedWord[],
  count: (change: Change['change'], rows: number) => void,
): void {
  if (changed.every(({ changes }) => changes.length === 0)) return
  const rowsOf = new Int32Array(changed.length)
  for (let row = 0; row < values.length; row += 1) {
    const place = values[row] as number
    rowsOf[place] = (rowsOf[place] as number) + 1
  }
  changed.forEach(({ changes }, place) => {
    const rows = rowsOf[place] as number
    if (rows > 0) for (const change of changes) count(change, rows)
  })
}
