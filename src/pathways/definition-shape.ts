import { checkShape, type Shape } from '../calendar/shapes.js'
import { pathwayDefinitions } from './pathway-definitions.js'
import type {
  EditionId,
  IntervalId,
  LimitCareLevel,
  PathwayDefinition,
  Severity,
} from './schema.js'

const intervals: readonly IntervalId[] = [
  'emergency-to-start',
  'referral-to-attendance',
  'specialist-team-to-attendance',
  'assessment',
  'extended-assessment',
  'first-evaluation',
  'between-evaluations',
  'detox-to-treatment',
]

const careLevels: readonly LimitCareLevel[] = ['outpatient', 'inpatient']

const severities: readonly Severity[] = ['severe', 'less-severe']

const editionIds: readonly EditionId[] = [
  'pakkeforlop-2019',
  'pasientforlop-2023',
  'forenklet-2024',
]

const optionalDate: Shape = { optional: 'date' }

export const timeLimitShape: Shape = {
  fields: {
    pathway: 'text',
    interval: { oneOf: intervals },
    careLevel: { optional: { oneOf: careLevels } },
    severity: { optional: { oneOf: severities } },
    edition: { optional: { oneOf: editionIds } },
    maxDays: 'count',
    validFrom: 'date',
    validTo: optionalDate,
  },
}

const limits: Shape = { listOf: timeLimitShape }

export const definitionShape: Shape = {
  fields: {
    type: 'text',
    inUseFrom: { orUnknown: 'date' },
    events: {
      listOf: {
        fields: {
          event: 'text',
          outcomes: { listOf: 'text' },
          validFrom: optionalDate,
          validTo: optionalDate,
        },
      },
    },
    timeLimits: limits,
  },
}

/** Refuses definitions of another shape; the shipped ones are known to be right. */
export function checkDefinitions(definitions: readonly PathwayDefinition[]): void {
  if (definitions === pathwayDefinitions) return
  checkShape(definitions, { listOf: definitionShape }, 'definitions', 'invalid-definition')
}

/** Refuses definitions whose types, or the days these came into use, cannot be read. */
export function checkDefinitionTypes(definitions: readonly PathwayDefinition[]): void {
  if (definitions === pathwayDefinitions) return
  const fields = { type: 'text', inUseFrom: { orUnknown: 'date' } } as const
  checkShape(definitions, { listOf: { fields } }, 'definitions', 'invalid-definition')
}

/** Refuses a definition whose time limits cannot be read. */
export function checkLimits(definition: PathwayDefinition): void {
  checkShape(definition, { fields: { timeLimits: limits } }, 'definition', 'invalid-definition')
}
