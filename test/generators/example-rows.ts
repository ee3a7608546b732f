// Not rows of `pasientforlop/testing`: these are written into docs/examples, and the documents show
// figures of them, so they stay the same text whatever becomes of the generator there. hospital-file.ts
// writes these very rows as another system would; no test makes an example of its own.
import { seededRandom, shuffled } from '../helpers/random.js'

/** The columns of the example export, in order. */
export const exampleColumns = [
  'patient',
  'unit',
  'date',
  'code',
  'pathway',
  'event',
  'outcome',
  'careLevel',
  'birthYear',
  'severity',
  'rightGrantedFor',
  'emergencyAssessed',
  'specialistTeamReceived',
  'treatmentStarted',
] as const

export type ExampleRow = Partial<Record<(typeof exampleColumns)[number], string>>

/** The four trusts of Helse Vest. The data is made up; nothing in it is theirs. */
const units = ['983974724', '983974678', '983974694', '983974732']

const inUseFrom: Record<string, string> = {
  D01: '2019-01-01',
  D06: '2019-02-15',
  D07: '2019-02-15',
  D08: '2019-02-15',
  D09: '2020-01-01',
  D11: '2019-01-01',
  D12: '2019-01-01',
}
const types = [
  'D01',
  'D01',
  'D01',
  'D11',
  'D11',
  'D11',
  'D11',
  'D12',
  'D12',
  'D12',
  'D06',
  'D07',
  'D08',
  'D09',
]

const dayOf = (date: string) => Date.parse(`${date}T00:00:00Z`) / 864e5
const dateOf = (day: number) => new Date(day * 864e5).toISOString().slice(0, 10)

/** One patient's course, mostly as the guide wants it. */
const course = (
  patient: string,
  type: string,
  start: number,
  random: () => number,
): ExampleRow[] => {
  const pick = <T>(values: readonly T[]) => values[Math.floor(random() * values.length)] as T
  const between = (least: number, most: number) => least + Math.floor(random() * (most - least + 1))
  const unit = pick(units)
  const level = random() < 0.75 ? 'outpatient' : pick(['inpatient', 'inpatient', 'day', ''])
  const apart = unit === '983974732'
  const clarified = random() < 0.12
  let day = start
  const rows: ExampleRow[] = []
  const add = (event: string, outcome = '', more: ExampleRow = {}) => {
    const code = apart ? { pathway: type, event, outcome } : { code: type + event + outcome }
    const time = apart ? 'T09:15' : ''
    rows.push({ patient, unit, date: dateOf(day) + time, ...code, careLevel: level, ...more })
  }
  add('A', '', {
    birthYear: String(type === 'D12' || type === 'D08' ? between(2006, 2012) : between(1955, 2000)),
    rightGrantedFor: clarified ? 'treatment' : 'assessment',
    ...(type === 'D08' && random() < 0.8 && { severity: pick(['severe', 'less-severe']) }),
    ...(random() < 0.1 && { emergencyAssessed: dateOf(start - between(1, 18)) }),
    ...(type === 'D07' && { specialistTeamReceived: dateOf(start + 3) }),
  })
  if (random() < 0.04) {
    day += between(5, 20)
    add('X', 'R')
    return rows
  }
  day += between(3, 45)
  add('M')
  if (type === 'D06') {
    day += 1
    add('P')
  }
  if (type === 'D01' && random() < 0.3) {
    day += between(3, 8)
    add('D', '', { treatmentStarted: dateOf(day + between(0, 5)) })
  }
  if (type === 'D01' && random() < 0.1) add('L')
  day += between(3, level === 'inpatient' ? 12 : type === 'D01' ? 28 : 50)
  const extended = !clarified && ['D01', 'D11', 'D12'].includes(type) && random() < 0.12
  if (extended) {
    add('C', 'U')
    day += between(20, 50)
  }
  const none = random() < 0.08
  add('C', none ? 'I' : type === 'D01' || type === 'D09' ? 'T' : 'P')
  if (none) {
    add('F')
    add('X', 'G')
    add('H', 'I')
    return rows
  }
  add('U', 'U')
  if (random() < 0.8) add('U', 'B')
  if (type !== 'D01' && type !== 'D09' && random() < 0.6) add('U', 'V')
  if (random() < 0.7) add('F')
  if (random() < 0.5) {
    day += 1
    add('S', pick(['M', 'I']))
  }
  for (let evaluations = between(0, 3); evaluations > 0; evaluations -= 1) {
    day += between(5, 60)
    add('E')
  }
  if (type !== 'D08' && random() < 0.3) add('U', 'F')
  if (random() < 0.75) {
    day += between(5, 60)
    add('X', pick(['G', 'G', 'G', 'A', 'P', ...(type === 'D06' ? [] : ['M'])]))
    add('H', pick(['K', 'A', 'I']))
  }
  return rows
}

