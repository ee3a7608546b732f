import fc from 'fast-check'
import { evaluateIndicators, type Indicator, indicators, subjects } from 'pasientforlop'
import { describe, expect, test } from 'vitest'
import { pathwayRow, referralRows } from '../generators/indicator-rows.js'
import { columnsOf } from '../helpers/columns-of.js'
import { evaluateOne } from '../helpers/evaluate-one.js'
import '../helpers/property-runs.js'

const asOf = '2020-12-31'
const options = { periods: ['2020'], asOf, policy: 'open' } as const

/** Shapes that SQL drivers, spreadsheets and CSV files give, by the kind of the column. */
const badShapes: Readonly<Record<string, readonly unknown[]>> = {
  date: [
    new Date(Date.UTC(2020, 2, 2)),
    '02.03.2020',
    '2020-03-02T10:15:00Z',
    '2020-03-02 10:15:00+01:00',
    '20200302',
    '2020-3-2',
    '2020-02-30',
    '1900-01-01',
    '1900-01-01T00:00',
    '9999-12-31',
    43892,
    1583107200000,
    true,
    {},
    [],
    'NULL',
  ],
  boolean: ['true', 'false', 'J', 'N', 1, 0, 'ja', {}],
  integer: ['3', 1.5, Number.NaN, 2 ** 40, true, '', {}].filter((value) => value !== ''),
  text: [1, 0, true, {}, [], 9n, 'phv', 'PHV ', ' PHV', 'Psykisk helsevern for voksne'],
}
/** Of a column that lists no values every text is one. */
const wrongFor = ({ kind, values }: { kind: string; values?: readonly string[] | undefined }) =>
  (badShapes[kind] ?? []).filter(
    (shape) => kind !== 'text' || values !== undefined || typeof shape !== 'string',
  )

/** Readable forms of a value, which must change nothing. */
const goodShapes = (value: unknown): readonly unknown[] =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
    ? [`${value} 10:15:00`, `${value}T10:15`, `${value}T10:15:00.000`, `${value} 00:00:00.1234567`]
    : []

/** Rows that are in, out and undecided, of each subject. */
const rowsOf: Readonly<Record<keyof typeof subjects, readonly object[]>> = {
  pathway: [
    {
      start: '2020-01-02',
      firstAttendance: '2020-01-10',
      clinicalDecision: '2020-02-10',
      clarified: false,
      rightGrantedFor: 'assessment',
      assessmentVerdict: 'within',
      end: '2020-06-01',
      closingOutcome: 'G',
      treatmentDecided: true,
      planWithPatient: true,
      evaluations: 1,
    },
    {
      start: '2020-01-02',
      end: '2020-06-01',
      closingOutcome: 'R',
      type: 'D08',
      standardisedTool: true,
    },
    {
      start: '2020-01-05',
      type: 'D06',
      referralToAttendanceState: 'completed',
      referralToAttendanceFrom: '2020-01-05',
      referralToAttendanceTo: '2020-01-09',
      referralToAttendanceVerdict: 'exceeded',
      extendedAssessmentState: 'completed',
      extendedAssessmentFrom: '2020-02-01',
      extendedAssessmentTo: '2020-03-01',
      extendedAssessmentVerdict: 'within',
      firstEvaluationState: 'completed',
      firstEvaluationTo: '2020-05-01',
      firstEvaluationVerdict: 'within',
      detoxToTreatmentState: 'completed',
      detoxToTreatmentTo: '2020-05-02',
      detoxToTreatmentVerdict: 'exceeded',
    },
    {
      start: '2020-01-05',
      type: 'D07',
      specialistTeamToAttendanceState: 'completed',
      specialistTeamToAttendanceTo: '2020-02-02',
      specialistTeamToAttendanceVerdict: 'within',
    },
  ].map((columns) => pathwayRow(columns as never)),
  forlopstid: [
    {
      pathway: 'f1',
      unit: 'u1',
      type: 'D11',
      edition: 'pakkeforlop-2019',
      interval: 'between-evaluations',
      ordinal: 1,
      from: '2020-01-02',
      to: '2020-03-02',
      days: 60,
      state: 'completed',
      verdict: 'within',
      postponedByPatient: false,
    },
  ],
  referral: ['PHV', 'TSB', 'PHBU'].flatMap((careArea) => [
    {
      unit: 'u1',
      careArea,
      received: '2020-01-02',
      assessed: '2020-01-10',
      rightGranted: true,
      deadline: '2020-03-01',
      careStarted: '2020-02-03',
      waitingEnded: '2020-02-03',
      waitingEndCode: '1',
    },
    { unit: 'u1', careArea, received: '2020-01-02', assessed: '2020-02-10', rightGranted: false },
    { unit: 'u1', careArea, received: '2020-11-02', rightGranted: true, deadline: '2020-12-01' },
  ]),
  discharge: ['PHV', 'TSB'].flatMap((careArea) => [
    { unit: 'u1', careArea, discharged: '2020-03-01', letterSent: '2020-03-02' },
    { unit: 'u1', careArea, discharged: '2020-03-01', nextUnplannedAdmission: '2020-03-04' },
  ]),
  appointment: [
    { unit: 'u1', booked: '2020-03-01', kind: 'timed' },
    { unit: 'u1', booked: '2020-03-01', kind: 'tentative' },
  ],
}

