import type { FileFindingDescription } from '../describe-file-finding.js'
import type { FileRuleId } from '../schema.js'

/** What can be wrong with lines of a file, in nynorsk. */
export const fileTextsInNn = {
  'ragged-row': {
    title: 'Feil tal på celler',
    text: 'Linja har ikkje like mange celler som overskrifta ({cells} mot {expected}), og er ikkje lesen.',
    help: 'Sjå etter eit skiljeteikn inne i ein tekst utan hermeteikn, eller ei celle som manglar.',
  },
  'bad-quotes': {
    title: 'Tekst etter eit avsluttande hermeteikn',
    text: 'Ei celle held fram etter hermeteiknet som avsluttar henne. Linja er ikkje lesen.',
    help: 'Skriv eit hermeteikn inne i ei celle som to: "".',
  },
  'unclosed-quote': {
    title: 'Hermeteikn utan slutt',
    text: 'Eit hermeteikn opnar ei celle som aldri blir avslutta. Linja er ikkje lesen; lesinga held fram på neste linje.',
    help: 'Avslutt cella med eit hermeteikn, eller ta bort det som opnar henne.',
  },
  'row-too-long': {
    title: 'Rada er for lang',
    text: 'Rada er lengre enn 1 MB og er ikkje lesen.',
    help: 'Sjå etter linjeskift som manglar.',
  },
  'repeated-header': {
    title: 'Overskrifta gjenteken',
    text: 'Linja er overskrifta om att, og er ikkje lesen.',
    help: 'Fila er truleg sett saman av to eksportar. Kontroller at kolonnane er dei same.',
  },
  'stray-quote': {
    title: 'Hermeteikn inne i ei celle',
    text: 'Ei celle utan hermeteikn rundt seg har eit hermeteikn i seg. Det er lese som det står.',
    help: 'Set hermeteikn rundt cella, og skriv det som står i henne, som to: "".',
  },
  'not-in-encoding': {
    title: 'Teikn som ikkje finst i teiknkodinga',
    text: 'Kolonnen «{column}» har byte som ikkje er tekst i teiknkodinga til fila. Verdien kan ikkje brukast.',
    help: 'Kontroller teiknkodinga i tilordninga: ofte er fila Windows-1252 og ikkje UTF-8.',
  },
  'mixed-encoding': {
    title: 'To teiknkodingar i same fil',
    text: 'Kolonnen «{column}» har tekst som ser ut som UTF-8, medan fila elles er Windows-1252. Han er lesen som Windows-1252.',
    help: 'Fila er truleg sett saman av to eksportar. Eksporter alt med same teiknkoding.',
  },
  'control-sign': {
    title: 'Styreteikn i ein id',
    text: 'Kolonnen «{column}» har linjeskift, eit teikn som ikkje blir vist, eller � for eit som er gått tapt, i ein id. Han er lesen som han står.',
    help: 'Sjå etter nullbytes, andre styreteikn og hermeteikn som blir lukka på ei seinare linje, i eksporten: éin id kan ha vorte to, eller to éin.',
  },
  'rounded-number': {
    title: 'Id skriven som eit tal',
    text: 'Kolonnen «{column}» har ein id som eit rekneark har skrive som tal (1,23E+11 eller 17.0), eller som er eit tal over 2^53, som er avrunda og ikkje kan brukast.',
    help: 'Eksporter kolonnen som tekst frå kjelda: eit avrunda tal kan vere fleire ulike id-ar.',
  },
  'blank-at-edge': {
    title: 'Mellomrom rundt ein id',
    text: 'Kolonnen «{column}» har ein id med mellomrom før eller etter. Han er lesen som han står, og er ein annan id enn den utan.',
    help: 'Be om «trim» for kolonnen i tilordninga dersom mellomrommet ikkje er meint.',
  },
  'decomposed-letter': {
    title: 'Bokstav i to delar i ein id',
    text: 'Kolonnen «{column}» har ein id der ein bokstav er to teikn (Å som A og ring). Han er lesen som han står, og er ein annan id enn den med eitt.',
    help: 'Eksporter i NFC: éin id kan ha vorte to.',
  },
  'bad-json': {
    title: 'Linja er ikkje JSON',
    text: 'Linja kan ikkje lesast som JSON, eller har same nøkkelen to gonger med ulike verdiar, og er ikkje teken med.',
    help: 'NDJSON har eitt heilt JSON-objekt på kvar linje, med kvar nøkkel éin gong.',
  },
  'bad-encoding': {
    title: 'Linja er ikkje UTF-8',
    text: 'Linja har byte som ikkje er UTF-8, og er ikkje teken med.',
    help: 'NDJSON skal vere UTF-8.',
  },
  'no-object': {
    title: 'Rada er ikkje eit objekt',
    text: 'Rada er ein verdi og ikkje eit objekt med felt, og er ikkje teken med.',
    help: 'Kvar rad skal vere eit objekt med éin nøkkel for kvar kolonne.',
  },
} as const satisfies Record<FileRuleId, FileFindingDescription>
