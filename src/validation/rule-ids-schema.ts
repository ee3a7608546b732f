import * as z from 'zod/mini'
import {
  type AssemblyRuleId,
  assemblyFindingSchema,
  effectSchema,
} from '../registrations/schema.js'
import { ownRuleIdSchema, type ValidationRuleId, validationFindingSchema } from './schema.js'

/** The literals of the rules that findings are told apart by. */
const rulesOf = <Id extends string>(
  findings: readonly { readonly shape: { readonly rule: z.ZodMiniLiteral<Id> } }[],
): Id[] => findings.flatMap(({ shape }) => shape.rule.def.values)

/** The id of a rule that `assemblePathways` raises. */
export const assemblyRuleIdSchema = /* @__PURE__ */ z.enum(
  /* @__PURE__ */ rulesOf<AssemblyRuleId>(assemblyFindingSchema.def.options),
)

/** The id of a rule that `validatePathway` or `validatePathways` raises. */
export const validationRuleIdSchema = /* @__PURE__ */ z.enum(
  /* @__PURE__ */ rulesOf<ValidationRuleId>(validationFindingSchema.def.options),
)

/** The id of a rule of the library. */
export const ruleIdSchema = /* @__PURE__ */ z.enum([
  ...assemblyRuleIdSchema.options,
  ...validationRuleIdSchema.options,
])

/** How rules are to be treated, by id: turned off, or given another effect. */
export const ruleChoicesSchema = z.readonly(
  z.partialRecord(
    z.union([ruleIdSchema, ownRuleIdSchema]),
    z.union([effectSchema, z.literal('off')]),
  ),
)

/** What the check of an own rule answers: one finding each. */
export const ownRuleHitSchema = z.object({
  pathway: z.optional(z.string()),
  rows: z.optional(z.readonly(z.array(z.int()))),
  params: z.optional(z.readonly(z.record(z.string(), z.union([z.string(), z.number()])))),
})
