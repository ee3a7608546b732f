import type { Finding, RuleId } from '../validation/schema.js'

type ParamsOf<R extends RuleId> = Extract<Finding, { rule: R }>['params']

interface Parts {
  readonly title: string
  readonly text: string
  readonly help: string
}

/**
 * The texts of a rule in one language. `{name}` stands for the param of that name, written for the
 * language. Where the register has a text, that is the title in bokmål and quoted elsewhere.
 * `cases` replaces parts by the value of the param named in `by`.
 */
export interface RuleMessages extends Parts {
  readonly by?: string
  readonly cases?: Readonly<Record<string, Partial<Parts>>>
}

/** The texts of every rule in one language; `by` must name a param of the rule. */
export type FindingMessages = {
  readonly [R in RuleId]: RuleMessages & { readonly by?: keyof ParamsOf<R> }
}
