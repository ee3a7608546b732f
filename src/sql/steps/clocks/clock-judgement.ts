/** States, verdicts and reasons by number. */
const words = {
  state: ['running', 'completed', 'abandoned'],
  verdict: ['unknown', 'within', 'exceeded', 'pending'],
  unknown_because: [null, 'no-limit', 'no-care-level', 'no-severity', 'abandoned', 'negative'],
} as const

/** In the one number that says all of it: by what each part is divided, and how many values it has. */
const parts = {
  state: [1, 4],
  verdict: [4, 4],
  unknown_because: [16, 8],
  is_postponed: [128, 2],
} as const

/** What is said of a clock by words. */
export type JudgementWord = keyof typeof words

/** The number of a word. */
export function judgementNumber<Column extends JudgementWord>(
  column: Column,
  word: NonNullable<(typeof words)[Column][number]>,
): number {
  return (words[column] as readonly unknown[]).indexOf(word)
}

/** The number of a word that SQL finds somewhere; 0 where it is none. */
export function numberOfWord(column: JudgementWord, text: string): string {
  const cases = words[column].flatMap((word, at) =>
    word === null ? [] : [`when '${word}' then ${at}`],
  )
  return `case ${text} ${cases.join(' ')} else 0 end`
}

/** All of it in one whole number: few columns to store and to gather, and no texts. */
export function joinedJudgement(numbers: Readonly<Record<keyof typeof parts, string>>): string {
  return Object.entries(parts)
    .map(([part, [weight]]) => `${weight} * ${numbers[part as keyof typeof parts]}`)
    .join(' + ')
}

/** A part of that number: the query divides without a rest by `divide`. */
export function judgementPart(
  divide: (dividend: string, divisor: string) => string,
  part: keyof typeof parts,
  judgement = 'judgement',
): string {
  const [divisor, size] = parts[part]
  return `${divide(judgement, String(divisor))} % ${size}`
}

/** The word of a part; null where the part says none, or one that is left out. */
export function judgementWord(
  divide: (dividend: string, divisor: string) => string,
  part: JudgementWord,
  judgement = 'judgement',
  without: readonly string[] = [],
): string {
  const cases = words[part].flatMap((word, at) =>
    word === null || without.includes(word) ? [] : [`when ${at} then '${word}'`],
  )
  return `case ${judgementPart(divide, part, judgement)} ${cases.join(' ')} end`
}
