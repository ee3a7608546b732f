import { pathwayDefinitions, type Registration } from 'pasientforlop'
import { seededRandom } from '../helpers/random.js'

type Row = Record<string, unknown> & { facts?: Record<string, unknown> }

const units = ['983974694', '983974724', '983974732']
const types = [
  'D01',
  'D01',
  'D06',
  'D06',
  'D07',
  'D08',
  'D08',
  'D09',
  'D10',
  'D11',
  'D11',
  'D12',
  'D12',
] as const
const firstDay = Date.UTC(2018, 10, 1) / 864e5

const dateOf = (day: number) => new Date(day * 864e5).toISOString().slice(0, 10)

/**
 * Rows of patients, a third of them sound, two thirds damaged in one or several ways: what a source
 * can hold as text or null. In no order, but for the rows of one patient, which stand together.
 */
export function damagedRows(patients: number, seed: number): readonly Registration[] {
  const random = seededRandom(seed)
  const rows: Row[] = []
  for (let patient = 0; patient < patients; patient += 1) {
    const own = coursesOf(random, `p${patient}`)
    if (patient % 3 !== 0) {
      for (let times = 1 + at(random, 4); times > 0; times -= 1) damage(random, own)
    }
    rows.push(...shuffle(random, own))
  }
  return rows as unknown as Registration[]
}

function at(random: () => number, count: number): number {
  return Math.floor(random() * count)
}

function pick<T>(random: () => number, values: readonly T[]): T {
  return values[at(random, values.length)] as T
}

function shuffle(random: () => number, rows: readonly Row[]): Row[] {
  return rows
    .map((row) => [random(), row] as const)
    .sort(([a], [b]) => a - b)
    .map(([, row]) => row)
}

/** One to three courses of a patient: of a type at a unit, one pathway after the other. */
function coursesOf(random: () => number, patient: string): Row[] {
  const rows: Row[] = []
  for (let courses = 1 + at(random, 2); courses > 0; courses -= 1) {
    const type = pick(random, types)
    const { events } = pathwayDefinitions[type]
    const unit = pick(random, units)
    let day = firstDay + at(random, 2200)
    const add = (event: string) => {
      const allowed = events.find((one) => one.event === event)
      if (allowed === undefined) return
      const outcome = allowed.outcomes.length === 0 ? '' : pick(random, allowed.outcomes)
      const row: Row = { patient, unit, date: dateOf(day) }
      if (random() < 0.85) row['code'] = type + event + outcome
      else Object.assign(row, { pathway: type, event, outcome: outcome === '' ? null : outcome })
      if (random() < 0.7)
        row['careLevel'] = pick(random, ['outpatient', 'outpatient', 'day', 'inpatient'])
      if (random() < 0.25) row.facts = factsOf(random, day)
      rows.push(row)
    }
    for (let pathways = 1 + at(random, 2); pathways > 0; pathways -= 1) {
      if (random() < 0.3) add('P')
      if (random() < 0.3) day += at(random, 60)
      add('A')
      for (const event of ['M', 'L', 'C', 'C', 'S', 'U', 'U', 'F', 'D', 'E', 'E', 'T']) {
        if (random() < 0.55) continue
        if (random() < 0.8) day += at(random, 40)
        add(event)
        if (event === 'C' && random() < 0.2) add('C')
      }
      if (random() < 0.3) add('H')
      if (random() < 0.75) {
        day += at(random, 30)
        add('X')
        if (random() < 0.1) add('X')
      }
      if (random() < 0.7) day += at(random, 30)
    }
  }
  return rows
}

