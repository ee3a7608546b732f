import fc from 'fast-check'
import {
  type Criterion,
  defineIndicator,
  explainRow,
  type Indicator,
  indicators,
  type ReferralRow,
  subjects,
} from 'pasientforlop'
import { parseIsoDate } from 'pasientforlop/calendar'
import { describe, expect, test } from 'vitest'
import {
  compileCriterion,
  no,
  unknown,
  yes,
} from '../../src/indicators/criteria/compile-criterion.js'
import { sourceOf } from '../../src/indicators/criteria/row-source.js'
import { assessedRow, dayOf2020, pathwayRow, referralRow } from '../generators/indicator-rows.js'
import { evaluateOne } from '../helpers/evaluate-one.js'
import '../helpers/property-runs.js'

const dayNumber = (date: string) => {
  const parsed = parseIsoDate(date)
  if (!parsed.ok) throw new Error('a date expected')
  return parsed.day
}

/** The answer of a criterion to one row. */
const answerOf = (
  subject: 'referral' | 'pathway',
  criterion: Criterion,
  row: object,
  asOf: string,
) => {
  const asOfDay = dayNumber(asOf)
  const source = sourceOf(subject, [row], asOfDay)
  return compileCriterion(
    criterion,
    subjects[subject],
  )({
    length: 1,
    asOfDay,
    answered: new Map(),
    column: (name) => source.read(name, 0, 1),
  })[0]
}

const ask = (criterion: Criterion, row: object, asOf = '2020-12-31') =>
  answerOf('referral', criterion, row, asOf)

const true_: Criterion = { field: 'rightGranted', is: true }
const false_: Criterion = { field: 'rightGranted', is: false }
const unknown_: Criterion = { field: 'careArea', is: 'PHV' }
const row = { rightGranted: true } as const

describe('three-valued logic', () => {
  const values = [
    ['false', false_, no],
    ['unknown', unknown_, unknown],
    ['true', true_, yes],
  ] as const
  const pairs = values.flatMap((a) => values.map((b) => [a, b] as const))

  test.each(pairs)('of $0.0 and $1.0', ([, a, x], [, b, y]) => {
    expect(ask({ all: [a, b] }, row)).toBe(Math.min(x, y))
    expect(ask({ any: [a, b] }, row)).toBe(Math.max(x, y))
  })

  test('of not: unknown stays unknown', () => {
    expect(ask({ not: true_ }, row)).toBe(no)
    expect(ask({ not: false_ }, row)).toBe(yes)
    expect(ask({ not: unknown_ }, row)).toBe(unknown)
  })
})

