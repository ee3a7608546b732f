import {
  describeFileFinding,
  guessMapping,
  locateFinding,
  mappings,
  readColumns,
  readCsv,
  readNdjson,
  readObjects,
  rowsOf,
  streamCsv,
  streamNdjson,
} from 'pasientforlop/files'
import { describe, expect, test } from 'vitest'
import { refusalOf } from '../../src/misuse/refusal.js'

const options = { mapping: mappings.registration }
const reading = readCsv('patient,unit,date,code\n', options)
const columns = { patient: 'a', unit: 'b', date: 'c', code: 'd' }
const own = { mapping: { kind: 'registration', columns } } as const

const inDate = (date: object) => ({
  mapping: { ...own.mapping, columns: { ...columns, date: { column: 'c', ...date } } },
})

describe('misuse of the readers says which argument it is, and what it must be', () => {
  test.each<[string, string, () => unknown]>([
    [
      'invalid-argument',
      'source must be a text, bytes or a list of chunks of bytes, got a value of kind number',
      () => readCsv(7 as never, options),
    ],
    [
      'invalid-argument',
      'source must be a text, bytes or a list of chunks of bytes, got a value of kind null',
      () => readNdjson(null as never, options),
    ],
    [
      'invalid-argument',
      'source must give chunks of bytes, got a value of kind null',
      () => readCsv([null] as never, options),
    ],
    [
      'invalid-argument',
      'source must give chunks of bytes, got a value of kind string',
      () => readNdjson(['{}'] as never, options),
    ],
    [
      'invalid-argument',
      'rows must be a list, got a value of kind object',
      () => readObjects({} as never, options),
    ],
    [
      'invalid-argument',
      'columns must be an object of columns, got a value of kind array',
      () => readColumns([] as never, options),
    ],
    [
      'invalid-argument',
      'columns.patient must be a column: values with a length, got a value of kind null',
      () => readColumns({ patient: null } as never, options),
    ],
    [
      'invalid-argument',
      'columns.unit must be a column: values with a length, got a value of kind string',
      () => readColumns({ patient: [], unit: '' } as never, options),
    ],
    [
      'invalid-argument',
      'columns.unit has another length than the first column',
      () => readColumns({ patient: ['p'], unit: [] }, options),
    ],
    ['invalid-argument', 'header must be a list', () => guessMapping('a;b' as never, [])],
    ['invalid-argument', 'firstRows must be a list', () => guessMapping([], 'a;b' as never)],
    [
      'invalid-argument',
      'finding.rule must be one of ragged-row',
      () => describeFileFinding({ rule: 'odd', params: {} } as never, 'nb'),
    ],
    [
      'invalid-argument',
      'finding must be a finding of a file, got a value of kind null',
      () => describeFileFinding(null as never, 'nb'),
    ],
    [
      'invalid-argument',
      'finding.params must be the params of a finding, got a value of kind null',
      () => describeFileFinding({ rule: 'ragged-row', params: null } as never, 'nb'),
    ],
    [
      'invalid-argument',
      'reading must be a reading of a file, got a value of kind null',
      () => rowsOf(null as never),
    ],
    [
      'invalid-argument',
      'reading must be what a reader has answered, and not a copy',
      () => rowsOf({ ...reading }),
    ],
    [
      'invalid-argument',
      'reading must be a reading of a file, got a value of kind null',
      () => locateFinding(null as never, { rule: 'npr-102', rows: [] }),
    ],
    [
      'invalid-argument',
      'finding must be a finding, got a value of kind null',
      () => locateFinding(reading, null as never),
    ],
    [
      'invalid-argument',
      'reading, finding must be an answer of this library, as it gave it',
      () => locateFinding(reading, { rule: 'npr-102' } as never),
    ],
    [
      'unknown-option',
      'options has a key that means nothing; it can have mapping',
      () => readObjects([], { ...options, rows: 1 } as never),
    ],
    [
      'unknown-option',
      'options has a key that means nothing; it can have mapping',
      () => readCsv('', { ...options, batchRows: 1 } as never),
    ],
    [
      'invalid-argument',
      'mapping must be a mapping, got a value of kind undefined',
      () => readColumns({}, {} as never),
    ],
    [
      'unknown-column',
      'no row of the list has patient, which the mapping has for patient',
      () => readObjects([{}], options),
    ],
    [
      'unknown-column',
      'no row of the file has patient, which the mapping has for patient',
      () => readNdjson('{}', options),
    ],
    [
      'unknown-column',
      'no row of the columns has a or 2, which the mapping has for unit',
      () =>
        readColumns(
          { patient: ['p'] },
          {
            mapping: {
              ...options.mapping,
              columns: { ...options.mapping.columns, unit: { column: ['a', 2] } },
            },
          },
        ),
    ],
    [
      'unknown-column',
      'the file has no column x, 5, which the mapping has for date; guessMapping proposes a mapping',
      () => readCsv('a,b,c,d\n', inDate({ column: ['x', 5] }) as never),
    ],
    [
      'invalid-table',
      'the file has no header that could be read: is it empty, or no CSV?',
      () => readCsv('', options),
    ],
  ])('%s: %s', (code, message, call) => {
    expect(call).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining(message) }),
    )
  })

  test.each<[string, string, () => AsyncIterable<unknown>]>([
    [
      'invalid-count',
      'batchRows must be a whole number of rows, at least 1, got a value of kind number',
      () => streamCsv('', { ...options, batchRows: 0 }),
    ],
    [
      'invalid-count',
      'batchRows must be a whole number of rows, at least 1, got a value of kind string',
      () => streamNdjson('', { ...options, batchRows: '1' as never }),
    ],
    [
      'unknown-option',
      'options has a key that means nothing; it can have mapping, batchRows',
      () => streamCsv('', { ...options, rows: 1 } as never),
    ],
    [
      'unknown-option',
      'options has a key that means nothing; it can have mapping, batchRows',
      () => streamNdjson('', { ...options, rows: 1 } as never),
    ],
    [
      'invalid-argument',
      'mapping must be a mapping, got a value of kind undefined',
      () => streamNdjson('', {} as never),
    ],
    [
      'invalid-argument',
      'source must give chunks of bytes, got a value of kind object',
      () => streamNdjson([{}] as never, options),
    ],
    [
      'invalid-argument',
      'source must be a text, bytes or a list of chunks of bytes, got a value of kind undefined',
      () => streamCsv(undefined as never, options),
    ],
    [
      'invalid-argument',
      'source must be a text, bytes or a list of chunks of bytes, got a value of kind null',
      () => streamNdjson(null as never, options),
    ],
    [
      'unsorted-rows',
      'line 3 comes before the lines above it: sort the file by patient (as texts), or read it whole',
      () => streamCsv('patient,unit,date,code\np2,u,2020-01-02,D11A\np1,,,\n', options),
    ],
    [
      'unsorted-rows',
      'line 3 comes before the lines above it: sort the file by patient (as texts), or read it whole',
      () =>
        streamNdjson(
          ['', 'p2', 'p1']
            .map((patient) => JSON.stringify({ patient, unit: '', date: '', code: '' }))
            .join('\n'),
          options,
        ),
    ],
  ])('%s: %s', async (code, message, call) => {
    await expect(async () => {
      for await (const _ of call());
    }).rejects.toMatchObject({ code, message: expect.stringContaining(message) })
  })
})

