import type { DerivedGroup, IndicatorGroup, LabelCodes, LabelsOf, PlanGroup } from '../schema.js'
import { eventLabels } from './event-labels.js'
import { intervalLabels } from './interval-labels.js'
import { stateLabels } from './state-labels.js'
import { unknownBecauseLabels } from './unknown-because-labels.js'
import { verdictLabels } from './verdict-labels.js'

/** The words for codes of rows, pathways, clocks and findings; events as in 9322, shortened. */
export const pathwayLabels: LabelsOf<
  Exclude<keyof LabelCodes, IndicatorGroup | PlanGroup | DerivedGroup>
> = {
  event: eventLabels,
  careLevel: {
    outpatient: { nb: 'poliklinikk', nn: 'poliklinikk', en: 'outpatient' },
    day: { nb: 'dag', nn: 'dag', en: 'day' },
    inpatient: { nb: 'døgn', nn: 'døgn', en: 'inpatient' },
  },
  severity: {
    severe: { nb: 'alvorlig', nn: 'alvorleg', en: 'severe' },
    'less-severe': { nb: 'mindre alvorlig', nn: 'mindre alvorleg', en: 'less severe' },
  },
  effect: {
    'set-aside': { nb: 'holdt utenfor', nn: 'halden utanfor', en: 'set aside' },
    excluded: { nb: 'ikke med i beregning', nn: 'ikkje med i utrekninga', en: 'not counted' },
    flagged: { nb: 'varsel', nn: 'varsel', en: 'flagged' },
  },
  interval: intervalLabels,
  state: stateLabels,
  verdict: verdictLabels,
  unknownBecause: unknownBecauseLabels,
  evidence: {
    official: { nb: 'offisiell', nn: 'offisiell', en: 'official' },
    secondary: { nb: 'sekundær kilde', nn: 'sekundær kjelde', en: 'secondary source' },
    inferred: { nb: 'vår tolkning', nn: 'vår tolking', en: 'our reading' },
    draft: { nb: 'bare sett i utkast', nn: 'berre sett i utkast', en: 'seen in a draft only' },
    announced: {
      nb: 'varslet, verdien er ukjent',
      nn: 'varsla, verdien er ukjend',
      en: 'announced, value unknown',
    },
  },
  fact: {
    facts: { nb: 'opplysningene', nn: 'opplysningane', en: 'facts' },
    birthDate: { nb: 'fødselsdato', nn: 'fødselsdato', en: 'date of birth' },
    birthYear: { nb: 'fødselsår', nn: 'fødselsår', en: 'year of birth' },
    severity: { nb: 'alvorlighetsgrad', nn: 'alvorsgrad', en: 'severity' },
    rightGrantedFor: {
      nb: 'hva retten til helsehjelp gjelder',
      nn: 'kva retten til helsehjelp gjeld',
      en: 'care that the right was granted for',
    },
    referralReceived: {
      nb: 'mottatt henvisning',
      nn: 'motteken tilvising',
      en: 'date the referral was received',
    },
    referralAssessed: {
      nb: 'vurdert henvisning',
      nn: 'vurdert tilvising',
      en: 'date the referral was assessed',
    },
    emergencyAssessed: {
      nb: 'øyeblikkelig hjelp-vurdering',
      nn: 'augeblikkeleg hjelp-vurdering',
      en: 'date of the emergency assessment',
    },
    specialistTeamReceived: {
      nb: 'mottak hos OCD-team',
      nn: 'mottak hos OCD-team',
      en: 'date the OCD team received the patient',
    },
    treatmentStarted: {
      nb: 'behandlingsstart',
      nn: 'behandlingsstart',
      en: 'date treatment started',
    },
  },
  field: {
    pathway: { nb: 'hele verdien', nn: 'heile verdien', en: 'the whole value' },
    id: { nb: 'id', nn: 'id', en: 'id' },
    patient: { nb: 'patient', nn: 'patient', en: 'patient' },
    unit: { nb: 'unit', nn: 'unit', en: 'unit' },
    type: { nb: 'type', nn: 'type', en: 'type' },
    edition: { nb: 'edition', nn: 'edition', en: 'edition' },
    start: { nb: 'start', nn: 'start', en: 'start' },
    end: { nb: 'end', nn: 'end', en: 'end' },
    events: { nb: 'events', nn: 'events', en: 'events' },
    event: { nb: 'event i events', nn: 'event i events', en: 'event in events' },
    outcomes: { nb: 'outcomes i events', nn: 'outcomes i events', en: 'outcomes in events' },
    date: { nb: 'date i events', nn: 'date i events', en: 'date in events' },
    rows: { nb: 'rows i events', nn: 'rows i events', en: 'rows in events' },
    facts: { nb: 'facts', nn: 'facts', en: 'facts' },
  },
  kind: {
    string: { nb: 'en tekst', nn: 'ein tekst', en: 'a text' },
    number: { nb: 'et tall', nn: 'eit tal', en: 'a number' },
    bigint: { nb: 'et stort heltall', nn: 'eit stort heiltal', en: 'a big integer' },
    boolean: { nb: 'sant eller usant', nn: 'sant eller usant', en: 'true or false' },
    symbol: { nb: 'et symbol', nn: 'eit symbol', en: 'a symbol' },
    undefined: { nb: 'ingenting', nn: 'ingenting', en: 'nothing' },
    null: { nb: 'null', nn: 'null', en: 'null' },
    object: { nb: 'et objekt', nn: 'eit objekt', en: 'an object' },
    array: { nb: 'en liste', nn: 'ei liste', en: 'a list' },
    function: { nb: 'en funksjon', nn: 'ein funksjon', en: 'a function' },
  },
  fault: {
    missing: { nb: 'koden mangler', nn: 'koden manglar', en: 'the code is missing' },
    'not-a-string': {
      nb: 'verdien er ikke en tekst',
      nn: 'verdien er ikkje ein tekst',
      en: 'the value is not a text',
    },
    'unknown-pathway': {
      nb: 'forløpstypen finnes ikke',
      nn: 'forløpstypen finst ikkje',
      en: 'there is no such pathway type',
    },
    'unknown-event': {
      nb: 'hendelsen finnes ikke',
      nn: 'hendinga finst ikkje',
      en: 'there is no such event',
    },
    'outcome-missing': {
      nb: 'hendelsen krever et utfall',
      nn: 'hendinga krev eit utfall',
      en: 'the event needs an outcome',
    },
    'outcome-not-allowed': {
      nb: 'hendelsen har ikke dette utfallet i denne forløpstypen',
      nn: 'hendinga har ikkje dette utfallet i denne forløpstypen',
      en: 'the event does not have this outcome in this pathway type',
    },
    'event-not-allowed': {
      nb: 'hendelsen finnes ikke i denne forløpstypen',
      nn: 'hendinga finst ikkje i denne forløpstypen',
      en: 'the event does not exist in this pathway type',
    },
    'not-in-9327': {
      nb: 'koden finnes ikke i kodeverk 9327',
      nn: 'koden finst ikkje i kodeverk 9327',
      en: 'the code is not in 9327',
    },
    blanks: {
      nb: 'koden har blanke tegn',
      nn: 'koden har blanke teikn',
      en: 'the code has blanks',
    },
    'letter-case': {
      nb: 'koden er skrevet med små bokstaver',
      nn: 'koden er skriven med små bokstavar',
      en: 'the code is written in lower case',
    },
    'not-yet-valid': {
      nb: 'koden var ikke gyldig ennå på datoen',
      nn: 'koden var ikkje gyldig enno på datoen',
      en: 'the code was not valid yet on the date',
    },
    'code-and-parts-differ': {
      nb: 'koden og feltene for forløp, hendelse og utfall sier ulike ting',
      nn: 'koden og felta for forløp, hending og utfall seier ulike ting',
      en: 'the code and the fields for pathway, event and outcome disagree',
    },
    'not-a-date': {
      nb: 'teksten er ikke en dato på formen ÅÅÅÅ-MM-DD',
      nn: 'teksten er ikkje ein dato på forma ÅÅÅÅ-MM-DD',
      en: 'the text is not a date written YYYY-MM-DD',
    },
    'no-such-day': {
      nb: 'dagen finnes ikke i kalenderen',
      nn: 'dagen finst ikkje i kalenderen',
      en: 'there is no such day in the calendar',
    },
    'out-of-range': {
      nb: 'året ligger utenfor 1900–2200',
      nn: 'året ligg utanfor 1900–2200',
      en: 'the year lies outside 1900–2200',
    },
    'has-offset': {
      nb: 'tidspunktet har tidssone, og datoen i Norge må velges først',
      nn: 'tidspunktet har tidssone, og datoen i Noreg må veljast først',
      en: 'the time has a zone, so the date in Norway must be chosen first',
    },
  },
  careArea: {
    PHV: {
      nb: 'psykisk helsevern, voksne',
      nn: 'psykisk helsevern, vaksne',
      en: 'mental health, adults',
    },
    PHBU: {
      nb: 'psykisk helsevern, barn og unge',
      nn: 'psykisk helsevern, barn og unge',
      en: 'mental health, children and young people',
    },
    TSB: {
      nb: 'tverrfaglig spesialisert rusbehandling',
      nn: 'tverrfagleg spesialisert rusbehandling',
      en: 'substance use',
    },
  },
  periodKind: {
    year: { nb: 'år', nn: 'år', en: 'year' },
    'half-year': { nb: 'halvår', nn: 'halvår', en: 'half-year' },
    tertial: { nb: 'tertial', nn: 'tertial', en: 'tertial (four months)' },
    quarter: { nb: 'kvartal', nn: 'kvartal', en: 'quarter' },
    month: { nb: 'måned', nn: 'månad', en: 'month' },
  },
  codeState: {
    valid: { nb: 'gyldig', nn: 'gyldig', en: 'valid' },
    'not-yet-valid': { nb: 'ikke gyldig ennå', nn: 'ikkje gyldig enno', en: 'not yet valid' },
    retired: { nb: 'ikke lenger gyldig', nn: 'ikkje lenger gyldig', en: 'no longer valid' },
    draft: { nb: 'bare i et utkast', nn: 'berre i eit utkast', en: 'in a draft only' },
    'unknown-code': { nb: 'koden finnes ikke', nn: 'koden finst ikkje', en: 'no such code' },
    'unknown-system': {
      nb: 'kodeverket finnes ikke',
      nn: 'kodeverket finst ikkje',
      en: 'no such code system',
    },
  },
  pathwayUse: {
    'in-use': { nb: 'i bruk', nn: 'i bruk', en: 'in use' },
    'use-unknown': {
      nb: 'ukjent om den er i bruk',
      nn: 'ukjent om ho er i bruk',
      en: 'not known to be in use',
    },
    'not-yet-in-use': { nb: 'ikke i bruk ennå', nn: 'ikkje i bruk enno', en: 'not yet in use' },
    'not-in-edition': {
      nb: 'ikke med i utgaven',
      nn: 'ikkje med i utgåva',
      en: 'not in the edition',
    },
    'no-edition': {
      nb: 'før den første utgaven',
      nn: 'før den første utgåva',
      en: 'before the first edition',
    },
  },
  timeLimitState: {
    found: { nb: 'kjent anbefalt tid', nn: 'kjend tilrådd tid', en: 'known recommended time' },
    'no-limit': {
      nb: 'ingen kjent anbefalt tid',
      nn: 'inga kjend tilrådd tid',
      en: 'no known recommended time',
    },
    'no-care-level': {
      nb: 'omsorgsnivået er ukjent',
      nn: 'omsorgsnivået er ukjent',
      en: 'the care level is unknown',
    },
    'no-severity': {
      nb: 'alvorlighetsgraden er ukjent',
      nn: 'alvorsgraden er ukjend',
      en: 'the severity is unknown',
    },
  },
}
