import type { Plan } from '../schema.js'

/**
 * The action plan of Helse Vest's regional plan for psykisk helsevern 2020–2024: its premises, aims
 * and table of 12 tiltak, in nynorsk as written.
 *
 * The cells are kept word for word in `raw`; the responsible party is told apart from the notes on
 * progress that share its cell. The plan has neither a date of its own, baselines nor targets.
 */
export const helseVestPhv2020: Plan = {
  id: 'hv-phv-2020-2024',
  kind: 'action-plan',
  title: 'Regional plan for psykisk helsevern 2020-2024 i Helse Vest: Handlingsplan',
  name: {
    nb: 'Helse Vest, psykisk helsevern 2020–2024: handlingsplan',
    nn: 'Helse Vest, psykisk helsevern 2020–2024: handlingsplan',
    en: 'Helse Vest, mental health care 2020–2024: action plan',
  },
  owner: '983658725',
  language: 'nn',
  period: { raw: '2020-2024', from: '2020-01-01', to: '2024-12-31' },
  careAreas: ['PHV', 'PHBU'],
  phases: [],
  premises: [
    { id: 'complementary', text: 'Planen skal vere komplementær til oppdragsdokumentet' },
    { id: 'priorities', text: 'Planen skal gje føring for prioritering mellom oppgåver' },
    { id: 'concrete', text: 'Planen skal konkretisere tiltaka med tidsfrist og ansvar' },
  ],
  aims: [
    {
      id: 'guiding',
      text: 'Planen skal vere retningsgivande for utvikling av tenestene innan psykisk helsevern i helseføretaka og dei private aktørane innan psykisk helsevern i regionen',
    },
    {
      id: 'own-plans',
      text: 'Helseføretaka og dei private skal følgje opp tiltaka i eige planarbeid og i dei årlege budsjettprosessane',
    },
    {
      id: 'reporting',
      text: 'Helseføretaka og dei private skal rapportere på tiltaka i handlingsplanen',
    },
  ],
  targetGroup: 'Målgruppa for handlingsplanen er leiarar på alle nivå innan psykisk helsevern',
  needs: [],
  areas: [
    {
      id: 'early-help',
      text: 'tidleg avklaring og tidleg hjelp for pasientane',
      name: {
        nb: 'Tidlig avklaring og tidlig hjelp',
        nn: 'Tidleg avklaring og tidleg hjelp',
        en: 'Early clarification and early help',
      },
    },
    {
      id: 'participation',
      text: 'medverknad, val og frivilligheit for pasientane',
      name: {
        nb: 'Medvirkning, valg og frivillighet',
        nn: 'Medverknad, val og frivilligheit',
        en: 'Participation, choice and voluntariness',
      },
    },
    {
      id: 'good-pathways',
      text: 'gode pasientforløp',
      name: { nb: 'Gode pasientforløp', nn: 'Gode pasientforløp', en: 'Good patient pathways' },
    },
    {
      id: 'children-first',
      text: 'høgast prioritet til barn og unge',
      name: {
        nb: 'Høyest prioritet til barn og unge',
        nn: 'Høgast prioritet til barn og unge',
        en: 'Children and young people first',
      },
    },
    {
      id: 'new-arenas',
      text: 'at tenestene tek i bruk og utviklar nye arenaer for tenesteyting',
      name: {
        nb: 'Nye arenaer for tjenesteyting',
        nn: 'Nye arenaer for tenesteyting',
        en: 'New arenas of care',
      },
    },
  ],
  tiltak: [
    {
      id: 'hv-phv-2020-2024/1',
      number: 1,
      text: 'Felles mottak av tilvisingar til psykisk helsevern innan kvart sjukehus- eller DPS område',
      title: {
        nb: 'Felles mottak av henvisninger',
        nn: 'Felles mottak av tilvisingar',
        en: 'Joint intake of referrals',
      },
      areas: [
        {
          area: 'early-help',
          evidence: 'inferred',
          reason: 'one intake is to settle early where a referral belongs',
        },
      ],
      responsible: [
        { kind: 'lead', role: 'local-trust', raw: 'Lokalt helseføretak', evidence: 'secondary' },
      ],
      deadline: {
        kind: 'interval',
        from: '2021-05-01',
        to: '2021-08-31',
        due: '2021-08-31',
        precision: 'third-of-year',
        reading: 'in',
        evidence: 'secondary',
      },
      indicators: [],
      benefits: [],
      dependencies: [],
      notes: [],
      raw: {
        tiltak:
          'Felles mottak av tilvisingar til psykisk helsevern innan kvart sjukehus- eller DPS område',
        responsible: 'Lokalt helseføretak',
        deadline: 'Medio 2021',
      },
      source: 'HV-PHV',
    },
    {
      id: 'hv-phv-2020-2024/2',
      number: 2,
      text: 'Revidere samarbeidsavtalar mellom lokalt helseføretak og alle private aktørar innan psykisk helsevern',
      title: {
        nb: 'Revidere samarbeidsavtaler med private aktører',
        nn: 'Revidere samarbeidsavtalar med private aktørar',
        en: 'Revise agreements with private parties',
      },
      areas: [],
      responsible: [
        { kind: 'lead', role: 'local-trust', raw: 'Lokalt helseføretak', evidence: 'secondary' },
      ],
      deadline: {
        kind: 'interval',
        from: '2021-05-01',
        to: '2021-08-31',
        due: '2021-08-31',
        precision: 'third-of-year',
        reading: 'in',
        evidence: 'secondary',
      },
      indicators: [],
      benefits: [],
      dependencies: [],
      notes: [],
      raw: {
        tiltak:
          'Revidere samarbeidsavtalar mellom lokalt helseføretak og alle private aktørar innan psykisk helsevern',
        responsible: 'Lokalt helseføretak',
        deadline: 'Medio 2021',
      },
      source: 'HV-PHV',
    },
    {
      id: 'hv-phv-2020-2024/3',
      number: 3,
      text: 'Utvikle samhandlingsforløp for barn og unge, etter modell av «Barn og unges helseteneste» i Helse Fonna',
      title: {
        nb: 'Samhandlingsforløp for barn og unge',
        nn: 'Samhandlingsforløp for barn og unge',
        en: 'Joint pathways for children and young people',
      },
      areas: [
        { area: 'good-pathways', evidence: 'inferred', reason: 'the text says samhandlingsforløp' },
        { area: 'children-first', evidence: 'inferred', reason: 'the text says barn og unge' },
      ],
      careAreas: ['PHBU'],
      responsible: [
        { kind: 'lead', role: 'local-trust', raw: 'Lokalt helseføretak', evidence: 'secondary' },
        {
          kind: 'contributor',
          organisation: '983974694',
          raw: 'bistand frå Helse Fonna',
          evidence: 'inferred',
        },
        {
          kind: 'coordinator',
          organisation: '983658725',
          raw: 'Helse Vest bidrar med regional koordinering og prosjektstøtte',
          evidence: 'inferred',
        },
      ],
      deadline: {
        kind: 'interval',
        from: '2021-01-01',
        to: '2021-12-31',
        due: '2021-12-31',
        precision: 'year',
        reading: 'completed-in',
        evidence: 'inferred',
      },
      indicators: [],
      benefits: [],
      dependencies: [],
      notes: [
        {
          text: 'Arbeidet er sett i gang i dei andre føretaka med bistand frå Helse Fonna',
          about: 'status',
          lifecycle: 'active',
          evidence: 'inferred',
        },
        {
          text: 'Helse Vest bidrar med regional koordinering og prosjektstøtte',
          about: 'contribution',
          evidence: 'inferred',
        },
      ],
      raw: {
        tiltak:
          'Utvikle samhandlingsforløp for barn og unge, etter modell av «Barn og unges helseteneste» i Helse Fonna',
        responsible:
          'Lokalt helseføretak. Arbeidet er sett i gang i dei andre føretaka med bistand frå Helse Fonna. Helse Vest bidrar med regional koordinering og prosjektstøtte',
        deadline: 'Ferdigstilt 2021',
      },
      source: 'HV-PHV',
    },
    {
      id: 'hv-phv-2020-2024/4',
      number: 4,
      text: 'Alle poliklinikkane for barn og unge skal ha samarbeidsordningar med kommunane for konsultasjon og gjensidig rettleiing, slik at barn og unge og familien deira får hjelp på rett stad.',
      title: {
        nb: 'Barne- og ungdomspoliklinikker: samarbeid med kommunene',
        nn: 'Barne- og ungdomspoliklinikkar: samarbeid med kommunane',
        en: 'Child and youth clinics: work with municipalities',
      },
      areas: [
        {
          area: 'early-help',
          evidence: 'inferred',
          reason: 'help in the right place, by the text',
        },
        { area: 'children-first', evidence: 'inferred', reason: 'the text says barn og unge' },
      ],
      careAreas: ['PHBU'],
      responsible: [
        { kind: 'lead', role: 'local-trust', raw: 'Lokalt helseføretak', evidence: 'secondary' },
      ],
      deadline: {
        kind: 'interval',
        from: '2020-01-01',
        to: '2020-12-31',
        due: '2020-12-31',
        precision: 'year',
        reading: 'in',
        evidence: 'inferred',
      },
      indicators: [],
      benefits: [],
      dependencies: [
        { text: 'Nasjonal helse- og sjukehusplan', evidence: 'inferred' },
        { text: 'Oppdragsdokumentet 2020', evidence: 'inferred' },
        {
          text: 'Helsedirektoratets arbeid med rettleiar knytt til samarbeid og samhandling',
          evidence: 'inferred',
        },
        { tiltak: 'hv-phv-2020-2024/3', text: 'Barn og unges helseteneste', evidence: 'inferred' },
      ],
      notes: [
        {
          text: 'Dette er et sentralt tiltak som også må ses i samanheng med Nasjonal helse- og sjukehusplan, Oppdragsdokumentet 2020 og Helsedirektoratets arbeid med rettleiar knytt til samarbeid og samhandling',
          about: 'context',
          evidence: 'inferred',
        },
        {
          text: 'Det heng også saman med «Barn og unges helseteneste»',
          about: 'context',
          evidence: 'inferred',
        },
      ],
      raw: {
        tiltak:
          'Alle poliklinikkane for barn og unge skal ha samarbeidsordningar med kommunane for konsultasjon og gjensidig rettleiing, slik at barn og unge og familien deira får hjelp på rett stad.',
        responsible:
          'Lokalt helseføretak. Dette er et sentralt tiltak som også må ses i samanheng med Nasjonal helse- og sjukehusplan, Oppdragsdokumentet 2020 og Helsedirektoratets arbeid med rettleiar knytt til samarbeid og samhandling. Det heng også saman med «Barn og unges helseteneste»',
        deadline: '2020',
      },
      source: 'HV-PHV',
    },
    {
      id: 'hv-phv-2020-2024/5',
      number: 5,
      text: 'Sikre at pakkeforløp blir innført og følgt opp',
      title: {
        nb: 'Sikre at pakkeforløp blir innført og fulgt opp',
        nn: 'Sikre at pakkeforløp blir innført og følgt opp',
        en: 'See that pakkeforløp are introduced and followed up',
      },
      areas: [{ area: 'good-pathways', evidence: 'inferred', reason: 'the text says pakkeforløp' }],
      responsible: [
        {
          kind: 'co-owner',
          role: 'local-trust',
          raw: 'Lokalt og regionalt helseføretak',
          evidence: 'inferred',
        },
        {
          kind: 'co-owner',
          role: 'regional-trust',
          raw: 'Lokalt og regionalt helseføretak',
          evidence: 'inferred',
        },
      ],
      deadline: {
        kind: 'interval',
        from: '2020-01-01',
        to: '2020-12-31',
        due: '2020-12-31',
        precision: 'year',
        reading: 'in',
        evidence: 'inferred',
      },
      indicators: [
        {
          indicator: 'pathway.assessment_within_time',
          link: 'related',
          better: 'higher',
          baseline: { unknown: 'the plan gives no baseline' },
          targets: [
            {
              value: 0.8,
              unit: 'share',
              from: '2020-01-01',
              evidence: 'secondary',
              source: 'FJORDABLADET',
            },
          ],
          evidence: 'inferred',
          reason: 'shows whether pakkeforløp are followed, by the register’s codes',
        },
        {
          indicator: 'pathway.first_evaluation_within_time',
          link: 'related',
          better: 'higher',
          baseline: { unknown: 'the plan gives no baseline' },
          targets: { unknown: 'no source that was read gives a target' },
          evidence: 'inferred',
          reason: 'shows whether pakkeforløp are followed, by the register’s codes',
        },
        {
          indicator: 'pathway.evaluation_interval_within_time',
          link: 'related',
          better: 'higher',
          baseline: { unknown: 'the plan gives no baseline' },
          targets: { unknown: 'no source that was read gives a target' },
          evidence: 'inferred',
          reason: 'shows whether pakkeforløp are followed, by the register’s codes',
        },
        {
          indicator: 'pathway.evaluated_at_least_once',
          link: 'related',
          better: 'higher',
          baseline: { unknown: 'the plan gives no baseline' },
          targets: { unknown: 'no source that was read gives a target' },
          evidence: 'inferred',
          reason: 'shows whether pakkeforløp are followed, by the register’s codes',
        },
        {
          indicator: 'pathway.treatment_plan_with_patient',
          link: 'related',
          better: 'higher',
          baseline: { unknown: 'the plan gives no baseline' },
          targets: { unknown: 'no source that was read gives a target' },
          evidence: 'inferred',
          reason: 'shows whether pakkeforløp are followed, by the register’s codes',
        },
        {
          indicator: 'pathway.informed_about_treatment_options',
          link: 'related',
          better: 'higher',
          baseline: { unknown: 'the plan gives no baseline' },
          targets: { unknown: 'no source that was read gives a target' },
          evidence: 'inferred',
          reason: 'shows whether pakkeforløp are followed, by the register’s codes',
        },
      ],
      benefits: [],
      dependencies: [],
      notes: [
        {
          text: 'Arbeidet går føre seg og blir følgt opp med jamleg kontakt med helseføretaka og private ideelle',
          about: 'status',
          lifecycle: 'active',
          evidence: 'inferred',
        },
        {
          text: 'Det går også føre seg nasjonal evaluering',
          about: 'status',
          evidence: 'inferred',
        },
        {
          text: 'Den regionale implementeringsgruppa har jamleg møte og utvekslar erfaringar så lengje det er behov for det',
          about: 'status',
          evidence: 'inferred',
        },
      ],
      raw: {
        tiltak: 'Sikre at pakkeforløp blir innført og følgt opp',
        responsible:
          'Lokalt og regionalt helseføretak. Arbeidet går føre seg og blir følgt opp med jamleg kontakt med helseføretaka og private ideelle. Det går også føre seg nasjonal evaluering. Den regionale implementeringsgruppa har jamleg møte og utvekslar erfaringar så lengje det er behov for det.',
        deadline: '2020',
      },
      source: 'HV-PHV',
    },
    {
      id: 'hv-phv-2020-2024/6',
      number: 6,
      text: 'Utvikle fleire arbeidsretta tiltak som del av behandlingstilbodet, og ha særskilt merksemd på meistring for barn og unge i skule og arbeid',
      title: {
        nb: 'Flere arbeidsrettede tiltak',
        nn: 'Fleire arbeidsretta tiltak',
        en: 'More work-oriented treatment',
      },
      areas: [
        {
          area: 'children-first',
          evidence: 'inferred',
          reason: 'the text gives barn og unge special attention',
        },
      ],
      responsible: [
        { kind: 'lead', role: 'local-trust', raw: 'Lokalt helseføretak', evidence: 'secondary' },
      ],
      deadline: {
        kind: 'interval',
        from: '2020-01-01',
        to: '2020-12-31',
        due: '2020-12-31',
        precision: 'year',
        reading: 'in',
        evidence: 'inferred',
      },
      indicators: [],
      benefits: [],
      dependencies: [],
      notes: [
        {
          text: 'Følgje utvikling m.a. ved bruk av regional registreringsrutine for arbeidsretta behandling, og utvikle tilbod om arbeidsretta behandling der det ikkje er utvikla',
          about: 'method',
          evidence: 'inferred',
        },
      ],
      raw: {
        tiltak:
          'Utvikle fleire arbeidsretta tiltak som del av behandlingstilbodet, og ha særskilt merksemd på meistring for barn og unge i skule og arbeid',
        responsible:
          'Lokalt helseføretak Følgje utvikling m.a. ved bruk av regional registreringsrutine for arbeidsretta behandling, og utvikle tilbod om arbeidsretta behandling der det ikkje er utvikla.',
        deadline: '2020',
      },
      source: 'HV-PHV',
    },
    {
      id: 'hv-phv-2020-2024/7',
      number: 7,
      text: 'Vidare utbreiing av eMeistring i regionen og til nye pasientgrupper, samt legge til rette for å ta i bruk videokonsultasjonar',
      title: {
        nb: 'Utbre eMeistring, legge til rette for video',
        nn: 'Breie ut eMeistring, leggje til rette for video',
        en: 'Spread eMeistring, make way for video',
      },
      areas: [
        {
          area: 'new-arenas',
          evidence: 'inferred',
          reason: 'treatment and consultations over the net',
        },
      ],
      responsible: [
        {
          kind: 'co-owner',
          role: 'local-trust',
          raw: 'Lokalt og regionalt helseføretak',
          evidence: 'inferred',
        },
        {
          kind: 'co-owner',
          role: 'regional-trust',
          raw: 'Lokalt og regionalt helseføretak',
          evidence: 'inferred',
        },
      ],
      deadline: {
        kind: 'interval',
        from: '2021-01-01',
        to: '2021-12-31',
        due: '2021-12-31',
        precision: 'year',
        reading: 'in',
        evidence: 'inferred',
      },
      indicators: [],
      benefits: [],
      dependencies: [],
      notes: [
        {
          text: 'Det er etablert eit eige prosjekt for utbreiing av eMeistring i alle føretak',
          about: 'status',
          lifecycle: 'active',
          evidence: 'inferred',
        },
        {
          text: 'Bruk av videokonsultasjonar er under utprøving i alle føretaksområda',
          about: 'status',
          lifecycle: 'active',
          evidence: 'inferred',
        },
      ],
      raw: {
        tiltak:
          'Vidare utbreiing av eMeistring i regionen og til nye pasientgrupper, samt legge til rette for å ta i bruk videokonsultasjonar',
        responsible:
          'Lokalt og regionalt helseføretak Det er etablert eit eige prosjekt for utbreiing av eMeistring i alle føretak. Bruk av videokonsultasjonar er under utprøving i alle føretaksområda .',
        deadline: '2021',
      },
      source: 'HV-PHV',
    },
    {
      id: 'hv-phv-2020-2024/8',
      number: 8,
      text: 'Alle helseføretak bør tilby eit breitt behandlingstilbod til pasientar med psykoselidingar, jf. piloten i Helse Bergen om medikamentfri behandling.',
      title: {
        nb: 'Bredt behandlingstilbud ved psykose',
        nn: 'Breitt behandlingstilbod ved psykose',
        en: 'Broad treatment for psychosis',
      },
      areas: [
        {
          area: 'participation',
          evidence: 'inferred',
          reason: 'drug-free treatment is a choice of the patient',
        },
      ],
      responsible: [
        {
          kind: 'co-owner',
          role: 'local-trust',
          raw: 'Lokalt og regionalt helseføretak',
          evidence: 'inferred',
        },
        {
          kind: 'co-owner',
          role: 'regional-trust',
          raw: 'Lokalt og regionalt helseføretak',
          evidence: 'inferred',
        },
        {
          kind: 'contributor',
          organisation: '983658725',
          raw: 'Helse Vest og Helse Bergen bidreg med erfaringsoverføring til alle helseføretak',
          evidence: 'inferred',
        },
        {
          kind: 'contributor',
          organisation: '983974724',
          raw: 'Helse Vest og Helse Bergen bidreg med erfaringsoverføring til alle helseføretak',
          evidence: 'inferred',
        },
      ],
      deadline: {
        kind: 'interval',
        from: '2021-01-01',
        to: '2021-12-31',
        due: '2021-12-31',
        precision: 'year',
        reading: 'in',
        evidence: 'inferred',
      },
      indicators: [],
      benefits: [],
      dependencies: [{ text: 'Rapporten frå piloten i Bergen', evidence: 'inferred' }],
      notes: [
        {
          text: 'Helse Vest og Helse Bergen bidreg med erfaringsoverføring til alle helseføretak, og det blir gjennomført ein kartlegging i alle DPS av behandlingstilbodet til pasientar med psykoselidingar',
          about: 'contribution',
          evidence: 'inferred',
        },
        {
          text: 'Rapporten frå piloten i Bergen blir lagt til grunn for vidare tiltak',
          about: 'context',
          evidence: 'inferred',
        },
      ],
      raw: {
        tiltak:
          'Alle helseføretak bør tilby eit breitt behandlingstilbod til pasientar med psykoselidingar, jf. piloten i Helse Bergen om medikamentfri behandling.',
        responsible:
          'Lokalt og regionalt helseføretak Helse Vest og Helse Bergen bidreg med erfaringsoverføring til alle helseføretak, og det blir gjennomført ein kartlegging i alle DPS av behandlingstilbodet til pasientar med psykoselidingar. Rapporten frå piloten i Bergen blir lagt til grunn for vidare tiltak',
        deadline: '2021',
      },
      source: 'HV-PHV',
    },
    {
      id: 'hv-phv-2020-2024/9',
      number: 9,
      text: 'Vidareutvikling av sikkerheitspsykiatrien i Helse Vest, herunder dimensjonering, samarbeid og kompetanseheving',
      title: {
        nb: 'Videreutvikle sikkerhetspsykiatrien',
        nn: 'Vidareutvikle sikkerheitspsykiatrien',
        en: 'Develop forensic psychiatry',
      },
      areas: [],
      responsible: [
        {
          kind: 'lead',
          role: 'regional-trust',
          raw: 'Helse Vest leiar arbeidet',
          evidence: 'inferred',
        },
        {
          kind: 'contributor',
          role: 'local-trust',
          raw: 'helseføretak, regionalt brukarutval og konserntillitsvalt bidreg i arbeidet',
          evidence: 'inferred',
        },
        {
          kind: 'contributor',
          role: 'regional-user-committee',
          raw: 'helseføretak, regionalt brukarutval og konserntillitsvalt bidreg i arbeidet',
          evidence: 'inferred',
        },
        {
          kind: 'contributor',
          role: 'group-union-representative',
          raw: 'helseføretak, regionalt brukarutval og konserntillitsvalt bidreg i arbeidet',
          evidence: 'inferred',
        },
      ],
      deadline: {
        kind: 'interval',
        from: '2021-01-01',
        to: '2021-12-31',
        due: '2021-12-31',
        precision: 'year',
        reading: 'in',
        evidence: 'inferred',
      },
      indicators: [],
      benefits: [],
      dependencies: [],
      notes: [
        {
          text: 'Helse Vest leiar arbeidet, helseføretak, regionalt brukarutval og konserntillitsvalt bidreg i arbeidet',
          about: 'contribution',
          evidence: 'inferred',
        },
      ],
      raw: {
        tiltak:
          'Vidareutvikling av sikkerheitspsykiatrien i Helse Vest, herunder dimensjonering, samarbeid og kompetanseheving',
        responsible:
          'Regionalt og lokalt helseføretak Helse Vest leiar arbeidet, helseføretak, regionalt brukarutval og konserntillitsvalt bidreg i arbeidet.',
        deadline: '2021',
      },
      source: 'HV-PHV',
    },
    {
      id: 'hv-phv-2020-2024/10',
      number: 10,
      text: 'Auke andel epikriser sendt ut innen 1 dag etter utskrivingsdato frå døgntil behandling',
      title: {
        nb: 'Øke andelen epikriser sendt innen 1 dag',
        nn: 'Auke delen epikrisar sende innan 1 dag',
        en: 'More discharge letters sent within 1 day',
      },
      areas: [],
      responsible: [
        { kind: 'lead', role: 'local-trust', raw: 'Lokalt helseføretak', evidence: 'secondary' },
      ],
      deadline: {
        kind: 'interval',
        from: '2020-01-01',
        to: '2021-12-31',
        due: '2021-12-31',
        precision: 'year-range',
        reading: 'in',
        evidence: 'inferred',
      },
      indicators: [
        {
          indicator: 'hv.epikrise_1d',
          link: 'measures',
          better: 'higher',
          raw: 'Auke andel epikriser sendt ut innen 1 dag etter utskrivingsdato frå døgntil behandling',
          baseline: { unknown: 'the plan gives no baseline' },
          targets: { unknown: 'the plan gives no target value' },
          evidence: 'secondary',
        },
        {
          indicator: 'nki.phv.epikrise_1d',
          link: 'related',
          better: 'higher',
          baseline: { unknown: 'the plan gives no baseline' },
          targets: [
            {
              value: 0.5,
              unit: 'share',
              from: '2020-01-01',
              to: '2020-12-31',
              evidence: 'official',
              source: 'NKI-EPIKRISE',
            },
            {
              value: 0.7,
              unit: 'share',
              from: '2022-01-01',
              evidence: 'official',
              source: 'NKI-EPIKRISE',
            },
          ],
          evidence: 'inferred',
          reason: 'the national indicator of the same thing',
        },
      ],
      benefits: [],
      dependencies: [],
      notes: [],
      raw: {
        tiltak:
          'Auke andel epikriser sendt ut innen 1 dag etter utskrivingsdato frå døgntil behandling',
        responsible: 'Lokalt helseføretak',
        deadline: '2020-2021',
      },
      source: 'HV-PHV',
    },
    {
      id: 'hv-phv-2020-2024/11',
      number: 11,
      text: 'Bruk av og førekomst av tentative timar skal bli redusert',
      title: {
        nb: 'Redusere tentative timer',
        nn: 'Redusere tentative timar',
        en: 'Fewer tentative appointments',
      },
      areas: [],
      responsible: [
        { kind: 'lead', role: 'local-trust', raw: 'Lokalt helseføretak', evidence: 'secondary' },
      ],
      deadline: {
        kind: 'interval',
        from: '2020-01-01',
        to: '2021-12-31',
        due: '2021-12-31',
        precision: 'year-range',
        reading: 'in',
        evidence: 'inferred',
      },
      indicators: [
        {
          indicator: 'hv.tentative_appointments',
          link: 'measures',
          better: 'lower',
          raw: 'Bruk av og førekomst av tentative timar skal bli redusert',
          baseline: { unknown: 'the plan gives no baseline' },
          targets: { unknown: 'the plan gives no target value' },
          evidence: 'secondary',
        },
      ],
      benefits: [],
      dependencies: [],
      notes: [],
      raw: {
        tiltak: 'Bruk av og førekomst av tentative timar skal bli redusert',
        responsible: 'Lokalt helseføretak',
        deadline: '2020-2021',
      },
      source: 'HV-PHV',
    },
    {
      id: 'hv-phv-2020-2024/12',
      number: 12,
      text: 'Reinnleggingar innan dag 5 skal reduserast',
      title: {
        nb: 'Redusere reinnleggelser innen dag 5',
        nn: 'Redusere reinnleggingar innan dag 5',
        en: 'Fewer readmissions by day 5',
      },
      areas: [],
      responsible: [
        { kind: 'lead', role: 'local-trust', raw: 'Lokalt helseføretak', evidence: 'secondary' },
      ],
      deadline: {
        kind: 'interval',
        from: '2020-01-01',
        to: '2021-12-31',
        due: '2021-12-31',
        precision: 'year-range',
        reading: 'in',
        evidence: 'inferred',
      },
      indicators: [
        {
          indicator: 'hv.readmission_day5',
          link: 'measures',
          better: 'lower',
          raw: 'Reinnleggingar innan dag 5 skal reduserast',
          baseline: { unknown: 'the plan gives no baseline' },
          targets: { unknown: 'the plan gives no target value' },
          evidence: 'secondary',
        },
      ],
      benefits: [],
      dependencies: [],
      notes: [],
      raw: {
        tiltak: 'Reinnleggingar innan dag 5 skal reduserast',
        responsible: 'Lokalt helseføretak',
        deadline: '2020-2021',
      },
      source: 'HV-PHV',
    },
  ],
  benefits: {
    unknown:
      'the action plan has no column for benefits; three tiltak are measurable goals themselves',
  },
  deliverables: [],
  actors: [],
  dutyRoles: [],
  organisation: [],
  joining: [
    {
      role: 'private-party',
      with: 'local-trust',
      kind: 'contributor',
      raw: 'Helseføretaka og dei private skal følgje opp tiltaka i eige planarbeid og i dei årlege budsjettprosessane',
      evidence: 'inferred',
      reason:
        'the table names trusts only; by its aims the private parties follow up and report on the tiltak too',
    },
  ],
  revision: {
    every: 'year',
    text: 'Det blir føreteke ein årleg revisjon av kva tiltak som bør følgjast særskilt.',
  },
  revisions: [],
  complements: [
    { text: 'Planen skal vere komplementær til oppdragsdokumentet', name: 'oppdragsdokumentet' },
  ],
  attachments: ['Alle tiltak frå regional plan'],
  unknowns: [
    'on which date the plan was adopted',
    'which area each tiltak serves: the plan does not say, the links are ours',
    'baselines and targets of the three measurable goals',
    'how the status texts are dated',
  ],
  sources: ['HV-PHV'],
}
