import { checkRegistrations, indicators } from 'pasientforlop'
import { mappings, readCsv, rowsOf } from 'pasientforlop/files'
import { registrationSchema } from 'pasientforlop/schemas'
import { definitionTables } from 'pasientforlop/sql'
import { nprMessage } from '../generators/npr-message.js'
import { generateRows } from '../generators/streamed-rows.js'

const bytes = (text: string) => new TextEncoder().encode(text)
const asOf = '2021-06-30'
const mapping = {
  kind: 'registration',
  columns: {
    patient: { column: 'Pasient', clean: ['trim'] },
    unit: { constant: '983974724' },
    date: { column: 'Dato', format: ['dd.MM.yyyy', 'yyyy-MM-dd HH:mm'] },
    code: 'Kode',
    careLevel: { column: 'Nivå', values: 'kodeverk-8406' },
    severity: { column: 'Alvor', values: { A: 'severe', M: 'less-severe' } },
  },
} as const
const csv =
  'Pasient;Dato;Kode;Nivå;Alvor\np1;02.01.2020;D11A;3;A\n"p1";20.01.2020;"D11M ";1;\np2;30.02.2020;D13A;9;M\np2\n'
const windows = Uint8Array.from(csv, (char) => char.charCodeAt(0))
const lines =
  '{"patient":"p1","unit":"u1","date":"2020-01-02","code":"D11A","facts":{"severity":"severe"}}\n{"patient":"p1",\n'
const referral = {
  kind: 'referral',
  columns: { referral: 'r', unit: 'u', careArea: { constant: 'PHV' }, received: 'd' },
  file: { separator: ',', encoding: 'utf-8' },
} as const
const referrals = 'r,u,d\nh1,u1,2020-01-02\nh2,u1,x\n'
const objects = [
  { Pasient: 'p1', Dato: '02.01.2020', Kode: 'D11A', Nivå: '3', Alvor: 'A' },
  { Pasient: 17, Dato: new Date(0), Kode: null, Nivå: 1n, Alvor: undefined },
]
const reading = readCsv(csv, { mapping })
const { findings } = checkRegistrations(rowsOf(reading))
const rows = generateRows(12, 11)
const check = checkRegistrations(rows)
const indicator = indicators['pathway.new_referrals']
const periods = { asOf: '2021-12-31', periods: ['2021-T1'] }
const tables = definitionTables()
const issues = registrationSchema.safeParse({ patient: '', unit: 'u1', date: 20200102 }).error

/** One or more good calls of what reads files, messages and SQL, and of what judges in tests. */
export const fileSeeds: Record<string, readonly (readonly unknown[])[]> = {
  assertConforms: [[rows], [check.pathways, { ignore: ['npr-208'], language: 'nn' }]],
  defineMapping: [[mapping], [referral], [mappings.discharge]],
  definitionTables: [[], [{ holidayYears: [2020, 2021] }]],
  describeFileFinding: reading.findings.map((finding) => [finding, 'nb']),
  describeIssues: [[issues, 'nb']],
  diffAnswers: [
    [check, { pathways: check.pathways.slice(1), findings: check.findings.slice(1) }],
    [{ pathways: check.pathways }, check],
  ],
  guessMapping: [
    [['PasientNr', 'Enhet', 'Dato', 'Kode'], [['p1', '983974724', '02.01.2020', 'D11A']]],
    [['henvisning', 'mottatt'], []],
  ],
  issueMessagesIn: (issues?.issues ?? []).map((issue) => [issue, 'en']),
  locateFinding: findings.map((finding) => [reading, finding]),
  readAggregates: [
    [
      [{ indicator: indicator.id, slot: 0, outcome: 3, days: null, row_count: 120n }],
      { indicators: indicator, ...periods },
    ],
    [
      [
        {
          indicator: indicator.id,
          slot: 0,
          outcome: 3,
          days: 4,
          row_count: 7,
          key_1: 'u1',
          key_1_state: 1,
        },
      ],
      { indicators: [indicator], ...periods, by: ['unit'] },
    ],
  ],
  readColumns: [
    [{ patient: ['p1', 'p2'], unit: ['u', 'u'], date: ['2020-01-02', 1] }].map((columns) => [
      { ...columns, code: { length: 2, at: (at: number) => ['D11A', null][at] } },
      { mapping: mappings.registration },
    ])[0] as readonly unknown[],
  ],
  readCsv: [
    [csv, { mapping }],
    [windows, { mapping: { ...mapping, file: { encoding: 'windows-1252', separator: ';' } } }],
    [[bytes(csv.slice(0, 40)), bytes(csv.slice(40))], { mapping }],
    [referrals, { mapping: referral }],
  ],
  readNdjson: [
    [lines, { mapping: mappings.registration }],
    [bytes(lines), { mapping: mappings.registration }],
  ],
  readNprMessage: [
    [[bytes(nprMessage())]],
    [[bytes(nprMessage({ module: 'pak' })), bytes('<')], { unitFrom: 'institution' }],
  ],
  readObjects: [
    [objects, { mapping: { ...mapping, columns: { ...mapping.columns, code: 'Kode' } } }],
  ],
  rowsOf: [[reading], [readCsv(referrals, { mapping: referral })]],
  sqlFor: [
    [
      {
        dialect: 'duckdb',
        source: { table: ['clinic', 'rows'], row: 'id' },
        mapping: {
          kind: 'registration',
          columns: { patient: 'p', unit: { constant: 'u' }, date: 'd', code: 'k' },
        },
        asOf,
        indicators: indicator,
        periods: ['2021'],
        by: ['unit'],
      },
    ],
  ],
  streamCsv: [
    [csv, { mapping, batchRows: 1 }],
    [[bytes(csv)], { mapping }],
  ],
  streamNdjson: [[bytes(lines), { mapping: mappings.registration, batchRows: 2 }]],
  toConform: [[rows], [check.pathways]],
  toHaveFinding: [[rows, 'npr-208', { rows: [1] }]],
  toHaveOnlyFindings: [[rows, ['npr-208', 'npr-102'], { asOf }]],
  writeTable: [
    [tables.editions, { as: 'csv' }],
    [tables.editions, { as: 'json' }],
    [tables.editions, { as: 'insert', dialect: 'spark', table: 'mine' }],
  ],
}
