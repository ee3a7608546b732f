import {
  checkRegistrations,
  type PathwayDefinition,
  pathwayDefinitions,
  type Registration,
} from 'pasientforlop'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Engine } from './engines/engine.js'
import { engines } from './engines/open-engine.js'
import { loadRegistrations } from './load-registrations.js'
import { dateOf, runSql } from './run-sql.js'

const asOf = '2024-12-31'
const { D01 } = pathwayDefinitions
const eventOf = (event: string) => {
  const found = D01.events.find((one) => one.event === event)
  if (found === undefined) throw new Error(`D01 has the event ${event}`)
  return found
}

/** Codes that begin, end, do both, do both twice, and one that is said to be always valid too. */
const definitions: readonly PathwayDefinition[] = [
  {
    ...D01,
    events: [
      { ...eventOf('A'), validFrom: '2020-01-01' },
      { ...eventOf('M'), validTo: '2021-12-31' },
      { ...eventOf('C'), outcomes: ['P', 'T'], validFrom: '2020-03-01', validTo: '2020-06-30' },
      { ...eventOf('C'), outcomes: ['P'], validFrom: '2021-03-01', validTo: '2021-06-30' },
      { ...eventOf('E'), validFrom: '2022-01-01', validTo: '2022-12-31' },
      eventOf('E'),
      eventOf('X'),
    ],
  },
]

const dates = [
  ...['2019-12-31', '2020-01-01', '2020-02-29', '2020-03-01', '2020-06-30', '2020-07-01'],
  ...['2021-02-28', '2021-03-01', '2021-06-30', '2021-07-01', '2021-12-31', '2022-01-01'],
  ...['2022-12-31', '2023-01-01'],
]
const codes = ['D01A', 'D01M', 'D01CP', 'D01CT', `D01E${eventOf('E').outcomes[0] ?? ''}`]
const rows = codes.flatMap((code) =>
  dates.map((date): Registration => ({ patient: `${code} ${date}`, unit: 'u1', date, code })),
)

describe.each(engines)('codes that are not always valid, on $name', ({ open }) => {
  let engine: Engine
  beforeAll(async () => {
    engine = await open()
    await loadRegistrations(engine, rows)
    const source = { table: 'registrations', row: 'row_id' }
    await runSql(engine, { source, asOf, definitions }, 'rows')
  }, 300_000)
  afterAll(() => engine?.close())

  test('are retired, or not yet valid, on the days on which the library says so', async () => {
    const found = await engine.rows(
      'select row_id, retired_after, is_not_yet_valid from pf_rows where retired_after is not null or is_not_yet_valid = 1 order by row_id',
    )
    const { findings } = checkRegistrations(rows, { asOf, definitions })
    const ofLibrary = findings.flatMap((finding) => {
      const [row] = finding.rows
      return finding.rule === 'npr-120'
        ? [[row, finding.params.validTo, null]]
        : finding.rule === 'npr-201' && finding.params.fault === 'not-yet-valid'
          ? [[row, null, 1]]
          : []
    })
    const byRow = (a: readonly unknown[], b: readonly unknown[]) => Number(a[0]) - Number(b[0])
    expect(
      found.map((row) => [row['row_id'], dateOf(row['retired_after']), row['is_not_yet_valid']]),
    ).toEqual(ofLibrary.sort(byRow))
    expect(ofLibrary.filter(([, retired]) => retired !== null).length).toBeGreaterThan(10)
    expect(ofLibrary.filter(([, , notYet]) => notYet === 1).length).toBeGreaterThan(4)
  })
})
