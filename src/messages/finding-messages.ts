import { eventOrder } from '../codes/event-order.js'
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
 * `cases` replaces parts by the value of the param named in `by`. `related` is added to the help of a
 * finding that rests on rows that were set aside.
 */
export interface RuleMessages extends Parts {
  readonly related?: string
  readonly by?: string
  readonly cases?: Readonly<Record<string, Partial<Parts>>>
}

/** The texts of every rule in one language; `by` must name a param of the rule. */
export type FindingMessages = {
  readonly [R in RuleId]: RuleMessages & { readonly by?: keyof ParamsOf<R> }
}

/** Parts for a finding whose event is known, whichever it is. */
export function knownEvent(parts: Partial<Parts>): Readonly<Record<string, Partial<Parts>>> {
  return Object.fromEntries(eventOrder.map((event) => [event, parts]))
}
