import { dayArgument } from '../calendar/day-argument.js'
import type { IsoDate } from '../calendar/schema.js'
import { countArgument, type RecordOrList } from '../misuse/arguments.js'
import { kindOf, misuse } from '../misuse/misuse.js'
import { definitionsArgument } from '../pathways/definitions-argument.js'
import { pathwayDefinitions } from '../pathways/pathway-definitions.js'
import type { PathwayDefinition } from '../pathways/schema.js'
import type { Effect } from '../registrations/schema.js'
import { checkOwnRules } from './check-own-rules.js'
import type { OwnRule } from './own-rule.js'
import { never } from './read-events.js'
import type { OwnRuleId, RuleId } from './schema.js'
import { validationRules } from './validation-rules.js'

/** How rules are to be treated: turned off, or given another effect. */
export type RuleChoices = {
  readonly [Id in RuleId | OwnRuleId]?: Effect | 'off'
}

/** What may be chosen when pathways are validated. */
export interface ValidateOptions<Own extends OwnRuleId = never> {
  /** The day that is today. Without it no date is in the future, and no window has passed. */
  readonly asOf?: IsoDate
  /** The pathway types; the shipped ones by default. */
  readonly definitions?: RecordOrList<PathwayDefinition>
  /** Rules to turn off or to give another effect, by id. */
  readonly rules?: RuleChoices
  /** Rules of your own, judged beside those of the catalogue. */
  readonly ownRules?: readonly OwnRule<Own>[]
  /**
   * How many days may lie between a transfer out and the start at another unit. Transfers are
   * judged only where this is given, and only by `validatePathways` and `checkRegistrations`: it
   * takes the pathways of every unit.
   */
  readonly transferWithinDays?: number
}

/** Options as the checks read them. */
export interface RuleSettings {
  readonly asOf: IsoDate | undefined
  /** After every day where `asOf` is not given. */
  readonly asOfDay: number
  readonly definitions: readonly PathwayDefinition[]
  readonly rules: RuleChoices | undefined
  readonly ownRules: readonly OwnRule[]
  readonly transferWithinDays: number | undefined
}

const choices: readonly unknown[] = ['off', 'flagged', 'excluded']

const defaultSettings: RuleSettings = {
  asOf: undefined,
  asOfDay: never,
  definitions: /* @__PURE__ */ definitionsArgument(pathwayDefinitions),
  rules: undefined,
  ownRules: [],
  transferWithinDays: undefined,
}

/** Reads options once; a wrong one is misuse. */
export function readOptions<Own extends OwnRuleId>(
  options: ValidateOptions<Own> | undefined,
): RuleSettings {
  if (options === undefined) return defaultSettings
  if (typeof options !== 'object' || options === null) {
    throw misuse('invalid-argument', `options must be an object, not ${kindOf(options)}`)
  }
  const { asOf, definitions = pathwayDefinitions, rules, transferWithinDays } = options
  const ownRules = (options.ownRules ?? []) as readonly OwnRule[]
  if (transferWithinDays !== undefined) countArgument(transferWithinDays, 'transferWithinDays', 0)
  checkOwnRules(ownRules)
  if (rules !== undefined) checkChoices(rules, ownRules)
  return {
    asOf,
    asOfDay: asOf === undefined ? never : dayArgument(asOf, 'asOf'),
    definitions: definitionsArgument(definitions),
    rules,
    ownRules,
    transferWithinDays,
  }
}

function checkChoices(rules: RuleChoices, ownRules: readonly OwnRule[]): void {
  if (typeof rules !== 'object' || rules === null || Array.isArray(rules)) {
    throw misuse('invalid-rule', `rules must be an object by rule id, not ${kindOf(rules)}`)
  }
  for (const [id, choice] of Object.entries(rules)) {
    if (![...validationRules, ...ownRules].some((rule) => rule.id === id)) {
      throw misuse(
        'invalid-rule',
        'rules: every key must be the id of a rule in `validationRules` or of an own rule',
      )
    }
    if (choice !== undefined && !choices.includes(choice)) {
      throw misuse('invalid-rule', `rules: ${id} must be 'off', 'flagged' or 'excluded'`)
    }
  }
}
