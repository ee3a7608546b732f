import type { PlanRuleId } from '../../plans/follow-up/schema.js'
import type { Texts } from '../../sources/schema.js'

/** The text of every finding on a plan; `{name}` stands for the param of that name. */
export const planFindingTexts = {
  'unknown-role': {
    nb: 'Rollen «{role}» har ingen regel for hvem den gjelder.',
    nn: 'Rolla «{role}» har ingen regel for kven ho gjeld.',
    en: 'The role “{role}” has no rule for whom it stands for.',
  },
  'role-without-organisation': {
    nb: 'Rollen «{role}» svarer ikke til noen kjent virksomhet på denne datoen.',
    nn: 'Rolla «{role}» svarer ikkje til noka kjend verksemd på denne datoen.',
    en: 'The role “{role}” stands for no known organisation on this date.',
  },
  'service-unknown': {
    nb: 'Det er ukjent om {organisation} gir tilbud innen {areas}; virksomheten er ikke regnet med.',
    nn: 'Det er ukjent om {organisation} gir tilbod innan {areas}; verksemda er ikkje rekna med.',
    en: 'It is not known whether {organisation} gives care in {areas}; it is not counted in.',
  },
  'organisation-not-valid': {
    nb: 'Virksomheten {organisation} er ikke i drift på denne datoen og har ingen kjent etterfølger.',
    nn: 'Verksemda {organisation} er ikkje i drift på denne datoen og har ingen kjend etterfølgjar.',
    en: 'The organisation {organisation} is not in being on this date and has no known successor.',
  },
  'invalid-report': {
    nb: 'Rapport nr. {row} kan ikke brukes: Feltet {field} er ugyldig.',
    nn: 'Rapport nr. {row} kan ikkje brukast: Feltet {field} er ugyldig.',
    en: 'Report no. {row} cannot be used: its field {field} is invalid.',
  },
  'report-on-unknown-tiltak': {
    nb: 'Rapporten per {asOf} gjelder et tiltak som ikke finnes i planen {plan}.',
    nn: 'Rapporten per {asOf} gjeld eit tiltak som ikkje finst i planen {plan}.',
    en: 'The report as of {asOf} is on a tiltak that the plan {plan} does not have.',
  },
  'report-by-no-holder': {
    nb: 'Rapporten per {asOf} gjelder {holder}, som ikke har ansvar i tiltaket.',
    nn: 'Rapporten per {asOf} gjeld {holder}, som ikkje har ansvar i tiltaket.',
    en: 'The report as of {asOf} is on {holder}, who has no part in the tiltak.',
  },
  'completed-after-report': {
    nb: 'Rapporten per {asOf} oppgir at tiltaket ble gjennomført senere, {completedOn}.',
    nn: 'Rapporten per {asOf} opplyser at tiltaket vart gjennomført seinare, {completedOn}.',
    en: 'The report as of {asOf} says that the tiltak was completed later, on {completedOn}.',
  },
  'conflicting-reports': {
    nb: 'Rapportene per {asOf} sier ulike ting: {values}. Den mest forsiktige gjelder.',
    nn: 'Rapportane per {asOf} seier ulike ting: {values}. Den mest forsiktige gjeld.',
    en: 'The reports as of {asOf} differ: {values}. The most cautious one counts.',
  },
  'invalid-figure': {
    nb: 'Tall nr. {row} i {list} kan ikke brukes: Feltet {field} er ugyldig.',
    nn: 'Tal nr. {row} i {list} kan ikkje brukast: Feltet {field} er ugyldig.',
    en: 'Figure no. {row} of {list} cannot be used: its field {field} is invalid.',
  },
  'conflicting-figures': {
    nb: 'Tallene for {from} til {to} motsier hverandre.',
    nn: 'Tala for {from} til {to} motseier kvarandre.',
    en: 'The figures for {from} to {to} contradict each other.',
  },
  'done-but-worse': {
    nb: 'Tiltaket er meldt gjennomført, men {indicator} har gått feil vei fra nullpunktet.',
    nn: 'Tiltaket er meldt gjennomført, men {indicator} har gått feil veg frå nullpunktet.',
    en: 'The tiltak is reported done, but {indicator} has gone the wrong way since its baseline.',
  },
  'duplicate-id': {
    nb: 'Id-en er brukt mer enn én gang ({field}).',
    nn: 'Id-en er brukt meir enn éin gong ({field}).',
    en: 'The id is used more than once ({field}).',
  },
  'unknown-reference': {
    nb: '{field} viser til {to}, som ikke finnes.',
    nn: '{field} viser til {to}, som ikkje finst.',
    en: '{field} refers to {to}, which does not exist.',
  },
  'circular-reference': {
    nb: 'Kjeden av overordnede går i ring.',
    nn: 'Kjeda av overordna går i ring.',
    en: 'The chain of parents is circular.',
  },
  'not-computable': {
    nb: 'Indikatoren {indicator} kan ikke beregnes.',
    nn: 'Indikatoren {indicator} kan ikkje reknast ut.',
    en: 'The indicator {indicator} cannot be computed.',
  },
  'outside-parent': {
    nb: '{field} ligger utenfor tidsrommet til {parent}.',
    nn: '{field} ligg utanfor tidsrommet til {parent}.',
    en: '{field} lies outside the time of {parent}.',
  },
  'ends-before-start': {
    nb: '{field} slutter {to}, før starten {from}.',
    nn: '{field} sluttar {to}, før starten {from}.',
    en: '{field} ends on {to}, before its start on {from}.',
  },
  'invalid-number': {
    nb: 'Organisasjonsnummeret {number} er ikke gyldig ({field}).',
    nn: 'Organisasjonsnummeret {number} er ikkje gyldig ({field}).',
    en: 'The organisation number {number} is not valid ({field}).',
  },
  'deadline-not-as-written': {
    nb: 'Fristen er en annen enn den som står i cellen.',
    nn: 'Fristen er ein annan enn den som står i cella.',
    en: 'The deadline is not the one that its cell says.',
  },
  'not-in-raw-cell': {
    nb: 'Teksten som {field} er lest av, står ikke i cellen.',
    nn: 'Teksten som {field} er lesen av, står ikkje i cella.',
    en: 'The words that {field} is read from are not in its cell.',
  },
  'deadline-unreadable': {
    nb: 'Fristen «{raw}» gir ingen dato ({reason}).',
    nn: 'Fristen «{raw}» gir ingen dato ({reason}).',
    en: 'The deadline “{raw}” gives no date ({reason}).',
  },
  'names-no-responsible': {
    nb: 'Dokumentet oppgir ingen ansvarlig.',
    nn: 'Dokumentet oppgir ingen ansvarleg.',
    en: 'The document names nobody responsible.',
  },
  'names-no-deadline': {
    nb: 'Dokumentet oppgir ingen frist.',
    nn: 'Dokumentet oppgir ingen frist.',
    en: 'The document names no deadline.',
  },
  'share-above-one': {
    nb: 'Tall nr. {row} i {list} er ikke brukt: En andel går fra 0 til 1. {value} prosent skrives {instead}.',
    nn: 'Tal nr. {row} i {list} er ikkje brukt: Ein del går frå 0 til 1. {value} prosent blir skrive {instead}.',
    en: 'Figure no. {row} of {list} is not used: a share goes from 0 to 1. {value} per cent is written {instead}.',
  },
  'figure-of-unknown-indicator': {
    nb: 'Tallene i {list} er ikke brukt: Ingen tiltak i planen {plan} er knyttet til denne indikatoren.',
    nn: 'Tala i {list} er ikkje brukte: Ingen tiltak i planen {plan} er knytte til denne indikatoren.',
    en: 'The figures of {list} are not used: no tiltak of the plan {plan} is linked to this indicator.',
  },
  'figure-of-unknown-group': {
    nb: 'Tall i {list} gjelder {group}, som ikke er en kjent virksomhet.',
    nn: 'Tal i {list} gjeld {group}, som ikkje er ei kjend verksemd.',
    en: 'Figures of {list} are of {group}, which is no known organisation.',
  },
  'not-done-but-better': {
    nb: 'Tiltaket er ikke meldt gjennomført, men {indicator} har gått riktig vei fra nullpunktet.',
    nn: 'Tiltaket er ikkje meldt gjennomført, men {indicator} har gått rett veg frå nullpunktet.',
    en: 'The tiltak is not reported done, but {indicator} has gone the right way since its baseline.',
  },
  'not-translated': {
    nb: '{field} mangler på {languages}.',
    nn: '{field} manglar på {languages}.',
    en: '{field} is missing in {languages}.',
  },
  'responsible-not-read': {
    nb: 'Denne delen av ansvarscellen er ikke lest: «{raw}».',
    nn: 'Denne delen av ansvarscella er ikkje lesen: «{raw}».',
    en: 'This part of the cell of who is responsible is not read: “{raw}”.',
  },
  'row-without-tiltak': {
    nb: 'Rad nr. {row} har ikke noe tiltak og er ikke med.',
    nn: 'Rad nr. {row} har ikkje noko tiltak og er ikkje med.',
    en: 'Row no. {row} has no tiltak and is left out.',
  },
  'column-not-read': {
    nb: 'Kolonnen «{column}» er ikke lest, men tatt vare på.',
    nn: 'Kolonnen «{column}» er ikkje lesen, men teken vare på.',
    en: 'The column “{column}” is kept, but not read.',
  },
  'cell-not-read': {
    nb: 'Cellen «{raw}» ({column}) er ikke lest.',
    nn: 'Cella «{raw}» ({column}) er ikkje lesen.',
    en: 'The cell “{raw}” ({column}) is not read.',
  },
} as const satisfies Readonly<Record<PlanRuleId, Texts>>
