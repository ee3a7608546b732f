/** The table of Helse Vest's action plan, cell by cell as the document has it. */
export const helseVestRows = [
  [
    'Felles mottak av tilvisingar til psykisk helsevern innan kvart sjukehus- eller DPS område',
    'Lokalt helseføretak',
    'Medio 2021',
  ],
  [
    'Revidere samarbeidsavtalar mellom lokalt helseføretak og alle private aktørar innan psykisk helsevern',
    'Lokalt helseføretak',
    'Medio 2021',
  ],
  [
    'Utvikle samhandlingsforløp for barn og unge, etter modell av «Barn og unges helseteneste» i Helse Fonna',
    'Lokalt helseføretak. Arbeidet er sett i gang i dei andre føretaka med bistand frå Helse Fonna. Helse Vest bidrar med regional koordinering og prosjektstøtte',
    'Ferdigstilt 2021',
  ],
  [
    'Alle poliklinikkane for barn og unge skal ha samarbeidsordningar med kommunane for konsultasjon og gjensidig rettleiing, slik at barn og unge og familien deira får hjelp på rett stad.',
    'Lokalt helseføretak. Dette er et sentralt tiltak som også må ses i samanheng med Nasjonal helse- og sjukehusplan, Oppdragsdokumentet 2020 og Helsedirektoratets arbeid med rettleiar knytt til samarbeid og samhandling. Det heng også saman med «Barn og unges helseteneste»',
    '2020',
  ],
  [
    'Sikre at pakkeforløp blir innført og følgt opp',
    'Lokalt og regionalt helseføretak. Arbeidet går føre seg og blir følgt opp med jamleg kontakt med helseføretaka og private ideelle. Det går også føre seg nasjonal evaluering. Den regionale implementeringsgruppa har jamleg møte og utvekslar erfaringar så lengje det er behov for det.',
    '2020',
  ],
  [
    'Utvikle fleire arbeidsretta tiltak som del av behandlingstilbodet, og ha særskilt merksemd på meistring for barn og unge i skule og arbeid',
    'Lokalt helseføretak Følgje utvikling m.a. ved bruk av regional registreringsrutine for arbeidsretta behandling, og utvikle tilbod om arbeidsretta behandling der det ikkje er utvikla.',
    '2020',
  ],
  [
    'Vidare utbreiing av eMeistring i regionen og til nye pasientgrupper, samt legge til rette for å ta i bruk videokonsultasjonar',
    'Lokalt og regionalt helseføretak Det er etablert eit eige prosjekt for utbreiing av eMeistring i alle føretak. Bruk av videokonsultasjonar er under utprøving i alle føretaksområda .',
    '2021',
  ],
  [
    'Alle helseføretak bør tilby eit breitt behandlingstilbod til pasientar med psykoselidingar, jf. piloten i Helse Bergen om medikamentfri behandling.',
    'Lokalt og regionalt helseføretak Helse Vest og Helse Bergen bidreg med erfaringsoverføring til alle helseføretak, og det blir gjennomført ein kartlegging i alle DPS av behandlingstilbodet til pasientar med psykoselidingar. Rapporten frå piloten i Bergen blir lagt til grunn for vidare tiltak',
    '2021',
  ],
  [
    'Vidareutvikling av sikkerheitspsykiatrien i Helse Vest, herunder dimensjonering, samarbeid og kompetanseheving',
    'Regionalt og lokalt helseføretak Helse Vest leiar arbeidet, helseføretak, regionalt brukarutval og konserntillitsvalt bidreg i arbeidet.',
    '2021',
  ],
  [
    'Auke andel epikriser sendt ut innen 1 dag etter utskrivingsdato frå døgntil behandling',
    'Lokalt helseføretak',
    '2020-2021',
  ],
  ['Bruk av og førekomst av tentative timar skal bli redusert', 'Lokalt helseføretak', '2020-2021'],
  ['Reinnleggingar innan dag 5 skal reduserast', 'Lokalt helseføretak', '2020-2021'],
] as const

