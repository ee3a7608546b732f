import { type Locatable, locateFinding, readCsv, readObjects } from 'pasientforlop/files'
import { describe, expect, test } from 'vitest'

const mapping = {
  kind: 'registration',
  columns: {
    patient: 'P',
    unit: { constant: 'u1' },
    date: 'D',
    code: 'K',
    pathway: { column: ['F', 4] },
    event: { column: 'H', ifAbsent: 'missing' },
    outcome: { column: 'U', ifAbsent: 'missing' },
    careLevel: 'N',
    severity: 'A',
  },
} as const
const reading = readCsv('P;D;K;F2;N;A;U\np1;2020-01-02;D11A;;;;\n\np2\np1;2020-01-03;D11A;;;;\n', {
  mapping,
})
const columnsOf = (finding: Omit<Locatable, 'rows'>) =>
  locateFinding(reading, { rows: [0], ...finding }).places[0]?.columns

describe('a finding is located', () => {
  const code = ['K', 'F2', 'U']

  test.each<[string, readonly (string | number)[]]>([
    ['npr-201', code],
    ['npr-120', code],
    ['npr-107', ['D']],
    ['invalid-date', ['D']],
    ['future-date', ['D']],
    ['missing-patient', ['P']],
    // That of a constant is none of the file.
    ['missing-unit', []],
    ['invalid-care-level', ['N']],
    ['npr-102', [...code, 'D']],
    ['own-rule', [...code, 'D']],
  ])('of the rule %s in the columns %j', (rule, columns) => {
    expect(columnsOf({ rule })).toEqual(columns)
    expect(columnsOf({ rule, params: undefined })).toEqual(columns)
    expect(columnsOf({ rule, params: { fact: 7 } })).toEqual(columns)
  })

  test('of a missing unit in the column that has the units', () => {
    const own = { ...mapping, columns: { ...mapping.columns, unit: 'E' } }
    const units = readObjects([{ P: 'p1', E: '', D: '', K: '', F: '', N: '', A: '' }], {
      mapping: own,
    })
    const { places } = locateFinding(units, { rule: 'missing-unit', rows: [0] })
    expect(places).toEqual([{ row: 0, line: 1, columns: ['E'] }])
  })

  test('in the column of the fact that it is about, if the file has it', () => {
    expect(columnsOf({ rule: 'invalid-fact', params: { fact: 'severity' } })).toEqual(['A'])
    expect(columnsOf({ rule: 'invalid-fact', params: { fact: 'birthYear' } })).toEqual([])
  })

  test('on the lines of its rows, and of those that it rests on', () => {
    expect(locateFinding(reading, { rule: 'npr-107', rows: [1, 0], relatedRows: [1] })).toEqual({
      places: [
        { row: 1, line: 5, columns: ['D'] },
        { row: 0, line: 2, columns: ['D'] },
      ],
      related: [{ row: 1, line: 5, columns: ['D'] }],
    })
    expect(locateFinding(reading, { rule: 'npr-107', rows: [] })).toEqual({
      places: [],
      related: [],
    })
  })

  test('by the place of a row in a list', () => {
    const rows = [null, { P: 'p1', D: '', K: '', F: '', N: '', A: '' }]
    expect(
      locateFinding(readObjects(rows, { mapping }), { rule: 'missing-patient', rows: [0] }).places,
    ).toEqual([{ row: 0, line: 2, columns: ['P'] }])
  })
})
