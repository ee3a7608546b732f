import { type FindingMessages, knownEvent } from '../finding-messages.js'

const emptyPatient = {
  text: 'Raden har ingen pasient og er holdt utenfor.',
  help: 'Oppgi pasientens pseudonym som tekst.',
}

const emptyUnit = {
  text: 'Raden har ingen enhet og er holdt utenfor.',
  help: 'Oppgi organisasjonsnummer eller lokal kode for enheten som tekst.',
}

/** Every finding in Norwegian bokmål; titles of the register's rules are its own texts (9329). */
export const findingsInNb: FindingMessages = {
  'npr-102': {
    title: 'Ikke med i beregning. Koden er registrert tidligere',
    text: 'Hendelsen ({event}) i {type} er registrert fra før.',
    help: 'Fjern raden hvis den er overflødig. Rett ellers datoen eller koden.',
    by: 'repeat',
    cases: {
      exact: {
        text: 'Raden sier det samme som en annen rad i {type}: samme dato, hendelse ({event}) og utfall.',
      },
      start: {
        text: 'Det er registrert ny start i {type} mens forløpet fortsatt er åpent.',
        help: 'Avslutt det første forløpet før det nye starter, eller fjern den ekstra startkoden.',
      },
    },
  },
  'npr-105': {
    title: 'Ikke med i beregning. Forløpet mangler kode for start pakkeforløp',
    text: 'Ingen av radene i {type} er en start, og radene er holdt utenfor.',
    help: 'Registrer start (A), eller kontroller pasient, enhet og forløpstype på radene.',
    related: 'En rad som kan være starten, er holdt utenfor: Rett den først.',
  },
  'npr-106': {
    title: 'Ikke med i beregning. Første kode er forskjellig fra start pakkeforløp',
    text: 'Radene er datert før første start i {type} og er holdt utenfor. Selve forløpet teller med.',
    help: 'Kontroller datoene på radene og på starten. Hører radene til et tidligere forløp, mangler det en start (A).',
  },
  'npr-107': {
    title: 'Prosedyrekoden mangler tidspunkt',
    text: 'Raden har ingen dato og er holdt utenfor.',
    help: 'Legg inn datoen for hendelsen.',
  },
  'npr-115': {
    title: 'Ikke med i beregning. Pakkeforløpet er ikke innført',
    text: 'Forløpet starter før {type} ble tatt i bruk {inUseFrom}, og telles ikke med.',
    help: 'Kontroller startdatoen og forløpstypen.',
  },
  'npr-120': {
    title: 'Koden er utgått',
    text: 'Koden ({event} i {type}) var gyldig til og med {validTo}, og raden er datert senere. Raden er holdt utenfor.',
    help: 'Bruk koden som gjelder på datoen, eller rett datoen.',
  },
  'npr-201': {
    title: 'Ugyldig kode for PK psykisk helse og rus',
    text: 'Raden er holdt utenfor: {fault}.',
    help: 'Bruk en kode fra kodeverk 9327, for eksempel D11CP, eller oppgi forløp, hendelse og utfall hver for seg.',
    by: 'fault',
    cases: {
      blanks: { help: 'Skriv koden som {code}.' },
      'letter-case': { help: 'Skriv koden som {code}.' },
      'outcome-missing': { help: 'Legg til utfallet. Utfall som hendelsen kan ha: {allowed}.' },
      'outcome-not-allowed': { help: 'Rett utfallet. Utfall som hendelsen kan ha: {allowed}.' },
    },
  },
  'npr-208': {
    title: 'Kode C (klinisk beslutning) mangler forutgående kode M (første frammøte)',
    text: 'Klinisk beslutning i {type} er registrert uten at første fremmøte er registrert tidligere eller samme dag.',
    help: 'Har pasienten møtt, registrerer du første fremmøte (M) med riktig dato. Kontroller ellers datoen på beslutningen. Registrer aldri et fremmøte som ikke har funnet sted.',
    related: 'En rad som kan være fremmøtet, er holdt utenfor: Rett den først.',
    by: 'clarified',
    cases: {
      yes: {
        text: 'Klinisk beslutning i {type} er registrert uten at første fremmøte er registrert tidligere eller samme dag. Tilstanden var avklart ved henvisning, men registerets tekst har ikke noe unntak for det.',
        help: 'Har pasienten møtt, registrerer du første fremmøte (M). Hvis ikke, lar du forløpet stå som det er: Registrer aldri et fremmøte som ikke har funnet sted.',
      },
    },
  },
  'npr-211': {
    title: 'Kode M (første frammøte) har forutgående prosedyrekode C (klinisk beslutning)',
    text: 'Et første fremmøte (M) i {type} er datert etter den første kliniske beslutningen.',
    help: 'Kontroller datoene. Er første fremmøte alt registrert før beslutningen, er dette en senere konsultasjon: Fjern koden.',
  },
  'npr-216': {
    title:
      'Pasienten var over 18 år ved registrering i pakkeforløp D12 PK psykisk helsevern for barn og unge',
    text: 'Pasienten hadde fylt {years} år da forløpet i {type} startet.',
    help: 'Vurder om et forløp for voksne er det rette, og kontroller fødselsdato og startdato.',
  },
  'npr-221': {
    title: 'Kode E (evalueringspunkt) mangler forutgående hendelse C (klinisk beslutning)',
    text: 'Evaluering i {type} er registrert uten at klinisk beslutning er registrert tidligere eller samme dag.',
    help: 'Registrer beslutningen (C), eller rett datoen på evalueringen.',
    related: 'En rad som kan være beslutningen, er holdt utenfor: Rett den først.',
  },
  'npr-222': {
    title:
      'Kode F (tilbakemelding til henviser sendt) mangler forutgående hendelse C (klinisk beslutning)',
    text: 'Tilbakemelding til henviser i {type} er registrert uten at klinisk beslutning er registrert tidligere eller samme dag.',
    help: 'Registrer beslutningen (C), eller rett datoen på tilbakemeldingen.',
    related: 'En rad som kan være beslutningen, er holdt utenfor: Rett den først.',
  },
  'npr-223': {
    title: 'Hendelse P (start symptomer psykose) kommer etter hendelse C (klinisk beslutning)',
    text: 'Start på symptomer (P) i {type} er datert etter den første kliniske beslutningen.',
    help: 'Kontroller datoen: P er dagen symptomene begynte.',
  },
  'npr-224': {
    title: 'Pasienten er også registrert i et annet pakkeforløp',
    text: 'Forløpet i {type} og et forløp i {other} for samme pasient overlapper i tid.',
    help: 'Forløp av ulik type kan gå parallelt. Kontroller datoene for start og avslutning.',
  },
  'npr-225': {
    title: 'Forutgående hendelse X (avslutning av pakkeforløp) har avsluttet dette pakkeforløpet',
    text: 'Hendelsen ({event}) er registrert etter at forløpet i {type} ble avsluttet, og er holdt utenfor.',
    help: 'Rett datoen på hendelsen eller avslutningen, eller registrer ny start (A) hvis pasienten er kommet tilbake.',
  },
  'age-undecided': {
    title: 'Alderen ved start kan ikke avgjøres',
    text: 'Bare fødselsåret er kjent, og pasienten fyller {years} år det året forløpet i {type} starter. Om registeret gir tilbakemelding 216, kan ikke avgjøres.',
    help: 'Oppgi fødselsdatoen.',
  },
  'closing-not-last': {
    title: 'Registrert etter avslutningen',
    text: 'I {type} er det registrert hendelser etter avslutningen (X). Antall: {count}.',
    help: 'Rett datoen på avslutningen, eller la hendelsene høre til et nytt forløp med egen start.',
  },
  'conflicting-facts': {
    title: 'Radene motsier hverandre',
    text: 'Rader i samme forløp har ulik verdi i feltet for {fact}. Verdien på den tidligste raden er brukt.',
    help: 'Rett radene slik at verdien er den samme på alle.',
  },
  'event-before-start': {
    title: 'Hendelse før start',
    text: 'Hendelsen ({event}) er datert før forløpet i {type} startet.',
    help: 'Kontroller datoen på hendelsen og på starten.',
  },
  'extended-without-decision': {
    title: 'Utvidet utredning uten ny beslutning',
    text: 'Det er besluttet utvidet utredning i {type}, men forløpet er avsluttet uten en ny klinisk beslutning.',
    help: 'Registrer den kliniske beslutningen (C) som ble tatt etter den utvidede utredningen. Ble den ikke fullført, kontrollerer du utfallet av avslutningen (X).',
    related: 'En rad som kan være beslutningen, er holdt utenfor: Rett den først.',
  },
  'feedback-tool-repeated': {
    title: 'Feedbackverktøy er registrert flere ganger',
    text: 'Brukt feedbackverktøy (U med F) er registrert {count} ganger i {type}. Det registreres én gang i forløpet.',
    help: 'Behold én registrering, og fjern de andre.',
  },
  'future-date': {
    title: 'Dato frem i tid',
    text: 'En hendelse er datert etter {asOf}, og regnes ikke med ennå.',
    help: 'Kontroller datoen, og registrer hendelsen når den har funnet sted.',
    by: 'event',
    cases: /* @__PURE__ */ knownEvent({
      text: 'Hendelsen ({event}) i {type} er datert etter {asOf}, og regnes ikke med ennå.',
    }),
  },
  'future-fact': {
    title: 'Opplysning frem i tid',
    text: 'Feltet for {fact} er datert etter {asOf}, og regnes ikke med ennå. Raden er med.',
    help: 'Kontroller datoen, eller la feltet stå tomt til det har skjedd.',
  },
  'help-without-closing': {
    title: 'Hjelpebehov uten avslutning',
    text: 'Hjelpebehov ved avslutning (H) er registrert i {type}, men forløpet er ikke avsluttet.',
    help: 'Registrer avslutningen (X), eller fjern registreringen av hjelpebehov (H).',
    related: 'En rad som kan være avslutningen, er holdt utenfor: Rett den først.',
  },
  'in-use-date-unknown': {
    title: 'Ukjent når forløpstypen ble tatt i bruk',
    text: 'Ingen kilde sier når {type} ble tatt i bruk. Om registeret gir tilbakemelding 115, kan ikke avgjøres.',
    help: 'Avklar med registeret før du rapporterer.',
  },
  'invalid-care-level': {
    title: 'Ugyldig omsorgsnivå',
    text: 'Omsorgsnivået kan ikke brukes; feltet inneholder {kind}. Raden er med, men uten omsorgsnivå.',
    help: 'Bruk outpatient (poliklinikk), day (dag) eller inpatient (døgn).',
  },
  'invalid-date': {
    title: 'Ugyldig dato',
    text: 'Raden er holdt utenfor: {fault}.',
    help: 'Skriv datoen som ÅÅÅÅ-MM-DD, eventuelt fulgt av T eller et blankt tegn og norsk klokkeslett.',
    by: 'fault',
    cases: {
      'has-offset': {
        help: 'Gjør tidspunktet om til dato i Norge, for eksempel med osloDate. Noen databasedrivere merker norsk klokkeslett som UTC: Da er det datoen i teksten som gjelder.',
      },
      'no-such-day': { help: 'Rett datoen.' },
      'out-of-range': { help: 'Rett datoen.' },
    },
  },
  'invalid-fact': {
    title: 'Ugyldig opplysning',
    text: 'Feltet for {fact} kan ikke brukes. Raden er med, men feltet er ikke brukt.',
    help: 'Rett feltet, eller la det stå tomt. Datoer skrives ÅÅÅÅ-MM-DD og fødselsår som et helt tall, begge fra 1900 til 2200. Alvorlighetsgraden er severe eller less-severe, og retten gjelder assessment eller treatment.',
    by: 'use',
    cases: {
      assessment: { help: 'Verdien er koden 1 i kodeverk 8485. Skriv assessment (utredning).' },
      treatment: { help: 'Verdien er koden 2 i kodeverk 8485. Skriv treatment (behandling).' },
    },
  },
  'malformed-pathway': {
    title: 'Ikke et forløp',
    text: 'Verdien er ikke et forløp slik assemblePathways lager dem. Feilen ligger i {field}, som er {kind}.',
    help: 'Bruk forløpene fra assemblePathways, eller følg typen Pathway.',
  },
  'missing-patient': {
    title: 'Pasient mangler',
    text: 'Raden har ingen pasient som kan brukes: Feltet skal være en tekst, men inneholder {kind}. Raden er holdt utenfor.',
    help: 'Oppgi pasientens pseudonym som tekst. Er id-ene lest som tall, kan ledende nuller være tapt.',
    by: 'kind',
    cases: {
      undefined: emptyPatient,
      null: emptyPatient,
      string: emptyPatient,
    },
  },
  'missing-unit': {
    title: 'Enhet mangler',
    text: 'Raden har ingen enhet som kan brukes: Feltet skal være en tekst, men inneholder {kind}. Raden er holdt utenfor.',
    help: 'Oppgi organisasjonsnummer eller lokal kode for enheten som tekst. Er id-ene lest som tall, kan ledende nuller være tapt.',
    by: 'kind',
    cases: {
      undefined: emptyUnit,
      null: emptyUnit,
      string: emptyUnit,
    },
  },
  'newer-edition-published': {
    title: 'En nyere utgave er publisert',
    text: 'Forløp som starter etter {published}: {count}. De er vurdert etter en eldre utgave, selv om {edition} da var publisert.',
    help: 'Ingen offentlig kilde sier når den nye utgaven trådte i kraft, eller hvilke koder og forløpstider den har. Oppgi utgaven når dere vet at den gjelder, og legg inn egne forløpstider.',
  },
  'no-need-with-other-outcome': {
    title: 'Motstridende utfall',
    text: 'Klinisk beslutning i {type} har {count} utfall samme dag og sier både at det ikke er behov for videre behandling eller oppfølging (I), og at det er behov.',
    help: 'Behold enten I eller de andre utfallene.',
  },
  'no-need-without-closing': {
    title: 'Ikke behov for videre behandling, men ikke avsluttet',
    text: 'Den siste kliniske beslutningen i {type} sier at det ikke er behov for videre behandling eller oppfølging (I), men forløpet er ikke avsluttet.',
    help: 'Registrer avslutning av gjennomført forløp (X med G).',
    related: 'En rad som kan være avslutningen, er holdt utenfor: Rett den først.',
  },
  'outcome-missing': {
    title: 'Utfall mangler',
    text: 'Hendelsen ({event}) i {type} er registrert uten utfall.',
    help: 'Registrer utfallet, eller fjern hendelsen hvis den ikke har funnet sted.',
  },
  'postponement-misplaced': {
    title: 'Utsettelse uten beslutning eller evaluering',
    text: 'Pasientutsettelsen (L) i {type} gjelder ingen klinisk beslutning eller evaluering.',
    help: 'Registrer beslutningen eller evalueringen som ble utsatt, eller fjern L.',
    by: 'fault',
    cases: {
      late: {
        title: 'Utsettelsen kommer for sent',
        text: 'Pasientutsettelsen (L) i {type} er datert etter den siste beslutningen eller evalueringen den kunne gjelde.',
        help: 'Rett datoen, eller fjern L: Den registreres før det som blir utsatt.',
      },
    },
  },
  'referral-date-differs': {
    title: 'Ulik dato for mottatt henvisning og start',
    text: 'Datoen for mottatt henvisning er en annen enn starten (A) i {type}. I denne utgaven er de samme dag.',
    help: 'Rett den av datoene som er feil.',
  },
  'second-active-pathway': {
    title: 'To åpne forløp av samme type',
    text: 'Forløpet i {type} starter mens et annet forløp av samme type er åpent ved samme enhet.',
    help: 'Avslutt det første forløpet, eller fjern det som er registrert dobbelt.',
  },
  'several-outcomes': {
    title: 'Mer enn ett utfall',
    text: 'Hendelsen ({event}) i {type} har {count} utfall samme dag. Registreringsskjemaet hos en leverandør tar imot bare ett.',
    help: 'Behold det utfallet som er riktig, og fjern de andre.',
  },
  'stand-in-date': {
    title: 'Dato som står for ukjent',
    text: 'Datoen i feltet for {fact} er en slik som settes inn når datoen er ukjent. Raden er med, men feltet er ikke brukt.',
    help: 'La feltet stå tomt når datoen ikke er kjent.',
  },
  'start-before-birth': {
    title: 'Start før fødselen',
    text: 'Forløpet i {type} starter før pasienten ble født.',
    help: 'Kontroller fødselsdato og startdato.',
  },
  'start-without-right': {
    title: 'Start uten innvilget rett',
    text: 'I den forenklede utgaven starter forløpet i {type} når retten til helsehjelp er innvilget.',
    help: 'Kontroller starten.',
    by: 'basis',
    cases: {
      'not-granted': {
        text: 'Forløpet i {type} er avsluttet fordi retten til helsehjelp ikke ble innvilget. I den forenklede utgaven starter forløpet først når retten er innvilget.',
        help: 'Kontroller utfallet av avslutningen. Er retten ikke innvilget, skulle forløpet ikke ha vært startet.',
      },
      'assessed-later': {
        text: 'Forløpet i {type} starter før henvisningen ble vurdert. I den forenklede utgaven starter det først når retten er innvilget.',
        help: 'Bruk datoen da henvisningen ble vurdert og retten ble innvilget.',
      },
    },
  },
  'start-without-transfer': {
    title: 'Start ved ny enhet uten overføring',
    text: 'Forløpet i {type} starter mens et forløp av samme type er åpent ved en annen enhet, og ingen overføring (X med O) er registrert innen {withinDays} før eller etter.',
    help: 'Avslutt forløpet ved den andre enheten med overføring, eller kontroller starten.',
  },
  'too-many-decisions': {
    title: 'For mange kliniske beslutninger',
    text: 'Det er registrert {count} kliniske beslutninger i {type}. En lokal veileder har høyst {most}: én etter basisutredningen og én etter en utvidet utredning.',
    help: 'Behold de beslutningene som avslutter utredningene, og registrer senere vurderinger som evaluering (E).',
  },
  'transfer-without-start': {
    title: 'Overføring uten start ved ny enhet',
    text: 'Forløpet i {type} er avsluttet med overføring (X med O), men ingen annen enhet har startet et forløp av samme type innen {withinDays} før eller etter.',
    help: 'Registrer start (A) ved enheten som tok over, eller rett utfallet av avslutningen.',
  },
}
