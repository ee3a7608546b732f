import fc from 'fast-check'
import {
  assemblePathways,
  isMisuse,
  makeWorklist,
  measureForlopstider,
  type Pathway,
  type Registration,
  withTimeLimits,
} from 'pasientforlop'
import { assembleTable, forlopstidAt, measureTable, registrationTable } from 'pasientforlop/table'
import { describe, expect, test } from 'vitest'

const asOf = '2024-12-31'

/** Days on which a limit begins or ends, and the days around them. */
const starts = [
  '2019-01-01',
  '2019-02-14',
  '2019-02-15',
  '2020-06-01',
  '2022-09-29',
  '2022-09-30',
  '2022-10-01',
  '2023-12-31',
]

/** A pathway of some type, start and severity, with a first attendance and a decision. */
const someCourse = fc.record({
  type: fc.constantFrom('D01', 'D06', 'D07', 'D08', 'D11', 'D12'),
  start: fc.constantFrom(...starts),
  severity: fc.constantFrom(undefined, 'severe', 'less-severe'),
  careLevel: fc.constantFrom(undefined, 'outpatient', 'inpatient'),
  attended: fc.boolean(),
})

type Course = typeof someCourse extends fc.Arbitrary<infer Some> ? Some : never

const rowsOf = (courses: readonly Course[]) =>
  courses.flatMap(({ type, start, severity, careLevel, attended }, at) => {
    const own = { patient: `p${at + 100}`, unit: 'u1', careLevel }
    const rows = [{ ...own, date: start, code: `${type}A`, facts: { severity } }]
    if (attended) rows.push({ ...own, date: start, code: `${type}M`, facts: { severity } })
    return rows as Registration[]
  })

describe('a clock', () => {
  test('says the same whatever is measured beside it', () => {
    fc.assert(
      fc.property(fc.array(someCourse, { minLength: 2, maxLength: 12 }), (courses) => {
        const { pathways } = assemblePathways(rowsOf(courses))
        const alone = pathways.flatMap((pathway) => measureForlopstider([pathway], { asOf }))
        expect(measureForlopstider(pathways, { asOf })).toEqual(alone)
      }),
    )
  })

  test('of an eating disorder has the limit of the day it began, before and from 30 September 2022', () => {
    const course = (start: string, severity: Course['severity']): Course => ({
      type: 'D08',
      start,
      severity,
      careLevel: 'outpatient',
      attended: false,
    })
    const { pathways } = assemblePathways(
      rowsOf([
        course('2022-09-30', 'less-severe'),
        course('2022-09-29', 'less-severe'),
        course('2022-09-30', 'severe'),
        course('2022-09-29', 'severe'),
      ]),
    )
    const limits = measureForlopstider(pathways, { asOf }).map(({ limit }) => limit?.maxDays)
    expect(limits).toEqual([28, undefined, 7, 7])
  })

  test('of a table is there by its place, and by no other', () => {
    const { pathways } = assembleTable(
      registrationTable([
        { patient: 'p1', unit: 'u1', date: '2020-01-02', code: 'D01A' },
        { patient: 'p1', unit: 'u1', date: '2020-01-20', code: 'D01M' },
      ]),
    )
    const clocks = measureTable(pathways, { asOf })
    const at = [-1, 0, 1, 2, 0.5, Number.NaN].map((place) => forlopstidAt(clocks, place)?.interval)
    expect(at).toEqual([
      undefined,
      'referral-to-attendance',
      'assessment',
      undefined,
      undefined,
      undefined,
    ])
  })
})

const [pathway] = assemblePathways([
  { patient: 'p1', unit: 'u1', date: '2020-01-02', code: 'D01A' },
  { patient: 'p1', unit: 'u1', date: '2020-01-20', code: 'D01M' },
]).pathways as [Pathway]
const [start, attendance] = pathway.events as [Pathway['events'][0], Pathway['events'][0]]

/** What is said of a list with something that is no pathway in it. */
function refusalOf(list: readonly unknown[]): readonly [code: string, place: string] {
  try {
    measureForlopstider(list as readonly Pathway[], { asOf })
  } catch (error) {
    if (isMisuse(error)) return [error.code, error.message.split(' ')[0] as string]
    throw error
  }
  throw new Error('nothing was refused')
}

