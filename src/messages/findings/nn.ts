import { type FindingMessages, knownEvent } from '../finding-messages.js'

const emptyPatient = {
  text: 'Rada har ingen pasient og er halden utanfor.',
  help: 'Oppgi pseudonymet til pasienten som tekst.',
}

const emptyUnit = {
  text: 'Rada har inga eining og er halden utanfor.',
  help: 'Oppgi organisasjonsnummer eller lokal kode for eininga som tekst.',
}

/** Every finding in Norwegian nynorsk. */
export const findingsInNn: FindingMessages = {
  'npr-102': {
    title: 'Ikkje med i utrekninga: koden er registrert frå før',
    text: 'Hendinga ({event}) i {type} er registrert frå før.',
    help: 'Fjern rada dersom ho er overflødig. Rett elles datoen eller koden.',
    by: 'repeat',
    cases: {
      exact: {
        text: 'Rada seier det same som ei anna rad i {type}: same dato, hending ({event}) og utfall.',
      },
      start: {
        text: 'Det er registrert ny start i {type} medan forløpet framleis er ope.',
        help: 'Avslutt det første forløpet før det nye startar, eller fjern den ekstra startkoden.',
      },
    },
  },
  'npr-105': {
    title: 'Ikkje med i utrekninga: forløpet manglar start',
    text: 'Ingen av radene i {type} er ein start, og radene er haldne utanfor.',
    help: 'Registrer start (A), eller kontroller pasient, eining og forløpstype på radene.',
    related: 'Ei rad som kan vere starten, er halden utanfor: Rett ho først.',
  },
  'npr-106': {
    title: 'Ikkje med i utrekninga: første kode er ikkje start',
    text: 'Radene er daterte før første start i {type} og er haldne utanfor. Sjølve forløpet tel med.',
    help: 'Kontroller datoane på radene og på starten. Høyrer radene til eit tidlegare forløp, manglar det ein start (A).',
  },
  'npr-107': {
    title: 'Koden manglar tidspunkt',
    text: 'Rada har ingen dato og er halden utanfor.',
    help: 'Legg inn datoen for hendinga.',
  },
  'npr-115': {
    title: 'Ikkje med i utrekninga: forløpet er ikkje innført',
    text: 'Forløpet startar før {type} vart teke i bruk {inUseFrom}, og blir ikkje talt med.',
    help: 'Kontroller startdatoen og forløpstypen.',
  },
  'npr-120': {
    title: 'Koden er utgått',
    text: 'Koden ({event} i {type}) var gyldig til og med {validTo}, og rada er datert seinare. Rada er halden utanfor.',
    help: 'Bruk koden som gjeld på datoen, eller rett datoen.',
  },
  'npr-201': {
    title: 'Ugyldig kode',
    text: 'Rada er halden utanfor: {fault}.',
    help: 'Bruk ein kode frå kodeverk 9327, til dømes D11CP, eller oppgi forløp, hending og utfall kvar for seg.',
    by: 'fault',
    cases: {
      blanks: { help: 'Skriv koden som {code}.' },
      'letter-case': { help: 'Skriv koden som {code}.' },
      'outcome-missing': { help: 'Legg til utfallet. Utfall som hendinga kan ha: {allowed}.' },
      'outcome-not-allowed': { help: 'Rett utfallet. Utfall som hendinga kan ha: {allowed}.' },
    },
  },
  'npr-208': {
    title: 'Klinisk avgjerd utan første frammøte',
    text: 'Klinisk avgjerd i {type} er registrert utan at første frammøte er registrert tidlegare eller same dag.',
    help: 'Har pasienten møtt, registrerer du første frammøte (M) med rett dato. Kontroller elles datoen på avgjerda. Registrer aldri eit frammøte som ikkje har funne stad.',
    related: 'Ei rad som kan vere frammøtet, er halden utanfor: Rett ho først.',
    by: 'clarified',
    cases: {
      yes: {
        text: 'Klinisk avgjerd i {type} er registrert utan at første frammøte er registrert tidlegare eller same dag. Tilstanden var avklart ved tilvising, men teksten til registeret har ikkje noko unntak for det.',
        help: 'Har pasienten møtt, registrerer du første frammøte (M). Om ikkje, lèt du forløpet stå som det er: Registrer aldri eit frammøte som ikkje har funne stad.',
      },
    },
  },
  'npr-211': {
    title: 'Første frammøte etter klinisk avgjerd',
    text: 'Eit første frammøte (M) i {type} er datert etter den første kliniske avgjerda.',
    help: 'Kontroller datoane. Er første frammøte alt registrert før avgjerda, er dette ein seinare konsultasjon: Fjern koden.',
  },
  'npr-216': {
    title: 'Over 18 år ved registrering i forløp for barn og unge',
    text: 'Pasienten hadde fylt {years} år då forløpet i {type} starta.',
    help: 'Vurder om eit forløp for vaksne er det rette, og kontroller fødselsdato og startdato.',
  },
  'npr-221': {
    title: 'Evaluering utan klinisk avgjerd',
    text: 'Evaluering i {type} er registrert utan at klinisk avgjerd er registrert tidlegare eller same dag.',
    help: 'Registrer avgjerda (C), eller rett datoen på evalueringa.',
    related: 'Ei rad som kan vere avgjerda, er halden utanfor: Rett ho først.',
  },
  'npr-222': {
    title: 'Tilbakemelding til tilvisar utan klinisk avgjerd',
    text: 'Tilbakemelding til tilvisar i {type} er registrert utan at klinisk avgjerd er registrert tidlegare eller same dag.',
    help: 'Registrer avgjerda (C), eller rett datoen på tilbakemeldinga.',
    related: 'Ei rad som kan vere avgjerda, er halden utanfor: Rett ho først.',
  },
  'npr-223': {
    title: 'Start på symptom etter klinisk avgjerd',
    text: 'Start på symptom (P) i {type} er datert etter den første kliniske avgjerda.',
    help: 'Kontroller datoen: P er dagen symptoma tok til.',
  },
  'npr-224': {
    title: 'Pasienten er òg registrert i eit anna forløp',
    text: 'Forløpet i {type} og eit forløp i {other} for same pasient overlappar i tid.',
    help: 'Forløp av ulik type kan gå parallelt. Kontroller datoane for start og avslutning.',
  },
  'npr-225': {
    title: 'Forløpet er alt avslutta',
    text: 'Hendinga ({event}) er registrert etter at forløpet i {type} vart avslutta, og er halden utanfor.',
    help: 'Rett datoen på hendinga eller avslutninga, eller registrer ny start (A) om pasienten er komen tilbake.',
  },
  'age-undecided': {
    title: 'Alderen ved start kan ikkje avgjerast',
    text: 'Berre fødselsåret er kjent, og pasienten fyller {years} år det året forløpet i {type} startar. Om registeret gir tilbakemelding 216, kan ikkje avgjerast.',
    help: 'Oppgi fødselsdatoen.',
  },
  'closing-not-last': {
    title: 'Registrert etter avslutninga',
    text: 'I {type} er det registrert hendingar etter avslutninga (X). Talet på dei: {count}.',
    help: 'Rett datoen på avslutninga, eller lat hendingane høyre til eit nytt forløp med eigen start.',
  },
  'conflicting-facts': {
    title: 'Radene motseier kvarandre',
    text: 'Rader i same forløp har ulik verdi i feltet for {fact}. Verdien på den tidlegaste rada er brukt.',
    help: 'Rett radene slik at verdien er den same på alle.',
  },
  'event-before-start': {
    title: 'Hending før start',
    text: 'Hendinga ({event}) er datert før forløpet i {type} starta.',
    help: 'Kontroller datoen på hendinga og på starten.',
  },
  'extended-without-decision': {
    title: 'Utvida utgreiing utan ny avgjerd',
    text: 'Det er avgjort at det skal gjerast utvida utgreiing i {type}, men forløpet er avslutta utan ei ny klinisk avgjerd.',
    help: 'Registrer den kliniske avgjerda (C) som vart teken etter den utvida utgreiinga. Vart ho ikkje fullført, kontrollerer du utfallet av avslutninga (X).',
    related: 'Ei rad som kan vere avgjerda, er halden utanfor: Rett ho først.',
  },
  'feedback-tool-repeated': {
    title: 'Feedbackverktøy er registrert fleire gonger',
    text: 'Brukt feedbackverktøy (U med F) er registrert {count} gonger i {type}. Det blir registrert éin gong i forløpet.',
    help: 'Behald éi registrering, og fjern dei andre.',
  },
  'future-date': {
    title: 'Dato fram i tid',
    text: 'Ei hending er datert etter {asOf}, og blir ikkje rekna med enno.',
    help: 'Kontroller datoen, og registrer hendinga når ho har funne stad.',
    by: 'event',
    cases: /* @__PURE__ */ knownEvent({
      text: 'Hendinga ({event}) i {type} er datert etter {asOf}, og blir ikkje rekna med enno.',
    }),
  },
  'future-fact': {
    title: 'Opplysning fram i tid',
    text: 'Feltet for {fact} er datert etter {asOf}, og blir ikkje rekna med enno. Rada er med.',
    help: 'Kontroller datoen, eller lat feltet stå tomt til det har skjedd.',
  },
  'help-without-closing': {
    title: 'Hjelpebehov utan avslutning',
    text: 'Hjelpebehov ved avslutning (H) er registrert i {type}, men forløpet er ikkje avslutta.',
    help: 'Registrer avslutninga (X), eller fjern registreringa av hjelpebehov (H).',
    related: 'Ei rad som kan vere avslutninga, er halden utanfor: Rett ho først.',
  },
  'in-use-date-unknown': {
    title: 'Ukjent når forløpstypen vart teken i bruk',
    text: 'Inga kjelde seier når {type} vart teke i bruk. Om registeret gir tilbakemelding 115, kan ikkje avgjerast.',
    help: 'Avklar med registeret før du rapporterer.',
  },
  'invalid-care-level': {
    title: 'Ugyldig omsorgsnivå',
    text: 'Omsorgsnivået kan ikkje brukast; feltet inneheld {kind}. Rada er med, men utan omsorgsnivå.',
    help: 'Bruk outpatient (poliklinikk), day (dag) eller inpatient (døgn).',
  },
  'invalid-date': {
    title: 'Ugyldig dato',
    text: 'Rada er halden utanfor: {fault}.',
    help: 'Skriv datoen som ÅÅÅÅ-MM-DD, eventuelt følgd av T eller eit blankt teikn og norsk klokkeslett.',
    by: 'fault',
    cases: {
      'has-offset': {
        help: 'Gjer tidspunktet om til dato i Noreg, til dømes med osloDate. Nokre databasedrivarar merkjer norsk klokkeslett som UTC: Då er det datoen i teksten som gjeld.',
      },
      'no-such-day': { help: 'Rett datoen.' },
      'out-of-range': { help: 'Rett datoen.' },
    },
  },
  'invalid-fact': {
    title: 'Ugyldig opplysning',
    text: 'Feltet for {fact} kan ikkje brukast. Rada er med, men feltet er ikkje brukt.',
    help: 'Rett feltet, eller lat det stå tomt. Datoar skal skrivast ÅÅÅÅ-MM-DD og fødselsår som eit heilt tal, begge frå 1900 til 2200. Alvorsgraden er severe eller less-severe, og retten gjeld assessment eller treatment.',
    by: 'use',
    cases: {
      assessment: { help: 'Verdien er koden 1 i kodeverk 8485. Skriv assessment (utgreiing).' },
      treatment: { help: 'Verdien er koden 2 i kodeverk 8485. Skriv treatment (behandling).' },
    },
  },
  'malformed-pathway': {
    title: 'Ikkje eit forløp',
    text: 'Verdien er ikkje eit forløp slik assemblePathways lagar dei. Feilen ligg i {field}, som er {kind}.',
    help: 'Bruk forløpa frå assemblePathways, eller følg typen Pathway.',
  },
  'missing-patient': {
    title: 'Pasient manglar',
    text: 'Rada har ingen pasient som kan brukast: Feltet skal vere ein tekst, men inneheld {kind}. Rada er halden utanfor.',
    help: 'Oppgi pseudonymet til pasienten som tekst. Er id-ane lesne som tal, kan nullar fremst vere tapte.',
    by: 'kind',
    cases: {
      undefined: emptyPatient,
      null: emptyPatient,
      string: emptyPatient,
    },
  },
  'missing-unit': {
    title: 'Eining manglar',
    text: 'Rada har inga eining som kan brukast: Feltet skal vere ein tekst, men inneheld {kind}. Rada er halden utanfor.',
    help: 'Oppgi organisasjonsnummer eller lokal kode for eininga som tekst. Er id-ane lesne som tal, kan nullar fremst vere tapte.',
    by: 'kind',
    cases: {
      undefined: emptyUnit,
      null: emptyUnit,
      string: emptyUnit,
    },
  },
  'newer-edition-published': {
    title: 'Ei nyare utgåve er publisert',
    text: 'Forløp som startar etter {published}: {count}. Dei er vurderte etter ei eldre utgåve, endå {edition} då var publisert.',
    help: 'Inga offentleg kjelde seier når den nye utgåva tok til å gjelde, eller kva kodar og forløpstider ho har. Oppgi utgåva når de veit at ho gjeld, og legg inn eigne forløpstider.',
  },
  'no-need-with-other-outcome': {
    title: 'Motstridande utfall',
    text: 'Klinisk avgjerd i {type} har {count} utfall same dag og seier både at det ikkje er behov for vidare behandling eller oppfølging (I), og at det er behov.',
    help: 'Behald anten I eller dei andre utfalla.',
  },
  'no-need-without-closing': {
    title: 'Ikkje behov for vidare behandling, men ikkje avslutta',
    text: 'Den siste kliniske avgjerda i {type} seier at det ikkje er behov for vidare behandling eller oppfølging (I), men forløpet er ikkje avslutta.',
    help: 'Registrer avslutning av gjennomført forløp (X med G).',
    related: 'Ei rad som kan vere avslutninga, er halden utanfor: Rett ho først.',
  },
  'outcome-missing': {
    title: 'Utfall manglar',
    text: 'Hendinga ({event}) i {type} er registrert utan utfall.',
    help: 'Registrer utfallet, eller fjern hendinga dersom ho ikkje har funne stad.',
  },
  'postponement-misplaced': {
    title: 'Utsetjing utan avgjerd eller evaluering',
    text: 'Pasientutsetjinga (L) i {type} gjeld inga klinisk avgjerd eller evaluering.',
    help: 'Registrer avgjerda eller evalueringa som vart utsett, eller fjern L.',
    by: 'fault',
    cases: {
      late: {
        title: 'Utsetjinga kjem for seint',
        text: 'Pasientutsetjinga (L) i {type} er datert etter den siste avgjerda eller evalueringa ho kunne gjelde.',
        help: 'Rett datoen, eller fjern L: Ho blir registrert før det som blir utsett.',
      },
    },
  },
  'referral-date-differs': {
    title: 'Ulik dato for motteken tilvising og start',
    text: 'Datoen for motteken tilvising er ein annan enn starten (A) i {type}. I denne utgåva er dei same dag.',
    help: 'Rett den av datoane som er feil.',
  },
  'second-active-pathway': {
    title: 'To opne forløp av same type',
    text: 'Forløpet i {type} startar medan eit anna forløp av same type er ope ved same eining.',
    help: 'Avslutt det første forløpet, eller fjern det som er registrert dobbelt.',
  },
  'several-outcomes': {
    title: 'Meir enn eitt utfall',
    text: 'Hendinga ({event}) i {type} har {count} utfall same dag. Registreringsskjemaet hos ein leverandør tek imot berre eitt.',
    help: 'Behald det utfallet som er rett, og fjern dei andre.',
  },
  'stand-in-date': {
    title: 'Dato som står for ukjend',
    text: 'Datoen i feltet for {fact} er ein slik som blir sett inn når datoen er ukjend. Rada er med, men feltet er ikkje brukt.',
    help: 'Lat feltet stå tomt når datoen ikkje er kjend.',
  },
  'start-before-birth': {
    title: 'Start før fødselen',
    text: 'Forløpet i {type} startar før pasienten vart fødd.',
    help: 'Kontroller fødselsdato og startdato.',
  },
  'start-without-right': {
    title: 'Start utan innvilga rett',
    text: 'I den forenkla utgåva startar forløpet i {type} når retten til helsehjelp er innvilga.',
    help: 'Kontroller starten.',
    by: 'basis',
    cases: {
      'not-granted': {
        text: 'Forløpet i {type} er avslutta fordi retten til helsehjelp ikkje vart innvilga. I den forenkla utgåva startar forløpet først når retten er innvilga.',
        help: 'Kontroller utfallet av avslutninga. Er retten ikkje innvilga, skulle forløpet ikkje ha vore starta.',
      },
      'assessed-later': {
        text: 'Forløpet i {type} startar før tilvisinga vart vurdert. I den forenkla utgåva startar det først når retten er innvilga.',
        help: 'Bruk datoen då tilvisinga vart vurdert og retten vart innvilga.',
      },
    },
  },
  'start-without-transfer': {
    title: 'Start ved ny eining utan overføring',
    text: 'Forløpet i {type} startar medan eit forløp av same type er ope ved ei anna eining, og inga overføring (X med O) er registrert innan {withinDays} før eller etter.',
    help: 'Avslutt forløpet ved den andre eininga med overføring, eller kontroller starten.',
  },
  'too-many-decisions': {
    title: 'For mange kliniske avgjerder',
    text: 'Det er registrert {count} kliniske avgjerder i {type}. Ein lokal rettleiar har høgst {most}: éi etter basisutgreiinga og éi etter ei utvida utgreiing.',
    help: 'Behald dei avgjerdene som avsluttar utgreiingane, og registrer seinare vurderingar som evaluering (E).',
  },
  'transfer-without-start': {
    title: 'Overføring utan start ved ny eining',
    text: 'Forløpet i {type} er avslutta med overføring (X med O), men inga anna eining har starta eit forløp av same type innan {withinDays} før eller etter.',
    help: 'Registrer start (A) ved eininga som tok over, eller rett utfallet av avslutninga.',
  },
}
