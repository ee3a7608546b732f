import fc from 'fast-check'

const millisecondsInDay = 86_400_000

/** More cases than the everyday number, for properties that are cheap to try. */
export const atLeast = (numRuns: number) => ({
  numRuns: Math.max(numRuns, fc.readConfigureGlobal().numRuns ?? 0),
})

/** 1900-01-01 and 2200-12-31, counted by the runtime's UTC calendar. */
export const earliest = Date.UTC(1900, 0, 1) / millisecondsInDay
export const latest = Date.UTC(2200, 11, 31) / millisecondsInDay

/** The date of a day number by the runtime's UTC calendar, which knows no zone. */
export const utcDate = (day: number): string =>
  new Date(day * millisecondsInDay).toISOString().slice(0, 10)

/** Any day number of 1900–2200. */
export const anyDay = fc.integer({ min: earliest, max: latest })

/** Any date of 1900–2200, and often one near the turn of a month, year or century. */
export const anyDate = fc.oneof(
  anyDay.map(utcDate),
  fc
    .tuple(
      fc.constantFrom(1900, 1970, 1999, 2000, 2020, 2100, 2199),
      fc.integer({ min: 0, max: 12 }),
      fc.integer({ min: -2, max: 2 }),
    )
    .map(([year, month, days]) => Date.UTC(year, month, 1 + days) / millisecondsInDay)
    .filter((day) => day >= earliest)
    .map(utcDate),
)

/** A date text in which one character may have been exchanged, lost or added. */
export const damagedDate = fc
  .tuple(
    anyDate,
    fc.nat({ max: 10 }),
    fc.nat({ max: 1 }),
    fc.oneof(fc.constantFrom(...'0123456789-/.: TZ٣'), fc.string({ maxLength: 2 })),
  )
  .map(([date, at, lost, put]) => date.slice(0, at) + put + date.slice(at + lost))

/** Whatever a program without types may pass for a date, none of it a date. */
export const notDates: readonly unknown[] = [
  undefined,
  null,
  '',
  20200101,
  Number.NaN,
  true,
  ['2020-01-01'],
  { toString: () => '2020-01-01' },
  new Date(0),
  Symbol('2020-01-01'),
  '2020-1-1',
  ' 2020-01-01',
  '2020-01-01 ',
  '2020-02-30',
  '1899-12-31',
  '2201-01-01',
  '2020-01-01T10:00',
  '2020-01-01T10:00Z',
]
