import type { PathwayType } from '../../codes/schema.js'
import { reasons, states } from '../../forlopstid/clock-columns.js'
import type { EditionId } from '../../pathways/schema.js'
import { careLevels, rights, severities } from '../../registrations/columns/registration-columns.js'
import { nothing } from '../../registrations/columns/table-column.js'
import { dateText } from '../../registrations/make-pathway.js'
import { editionIds } from '../../registrations/pathway-columns.js'
import type { PathwayRow } from '../subjects/schema.js'
import { closings, type FlatPathways, own } from './flat-columns.js'

/** The verdicts that a flat row has; an unknown one is none. */
export const decided = ['within', 'exceeded', 'pending'] as const

/**
 * A flat row as an object, by its place. One literal, its columns by number in the order of
 * `flatIntervals` and `flatAspects`: a test compares the two, and a loop would take five times as
 * long.
 */
export function makePathwayRow(
  { pathways, pathwayOf, values }: FlatPathways,
  row: number,
): PathwayRow {
  const at = (column: number) => (values[column] as Int32Array)[row] as number
  const pathway = pathwayOf[row] as number
  return {
    pathway: pathways.idOf(pathway),
    unit: pathways.units[pathways.unitOf[pathway] as number] as string,
    type: pathways.types[pathways.typeOf[pathway] as number] as PathwayType,
    edition: editionIds[pathways.editionOf[pathway] as number] as EditionId,
    counted: at(own.counted) === 1,
    start: dateText(at(own.start)),
    end: dateText(at(own.end)),
    closingOutcome: closings[at(own.closingOutcome)] ?? null,
    careLevel: careLevels[at(own.careLevel)] ?? null,
    severity: severities[at(own.severity)] ?? null,
    clarified: at(own.clarified) === nothing ? null : at(own.clarified) === 1,
    rightGrantedFor: rights[at(own.rightGrantedFor)] ?? null,
    firstAttendance: dateText(at(own.firstAttendance)),
    clinicalDecision: dateText(at(own.clinicalDecision)),
    treatmentDecided: at(own.treatmentDecided) === 1,
    planWithPatient: at(own.planWithPatient) === 1,
    informedOfOptions: at(own.informedOfOptions) === 1,
    feedbackTool: at(own.feedbackTool) === 1,
    standardisedTool: at(own.standardisedTool) === 1,
    evaluations: at(own.evaluations),
    evaluationIntervals: at(own.evaluationIntervals),
    evaluationIntervalsWithin: at(own.evaluationIntervalsWithin),
    evaluationIntervalsExceeded: at(own.evaluationIntervalsExceeded),
    evaluationIntervalsPostponed: at(own.evaluationIntervalsPostponed),
    longestEvaluationIntervalDays: numberOf(at(own.longestEvaluationIntervalDays)),
    emergencyToStartFrom: dateText(at(21)),
    emergencyToStartTo: dateText(at(22)),
    emergencyToStartDays: numberOf(at(23)),
    emergencyToStartState: states[at(24)] ?? null,
    emergencyToStartVerdict: decided[at(25)] ?? null,
    emergencyToStartUnknownBecause: reasons[at(26)] ?? null,
    emergencyToStartPostponed: yesOf(at(27)),
    referralToAttendanceFrom: dateText(at(28)),
    referralToAttendanceTo: dateText(at(29)),
    referralToAttendanceDays: numberOf(at(30)),
    referralToAttendanceState: states[at(31)] ?? null,
    referralToAttendanceVerdict: decided[at(32)] ?? null,
    referralToAttendanceUnknownBecause: reasons[at(33)] ?? null,
    referralToAttendancePostponed: yesOf(at(34)),
    specialistTeamToAttendanceFrom: dateText(at(35)),
    specialistTeamToAttendanceTo: dateText(at(36)),
    specialistTeamToAttendanceDays: numberOf(at(37)),
    specialistTeamToAttendanceState: states[at(38)] ?? null,
    specialistTeamToAttendanceVerdict: decided[at(39)] ?? null,
    specialistTeamToAttendanceUnknownBecause: reasons[at(40)] ?? null,
    specialistTeamToAttendancePostponed: yesOf(at(41)),
    assessmentFrom: dateText(at(42)),
    assessmentTo: dateText(at(43)),
    assessmentDays: numberOf(at(44)),
    assessmentState: states[at(45)] ?? null,
    assessmentVerdict: decided[at(46)] ?? null,
    assessmentUnknownBecause: reasons[at(47)] ?? null,
    assessmentPostponed: yesOf(at(48)),
    extendedAssessmentFrom: dateText(at(49)),
    extendedAssessmentTo: dateText(at(50)),
    extendedAssessmentDays: numberOf(at(51)),
    extendedAssessmentState: states[at(52)] ?? null,
    extendedAssessmentVerdict: decided[at(53)] ?? null,
    extendedAssessmentUnknownBecause: reasons[at(54)] ?? null,
    extendedAssessmentPostponed: yesOf(at(55)),
    firstEvaluationFrom: dateText(at(56)),
    firstEvaluationTo: dateText(at(57)),
    firstEvaluationDays: numberOf(at(58)),
    firstEvaluationState: states[at(59)] ?? null,
    firstEvaluationVerdict: decided[at(60)] ?? null,
    firstEvaluationUnknownBecause: reasons[at(61)] ?? null,
    firstEvaluationPostponed: yesOf(at(62)),
    detoxToTreatmentFrom: dateText(at(63)),
    detoxToTreatmentTo: dateText(at(64)),
    detoxToTreatmentDays: numberOf(at(65)),
    detoxToTreatmentState: states[at(66)] ?? null,
    detoxToTreatmentVerdict: decided[at(67)] ?? null,
    detoxToTreatmentUnknownBecause: reasons[at(68)] ?? null,
    detoxToTreatmentPostponed: yesOf(at(69)),
  }
}

function numberOf(value: number): number | null {
  return value === nothing ? null : value
}

function yesOf(value: number): boolean | null {
  return value === nothing ? null : value === 1
}
