import fc from 'fast-check'
import { checkRegistrations } from 'pasientforlop'
import { mappings, type Reading, readCsv, readObjects, rowsOf } from 'pasientforlop/files'
import { describe, expect, test } from 'vitest'
import { registrationColumnsOf } from '../../src/files/columns/registration-columns-of.js'
import { fieldsOfReading } from '../../src/files/make-reading.js'
import { checkColumns } from '../../src/validation/check-columns.js'
import { exampleCsv } from '../generators/example-rows.js'
import { hospitalFile } from '../generators/hospital-file.js'
import '../helpers/property-runs.js'

/** What no column is: one object, and not a new one each time. */
const others: readonly unknown[] = [null, undefined, 7, true, { a: 1 }, ['D11A'], 7n]
const cell = (...own: readonly string[]) =>
  fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom<unknown>('', ' ', 'x', ...own) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  )
const days = ['2020-01-02', '2020-01-20', '2020-01-20', '2020-07-01']
const noDays = ['2020-02-30', '1800-01-01', '1900-01-01', '9999-12-31', '12020-01-02', '2020-1-2']
const date = cell(...days, ...noDays, '2020-01-02T08:30', '2020-01-02T08:30Z')

const row = fc.record({
  patient: cell('p1', 'p1', 'p1', 'p2', 'a'),
  unit: cell('u1', 'u1', 'u1', 'u2'),
  date,
  code: cell('D11A', 'D11A', 'D11M', 'D11CP', 'D11XG', ' d11m', 'D99A', 'D06P', 'D06A'),
  pathway: fc.constantFrom('', '', '', 'D11', 'D12'),
  event: fc.constantFrom('', '', '', 'A', 'M'),
  outcome: fc.constantFrom('', '', '', 'P'),
  careLevel: cell('outpatient', 'inpatient', 'Poliklinikk'),
  severity: cell('severe'),
  rightGrantedFor: cell('treatment', '2'),
  birthYear: cell('1990', '90'),
  referralReceived: cell('2020-01-01', '1900-01-01', '2020-02-30'),
})

const columnsOf = (reading: Reading) =>
  registrationColumnsOf(reading.length, fieldsOfReading(reading))

describe('the columns of a file', () => {
  test('say what objects of the same rows say', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 25 }), (rows) => {
        const reading = readObjects(rows, { mapping: mappings.registration })
        const options = { asOf: '2020-06-30' }
        const objects = checkRegistrations(rowsOf(reading), options)
        expect(checkColumns(() => columnsOf(reading), options)).toEqual(objects)
      }),
    )
  })

  test('tell as many sets of codes and parts apart as there are rows', () => {
    const count = 12_000
    const names = ['code', 'pathway', 'event', 'outcome'] as const
    const last = [
      ['D11CP', 'D11', 'C', 'K'],
      ['D11CP', 'D11', 'C', 'P'],
      ['D11CP', 'D11', 'C', 'U'],
    ]
    const rows = Array.from({ length: count + last.length }, (_, at) => ({
      patient: 'p1',
      unit: 'u1',
      date: '2020-01-02',
      ...Object.fromEntries(
        names.map((name, part) => [name, last[at - count]?.[part] ?? `x${at}`]),
      ),
    }))
    const reading = readObjects(rows, { mapping: mappings.registration })
    const { findings } = checkColumns(() => columnsOf(reading), {})
    const faults = findings.filter(({ rows: [row = 0] }) => row >= count)
    expect(
      faults.map(({ rule, rows: own, params }) => [rule, own, 'fault' in params && params.fault]),
    ).toEqual([
      ['npr-201', [count], 'code-and-parts-differ'],
      ['npr-201', [count + 2], 'code-and-parts-differ'],
      ['npr-105', [count + 1], false],
    ])
  })

  test('of the examples too, from bytes', async () => {
    const { readFileSync } = await import('node:fs')
    const mapping = JSON.parse(readFileSync('docs/examples/hospital.mapping.json', 'utf8'))
    for (const reading of [
      readCsv(exampleCsv(), { mapping: mappings.registration }),
      readCsv(hospitalFile(), { mapping }),
    ]) {
      expect(checkColumns(() => columnsOf(reading), {})).toEqual(
        checkRegistrations(rowsOf(reading) as never),
      )
    }
  })
})
