import type { Plan } from '../schema.js'

const notNamed = { unknown: 'the document that was read does not name who is responsible' } as const

/**
 * Helse Midt-Norge's regional plan for tverrfaglig spesialisert rusbehandling (TSB) 2016–2020, as
 * far as the notice of its adoption names it: three overarching areas and three prioritised
 * tiltak. The plan itself was not read.
 */
export const helseMidtTsb2016: Plan = {
  id: 'hmn-tsb-2016-2020',
  kind: 'regional-plan',
  title: 'Regional plan for tverrfaglig spesialisert rusbehandling (TSB) 2016-2020',
  name: {
    nb: 'Helse Midt-Norge, TSB 2016–2020',
    nn: 'Helse Midt-Noreg, TSB 2016–2020',
    en: 'Helse Midt-Norge, substance use treatment 2016–2020',
  },
  owner: '983658776',
  language: 'nb',
  period: { raw: '2016-2020', from: '2016-01-01', to: '2020-12-31' },
  careAreas: ['TSB'],
  phases: [
    {
      scheme: 'helse-midt-planning',
      value: 'Fase 1',
      text: 'en kartlegging, utredning og analyse av en rekke områder innen behandlingen',
    },
    {
      scheme: 'helse-midt-planning',
      value: 'Fase 2',
      text: 'anbefalinger til tiltak innenfor prioriterte områder og en beskrivelse av gevinst ved gjennomføring av tiltakene',
    },
  ],
  premises: [
    {
      id: 'capacity-and-quality',
      text: 'riktig bruk av kapasitet og kvalitet innen psykisk helsevern og Tverrfaglig spesialisert rusbehandling (TSB)',
    },
  ],
  aims: [
    { id: 'resources', text: 'god utnyttelse av ressurser' },
    { id: 'access', text: 'likeverdig tilgjengelighet i hele regionen' },
    { id: 'quality', text: 'god kvalitet, bærekraft og effektivitet i tjenestene' },
    {
      id: 'equal-treatment',
      text: 'Tilbud om rusbehandling til befolkningen skal være likeverdig',
    },
  ],
  targetGroup: { unknown: 'not named in the notice' },
  needs: [
    {
      id: 'local-services',
      text: 'ennå ikke slik at man har et likeverdig lokalbasert tilbud i alle helseforetak',
    },
    { id: 'early-effort', text: 'tidlig innsats' },
    { id: 'treatment', text: 'behandling' },
    { id: 'aftercare', text: 'oppfølging etter endt behandling' },
  ],
  areas: [
    {
      id: 'research-and-innovation',
      text: 'forskning og innovasjon',
      name: {
        nb: 'Forskning og innovasjon',
        nn: 'Forsking og innovasjon',
        en: 'Research and innovation',
      },
    },
    {
      id: 'recruitment',
      text: 'rekruttering',
      name: { nb: 'Rekruttering', nn: 'Rekruttering', en: 'Recruitment' },
    },
    {
      id: 'user-involvement',
      text: 'brukermedvirkning',
      name: { nb: 'Brukermedvirkning', nn: 'Brukarmedverknad', en: 'User involvement' },
    },
  ],
  tiltak: [
    {
      id: 'hmn-tsb-2016-2020/alcohol',
      text: 'sikre tidlig identifisering av alkoholproblemer',
      title: {
        nb: 'Tidlig identifisering av alkoholproblemer',
        nn: 'Tidleg identifisering av alkoholproblem',
        en: 'Early identification of alcohol problems',
      },
      priority: 'prioritised',
      areas: [],
      responsible: notNamed,
      indicators: [],
      benefits: [],
      dependencies: [],
      notes: [],
      raw: { tiltak: 'sikre tidlig identifisering av alkoholproblemer' },
      source: 'HMN-TSB',
    },
    {
      id: 'hmn-tsb-2016-2020/families',
      text: 'øke kapasiteten for gravide og småbarnsfamilier',
      title: {
        nb: 'Økt kapasitet for gravide og småbarnsfamilier',
        nn: 'Auka kapasitet for gravide og småbarnsfamiliar',
        en: 'More capacity for pregnant women and families with small children',
      },
      priority: 'prioritised',
      areas: [],
      responsible: notNamed,
      indicators: [],
      benefits: [],
      dependencies: [],
      notes: [],
      raw: { tiltak: 'øke kapasiteten for gravide og småbarnsfamilier' },
      source: 'HMN-TSB',
    },
    {
      id: 'hmn-tsb-2016-2020/children-as-relatives',
      text: 'implementere de fem nasjonale prosedyrene for barn som pårørende',
      title: {
        nb: 'Fem nasjonale prosedyrer for barn som pårørende',
        nn: 'Fem nasjonale prosedyrar for barn som pårørande',
        en: 'Five national procedures for children as relatives',
      },
      priority: 'prioritised',
      areas: [],
      responsible: notNamed,
      indicators: [],
      benefits: [],
      dependencies: [],
      notes: [],
      raw: { tiltak: 'implementere de fem nasjonale prosedyrene for barn som pårørende' },
      source: 'HMN-TSB',
    },
  ],
  benefits: { unknown: 'the plan describes them; the notice does not say which they are' },
  deliverables: [],
  actors: [],
  dutyRoles: [],
  organisation: [],
  joining: [],
  revision: { unknown: 'not named in the notice' },
  revisions: [],
  complements: [
    { text: 'Både tidligere og gjeldende opptrappingsplan', name: 'opptrappingsplanen' },
    { text: 'Samhandlingsreform', name: 'Samhandlingsreformen' },
  ],
  attachments: [],
  unknowns: [
    'the tiltak that are not prioritised',
    'responsible parties and deadlines; the plan period is the only date',
    'the benefits',
  ],
  sources: ['HMN-TSB'],
}
