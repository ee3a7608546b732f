import '../helpers/property-runs.js'
import fc from 'fast-check'
import {
  assemblePathways,
  evaluateIndicators,
  flattenPathways,
  indicators,
  type Registration,
} from 'pasientforlop'
import { type Mapping, mappings, readCsv, readObjects, rowsOf } from 'pasientforlop/files'
import { assembleTable, flattenPathwayTable, measureTable, pathwayAt } from 'pasientforlop/table'
import { describe, expect, test } from 'vitest'
import { exampleCsv } from '../generators/example-rows.js'

const asOf = '2020-12-31'
const cell = (...own: readonly string[]) => fc.constantFrom('', ' ', 'x', ...own)

const row = fc.record({
  patient: cell('p1', 'p1 ', 'p2', 'P2'),
  unit: cell('u1', ' u1', 'u2'),
  date: cell('2020-01-02', '2020-01-20', '2020-02-30', '1800-01-01', '2020-01-02T08:30Z'),
  code: cell('D11A', 'd11a', 'D11M', 'D11CP', 'D11XG', 'D99A'),
  careLevel: cell('outpatient', '3', '1', '9'),
  severity: cell('severe', 'S'),
  birthYear: cell('1990', '90', '9999999999'),
  referralReceived: cell('2020-01-01', '1900-01-01', '2020-02-30'),
})

const mapping = {
  kind: 'registration',
  columns: {
    patient: { column: 'patient', clean: ['trim', 'upper-case'] },
    unit: { column: 'unit', clean: ['trim'] },
    date: 'date',
    code: { column: 'code', clean: ['upper-case'] },
    careLevel: { column: 'careLevel', values: ['kodeverk-8406', { '': 'day' }] },
    severity: { column: 'severity', values: { S: 'severe', '': 'less-severe' } },
    birthYear: 'birthYear',
    referralReceived: 'referralReceived',
  },
} as const satisfies Mapping

describe('a reading is a table', () => {
  test('assembly of it says what assembly of its rows says', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 25 }), (rows) => {
        const reading = readObjects(rows, { mapping })
        const { pathways, ...rest } = assembleTable(reading, { asOf })
        const { pathways: made, ...others } = assemblePathways(rowsOf(reading), { asOf })
        expect(rest).toEqual(others)
        expect(Array.from({ length: pathways.length }, (_, at) => pathwayAt(pathways, at))).toEqual(
          made,
        )
      }),
    )
  })

  test('each column has the values that can be used, tells missing from of no use, and has no text twice', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 25 }), (rows) => {
        const reading = readObjects(rows, { mapping })
        const objects = rowsOf(reading)
        for (const [name, column] of Object.entries(reading.columns)) {
          expect(column.validity === null).toBe(objects.every((_, at) => column.at(at) !== null))
          const { kind, values, validity, dictionary } = column
          expect(column.length).toBe(rows.length)
          expect([...column]).toEqual(objects.map((_, at) => column.get(at)))
          if (dictionary !== null) {
            const texts = dictionary.filter((text) => text !== '')
            expect(new Set(texts).size).toBe(texts.length)
          }
          objects.forEach((object, at) => {
            const given = valueIn(object, name)
            const state = validity === null ? 1 : validity[at]
            expect(state === 0).toBe(given === undefined)
            const value = column.at(at)
            if (state !== 1) {
              expect(value).toBeNull()
              return
            }
            expect(value).toEqual(given)
            const raw = values[at] as number
            if (kind === 'text') expect(dictionary?.[raw]).toBe(given)
            if (kind === 'integer') expect(raw).toBe(given)
            if (kind === 'date') expect(raw).toBe(Date.parse(`${given}T00:00:00Z`) / 864e5)
          })
        }
      }),
    )
  })

  test('a file is evaluated in one line, and as its rows are', () => {
    const options = { asOf, by: ['unit'], periods: ['2019', '2020'] } as const
    const reading = readCsv(exampleCsv(), { mapping: mappings.registration })
    const { pathways } = assembleTable(reading, { asOf })
    const chosen = [indicators['pathway.assessment_within_time']]
    const publication = evaluateIndicators(
      chosen,
      { pathway: flattenPathwayTable(pathways, { asOf }) },
      options,
    )
    const rows: readonly Registration[] = rowsOf(reading)
    const pathway = flattenPathways(assemblePathways(rows, { asOf }).pathways, { asOf })
    expect(publication).toEqual(evaluateIndicators(chosen, { pathway }, options))
    expect(measureTable(pathways, { asOf }).length).toBeGreaterThan(100)
  })

  test('of referrals is what indicators take', () => {
    const lines = Array.from(
      { length: 12 },
      (_, at) => `h${at},u1,PHV,2024-01-02,2024-01-${10 + at},${at % 3 === 0 ? '' : 'true'}\n`,
    )
    const header = 'referral,unit,careArea,received,assessed,rightGranted\n'
    const reading = readCsv(`${header}${lines.join('')}`, { mapping: mappings.referral })
    const chosen = Object.values(indicators).filter(({ subject }) => subject === 'referral')
    const options = { asOf: '2024-12-31', periods: ['2024'], by: ['unit'] }
    expect(evaluateIndicators(chosen, { referral: reading }, options)).toEqual(
      evaluateIndicators(chosen, { referral: rowsOf(reading) }, options),
    )
  })

  test('a copy of a reading is misuse', () => {
    const reading = readCsv('patient,unit,date,code\n', { mapping: mappings.registration })
    for (const call of [() => rowsOf({ ...reading }), () => assembleTable({ ...reading })]) {
      expect(call).toThrowError(expect.objectContaining({ code: 'invalid-argument' }))
    }
  })
})

function valueIn(row: Registration, name: string): unknown {
  return Reflect.get(row, name) ?? Reflect.get(Object(row.facts), name)
}
