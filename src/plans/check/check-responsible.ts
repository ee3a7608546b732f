import { isOrganisationNumber } from '../../organisations/is-organisation-number.js'
import type { PlanFinding } from '../follow-up/schema.js'
import type { Tiltak } from '../schema.js'
import { checkReference } from './check-references.js'
import type { KnownIds } from './known-ids.js'
import { planFinding } from './plan-findings.js'

/** That those who answer for a tiltak are known, and that the words for it stand in its cell. */
export function checkResponsible(
  { id, responsible, raw, notes }: Tiltak,
  { organisations, roles }: KnownIds,
): readonly PlanFinding[] {
  const named = 'unknown' in responsible ? [] : responsible
  const texts = [...named.map((one) => one.raw), ...notes.map(({ text }) => text)]
  const cell = raw.responsible
  return [
    ...named.flatMap(({ role, organisation }) => [
      ...(role === undefined ? [] : checkReference(id, 'responsible', role, roles)),
      ...(organisation === undefined
        ? []
        : checkReference(id, 'responsible', organisation, organisations)),
      ...(organisation === undefined || isOrganisationNumber(organisation)
        ? []
        : [planFinding('invalid-number', id, { field: 'responsible', number: organisation })]),
    ]),
    ...(cell !== undefined && texts.some((text) => !cell.includes(text))
      ? [planFinding('not-in-raw-cell', id, { field: 'responsible' })]
      : []),
    ...notes
      .filter(({ about }) => about === 'unread')
      .map(({ text }) => planFinding('responsible-not-read', id, { raw: text })),
  ]
}
