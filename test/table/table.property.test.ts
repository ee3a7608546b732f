import '../helpers/property-runs.js'
import fc from 'fast-check'
import {
  assemblePathways,
  flattenForlopstider,
  flattenPathways,
  measureForlopstider,
  type Registration,
  subjects,
  withTimeLimits,
} from 'pasientforlop'
import {
  assembleTable,
  flattenForlopstidTable,
  flattenPathwayTable,
  forlopstidAt,
  measureTable,
  pathwayAt,
  type RegistrationSource,
  registrationTable,
  type Table,
} from 'pasientforlop/table'
import { describe, expect, test } from 'vitest'
import { anyRows } from '../damages/rows.js'
import { day, validRow } from '../generators/rows.js'

/** A table as rows of values, by name. */
const rowsOf = ({ columns, length }: Table) =>
  Array.from({ length }, (_, at) =>
    Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, column.at(at)])),
  )

const fields = ['patient', 'unit', 'date', 'code', 'pathway', 'event', 'outcome', 'careLevel']
const facts = ['birthDate', 'severity', 'rightGrantedFor', 'referralReceived', 'treatmentStarted']

/** The columns of rows, as a driver has them. */
const columnsOf = (rows: readonly Registration[]): RegistrationSource =>
  Object.fromEntries([
    ...fields.map((name) => [name, rows.map((row) => Reflect.get(row, name))]),
    ...facts.map((name) => [name, rows.map((row) => Reflect.get(Object(row.facts), name))]),
  ])

const plain = (rows: readonly Registration[]): Registration[] =>
  rows.map((row) => {
    const kept = Object.entries(Object(row.facts)).filter(([name]) => facts.includes(name))
    return { ...row, facts: Object.fromEntries(kept) } as Registration
  })

const asOf = day('2019-01-15', 120)

describe('tables say what objects say', () => {
  test('pathways, findings and rows set aside, whatever the rows', () => {
    fc.assert(
      fc.property(anyRows(), (rows) => {
        const table = assembleTable(registrationTable(rows))
        const { pathways, ...rest } = assemblePathways(rows)
        const { length } = table.pathways
        const made = Array.from({ length }, (_, at) => pathwayAt(table.pathways, at))
        expect(made).toEqual(pathways)
        expect({ ...table, pathways: undefined }).toEqual({ ...rest, pathways: undefined })
        expect(rowsOf(table.pathways)).toEqual(
          pathways.map(({ id, patient, unit, type, edition, start, end }) => ({
            pathway: id,
            patient,
            unit,
            type,
            edition,
            start,
            end,
          })),
        )
      }),
    )
  })

  test('clocks and flat rows, each column by its name', () => {
    fc.assert(
      fc.property(anyRows(), asOf, (rows, at) => {
        const { pathways } = assemblePathways(rows)
        const table = assembleTable(registrationTable(rows)).pathways
        const options = { asOf: at }
        const clocks = measureTable(table, options)
        const measured = measureForlopstider(pathways, options)
        expect(Array.from({ length: clocks.length }, (_, i) => forlopstidAt(clocks, i))).toEqual(
          measured,
        )
        expect(rowsOf(clocks)).toEqual(
          measured.map(({ limit, ...clock }) => ({ ...clock, limitDays: limit?.maxDays ?? null })),
        )
        const flat = flattenPathwayTable(table, options)
        expect(Object.keys(flat.columns).sort()).toEqual(Object.keys(subjects.pathway).sort())
        expect(rowsOf(flat)).toEqual(flattenPathways(pathways, options))
        const times = flattenForlopstidTable(table, options)
        expect(Object.keys(times.columns).sort()).toEqual(Object.keys(subjects.forlopstid).sort())
        expect(rowsOf(times)).toEqual(flattenForlopstider(pathways, options))
      }),
    )
  })

  test('asked for one day after another, each time as if for the first time', () => {
    fc.assert(
      fc.property(anyRows(), asOf, asOf, (rows, first, second) => {
        const { pathways } = assembleTable(registrationTable(rows))
        for (const day of [first, second, first]) {
          const fresh = assembleTable(registrationTable(rows)).pathways
          const options = { asOf: day }
          expect(rowsOf(measureTable(pathways, options))).toEqual(
            rowsOf(measureTable(fresh, options)),
          )
          expect(rowsOf(flattenPathwayTable(pathways, options))).toEqual(
            rowsOf(flattenPathwayTable(fresh, options)),
          )
        }
      }),
      { numRuns: 50 },
    )
  })

  test('from columns as from rows', () => {
    fc.assert(
      fc.property(fc.array(validRow, { maxLength: 24 }), (some) => {
        const rows = plain(some)
        const source = columnsOf(rows)
        // Rows that repeat each other are told apart by the texts of their dates, which days lack.
        const days = rows.map((row) => ({ ...row, date: row.date.slice(0, 10) }))
        const expected = assemblePathways(days)
        const { pathways, ...rest } = assembleTable(
          registrationTable({ ...source, date: days.map(({ date }) => date) }),
        )
        expect(Array.from({ length: pathways.length }, (_, at) => pathwayAt(pathways, at))).toEqual(
          expected.pathways,
        )
        expect(rest.findings).toEqual(expected.findings)
        // Texts by place, and days as numbers, say the same.
        const units = [...new Set(rows.map(({ unit }) => unit))]
        const again = assembleTable(
          registrationTable({
            ...source,
            unit: { values: rows.map(({ unit }) => units.indexOf(unit)), dictionary: units },
            date: Int32Array.from(days, ({ date }) => Date.parse(`${date}T00:00:00Z`) / 864e5),
          }),
        )
        expect(again.findings).toEqual(expected.findings)
        expect(rowsOf(again.pathways)).toEqual(rowsOf(pathways))
      }),
    )
  })
})

