import {
  dayFaults,
  dayOf,
  firstDay,
  lastDay,
  monthLength,
  scanDay,
} from '../../calendar/scan-day.js'
import { isStandInDate } from '../../calendar/stand-in-dates.js'
import { decodeUtf8 } from '../encodings.js'
import type { DateFormat, DateStep } from './date-format.js'

/** The day that bytes say in a format, or one of `dayFaults`. */
export function readDay(format: DateFormat, bytes: Uint8Array, from: number, to: number): number {
  if (to - from === format.width) {
    const yearAt = from + format.yearAt
    const year = twoDigits(bytes, yearAt) * 100 + twoDigits(bytes, yearAt + 2)
    const month = twoDigits(bytes, from + format.monthAt)
    const day = twoDigits(bytes, from + format.dayAt)
    if (year >= 0 && month >= 0 && day >= 0 && hasLiterals(format.steps, bytes, from)) {
      return dayOfParts(year, month, day)
    }
  }
  if (format.kind === 'tokens') return readTokens(format, bytes, from, to)
  if (format.kind === 'iso') return dayOfIso(decodeUtf8(bytes.subarray(from, to)) ?? '')
  return format.kind === 'excel-serial' ? readSerial(bytes, from, to) : dayFaults.notADate
}

/**
 * The day of the first format that reads the bytes; where another one reads another day, none:
 * which of the two is meant, nobody can tell.
 */
export function readDayOfFormats(
  formats: readonly DateFormat[],
  bytes: Uint8Array,
  from: number,
  to: number,
): number {
  let found = readDay(formats[0] as DateFormat, bytes, from, to)
  for (let at = 1; at < formats.length; at += 1) {
    const day = readDay(formats[at] as DateFormat, bytes, from, to)
    if (day < firstDay) {
      // The fault that says most: that there is no such day, before that it is no date.
      if (found < firstDay && day < found) found = day
      continue
    }
    if (found >= firstDay && found !== day) return dayFaults.notADate
    found = day
  }
  return found
}

/** The fault of the day that stands for an unknown one and lies beyond all days; of a row it is out of range. */
export const farStandIn = dayFaults.hasOffset - 1

/** The day of Excel's number, of the system that counts from 1900. */
export function dayOfSerial(serial: number): number {
  // Up to 60 its days are one off: it has a 29 February 1900.
  if (!(serial >= 61)) return Number.isFinite(serial) ? dayFaults.outOfRange : dayFaults.notADate
  return dayInRange(Math.floor(serial) - 25569)
}

/** A day, or why it is none that the library accepts. */
export function dayInRange(day: number): number {
  if (day === farDay) return farStandIn
  return day >= firstDay && day <= lastDay ? day : dayFaults.outOfRange
}

/** 31 December 9999. */
const farDay = 2_932_896

function dayOfIso(text: string): number {
  const day = scanDay(text)
  return day === dayFaults.outOfRange && isStandInDate(text) ? farStandIn : day
}

/** Two decimal digits; so far below zero that a sum with it is too, if they are not. */
function twoDigits(bytes: Uint8Array, at: number): number {
  const tens = (bytes[at] as number) - 48
  const ones = (bytes[at + 1] as number) - 48
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1e4
}

/** Whether the literals of a format of fixed width stand where they should. */
function hasLiterals(steps: readonly DateStep[], bytes: Uint8Array, from: number): boolean {
  let at = from
  for (const step of steps) {
    if (step.part === 'literal' && !isHere(step.bytes, bytes, at)) return false
    at += step.most
  }
  return true
}

function isHere(literal: readonly number[], bytes: Uint8Array, at: number): boolean {
  for (let place = 0; place < literal.length; place += 1) {
    if (bytes[at + place] !== literal[place]) return false
  }
  return true
}

function dayOfParts(year: number, month: number, day: number): number {
  if (month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) {
    return dayFaults.noSuchDay
  }
  if (year >= 1900 && year <= 2200) return dayOf(year, month, day)
  return year === 9999 && month === 12 && day === 31 ? farStandIn : dayFaults.outOfRange
}

function readTokens(format: DateFormat, bytes: Uint8Array, from: number, to: number): number {
  let at = from
  let year = 0
  let month = 0
  let day = 0
  let isTime = true
  for (const { part, least, most, bytes: literal } of format.steps) {
    if (part === 'literal') {
      if (!isHere(literal, bytes, at)) return dayFaults.notADate
      at += most
      continue
    }
    let value = 0
    let count = 0
    while (count < most && at < to) {
      const digit = (bytes[at] as number) - 48
      if (!(digit >= 0 && digit <= 9)) break
      value = value * 10 + digit
      count += 1
      at += 1
    }
    if (count < least) return dayFaults.notADate
    if (part === 'year') year = most === 2 ? inCentury(value, format.centuryFrom) : value
    else if (part === 'month') month = value
    else if (part === 'day') day = value
    else if (part === 'hour') isTime &&= value < 24
    else if (part !== 'fraction') isTime &&= value < 60
  }
  return at === to && isTime ? dayOfParts(year, month, day) : dayFaults.notADate
}

/** The year that two digits mean in the hundred years from `centuryFrom`. */
function inCentury(twoDigitYear: number, centuryFrom: number): number {
  const century = centuryFrom - (centuryFrom % 100)
  return century + twoDigitYear + (twoDigitYear < centuryFrom % 100 ? 100 : 0)
}

/** Digits, with a fraction for the time of the day after a point or comma. */
function readSerial(bytes: Uint8Array, from: number, to: number): number {
  const text = decodeUtf8(bytes.subarray(from, to)) ?? ''
  if (!/^\d{1,7}(?:[.,]\d{1,15})?$/.test(text)) return dayFaults.notADate
  return dayOfSerial(Number(text.replace(',', '.')))
}