/** What the other documents name, word for word: plan id and the list or field that must have it. */
export const planFacts = {
  'hv-phv-2020-2024': {
    premises: [
      'Planen skal vere komplementær til oppdragsdokumentet',
      'Planen skal gje føring for prioritering mellom oppgåver',
      'Planen skal konkretisere tiltaka med tidsfrist og ansvar',
    ],
    aims: [
      'Planen skal vere retningsgivande for utvikling av tenestene innan psykisk helsevern i helseføretaka og dei private aktørane innan psykisk helsevern i regionen',
      'Helseføretaka og dei private skal følgje opp tiltaka i eige planarbeid og i dei årlege budsjettprosessane',
      'Helseføretaka og dei private skal rapportere på tiltaka i handlingsplanen',
    ],
    areas: [
      'tidleg avklaring og tidleg hjelp for pasientane',
      'medverknad, val og frivilligheit for pasientane',
      'gode pasientforløp',
      'høgast prioritet til barn og unge',
      'at tenestene tek i bruk og utviklar nye arenaer for tenesteyting',
    ],
  },
  'hmn-phv-2016-2020': {
    tiltak: [
      'sørge for klinisk og pasientnær forskning og fagutvikling ved alle klinikker',
      'opprette og utarbeide regionale funksjoner og spesialfunksjoner',
      'standardiserte pasientforløp bør videreutvikles',
      'et tettere samarbeid og integrasjon av psykisk helsevern og TSB med resten av spesialisthelsetjenesten',
    ],
    benefits: [
      'bedret psykisk helse',
      'god livskvalitet',
      'opplevd mestring for pasient og pårørende',
    ],
    areas: ['Likeverdig behandling', 'Standardisering'],
    phases: [
      'en beskrivelse av tjenestetilbudet slik det er i dag',
      'tiltak for å møte noen av utfordringene',
    ],
    actors: ['avtalespesialister', 'fritt behandlingsvalg', 'NAV'],
  },
  'hmn-tsb-2016-2020': {
    areas: ['forskning og innovasjon', 'rekruttering', 'brukermedvirkning'],
    tiltak: [
      'sikre tidlig identifisering av alkoholproblemer',
      'øke kapasiteten for gravide og småbarnsfamilier',
      'implementere de fem nasjonale prosedyrene for barn som pårørende',
    ],
    phases: [
      'en kartlegging, utredning og analyse av en rekke områder innen behandlingen',
      'anbefalinger til tiltak innenfor prioriterte områder og en beskrivelse av gevinst ved gjennomføring av tiltakene',
    ],
  },
  'hdir-pakkeforlop': {
    benefits: [
      'auka brukarmedverknad og brukartilfredsheit',
      'heilskaplege og samanhengande tenester',
      'likeverdige tilbod uavhengig av kvar i landet dei bur',
      'reduksjon av unødvendig ventetid',
      'tiltak for å ta vare på somatisk helse og gode levevaner',
    ],
    deliverables: [
      'implementering av allereie utvikla pakkeforløp',
      'Gravide og rus',
      'Familie og rus',
      'Samhandlingsforløp, psykisk helse/rus-barnevern',
      'Overdose',
      'Spiseforstyrrelser unge vaksne opp til 23 år',
      'Samhandlingsforløp ved ROP-lidelser',
      'Tvang psykisk helsevern',
      'Tvang rus',
      'Autismespekterforstyrringar',
    ],
    actors: [
      'Arbeidsgruppenes medlemmer',
      'Referansegruppa',
      'Rådsslag',
      'Pasientar og pårørande',
      'Befolkning generelt',
      'Bruker- og pårørandeorganisasjonar',
      'Alle fastlegar',
      'Alle kommunar',
      'Fylkesmannen',
      'RHf-ene og HF',
      'Profesjonsorganisasjonar',
      'kunnskaps- og kompetansemiljø',
      'Org. som jobbar meir politisk',
      'Helse- og omsorgsdepartementet (HOD)',
      'NAV',
      'Andre direktorat, som Bufdir og Direktoratet for e-helse',
      'Kommunesektorens organisasjon (KS) og Oslo kommune',
      'Barnevernet',
      'Frivillige organisasjonar',
      'Selvhjelp Noreg',
    ],
    organisation: [
      'prosjektleiing',
      'fagleg innhald',
      'kodar/indikatorar/evaluering',
      'implementering',
      'arbeidsgrupper med eksterne representantar',
    ],
  },
  'solli-dps-2019': {
    aims: [
      'økt brukermedvirkning og brukertilfredshet',
      'sammenhengende og koordinerte pasientforløp',
      'unngå unødig ventetid for utredning, behandling og oppfølging',
      'likeverdig tilbud til pasienter og pårørende uavhengig av hvor i landet de bor',
      'bedre ivaretakelse av somatisk helse og gode levevaner',
    ],
    tiltak: ['alle virksomheter i psykisk helsevern skal utpeke forløpskoordinatorer'],
  },
} as const

/** The six indicators of the national project, as the page words them. */
export const projectIndicators = [
  ['Forløptid for utgreiing', ['pathway.assessment_within_time']],
  ['Avviste/ikkje rett til helsehjelp', ['pathway.not_granted_right']],
  [
    'Evalueringspunkter',
    ['pathway.evaluated_at_least_once', 'pathway.evaluation_interval_within_time'],
  ],
  ['Behandlingsplan er utarbeidd i samråd', ['pathway.treatment_plan_with_patient']],
  ['Forløptid frå avrusning avslutta', ['pathway.detox_to_treatment_within_time']],
  ['Informasjon om ulike behandlingstilbod', ['pathway.informed_about_treatment_options']],
] as const
