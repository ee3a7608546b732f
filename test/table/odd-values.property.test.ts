import fc from 'fast-check'
import { assemblePathways, type Registration } from 'pasientforlop'
import {
  assembleTable,
  pathwayAt,
  type RegistrationSource,
  registrationTable,
} from 'pasientforlop/table'
import { describe, expect, test } from 'vitest'

const odd = [null, undefined, '', ' ', 7, Number.NaN, true, {}, []]

/** Mostly what can be used, so that rows come into pathways and repeat each other; else anything. */
const mostly = (usable: readonly unknown[], ...others: readonly unknown[]) =>
  fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...usable) },
    { weight: 1, arbitrary: fc.constantFrom(...others, ...odd) },
  )

/** What stands in a field of dates; a number in a column of dates is a day, in a row it is none. */
const anyDate = mostly(['2020-01-02', '2020-01-20'], '2020-02-30', '1900-01-01', 'x').map((date) =>
  typeof date === 'number' ? String(date) : date,
)

/** Rows as drivers give them: what stands in a field may be of any kind. */
const anyRow = fc.record({
  patient: mostly(['p2', 'p10', 'p1'], 'æ', 'p1 '),
  unit: mostly(['u2', 'u1']),
  date: anyDate,
  code: mostly(['D01A', 'D01M', 'D11A', 'D01CP', 'D01XG'], 'd01a'),
  careLevel: mostly(['outpatient', 'day'], 'Poliklinikk'),
  facts: fc.record(
    {
      birthDate: anyDate,
      birthYear: mostly([2001, 2002], 1899, '2001', '1900-01-01'),
      severity: mostly(['severe', 'less-severe'], '1', '9999-12-31'),
      rightGrantedFor: mostly(['treatment', 'assessment'], '1', 2, '1900-01-01'),
      referralReceived: anyDate,
      referralAssessed: anyDate,
      emergencyAssessed: anyDate,
      specialistTeamReceived: anyDate,
      treatmentStarted: anyDate,
    },
    { requiredKeys: [] },
  ),
})

type AnyRow = typeof anyRow extends fc.Arbitrary<infer Row> ? Row : never
const fields = ['patient', 'unit', 'date', 'code', 'careLevel'] as const

/** Columns by name, those of facts that no row has left out. */
const sourceOf = (
  rows: readonly AnyRow[],
  columnOf: (values: readonly unknown[]) => unknown,
): RegistrationSource => {
  const facts = [...new Set(rows.flatMap((row) => Object.keys(row.facts)))]
  return Object.fromEntries([
    ...fields.map((field) => [field, columnOf(rows.map((row) => row[field]))]),
    ...facts.map((fact) => [fact, columnOf(rows.map((row) => Reflect.get(row.facts, fact)))]),
  ]) as RegistrationSource
}

/** The forms that a column may have. */
const forms: readonly (readonly [name: string, of: (values: readonly unknown[]) => unknown])[] = [
  ['a list', (values) => [...values]],
  ['length and get', (values) => ({ length: values.length, get: (at: number) => values[at] })],
  ['length and at', (values) => ({ length: values.length, at: (at: number) => values[at] })],
  ['length and places', (values) => ({ ...values, length: values.length })],
  [
    'values and a dictionary',
    (values) => ({ values: Int32Array.from(values, (_, at) => at), dictionary: [...values] }),
  ],
]

describe.each(forms)('columns that are %s', (_, columnOf) => {
  test('say what rows say, whatever stands in them', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 20 }), (rows) => {
        const { pathways, ...rest } = assemblePathways(rows as readonly Registration[])
        const table = assembleTable(registrationTable(sourceOf(rows, columnOf)))
        const { length } = table.pathways
        expect(Array.from({ length }, (_, at) => pathwayAt(table.pathways, at))).toEqual(pathways)
        expect(table.findings).toEqual(rest.findings)
        expect(table.setAside).toEqual(rest.setAside)
      }),
    )
  })
})

test('columns that are left out are missing in every row', () => {
  const rows = [{ patient: 'p1', unit: 'u1', date: '2020-01-02', code: 'D01A' }] as const
  for (const field of ['patient', 'unit', 'date', 'code'] as const) {
    const { [field]: _, ...row } = rows[0]
    const source = Object.fromEntries(Object.entries(row).map(([name, value]) => [name, [value]]))
    expect(assembleTable(registrationTable(source as RegistrationSource)).findings).toEqual(
      assemblePathways([row as never]).findings,
    )
  }
})

test('what is no table of pathways is refused by what it should be', () => {
  expect(() => pathwayAt({} as never, 0)).toThrow(/^table must be the pathways of assembleTable/)
  const own = () => 7 as never
  const row = { patient: 'p1', unit: 'u1', date: '2020-01-02', code: 'D01A' }
  expect(() => assemblePathways([row], { pathwayId: own })).toThrow(
    /^pathwayId must be a function that gives a text/,
  )
})
