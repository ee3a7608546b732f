import fc from 'fast-check'
import {
  assemblePathways,
  flattenForlopstider,
  flattenPathways,
  measureForlopstider,
  subjects,
} from 'pasientforlop'
import {
  appointmentRowSchema,
  dischargeRowSchema,
  forlopstidRowSchema,
  pathwayRowSchema,
  referralRowSchema,
} from 'pasientforlop/schemas'
import { describe, expect, test } from 'vitest'
import { anyRows } from '../damages/rows.js'
import '../helpers/property-runs.js'

const schemas = {
  pathway: pathwayRowSchema,
  forlopstid: forlopstidRowSchema,
  referral: referralRowSchema,
  discharge: dischargeRowSchema,
  appointment: appointmentRowSchema,
}

const shapeOf = (subject: string) =>
  (schemas[subject as keyof typeof schemas] as unknown as { shape: Record<string, Parser> }).shape

const cases = Object.entries(subjects).flatMap(([subject, columns]) =>
  Object.entries(columns).map(([name, column]) => ({
    title: `${subject}.${name}`,
    column,
    schema: shapeOf(subject)[name],
  })),
)

type Parser = { safeParse: (value: unknown) => { success: boolean } }

const examples = { date: '2020-02-29', integer: 3, boolean: true, text: 'x' }

describe('the columns of each subject', () => {
  test.each(Object.keys(subjects) as (keyof typeof subjects)[])(
    'of %s are those of its row schema',
    (subject) => {
      expect(Object.keys(subjects[subject]).sort()).toEqual(Object.keys(shapeOf(subject)).sort())
    },
  )

  test.each(cases)('$title says truly what it holds', ({ column, schema }) => {
    const accepts = (value: unknown) => schema?.safeParse(value).success
    expect(accepts(null)).toBe(column.nullable)
    for (const [kind, value] of Object.entries(examples)) {
      const own = kind === column.kind || (kind === 'date' && column.kind === 'text')
      const values: readonly string[] | undefined = column.values
      if (values !== undefined) continue
      expect(accepts(value), kind).toBe(own)
    }
    for (const value of column.values ?? []) expect(accepts(value)).toBe(true)
    if (column.values !== undefined) expect(accepts('none of these')).toBe(false)
    expect(column.doc.endsWith('.')).toBe(true)
    for (const text of Object.values(column.label)) expect(text).not.toBe('')
  })

  test('do not name a patient', () => {
    expect(cases.map(({ title }) => title).filter((title) => /patient$/.test(title))).toEqual([])
  })
})

// One pathway with every interval but the specialist team's, worked out by hand.
const whole = [
  { date: '2020-01-06', code: 'D01A', facts: { emergencyAssessed: '2020-01-01' } },
  { date: '2020-01-20', code: 'D01M', careLevel: 'outpatient' as const },
  { date: '2020-01-22', code: 'D01L' },
  { date: '2020-02-10', code: 'D01CU' },
  { date: '2020-03-02', code: 'D01CT', facts: { rightGrantedFor: 'assessment' as const } },
  { date: '2020-03-03', code: 'D01UU' },
  { date: '2020-03-03', code: 'D01UB' },
  { date: '2020-03-09', code: 'D01E' },
  { date: '2020-05-04', code: 'D01E' },
  { date: '2020-06-30', code: 'D01E' },
  { date: '2020-07-01', code: 'D01D', facts: { treatmentStarted: '2020-07-06' } },
  { date: '2020-08-01', code: 'D01UF' },
  { date: '2020-08-03', code: 'D01XG' },
].map((row) => ({ patient: 'p1', unit: '983974724', ...row }))

const flatten = (rows: typeof whole) =>
  flattenPathways(assemblePathways(rows).pathways, { asOf: '2020-12-31' })

