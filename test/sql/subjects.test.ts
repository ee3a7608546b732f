import { indicators, subjects } from 'pasientforlop'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { snakeCase } from '../../src/sql/write.js'
import type { Engine } from './engines/engine.js'
import { engines } from './engines/open-engine.js'
import { loadTexts } from './load-registrations.js'
import { runSql } from './run-sql.js'

const asOf = '2022-06-30'
const asked = {
  referral: indicators['nki.mean_wait'],
  discharge: indicators['hv.epikrise_1d'],
  appointment: indicators['hv.tentative_appointments'],
} as const

const columnsOf = (subject: keyof typeof asked) =>
  Object.entries(subjects[subject]) as readonly [string, { kind: string; planned?: boolean }][]
const datesOf = (subject: keyof typeof asked) =>
  columnsOf(subject).filter(([, { kind }]) => kind === 'date')

/** What a date says, and its state: 0 missing, 1 usable, 2 not to be used. */
const days = (isPlanned: boolean): readonly (readonly [string | null, number])[] => [
  ['2022-06-29', 1],
  ['2022-06-30', 1],
  ['2022-07-01', isPlanned ? 1 : 0],
  ['2200-12-31', isPlanned ? 1 : 0],
  ['1900-01-02', 1],
  ['1900-01-01', 2],
  ['9999-12-31', 2],
  ['2022-02-29', 2],
  ['29.06.2022', 2],
  ['2022-06-29 23:59', 1],
  ['', 0],
  [null, 0],
]

describe.each(engines)('rows of a subject on $name', { timeout: 300_000 }, ({ open }) => {
  let engine: Engine
  beforeAll(async () => {
    engine = await open()
  }, 300_000)
  afterAll(() => engine?.close())

  describe.each(Object.keys(asked) as (keyof typeof asked)[])('%s', (subject) => {
    const run = async (table: string, mapping?: object) => {
      const source = { table, row: 'row_id' }
      await runSql(
        engine,
        {
          source: { table: 'registrations', row: 'row_id' },
          asOf,
          periods: ['2022'],
          indicators: asked[subject],
          subjects: { [subject]: { source, mapping } } as never,
          prefix: 's_',
        },
        undefined,
        // Of registrations nothing is asked.
        [...steps, `cells_${subject}`],
      )
      const states = datesOf(subject).map(([field]) => `${snakeCase(field)}_state`)
      return engine.rows(`select ${states.join(', ')} from s_${subject}_rows order by ${subject}`)
    }

    test('has each date with its state, of which one after today has not happened unless it is planned', async () => {
      const dates = datesOf(subject)
      const width = days(false).length
      const fields = columnsOf(subject).map(([field]) => field)
      await loadTexts(
        engine,
        'own_rows',
        fields.map(snakeCase),
        Array.from({ length: width }, (_, row) =>
          columnsOf(subject).map(([field, { kind, planned }]) =>
            kind === 'date'
              ? (days(planned === true)[row]?.[0] ?? null)
              : field === subject
                ? `r${String(row).padStart(2, '0')}`
                : null,
          ),
        ),
      )
      const rows = await run('own_rows')
      dates.forEach(([field, { planned }]) => {
        expect(
          rows.map((row) => row[`${snakeCase(field)}_state`]),
          field,
        ).toEqual(days(planned === true).map(([, state]) => state))
      })
    })

    test('has no value in a column that its mapping has not', async () => {
      const [[first] = [''], ...others] = datesOf(subject)
      await loadTexts(engine, 'few_columns', ['id', 'enhet', 'dag'], [['r1', 'u1', '2022-01-01']])
      const columns = { [subject]: 'id', unit: 'enhet', [first]: 'dag' }
      const [row] = await run('few_columns', { kind: subject, columns })
      expect(row?.[`${snakeCase(first)}_state`]).toBe(1)
      expect(others.map(([field]) => row?.[`${snakeCase(field)}_state`])).toEqual(
        others.map(() => 0),
      )
    })
  })
})

const steps = [
  ...['codes', 'types', 'limits', 'rows', 'courses', 'placed_rows', 'merged_rows', 'repeats'],
  ...['spans', 'events', 'pathways', 'marks', 'measures', 'row_places', 'pathway_events'],
  ...['clocks', 'findings', 'worklist', 'pathway_rows', 'forlopstid_rows', 'working_days'],
]
