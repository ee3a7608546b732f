import { isMisuse, kindOf, type MisuseCode, misuse } from './misuse.js'

/**
 * The options of a call: an object with no keys but these. A misspelt key would be passed over in
 * silence, so it is misuse, and the message names those that there are.
 */
export function optionsArgument<Options>(
  options: Options,
  keys: readonly string[],
  name = 'options',
  code: MisuseCode = 'unknown-option',
): Options {
  objectArgument(options, name, 'an object')
  for (const key in options) {
    if (keys.includes(key)) continue
    throw misuse(code, `${name} has a key that means nothing; it can have ${keys.join(', ')}`)
  }
  return options
}

/** An object that the programmer gives; `what` it must be is said to who gives another kind. */
export function objectArgument<Value>(
  value: Value,
  name: string,
  what: string,
  code: MisuseCode = 'invalid-argument',
): Value {
  if (isObject(value)) return value
  throw misuse(code, `${name} must be ${what}, got a value of kind ${kindOf(value)}`)
}

/** A plain object: no null, no list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A list that the programmer gives; its items are looked at by those who read them. */
export function listArgument<List>(
  list: List,
  name: string,
  code: MisuseCode = 'invalid-argument',
): List {
  if (Array.isArray(list)) return list
  throw misuse(code, `${name} must be a list, got a value of kind ${kindOf(list)}`)
}

/** A text that the programmer gives. */
export function textArgument(
  text: string,
  name: string,
  code: MisuseCode = 'invalid-argument',
): string {
  if (typeof text === 'string') return text
  throw misuse(code, `${name} must be a text, got a value of kind ${kindOf(text)}`)
}

/**
 * Words made of an answer that a caller hands back. One that was changed since, so that it cannot be
 * read, is misuse.
 */
export function wordsOfAnswer<Words>(name: string, what: string, make: () => Words): Words {
  try {
    return make()
  } catch (thrown) {
    if (isMisuse(thrown)) throw thrown
    throw misuse('invalid-argument', `${name} must be ${what}, as it gave it`)
  }
}

/** One of the names that there are; any other is misuse. */
export function choiceArgument<Choice extends string>(
  value: Choice,
  name: string,
  choices: readonly Choice[],
  code: MisuseCode = 'invalid-argument',
): Choice {
  if (choices.includes(value)) return value
  throw misuse(
    code,
    `${name} must be one of ${choices.join(', ')}, got ${typeof value === 'string' ? 'another text' : `a value of kind ${kindOf(value)}`}`,
  )
}

/** A whole number, at least `atLeast`; a wrong one is misuse. */
export function countArgument(
  count: number,
  name: string,
  atLeast = Number.NEGATIVE_INFINITY,
  what = 'a whole number of days',
  code: MisuseCode = 'invalid-count',
): number {
  if (Number.isInteger(count) && count >= atLeast) return count
  const bound = atLeast === Number.NEGATIVE_INFINITY ? '' : `, at least ${atLeast}`
  throw misuse(code, `${name} must be ${what}${bound}, got a value of kind ${kindOf(count)}`)
}

/** A whole number from one bound to another; a wrong one is misuse. */
export function boundedArgument(count: number, name: string, least: number, most: number): number {
  if (Number.isInteger(count) && count >= least && count <= most) return count
  throw misuse('invalid-count', `${name} must be a whole number, ${least} to ${most}`)
}

/** A table by id, such as `pathwayDefinitions`, or a list of its rows: functions take either. */
export type RecordOrList<Value> = readonly Value[] | Readonly<Record<string, Value>>

/** The rows of a table that the programmer gives, each an object. */
export function tableArgument<Value>(
  table: RecordOrList<Value>,
  name: string,
  code: MisuseCode = 'invalid-argument',
): readonly Value[] {
  if (!Array.isArray(table)) objectArgument(table, name, 'a table by id or a list', code)
  const rows = valuesOf(table)
  for (let at = 0; at < rows.length; at += 1) {
    objectArgument(rows[at], `${name}[${at}]`, 'an object', code)
  }
  return rows
}

/** The rows of a table by id, or of a list. */
export function valuesOf<Value>(table: RecordOrList<Value>): readonly Value[] {
  return Array.isArray(table)
    ? (table as readonly Value[])
    : Object.values(table as Readonly<Record<string, Value>>)
}