const tests: fc.Arbitrary<Criterion> = fc.oneof(
  fc.constantFrom<Criterion>(
    true_,
    unknown_,
    { field: 'careArea', in: ['PHV', 'TSB'] },
    { field: 'received', present: true },
    { field: 'assessed', atLeast: '2020-03-01' },
    { field: 'assessed', atLeast: '2020-02-01', atMost: '2020-06-30' },
    { days: 'working', from: 'received', to: 'assessed', atMost: 10, missingTo: 'not-yet' },
    { days: 'calendar', from: 'deadline', to: 'careStarted', atLeast: 1 },
    { days: 'calendar', from: 'received', to: 'asOf', atLeast: 30, negative: 'undecided' },
  ),
)
const { criterion } = fc.letrec<{ criterion: Criterion }>((tie) => ({
  criterion: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tests,
    fc.array(tie('criterion'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie('criterion'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
    tie('criterion').map((not) => ({ not })),
  ),
}))

describe('criteria', () => {
  test('follow the laws of De Morgan', () => {
    fc.assert(
      fc.property(
        fc.array(criterion, { minLength: 1, maxLength: 3 }),
        referralRow,
        (parts, row) => {
          const negated = parts.map((not) => ({ not }))
          expect(ask({ not: { all: parts } }, row)).toBe(ask({ any: negated }, row))
          expect(ask({ not: { any: parts } }, row)).toBe(ask({ all: negated }, row))
        },
      ),
    )
  })

  test('decided without a value stay so whatever the value turns out to be', () => {
    fc.assert(
      fc.property(criterion, referralRow, referralRow, (asked, row, other) => {
        // A referral without a start of care; `not-yet` counts the days until it is known.
        const missing = { ...row, careStarted: null }
        const answer = ask(asked, missing)
        if (JSON.stringify(asked).includes('present') || answer === unknown) return
        expect(ask(asked, { ...row, careStarted: other.careStarted })).toBe(answer)
      }),
    )
  })

  test('are explained by the same answer, node by node', () => {
    const answers = { [no]: false, [unknown]: 'unknown', [yes]: true } as const
    fc.assert(
      fc.property(criterion, referralRow, (numerator, row) => {
        const indicator = defineIndicator({
          ...indicators['referral.not_granted_right'],
          numerator,
        } as never) as Indicator<string, 'referral'>
        const explained = explainRow(indicator, row, { asOf: '2020-12-31' }).numerator
        const check = (part: Criterion, node: typeof explained | undefined): void => {
          expect(node?.answer).toBe(answers[ask(part, row) as 0 | 1 | 2])
          const parts =
            'all' in part ? part.all : 'any' in part ? part.any : 'not' in part ? [part.not] : []
          expect(node?.parts ?? []).toHaveLength(parts.length)
          parts.forEach((one, at) => {
            check(one, node?.parts?.[at])
          })
        }
        check(numerator, explained)
      }),
    )
  })
})

describe('tests of one column', () => {
  const cases: readonly (readonly [string, Criterion, Partial<ReferralRow>, number])[] = [
    ['is: the same', { field: 'careArea', is: 'TSB' }, { careArea: 'TSB' }, yes],
    ['is: another', { field: 'careArea', is: 'TSB' }, { careArea: 'PHV' }, no],
    ['is: missing', { field: 'careArea', is: 'TSB' }, { careArea: null }, unknown],
    ['is: left out', { field: 'careArea', is: 'TSB' }, {}, unknown],
    ['in: among them', { field: 'careArea', in: ['TSB', 'PHV'] }, { careArea: 'PHV' }, yes],
    ['in: not among them', { field: 'careArea', in: ['TSB'] }, { careArea: 'PHV' }, no],
    ['in: missing', { field: 'careArea', in: ['TSB'] }, {}, unknown],
    ['in: a date', { field: 'received', in: ['2020-01-02'] }, { received: '2020-01-02' }, yes],
    [
      'is: a date with a time',
      { field: 'received', is: '2020-01-02' },
      { received: '2020-01-02T10:00' },
      yes,
    ],
    ['present: there', { field: 'received', present: true }, { received: '2020-01-02' }, yes],
    ['present: not there', { field: 'received', present: true }, {}, no],
    ['present: no date', { field: 'received', present: true }, { received: '2020-02-30' }, unknown],
    ['absent: no date', { field: 'received', present: false }, { received: '2020-02-30' }, unknown],
    ['present: empty', { field: 'received', present: true }, { received: '' as never }, no],
    [
      'present: after the date of the data',
      { field: 'received', present: true },
      { received: '2021-01-01' },
      no,
    ],
    [
      'present: a deadline after the date of the data',
      { field: 'deadline', present: true },
      { deadline: '2021-01-01' },
      yes,
    ],
    ['absent: there', { field: 'received', present: false }, { received: '2020-01-02' }, no],
    [
      'absent: false is a value',
      { field: 'rightGranted', present: false },
      { rightGranted: false },
      no,
    ],
    [
      'bounds include the first day',
      { field: 'received', atLeast: '2020-03-27' },
      { received: '2020-03-27' },
      yes,
    ],
    [
      'bounds include the last day',
      { field: 'received', atMost: '2020-05-27' },
      { received: '2020-05-27' },
      yes,
    ],
    [
      'the day after is outside',
      { field: 'received', atMost: '2020-05-27' },
      { received: '2020-05-28' },
      no,
    ],
    [
      'bounds of no date',
      { field: 'received', atMost: '2020-05-27' },
      { received: 'soon' },
      unknown,
    ],
  ]
  test.each(cases)('%s', (_, criterion, row, answer) => {
    expect(ask(criterion, row)).toBe(answer)
  })

  test('bounds of a whole number', () => {
    const atLeast = (evaluations: unknown) =>
      answerOf('pathway', { field: 'evaluations', atLeast: 1 }, { evaluations }, '2020-12-31')
    expect([0, 1, 2, null, '1', 1.5].map(atLeast)).toEqual([
      no,
      yes,
      yes,
      unknown,
      unknown,
      unknown,
    ])
  })
})

describe('days between two columns', () => {
  const within = (to: string | null, asOf: string) =>
    ask(
      { days: 'calendar', from: 'received', to: 'assessed', atMost: 7, missingTo: 'not-yet' },
      { received: '2020-03-02', assessed: to },
      asOf,
    )
  test.each([
    ['on day 7', '2020-03-09', '2020-12-31', yes],
    ['on day 8', '2020-03-10', '2020-12-31', no],
    ['not yet, day 7 is today', null, '2020-03-09', unknown],
    ['not yet, day 8 is today', null, '2020-03-10', no],
    ['not yet, before it began', null, '2020-03-01', unknown],
  ] as const)('within 7 days: %s', (_, to, asOf, answer) => {
    expect(within(to, asOf)).toBe(answer)
  })

  const later = (to: string | null, asOf: string) =>
    ask(
      { days: 'working', from: 'received', to: 'assessed', atLeast: 11, missingTo: 'not-yet' },
      { received: '2020-04-01', assessed: to },
      asOf,
    )
  // From Wednesday 1 April 2020; Easter takes 9, 10 and 13 April: working day 10 is the 20th.
  test.each([
    ['on working day 10', '2020-04-20', '2020-12-31', no],
    ['on working day 11', '2020-04-21', '2020-12-31', yes],
    ['not yet, working day 10 is today', null, '2020-04-20', unknown],
    ['not yet, working day 11 is today', null, '2020-04-21', yes],
  ] as const)('more than 10 working days: %s', (_, to, asOf, answer) => {
    expect(later(to, asOf)).toBe(answer)
  })

  test('dates that contradict each other decide nothing where the test says so', () => {
    const test = { days: 'calendar', from: 'received', to: 'assessed', atMost: 7 } as const
    const row = { received: '2020-03-02', assessed: '2020-03-01' }
    expect(ask(test, row)).toBe(yes)
    expect(ask({ ...test, negative: 'undecided' }, row)).toBe(unknown)
    expect(ask({ ...test, negative: 'undecided' }, { ...row, assessed: '2020-03-02' })).toBe(yes)
  })

  test('a test with both bounds is not decided before its end is known', () => {
    const test = {
      days: 'calendar',
      from: 'received',
      to: 'assessed',
      atLeast: 3,
      atMost: 7,
      missingTo: 'not-yet',
    } as const
    expect(ask(test, { received: '2020-03-02' }, '2020-03-06')).toBe(unknown)
    expect(ask(test, { received: '2020-03-02' }, '2020-03-10')).toBe(no)
  })
})

describe('explainRow', () => {
  const assessment = indicators['pathway.assessment_within_time']
  const at = { asOf: '2020-12-31' }
  const assessed = { firstAttendance: '2020-02-01', clinicalDecision: '2020-03-01' } as const

  test.each([
    ['in the numerator', { ...assessed, assessmentVerdict: 'within' }, 'in-numerator'],
    [
      'in the denominator only',
      { ...assessed, assessmentVerdict: 'exceeded' },
      'in-denominator-only',
    ],
    ['unknown', assessed, 'unknown'],
    ['excluded', { ...assessed, clarified: true, assessmentVerdict: 'within' }, 'excluded'],
    ['outside', { assessmentVerdict: 'within' }, 'outside-population'],
  ] as const)('%s', (_, columns, outcome) => {
    const why = explainRow(assessment, pathwayRow(columns), at)
    expect(why.outcome).toBe(outcome)
    expect(why.excludedBy).toBe(outcome === 'excluded' ? 'clarified' : null)
  })

  test('names the columns read, with the values of the row', () => {
    const why = explainRow(
      assessment,
      pathwayRow({ ...assessed, assessmentVerdict: 'exceeded' }),
      at,
    )
    expect(why.numerator).toEqual({
      kind: 'test',
      answer: false,
      fields: ['assessmentVerdict'],
      test: { field: 'assessmentVerdict', is: 'within' },
      values: { assessmentVerdict: 'exceeded' },
      unusable: [],
      dayCount: null,
      parts: null,
    })
    expect(why.population.fields).toEqual(['counted', 'firstAttendance', 'clinicalDecision'])
    expect(why.anchor).toEqual({
      field: 'clinicalDecision',
      date: '2020-03-01',
      because: null,
    })
    expect(JSON.stringify(why)).not.toContain('983974724')
  })

  test('gives the days of a duration, or says that they are unknown', () => {
    const wait = indicators['nki.mean_wait']
    const referral = { referral: 'r1', unit: 'u1', received: '2020-03-02' }
    const counted = explainRow(wait, { ...referral, careStarted: '2020-03-12' }, at)
    expect(counted).toMatchObject({ outcome: 'counted', durationDays: 10 })
    const negative = explainRow(wait, { ...referral, careStarted: '2020-03-01' }, at)
    expect(negative.outcome).toBe('unknown')
    expect(negative.durationDays).toBeNull()
  })

  test('agrees with the evaluation of the same row', () => {
    const shown = {
      policy: 'open',
      periods: ['2019', '2020', '2021'],
      asOf: '2020-12-31',
    } as const
    fc.assert(
      fc.property(assessedRow, (row) => {
        const { outcome, anchor, excludedBy } = explainRow(assessment, row, at)
        const { results, undated } = evaluateOne(assessment, [row], shown)
        const funnels = results.flatMap((one) => (one.state === 'value' ? [one.funnel] : []))
        const reasons = results.flatMap((one) =>
          one.state === 'not-computable' && one.reason !== 'empty-population' ? [one.reason] : [],
        )
        expect(undated).toBe(outcome !== 'outside-population' && anchor.date === null ? 1 : 0)
        if (outcome === 'outside-population') expect([...funnels, ...reasons]).toEqual([])
        if (outcome === 'in-numerator') expect(funnels).toMatchObject([{ numerator: 1 }])
        if (outcome === 'in-denominator-only') {
          expect(funnels).toMatchObject([{ denominator: 1, numerator: 0 }])
        }
        if (outcome === 'excluded') {
          expect(excludedBy).toBe('clarified')
          expect(reasons).toEqual(['all-excluded'])
        }
        if (outcome === 'unknown') expect(reasons).toEqual(['nothing-decided'])
      }),
    )
  })

  test('says of a value that cannot be used why, and not the value', () => {
    const letter = indicators['nki.phv.epikrise_1d']
    const row = { discharge: 'e1', unit: 'u1', careArea: 'phv', discharged: '2020-03-01' }
    const why = explainRow(letter, { ...row, letterSent: '02.03.2020' } as never, at)
    expect(why.outcome).toBe('population-unknown')
    expect(why.population.parts?.flatMap(({ unusable }) => unusable)).toEqual([
      { column: 'careArea', because: 'not-a-listed-value' },
    ])
    expect(why.numerator).toMatchObject({
      answer: 'unknown',
      values: { discharged: '2020-03-01', letterSent: null },
      unusable: [{ column: 'letterSent', because: 'not-a-date' }],
    })
    expect(JSON.stringify(why)).not.toMatch(/02\.03|"phv"/)
    const undated = explainRow(letter, { ...row, discharged: 43891 } as never, at)
    expect(undated.anchor).toEqual({ field: 'discharged', date: null, because: 'not-a-date' })
    for (const [sent, because] of [
      ['1900-01-01', 'stand-in-date'],
      ['9999-12-31 00:00', 'stand-in-date'],
      ['2201-01-01', 'not-a-date'],
    ]) {
      const stoodIn = explainRow(letter, { ...row, letterSent: sent } as never, at)
      expect(stoodIn.numerator?.unusable).toEqual([{ column: 'letterSent', because }])
    }
    const day = explainRow(letter, { ...row, discharged: '1900-01-02' } as never, at)
    expect(day.anchor).toEqual({ field: 'discharged', date: '1900-01-02', because: null })
  })

  test('refuses a wrong date', () => {
    expect(() =>
      explainRow(assessment, pathwayRow(), { asOf: dayOf2020(0).slice(0, 7) }),
    ).toThrowError(expect.objectContaining({ code: 'invalid-date' }))
  })
})
