import { readFileSync } from 'node:fs'
import type { Registration } from 'pasientforlop'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Engine, SqlRow } from './engines/engine.js'
import { engines } from './engines/open-engine.js'
import { loadRegistrations } from './load-registrations.js'
import { dateOf, runSql } from './run-sql.js'

interface Vector {
  readonly name: string
  readonly asOf: string
  readonly rows: readonly Registration[]
  readonly expect: {
    readonly pathways: readonly (Readonly<Record<string, unknown>> & {
      readonly events: readonly { readonly rows: readonly number[] }[]
      readonly forlopstider: readonly Readonly<Record<string, unknown>>[]
    })[]
    readonly findings: readonly { readonly rule: string; readonly rows: readonly number[] }[]
  }
}

const vectors: readonly Vector[] = JSON.parse(
  readFileSync(new URL('../vectors/pathways.json', import.meta.url), 'utf8'),
)

const source = { table: 'registrations', row: 'row_id' }

/** All vectors at once: the patients of each have its number before their names. */
const rows = vectors.flatMap((vector, at) =>
  vector.rows.map((row) => ({ ...row, patient: `v${at} ${row.patient}` })),
)
const firstRow = vectors.map((_, at) =>
  vectors.slice(0, at).reduce((sum, { rows }) => sum + rows.length, 0),
)
const ofVector = (list: readonly SqlRow[], at: number) =>
  list
    .filter(({ patient }) => String(patient).startsWith(`v${at} `))
    .map((row): SqlRow => ({ ...row, patient: String(row['patient']).replace(/^v\d+ /, '') }))

const dates = [...new Set(vectors.map(({ asOf }) => asOf))]

/** Spark plans each statement for seconds, so that there clocks are read on the commonest date. */
const datesOn = (name: string) => (name === 'spark' ? ['2020-12-31'] : dates)

describe.each(engines)('the vectors on $name', ({ name: engineName, open }) => {
  let engine: Engine
  let pathways: readonly SqlRow[] = []
  let places: readonly SqlRow[] = []
  let findings: readonly SqlRow[] = []
  const clocks = new Map<string, readonly SqlRow[]>()

  beforeAll(async () => {
    engine = await open()
    await loadRegistrations(engine, rows)
    for (const asOf of datesOn(engineName)) {
      await runSql(engine, { source, asOf }, 'clocks')
      clocks.set(asOf, await engine.rows('select * from pf_clocks'))
    }
    await runSql(engine, { source, asOf: '2200-12-31' }, 'findings')
    pathways = await engine.rows(
      'select * from pf_pathways order by patient, unit, type, start_day',
    )
    places = await engine.rows('select * from pf_row_places order by event_order, outcome')
    findings = await engine.rows(
      'select rule, rows from pf_findings'.replace(
        'rows',
        engine.dialect === 'spark' ? '`rows`' : '"rows"',
      ),
    )
  }, 600_000)
  afterAll(() => engine?.close())

  test.each(vectors.map(({ name }, at) => [name, at] as const))('%s', (_, at) => {
    const vector = vectors[at] as Vector
    const first = firstRow[at] as number
    const eventsOf = (pathway: SqlRow) => {
      const events: { event: unknown; date: unknown; outcomes: unknown[]; rows: number[] }[] = []
      for (const row of places) {
        if (row['pathway'] !== pathway['pathway'] || row['place'] !== 'event') continue
        const last = events[events.length - 1]
        const date = dateOf(row['day'])
        const outcomes = row['outcome'] === '' ? [] : [row['outcome']]
        const number = Number(row['row_id']) - first
        if (last?.event === row['event'] && last?.date === date) {
          last.outcomes.push(...outcomes)
          last.rows.push(number)
        } else events.push({ event: row['event'], date, outcomes, rows: [number] })
      }
      return events
    }
    expect(
      ofVector(pathways, at).map((one) => ({
        type: one['type'],
        patient: one['patient'],
        unit: one['unit'],
        start: dateOf(one['start_day']),
        end: dateOf(one['end_day']),
        events: eventsOf(one),
      })),
    ).toEqual(vector.expect.pathways.map(({ forlopstider, ...rest }) => rest))
    const last = first + vector.rows.length
    const ofAssembly = findings
      .map(({ rule, rows: list }) => ({
        rule,
        rows: String(list)
          .split(',')
          .map((row) => Number(row) - first),
      }))
      .filter(({ rows: [row = -1] }) => row >= 0 && row < last - first)
      .filter(({ rule }) =>
        /^(npr-1|npr-201|npr-225|invalid|missing|conflicting)/.test(String(rule)),
      )
    const expected = vector.expect.findings.filter(({ rule }) => rule !== 'conflicting-facts')
    expect(sorted(ofAssembly.filter(({ rule }) => rule !== 'conflicting-facts'))).toEqual(
      sorted(expected.map(({ rule, rows: list }) => ({ rule, rows: list }))),
    )
    if (!datesOn(engineName).includes(vector.asOf)) return
    expect(
      sorted(
        ofVector(clocks.get(vector.asOf) ?? [], at).map((one) => ({
          interval: one['clock'],
          ordinal: one['ordinal'],
          from: dateOf(one['from_day']),
          to: dateOf(one['to_day']),
          days: one['days'],
          maxDays: one['max_days'],
          due: dateOf(one['due_day']),
          state: one['state'],
          verdict: one['verdict'],
          unknownBecause: one['unknown_because'],
          postponedByPatient: one['is_postponed'] === 1,
        })),
      ),
    ).toEqual(sorted(vector.expect.pathways.flatMap(({ forlopstider }) => [...forlopstider])))
  })
})

function sorted(list: readonly Readonly<Record<string, unknown>>[]) {
  return list.map((one) => JSON.stringify(one)).sort()
}
