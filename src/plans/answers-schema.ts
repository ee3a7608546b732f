import * as z from 'zod/mini'
import { codeSystemSchema } from '../codes/schema.js'
import { organisationSchema, roleSchema } from '../organisations/schema.js'
import { pathwayDefinitionSchema } from '../pathways/schema.js'
import { sourceSchema } from '../sources/schema.js'
import { obligationSchema, planFindingSchema } from './follow-up/schema.js'
import { planRevisionSchema } from './revision-schema.js'
import { planSchema } from './schema.js'

const list = <Item extends z.ZodMiniType>(item: Item) => z.readonly(z.array(item))
const table = <Item extends z.ZodMiniType>(item: Item) =>
  z.optional(z.union([list(item), z.readonly(z.record(z.string(), item))]))

/** The id of a rule that `expandObligations`, `followUpPlan`, `revisePlan` or `checkModel` raises. */
export const planRuleIdSchema = planFindingSchema.shape.rule

/** What `expandObligations` answers. */
export const expansionSchema = z.object({
  obligations: list(obligationSchema),
  findings: list(planFindingSchema),
})

/** What `revisePlan` answers. */
export const revisedPlanSchema = z.object({ plan: planSchema, findings: list(planFindingSchema) })

const diffOf = ({ shape }: typeof planRevisionSchema) =>
  z.object({
    added: shape.added.def.innerType,
    dropped: shape.dropped.def.innerType,
    reworded: shape.reworded.def.innerType,
    rescheduled: shape.rescheduled.def.innerType,
    changed: shape.changed.def.innerType,
    plan: shape.plan.def.innerType,
    order: shape.order,
  })

/** The difference of two plans: every list is there, perhaps empty. */
export const planDiffSchema = /* @__PURE__ */ diffOf(planRevisionSchema)

/** What a model must know of an indicator; with `reason` it is one that cannot be computed. */
export const knownIndicatorSchema = z.object({ id: z.string(), reason: z.optional(z.string()) })

/** The parts of a model, each a list or a table by id. */
export const modelSchema = z.object({
  plans: table(planSchema),
  indicators: table(knownIndicatorSchema),
  codeSystems: table(codeSystemSchema),
  pathways: table(pathwayDefinitionSchema),
  organisations: table(organisationSchema),
  roles: table(roleSchema),
  sources: table(sourceSchema),
})
