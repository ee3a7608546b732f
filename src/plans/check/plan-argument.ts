import { type RecordOrList, tableArgument } from '../../misuse/arguments.js'
import { schemaArgument } from '../../misuse/schema-argument.js'
import { organisations as shippedOrganisations } from '../../organisations/organisations.js'
import { roles as shippedRoles } from '../../organisations/roles.js'
import {
  type Organisation,
  organisationSchema,
  type Role,
  roleSchema,
} from '../../organisations/schema.js'
import { plans } from '../data/plans.js'
import { type Plan, planSchema } from '../schema.js'

/** A plan from outside goes through its schema; the shipped ones have. */
export function planArgument(plan: Plan, name = 'plan'): Plan {
  if (Object.values(plans).includes(plan)) return plan
  return schemaArgument(planSchema, plan, name, 'invalid-plan')
}

/** Organisations of a user's own go through their schema; the shipped ones by default. */
export function organisationsArgument(
  organisations: RecordOrList<Organisation> = shippedOrganisations,
): readonly Organisation[] {
  const all = tableArgument(organisations, 'organisations')
  if (organisations === shippedOrganisations) return all
  for (const [at, one] of all.entries()) {
    schemaArgument(organisationSchema, one, `organisations[${at}]`, 'invalid-argument')
  }
  return all
}

/** Roles of a user's own go through their schema; the shipped ones by default. */
export function rolesArgument(roles: RecordOrList<Role> = shippedRoles): readonly Role[] {
  const all = tableArgument(roles, 'roles')
  if (roles === shippedRoles) return all
  for (const [at, one] of all.entries()) {
    schemaArgument(roleSchema, one, `roles[${at}]`, 'invalid-argument')
  }
  return all
}
