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
