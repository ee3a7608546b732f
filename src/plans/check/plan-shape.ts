import { checkShape, type Shape } from '../../calendar/shapes.js'
import { organisations as shippedOrganisations } from '../../organisations/organisations.js'
import { roles as shippedRoles } from '../../organisations/roles.js'
import type { Organisation, Role, RoleRule } from '../../organisations/schema.js'
import type { Plan } from '../schema.js'

const optionalText: Shape = { optional: 'text' }

const optionalDate: Shape = { optional: 'date' }

const texts: Shape = { listOf: 'text' }

const withId: Shape = { fields: { id: 'text' } }

const measurement: Shape = {
  fields: {
    value: 'number',
    unit: 'text',
    from: optionalText,
    to: optionalText,
    source: optionalText,
  },
}

const links: Shape = {
  listOf: {
    fields: {
      indicator: 'text',
      better: 'text',
      baseline: { orUnknown: measurement },
      targets: { orUnknown: { listOf: measurement } },
    },
  },
}

const deadline: Shape = {
  fields: { kind: 'text', from: optionalDate, to: optionalDate, due: optionalDate },
}

const dependencies: Shape = { listOf: { fields: { tiltak: optionalText } } }

const responsible: Shape = {
  fields: {
    kind: 'text',
    role: optionalText,
    organisation: optionalText,
    raw: 'text',
    evidence: 'text',
  },
}

export const tiltakShape: Shape = {
  fields: {
    id: 'text',
    parent: optionalText,
    text: 'text',
    areas: { listOf: { fields: { area: 'text' } } },
    careAreas: { optional: texts },
    responsible: { orUnknown: { listOf: responsible } },
    deadline: { optional: deadline },
    indicators: links,
    benefits: texts,
    dependencies,
    notes: { listOf: { fields: { text: 'text' } } },
    raw: { fields: { tiltak: 'text', responsible: optionalText, deadline: optionalText } },
    source: 'text',
  },
}

export const planShape: Shape = {
  fields: {
    id: 'text',
    owner: 'text',
    period: { orUnknown: { fields: { from: 'date', to: optionalDate } } },
    careAreas: texts,
    areas: { listOf: withId },
    tiltak: { listOf: tiltakShape },
    benefits: {
      orUnknown: {
        listOf: { fields: { id: 'text', indicators: { orUnknown: links }, source: 'text' } },
      },
    },
    deliverables: { listOf: { fields: { id: 'text', dependencies, source: 'text' } } },
    joining: {
      listOf: {
        fields: { role: 'text', with: 'text', kind: 'text', raw: 'text', evidence: 'text' },
      },
    },
    revisions: { listOf: { fields: { on: 'date' } } },
    sources: texts,
  },
}

const bound: Shape = { optional: { fields: { date: 'date' } } }

export const organisationShape: Shape = {
  fields: {
    number: 'text',
    name: 'text',
    kind: 'text',
    parents: { orUnknown: { listOf: { fields: { organisation: optionalText } } } },
    services: {
      orUnknown: { listOf: { fields: { area: 'text', from: optionalDate, to: optionalDate } } },
    },
    validFrom: bound,
    validTo: bound,
    successors: { optional: { listOf: { fields: { organisation: 'text' } } } },
  },
}

const selections: readonly RoleRule['select'][] = ['plan-owner', 'organisations', 'none']

export const roleShape: Shape = {
  fields: { id: 'text', rule: { fields: { select: { oneOf: selections } } } },
}

const rescheduled: Shape = { fields: { raw: optionalText, deadline: { optional: deadline } } }

const reworded: Shape = { fields: { text: 'text', raw: 'text' } }

export const revisionShape: Shape = {
  fields: {
    note: optionalText,
    added: { optional: { listOf: tiltakShape } },
    dropped: { optional: { listOf: withId } },
    reworded: {
      optional: { listOf: { fields: { tiltak: 'text', before: reworded, after: reworded } } },
    },
    rescheduled: {
      optional: { listOf: { fields: { tiltak: 'text', before: rescheduled, after: rescheduled } } },
    },
    changed: { optional: { listOf: { fields: { tiltak: 'text', field: 'text' } } } },
    plan: { optional: { listOf: { fields: { field: 'text' } } } },
    order: { optional: texts },
  },
}

/** Refuses a plan of another shape; what a plan of that shape says wrong is for `checkModel`. */
export function checkPlanShape(plan: Plan, name = 'plan'): void {
  checkShape(plan, planShape, name, 'invalid-plan')
}

/** Refuses organisations and roles of another shape; the shipped ones are known to be right. */
export function checkParties(organisations: readonly Organisation[], roles: readonly Role[]): void {
  if (organisations !== shippedOrganisations) {
    checkShape(organisations, { listOf: organisationShape }, 'organisations', 'invalid-argument')
  }
  if (roles !== shippedRoles) checkShape(roles, { listOf: roleShape }, 'roles', 'invalid-argument')
}
