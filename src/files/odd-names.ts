import type { FieldColumn } from './columns/field-columns.js'
import type { Word } from './columns/field-words.js'
import { addFault, type FileFaults } from './file-faults.js'
import { isExact } from './json/parse-json.js'
import { type LineIndex, lineOfRow } from './line-index.js'
import type { FieldName, FileFacts, FileRuleId } from './schema.js'

/** The fields whose texts tell one patient, unit or row from another. */
const nameFields: readonly FieldName[] = ['patient', 'unit', 'referral', 'discharge', 'appointment']

/** What is none of the plain signs, which most ids have only. */
const beyondPlain = /[^\t -~]/

/**
 * Signs that are not shown, among them halves of pairs; U+FFFD, which stands for signs that were lost;
 * and line breaks, which show a quote that was closed on a later line. A tab is a blank.
 */
const control = /(?!\t)[\p{Cc}\p{Cf}\p{Cs}\ufffd]/u

/** A number that a spreadsheet has rounded (1,23E+11), or that a data frame made a fraction (17.0). */
const rounded = /^\d+(?:[.,]\d*)?E[+-]?\d{1,3}$|^\d+[.,]0+$/i

/**
 * Tells the lines whose names of patients, units or rows are not what they were in the source: two of
 * them may have become one, or one two. They are read as they stand.
 */
export function tellOddNames(
  fields: readonly FieldColumn[],
  lines: LineIndex,
  columns: FileFacts['columns'],
  faults: FileFaults,
): void {
  for (const { field, values, words } of fields) {
    const column = columns[field]
    if (words === null || column === undefined || !nameFields.includes(field)) continue
    const odd = new Map<number, FileRuleId>()
    words.forEach((word, place) => {
      const rule = oddIn(word)
      if (rule !== null) odd.set(place, rule)
    })
    if (odd.size === 0) continue
    values.forEach((place, row) => {
      const rule = odd.get(place)
      if (rule !== undefined) addFault(faults, rule, lineOfRow(lines, row), { column: `${column}` })
    })
  }
}

function oddIn(word: Word): FileRuleId | null {
  if (typeof word === 'object' && typeof word?.unusable === 'number') {
    return isExact(word.unusable) ? null : 'rounded-number'
  }
  if (typeof word !== 'string') return null
  if (beyondPlain.test(word) && control.test(word)) return 'control-sign'
  if (rounded.test(word)) return 'rounded-number'
  if (beyondPlain.test(word) && word !== word.normalize('NFC')) return 'decomposed-letter'
  // What is nothing but blanks is a missing name, and told as one.
  return word !== word.trim() && word.trim() !== '' ? 'blank-at-edge' : null
}