const all: readonly Indicator[] = Object.values(indicators)

/** The columns that decide in an indicator. */
const fieldsOf = (indicator: Indicator): readonly string[] => {
  const columns: Readonly<Record<string, unknown>> = subjects[indicator.subject]
  const { population, exclusions, anchor } = indicator
  const decisive = [
    population,
    exclusions,
    anchor,
    'numerator' in indicator ? indicator.numerator : null,
    'duration' in indicator ? indicator.duration : null,
  ]
  const said = JSON.stringify(decisive)
  return Object.keys(columns).filter((column) => said.includes(`"${column}"`))
}

interface Counts {
  readonly decided: number
  readonly counted: number
  readonly unknown: number
}

const countsOf = ({ results }: ReturnType<typeof evaluateOne>): Counts => {
  const [total] = results
  const funnel = total !== undefined && 'funnel' in total ? total.funnel : null
  if (funnel === null) throw new Error('everything is shown here')
  const { denominator, numerator, unknown, populationUnknown } = funnel
  return { decided: denominator, counted: numerator ?? 0, unknown: unknown + populationUnknown }
}

const cases = all.flatMap((indicator) =>
  fieldsOf(indicator).map((column) => ({ id: indicator.id, indicator, column })),
)

describe('a value that cannot be used makes the figure right, or its row is counted', () => {
  test.each(cases)('$id: $column', ({ indicator, column }) => {
    const rows = rowsOf[indicator.subject]
    const columns = subjects[indicator.subject] as Readonly<
      Record<string, { kind: string; values?: readonly string[] }>
    >
    const right = countsOf(evaluateOne(indicator, rows, options))
    for (const shape of wrongFor(columns[column] as { kind: string })) {
      rows.forEach((row, at) => {
        const damaged = rows.map((one, place) => (place === at ? { ...row, [column]: shape } : one))
        const without = rows.filter((_, place) => place !== at)
        const answer = evaluateOne(indicator, damaged, options)
        const rest = countsOf(evaluateOne(indicator, without, options))
        const counts = countsOf(answer)
        const what = `${typeof shape} ${String(shape)} in row ${at}`
        if (answer.unusable[column] === 1) {
          // Never a yes or a no that the value decided: what the others decide, or what is right.
          const figure = ({ decided, counted }: Counts) => `${counted} of ${decided}`
          expect([figure(rest), figure(right)], what).toContain(figure(counts))
          return
        }
        // The row was outside anyway, whatever the value had been.
        expect(answer.unusable, what).toEqual({})
        expect(counts, what).toEqual(rest)
      })
    }
  })

  test.each(cases)('$id: $column in a readable form changes nothing', ({ indicator, column }) => {
    const rows = rowsOf[indicator.subject]
    const right = evaluateOne(indicator, rows, options)
    rows.forEach((row, at) => {
      for (const shape of goodShapes((row as Readonly<Record<string, unknown>>)[column])) {
        const written = rows.map((one, place) => (place === at ? { ...row, [column]: shape } : one))
        expect(evaluateOne(indicator, written, options)).toEqual(right)
      }
    })
  })

  test('every row is in one place: outside, undated, unusable, outside the periods, or counted', () => {
    const letters = indicators['nki.phv.epikrise_1d']
    const date = fc.constantFrom('2020-03-01', '01.03.2020', null, '2019-03-01', 43891, '')
    const row = fc.record({
      unit: fc.constant('u1'),
      careArea: fc.constantFrom('PHV', 'phv', null, 'TSB'),
      discharged: date,
      letterSent: date,
    })
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
        const answer = evaluateOne(letters, rows, options)
        const [total] = answer.results
        const funnel = total !== undefined && 'funnel' in total ? total.funnel : null
        const counted = (funnel?.population ?? 0) + (funnel?.populationUnknown ?? 0)
        // Without a discharge, or in another area, a row is outside; nothing else is.
        const inside = rows.filter(
          ({ careArea, discharged }) =>
            careArea !== 'TSB' && discharged !== null && discharged !== '',
        )
        const anchors = answer.unusable['discharged'] ?? 0
        expect(counted + anchors + (answer.outsidePeriods ?? 0) + (answer.undated ?? 0)).toBe(
          inside.length,
        )
      }),
    )
  })
})

