import * as z from 'zod/mini'
import { isoDateSchema } from '../calendar/schema.js'
import { deadlineSchema } from '../deadlines/schema.js'
import { tiltakSchema } from './schema.js'

const list = <Item extends z.ZodMiniType>(item: Item) => z.readonly(z.array(item))

const json = z.unknown()

/** A field before and after; left out on the side where it is absent. */
const change = { before: z.optional(json), after: z.optional(json) }

/** What a revision does to a plan, by tiltak. Every list may be left out. */
export const planRevisionSchema = z.object({
  /** The date of the revision; with it, the revised plan keeps a record. */
  on: z.optional(isoDateSchema),
  note: z.optional(z.string()),
  added: z.optional(list(tiltakSchema)),
  dropped: z.optional(list(tiltakSchema)),
  reworded: z.optional(
    list(
      z.object({
        tiltak: z.string(),
        before: z.object({ text: z.string(), raw: z.string() }),
        after: z.object({ text: z.string(), raw: z.string() }),
      }),
    ),
  ),
  rescheduled: z.optional(
    list(
      z.object({
        tiltak: z.string(),
        before: z.object({ raw: z.optional(z.string()), deadline: z.optional(deadlineSchema) }),
        after: z.object({ raw: z.optional(z.string()), deadline: z.optional(deadlineSchema) }),
      }),
    ),
  ),
  /** Any other field of a tiltak, such as who is responsible. */
  changed: z.optional(list(z.object({ tiltak: z.string(), field: z.string(), ...change }))),
  /** Any field of the plan but its tiltak. */
  plan: z.optional(list(z.object({ field: z.string(), ...change }))),
  /** The ids in their new order, where it is not that of the kept ones and then the added. */
  order: z.optional(list(z.string())),
})

/** What a revision does to a plan, by tiltak. */
export type PlanRevision = Readonly<z.infer<typeof planRevisionSchema>>
/** The difference of two plans: every list is there, perhaps empty. */
export type PlanDiff = {
  readonly [Field in Exclude<keyof PlanRevision, 'on' | 'note' | 'order'>]-?: NonNullable<
    PlanRevision[Field]
  >
} & { readonly order?: readonly string[] }
