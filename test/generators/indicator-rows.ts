import fc from 'fast-check'
import type { PathwayRow, ReferralRow } from 'pasientforlop'

const clock = (name: string) => ({
  [`${name}From`]: null,
  [`${name}To`]: null,
  [`${name}Days`]: null,
  [`${name}State`]: null,
  [`${name}Verdict`]: null,
  [`${name}UnknownBecause`]: null,
  [`${name}Postponed`]: null,
})

/** A pathway row that has nothing but a start; tests fill in what they are about. */
export const pathwayRow = (columns: Partial<PathwayRow> = {}): PathwayRow =>
  ({
    pathway: 'f1',
    unit: '983974724',
    type: 'D11',
    edition: 'pakkeforlop-2019',
    counted: true,
    start: '2020-01-02',
    end: null,
    closingOutcome: null,
    careLevel: null,
    severity: null,
    clarified: false,
    rightGrantedFor: null,
    firstAttendance: null,
    clinicalDecision: null,
    treatmentDecided: false,
    planWithPatient: false,
    informedOfOptions: false,
    feedbackTool: false,
    standardisedTool: false,
    evaluations: 0,
    evaluationIntervals: 0,
    evaluationIntervalsWithin: 0,
    evaluationIntervalsExceeded: 0,
    evaluationIntervalsPostponed: 0,
    longestEvaluationIntervalDays: null,
    ...clock('emergencyToStart'),
    ...clock('referralToAttendance'),
    ...clock('specialistTeamToAttendance'),
    ...clock('assessment'),
    ...clock('extendedAssessment'),
    ...clock('firstEvaluation'),
    ...clock('detoxToTreatment'),
    ...columns,
  }) as PathwayRow

/** A date of 2020 by its day of the year, from 0. */
export const dayOf2020 = (day: number): string =>
  new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10)

const date2020 = fc.integer({ min: -40, max: 400 }).map(dayOf2020)
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null, freq: 5 })

/** Assessed pathways of few units and types; some clarified, some without a verdict or a date. */
export const assessedRow: fc.Arbitrary<PathwayRow> = fc
  .record({
    unit: fc.constantFrom('u1', 'u2', 'u3'),
    type: fc.constantFrom('D01' as const, 'D11' as const, 'D12' as const),
    careLevel: maybe(fc.constantFrom('outpatient' as const, 'inpatient' as const)),
    counted: fc.constantFrom(true, true, true, false),
    clarified: fc.constantFrom(false, false, false, true),
    firstAttendance: maybe(date2020),
    clinicalDecision: maybe(date2020),
    assessmentVerdict: maybe(fc.constantFrom('within' as const, 'exceeded' as const)),
  })
  .map(pathwayRow)

/** The same rows with ids of their own, so that none is taken for another. */
export const withOwnIds = <Row extends object>(
  rows: readonly Row[],
  column: keyof Row & string,
  prefix = 'id',
): Row[] => rows.map((row, at) => ({ ...row, [column]: `${prefix}${at}` }))

export const assessedRows = fc
  .array(assessedRow, { maxLength: 60 })
  .map((rows) => withOwnIds(rows, 'pathway'))

/** Referrals with dates in any order, and some missing. */
export const referralRow: fc.Arbitrary<ReferralRow> = fc.record({
  referral: fc.constant('r1'),
  unit: fc.constantFrom('u1', 'u2', 'u3'),
  careArea: maybe(fc.constantFrom('PHV' as const, 'PHBU' as const, 'TSB' as const)),
  received: maybe(date2020),
  assessed: maybe(date2020),
  rightGranted: maybe(fc.boolean()),
  deadline: maybe(date2020),
  careStarted: maybe(date2020),
  waitingEnded: maybe(date2020),
  waitingEndCode: maybe(fc.constantFrom('1' as const, '2' as const, '9' as const)),
})

export const referralRows = fc
  .array(referralRow, { maxLength: 60 })
  .map((rows) => withOwnIds(rows, 'referral'))
