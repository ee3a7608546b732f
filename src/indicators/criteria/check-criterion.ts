import { firstDay, scanDay } from '../../calendar/scan-day.js'
import { isObject } from '../../misuse/arguments.js'
import { kindOf, type MisuseError, misuse } from '../../misuse/misuse.js'
import type { Column } from '../subjects/schema.js'

type Columns = Readonly<Record<string, Column>>

type Part = Readonly<Record<string, unknown>>

/** Checks a criterion against the columns of its subject, down to the last test. */
export function checkCriterion(columns: Columns, criterion: unknown, place: string): void {
  if (!isObject(criterion)) throw invalid(place, `must be a criterion (got ${kindOf(criterion)})`)
  const list = 'all' in criterion ? 'all' : 'any' in criterion ? 'any' : undefined
  if (list !== undefined) {
    onlyKeys(criterion, [list], place)
    const parts = criterion[list]
    if (!Array.isArray(parts) || parts.length === 0) {
      throw invalid(`${place}.${list}`, 'must be a list with at least one criterion')
    }
    ;[...parts].forEach((part, at) => {
      checkCriterion(columns, part, `${place}.${list}[${at}]`)
    })
  } else if ('not' in criterion) {
    onlyKeys(criterion, ['not'], place)
    checkCriterion(columns, criterion['not'], `${place}.not`)
  } else if ('days' in criterion) checkDaysTest(columns, criterion, place)
  else if ('field' in criterion) checkFieldTest(columns, criterion, place)
  else throw invalid(place, 'must have one of field, days, all, any, not')
}

export function invalid(place: string, what: string): MisuseError {
  return misuse('invalid-indicator', `${place} ${what}`)
}

function onlyKeys(part: Part, keys: readonly string[], place: string): void {
  const other = Object.keys(part).find((key) => !keys.includes(key))
  if (other !== undefined) throw invalid(place, `has a key it cannot have beside ${keys[0]}`)
}

function checkDaysTest(columns: Columns, part: Part, place: string): void {
  onlyKeys(part, ['days', 'from', 'to', 'atLeast', 'atMost', 'missingTo', 'negative'], place)
  if (part['days'] !== 'calendar' && part['days'] !== 'working') {
    throw invalid(`${place}.days`, "must be 'calendar' or 'working'")
  }
  dateColumnAt(columns, part['from'], `${place}.from`)
  if (part['to'] !== 'asOf') dateColumnAt(columns, part['to'], `${place}.to`)
  if (part['missingTo'] !== undefined && part['missingTo'] !== 'not-yet') {
    throw invalid(`${place}.missingTo`, "must be 'not-yet' or left out")
  }
  if (part['negative'] !== undefined && part['negative'] !== 'undecided') {
    throw invalid(`${place}.negative`, "must be 'undecided' or left out")
  }
  checkBounds(part, place, (value, at) => {
    if (!Number.isSafeInteger(value)) throw invalid(at, 'must be a whole number of days')
  })
}

export function dateColumnAt(columns: Columns, name: unknown, place: string): void {
  if (columnAt(columns, name, place).kind === 'date') return
  throw invalid(place, 'must be a date column of the subject')
}

/** The column of a name; a name that the subject does not have is misuse. */
export function columnAt(columns: Columns, name: unknown, place: string): Column {
  const column =
    typeof name === 'string' && Object.hasOwn(columns, name) ? columns[name] : undefined
  if (column !== undefined) return column
  throw invalid(place, `must be a column of the subject: ${Object.keys(columns).join(', ')}`)
}

function checkBounds(part: Part, place: string, check: (value: unknown, at: string) => void) {
  const { atLeast, atMost } = part
  if (atLeast === undefined && atMost === undefined) {
    throw invalid(place, 'needs one of is, in, atLeast, atMost, present')
  }
  if (atLeast !== undefined) check(atLeast, `${place}.atLeast`)
  if (atMost !== undefined) check(atMost, `${place}.atMost`)
  if (atLeast !== undefined && atMost !== undefined && isAbove(atLeast, atMost)) {
    throw invalid(place, 'has an atLeast above its atMost, so that nothing can meet it')
  }
}

function isAbove(low: unknown, high: unknown): boolean {
  return typeof low === 'string' ? low > String(high) : Number(low) > Number(high)
}

function checkFieldTest(columns: Columns, part: Part, place: string): void {
  const column = columnAt(columns, part['field'], `${place}.field`)
  if ('is' in part) {
    onlyKeys(part, ['is', 'field'], place)
    checkValue(column, part['is'], `${place}.is`)
  } else if ('in' in part) {
    onlyKeys(part, ['in', 'field'], place)
    const values = part['in']
    if (!Array.isArray(values) || values.length === 0) {
      throw invalid(`${place}.in`, 'must be a list with at least one value')
    }
    // Copied here and below, since `forEach` passes over the holes of a sparse list.
    ;[...values].forEach((value, at) => {
      checkValue(column, value, `${place}.in[${at}]`)
    })
  } else if ('present' in part) {
    onlyKeys(part, ['present', 'field'], place)
    if (typeof part['present'] !== 'boolean') {
      throw invalid(`${place}.present`, 'must be true or false')
    }
  } else {
    onlyKeys(part, ['atLeast', 'atMost', 'field'], place)
    if (column.kind !== 'integer' && column.kind !== 'date') {
      throw invalid(`${place}.field`, 'must be an integer or date column to have bounds')
    }
    checkBounds(part, place, (value, at) => checkValue(column, value, at))
  }
}

/** Refuses a value that the column cannot have. */
export function checkValue(column: Column, value: unknown, place: string): void {
  if (fits(column, value)) return
  const expected =
    column.values === undefined ? `a value of kind ${column.kind}` : column.values.join(' | ')
  throw invalid(place, `must be ${expected}, as its column has (got a ${kindOf(value)})`)
}

function fits(column: Column, value: unknown): boolean {
  if (column.kind === 'boolean') return typeof value === 'boolean'
  if (column.kind === 'integer') return Number.isSafeInteger(value)
  if (typeof value !== 'string') return false
  if (column.kind === 'date') return value.length === 10 && scanDay(value) >= firstDay
  return column.values === undefined || column.values.includes(value)
}
