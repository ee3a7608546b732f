import { standInDates } from '../calendar/stand-in-dates.js'
import type { Dialect } from './dialects/dialect.js'

/** What a column with dates can be. */
export const dateColumnTypes = ['text', 'date', 'timestamp', 'instant'] as const

/**
 * What a column with dates is in the warehouse: texts; dates; local times without a zone (`timestamp`,
 * in Spark `timestamp_ntz`); or instants (`timestamptz`, in Spark `timestamp`), whose day depends on
 * the zone.
 */
export type DateColumnType = (typeof dateColumnTypes)[number]

/** How the texts of a column are read: a pattern, and which groups of it are year, month and day. */
export interface DatePattern {
  readonly pattern: string
  readonly year: number
  readonly month: number
  readonly day: number
  /** With years of two digits: the first year that they can mean. */
  readonly centuryFrom: number | null
}

/** A column with dates, by its name in the query before, and how to read it. */
export interface DateColumn {
  readonly name: string
  readonly type: DateColumnType
  /** The zone in which an instant is on a day; `null` where there are no instants. */
  readonly zone: string | null
  /** How texts are read; `null`: `YYYY-MM-DD`, alone or with a local time. */
  readonly pattern: DatePattern | null
}

const date = '[0-9]{4}-[0-9]{2}-[0-9]{2}'
const time = '[T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.][0-9]+)?)?'
const offset = String.raw`([Tt ][0-9]{2}(:?[0-9]{2}(:?[0-9]{2}([.,][0-9]{1,9})?)?)?)?\s?([Zz]|[+-][0-9]{2}(:?[0-9]{2}){0,2})(\[[^\]]*\])?`

/** First: the parts of a date in a text, each null where the text has not the form of a date. */
export function dateParts(dialect: Dialect, column: DateColumn): readonly string[] {
  const { name, type, pattern } = column
  if (type !== 'text') return []
  if (pattern === null) {
    const text = `case when ${dialect.matches(name, `${date}(${time})?`)} then ${name} end`
    const part = (from: number, length: number, as: string) =>
      `cast(substring(${text}, ${from}, ${length}) as integer) as ${name}_${as}`
    return [part(1, 4, 'year'), part(6, 2, 'month'), part(9, 2, 'on')]
  }
  const part = (group: number) =>
    `cast(nullif(${dialect.group(name, pattern.pattern, group)}, '') as integer)`
  return [
    `${yearOf(part(pattern.year), pattern.centuryFrom)} as ${name}_year`,
    `${part(pattern.month)} as ${name}_month`,
    `${part(pattern.day)} as ${name}_on`,
  ]
}

function yearOf(year: string, centuryFrom: number | null): string {
  if (centuryFrom === null) return year
  const century = centuryFrom - (centuryFrom % 100)
  return `(${year} + case when ${year} < ${centuryFrom % 100} then ${century + 100} else ${century} end)`
}

/** Then: the day of a column as a whole number; null where it has none that can be used. */
export function dayOfColumn(dialect: Dialect, column: DateColumn): string {
  const { name, type } = column
  if (type !== 'text') {
    // Compared as a date first: an engine's infinite date has no number of days.
    const date = civilDate(dialect, column)
    return `case when ${date} between date '1900-01-01' and date '2200-12-31' then ${dialect.dayOf(date)} end as ${name}_day`
  }
  const [year, month, day] = [`${name}_year`, `${name}_month`, `${name}_on`]
  // January and February belong to the year before, so that the leap day is the last of a year.
  const since = `(${year} - case when ${month} <= 2 then 1 else 0 end)`
  const over = (divisor: number) => dialect.divide(since, String(divisor))
  const months = dialect.divide(`(153 * ((${month} + 9) % 12) + 2)`, '5')
  return `case when ${isDay(name)} and ${year} between 1900 and 2200
    then 365 * ${since} + ${over(4)} - ${over(100)} + ${over(400)} + ${months} + ${day} - 719469 end as ${name}_day`
}

/** Whether a column has a date that stands where none is known. */
export function isStandInDate(dialect: Dialect, column: DateColumn): string {
  const { name, type } = column
  const [first, last] = standInDates
  return type === 'text'
    ? `(substring(coalesce(${name}, ''), 1, 10) in ('${first}', '${last}'))`
    : `(${name} is not null and ${civilDate(dialect, column)} in (date '${first}', date '${last}'))`
}

function civilDate(dialect: Dialect, { name, type, zone }: DateColumn): string {
  return type === 'instant'
    ? dialect.dateIn(name, dialect.literal(String(zone)))
    : `cast(${name} as date)`
}

function isDay(name: string): string {
  const year = `${name}_year`
  return `${name}_month between 1 and 12 and ${name}_on between 1 and case
      when ${name}_month = 2 then case when ${year} % 4 = 0 and (${year} % 100 <> 0 or ${year} % 400 = 0) then 29 else 28 end
      when ${name}_month in (4, 6, 9, 11) then 30 else 31 end`
}

/** Why a column that is not empty has no day that can be used. */
export function dateFault(dialect: Dialect, { name, type, pattern }: DateColumn): string {
  if (type !== 'text') return `'out-of-range'`
  const hasOffset =
    pattern === null ? `when ${dialect.matches(name, `${date}${offset}`)} then 'has-offset' ` : ''
  return `case ${hasOffset}when ${name}_year is null then 'not-a-date' when not (${isDay(name)}) then 'no-such-day' else 'out-of-range' end`
}