describe('flattenPathways', () => {
  test('gives a whole pathway as one flat row', () => {
    const [row, ...others] = flatten(whole)
    expect(others).toEqual([])
    expect(row).toMatchObject({
      unit: '983974724',
      type: 'D01',
      edition: 'pakkeforlop-2019',
      counted: true,
      start: '2020-01-06',
      end: '2020-08-03',
      closingOutcome: 'G',
      careLevel: 'outpatient',
      severity: null,
      clarified: false,
      rightGrantedFor: 'assessment',
      firstAttendance: '2020-01-20',
      clinicalDecision: '2020-02-10',
      treatmentDecided: true,
      planWithPatient: true,
      informedOfOptions: true,
      feedbackTool: true,
      standardisedTool: false,
      evaluations: 3,
      evaluationIntervals: 2,
      evaluationIntervalsWithin: 1,
      evaluationIntervalsExceeded: 1,
      evaluationIntervalsPostponed: 0,
      longestEvaluationIntervalDays: 57,
      emergencyToStartDays: 5,
      emergencyToStartVerdict: 'within',
      referralToAttendanceDays: 14,
      referralToAttendanceVerdict: null,
      referralToAttendanceUnknownBecause: 'no-limit',
      specialistTeamToAttendanceFrom: null,
      assessmentFrom: '2020-01-20',
      assessmentTo: '2020-02-10',
      assessmentDays: 21,
      assessmentState: 'completed',
      assessmentVerdict: 'within',
      assessmentPostponed: true,
      extendedAssessmentDays: 21,
      extendedAssessmentVerdict: null,
      extendedAssessmentUnknownBecause: 'no-limit',
      firstEvaluationFrom: '2020-03-02',
      firstEvaluationDays: 7,
      firstEvaluationVerdict: 'within',
      firstEvaluationPostponed: false,
      detoxToTreatmentDays: 5,
      detoxToTreatmentVerdict: 'exceeded',
    })
  })

  test('does not count a pathway that began before its type was in use', () => {
    const early = [{ ...whole[0], date: '2018-12-31', facts: {} }] as typeof whole
    expect(flatten(early)).toMatchObject([{ counted: false, start: '2018-12-31' }])
    const withoutStart = [{ ...whole[1] }] as typeof whole
    expect(flatten(withoutStart)).toMatchObject([{ counted: false, start: null }])
  })

  test('has days only of completed clocks', () => {
    const [running] = flatten(whole.slice(0, 2))
    expect(running).toMatchObject({ assessmentState: 'running', assessmentDays: null })
    const [abandoned] = flatten([whole[0], whole[1], whole[12]] as typeof whole)
    expect(abandoned).toMatchObject({
      assessmentState: 'abandoned',
      assessmentDays: null,
      assessmentVerdict: null,
      assessmentUnknownBecause: 'abandoned',
    })
  })

  test('takes the care level of the first attendance, else of the first event that has one', () => {
    const level = (at: number) => ({ ...whole[at], careLevel: 'inpatient' as const })
    expect(flatten([level(0), whole[1]] as typeof whole)[0]?.careLevel).toBe('outpatient')
    expect(flatten([level(0)] as typeof whole)[0]?.careLevel).toBe('inpatient')
  })

  test('refuses what is no list of pathways', () => {
    for (const flatten of [flattenPathways, flattenForlopstider]) {
      for (const pathways of [undefined, {}, [{}]]) {
        expect(() => flatten(pathways as never, { asOf: '2020-12-31' })).toThrowError(
          expect.objectContaining({ code: 'invalid-argument' }),
        )
      }
    }
  })

  test('whatever the rows: each pathway and each forløpstid is a row of its schema', () => {
    fc.assert(
      fc.property(anyRows(), (rows) => {
        const { pathways } = assemblePathways(rows)
        const asOf = '2019-06-30'
        const clocks = measureForlopstider(pathways, { asOf })
        const clockRows = flattenForlopstider(pathways, { asOf })
        expect(clockRows).toHaveLength(clocks.length)
        for (const one of clockRows) {
          expect(forlopstidRowSchema.safeParse(one)).toMatchObject({ success: true })
        }
        for (const row of flattenPathways(pathways, { asOf })) {
          expect(pathwayRowSchema.safeParse(row)).toMatchObject({ success: true })
          expect(row.counted || clocks.every(({ pathway }) => pathway !== row.pathway)).toBe(true)
        }
      }),
    )
  })
})