describe('what is no pathway', () => {
  test.each([
    ['type', { type: 'D99' }, 'unknown-pathway-type', 'pathways[1].type'],
    ['edition', { edition: 'e' }, 'unknown-edition', 'pathways[1].edition'],
    ['start', { start: 'x' }, 'invalid-date', 'pathways[1].start'],
    ['end', { end: 'x' }, 'invalid-date', 'pathways[1].end'],
    ['events', { events: {} }, 'invalid-argument', 'pathways[1].events'],
    ['patient', { patient: 7 }, 'invalid-argument', 'pathways[1].patient'],
    ['severity', { facts: { severity: 'x' } }, 'invalid-argument', 'pathways[1].facts.severity'],
  ])('is refused by the place of its %s', (_, change, code, place) => {
    expect(refusalOf([pathway, { ...pathway, ...change }])).toEqual([code, place])
  })

  test.each([
    [{ event: 'Z' }, 'invalid-argument', 'event'],
    [{ date: 'x' }, 'invalid-date', 'date'],
    [{ outcomes: 'P' }, 'invalid-argument', 'outcomes'],
    [{ rows: 7 }, 'invalid-argument', 'rows'],
  ])('in an event %o by the field of the event', (change, code, field) => {
    const broken = { ...pathway, events: [start, { ...attendance, ...change }] }
    try {
      measureForlopstider([broken as Pathway], { asOf })
      expect.unreachable()
    } catch (error) {
      expect(error).toMatchObject({ code })
      expect(String(error)).toContain(
        `pathways[0].events: ${field} is not what a pathway has there`,
      )
      expect(String(error)).toContain('validatePathways tells what is wrong')
    }
  })

  test('is refused as a whole, and by its place in a long list too', () => {
    expect(refusalOf([pathway, null])).toEqual(['invalid-argument', 'pathways[1]'])
    const long: unknown[] = Array.from({ length: 3000 }, () => pathway)
    long[2500] = { ...pathway, facts: { rightGrantedFor: '2' } }
    expect(refusalOf(long)).toEqual(['invalid-argument', 'pathways[2500].facts.rightGrantedFor'])
  })

  test('but a date that stands for unknown is a fact that is not there', () => {
    const facts = { ...pathway.facts, referralReceived: '1900-01-01' }
    expect(measureForlopstider([{ ...pathway, facts }], { asOf })).toEqual(
      measureForlopstider([pathway], { asOf }),
    )
  })
})

describe('events of the next pathway in the list', () => {
  const at = (
    date: string,
    event: 'A' | 'M' | 'L',
    careLevel: 'outpatient' | 'inpatient',
  ): Pathway['events'][0] => ({ ...start, event, date, careLevel })
  const facts = { ...pathway.facts, specialistTeamReceived: '2020-03-01' }
  const events = [
    at('2020-01-02', 'A', 'outpatient'),
    at('2020-01-05', 'L', 'outpatient'),
    at('2020-01-20', 'M', 'outpatient'),
  ]
  const one: Pathway = { ...pathway, facts, events }
  const next: Pathway = { ...pathway, id: 'n', events: [at('2020-01-25', 'L', 'inpatient')] }

  test('postpone nothing, and give no care level', () => {
    const alone = measureForlopstider([one], { asOf })
    expect(measureForlopstider([one, next], { asOf }).slice(0, alone.length)).toEqual(alone)
    expect(
      alone.map(({ interval, careLevel, postponedByPatient }) => [
        interval,
        careLevel,
        postponedByPatient,
      ]),
    ).toEqual([
      ['referral-to-attendance', 'outpatient', true],
      ['specialist-team-to-attendance', 'outpatient', false],
      ['assessment', 'outpatient', false],
    ])
  })
})

describe('clocks of many pathways', () => {
  test('are all there, however many clocks the later ones have', () => {
    const few = Array.from({ length: 1100 }, () => pathway)
    const many = assemblePathways(
      Array.from({ length: 40 }, (_, at) => ({
        patient: 'p1',
        unit: 'u1',
        date: new Date(Date.UTC(2020, 0, 2 + at)).toISOString().slice(0, 10),
        code: at === 0 ? 'D01A' : 'D01E',
      })),
    ).pathways
    const all = [...few, ...Array.from({ length: 200 }, () => many[0] as Pathway), ...few]
    const each = new Map(
      [pathway, many[0] as Pathway].map((one) => [one, measureForlopstider([one], { asOf })]),
    )
    expect(measureForlopstider(all, { asOf })).toEqual(all.flatMap((one) => each.get(one)))
  })
})