describe('what is wrong with rows is told', () => {
  const letters = indicators['nki.phv.epikrise_1d']
  const rows = rowsOf.discharge.map((row, at) => ({ ...row, discharge: `e${at}` }))
  const evaluate = (given: readonly unknown[], more: object = {}) =>
    evaluateIndicators(letters, { discharge: given as never }, { ...options, ...more })

  test('a column that no row has, once', () => {
    const misspelt = (rows as readonly { letterSent?: string }[]).map(({ letterSent, ...row }) => ({
      ...row,
      letter_sent: letterSent,
    }))
    expect(evaluate(misspelt).notices).toEqual([
      { notice: 'column-without-values', subject: 'discharge', column: 'letterSent' },
    ])
    expect(evaluate(rows).notices).toEqual([])
    expect(evaluate([]).notices).toEqual([])
  })

  test('an id that comes twice, and is counted once, whichever stands first', () => {
    const late = { ...rows[0], letterSent: '2020-03-20' }
    const twice = evaluate([...rows, late])
    expect(twice.notices).toEqual([{ notice: 'repeated-rows', subject: 'discharge' }])
    expect(evaluate([late, ...rows].reverse())).toEqual(twice)
    expect(evaluate([...rows, ...rows]).indicators).toEqual(evaluate(rows).indicators)
  })

  test('a row that is no object', () => {
    expect(evaluate([...rows, null, 'row']).notices).toEqual([
      { notice: 'unreadable-rows', subject: 'discharge' },
    ])
  })

  test('dates after the date of the data, which have not happened', () => {
    const answer = evaluate([...rows, { ...rows[0], discharge: 'later', letterSent: '2021-01-01' }])
    expect(answer.notices).toEqual([
      { notice: 'dates-after-as-of', subject: 'discharge', column: 'letterSent' },
    ])
  })

  test('a group value that is no scalar: its rows are in no group, and counted', () => {
    const dated = rows.map((row, at) => ({
      ...row,
      month: at === 0 ? new Date(0) : at === 1 ? 3n : at === 2 ? Number.NaN : '2020-03',
    }))
    const { unusable, results } = evaluate(dated, { by: ['month'] }).indicators[letters.id]
    expect(unusable).toEqual({ month: 2 })
    expect(results.map(({ group }) => group)).toEqual([{}])
    const own = evaluate(
      rows.map((row, at) => ({ ...row, team: at % 2 })),
      { by: ['team'] },
    )
    expect(own.indicators[letters.id].results.map(({ group }) => group)).toEqual([
      {},
      { team: 0 },
      { team: 1 },
    ])
  })

  test('something to withhold that has no rows today', () => {
    const withhold = [
      { group: { unit: 'u1' }, note: 'under review' },
      { group: { unit: 'u9' }, note: 'under review' },
    ]
    const answer = evaluate(rows, { by: ['unit'], withhold })
    expect(answer.notices).toEqual([{ notice: 'nothing-withheld', at: 1 }])
  })

  test('a grouping that only another subject has columns for', () => {
    const both = [letters, indicators['pathway.new_referrals']]
    const answer = evaluateIndicators(
      both,
      { discharge: rows as never, pathway: [pathwayRow()] },
      { ...options, by: [['unit'], ['type']] },
    )
    expect(answer.notices).toContainEqual({
      notice: 'grouping-left-out',
      subject: 'discharge',
      by: ['type'],
    })
  })
})

describe('columns', () => {
  test('give what objects give', () => {
    const wanted = all.filter(({ subject }) => subject === 'referral')
    fc.assert(
      fc.property(referralRows, (rows) => {
        const how = { ...options, by: [['unit'], ['careArea', 'received']] }
        expect(
          evaluateIndicators(wanted, { referral: columnsOf(rows, 'referral') }, how).indicators,
        ).toEqual(evaluateIndicators(wanted, { referral: rows }, how).indicators)
      }),
      { numRuns: 30 },
    )
  })

  test('of another kind than the subject’s, or with other texts, are unusable or read', () => {
    const rows = rowsOf.discharge.map((row, at) => ({ ...row, discharge: `e${at}` }))
    const table = columnsOf(rows, 'discharge')
    const text = (texts: readonly string[], values: readonly number[]) => ({
      kind: 'text' as const,
      length: 4,
      values: Int32Array.from(values),
      validity: null,
      dictionary: texts,
    })
    const evaluate = (columns: object) =>
      evaluateIndicators(
        indicators['hv.epikrise_1d'],
        { discharge: { length: 4, columns: { ...table.columns, ...columns } } },
        options,
      ).indicators['hv.epikrise_1d']
    const right = evaluate({})
    expect(
      evaluate({ discharged: text(['2020-03-01', '2020-03-01 08:00', '01.03.2020'], [0, 1, 0, 0]) })
        .results,
    ).toEqual(right.results)
    expect(
      evaluate({ discharged: text(['01.03.2020', '2020-03-01'], [0, 1, 0, 1]) }).unusable,
    ).toEqual({ discharged: 2 })
    expect(evaluate({ careArea: text(['PHV', 'phv', ''], [0, 1, 2, 0]) }).unusable).toEqual({
      careArea: 1,
    })
    const number = {
      kind: 'integer' as const,
      length: 4,
      values: new Int32Array(4),
      validity: null,
    }
    expect(evaluate({ letterSent: { ...number, dictionary: null } }).unusable).toEqual({
      letterSent: 4,
    })
  })
})
