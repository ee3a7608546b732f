import { fileWords } from './file-words.js'
import type { CliWords } from './schema.js'

/** The words of the command in nynorsk. */
export const wordsInNn: CliWords = {
  help: `pasientforlop – kontroller pasientforløp i ei fil, før dei blir melde

  pasientforlop check FIL       kva registeret vil svare, linje for linje, og kva som ikkje tel
  pasientforlop worklist FIL    forløpstider som snart går ut (--as-of)
  pasientforlop times FIL       forløpstidene i kvart forløp (--as-of)
  pasientforlop indicators FIL  indikatorar per eining, skjerma for små tal (--as-of, --period)
  pasientforlop explain ORD     ein kode, ein forløpstype, ein regel eller ein indikator: D11CP, D11, npr-208, …
  pasientforlop mapping FIL     føreslå ei tilordning av kolonnane i ei fil
  pasientforlop plan FIL        følg opp ein plan med statusrapportar (--as-of)
  pasientforlop report FIL      ei rapportside (HTML) om fila: funn, tider, indikatorar (--as-of)
  pasientforlop export FIL      forløpa som hendingslogg eller FHIR (--to, --as-of)
  pasientforlop sql             definisjonane som SQL for eit datavarehus (--dialect, --as-of)
  pasientforlop sql tables      kodeverk, fristar og reglar som tabellar (--dialect, eller -f json)

  FIL er CSV, NDJSON, JSON, NPR-melding (XML) eller Parquet; - er standard inn.

  -m, --mapping FIL     kva kolonnane og verdiane heiter (JSON); utan: våre eigne namn
      --as-of DATO      dagen det gjeld, ÅÅÅÅ-MM-DD; det som er datert seinare, har ikkje skjedd
  -f, --format FORM     text, json, ndjson, csv eller sarif (berre check)
  -l, --lang SPRÅK      nb, nn eller en
  -o, --out FIL         skriv resultatet til denne fila (UTF-8); elles til standard ut
      --fail-on KVA     når check svarer 1: set-aside, excluded, flagged (standard) eller never
      --key KOLONNE     vis verdien i denne kolonnen, for dei som har lov til å sjå han
      --limit N         så mange funn av kvar regel i text; 10 er standard, 0 er alle
      --within N        worklist, report: så mange dagar fram; 14 er standard
      --since N         worklist, report: ikkje dei som gjekk ut for meir enn så mange dagar sidan
      --period PERIODE  indicators, report, sql: 2024, 2024-T1, 2024-Q1, 2024-01; kan takast opp att
      --by KOLONNE      indicators, report, sql: gruppering; unit er standard, kan takast opp att
      --indicator ID    indicators, report, sql: berre denne; kan takast opp att
      --policy REGEL    indicators, report: default skjermar små tal; open viser alt
      --to FORM         export: xes, ocel, csv eller fhir
      --patients KVA    export: omit (standard) eller pseudonym
      --dialect MOTOR   sql: duckdb, postgresql eller spark
      --table TABELL    sql: tabellen med registreringar, registrations er standard; skjema.tabell
      --row KOLONNE     sql: kolonnen som skil radene frå kvarandre; id er standard
      --date-type TYPE  sql: kva datokolonnane er: text (standard), date, timestamp eller instant
      --time-zone SONE  sql: sona som dagen til instant er i, som Europe/Oslo
      --worklist        report: ta med arbeidslista, som viser pseudonym for pasientar
      --plan FIL        report: ta med ein plan (JSON), følgd opp
      --reports FIL     report: statusrapportar om planen (JSON)
  -h, --help            denne teksten
      --version         versjonen

  Svar: 0 ingen funn, 1 funn, 2 noko må rettast før det kan køyrast.`,
  problems: {
    'no-command':
      'Kva skal gjerast? Skriv til dømes: pasientforlop check eksport.csv. Alt som finst: pasientforlop --help',
    'unknown-command': 'Kommandoen «{name}» finst ikkje. Det finst: {known}.',
    'unknown-option': 'Valet {name} finst ikkje. Det finst: {known}.',
    'other-command': 'Valet {name} høyrer ikkje til {command}, som har: {known}.',
    'wrong-value': '{name} kan ikkje vere «{value}». Det kan vere: {known}.',
    'missing-value':
      'Valet {name} manglar ein verdi, eller har ein det ikkje skal ha. Sjå pasientforlop --help.',
    'option-twice': 'Valet {name} kan berre ha éin verdi. Skriv det éin gong.',
    'too-many-files': 'Berre éi fil om gongen: «{name}» er ei for mykje.',
    'no-file': 'Kva fil? Skriv namnet på ho, eller - for standard inn.',
    'no-argument':
      'Kva skal forklarast? Skriv ein kode (D11CP), ein forløpstype (D11), ein regel (npr-208) eller ein indikator.',
    'not-found': 'Fila «{name}» finst ikkje. Kontroller namnet og mappa.',
    unreadable:
      'Fila «{name}» kan ikkje lesast ({why}). Kontroller at det er ei fil, og at du har tilgang.',
    'not-json': 'Fila «{name}» er ikkje gyldig JSON i UTF-8.',
    'mapping-refused':
      'Tilordninga «{name}» kan ikkje brukast: {why}. docs/read-your-own-file.md viser korleis ho blir skriven.',
    'no-mapping':
      'Kolonnane i «{name}» har andre namn enn våre. Lag eit framlegg: pasientforlop mapping {name} --out tilordning.json, sjå over det, og køyr på nytt med --mapping tilordning.json.',
    'no-column': 'Tilordninga og fila passar ikkje saman: {why}.',
    'file-refused': 'Fila «{name}» kan ikkje lesast: {why}.',
    'no-list': 'Fila «{name}» kan ikkje lesast: Ei JSON-fil skal vere ei liste av objekt.',
    'no-names': 'Fila «{name}» har inga linje med kolonnenamn: Er ho tom, eller inga CSV-fil?',
    'no-key': 'Fila har ingen kolonne «{value}», som --key ber om.',
    workbook:
      'Fila «{name}» er eit rekneark eller ei ZIP-fil. Lagre reknearket som CSV, eller pakk ut fila, og køyr på nytt med ho.',
    packed:
      'Fila «{name}» er komprimert. Pakk ho ut først, eller send innhaldet til standard inn: gzip -dc {name} | pasientforlop … -',
    'would-overwrite':
      '«{name}» blir lesen av kommandoen og ville blitt skriven over. Skriv til ei anna fil med --out.',
    'reports-without-plan': 'Statusrapportar (--reports) treng planen dei gjeld: --plan FIL.',
    'no-guess':
      'Kolonnane i «{name}» kan ikkje føreslåast: Det krev ei CSV- eller NDJSON-fil. Gjer ho om til CSV, eller skriv tilordninga sjølv; docs/read-your-own-file.md viser korleis.',
    'plan-refused':
      'Planen «{name}» kan ikkje brukast: {why}. docs/follow-up-a-plan.md viser korleis han skal skrivast.',
    'no-parquet': 'Parquet blir lese med hyparquet. Installer den: npm install hyparquet',
    'bad-parquet':
      'Fila «{name}» er ikkje ei Parquet-fil som kan lesast: Ho er skadd, ikkje skriven ferdig, eller komprimert på ein måte hyparquet ikkje kjenner.',
    'npr-has-no-columns':
      'Ei melding frå NPR har ingen kolonnar: {option} gjeld ikkje her. Køyr utan.',
    'no-as-of': 'Her går det ei klokke: sei kva dag det gjeld, med --as-of ÅÅÅÅ-MM-DD.',
    'not-registrations':
      'Fila er tilordna som «{kind}». {name} treng registreringar (kind: "registration").',
    'no-periods': 'Kva periode? Skriv --period 2024-T1 (eller 2024, 2024-Q1, 2024-01).',
    'no-target': 'Til kva? Skriv --to xes, --to ocel, --to csv eller --to fhir.',
    'fhir-names-patients':
      'I FHIR må kvart forløp ha pasienten. Skriv --patients pseudonym, så er pseudonymet med.',
    'no-dialect': 'For kva motor? Skriv --dialect duckdb, postgresql eller spark.',
    'one-table':
      'CSV er éin tabell om gongen. Skriv til dømes: pasientforlop sql tables composite_codes -f csv. Tabellane er {known}.',
    unwritable:
      'Det går ikkje å skrive til «{name}» ({why}). Kontroller mappa, og at du har tilgang.',
    'wrong-format': '{name} har ikkje formatet {format}. Vel text, json, ndjson eller csv.',
    'nothing-known':
      '«{name}» er verken ein kode, ein forløpstype, ein regel eller ein indikator. Skriv til dømes D11CP, D11, npr-208 eller pathway.assessment_within_time.',
    'npr-refused': 'Meldinga «{name}» kan ikkje lesast: {why} (linje {line}, kolonne {column}).',
    misuse: 'Kan ikkje køyrast slik: {why}.',
  },
  ...fileWords.nn,
  notUsable:
    'Verdiar som ikkje kan brukast, og blir rekna som uavklarte: {list}. pasientforlop check seier kvar.',
  line: 'linje',
  column: 'kolonne',
  row: 'rad',
  read: '{rows:rad|rader} frå {name}',
  readAs: '{encoding}, {separator}',
  detected: 'funne i fila',
  more: '… og {count} til; --limit 0 viser alle',
  none: 'Ingen funn.',
  summary:
    '{rows:rad|rader}, {pathways} forløp, {findings} funn: {setAside} utanfor forløpa, {excluded} blir ikkje rekna med, {flagged} til ettersyn.',
  setAside: 'Ikkje lese: {count:linje|linjer} i fila.',
  changed: 'Endra slik tilordninga seier: {list}.',
  daysLeft: '{days:dag|dagar} att',
  daysOver: '{days:dag|dagar} over',
  noClocks: 'Ingen forløpstider her.',
  days: '{days:dag|dagar}',
  running: 'går',
  hidden: 'skjerma',
  dateForm: 'ÅÅÅÅ-MM-DD, ein dag frå 1900 til 2200',
  inUseFrom: 'I bruk frå {date}',
  unknownInUse: 'Når han vart teken i bruk, er ukjent',
  notComputable: 'kan ikkje reknast ut',
  byPlace:
    'Den første linja ser ut som ei rad og ikkje som kolonnenamn: Kolonnane er nemnde ved plassen sin.',
  guessed: '{field} ← {column} ({because})',
  because: { 'own-name': 'same namn', alias: 'kjent namn', values: 'på verdiane' },
  missing: 'Manglar: {list}. Fyll dei ut før du bruker tilordninga.',
  kindUnknown:
    'Kolonnane viser ikkje kva slags rader fila har; forslaget er {kind}. «kind» kan vere {known}.',
  noneKnown: 'Ikkje noko kolonnenamn er kjent. Ikkje brukt: {count:kolonne|kolonnar}.',
  unused: 'Ikkje brukt: {list}.',
  look: 'Eit framlegg. Sjå over kvar linje før du bruker det.',
  source: 'Kjelde: {source}',
  noObject: 'ho skal vere eitt objekt i JSON',
  evidence: 'Grunnlag: {evidence}',
  exported: '{cases} forløp med {events:hending|hendingar}.',
  notExported: '{count:rad|rader} er ikkje med i noko forløp; pasientforlop check seier kvifor.',
  withoutEvents: '{count} forløp utan hendingar er ikkje med.',
  rewrittenTexts:
    '{count:tekst|tekstar} har teikn som ikkje kan stå slik i fila, og er skrivne om. docs/event-logs.md seier korleis.',
  readsTable: 'SQL-en les tabellen {table}, der kolonnen {row} skil radene frå kvarandre.',
  planSound: 'Planen heng saman.',
}