describe('a limit', () => {
  const limit = (maxDays: number, validFrom: string, validTo?: string) => ({
    pathway: 'D01' as const,
    interval: 'assessment' as const,
    careLevel: 'outpatient' as const,
    maxDays,
    validFrom,
    ...(validTo !== undefined && { validTo }),
    source: 'own',
    evidence: 'inferred' as const,
  })

  test('holds from its first day through its last; before and after it the shipped one, in any order', () => {
    const limits = [
      limit(30, '2021-01-01'),
      limit(10, '2019-02-15', '2020-01-31'),
      limit(20, '2020-03-01', '2020-12-31'),
    ]
    for (const given of [limits, [...limits].reverse()]) {
      const definitions = withTimeLimits(given)
      const days = [
        '2020-01-31',
        '2020-02-01',
        '2020-02-29',
        '2020-03-01',
        '2020-12-31',
        '2021-01-01',
      ]
      const { pathways } = assemblePathways(
        days.flatMap((date, at) =>
          ['D01A', 'D01M'].map((code) => ({
            patient: `p${at}`,
            unit: 'u1',
            date,
            code,
            careLevel: 'outpatient' as const,
          })),
        ),
        { definitions },
      )
      const found = measureForlopstider(pathways, { asOf, definitions })
        .filter(({ interval }) => interval === 'assessment')
        .map((clock) => clock.limit?.maxDays)
      expect(found).toEqual([10, 21, 21, 20, 20, 30])
    }
  })
})

describe('a pathway of a caller', () => {
  const made = (change: Partial<Pathway>): Pathway => ({ ...pathway, ...change })
  const statesOf = (one: Pathway, at = asOf) =>
    measureForlopstider([one], { asOf: at }).map(({ interval, state, days }) => [
      interval,
      state,
      days,
    ])
  const closing: Pathway['events'][0] = { ...attendance, event: 'X', outcomes: ['G'] }

  test('is closed by its X, or by its end where it has none, from that day on', () => {
    const assessment = (one: Pathway, at?: string) => statesOf(one, at)[1]
    expect(assessment(made({}), '2020-02-01')).toEqual(['assessment', 'running', 12])
    const events = [start, attendance, { ...closing, date: '2020-01-25' }]
    expect(assessment(made({ events }))).toEqual(['assessment', 'abandoned', 5])
    const ended = made({ end: '2020-01-30' })
    expect(assessment(ended)).toEqual(['assessment', 'abandoned', 10])
    expect(assessment(ended, '2020-01-30')).toEqual(['assessment', 'abandoned', 10])
    expect(assessment(ended, '2020-01-29')).toEqual(['assessment', 'running', 9])
  })

  test('with an emergency was waited for until its A, or until its start where it has none', () => {
    const facts = { ...pathway.facts, emergencyAssessed: '2020-01-01' }
    const later = { ...start, date: '2020-01-05' }
    const emergency = (events: Pathway['events']) => statesOf(made({ facts, events }))[0]
    expect(emergency([start, attendance])).toEqual(['emergency-to-start', 'completed', 1])
    expect(emergency([later, attendance])).toEqual(['emergency-to-start', 'completed', 4])
    expect(emergency([attendance])).toEqual(['emergency-to-start', 'completed', 1])
  })

  test('has no clocks without a start, whatever its type', () => {
    for (const type of ['D01', 'D10', 'D11'] as const) {
      expect(statesOf(made({ type, start: null, events: [attendance] }))).toEqual([])
    }
  })
})

describe('misuse names what it is about', () => {
  const table = assembleTable(
    registrationTable([{ patient: 'p1', unit: 'u1', date: '2020-01-02', code: 'D01A' }]),
  ).pathways
  const work = { asOf, withinDays: 1 }
  test.each<[string, (value: never) => unknown, unknown]>([
    ['pathways', (value) => measureForlopstider(value, { asOf }), {}],
    ['options must be an object with asOf', (value) => measureForlopstider([], value), 7],
    ['asOf', (value) => measureForlopstider([], { asOf: value }), 'x'],
    ['pathways', (value) => makeWorklist(value, work), {}],
    ['options must be an object with asOf and withinDays', (value) => makeWorklist([], value), 7],
    ['withinDays', (value) => makeWorklist([], { ...work, withinDays: value }), -1],
    ['sinceDays', (value) => makeWorklist([], { ...work, sinceDays: value }), -1],
    ['withoutLimit', (value) => makeWorklist([], { ...work, withoutLimit: value }), 'x'],
    [
      'pathways must be the pathways of assembleTable',
      (value) => measureTable(value, { asOf }),
      { columns: {} },
    ],
    ['options must be an object with asOf', (value) => measureTable(table, value), 7],
    ['asOf', (value) => measureTable(table, { asOf: value }), 'x'],
    ['table must be the clocks of measureTable', (value) => forlopstidAt(value, 0), table],
  ])('%s', (name, call, value) => {
    expect(() => call(value as never)).toThrow(new RegExp(`^${name}\\b`))
  })

  test('a table of clocks says what its rows are', () => {
    expect(measureTable(table, { asOf }).kind).toBe('clock')
  })
})
