import type { OrganisationKind } from '../organisations/schema.js'
import type { ObligationState } from '../plans/follow-up/schema.js'
import type { Certainty, Lifecycle, ResponsibleKind, Risk, TrafficLight } from '../plans/schema.js'
import type { Texts } from '../sources/schema.js'

/** The words for the codes of plans, as they stand inside a sentence or a table. */
export const planLabels = {
  state: {
    overdue: { nb: 'over fristen', nn: 'over fristen', en: 'overdue' },
    'due-soon': { nb: 'frist snart', nn: 'frist snart', en: 'due soon' },
    'not-due': { nb: 'frist ikke nådd', nn: 'frist ikkje nådd', en: 'not due' },
    'no-report': { nb: 'ikke rapportert', nn: 'ikkje rapportert', en: 'no report' },
    'no-deadline': { nb: 'uten frist', nn: 'utan frist', en: 'no deadline' },
    'done-undated': {
      nb: 'gjennomført, dato ukjent',
      nn: 'gjennomført, dato ukjend',
      en: 'done, date unknown',
    },
    'done-late': {
      nb: 'gjennomført etter fristen',
      nn: 'gjennomført etter fristen',
      en: 'done late',
    },
    done: { nb: 'gjennomført', nn: 'gjennomført', en: 'done' },
    discontinued: {
      nb: 'avsluttet uten resultat',
      nn: 'avslutta utan resultat',
      en: 'discontinued',
    },
  } satisfies Readonly<Record<ObligationState, Texts>>,
  responsible: {
    lead: { nb: 'ansvarlig', nn: 'ansvarleg', en: 'lead' },
    'co-owner': { nb: 'medansvarlig', nn: 'medansvarleg', en: 'co-owner' },
    coordinator: { nb: 'koordinator', nn: 'koordinator', en: 'coordinator' },
    contributor: { nb: 'bidragsyter', nn: 'bidragsytar', en: 'contributor' },
  } satisfies Readonly<Record<ResponsibleKind, Texts>>,
  lifecycle: {
    planned: { nb: 'planlagt', nn: 'planlagt', en: 'planned' },
    active: { nb: 'i gang', nn: 'i gang', en: 'active' },
    paused: { nb: 'på pause', nn: 'på pause', en: 'paused' },
    completed: { nb: 'gjennomført', nn: 'gjennomført', en: 'completed' },
    discontinued: {
      nb: 'avsluttet uten resultat',
      nn: 'avslutta utan resultat',
      en: 'discontinued',
    },
  } satisfies Readonly<Record<Lifecycle, Texts>>,
  trafficLight: {
    green: { nb: 'grønn', nn: 'grøn', en: 'green' },
    yellow: { nb: 'gul', nn: 'gul', en: 'yellow' },
    red: { nb: 'rød', nn: 'raud', en: 'red' },
  } satisfies Readonly<Record<TrafficLight, Texts>>,
  risk: {
    low: { nb: 'lav', nn: 'låg', en: 'low' },
    medium: { nb: 'middels', nn: 'middels', en: 'medium' },
    high: { nb: 'høy', nn: 'høg', en: 'high' },
  } satisfies Readonly<Record<Risk, Texts>>,
  certainty: {
    'under-way': { nb: 'i gang', nn: 'i gang', en: 'under way' },
    'to-be-completed': { nb: 'blir ferdigstilt', nn: 'blir ferdigstilt', en: 'to be completed' },
    starting: { nb: 'oppstart', nn: 'oppstart', en: 'starting' },
    listed: { nb: 'på listen', nn: 'på lista', en: 'listed' },
    'expected-to-start': {
      nb: 'forventet oppstart',
      nn: 'forventa oppstart',
      en: 'expected to start',
    },
    'to-be-clarified': { nb: 'skal avklares', nn: 'skal avklarast', en: 'to be clarified' },
    waiting: { nb: 'venter på andre', nn: 'ventar på andre', en: 'waiting for others' },
    proposed: { nb: 'foreslått', nn: 'foreslått', en: 'proposed' },
    'to-be-considered': { nb: 'skal vurderes', nn: 'skal vurderast', en: 'to be considered' },
  } satisfies Readonly<Record<Certainty, Texts>>,
  organisationKind: {
    ministry: { nb: 'departement', nn: 'departement', en: 'ministry' },
    directorate: { nb: 'direktorat', nn: 'direktorat', en: 'directorate' },
    supervision: { nb: 'tilsyn', nn: 'tilsyn', en: 'supervisory authority' },
    'regional-trust': {
      nb: 'regionalt helseforetak',
      nn: 'regionalt helseføretak',
      en: 'regional trust',
    },
    trust: { nb: 'helseforetak', nn: 'helseføretak', en: 'trust' },
    'pharmacy-trust': { nb: 'sykehusapotek', nn: 'sjukehusapotek', en: 'hospital pharmacy trust' },
    'support-trust': { nb: 'støtteforetak', nn: 'støtteføretak', en: 'support trust' },
    'shared-trust': { nb: 'felleseid foretak', nn: 'felleseigd føretak', en: 'shared trust' },
    'support-company': { nb: 'støtteselskap', nn: 'støtteselskap', en: 'support company' },
    'state-enterprise': { nb: 'statsforetak', nn: 'statsføretak', en: 'state enterprise' },
    private: { nb: 'privat med avtale', nn: 'privat med avtale', en: 'private with an agreement' },
  } satisfies Readonly<Record<OrganisationKind, Texts>>,
  change: {
    better: { nb: 'bedre', nn: 'betre', en: 'better' },
    worse: { nb: 'dårligere', nn: 'dårlegare', en: 'worse' },
    unchanged: { nb: 'uendret', nn: 'uendra', en: 'unchanged' },
    unknown: { nb: 'ukjent', nn: 'ukjend', en: 'unknown' },
  } satisfies Readonly<Record<'better' | 'worse' | 'unchanged' | 'unknown', Texts>>,
} as const
