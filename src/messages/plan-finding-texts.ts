import type { PlanRuleId } from '../plans/follow-up/schema.js'
import type { Texts } from '../sources/schema.js'

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
    nb: 'Rapporten kan ikke brukes: feltet {field} er ugyldig.',
    nn: 'Rapporten kan ikkje brukast: feltet {field} er ugyldig.',
    en: 'The report cannot be used: its field {field} is invalid.',
  },
  'report-on-unknown-tiltak': {
    nb: 'Rapporten per {asOf} gjelder et tiltak som ikke er i planen.',
    nn: 'Rapporten per {asOf} gjeld eit tiltak som ikkje er i planen.',
    en: 'The report as of {asOf} is on a tiltak that is not in the plan.',
  },
  'report-by-no-holder': {
    nb: 'Rapporten per {asOf} gjelder {holder}, som ikke har ansvar i tiltaket.',
    nn: 'Rapporten per {asOf} gjeld {holder}, som ikkje har ansvar i tiltaket.',
    en: 'The report as of {asOf} is on {holder}, who has no part in the tiltak.',
  },
  'completed-after-report': {
    nb: 'Rapporten per {asOf} oppgir at tiltaket ble gjennomført senere, {completedOn}.',
    nn: 'Rapporten per {asOf} opplyser at tiltaket blei gjennomført seinare, {completedOn}.',
    en: 'The report as of {asOf} says that the tiltak was completed later, on {completedOn}.',
  },
  'conflicting-reports': {
    nb: 'Rapportene per {asOf} sier ulike ting: {values}. Den mest forsiktige gjelder.',
    nn: 'Rapportane per {asOf} seier ulike ting: {values}. Den mest forsiktige gjeld.',
    en: 'The reports as of {asOf} differ: {values}. The most cautious one counts.',
  },
  'invalid-figure': {
    nb: 'Et tall for indikatoren mangler verdi eller har ugyldig periode.',
    nn: 'Eit tal for indikatoren manglar verdi eller har ugyldig periode.',
    en: 'A figure of the indicator lacks a value or has an invalid period.',
  },
  'conflicting-figures': {
    nb: 'Tallene for {from} til {to} motsier hverandre.',
    nn: 'Tala for {from} til {to} seier mot kvarandre.',
    en: 'The figures for {from} to {to} contradict each other.',
  },
  'done-but-worse': {
    nb: 'Tiltaket er meldt gjennomført, men {indicator} har gått feil vei fra nullpunktet.',
    nn: 'Tiltaket er meldt gjennomført, men {indicator} har gått feil veg frå nullpunktet.',
    en: 'The tiltak is reported done, but {indicator} has gone the wrong way since its baseline.',
  },
  'revision-of-unknown-tiltak': {
    nb: 'Revisjonen endrer et tiltak som ikke er i planen.',
    nn: 'Revisjonen endrar eit tiltak som ikkje er i planen.',
    en: 'The revision changes a tiltak that is not in the plan.',
  },
  'revision-adds-known-tiltak': {
    nb: 'Revisjonen legger til et tiltak som alt er i planen.',
    nn: 'Revisjonen legg til eit tiltak som alt er i planen.',
    en: 'The revision adds a tiltak that is already in the plan.',
  },
  'revision-out-of-step': {
    nb: 'Revisjonen bygger på en annen utgave av planen: {field} var ikke som oppgitt.',
    nn: 'Revisjonen byggjer på ei anna utgåve av planen: {field} var ikkje som oppgitt.',
    en: 'The revision is based on another edition of the plan: {field} was not as stated.',
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
    nb: 'Organisasjonsnummeret har feil kontrollsiffer.',
    nn: 'Organisasjonsnummeret har feil kontrollsiffer.',
    en: 'The organisation number has a wrong check digit.',
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
} as const satisfies Readonly<Record<PlanRuleId, Texts>>
