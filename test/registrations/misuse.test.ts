import {
  assemblePathways,
  assembleStream,
  type MisuseCode,
  type PathwayDefinition,
  pathwayDefinitions,
} from 'pasientforlop'
import { assembleTable, measureTable, pathwayAt, registrationTable } from 'pasientforlop/table'
import { describe, expect, test } from 'vitest'

const row = { patient: 'p1', unit: 'u1', date: '2020-01-02', code: 'D01A' }
const streamed = async (rows: unknown, options = {}) => {
  for await (const _ of assembleStream(rows as never, options as never));
}
const columns = { patient: ['p1'], unit: ['u1'], date: ['2020-01-02'], code: ['D01A'] }
const table = assembleTable(registrationTable([row])).pathways
const looped: { self?: unknown } = {}
looped.self = looped
const own = (change: object) => ({ ...pathwayDefinitions.D01, ...change }) as PathwayDefinition

describe('misuse of assembly names what it is about', () => {
  test.each<[MisuseCode, string, () => unknown]>([
    ['invalid-argument', 'rows must be a list', () => assemblePathways({} as never)],
    ['invalid-argument', 'options must be an object', () => assemblePathways([], 7 as never)],
    [
      'unknown-option',
      'options has a key that means nothing; it can have asOf, definitions, edition, pathwayId',
      () => assemblePathways([], { asof: '2020-01-02' } as never),
    ],
    ['invalid-date', 'asOf must be a date', () => assemblePathways([], { asOf: '2020' })],
    [
      'unknown-edition',
      'edition must be the id of an edition in `editions`',
      () => assemblePathways([], { edition: 'pakkeforlop-2020' as never }),
    ],
    [
      'invalid-argument',
      'pathwayId must be a function that gives a text',
      () => assemblePathways([row], { pathwayId: 'p' as never }),
    ],
    [
      'invalid-definition',
      'definitions must be plain data, such as JSON can hold',
      () => assemblePathways([], { definitions: [own({ more: looped })] }),
    ],
    [
      'invalid-definition',
      'definitions must be plain data, such as JSON can hold',
      () => assemblePathways([], { definitions: [own({ more: 7n })] }),
    ],
    [
      'invalid-argument',
      'source.patient must be a list, a column or texts by place',
      () => registrationTable({ ...columns, patient: 'p1' as never }),
    ],
    [
      'invalid-argument',
      'source.patient must be a list, a column or texts by place',
      () => registrationTable({ ...columns, patient: { length: -1 } as never }),
    ],
    [
      'invalid-argument',
      'source.patient must be a list, a column or texts by place',
      () => registrationTable({ ...columns, patient: { length: 0.5 } as never }),
    ],
    [
      'invalid-argument',
      'source.patient must be a list, a column or texts by place',
      () => registrationTable({ ...columns, patient: { length: 2 ** 30 + 1 } as never }),
    ],
    [
      'invalid-argument',
      'source.patient must be a list, a column or texts by place',
      () => registrationTable({ ...columns, patient: { values: null, dictionary: [] } as never }),
    ],
    [
      'invalid-argument',
      'source: all columns must have the same length',
      () => registrationTable({ ...columns, unit: [] }),
    ],
    [
      'unknown-option',
      'source has a key that means nothing; it can have patient, unit, date, code, ',
      () => registrationTable({ ...columns, pasient: [] } as never),
    ],
    ['invalid-argument', 'source must be an object', () => registrationTable(7 as never)],
    [
      'invalid-argument',
      'registrations must be a table of registrationTable, or a reading of a file',
      () => assembleTable(table as never),
    ],
    [
      'invalid-argument',
      'table must be the pathways of assembleTable',
      () => pathwayAt(registrationTable([row]) as never, 0),
    ],
    [
      'mixed-definitions',
      'definitions: the table was assembled with others; assemble it with these, or leave them out',
      () => measureTable(table, { asOf: '2020-12-31', definitions: [own({})] }),
    ],
  ])('%s: %s', (code, words, call) => {
    expect(call).toThrowError(
      expect.objectContaining({ code, message: expect.stringContaining(words) }),
    )
  })

  test.each<[MisuseCode, string, unknown, object]>([
    ['invalid-argument', 'rows must be a list, a generator or a stream', 'rows', {}],
    ['invalid-argument', 'rows must be a list, a generator or a stream', null, {}],
    ['invalid-argument', 'rows must be a list, a generator or a stream', {}, {}],
    ['invalid-count', 'batchRows must be a whole number of 1 or more', [], { batchRows: 0 }],
    ['invalid-count', 'batchRows must be a whole number of 1 or more', [], { batchRows: 1.5 }],
    ['invalid-argument', 'options must be an object', [], 7 as never],
    [
      'unknown-option',
      'it can have asOf, batchRows, definitions, edition, pathwayId',
      [],
      { rows: 7 },
    ],
    [
      'unsorted-rows',
      'row 1 comes before the row above it: sort the rows by patient (as texts), or use',
      [{ ...row, patient: 'p2' }, row],
      {},
    ],
  ])('of a stream, %s: %s', async (code, words, rows, options) => {
    await expect(streamed(rows, options)).rejects.toThrowError(
      expect.objectContaining({ code, message: expect.stringContaining(words) }),
    )
  })
})

describe('the fingerprint of definitions', () => {
  const fingerprintOf = (definitions: readonly PathwayDefinition[]) =>
    assemblePathways([], { definitions }).fingerprint

  test('is sixteen signs, whatever they are, and no two of them share one', () => {
    const all = Array.from({ length: 300 }, (_, at) =>
      fingerprintOf([own({ name: { nb: `${at}`, nn: '', en: '' } })]),
    )
    for (const fingerprint of all) expect(fingerprint).toMatch(/^[0-9a-f]{16}$/)
    expect(new Set(all).size).toBe(all.length)
  })

  test('is that of their content, in any order of them', () => {
    const list = Object.values(pathwayDefinitions)
    const { fingerprint } = assemblePathways([])
    expect(fingerprintOf(list)).toBe(fingerprint)
    expect(fingerprintOf([...list].reverse())).toBe(fingerprint)
    expect(fingerprintOf(structuredClone(list))).toBe(fingerprint)
    expect(fingerprintOf(list.slice(1))).not.toBe(fingerprint)
  })
})
