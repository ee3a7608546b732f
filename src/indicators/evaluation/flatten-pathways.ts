import type { IsoDate } from '../../calendar/schema.js'
import { type MeasureOptions, measureForlopstider } from '../../forlopstid/measure-forlopstider.js'
import type { Forlopstid } from '../../forlopstid/schema.js'
import { listArgument } from '../../misuse/arguments.js'
import { definitionsArgument } from '../../pathways/definitions-argument.js'
import { pathwayDefinitions } from '../../pathways/pathway-definitions.js'
import type { IntervalId, PathwayDefinition } from '../../pathways/schema.js'
import type { Pathway, PathwayInput } from '../../registrations/schema.js'
import { pathwayOwnColumns } from '../subjects/pathway-own-columns.js'
import type { PathwayRow } from '../subjects/schema.js'

type IntervalName =
  | 'emergencyToStart'
  | 'referralToAttendance'
  | 'specialistTeamToAttendance'
  | 'assessment'
  | 'extendedAssessment'
  | 'firstEvaluation'
  | 'detoxToTreatment'

type IntervalPart<Name extends IntervalName> = Pick<
  PathwayRow,
  Extract<
    keyof PathwayRow,
    `${Name}${'From' | 'To' | 'Days' | 'State' | 'Verdict' | 'UnknownBecause' | 'Postponed'}`
  >
>

/** What flat rows are read against. */
export interface FlattenOptions extends MeasureOptions {}

/**
 * Makes the flat rows that indicators of the subject `pathway` judge: one a pathway, one value a
 * column, `null` for what the pathway does not have, and no patient, only the opaque id.
 *
 * Where an interval occurs several times, the columns hold the first; between evaluations there
 * are counts instead. `counted` is false for a pathway without a start or one that began before its
 * type was in use: such a pathway is in no shipped indicator. The columns are documented in
 * `subjects.pathway`.
 *
 * @throws what `measureForlopstider` throws.
 *
 * @example
 * ```ts
 * import { assemblePathways, flattenPathways } from 'pasientforlop'
 *
 * const { pathways } = assemblePathways([
 *   { patient: 'p1', unit: '983974724', date: '2020-01-02', code: 'D01A' },
 *   { patient: 'p1', unit: '983974724', date: '2020-01-20', code: 'D01M', careLevel: 'outpatient' },
 *   { patient: 'p1', unit: '983974724', date: '2020-02-11', code: 'D01CK' },
 * ])
 * const rows = flattenPathways(pathways, { asOf: '2020-12-31' })
 * rows[0]?.assessmentDays // => 22
 * rows[0]?.assessmentVerdict // => 'exceeded'
 * rows[0]?.firstEvaluationDays // => null
 * ```
 */
export function flattenPathways(
  pathways: readonly PathwayInput[],
  options: FlattenOptions,
): readonly PathwayRow[] {
  listArgument(pathways, 'pathways')
  measureForlopstider([], options)
  return pathways.map((pathway) =>
    rowOf(pathway as Pathway, measureForlopstider([pathway], options), options),
  )
}

function rowOf(
  pathway: Pathway,
  clocks: readonly Forlopstid[],
  options: FlattenOptions,
): PathwayRow {
  const definitions = definitionsArgument(options.definitions ?? pathwayDefinitions)
  const first = (id: IntervalId) =>
    clocks.find(({ interval, ordinal }) => interval === id && ordinal === 1)
  const { facts } = pathway
  return {
    pathway: pathway.id,
    unit: pathway.unit,
    type: pathway.type,
    edition: pathway.edition,
    counted: isCounted(pathway, definitions),
    start: pathway.start ?? null,
    end: pathway.end ?? null,
    closingOutcome: closingOutcome(pathway),
    careLevel: careLevelOf(pathway),
    severity: facts.severity ?? null,
    clarified:
      (facts.rightGrantedFor ?? null) === null ? null : facts.rightGrantedFor === 'treatment',
    rightGrantedFor: facts.rightGrantedFor ?? null,
    firstAttendance: dateOfFirst(pathway, 'M'),
    clinicalDecision: dateOfFirst(pathway, 'C'),
    treatmentDecided: hasOutcome(pathway, 'C', ['P', 'T']),
    planWithPatient: hasOutcome(pathway, 'U', ['U']),
    informedOfOptions: hasOutcome(pathway, 'U', ['B']),
    feedbackTool: hasOutcome(pathway, 'U', ['F']),
    standardisedTool: hasOutcome(pathway, 'U', ['V']),
    evaluations: pathway.events.filter(({ event }) => event === 'E').length,
    ...evaluationPart(clocks),
    ...intervalPart('emergencyToStart', first('emergency-to-start')),
    ...intervalPart('referralToAttendance', first('referral-to-attendance')),
    ...intervalPart('specialistTeamToAttendance', first('specialist-team-to-attendance')),
    ...intervalPart('assessment', first('assessment')),
    ...intervalPart('extendedAssessment', first('extended-assessment')),
    ...intervalPart('firstEvaluation', first('first-evaluation')),
    ...intervalPart('detoxToTreatment', first('detox-to-treatment')),
  }
}

