import type { FileFindingDescription } from '../describe-file-finding.js'
import type { FileRuleId } from '../schema.js'

/** What can be wrong with lines of a file, in bokmål. */
export const fileTextsInNb = {
  'ragged-row': {
    title: 'Feil antall celler',
    text: 'Linjen har ikke like mange celler som overskriften ({cells} mot {expected}), og er ikke lest.',
    help: 'Se etter et skilletegn inne i en tekst uten anførselstegn, eller en celle som mangler.',
  },
  'bad-quotes': {
    title: 'Tekst etter et avsluttende anførselstegn',
    text: 'En celle fortsetter etter anførselstegnet som avslutter den. Linjen er ikke lest.',
    help: 'Skriv et anførselstegn inne i en celle som to: "".',
  },
  'unclosed-quote': {
    title: 'Anførselstegn uten slutt',
    text: 'Et anførselstegn åpner en celle som aldri avsluttes. Linjen er ikke lest; lesingen fortsetter på neste linje.',
    help: 'Avslutt cellen med et anførselstegn, eller ta bort det som åpner den.',
  },
  'row-too-long': {
    title: 'Raden er for lang',
    text: 'Raden er lengre enn 1 MB og er ikke lest.',
    help: 'Se etter linjeskift som mangler.',
  },
  'repeated-header': {
    title: 'Overskriften gjentatt',
    text: 'Linjen er overskriften om igjen, og er ikke lest.',
    help: 'Filen er trolig satt sammen av to eksporter. Kontroller at kolonnene er de samme.',
  },
  'stray-quote': {
    title: 'Anførselstegn inne i en celle',
    text: 'En celle uten anførselstegn rundt seg har et anførselstegn i seg. Det er lest som det står.',
    help: 'Sett anførselstegn rundt cellen, og skriv det inne i den som to: "".',
  },
  'not-in-encoding': {
    title: 'Tegn som ikke finnes i tegnkodingen',
    text: 'Kolonnen «{column}» har bytes som ikke er tekst i filens tegnkoding. Verdien kan ikke brukes.',
    help: 'Kontroller tegnkodingen i tilordningen: ofte er filen Windows-1252 og ikke UTF-8.',
  },
  'mixed-encoding': {
    title: 'To tegnkodinger i samme fil',
    text: 'Kolonnen «{column}» har tekst som ser ut som UTF-8, mens filen ellers er Windows-1252. Den er lest som Windows-1252.',
    help: 'Filen er trolig satt sammen av to eksporter. Eksporter alt med samme tegnkoding.',
  },
  'control-sign': {
    title: 'Styretegn i en id',
    text: 'Kolonnen «{column}» har linjeskift, et tegn som ikke vises, eller � for et som er gått tapt, i en id. Den er lest som den står.',
    help: 'Se etter nullbytes, andre styretegn og anførselstegn som lukkes på en senere linje, i eksporten: én id kan ha blitt to, eller to én.',
  },
  'rounded-number': {
    title: 'Id skrevet som et tall',
    text: 'Kolonnen «{column}» har en id som et regneark har skrevet som tall (1,23E+11 eller 17.0), eller som er et tall over 2^53, som er avrundet og ikke kan brukes.',
    help: 'Eksporter kolonnen som tekst fra kilden: et avrundet tall kan være flere ulike id-er.',
  },
  'blank-at-edge': {
    title: 'Mellomrom rundt en id',
    text: 'Kolonnen «{column}» har en id med mellomrom før eller etter. Den er lest som den står, og er en annen id enn den uten.',
    help: 'Be om «trim» for kolonnen i tilordningen dersom mellomrommet ikke er ment.',
  },
  'decomposed-letter': {
    title: 'Bokstav i to deler i en id',
    text: 'Kolonnen «{column}» har en id der en bokstav er to tegn (Å som A og ring). Den er lest som den står, og er en annen id enn den med ett.',
    help: 'Eksporter i NFC: én id kan ha blitt to.',
  },
  'bad-json': {
    title: 'Linjen er ikke JSON',
    text: 'Linjen kan ikke leses som JSON, eller har samme nøkkel to ganger med ulike verdier, og er ikke tatt med.',
    help: 'NDJSON har ett helt JSON-objekt på hver linje, med hver nøkkel én gang.',
  },
  'bad-encoding': {
    title: 'Linjen er ikke UTF-8',
    text: 'Linjen har bytes som ikke er UTF-8, og er ikke tatt med.',
    help: 'NDJSON skal være UTF-8.',
  },
  'no-object': {
    title: 'Raden er ikke et objekt',
    text: 'Raden er en verdi og ikke et objekt med felter, og er ikke tatt med.',
    help: 'Hver rad skal være et objekt med én nøkkel for hver kolonne.',
  },
} as const satisfies Record<FileRuleId, FileFindingDescription>
