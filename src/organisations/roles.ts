import type { Role, RoleId } from './schema.js'

/**
 * The roles that plans lay responsibility on, and the rule that turns each into organisations.
 *
 * "Lokalt helseføretak" is read as every trust that the plan's owner owns and that gives care in
 * one of the plan's areas: pharmacies, support units and other regions' trusts have no part in a
 * plan for psykisk helsevern.
 */
export const roles: Readonly<Record<RoleId, Role>> = {
  'local-trust': {
    id: 'local-trust',
    name: { nb: 'Lokalt helseforetak', nn: 'Lokalt helseføretak', en: 'Local trust' },
    asWritten: [
      'Lokalt helseføretak',
      'Lokalt helseforetak',
      'lokale helseføretak',
      'lokale helseforetak',
      'dei lokale helseføretaka',
      'de lokale helseforetakene',
      'helseføretak',
      'helseforetak',
      'helseføretaka',
      'helseforetakene',
      'alle helseføretak',
      'alle helseforetak',
      'HF',
      'HF-a',
      'HF-ene',
    ],
    rule: {
      select: 'organisations',
      kind: 'trust',
      relation: 'owner',
      service: 'plan-areas',
    },
    evidence: 'inferred',
    reason: 'the plan names the role, not the trusts; one obligation for each trust of the region',
  },
  'regional-trust': {
    id: 'regional-trust',
    name: { nb: 'Regionalt helseforetak', nn: 'Regionalt helseføretak', en: 'Regional trust' },
    asWritten: [
      'Regionalt helseføretak',
      'Regionalt helseforetak',
      'det regionale helseføretaket',
      'det regionale helseforetaket',
      'RHF',
      'RHF-et',
    ],
    rule: { select: 'plan-owner' },
    evidence: 'inferred',
    reason: 'a regional plan is owned by its regional trust',
  },
  'private-party': {
    id: 'private-party',
    name: {
      nb: 'Private aktører med avtale',
      nn: 'Private aktørar med avtale',
      en: 'Private parties with an agreement',
    },
    asWritten: [
      'dei private',
      'dei private aktørane',
      'de private aktørene',
      'private aktørar',
      'private aktører',
      'private ideelle',
      'private med avtale',
    ],
    rule: {
      select: 'organisations',
      kind: 'private',
      relation: 'agreement',
      service: 'plan-areas',
    },
    evidence: 'inferred',
    reason: 'parties with an agreement with the region that give care in one of the plan’s areas',
  },
  'regional-user-committee': {
    id: 'regional-user-committee',
    name: {
      nb: 'Regionalt brukerutvalg',
      nn: 'Regionalt brukarutval',
      en: 'Regional user committee',
    },
    asWritten: [
      'regionalt brukarutval',
      'regionalt brukerutvalg',
      'brukarutvalet',
      'brukerutvalget',
    ],
    rule: { select: 'none', reason: 'a body of the regional trust, not an organisation' },
    evidence: 'inferred',
    reason: 'named as contributor',
  },
  'group-union-representative': {
    id: 'group-union-representative',
    name: { nb: 'Konserntillitsvalgt', nn: 'Konserntillitsvald', en: 'Group union representative' },
    asWritten: [
      'konserntillitsvalt',
      'konserntillitsvald',
      'konserntillitsvalde',
      'konserntillitsvalgt',
      'konserntillitsvalgte',
    ],
    rule: { select: 'none', reason: 'an office, not an organisation' },
    evidence: 'inferred',
    reason: 'named as contributor',
  },
}