describe('a column reads as others read columns', () => {
  const { columns, length } = registrationTable([
    { patient: 'p1', unit: 'u1', date: '2020-01-02', code: 'D01A', careLevel: 'day' },
    { patient: 'p2', unit: 'u1', date: 'x', code: 'D01A' },
  ])

  test('by length, at and get (Arquero, Arrow) and by iteration (Plot)', () => {
    expect(length).toBe(2)
    expect([0, 1, 2].map((at) => columns['date']?.at(at))).toEqual(['2020-01-02', null, null])
    expect([0, 1].map((at) => columns['careLevel']?.get(at))).toEqual(['day', null])
    expect(Array.from(columns['patient'] ?? [])).toEqual(['p1', 'p2'])
    expect(columns['unit']?.length).toBe(2)
  })

  test('by values, validity and dictionary (writers of Arrow and Parquet)', () => {
    const { values, validity, dictionary, kind } = columns['patient'] ?? {}
    expect([kind, [...(values ?? [])], dictionary]).toEqual(['text', [0, 1], ['p1', 'p2']])
    expect([...(validity ?? [])]).toEqual([1, 1])
    expect([...(columns['date']?.validity ?? [])]).toEqual([1, 2])
    expect(columns['date']?.values[0]).toBe(18263)
    expect([...(columns['careLevel']?.validity ?? [])]).toEqual([1, 0])
  })

  test('a column of a table is a column to make a table of', () => {
    const { patient, unit, code } = columns
    const again = registrationTable({
      patient: patient ?? null,
      unit: unit ?? null,
      code: code ?? null,
      date: ['2020-01-02', '2020-01-02'],
    })
    expect(assembleTable(again).pathways.length).toBe(2)
  })
})

describe('misuse', () => {
  const rows = [{ patient: 'p1', unit: 'u1', date: '2020-01-02', code: 'D01A' }]
  const { pathways } = assembleTable(registrationTable(rows))
  const limit = {
    pathway: 'D01',
    interval: 'assessment',
    maxDays: 10,
    validFrom: '2020-01-01',
    evidence: 'secondary',
    source: 'own',
  } as const

  test.each<[string, () => unknown]>([
    ['invalid-argument', () => assembleTable({} as never)],
    ['invalid-argument', () => pathwayAt(registrationTable(rows) as never, 0)],
    ['invalid-argument', () => registrationTable({ patient: ['p1'], unit: [] })],
    ['invalid-argument', () => registrationTable({ patient: 7 as never })],
    ['unknown-option', () => registrationTable({ pasient: ['p1'] } as never)],
    ['invalid-date', () => measureTable(pathways, { asOf: 'x' })],
    [
      'mixed-definitions',
      () => measureTable(pathways, { asOf: '2020-12-31', definitions: withTimeLimits([limit]) }),
    ],
  ])('%s', (code, call) => {
    expect(call).toThrowError(expect.objectContaining({ code }))
  })

  test('what was assembled with other definitions is measured by them', () => {
    const definitions = withTimeLimits([limit])
    const own = assembleTable(registrationTable(rows), { definitions }).pathways
    expect(own.fingerprint).not.toBe(pathways.fingerprint)
    expect(measureTable(own, { asOf: '2020-12-31', definitions }).fingerprint).toBe(own.fingerprint)
  })
})