function factsOf(random: () => number, day: number): Record<string, unknown> {
  const near = () => dateOf(day - 20 + at(random, 50)) + (random() < 0.1 ? ' 08:00' : '')
  const facts: Record<string, () => unknown> = {
    birthDate: () => dateOf(firstDay - 365 * at(random, 40) - at(random, 365)),
    birthYear: () => 1980 + at(random, 40),
    severity: () => pick(random, ['severe', 'less-severe']),
    rightGrantedFor: () => pick(random, ['assessment', 'treatment']),
    referralReceived: near,
    referralAssessed: near,
    emergencyAssessed: near,
    specialistTeamReceived: near,
    treatmentStarted: near,
  }
  const some: Record<string, unknown> = {}
  for (const [name, make] of Object.entries(facts)) if (random() < 0.3) some[name] = make()
  return some
}

/** One thing that goes wrong in a source. */
function damage(random: () => number, rows: Row[]): void {
  const row = pick(random, rows)
  const kinds: readonly (() => void)[] = [
    () => rows.push({ ...row }),
    () => rows.push({ ...row, careLevel: pick(random, ['day', null, '', 'inpatient']) }),
    () => rows.push({ ...row, facts: factsOf(random, firstDay + 400) }),
    () =>
      rows.push({
        ...row,
        date: `${String(row['date']).slice(0, 10)}${pick(random, ['T10:15', ' 23:59', 'T00:00:30', ' 12:00:00.123'])}`,
      }),
    () =>
      Object.assign(row, {
        date: pick(random, [
          '2020-02-30',
          '02.03.2020',
          '',
          null,
          '1899-12-31',
          '2020-05-05T10:00Z',
          '2201-01-01',
          '2020-13-01',
          '2020-05-05T25:00',
          'i dag',
          '2099-01-01',
          '2020-05-05 10:00+02:00',
        ]),
      }),
    () => Object.assign(row, { patient: pick(random, ['', null, ' ', '\u00a0']) }),
    () => Object.assign(row, { unit: pick(random, ['', null, '\t']) }),
    () => Object.assign(row, { careLevel: pick(random, ['3', 'OUTPATIENT', 'day ', '']) }),
    () =>
      Object.assign(row, {
        code: pick(random, [
          '',
          null,
          'D11',
          'd11a',
          ' D11A',
          'D01C',
          'D01CQ',
          'D99A',
          'D01Z',
          'D11D',
          'D01CTT',
          'D11A ',
          'D12 CP',
          'D06XM',
          'd 01 m',
        ]),
      }),
    () =>
      Object.assign(row, {
        pathway: 'D01',
        event: pick(random, ['A', 'M', 'C', 'c', 'X ', '']),
        outcome: pick(random, ['', null, 'T', 'QQ']),
      }),
    () =>
      Object.assign(row, {
        code: null,
        pathway: pick(random, ['D01', 'd01', 'D13']),
        event: pick(random, ['A', 'M', 'E', 'Z', 'm']),
        outcome: pick(random, [null, '', 'T']),
      }),
    () =>
      Object.assign(row, {
        facts: {
          ...row.facts,
          [pick(random, ['birthDate', 'referralReceived', 'treatmentStarted'])]: pick(random, [
            '2020-02-30',
            '01.01.2020',
            '',
            null,
          ]),
        },
      }),
    () =>
      Object.assign(row, {
        facts: {
          ...row.facts,
          severity: pick(random, ['Severe', 'mild', '']),
          rightGrantedFor: pick(random, ['1', '2', '3', 'ja']),
        },
      }),
    () =>
      Object.assign(row, {
        facts: { ...row.facts, emergencyAssessed: '2150-01-01', referralAssessed: '2031-05-05' },
      }),
    () =>
      rows.push({
        ...row,
        code: `${pick(random, types)}A`,
        pathway: null,
        event: null,
        outcome: null,
      }),
    () => rows.push({ ...row, code: 'D01XG', pathway: null, event: null, outcome: null }),
    () => Object.assign(row, { date: pick(random, rows)['date'] }),
    () => Object.assign(row, { unit: pick(random, units) }),
    () => void rows.splice(rows.indexOf(row), rows.length > 1 ? 1 : 0),
  ]
  pick(random, kinds)()
}