describe('what a mapping or a file is refused for can be said in other languages', () => {
  const reasonOf = (call: () => unknown) => {
    try {
      call()
    } catch (error) {
      const { reason, params } = refusalOf(error) ?? {}
      return [reason, params]
    }
    return undefined
  }

  test.each<[string, object, () => unknown]>([
    ['no-header', {}, () => readCsv('', options)],
    ['no-column', { field: 'code', column: 'd' }, () => readCsv('a;b;c\n', own)],
    ['near-column', { field: 'code', column: 'd' }, () => readCsv('a;b;c;D\n', own)],
    ['column-twice', { field: 'code', column: 'd' }, () => readCsv('a;b;c;d;d\n', own)],
    ['no-row-has', { field: 'patient', column: 'a' }, () => readObjects([{}], own)],
    [
      'field-missing',
      { field: 'unit' },
      () => readObjects([], { mapping: { kind: 'referral', columns: { referral: 'a' } } }),
    ],
    [
      'code-missing',
      {},
      () =>
        readObjects([], {
          mapping: { kind: 'registration', columns: { patient: 'a', unit: 'b', date: 'c' } },
        }),
    ],
    [
      'column-or-constant',
      { field: 'date' },
      () => readObjects([], inDate({ constant: '2020-01-02' }) as never),
    ],
    [
      'no-date',
      { field: 'code' },
      () =>
        readObjects([], {
          mapping: {
            kind: 'registration',
            columns: { ...columns, code: { column: 'd', centuryFrom: 1950 } },
          },
        }),
    ],
    [
      'format-unknown-token',
      { field: 'date', token: 'DD' },
      () => readObjects([], inDate({ format: 'DD.MM.yyyy' }) as never),
    ],
    [
      'format-missing',
      { field: 'date', token: 'month' },
      () => readObjects([], inDate({ format: 'dd.yyyy' }) as never),
    ],
    [
      'format-twice',
      { field: 'date', token: 'minute' },
      () => readObjects([], inDate({ format: 'dd.MM.yyyy mm mm' }) as never),
    ],
    [
      'format-beside',
      { field: 'date', token: 'month' },
      () => readObjects([], inDate({ format: 'yyyyM' + "'.'dd" }) as never),
    ],
    [
      'format-open-quote',
      { field: 'date', token: "'" },
      () => readObjects([], inDate({ format: "dd.MM.yyyy 'kl" }) as never),
    ],
    [
      'format-no-century',
      { field: 'date', token: 'yy' },
      () => readObjects([], inDate({ format: 'dd.MM.yy' }) as never),
    ],
    ['schema', {}, () => readObjects([], { mapping: { kind: 'x' } } as never)],
  ])('%s', (reason, params, call) => {
    expect(reasonOf(call)).toEqual([reason, params])
  })

  test.each<[string, string]>([
    ['DD.MM.yyyy', 'has DD, which is none of yyyy, yy, MM, M, dd, d, HH, H, mm, m, ss, s, SSS; a'],
    ['DD.MM.yyyy', 'whole format can be iso, excel-serial, local-midnight, utc-midnight, local-'],
    ['dd.MM', 'says no year'],
    ['MM.yyyy', 'says no day'],
    ['dd.MM.yyyy HH H', 'says the hour twice'],
    ['dd.MM.yyyy ss s', 'says the second twice'],
    ['dd.MM.yyyy SSS SSS', 'says the fraction twice'],
    ['dMMyyyy', 'has the day with one digit or two beside another number'],
    ["dd.MM.yyyy '", 'has a single quote that is not closed'],
    ['yy-MM-dd', 'add centuryFrom, the first year that it can mean, such as 1950'],
  ])('of the format %s it is said that it %s', (format, message) => {
    expect(() => readObjects([], inDate({ format }) as never)).toThrow(message)
  })
})
