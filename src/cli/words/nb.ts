import { fileWords } from './file-words.js'
import type { CliWords } from './schema.js'

/** The words of the command in bokmål. */
export const wordsInNb: CliWords = {
  help: `pasientforlop – kontroller pasientforløp i en fil, før de meldes

  pasientforlop check FIL       hva registeret vil svare, linje for linje, og hva som ikke teller
  pasientforlop worklist FIL    forløpstider som snart går ut (--as-of)
  pasientforlop times FIL       forløpstidene i hvert forløp (--as-of)
  pasientforlop indicators FIL  indikatorer per enhet, skjermet for små tall (--as-of, --period)
  pasientforlop explain ORD     en kode, en forløpstype, en regel eller en indikator: D11CP, D11, npr-208, …
  pasientforlop mapping FIL     foreslå en tilordning av kolonnene i en fil
  pasientforlop plan FIL        følg opp en plan med statusrapporter (--as-of)
  pasientforlop report FIL      en rapportside (HTML) om filen: funn, tider, indikatorer (--as-of)
  pasientforlop export FIL      forløpene som hendelseslogg eller FHIR (--to, --as-of)
  pasientforlop sql             definisjonene som SQL for et datavarehus (--dialect, --as-of)
  pasientforlop sql tables      kodeverk, frister og regler som tabeller (--dialect, eller -f json)

  FIL er CSV, NDJSON, JSON, NPR-melding (XML) eller Parquet; - er standard inn.

  -m, --mapping FIL     hva kolonnene og verdiene heter (JSON); uten: våre egne navn
      --as-of DATO      dagen det gjelder, ÅÅÅÅ-MM-DD; det som er datert senere, har ikke skjedd
  -f, --format FORM     text, json, ndjson, csv eller sarif (bare check)
  -l, --lang SPRÅK      nb, nn eller en
  -o, --out FIL         skriv resultatet til denne filen (UTF-8); ellers til standard ut
      --fail-on HVA     når check svarer 1: set-aside, excluded, flagged (standard) eller never
      --key KOLONNE     vis verdien i denne kolonnen, for dem som har lov til å se den
      --limit N         så mange funn av hver regel i text; 10 er standard, 0 er alle
      --within N        worklist, report: så mange dager fram; 14 er standard
      --since N         worklist, report: ikke dem som gikk ut for mer enn så mange dager siden
      --period PERIODE  indicators, report, sql: 2024, 2024-T1, 2024-Q1, 2024-01; kan gjentas
      --by KOLONNE      indicators, report, sql: gruppering; unit er standard, kan gjentas
      --indicator ID    indicators, report, sql: bare denne; kan gjentas
      --policy REGEL    indicators, report: default skjermer små tall; open viser alt
      --to FORM         export: xes, ocel, csv eller fhir
      --patients HVA    export: omit (standard) eller pseudonym
      --dialect MOTOR   sql: duckdb, postgresql eller spark
      --table TABELL    sql: tabellen med registreringer, registrations er standard; skjema.tabell
      --row KOLONNE     sql: kolonnen som skiller radene fra hverandre; id er standard
      --date-type TYPE  sql: hva datokolonnene er: text (standard), date, timestamp eller instant
      --time-zone SONE  sql: sonen som dagen til instant er i, som Europe/Oslo
      --worklist        report: ta med arbeidslisten, som viser pseudonymer for pasienter
      --plan FIL        report: ta med en plan (JSON), fulgt opp
      --reports FIL     report: statusrapporter om planen (JSON)
  -h, --help            denne teksten
      --version         versjonen

  Svar: 0 ingen funn, 1 funn, 2 noe må rettes før det kan kjøres.`,
  problems: {
    'no-command':
      'Hva skal gjøres? Skriv for eksempel: pasientforlop check eksport.csv. Alt som finnes: pasientforlop --help',
    'unknown-command': 'Kommandoen «{name}» finnes ikke. Det finnes: {known}.',
    'unknown-option': 'Valget {name} finnes ikke. Det finnes: {known}.',
    'other-command': 'Valget {name} hører ikke til {command}, som har: {known}.',
    'wrong-value': '{name} kan ikke være «{value}». Det kan være: {known}.',
    'missing-value':
      'Valget {name} mangler en verdi, eller har en det ikke skal ha. Se pasientforlop --help.',
    'option-twice': 'Valget {name} kan bare ha én verdi. Skriv det én gang.',
    'too-many-files': 'Bare én fil om gangen: «{name}» er en for mye.',
    'no-file': 'Hvilken fil? Skriv navnet på den, eller - for standard inn.',
    'no-argument':
      'Hva skal forklares? Skriv en kode (D11CP), en forløpstype (D11), en regel (npr-208) eller en indikator.',
    'not-found': 'Filen «{name}» finnes ikke. Kontroller navnet og mappen.',
    unreadable:
      'Filen «{name}» kan ikke leses ({why}). Kontroller at det er en fil, og at du har tilgang.',
    'not-json': 'Filen «{name}» er ikke gyldig JSON i UTF-8.',
    'mapping-refused':
      'Tilordningen «{name}» kan ikke brukes: {why}. docs/read-your-own-file.md viser hvordan den skrives.',
    'no-mapping':
      'Kolonnene i «{name}» har andre navn enn våre. Lag et forslag: pasientforlop mapping {name} --out tilordning.json, se over det, og kjør igjen med --mapping tilordning.json.',
    'no-column': 'Tilordningen og filen passer ikke sammen: {why}.',
    'file-refused': 'Filen «{name}» kan ikke leses: {why}.',
    'no-list': 'Filen «{name}» kan ikke leses: En JSON-fil skal være en liste av objekter.',
    'no-names': 'Filen «{name}» har ingen linje med kolonnenavn: Er den tom, eller ingen CSV-fil?',
    'no-key': 'Filen har ingen kolonne «{value}», som --key ber om.',
    workbook:
      'Filen «{name}» er et regneark eller en ZIP-fil. Lagre regnearket som CSV, eller pakk ut filen, og kjør igjen med den.',
    packed:
      'Filen «{name}» er komprimert. Pakk den ut først, eller send innholdet til standard inn: gzip -dc {name} | pasientforlop … -',
    'would-overwrite':
      '«{name}» leses av kommandoen og ville blitt overskrevet. Skriv til en annen fil med --out.',
    'reports-without-plan': 'Statusrapporter (--reports) trenger planen de gjelder: --plan FIL.',
    'no-guess':
      'Kolonnene i «{name}» kan ikke foreslås: Det krever en CSV- eller NDJSON-fil. Gjør den om til CSV, eller skriv tilordningen selv; docs/read-your-own-file.md viser hvordan.',
    'plan-refused':
      'Planen «{name}» kan ikke brukes: {why}. docs/follow-up-a-plan.md viser hvordan den skrives.',
    'no-parquet': 'Parquet leses med hyparquet. Installer den: npm install hyparquet',
    'bad-parquet':
      'Filen «{name}» er ikke en Parquet-fil som kan leses: Den er skadet, ikke skrevet ferdig, eller komprimert på en måte hyparquet ikke kjenner.',
    'npr-has-no-columns':
      'En melding fra NPR har ingen kolonner: {option} gjelder ikke her. Kjør uten.',
    'no-as-of': 'Her går det en klokke: si hvilken dag det gjelder, med --as-of ÅÅÅÅ-MM-DD.',
    'not-registrations':
      'Filen er tilordnet som «{kind}». {name} trenger registreringer (kind: "registration").',
    'no-periods': 'Hvilken periode? Skriv --period 2024-T1 (eller 2024, 2024-Q1, 2024-01).',
    'no-target': 'Til hva? Skriv --to xes, --to ocel, --to csv eller --to fhir.',
    'fhir-names-patients':
      'I FHIR må hvert forløp ha pasienten. Skriv --patients pseudonym, så er pseudonymet med.',
    'no-dialect': 'For hvilken motor? Skriv --dialect duckdb, postgresql eller spark.',
    'one-table':
      'CSV er én tabell om gangen. Skriv for eksempel: pasientforlop sql tables composite_codes -f csv. Tabellene er {known}.',
    unwritable:
      'Det går ikke å skrive til «{name}» ({why}). Kontroller mappen, og at du har tilgang.',
    'wrong-format': '{name} har ikke formatet {format}. Velg text, json, ndjson eller csv.',
    'nothing-known':
      '«{name}» er verken en kode, en forløpstype, en regel eller en indikator. Skriv for eksempel D11CP, D11, npr-208 eller pathway.assessment_within_time.',
    'npr-refused': 'Meldingen «{name}» kan ikke leses: {why} (linje {line}, kolonne {column}).',
    misuse: 'Kan ikke kjøres slik: {why}.',
  },
  ...fileWords.nb,
  notUsable:
    'Verdier som ikke kan brukes, og regnes som uavklarte: {list}. pasientforlop check sier hvor.',
  line: 'linje',
  column: 'kolonne',
  row: 'rad',
  read: '{rows:rad|rader} fra {name}',
  readAs: '{encoding}, {separator}',
  detected: 'funnet i filen',
  more: '… og {count} til; --limit 0 viser alle',
  none: 'Ingen funn.',
  summary:
    '{rows:rad|rader}, {pathways} forløp, {findings} funn: {setAside} utenfor forløpene, {excluded} regnes ikke med, {flagged} til ettersyn.',
  setAside: '{count:linje|linjer} i filen er ikke lest.',
  changed: 'Endret slik tilordningen sier: {list}.',
  daysLeft: '{days:dag|dager} igjen',
  daysOver: '{days:dag|dager} over',
  noClocks: 'Ingen forløpstider her.',
  days: '{days:dag|dager}',
  running: 'løper',
  hidden: 'skjermet',
  dateForm: 'ÅÅÅÅ-MM-DD, en dag fra 1900 til 2200',
  inUseFrom: 'I bruk fra {date}',
  unknownInUse: 'Når den ble tatt i bruk, er ukjent',
  notComputable: 'kan ikke regnes ut',
  byPlace:
    'Den første linjen ser ut som en rad og ikke som kolonnenavn: Kolonnene er nevnt ved plassen sin.',
  guessed: '{field} ← {column} ({because})',
  because: { 'own-name': 'samme navn', alias: 'kjent navn', values: 'på verdiene' },
  missing: 'Mangler: {list}. Fyll dem ut før du bruker tilordningen.',
  kindUnknown:
    'Kolonnene viser ikke hva slags rader filen har; forslaget er {kind}. «kind» kan være {known}.',
  noneKnown: 'Ikke noe kolonnenavn er kjent. Ikke brukt: {count:kolonne|kolonner}.',
  unused: 'Ikke brukt: {list}.',
  look: 'Et forslag. Se over hver linje før du bruker det.',
  source: 'Kilde: {source}',
  noObject: 'den skal være ett objekt i JSON',
  evidence: 'Grunnlag: {evidence}',
  exported: '{cases} forløp med {events:hendelse|hendelser}.',
  notExported: '{count:rad|rader} er ikke med i noe forløp; pasientforlop check sier hvorfor.',
  withoutEvents: '{count} forløp uten hendelser er utelatt.',
  rewrittenTexts:
    '{count:tekst|tekster} har tegn som ikke kan stå slik i filen, og er skrevet om. docs/event-logs.md sier hvordan.',
  readsTable: 'SQL-en leser tabellen {table}, der kolonnen {row} skiller radene fra hverandre.',
  planSound: 'Planen henger sammen.',
}
