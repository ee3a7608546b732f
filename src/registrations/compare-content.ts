import { kindOf } from '../misuse/misuse.js'
import { factNames } from './read-facts.js'

/** What a row says beside its code counts first, so that of two repeats the fuller one is kept. */
const fieldOrder = ['careLevel', 'facts', 'date', 'code', 'pathway', 'event', 'outcome']

/** Deep enough for any row; a value nested deeper, or in a circle, counts as equal there. */
const deepest = 8

/** Absent sorts last. */
const kindOrder = [
  'string',
  'number',
  'not-a-number',
  'boolean',
  'bigint',
  'symbol',
  'array',
  'object',
  'function',
  'empty',
  'null',
  'undefined',
]

/** Orders two rows that repeat each other by the rest of what they say; 0 where that is the same. */
export function compareContent(a: unknown, b: unknown): number {
  return compareFields(a as object, b as object, 0)
}

function compareFields(a: object, b: object, depth: number): number {
  const [first, second] = [a as Record<string, unknown>, b as Record<string, unknown>]
  for (const key of fieldOrder) {
    const difference = compareValues(first[key], second[key], depth)
    if (difference !== 0) return difference
  }
  // Facts by name, as they are read by name, also where an object inherits them.
  const names = new Set([...factNames, ...Object.keys(a), ...Object.keys(b)])
  const differing = [...names].filter(
    (name) => !fieldOrder.includes(name) && !Object.is(first[name], second[name]),
  )
  for (const name of differing.sort()) {
    const difference = compareValues(first[name], second[name], depth)
    if (difference !== 0) return difference
  }
  return 0
}

function compareValues(a: unknown, b: unknown, depth: number): number {
  if (Object.is(a, b)) return 0
  const kind = kindToOrder(a)
  const kindsDiffer = kindOrder.indexOf(kind) - kindOrder.indexOf(kindToOrder(b))
  if (kindsDiffer !== 0) return kindsDiffer
  if (kind === 'object' || kind === 'array') {
    return depth === deepest ? 0 : compareFields(a as object, b as object, depth + 1)
  }
  if (kind === 'symbol' || kind === 'function') return 0
  const [first, second] = [a as string, b as string]
  return first < second ? -1 : first > second ? 1 : 0
}

/** NaN is neither less nor more than a number, and an empty column is absent, not the least text. */
function kindToOrder(value: unknown) {
  return value === '' ? 'empty' : Number.isNaN(value) ? 'not-a-number' : kindOf(value)
}
