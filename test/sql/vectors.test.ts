import { readFileSync } from 'node:fs'
import type { Registration } from 'pasientforlop'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sqlFor } from '../../src/sql/sql-for.js'
import type { Engine, SqlRow } from './engines/engine.js'
import { engines } from './engines/open-engine.js'
import { loadRegistrations } from './load-registrations.js'

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
  readFileSync(new URL('./pathways.json', import.meta.url), 'utf8'),
)

const source = { table: 'registrations', row: 'row_id' }

const assemble = async (engine: Engine, asOf: string) => {
  for (const { commands, table } of sqlFor({ dialect: engine.dialect, source, asOf }).statements) {
    for (const command of commands) {
      try {
        await engine.run(command)
      } catch (error) {
        throw new Error(`${table}: ${String(error).slice(0, 600)}`)
      }
    }
  }
}

const day = (value: unknown) =>
  value === null ? null : new Date(Number(value) * 864e5).toISOString().slice(0, 10)

describe.each(engines)('the vectors on $name', ({ open }) => {
  let engine: Engine
  beforeAll(async () => {
    engine = await open()
  }, 60_000)
  afterAll(() => engine.close())

  test.each(vectors.map((vector) => [vector.name, vector] as const))('%s', async (_, vector) => {
    await loadRegistrations(engine, vector.rows)
    await assemble(engine, '2200-12-31')
    const pathways = await engine.rows(
      'select * from pf_pathways order by patient, unit, type, ordinal',
    )
    const events = await engine.rows(
      `select pathway, event, day, outcomes, p.ordinal from pf_events e join pf_pathways p using (patient, unit, type, ordinal) where place = 'event' order by event_order`,
    )
    const places = await engine.rows(
      `select row_id, event, day, outcome, pathway from pf_row_places where place = 'event' order by outcome`,
    )
    expect(
      pathways.map((one) => ({
        type: one['type'],
        patient: one['patient'],
        unit: one['unit'],
        start: day(one['start_day'] ?? null),
        end: day(one['end_day'] ?? null),
        events: events
          .filter((event) => event['pathway'] === one['pathway'])
          .map((event) => ({
            event: event['event'],
            date: day(event['day']),
            outcomes: event['outcomes'] === null ? [] : String(event['outcomes']).split(','),
            rows: places
              .filter((row) => ['pathway', 'event', 'day'].every((key) => row[key] === event[key]))
              .map((row) => row['row_id']),
          })),
      })),
    ).toEqual(vector.expect.pathways.map(({ forlopstider, ...rest }) => rest))
    await assemble(engine, vector.asOf)
    const clocks = await engine.rows('select c.*, p.start_day from pf_clocks c join pf_pathways p using (pathway)')
    const sorted = (list: readonly Readonly<Record<string, unknown>>[]) =>
      list.map((one) => JSON.stringify(one)).sort()
    expect(
      sorted(
        clocks.map((one: SqlRow) => ({
          interval: one['clock'],
          ordinal: one['ordinal'],
          from: day(one['from_day']),
          to: day(one['to_day'] ?? null),
          days: one['days'],
          maxDays: one['max_days'],
          due: day(one['due_day'] ?? null),
          state: one['state'],
          verdict: one['verdict'],
          unknownBecause: one['unknown_because'],
          postponedByPatient: one['is_postponed'] === 1,
        })),
      ),
    ).toEqual(sorted(vector.expect.pathways.flatMap(({ forlopstider }) => [...forlopstider])))
    await engine.rows('select * from pf_pathway_rows')
    await engine.rows('select * from pf_findings')
    await engine.rows('select * from pf_worklist')
    await engine.rows('select * from pf_forlopstid_rows')
  })
})
