import type { Plan } from '../schema.js'

const notNamed = { unknown: 'the document that was read does not name who is responsible' } as const

/**
 * Helse Midt-Norge's regional plan for psykisk helsevern 2016–2020, as far as the notice of its
 * adoption names it: some of its tiltak, aims and benefits. The plan itself was not read.
 */
export const helseMidtPhv2016: Plan = {
  id: 'hmn-phv-2016-2020',
  kind: 'regional-plan',
  title: 'Regional plan for psykisk helsevern 2016-2020',
  name: {
    nb: 'Helse Midt-Norge, psykisk helsevern 2016–2020',
    nn: 'Helse Midt-Noreg, psykisk helsevern 2016–2020',
    en: 'Helse Midt-Norge, mental health care 2016–2020',
  },
  owner: '983658776',
  language: 'nb',
  period: { raw: '2016-2020', from: '2016-01-01', to: '2020-12-31' },
  careAreas: ['PHV', 'PHBU'],
  phases: [
    {
      scheme: 'helse-midt-planning',
      value: 'Fase 1',
      text: 'en beskrivelse av tjenestetilbudet slik det er i dag',
    },
    {
      scheme: 'helse-midt-planning',
      value: 'Fase 2',
      text: 'tiltak for å møte noen av utfordringene',
    },
  ],
  premises: [
    { id: 'budget', text: 'innenfor vedtatte økonomiske rammer' },
    {
      id: 'competence-and-capacity',
      text: 'riktig bruk av kompetanse og kapasitet både innen psykisk helsevern og tverrfaglig spesialisert rusbehandling (TSB)',
    },
  ],
  aims: [
    { id: 'quality', text: 'god og forutsigbar kvalitet i tjenestetilbudet' },
    { id: 'variation', text: 'uønsket variasjon innen psykisk helsevern reduseres' },
    {
      id: 'coordinated-care',
      text: 'tilgang til kvalitativt god og samordnet akutt-tjeneste, elektiv utredning og behandling samt rehabilitering',
    },
    {
      id: 'resources',
      text: 'ressursene blir utnyttet på best mulig måte i samhandling mellom offentlige og private aktører',
    },
    {
      id: 'follow-up',
      text: 'arbeides aktivt med oppfølging av hvert enkelt tiltak',
    },
  ],
  targetGroup: { unknown: 'not named in the notice' },
  needs: [
    {
      id: 'complex-conditions',
      text: 'Pasienter med sammensatte lidelser har behov for arbeidsformer som fremmer samhandling',
    },
  ],
  areas: [
    {
      id: 'equal-treatment',
      text: 'Likeverdig behandling',
      name: { nb: 'Likeverdig behandling', nn: 'Likeverdig behandling', en: 'Equal treatment' },
    },
    {
      id: 'standardisation',
      text: 'Standardisering',
      name: { nb: 'Standardisering', nn: 'Standardisering', en: 'Standardisation' },
    },
  ],
  tiltak: [
    {
      id: 'hmn-phv-2016-2020/research',
      text: 'sørge for klinisk og pasientnær forskning og fagutvikling ved alle klinikker',
      title: {
        nb: 'Klinisk forskning og fagutvikling ved alle klinikker',
        nn: 'Klinisk forsking og fagutvikling ved alle klinikkar',
        en: 'Clinical research and development at every clinic',
      },
      areas: [],
      responsible: notNamed,
      indicators: [],
      benefits: [],
      dependencies: [],
      notes: [],
      raw: {
        tiltak: 'sørge for klinisk og pasientnær forskning og fagutvikling ved alle klinikker',
      },
      source: 'HMN-PHV',
    },
    {
      id: 'hmn-phv-2016-2020/regional-functions',
      text: 'opprette og utarbeide regionale funksjoner og spesialfunksjoner',
      title: {
        nb: 'Regionale funksjoner og spesialfunksjoner',
        nn: 'Regionale funksjonar og spesialfunksjonar',
        en: 'Regional and specialised functions',
      },
      areas: [],
      responsible: notNamed,
      indicators: [],
      benefits: [],
      dependencies: [],
      notes: [],
      raw: { tiltak: 'opprette og utarbeide regionale funksjoner og spesialfunksjoner' },
      source: 'HMN-PHV',
    },
    {
      id: 'hmn-phv-2016-2020/standardised-pathways',
      text: 'standardiserte pasientforløp bør videreutvikles',
      title: {
        nb: 'Videreutvikle standardiserte pasientforløp',
        nn: 'Vidareutvikle standardiserte pasientforløp',
        en: 'Develop standardised pathways further',
      },
      areas: [
        {
          area: 'standardisation',
          evidence: 'secondary',
          reason: 'stands under this heading of the notice',
        },
      ],
      responsible: notNamed,
      indicators: [],
      benefits: [],
      dependencies: [],
      notes: [],
      raw: { tiltak: 'standardiserte pasientforløp bør videreutvikles' },
      source: 'HMN-PHV',
    },
    {
      id: 'hmn-phv-2016-2020/integration',
      text: 'et tettere samarbeid og integrasjon av psykisk helsevern og TSB med resten av spesialisthelsetjenesten',
      title: {
        nb: 'Tettere samarbeid med resten av spesialisthelsetjenesten',
        nn: 'Tettare samarbeid med resten av spesialisthelsetenesta',
        en: 'Closer work with the rest of specialised care',
      },
      areas: [
        {
          area: 'standardisation',
          evidence: 'secondary',
          reason: 'stands under this heading of the notice',
        },
      ],
      responsible: notNamed,
      indicators: [],
      benefits: [],
      dependencies: [],
      notes: [],
      raw: {
        tiltak:
          'et tettere samarbeid og integrasjon av psykisk helsevern og TSB med resten av spesialisthelsetjenesten',
      },
      source: 'HMN-PHV',
    },
  ],
  benefits: [
    {
      id: 'hmn-phv-2016-2020/better-health',
      text: 'bedret psykisk helse',
      name: { nb: 'Bedret psykisk helse', nn: 'Betre psykisk helse', en: 'Better mental health' },
      kind: 'other-parties',
      owner: { unknown: 'not named in the notice' },
      responsible: { unknown: 'not named in the notice' },
      indicators: { unknown: 'not named in the notice' },
      source: 'HMN-PHV',
    },
    {
      id: 'hmn-phv-2016-2020/quality-of-life',
      text: 'god livskvalitet',
      name: { nb: 'God livskvalitet', nn: 'God livskvalitet', en: 'Good quality of life' },
      kind: 'other-parties',
      owner: { unknown: 'not named in the notice' },
      responsible: { unknown: 'not named in the notice' },
      indicators: { unknown: 'not named in the notice' },
      source: 'HMN-PHV',
    },
    {
      id: 'hmn-phv-2016-2020/mastery',
      text: 'opplevd mestring for pasient og pårørende',
      name: { nb: 'Opplevd mestring', nn: 'Opplevd meistring', en: 'A sense of mastery' },
      kind: 'other-parties',
      owner: { unknown: 'not named in the notice' },
      responsible: { unknown: 'not named in the notice' },
      indicators: { unknown: 'not named in the notice' },
      source: 'HMN-PHV',
    },
  ],
  deliverables: [],
  actors: [
    { id: 'contract-specialists', text: 'avtalespesialister', kind: 'specialist-services' },
    { id: 'free-choice', text: 'fritt behandlingsvalg', kind: 'specialist-services' },
    { id: 'nav', text: 'NAV', kind: 'state-authority' },
  ],
  dutyRoles: [],
  organisation: [{ id: 'project-group', text: 'prosjektgruppen' }],
  joining: [],
  revision: { unknown: 'not named in the notice' },
  revisions: [],
  complements: [],
  attachments: [],
  unknowns: [
    'the tiltak and benefits that the notice does not name',
    'responsible parties and deadlines; the plan period is the only date',
  ],
  sources: ['HMN-PHV'],
}
