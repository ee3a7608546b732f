import { bokmalOf, inBoth, onlyBokmal } from './words.js'

/** The longest text that is looked at; a cell with more is prose, not a deadline. */
const longest = 200

/** A word, a whole number, or one other sign. */
const token = /\d+|[a-zæøåäöé]+|[^\s]/g

/** Stands for the stop of `1. 2021`: of a day, a month, a quarter? */
export const looseStop = '¤'

const dashes = /[\u2010-\u2015\u2212]/g

// In a function, since a bundler keeps a spread at the top of a module for its side effects.
const bokmalWords: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set([...Object.values(bokmalOf), ...onlyBokmal]))()

/**
 * The words and signs of a deadline in lower case and bokmål forms, without a final stop; or
 * undefined when the text is too long, or has a word that only the other written norm has.
 */
export function deadlineTokens(
  text: string,
  language: 'nb' | 'nn' | undefined,
): readonly string[] | undefined {
  if (text.length > longest) return undefined
  const found = plainText(text).match(token) ?? []
  const tokens: string[] = []
  for (const word of found) {
    if (language === 'nb' && isNynorskOnly(word)) return undefined
    if (language === 'nn' && isBokmalOnly(word)) return undefined
    tokens.push(Object.hasOwn(bokmalOf, word) ? (bokmalOf[word] as string) : word)
  }
  while (/^[.:,;]$/.test(tokens.at(-1) ?? '') && tokens.length > 1) tokens.pop()
  return tokens
}

/**
 * Lower case, with one dash. What only blanks tell apart is told by signs: a dash between blanks
 * (`mai – 2022`) is an en dash, and `1. 2021` has a sign of its own instead of the stop. A year of
 * two digits after a word (`juni -26`) is written out.
 */
function plainText(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(dashes, '-')
    .replace(/([a-zæøå]\.?) {0,3}-([0-4]\d)(?=[\s.,;:]{0,9}$|\s{0,9}\()/, '$1 20$2')
    .replace(/(?<=\S)\s{1,9}-\s{1,9}(?=\S)/g, ' – ')
    .replace(/(?<!\d)(\d{1,2})\.\s{1,9}(?=\d{4}(?!\d))/g, `$1 ${looseStop} `)
}

function isNynorskOnly(word: string) {
  return Object.hasOwn(bokmalOf, word) && !inBoth.includes(word)
}

function isBokmalOnly(word: string) {
  return bokmalWords.has(word) && !inBoth.includes(word)
}

/** The entry whose phrase matches the most tokens from `at`. */
export function longestMatch<Value>(
  tokens: readonly string[],
  at: number,
  entries: readonly (readonly [string, Value])[],
): { readonly length: number; readonly value: Value } | undefined {
  let best: { length: number; value: Value } | undefined
  const first = tokens[at]
  if (first === undefined) return undefined
  for (const [phrase, value] of entries) {
    if (!phrase.startsWith(first)) continue
    const length = beginsWith(tokens, at, phrase)
    if (length > (best?.length ?? 0)) best = { length, value }
  }
  return best
}

/** Whether the tokens from `at` begin with those of a phrase; how many they are, or 0. */
export function beginsWith(tokens: readonly string[], at: number, phrase: string): number {
  const wanted = phrase.match(token) ?? []
  return wanted.every((word, index) => tokens[at + index] === word) ? wanted.length : 0
}
