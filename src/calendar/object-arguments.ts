import { kindOf, type MisuseCode, misuse } from './misuse.js'
import { isObject } from './shapes.js'

/** An object that the programmer gives; `what` it must be is said to who gives another kind. */
export const objectArgument = <Value>(
  value: Value,
  name: string,
  what: string,
  code: MisuseCode = 'invalid-argument',
): Value => {
  if (isObject(value)) return value
  throw misuse(code, `${name} must be ${what}, got a value of kind ${kindOf(value)}`)
}

/** Options of a call that can do without: null is no way to leave them out. */
export const optionsArgument = <Options>(options: Options): Options =>
  objectArgument(options, 'options', 'an object, or left out')

/** A list that the programmer gives; its items are looked at by those who read them. */
export const listArgument = <List>(
  list: List,
  name: string,
  code: MisuseCode = 'invalid-argument',
): List => {
  if (Array.isArray(list)) return list
  throw misuse(code, `${name} must be a list, got a value of kind ${kindOf(list)}`)
}
