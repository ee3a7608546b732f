import { labelOf } from '../messages/label-of.js'
import type { Edition, IntervalId, PathwayDefinition, TimeLimit } from '../pathways/schema.js'
import type { Addresses } from './addresses.js'
import { citations } from './citations.js'
import type { FhirAction, FhirPeriod } from './resource-schema.js'

/** The facts without a code that intervals begin or end with. */
type FactAction =
  | 'emergencyAssessed'
  | 'referralReceived'
  | 'specialistTeamReceived'
  | 'treatmentStarted'

/** What each interval is timed from and to: an event, or a fact that has no code. */
const ends: Readonly<Record<IntervalId, readonly [from: string, to: string]>> = {
  'emergency-to-start': ['emergencyAssessed', 'A'],
  'referral-to-attendance': ['A', 'M'],
  'specialist-team-to-attendance': ['specialistTeamReceived', 'M'],
  assessment: ['M', 'C'],
  'extended-assessment': ['C', 'C'],
  'first-evaluation': ['C', 'E'],
  'between-evaluations': ['E', 'E'],
  'detox-to-treatment': ['D', 'treatmentStarted'],
}

/** The events of a definition and the facts that its limits need, as actions with their limits. */
export function actionsOf(
  definition: PathwayDefinition,
  edition: Edition,
  period: FhirPeriod | null,
  addresses: Addresses,
): FhirAction[] {
  const limits = definition.timeLimits.filter((limit) => holdsWithin(limit, period))
  const places = limits.map((limit) => endsOf(limit, edition))
  const parts = new Map<string, FhirAction[]>()
  limits.forEach((limit, at) => {
    const [from, to] = places[at] as readonly [string, string]
    const siblings = parts.get(to) ?? []
    const first = `${limit.interval}-${siblings.length + 1}`
    parts.set(to, [...siblings, limitAction(limit, from, first, period)])
  })
  const events = new Set<string>(definition.events.map(({ event }) => event))
  const facts = [...new Set(places.flat())].filter((place) => !events.has(place))
  return [
    ...definition.events.map(({ event, outcomes, validFrom, validTo }) => ({
      id: event,
      title: labelOf('event', event, 'nb'),
      ...describeValidity(validFrom, validTo),
      code: [
        { coding: [{ system: addresses.system('9322'), code: event }] },
        ...(outcomes.length === 0 ? [''] : outcomes).map((outcome) => ({
          coding: [
            { system: addresses.system('9327'), code: `${definition.type}${event}${outcome}` },
          ],
        })),
      ],
      ...partsOf(parts.get(event)),
    })),
    ...facts.map((fact) => ({
      id: fact,
      title: labelOf('fact', fact as FactAction, 'nb'),
      ...partsOf(parts.get(fact)),
    })),
  ]
}

function partsOf(parts: FhirAction[] | undefined) {
  return parts === undefined ? {} : { action: parts }
}

function describeValidity(from: string | undefined, to: string | undefined) {
  const said = [...(from ? [`from ${from}`] : []), ...(to ? [`to ${to}`] : [])]
  return said.length === 0 ? {} : { description: `May be registered ${said.join(' ')}.` }
}

/** A limit of start dates that lie in the period. */
function holdsWithin({ validFrom, validTo }: TimeLimit, period: FhirPeriod | null): boolean {
  const { start, end } = period ?? {}
  return (
    (end === undefined || validFrom <= end) &&
    (start === undefined || validTo === undefined || validTo >= start)
  )
}

/** In the simplified edition the start is when the right was granted, not when the referral came. */
function endsOf({ interval }: TimeLimit, { startRule }: Edition): readonly [string, string] {
  return interval === 'referral-to-attendance' && startRule === 'right-granted'
    ? ['referralReceived', 'M']
    : ends[interval]
}

function limitAction(
  limit: TimeLimit,
  from: string,
  id: string,
  period: FhirPeriod | null,
): FhirAction {
  const { interval, maxDays, minDays, evidence, source, note } = limit
  const condition = conditionOf(limit, period)
  return {
    id,
    title: labelOf('interval', interval, 'nb'),
    description: [`Evidence: ${evidence}.`, ...(note === undefined ? [] : [`${note}.`])].join(' '),
    documentation: citations([source]),
    ...(condition !== '' && {
      condition: [
        {
          kind: 'applicability',
          expression: { language: 'text/fhirpath', expression: condition },
        },
      ],
    }),
    relatedAction: [
      {
        actionId: from,
        relationship: 'after-start',
        offsetRange: {
          ...(minDays !== undefined && { low: days(minDays) }),
          high: days(maxDays),
        },
      },
    ],
  }
}

/** What must hold of a pathway row: day care counts as outpatient, dates are texts. */
function conditionOf(limit: TimeLimit, period: FhirPeriod | null): string {
  const { careLevel, severity, validFrom, validTo } = limit
  const begins = period?.start === undefined || validFrom > period.start
  const ceases = validTo !== undefined && (period?.end === undefined || validTo < period.end)
  return [
    ...(careLevel === 'inpatient' ? ["`careLevel` = 'inpatient'"] : []),
    ...(careLevel === 'outpatient' ? ["`careLevel` in ('outpatient' | 'day')"] : []),
    ...(severity === undefined ? [] : [`\`severity\` = '${severity}'`]),
    ...(begins ? [`\`start\` >= '${validFrom}'`] : []),
    ...(ceases ? [`\`start\` <= '${validTo}'`] : []),
  ].join(' and ')
}

function days(value: number) {
  return { value, unit: 'dager', system: 'http://unitsofmeasure.org', code: 'd' }
}
