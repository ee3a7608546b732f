import { dayArgument } from '../calendar/day-argument.js'
import type { IsoDate } from '../calendar/schema.js'
import {
  countArgument,
  listArgument,
  optionsArgument,
  type RecordOrList,
} from '../misuse/arguments.js'
import { misuse } from '../misuse/misuse.js'
import { definitionsArgument } from '../pathways/definitions-argument.js'
import { pathwayDefinitions } from '../pathways/pathway-definitions.js'
import type { PathwayDefinition } from '../pathways/schema.js'
import { checkOwnRules } from './check-own-rules.js'
import type { OwnRule } from './own-rule.js'
import { never } from './read-events.js'
import type { OwnRuleId, RuleId } from './schema.js'
import { validationRules } from './validation-rules.js'

/** What may be chosen when pathways are validated. */
export interface ValidateOptions<Own extends OwnRuleId = never> {
  /** The day that is today. Without it no date is in the future, and no window has passed. */
  readonly asOf?: IsoDate | undefined
  /** The pathway types; the shipped ones by default. */
  readonly definitions?: RecordOrList<PathwayDefinition> | undefined
  /** The ids of rules whose findings are left out. What they do to rows stays. */
  readonly ignore?: readonly (RuleId | Own)[] | undefined
  /** Rules of your own, judged beside those of the catalogue. */
  readonly ownRules?: readonly OwnRule<Own>[] | undefined
  /**
   * How many days may lie between a transfer out and the start at another unit. Transfers are
   * judged only where this is given, and only by `validatePathways` and `checkRegistrations`: it
   * takes the pathways of every unit.
   */
  readonly transferWithinDays?: number | undefined
}

/** Options as the checks read them. */
export interface RuleSettings {
  readonly asOf: IsoDate | undefined
  /** After every day where `asOf` is not given. */
  readonly asOfDay: number
  readonly definitions: readonly PathwayDefinition[]
  readonly ignored: ReadonlySet<string>
  readonly ownRules: readonly OwnRule[]
  readonly transferWithinDays: number | undefined
}

/** The keys of the options of validation. */
export const ruleKeys = ['asOf', 'definitions', 'ignore', 'ownRules', 'transferWithinDays'] as const

/** Reads options once; a wrong one, or a key that is none of those given, is misuse. */
export function readOptions<Own extends OwnRuleId>(
  options: ValidateOptions<Own>,
  keys: readonly string[] = ruleKeys,
): RuleSettings {
  optionsArgument(options, keys)
  const { asOf, definitions = pathwayDefinitions, ignore = [], transferWithinDays } = options
  const ownRules = (options.ownRules ?? []) as readonly OwnRule[]
  if (transferWithinDays !== undefined) countArgument(transferWithinDays, 'transferWithinDays', 0)
  checkOwnRules(ownRules)
  return {
    asOf,
    asOfDay: asOf === undefined ? never : dayArgument(asOf, 'asOf'),
    definitions: definitionsArgument(definitions),
    ignored: ignoredOf(ignore, ownRules),
    ownRules,
    transferWithinDays,
  }
}

/** The ids to leave out; one that no rule has is misuse. */
function ignoredOf(ignore: readonly string[], ownRules: readonly OwnRule[]): ReadonlySet<string> {
  for (const id of listArgument(ignore, 'ignore')) {
    const isShipped = typeof id === 'string' && Object.hasOwn(validationRules, id)
    if (isShipped || ownRules.some((rule) => rule.id === id)) continue
    throw misuse('unknown-rule', 'ignore must have ids of `validationRules` or of own rules')
  }
  return new Set(ignore)
}
