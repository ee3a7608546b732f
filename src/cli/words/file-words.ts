import type { NprFault, NprNote } from '../../npr/schema.js'
import type { Language } from '../../sources/schema.js'
import type { RowFault } from '../row-findings.js'

/** What is said of a file and of what was found in it. */
export interface FileWords {
  readonly nprFaults: Readonly<Record<NprFault, string>>
  readonly nprNotes: Readonly<Record<NprNote['note'], string>>
  readonly effects: Readonly<Record<'set-aside' | 'excluded' | 'flagged', string>>
  readonly changes: Readonly<Record<'trim' | 'upper-case' | 'text' | 'values', string>>
  readonly separators: Readonly<Record<';' | ',' | '\t' | '|', string>>
  /** What to write in place of a date or another value, as the mapping reads it. */
  readonly ownDates: string
  readonly ownValues: string
  /** What is wrong with rows that are no registrations. */
  readonly rowFaults: Readonly<
    Record<RowFault, { readonly title: string; readonly text: string; readonly help: string }>
  >
  /** What to write in a column whose values are listed. */
  readonly listed: string
}

/** What is said of a file, by language. */
export const fileWords: Readonly<Record<Language, FileWords>> = {
  nb: {
    nprFaults: {
      malformed: 'den er ikke velformet XML',
      doctype: 'den har en dokumenttype (DOCTYPE), som ikke leses',
      'text-too-long': 'den har en tekst på over en million tegn',
      'too-deep': 'den har for mange elementer inne i hverandre',
      'unknown-encoding': 'tegnkodingen den oppgir, er ukjent',
      'wrong-encoding': 'den er ikke i tegnkodingen den oppgir',
      'no-message': 'det er ingen NPR-melding i den',
      'wrong-namespace': 'meldingen har et annet navnerom enn registerets',
      'wrong-module': 'den er av en annen modul',
    },
    nprNotes: {
      'unknown-version': 'Ingen åpen kilde viser denne versjonen av NPR-meldingen.',
      'unknown-module': 'Ingen åpen kilde viser denne modulen av NPR-meldingen.',
      'no-public-names':
        'Navnene i modulen pak er ikke offentlige. Det som leses, er prosedyrekoder slik andre moduler har dem.',
      'version-differs': 'Navnerommet og versjonsnummeret i meldingen sier hver sin versjon.',
      'code-elsewhere': 'Meldingen har forløpskoder som ikke står i en prosedyre. De er ikke lest.',
    },
    effects: {
      'set-aside': 'utenfor forløpene',
      excluded: 'regnes ikke med',
      flagged: 'til ettersyn',
    },
    changes: {
      trim: 'blanke tegn fjernet',
      'upper-case': 'store bokstaver',
      text: 'tall til tekst',
      values: 'verdier oversatt',
    },
    separators: { ';': 'semikolon', ',': 'komma', '\t': 'tabulator', '|': 'loddrett strek' },
    ownDates:
      'Skriv datoen som tilordningen sier ({forms}), eller legg til formatet som filen har, i tilordningen.',
    ownValues:
      'Skriv en verdi som tilordningen har ({values}), eller legg til den som filen har, i tilordningen.',
    rowFaults: {
      'unusable-value': {
        title: 'Verdi som ikke kan brukes',
        text: 'Verdien kan ikke leses. Indikatorer som trenger den, regner raden som uavklart.',
        help: 'Rett verdien, eller la cellen stå tom.',
      },
      'missing-value': {
        title: 'Verdi mangler',
        text: 'Raden mangler en verdi som alle rader skal ha.',
        help: 'Fyll den ut: Uten id kan raden bli talt flere ganger, og uten enhet er den bare med i samlede tall.',
      },
      'repeated-id': {
        title: 'Samme id som en tidligere rad',
        text: 'En tidligere rad har samme id. Hver id telles én gang.',
        help: 'Fjern raden hvis den er overflødig. Rett ellers id-en.',
      },
    },
    listed: 'Skriv {values}.',
  },
  nn: {
    nprFaults: {
      malformed: 'ho er ikkje velforma XML',
      doctype: 'ho har ein dokumenttype (DOCTYPE), som ikkje blir lesen',
      'text-too-long': 'ho har ein tekst på over ein million teikn',
      'too-deep': 'ho har for mange element inne i kvarandre',
      'unknown-encoding': 'teiknkodinga ho oppgir, er ukjend',
      'wrong-encoding': 'ho er ikkje i teiknkodinga ho oppgir',
      'no-message': 'det er inga NPR-melding i ho',
      'wrong-namespace': 'meldinga har eit anna namnerom enn det registeret har',
      'wrong-module': 'ho er av ein annan modul',
    },
    nprNotes: {
      'unknown-version': 'Inga open kjelde viser denne versjonen av NPR-meldinga.',
      'unknown-module': 'Inga open kjelde viser denne modulen av NPR-meldinga.',
      'no-public-names':
        'Namna i modulen pak er ikkje offentlege. Det som blir lese, er prosedyrekodar slik andre modular har dei.',
      'version-differs': 'Namnerommet og versjonsnummeret i meldinga seier kvar sin versjon.',
      'code-elsewhere':
        'Meldinga har forløpskodar som ikkje står i ein prosedyre. Dei er ikkje lesne.',
    },
    effects: {
      'set-aside': 'utanfor forløpa',
      excluded: 'blir ikkje rekna med',
      flagged: 'til ettersyn',
    },
    changes: {
      trim: 'blanke teikn fjerna',
      'upper-case': 'store bokstavar',
      text: 'tal til tekst',
      values: 'verdiar omsette',
    },
    separators: { ';': 'semikolon', ',': 'komma', '\t': 'tabulator', '|': 'loddrett strek' },
    ownDates:
      'Skriv datoen som tilordninga seier ({forms}), eller legg til formatet som fila har, i tilordninga.',
    ownValues:
      'Skriv ein verdi som tilordninga har ({values}), eller legg til den som fila har, i tilordninga.',
    rowFaults: {
      'unusable-value': {
        title: 'Verdi som ikkje kan brukast',
        text: 'Verdien kan ikkje lesast. Indikatorar som treng han, reknar rada som uavklart.',
        help: 'Rett verdien, eller lat cella stå tom.',
      },
      'missing-value': {
        title: 'Verdi manglar',
        text: 'Rada manglar ein verdi som alle rader skal ha.',
        help: 'Fyll han ut: Utan id kan rada bli talt fleire gonger, og utan eining er ho berre med i samla tal.',
      },
      'repeated-id': {
        title: 'Same id som ei tidlegare rad',
        text: 'Ei tidlegare rad har same id. Kvar id blir talt éin gong.',
        help: 'Fjern rada om ho er overflødig. Rett elles id-en.',
      },
    },
    listed: 'Skriv {values}.',
  },
  en: {
    nprFaults: {
      malformed: 'it is no well-formed XML',
      doctype: 'it has a document type (DOCTYPE), which is not read',
      'text-too-long': 'it has a text of more than a million characters',
      'too-deep': 'it has too many elements inside each other',
      'unknown-encoding': 'the encoding that it declares is unknown',
      'wrong-encoding': 'it is not in the encoding that it declares',
      'no-message': 'there is no NPR message in it',
      'wrong-namespace': 'the message has another namespace than the register’s',
      'wrong-module': 'it is of another module',
    },
    nprNotes: {
      'unknown-version': 'No public source shows this version of the NPR message.',
      'unknown-module': 'No public source shows this module of the NPR message.',
      'no-public-names':
        'The names in the module pak are not public. What is read are procedure codes as other modules have them.',
      'version-differs':
        'The namespace and the version number in the message say different versions.',
      'code-elsewhere':
        'The message has pathway codes that are not in a procedure. They were not read.',
    },
    effects: { 'set-aside': 'in no pathway', excluded: 'not counted', flagged: 'to look at' },
    changes: {
      trim: 'blanks taken away',
      'upper-case': 'capital letters',
      text: 'numbers to texts',
      values: 'values translated',
    },
    separators: { ';': 'semicolon', ',': 'comma', '\t': 'tab', '|': 'vertical bar' },
    ownDates:
      'Write the date as the mapping says ({forms}), or add the format that the file has to the mapping.',
    ownValues:
      'Write a value that the mapping has ({values}), or add the one that the file has to the mapping.',
    rowFaults: {
      'unusable-value': {
        title: 'Value that cannot be used',
        text: 'The value cannot be read. Indicators that need it take the row for undecided.',
        help: 'Correct the value, or leave the cell empty.',
      },
      'missing-value': {
        title: 'Value is missing',
        text: 'The row lacks a value that every row must have.',
        help: 'Fill it in: without an id the row can be counted several times, and without a unit it is in totals only.',
      },
      'repeated-id': {
        title: 'The id of an earlier row',
        text: 'An earlier row has the same id. Each id is counted once.',
        help: 'Remove the row if it is superfluous. Otherwise correct the id.',
      },
    },
    listed: 'Write {values}.',
  },
}
