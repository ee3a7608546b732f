import type { CareLevel, PathwayType } from '../../codes/schema.js'
import { reasons, states } from '../../forlopstid/clock-columns.js'
import type { EditionId } from '../../pathways/schema.js'
import { careLevels, rights, severities } from '../../registrations/columns/registration-columns.js'
import { nothing, textAt } from '../../registrations/columns/table-column.js'
import { dateText } from '../../registrations/make-pathway.js'
import { editionIds } from '../../registrations/pathway-columns.js'
import type { PathwayRow } from '../subjects/schema.js'
import { closings, type FlatPathways, own } from './flat-columns.js'

/** The verdicts that a flat row has; an unknown one is none. */
export const decided = ['within', 'exceeded', 'pending'] as const

/**
 * A flat row as an object, by its place. One literal, though the intervals are alike: a loop over
 * them would take five times as long.
 */
export function makePathwayRow(
  { clocks, pathwayOf, values, clockOf }: FlatPathways,
  row: number,
): PathwayRow {
  const { pathways, froms, tos, days, stateOf, verdictOf, reasonOf, postponed } = clocks
  const at = (column: number) => (values[column] as Int32Array)[row] as number
  const pathway = pathwayOf[row] as number
  // The places of its clocks, in the order of `flatIntervals`; -1 where there is none.
  const clockAt = (interval: number) => (clockOf[interval] as Int32Array)[row] as number
  const [emergency, referral, team, assessed] = [clockAt(0), clockAt(1), clockAt(2), clockAt(3)]
  const [extended, evaluated, detox] = [clockAt(4), clockAt(5), clockAt(6)]
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
    emergencyToStartFrom: emergency < 0 ? null : dateText(froms[emergency] as number),
    emergencyToStartTo: emergency < 0 ? null : dateText(tos[emergency] as number),
    emergencyToStartDays:
      emergency < 0 || tos[emergency] === nothing ? null : (days[emergency] as number),
    emergencyToStartState: emergency < 0 ? null : textAt(states, stateOf[emergency] as number),
    emergencyToStartVerdict: emergency < 0 ? null : textAt(decided, verdictOf[emergency] as number),
    emergencyToStartUnknownBecause:
      emergency < 0 ? null : textAt(reasons, reasonOf[emergency] as number),
    emergencyToStartPostponed: emergency < 0 ? null : postponed[emergency] === 1,
    referralToAttendanceFrom: referral < 0 ? null : dateText(froms[referral] as number),
    referralToAttendanceTo: referral < 0 ? null : dateText(tos[referral] as number),
    referralToAttendanceDays:
      referral < 0 || tos[referral] === nothing ? null : (days[referral] as number),
    referralToAttendanceState: referral < 0 ? null : textAt(states, stateOf[referral] as number),
    referralToAttendanceVerdict:
      referral < 0 ? null : textAt(decided, verdictOf[referral] as number),
    referralToAttendanceUnknownBecause:
      referral < 0 ? null : textAt(reasons, reasonOf[referral] as number),
    referralToAttendancePostponed: referral < 0 ? null : postponed[referral] === 1,
    specialistTeamToAttendanceFrom: team < 0 ? null : dateText(froms[team] as number),
    specialistTeamToAttendanceTo: team < 0 ? null : dateText(tos[team] as number),
    specialistTeamToAttendanceDays:
      team < 0 || tos[team] === nothing ? null : (days[team] as number),
    specialistTeamToAttendanceState: team < 0 ? null : textAt(states, stateOf[team] as number),
    specialistTeamToAttendanceVerdict: team < 0 ? null : textAt(decided, verdictOf[team] as number),
    specialistTeamToAttendanceUnknownBecause:
      team < 0 ? null : textAt(reasons, reasonOf[team] as number),
    specialistTeamToAttendancePostponed: team < 0 ? null : postponed[team] === 1,
    assessmentFrom: assessed < 0 ? null : dateText(froms[assessed] as number),
    assessmentTo: assessed < 0 ? null : dateText(tos[assessed] as number),
    assessmentDays: assessed < 0 || tos[assessed] === nothing ? null : (days[assessed] as number),
    assessmentState: assessed < 0 ? null : textAt(states, stateOf[assessed] as number),
    assessmentVerdict: assessed < 0 ? null : textAt(decided, verdictOf[assessed] as number),
    assessmentUnknownBecause: assessed < 0 ? null : textAt(reasons, reasonOf[assessed] as number),
    assessmentPostponed: assessed < 0 ? null : postponed[assessed] === 1,
    extendedAssessmentFrom: extended < 0 ? null : dateText(froms[extended] as number),
    extendedAssessmentTo: extended < 0 ? null : dateText(tos[extended] as number),
    extendedAssessmentDays:
      extended < 0 || tos[extended] === nothing ? null : (days[extended] as number),
    extendedAssessmentState: extended < 0 ? null : textAt(states, stateOf[extended] as number),
    extendedAssessmentVerdict: extended < 0 ? null : textAt(decided, verdictOf[extended] as number),
    extendedAssessmentUnknownBecause:
      extended < 0 ? null : textAt(reasons, reasonOf[extended] as number),
    extendedAssessmentPostponed: extended < 0 ? null : postponed[extended] === 1,
    firstEvaluationFrom: evaluated < 0 ? null : dateText(froms[evaluated] as number),
    firstEvaluationTo: evaluated < 0 ? null : dateText(tos[evaluated] as number),
    firstEvaluationDays:
      evaluated < 0 || tos[evaluated] === nothing ? null : (days[evaluated] as number),
    firstEvaluationState: evaluated < 0 ? null : textAt(states, stateOf[evaluated] as number),
    firstEvaluationVerdict: evaluated < 0 ? null : textAt(decided, verdictOf[evaluated] as number),
    firstEvaluationUnknownBecause:
      evaluated < 0 ? null : textAt(reasons, reasonOf[evaluated] as number),
    firstEvaluationPostponed: evaluated < 0 ? null : postponed[evaluated] === 1,
    detoxToTreatmentFrom: detox < 0 ? null : dateText(froms[detox] as number),
    detoxToTreatmentTo: detox < 0 ? null : dateText(tos[detox] as number),
    detoxToTreatmentDays: detox < 0 || tos[detox] === nothing ? null : (days[detox] as number),
    detoxToTreatmentState: detox < 0 ? null : textAt(states, stateOf[detox] as number),
    detoxToTreatmentVerdict: detox < 0 ? null : textAt(decided, verdictOf[detox] as number),
    detoxToTreatmentUnknownBecause: detox < 0 ? null : textAt(reasons, reasonOf[detox] as number),
    detoxToTreatmentPostponed: detox < 0 ? null : postponed[detox] === 1,
  }
}

function numberOf(value: number): number | null {
  return value === nothing ? null : value
}

function levelOf(place: number): CareLevel | null {
  return place < 0 ? null : (careLevels[place] ?? null)
}
