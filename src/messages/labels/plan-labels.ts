import type { LabelsOf, PlanGroup } from '../schema.js'
import { obligationStateLabels } from './obligation-state-labels.js'

/** The words for the codes of plans, as they stand inside a sentence or a table. */
export const planLabels: LabelsOf<PlanGroup> = {
  obligationState: obligationStateLabels,
  responsible: {
    lead: { nb: 'ansvarlig', nn: 'ansvarleg', en: 'lead' },
    'co-owner': { nb: 'medansvarlig', nn: 'medansvarleg', en: 'co-owner' },
    coordinator: { nb: 'koordinator', nn: 'koordinator', en: 'coordinator' },
    contributor: { nb: 'bidragsyter', nn: 'bidragsytar', en: 'contributor' },
  },
  lifecycle: {
    planned: { nb: 'planlagt', nn: 'planlagt', en: 'planned' },
    active: { nb: 'i gang', nn: 'i gang', en: 'active' },
    paused: { nb: 'på pause', nn: 'på pause', en: 'paused' },
    completed: { nb: 'gjennomført', nn: 'gjennomført', en: 'completed' },
    discontinued: {
      nb: 'stanset før det var gjennomført',
      nn: 'stansa før det var gjennomført',
      en: 'discontinued',
    },
  },
  trafficLight: {
    green: { nb: 'grønn', nn: 'grøn', en: 'green' },
    yellow: { nb: 'gul', nn: 'gul', en: 'yellow' },
    red: { nb: 'rød', nn: 'raud', en: 'red' },
  },
  risk: {
    low: { nb: 'lav', nn: 'låg', en: 'low' },
    medium: { nb: 'middels', nn: 'middels', en: 'medium' },
    high: { nb: 'høy', nn: 'høg', en: 'high' },
  },
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
  },
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
  },
  change: {
    better: { nb: 'bedre', nn: 'betre', en: 'better' },
    worse: { nb: 'dårligere', nn: 'dårlegare', en: 'worse' },
    unchanged: { nb: 'uendret', nn: 'uendra', en: 'unchanged' },
    unknown: { nb: 'ukjent', nn: 'ukjend', en: 'unknown' },
  },
  targetMet: {
    met: { nb: 'målet er nådd', nn: 'målet er nådd', en: 'target met' },
    'not-met': { nb: 'målet er ikke nådd', nn: 'målet er ikkje nådd', en: 'target not met' },
    undecided: {
      nb: 'usikkert om målet er nådd',
      nn: 'usikkert om målet er nådd',
      en: 'not certain whether the target is met',
    },
    unknown: { nb: 'ukjent', nn: 'ukjent', en: 'unknown' },
  },
  figureReason: {
    'no-baseline-in-plan': {
      nb: 'planen oppgir ikke noe nullpunkt',
      nn: 'planen oppgir ikkje noko nullpunkt',
      en: 'the plan gives no baseline',
    },
    'no-baseline-for-group': {
      nb: 'ikke noe nullpunkt for denne gruppen',
      nn: 'ikkje noko nullpunkt for denne gruppa',
      en: 'no baseline for this group',
    },
    'no-figure': { nb: 'ikke noe tall', nn: 'ikkje noko tal', en: 'no figure' },
    suppressed: {
      nb: 'ikke vist av hensyn til personvernet',
      nn: 'ikkje vist av omsyn til personvernet',
      en: 'not shown, to protect privacy',
    },
    'not-computable': { nb: 'kan ikke beregnes', nn: 'kan ikkje reknast ut', en: 'not computable' },
    withheld: { nb: 'holdt tilbake', nn: 'halde tilbake', en: 'withheld' },
    'conflicting-figures': {
      nb: 'tallene for samme periode motsier hverandre',
      nn: 'tala for same periode motseier kvarandre',
      en: 'figures for the same period contradict each other',
    },
    'no-target-in-plan': {
      nb: 'planen oppgir ikke noe måltall',
      nn: 'planen oppgir ikkje noko måltal',
      en: 'the plan gives no target',
    },
    'no-target-for-period': {
      nb: 'ikke noe kjent måltall for denne perioden',
      nn: 'ikkje noko kjent måltal for denne perioden',
      en: 'no target is known for this period',
    },
  },
  effectCaveat: {
    'no-causal-claim': {
      nb: 'Tall før og etter kan ikke vise at det er tiltaket som har virket.',
      nn: 'Tal før og etter kan ikkje vise at det er tiltaket som har verka.',
      en: 'Figures before and after cannot show that it is the tiltak that worked.',
    },
    'regression-to-the-mean': {
      nb: 'Nullpunktet var uvanlig dårlig, og ville trolig ha nærmet seg det vanlige av seg selv.',
      nn: 'Nullpunktet var uvanleg dårleg, og ville truleg ha nærma seg det vanlege av seg sjølv.',
      en: 'The baseline was unusually poor, and would likely have drawn near the ordinary of itself.',
    },
    'within-chance': {
      nb: 'Endringen er ikke større enn at den kan være tilfeldig.',
      nn: 'Endringa er ikkje større enn at ho kan vere tilfeldig.',
      en: 'The change is no larger than chance could make it.',
    },
    'chance-not-known': {
      nb: 'Det er ikke kjent hvor mange pasienter tallene bygger på, og dermed ikke hvor sikre de er.',
      nn: 'Det er ikkje kjent kor mange pasientar tala byggjer på, og dermed ikkje kor sikre dei er.',
      en: 'It is not known how many patients the figures rest on, and so not how certain they are.',
    },
    'few-periods': {
      nb: 'Det er for få perioder før tiltaket til å se hvilken vei det gikk fra før.',
      nn: 'Det er for få periodar før tiltaket til å sjå kva veg det gjekk frå før.',
      en: 'There are too few periods before the tiltak to see which way it went already.',
    },
  },
}
