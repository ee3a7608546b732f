import { kindOf, type MisuseCode, misuse } from './misuse.js'
import { dayFaults, firstDay, lastDay, scanDay } from './scan-day.js'
import type { IsoDate } from './schema.js'
import { isObject } from './shapes.js'
import { writeDay } from './write-day.js'

/** The day number of a date that the programmer vouches for; a wrong one is misuse. */
export const dayArgument = (date: IsoDate, name: string): number => {
  const day = typeof date === 'string' && date.length === 10 ? scanDay(date) : dayFaults.notADate
  if (day >= firstDay) return day
  throw misuse(
    'invalid-date',
    `${name} must be a date 'YYYY-MM-DD' in 1900–2200, got a value of kind ${kindOf(date)}; parseIsoDate tells what is wrong with a text from outside`,
  )
}

/** A whole number that the programmer vouches for, at least `atLeast`; a wrong one is misuse. */
export const countArgument = (
  count: number,
  name: string,
  atLeast = Number.NEGATIVE_INFINITY,
): number => {
  if (Number.isInteger(count) && count >= atLeast) return count
  const bound = atLeast === Number.NEGATIVE_INFINITY ? '' : `, at least ${atLeast}`
  throw misuse(
    'invalid-count',
    `${name} must be a whole number of days${bound}, got a value of kind ${kindOf(count)}`,
  )
}

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

/** Writes the day that a calculation came to; outside 1900–2200 its arguments were misuse. */
export const writeResult = (day: number): IsoDate => {
  if (day >= firstDay && day <= lastDay) return writeDay(day)
  throw misuse(
    'invalid-day',
    'the resulting day lies outside 1900-01-01 to 2200-12-31, the range of the library; use a smaller count',
  )
}
