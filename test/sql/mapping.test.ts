import {
  assemblePathways,
  checkRegistrations,
  type Pathway,
  type Registration,
} from 'pasientforlop'
import { type Mapping, readObjects, rowsOf } from 'pasientforlop/files'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { snakeCase } from '../../src/sql/write.js'
import { datedFacts } from '../helpers/dated-facts.js'
import type { Engine, SqlRow } from './engines/engine.js'
import { engines } from './engines/open-engine.js'
import { loadTexts } from './load-registrations.js'
import { dateOf, runSql } from './run-sql.js'

const asOf = '2200-12-31'

const dateFacts = ['birthDate', ...datedFacts] as const

/** Formats, and texts of them and not of them: each text is read by each format. */
const formats = [
  'dd.MM.yyyy',
  'd.M.yyyy',
  'dd/MM/yyyy',
  'yyyyMMdd',
  'ddMMyyyy',
  'dd.MM.yy',
  'yyyy-MM-dd HH:mm',
  "dd.MM.yyyy 'kl.' H:m:s",
  'M/d/yyyy',
  'yyyy.MM.dd.HH.mm.ss.SSS',
  'yyMMdd',
  "dd''MM''yyyy",
  'yyyyMMddHHmm',
  "yyyy-MM-dd'T'HH:mm:ss",
  'd-M-yy',
  "'den' d/M yyyy",
  'dd|MM?yyyy',
  'MMddyyyy',
] as const

const texts = [
  ...['31.12.2020', '1.2.2021', '01.02.2021', '29.02.2020', '29.02.2021', '32.01.2020'],
  ...['00.01.2020', '01.13.2020', '31.04.2020', '1.2.21', '01.02.49', '01.02.50', '01.02.1850'],
  ...['31/12/2020', '1/2/2021', '12/31/2020', '31-12-2020', ' 31.12.2020', '31.12.2020 '],
  ...['20201231', '31122020', '20210229', '2020123', '201231', '490102', '501231', '500229'],
  ...['2020-12-31 23:59', '2020-12-31 24:00', '2020-12-31 7:05', '2020-12-31T07:05'],
  ...['31.12.2020 kl. 7:5:9', '31.12.2020 kl. 07:05:09', '31.12.2020 kl 07:05:09'],
  ...['2020.12.31.07.05.09.123', '2020.12.31.07.05.09.12', "31'12'2020", '2020-12-31', ''],
  ...['1122020', '112020', '202012310705', '20201231705', '2020123175', '12312020', '1231202'],
  ...['2020-12-31T07:05:09', '2020-12-31T07:05', '31-12-20', '1-2-49', '1-2-50', 'den 1/2 2021'],
  ...['den 31/12 2020', 'Den 1/2 2021', '31|12?2020', '31|122020', '31x12?2020'],
  ...['31.12.2020\n', '29.02.1900', '29.02.2000', '31.12.2200', '01.01.2201', '٣١.١٢.٢٠٢٠'],
]

/** A column `dato` is read for each of the facts by a format of its own. */
const mappingOf = (own: readonly string[]): Mapping =>
  ({
    kind: 'registration',
    columns: {
      patient: 'pasient',
      unit: { constant: '983974724' },
      date: { constant: '2020-01-01' },
      code: { constant: 'D01A' },
      ...Object.fromEntries(
        own.map((format, at) => [
          dateFacts[at],
          {
            column: 'dato',
            format,
            ...(/(^|[^y])yy([^y]|$)/.test(format) && { centuryFrom: 1950 }),
          },
        ]),
      ),
    },
  }) as Mapping

const words = {
  kind: 'registration',
  columns: {
    patient: 'pasient',
    unit: { constant: "St. Olavs' \\ 1" },
    date: { constant: '2020-01-01' },
    code: { column: 'kode', clean: ['trim', 'upper-case'] },
    careLevel: { column: 'niva', values: 'kodeverk-8406' },
    severity: {
      column: 'grad',
      clean: ['upper-case'],
      values: [{ A: 'severe', B: 'severe', U: null }, { B: 'less-severe' }],
    },
    rightGrantedFor: {
      column: 'rett',
      clean: ['trim'],
      values: ['kodeverk-8485', { x: 'assessment' }],
    },
    birthYear: 'fodt',
  },
} as const satisfies Mapping

const wordRows = [
  ['D08A', '1', 'a', '1', '1990'],
  [' d08a ', '2', 'B', ' 2 ', '1899'],
  ['D08A\u00a0', '3', 'u', 'x', '2200'],
  ['d08A', '4', ' a', '3', '2201'],
  ['D08A', 'day', 'severe', 'assessment', '19'],
  ['D08A', null, null, null, null],
  ['D08A', '', '', '', ''],
  ['D08A', '1', 'less-severe', 'Treatment', '1990.0'],
].map((cells, at) => [`p${at}`, ...cells])