/** One course or row for every kind of fault that a reader of the report should see. */
const broken: readonly ExampleRow[] = [
  // What assembly sets aside or doubts.
  { patient: 'p901', date: '2020-01-07', code: 'D11A', careLevel: 'outpatient' },
  { patient: 'p901', date: '2020-01-07', code: 'D11A', careLevel: 'outpatient' },
  { patient: 'p901', date: '2020-01-20', code: 'D11A' },
  { patient: 'p901', date: '2020-01-28', code: 'D11M' },
  { patient: 'p902', date: '2020-02-03', code: 'D12M' },
  { patient: 'p902', date: '2020-03-02', code: 'D12CP' },
  { patient: 'p903', date: '2020-01-02', code: 'D11M' },
  { patient: 'p903', date: '2020-01-06', code: 'D11A', careLevel: 'outpatient' },
  { patient: 'p904', date: '', code: 'D11M' },
  { patient: 'p904', date: '2020-02-30', code: 'D11M' },
  { patient: 'p904', date: '2020-02-03T10:00:00Z', code: 'D11M' },
  { patient: 'p904', date: '03.02.2020', code: 'D11M' },
  { patient: 'p905', date: '2019-01-10', code: 'D07A', careLevel: 'outpatient' },
  { patient: 'p905', date: '2019-01-30', code: 'D07M' },
  { patient: 'p906', date: '2020-02-10', code: 'D06XM' },
  { patient: 'p906', date: '2020-02-10', code: 'D13A' },
  { patient: 'p906', date: '2020-02-10', pathway: 'D01', event: 'C' },
  { patient: 'p907', date: '2020-01-08', code: 'D01A', careLevel: 'outpatient' },
  { patient: 'p907', date: '2020-01-20', code: 'D01M' },
  { patient: 'p907', date: '2020-02-07', code: 'D01CT' },
  { patient: 'p907', date: '2020-02-10', code: 'D01XP' },
  { patient: 'p907', date: '2020-02-17', code: 'D01E' },
  { patient: '', date: '2020-02-11', code: 'D11M' },
  { patient: 'p908', unit: '', date: '2020-02-11', code: 'D11M' },
  {
    patient: 'p909',
    date: '2020-01-09',
    code: 'D11A',
    careLevel: 'poliklinikk',
    birthYear: 'ukjent',
  },
  {
    patient: 'p910',
    date: '2022-10-03',
    code: 'D08A',
    careLevel: 'outpatient',
    severity: 'severe',
    birthYear: '2009',
  },
  { patient: 'p910', date: '2022-10-12', code: 'D08M', severity: 'less-severe' },
  // What validation finds in pathways.
  { patient: 'p911', date: '2020-01-09', code: 'D11A', careLevel: 'outpatient' },
  { patient: 'p911', date: '2020-01-30', code: 'D11E' },
  { patient: 'p911', date: '2020-02-04', code: 'D11F' },
  { patient: 'p911', date: '2020-02-06', code: 'D11CP' },
  { patient: 'p911', date: '2020-02-20', code: 'D11M' },
  { patient: 'p912', date: '2020-01-10', code: 'D06A', careLevel: 'outpatient' },
  { patient: 'p912', date: '2020-01-15', code: 'D06M' },
  { patient: 'p912', date: '2020-02-05', code: 'D06CP' },
  { patient: 'p912', date: '2020-02-06', code: 'D06P' },
  { patient: 'p913', date: '2020-01-10', code: 'D12A', careLevel: 'outpatient', birthYear: '1999' },
  { patient: 'p913', date: '2020-01-24', code: 'D12M' },
  { patient: 'p914', date: '2020-01-13', code: 'D11A', careLevel: 'outpatient' },
  { patient: 'p914', date: '2020-01-27', code: 'D01A', careLevel: 'outpatient' },
  { patient: 'p915', date: '2020-01-13', code: 'D01A', careLevel: 'outpatient' },
  { patient: 'p915', date: '2020-01-20', code: 'D01M' },
  { patient: 'p915', date: '2020-02-03', code: 'D01XO' },
]

/**
 * The rows of docs/examples/registrations.csv: made-up patients at the four trusts of Helse Vest,
 * 2019 to 2024, most of them early in 2020, in no order, with every kind of fault at a few places.
 */
export const exampleRows = (): ExampleRow[] => {
  const random = seededRandom(20200101)
  const rows: ExampleRow[] = []
  for (let number = 1; number <= 420; number += 1) {
    const type = types[Math.floor(random() * types.length)] as string
    const crowded = random() < 0.45
    const first = dayOf(crowded ? '2019-11-01' : '2019-01-01')
    const last = dayOf(crowded ? '2020-03-31' : '2024-10-31')
    const start = Math.max(
      first + Math.floor(random() * (last - first)),
      dayOf(inUseFrom[type] as string),
    )
    rows.push(...course(`p${number}`, type, start, random))
  }
  rows.push(...broken.map((row) => ({ unit: units[0] as string, ...row })))
  return shuffled(rows, random).filter(({ date }) => date === undefined || date < '2025')
}

/** The rows as CSV. No value needs quotes: codes, dates, numbers and pseudonyms only. */
export const exampleCsv = (): string =>
  [exampleColumns, ...exampleRows().map((row) => exampleColumns.map((column) => row[column] ?? ''))]
    .map((cells) => `${cells.join(',')}\n`)
    .join('')
