import type { CareLevel, PathwayType } from '../../codes/schema.js'
import { reasons, states } from '../../forlopstid/clock-columns.js'
import type { EditionId } from '../../pathways/schema.js'
import { careLevels, rights, severities } from '../../registrations/columns/registration-columns.js'
import { nothing, textAt } from '../../registrations/columns/table-column.js'
import { dateText } from '../../registrations/make-pathway.js'
import { editionIds } from '../../registrations/pathway-columns.js'
import type { PathwayRow } from '../subjects/schema.js'
import { closings, type FlatPathways, intervalColumn, own } from './flat-columns.js'

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
  // Where there is no clock, nothing of it is read.
  const has = (interval: number) => at(intervalColumn(interval, 0)) !== nothing
  const [emergency, referral, team, assessed] = [has(0), has(1), has(2), has(3)]
  const [extended, evaluated, detox] = [has(4), has(5), has(6)]
  return {
    pathway: pathways.idOf(pathway),
    unit: pathways.units[pathways.unitOf[pathway] as number] as string,
    type: pathways.types[pathways.typeOf[pathway] as number] as PathwayType,
    edition: editionIds[pathways.editionOf[pathway] as number] as EditionId,
    counted: at(own.counted) === 1,
    start: dateText(at(own.start)),
    end: dateText(at(own.end)),
    closingOutcome: textAt(closings, at(own.closingOutcome)),
    careLevel: levelOf(at(own.careLevel)),
    severity: textAt(severities, at(own.severity)),
    clarified: at(own.clarified) === nothing ? null : at(own.clarified) === 1,
    rightGrantedFor: textAt(rights, at(own.rightGrantedFor)),
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
    emergencyToStartFrom: emergency ? dateText(at(21)) : null,
    emergencyToStartTo: emergency ? dateText(at(22)) : null,
    emergencyToStartDays: emergency ? numberOf(at(23)) : null,
    emergencyToStartState: emergency ? textAt(states, at(24)) : null,
    emergencyToStartVerdict: emergency ? textAt(decided, at(25)) : null,
    emergencyToStartUnknownBecause: emergency ? textAt(reasons, at(26)) : null,
    emergencyToStartPostponed: emergency ? at(27) === 1 : null,
    referralToAttendanceFrom: referral ? dateText(at(28)) : null,
    referralToAttendanceTo: referral ? dateText(at(29)) : null,
    referralToAttendanceDays: referral ? numberOf(at(30)) : null,
    referralToAttendanceState: referral ? textAt(states, at(31)) : null,
    referralToAttendanceVerdict: referral ? textAt(decided, at(32)) : null,
    referralToAttendanceUnknownBecause: referral ? textAt(reasons, at(33)) : null,
    referralToAttendancePostponed: referral ? at(34) === 1 : null,
    specialistTeamToAttendanceFrom: team ? dateText(at(35)) : null,
    specialistTeamToAttendanceTo: team ? dateText(at(36)) : null,
    specialistTeamToAttendanceDays: team ? numberOf(at(37)) : null,
    specialistTeamToAttendanceState: team ? textAt(states, at(38)) : null,
    specialistTeamToAttendanceVerdict: team ? textAt(decided, at(39)) : null,
    specialistTeamToAttendanceUnknownBecause: team ? textAt(reasons, at(40)) : null,
    specialistTeamToAttendancePostponed: team ? at(41) === 1 : null,
    assessmentFrom: assessed ? dateText(at(42)) : null,
    assessmentTo: assessed ? dateText(at(43)) : null,
    assessmentDays: assessed ? numberOf(at(44)) : null,
    assessmentState: assessed ? textAt(states, at(45)) : null,
    assessmentVerdict: assessed ? textAt(decided, at(46)) : null,
    assessmentUnknownBecause: assessed ? textAt(reasons, at(47)) : null,
    assessmentPostponed: assessed ? at(48) === 1 : null,
    extendedAssessmentFrom: extended ? dateText(at(49)) : null,
    extendedAssessmentTo: extended ? dateText(at(50)) : null,
    extendedAssessmentDays: extended ? numberOf(at(51)) : null,
    extendedAssessmentState: extended ? textAt(states, at(52)) : null,
    extendedAssessmentVerdict: extended ? textAt(decided, at(53)) : null,
    extendedAssessmentUnknownBecause: extended ? textAt(reasons, at(54)) : null,
    extendedAssessmentPostponed: extended ? at(55) === 1 : null,
    firstEvaluationFrom: evaluated ? dateText(at(56)) : null,
    firstEvaluationTo: evaluated ? dateText(at(57)) : null,
    firstEvaluationDays: evaluated ? numberOf(at(58)) : null,
    firstEvaluationState: evaluated ? textAt(states, at(59)) : null,
    firstEvaluationVerdict: evaluated ? textAt(decided, at(60)) : null,
    firstEvaluationUnknownBecause: evaluated ? textAt(reasons, at(61)) : null,
    firstEvaluationPostponed: evaluated ? at(62) === 1 : null,
    detoxToTreatmentFrom: detox ? dateText(at(63)) : null,
    detoxToTreatmentTo: detox ? dateText(at(64)) : null,
    detoxToTreatmentDays: detox ? numberOf(at(65)) : null,
    detoxToTreatmentState: detox ? textAt(states, at(66)) : null,
    detoxToTreatmentVerdict: detox ? textAt(decided, at(67)) : null,
    detoxToTreatmentUnknownBecause: detox ? textAt(reasons, at(68)) : null,
    detoxToTreatmentPostponed: detox ? at(69) === 1 : null,
  }
}

function numberOf(value: number): number | null {
  return value === nothing ? null : value
}

function levelOf(place: number): CareLevel | null {
  return place < 0 ? null : (careLevels[place] ?? null)
}
