/** States, verdicts and reasons by number; 0 is the one that stands where none is said. */
const words = {
  state: ['running', 'completed', 'abandoned'],
  verdict: ['unknown', 'within', 'exceeded', 'pending'],
  unknown_because: [null, 'no-limit', 'no-care-level', 'no-severity', 'abandoned', 'negative'],
} as const

/** What is said of a clock by words. */
export type JudgementColumn = keyof typeof words

/** The number of a word, as SQL has it. */
export function judgementNumber<Column extends JudgementColumn>(
  column: Column,
  word: NonNullable<(typeof words)[Column][number]>,
): number {
  return (words[column] as readonly unknown[]).indexOf(word)
}

/** The number of a word that SQL looks up; 0 where it is none. */
export function numberOfWord(column: JudgementColumn, text: string): string {
  const cases = words[column].flatMap((word, at) =>
    word === null ? [] : [`when '${word}' then ${at}`],
  )
  return `case ${text} ${cases.join(' ')} else 0 end`
}

/** The word of a number that SQL has; null for a number without one. */
export function wordOfNumber(
  column: JudgementColumn,
  number: string,
  { without = [] }: { readonly without?: readonly string[] } = {},
): string {
  const cases = words[column].flatMap((word, at) =>
    word === null || without.includes(word) ? [] : [`when ${at} then '${word}'`],
  )
  return `case ${number} ${cases.join(' ')} end`
}

/** All that is said of a clock in one whole number: few columns to gather, and no texts. */
export const judgement =
  'state_number + 4 * verdict_number + 16 * reason_number + 128 * is_postponed'

/** What is said in such a number: by what to divide it, and how many values there are then. */
export const judgementParts = {
  state: [1, 4],
  verdict: [4, 4],
  unknown_because: [16, 8],
  postponed: [128, 2],
} as const
