import type { IsoDate } from '../calendar/schema.js'
import type { PathwayDefinition } from '../pathways/schema.js'
import type { Pathway } from '../registrations/schema.js'
import type { OwnFinding, OwnRuleData, OwnRuleHit, OwnRuleId } from './schema.js'

export type { OwnRuleHit } from './schema.js'

/** What the check of an own rule may ask, beside the pathways. */
export interface OwnRuleContext {
  /** The day that is today, where it was given. */
  readonly asOf: IsoDate | null
  /** The pathway types. */
  readonly definitions: readonly PathwayDefinition[]
}

/**
 * A rule of your own, in the shape of the catalogue with a check beside it. Its id begins with
 * `x-`. A check on one pathway gets that pathway; a check on `pathways` gets those of one
 * patient that count, by start. It must be pure; what it throws is
 * passed on, and an answer that is no list of hits throws `invalid-rule`.
 */
export type OwnRule<Id extends OwnRuleId = OwnRuleId> = OwnRuleData & {
  /** Its id, which begins with `x-`. */
  readonly id: Id
} & (
    | {
        /** It judges one pathway at a time. */
        readonly scope: 'pathway'
        /** Finds what breaks the rule in one pathway. */
        readonly check: (pathway: Pathway, context: OwnRuleContext) => readonly OwnRuleHit[]
      }
    | {
        /** It judges the pathways of one patient together. */
        readonly scope: 'pathways'
        /** Finds what breaks the rule in the pathways of one patient together. */
        readonly check: (
          pathways: readonly Pathway[],
          context: OwnRuleContext,
        ) => readonly OwnRuleHit[]
      }
  )

/** The finding of an own rule among the ids given; none where no own rule is given. */
export type OwnFindingOf<Id extends OwnRuleId> = [Id] extends [never]
  ? never
  : OwnFinding & { readonly rule: Id }