const wordColumns = ['pasient', 'kode', 'niva', 'grad', 'rett', 'fodt']

/** Rows as a driver gives them. */
const objects = (columns: readonly string[], rows: readonly (readonly (string | null)[])[]) =>
  rows.map((cells) => Object.fromEntries(columns.map((name, at) => [name, cells[at] ?? null])))

const registrationsIn = (rows: ReturnType<typeof objects>, mapping: Mapping) =>
  rowsOf(readObjects(rows, { mapping })) as readonly Registration[]

const byPatient = (pathways: readonly Pathway[]) =>
  new Map(pathways.map((one) => [one.patient, one]))

describe.each(engines)('a mapping on $name', { timeout: 300_000 }, ({ open }) => {
  let engine: Engine
  beforeAll(async () => {
    engine = await open()
    await loadTexts(
      engine,
      'dated',
      ['pasient', 'dato'],
      texts.map((text, at) => [`p${at}`, text]),
    )
    await loadTexts(engine, 'worded', wordColumns, wordRows)
  }, 300_000)
  afterAll(() => engine?.close())

  const read = async (table: string, mapping: Mapping): Promise<readonly SqlRow[]> => {
    await runSql(
      engine,
      { source: { table, row: 'row_id' }, mapping, asOf, prefix: 'mapped_' },
      'rows',
    )
    return engine.rows('select * from mapped_rows order by row_id')
  }

  test.each([formats.slice(0, 6), formats.slice(6, 12), formats.slice(12)])(
    'reads dates by a format as the library does: %s, %s, %s, %s, %s, %s',
    async (...own) => {
      const mapping = mappingOf(own)
      const rows = await read('dated', mapping)
      const given = objects(
        ['pasient', 'dato'],
        texts.map((text, at) => [`p${at}`, text]),
      )
      const pathways = byPatient(
        assemblePathways(registrationsIn(given, mapping), { asOf }).pathways,
      )
      own.forEach((format, at) => {
        const fact = dateFacts[at] as (typeof dateFacts)[number]
        const ofLibrary = texts.map((text, row) => [
          text,
          pathways.get(`p${row}`)?.facts[fact] ?? null,
        ])
        const ofSql = rows.map((row, of) => [texts[of], dateOf(row[`${snakeCase(fact)}_day`])])
        expect(ofSql, format).toEqual(ofLibrary)
        expect(ofLibrary.filter(([, day]) => day !== null).length, format).toBeGreaterThan(0)
      })
    },
  )

  // A code beside a part of it that says otherwise is a fault, whichever part the table has.
  test.each(['pathway', 'event', 'outcome'] as const)(
    'takes a code beside its %s alone as the library does',
    async (part) => {
      const mapping = {
        kind: 'registration',
        columns: {
          patient: 'pasient',
          unit: { constant: 'u1' },
          date: { constant: '2020-01-01' },
          code: 'kode',
          [part]: 'del',
        },
      } as Mapping
      const columns = ['pasient', 'kode', 'del']
      const cells = [
        ['D01CP', { pathway: 'D01', event: 'C', outcome: 'P' }[part]],
        ['D01CP', { pathway: 'D06', event: 'E', outcome: 'T' }[part]],
        ['D01CP', ''],
        ['D01A', 'A'],
        ['', 'D01'],
      ].map(([code = null, of = null], at) => [`p${at}`, code, of])
      await loadTexts(engine, 'parted', columns, cells)
      const rows = await read('parted', mapping)
      const { findings } = checkRegistrations(registrationsIn(objects(columns, cells), mapping), {
        asOf,
      })
      const faults = cells.map((_, at) => {
        const own = findings.find(({ rule, rows: of }) => rule === 'npr-201' && of.includes(at))
        return own?.rule === 'npr-201' ? own.params.fault : null
      })
      expect(rows.map((row) => row['code_fault'])).toEqual(faults)
      expect(faults).toContain('code-and-parts-differ')
    },
  )

  test('cleans values and says what they mean as the library does', async () => {
    const rows = await read('worded', words)
    const given = objects(wordColumns, wordRows)
    const { pathways } = assemblePathways(registrationsIn(given, words), { asOf })
    const known = byPatient(pathways)
    expect(
      rows.map((row) => [
        row['unit'],
        row['is_placed'],
        row['care_level'],
        row['severity'],
        row['right_granted_for'],
        row['birth_year'],
      ]),
    ).toEqual(
      wordRows.map(([patient]) => {
        const one = known.get(patient as string)
        const facts = one?.facts
        return [
          words.columns.unit.constant,
          one === undefined ? 0 : 1,
          one?.events[0]?.careLevel ?? null,
          facts?.severity ?? null,
          facts?.rightGrantedFor ?? null,
          facts?.birthYear ?? null,
        ]
      }),
    )
    expect(pathways).toHaveLength(wordRows.length)
  })
})
