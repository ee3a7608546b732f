import { indicators, pathwayDefinitions, withTimeLimits } from 'pasientforlop'
import { type Dialect, dialects, type SqlOptions, sqlFor } from 'pasientforlop/sql'
import { describe, expect, test } from 'vitest'

const base = {
  dialect: 'duckdb',
  source: { table: 'registrations', row: 'row_id' },
  asOf: '2020-12-31',
} as const satisfies SqlOptions

const waits = {
  ...base,
  indicators: [indicators['nki.mean_wait'], indicators['pathway.new_referrals']],
  periods: ['2020'],
  by: ['trust'],
  hierarchy: [{ column: 'trust', of: 'unit', places: { u1: 'T1' } }],
  subjects: { referral: { source: { table: ['a', 'referrals'], row: 'id' } } },
} as const satisfies SqlOptions

const working = {
  ...waits,
  indicators: [
    {
      ...indicators['nki.mean_wait'],
      duration: { days: 'working', from: 'received', to: 'careStarted' },
    },
  ],
} as unknown as SqlOptions

const steps = (options: SqlOptions) =>
  new Map(sqlFor(options).statements.map((one) => [one.name, one]))

describe('the steps', () => {
  test('each says what a row of it is, in whole sentences', () => {
    for (const { name, about } of [...sqlFor(waits).statements, ...sqlFor(working).statements]) {
      expect(about, name).toMatch(/^[A-Z][\s\S]{30,}[.)]$/)
    }
    const about = steps(waits)
    expect(about.get('referral_rows')?.about).toContain('The rows of the subject referral')
    expect(about.get('cells_referral')?.about).toContain('rows of the subject referral each')
    expect(about.get('level_1')?.about).toContain('trust')
  })

  test('have no level and no cells where no indicator is asked for', () => {
    const { indicators: _, ...others } = waits
    expect(sqlFor(others)).toEqual(sqlFor(base))
    expect([...steps(base).keys()]).toEqual([
      ...['codes', 'types', 'limits', 'rows', 'courses', 'placed_rows', 'merged_rows', 'repeats'],
      ...['spans', 'events', 'pathways', 'marks', 'measures', 'row_places', 'pathway_events'],
      ...['clocks', 'findings', 'worklist', 'pathway_rows', 'forlopstid_rows'],
    ])
  })

  test('have the rows of each subject before its cells, and working days where they are counted', () => {
    expect([...steps(waits).keys()].slice(20)).toEqual([
      ...['referral_rows', 'level_1', 'cells_referral', 'cells_pathway'],
    ])
    expect([...steps(working).keys()].slice(20)).toEqual([
      ...['working_days', 'referral_rows', 'level_1', 'cells_referral'],
    ])
  })

  test('stand one after another in the script, with what they are before them', () => {
    const { script, statements } = sqlFor(waits)
    const written = statements.map(
      ({ about, commands }) =>
        `${about
          .split('\n')
          .map((line) => `-- ${line}`)
          .join('\n')}\n${commands.join(';\n')};\n`,
    )
    expect(script).toBe(written.join('\n'))
    for (const { table, name, query, commands } of statements) {
      expect(table).toBe(`pf_${name}`)
      expect(commands[commands.length - 1]).toBe(
        `create or replace temp table "${table}" as\n${query}`,
      )
    }
  })
})

describe('what is left out', () => {
  test.each<[string, Partial<SqlOptions>]>([
    ['the prefix is pf_', { prefix: 'pf_' }],
    ['the worklist looks 14 days ahead', { withinDays: 14 }],
    ['clocks without a limit are omitted', { withoutLimit: 'omit' }],
    ['the definitions are the shipped ones', { definitions: withTimeLimits([]) }],
    ['columns with dates are texts', { source: { ...base.source, dateTypes: { date: 'text' } } }],
    ['a table of one part is its name', { source: { table: ['registrations'], row: 'row_id' } }],
  ])('%s', (_, options) => {
    expect(sqlFor({ ...base, ...options })).toEqual(sqlFor(base))
  })

  test('columns are the fields in snake_case', () => {
    const fields = [
      ...['patient', 'unit', 'date', 'code', 'pathway', 'event', 'outcome', 'careLevel'],
      ...['birthDate', 'birthYear', 'severity', 'rightGrantedFor', 'referralReceived'],
      ...['referralAssessed', 'emergencyAssessed', 'specialistTeamReceived', 'treatmentStarted'],
    ]
    const columns = Object.fromEntries(
      fields.map((field) => [field, field.replace(/[A-Z]/g, (one) => `_${one.toLowerCase()}`)]),
    )
    const mapping = { kind: 'registration', columns } as never
    expect(sqlFor({ ...base, mapping })).toEqual(sqlFor(base))
  })

  test('every option changes what is written', () => {
    const { script } = sqlFor(base)
    for (const more of [
      { prefix: 'x_' },
      { withinDays: 15 },
      { sinceDays: 30 },
      { withoutLimit: 'list' },
      { transferWithinDays: 14 },
      { edition: 'forenklet-2024' },
      { asOf: '2021-01-01' },
      { source: { table: 'others', row: 'row_id' } },
      { source: { table: 'registrations', row: 'id' } },
      { source: { ...base.source, dateTypes: { date: 'date' } } },
      { definitions: [pathwayDefinitions.D08] },
    ] as const) {
      expect(sqlFor({ ...base, ...more } as SqlOptions).script, JSON.stringify(more)).not.toBe(
        script,
      )
    }
  })
})

describe('a dialect of your own', () => {
  const own: Dialect = { ...dialects.duckdb, id: 'own', text: 'clob' }

  test('is written in', () => {
    expect(sqlFor({ ...base, dialect: own }).script).toBe(
      sqlFor(base).script.replaceAll('varchar', 'clob'),
    )
  })

  test.each(Object.keys(dialects.duckdb) as (keyof Dialect)[])('needs %s', (key) => {
    const { [key]: value, ...rest } = own
    const kind = typeof value === 'object' ? 'array' : typeof value
    expect(() => sqlFor({ ...base, dialect: rest as Dialect })).toThrow(
      expect.objectContaining({
        code: 'invalid-argument',
        message: `dialect.${key} must be of kind ${kind}`,
      }),
    )
  })
})
