import type { Plan } from '../schema.js'

/**
 * Solli DPS's introduction of pakkeforløp from 1 January 2019: whom it covers, its five goals and
 * the forløpskoordinator. Names and phone numbers of the page are left out.
 */
export const solliDps2019: Plan = {
  id: 'solli-dps-2019',
  kind: 'introduction',
  title: 'Pakkeforløp for psykisk helse',
  name: {
    nb: 'Solli DPS, innføring av pakkeforløp',
    nn: 'Solli DPS, innføring av pakkeforløp',
    en: 'Solli DPS, introduction of pakkeforløp',
  },
  owner: '919865636',
  language: 'nb',
  period: { raw: 'Fra 1. januar 2019', from: '2019-01-01' },
  careAreas: ['PHV'],
  phases: [],
  premises: [
    {
      id: 'unwanted-variation',
      text: 'uønsket variasjon i hvilke helsetjenester folk mottar',
    },
    {
      id: 'national-pathways',
      text: 'nasjonale, normerende forløp for utredning og behandling av ulike tilstander',
    },
  ],
  aims: [
    { id: 'participation', text: 'økt brukermedvirkning og brukertilfredshet' },
    { id: 'coordinated-pathways', text: 'sammenhengende og koordinerte pasientforløp' },
    { id: 'waiting', text: 'unngå unødig ventetid for utredning, behandling og oppfølging' },
    {
      id: 'equal-offer',
      text: 'likeverdig tilbud til pasienter og pårørende uavhengig av hvor i landet de bor',
    },
    { id: 'somatic-health', text: 'bedre ivaretakelse av somatisk helse og gode levevaner' },
  ],
  targetGroup: 'alle som får rett til nødvendig helsehjelp ved Solli DPS',
  needs: [],
  areas: [],
  tiltak: [
    {
      id: 'solli-dps-2019/pathways',
      text: 'alle som får rett til nødvendig helsehjelp ved Solli DPS, bli omfattet av et pakkeforløp',
      title: {
        nb: 'Pakkeforløp for alle med rett til helsehjelp',
        nn: 'Pakkeforløp for alle med rett til helsehjelp',
        en: 'Pakkeforløp for all with a right to care',
      },
      areas: [],
      responsible: [
        {
          kind: 'lead',
          organisation: '919865636',
          raw: 'Solli DPS',
          evidence: 'inferred',
        },
      ],
      deadline: {
        kind: 'start',
        from: '2019-01-01',
        to: null,
        precision: 'day',
        evidence: 'secondary',
      },
      indicators: [],
      benefits: [],
      dependencies: [],
      notes: [],
      raw: {
        tiltak:
          'alle som får rett til nødvendig helsehjelp ved Solli DPS, bli omfattet av et pakkeforløp',
        responsible: 'Solli DPS',
        deadline: 'Fra 1. januar 2019',
      },
      source: 'SOLLI-2019',
    },
    {
      id: 'solli-dps-2019/coordinators',
      text: 'alle virksomheter i psykisk helsevern skal utpeke forløpskoordinatorer',
      title: {
        nb: 'Utpeke forløpskoordinatorer',
        nn: 'Peike ut forløpskoordinatorar',
        en: 'Appoint forløpskoordinatorer',
      },
      areas: [],
      responsible: [
        {
          kind: 'lead',
          organisation: '919865636',
          raw: 'alle virksomheter i psykisk helsevern',
          evidence: 'inferred',
        },
      ],
      indicators: [],
      benefits: [],
      dependencies: [
        {
          tiltak: 'solli-dps-2019/pathways',
          text: 'Innføring av pakkeforløp',
          evidence: 'secondary',
        },
      ],
      notes: [],
      raw: {
        tiltak: 'alle virksomheter i psykisk helsevern skal utpeke forløpskoordinatorer',
        responsible: 'alle virksomheter i psykisk helsevern',
      },
      source: 'SOLLI-2019',
    },
    {
      id: 'solli-dps-2019/treatment-plan',
      text: 'Pasienten skal involveres i å lage egen behandlingsplan',
      title: {
        nb: 'Pasienten er med og lager behandlingsplanen',
        nn: 'Pasienten er med og lagar behandlingsplanen',
        en: 'The patient takes part in the treatment plan',
      },
      areas: [],
      responsible: [
        { kind: 'lead', organisation: '919865636', raw: 'Solli DPS', evidence: 'inferred' },
      ],
      indicators: [
        {
          indicator: 'pathway.treatment_plan_with_patient',
          link: 'related',
          better: 'higher',
          baseline: { unknown: 'the page gives no baseline' },
          targets: { unknown: 'the page gives no target' },
          evidence: 'inferred',
          reason: 'counts plans that were made together with the patient',
        },
      ],
      benefits: [],
      dependencies: [],
      notes: [],
      raw: {
        tiltak: 'Pasienten skal involveres i å lage egen behandlingsplan',
        responsible: 'Solli DPS',
      },
      source: 'SOLLI-2019',
    },
    {
      id: 'solli-dps-2019/feedback',
      text: 'Pasienten skal også kunne gi tilbakemelding underveis',
      title: {
        nb: 'Pasienten kan gi tilbakemelding underveis',
        nn: 'Pasienten kan gje tilbakemelding undervegs',
        en: 'The patient can give feedback on the way',
      },
      areas: [],
      responsible: [
        { kind: 'lead', organisation: '919865636', raw: 'Solli DPS', evidence: 'inferred' },
      ],
      indicators: [
        {
          indicator: 'pathway.feedback_tool_used',
          link: 'related',
          better: 'higher',
          baseline: { unknown: 'the page gives no baseline' },
          targets: { unknown: 'the page gives no target' },
          evidence: 'inferred',
          reason: 'counts the use of feedback tools',
        },
      ],
      benefits: [],
      dependencies: [],
      notes: [],
      raw: {
        tiltak: 'Pasienten skal også kunne gi tilbakemelding underveis',
        responsible: 'Solli DPS',
      },
      source: 'SOLLI-2019',
    },
  ],
  benefits: { unknown: 'the page names goals, not benefits' },
  deliverables: [],
  actors: [],
  dutyRoles: [
    {
      id: 'pathway-coordinator',
      name: { nb: 'Forløpskoordinator', nn: 'Forløpskoordinator', en: 'Pathway coordinator' },
      appointedBy: 'alle virksomheter i psykisk helsevern',
      duties: [
        {
          id: 'coordinated-pathways',
          text: 'ansvar for å sikre at pasienter får sammenhengende forløp og oppfølging uten unødig ventetid',
        },
        {
          id: 'enquiries',
          text: 'svare på henvendelser om pakkeforløp og tilbudet ved Solli DPS',
        },
      ],
      source: 'SOLLI-2019',
    },
  ],
  organisation: [],
  joining: [],
  revision: { unknown: 'not named on the page' },
  revisions: [],
  complements: [],
  attachments: [],
  unknowns: ['an end of the introduction', 'deadlines other than the start'],
  sources: ['SOLLI-2019'],
}