/** Whether a pathway counts in calculations: it has a start, not before its type was in use. */
function isCounted({ start, type }: Pathway, definitions: readonly PathwayDefinition[]): boolean {
  if ((start ?? null) === null) return false
  const definition = definitions.find((one) => one.type === type)
  return typeof definition?.inUseFrom !== 'string' || String(start) >= definition.inUseFrom
}

/** The outcome of X; none where several contradict each other, or where 9326 lacks it. */
function closingOutcome({ events }: Pathway): PathwayRow['closingOutcome'] {
  const outcomes = events.find(({ event }) => event === 'X')?.outcomes ?? []
  const [outcome] = outcomes
  const known: readonly string[] = pathwayOwnColumns.closingOutcome.values
  return outcome !== undefined && outcomes.length === 1 && known.includes(outcome)
    ? (outcome as PathwayRow['closingOutcome'])
    : null
}

function careLevelOf({ events }: Pathway): PathwayRow['careLevel'] {
  return (
    events.find(({ event }) => event === 'M')?.careLevel ??
    events.find(({ careLevel }) => (careLevel ?? null) !== null)?.careLevel ??
    null
  )
}

function dateOfFirst({ events }: Pathway, code: string): IsoDate | null {
  return events.find(({ event }) => event === code)?.date ?? null
}

function hasOutcome({ events }: Pathway, code: string, outcomes: readonly string[]): boolean {
  return events.some(
    (event) => event.event === code && event.outcomes.some((outcome) => outcomes.includes(outcome)),
  )
}

function evaluationPart(clocks: readonly Forlopstid[]) {
  const between = clocks.filter(
    ({ interval, state }) => interval === 'between-evaluations' && state === 'completed',
  )
  const count = (holds: (clock: Forlopstid) => boolean) => between.filter(holds).length
  return {
    evaluationIntervals: between.length,
    evaluationIntervalsWithin: count(({ verdict }) => verdict === 'within'),
    evaluationIntervalsExceeded: count(({ verdict }) => verdict === 'exceeded'),
    evaluationIntervalsPostponed: count(({ postponedByPatient }) => postponedByPatient),
    longestEvaluationIntervalDays:
      between.length === 0 ? null : between.reduce((most, { days }) => Math.max(most, days), 0),
  }
}

/** The columns of an interval; `null` throughout when its clock never began. */
function intervalPart<Name extends IntervalName>(
  name: Name,
  clock: Forlopstid | undefined,
): IntervalPart<Name> {
  return {
    [`${name}From`]: clock?.from ?? null,
    [`${name}To`]: clock?.to ?? null,
    [`${name}Days`]: clock?.state === 'completed' ? clock.days : null,
    [`${name}State`]: clock?.state ?? null,
    [`${name}Verdict`]: decidedVerdict(clock),
    [`${name}UnknownBecause`]: clock?.unknownBecause ?? null,
    [`${name}Postponed`]: clock?.postponedByPatient ?? null,
  } as IntervalPart<Name>
}

/** A verdict only where there is one, so that criteria see the rest as missing. */
export function decidedVerdict(clock: Forlopstid | undefined): PathwayRow['assessmentVerdict'] {
  return clock === undefined || clock.verdict === 'unknown' ? null : clock.verdict
}
