import { fileWords } from './file-words.js'
import type { CliWords } from './schema.js'

/** The words of the command in English. */
export const wordsInEn: CliWords = {
  help: `pasientforlop – check patient pathways in a file before they are reported

  pasientforlop check FILE       what the register will answer, line by line, and what does not count
  pasientforlop worklist FILE    pathway times that run out soon (--as-of)
  pasientforlop times FILE       the pathway times of each pathway (--as-of)
  pasientforlop indicators FILE  indicators by unit, small figures protected (--as-of, --period)
  pasientforlop explain WORD     a code, a pathway type, a rule or an indicator: D11CP, D11, npr-208, …
  pasientforlop mapping FILE     propose a mapping of the columns of a file
  pasientforlop plan FILE        follow up a plan with its status reports (--as-of)
  pasientforlop report FILE      a report page (HTML) on the file: findings, times, indicators (--as-of)
  pasientforlop export FILE      pathways as an event log or FHIR (--to, --as-of)
  pasientforlop sql              the definitions as SQL for a warehouse (--dialect, --as-of)
  pasientforlop sql tables       code tables, limits and rules as tables (--dialect, or -f json)

  FILE is CSV, NDJSON, JSON, an NPR message (XML) or Parquet; - is standard input.

  -m, --mapping FILE   what the columns and values are called (JSON); without it: our own names
      --as-of DATE     the day that it is about, YYYY-MM-DD; what is dated later has not happened
  -f, --format FORM    text, json, ndjson, csv or sarif (check only)
  -l, --lang LANGUAGE  nb, nn or en
  -o, --out FILE       write the result to this file (UTF-8); else to standard output
      --fail-on WHAT   when check answers 1: set-aside, excluded, flagged (default) or never
      --key COLUMN     show the value of this column, for those who may see it
      --limit N        so many findings of each rule in text; 10 by default, 0 is all
      --within N       worklist, report: so many days ahead; 14 by default
      --since N        worklist, report: none that ran out more than so many days ago
      --period PERIOD  indicators, report, sql: 2024, 2024-T1, 2024-Q1, 2024-01; may be repeated
      --by COLUMN      indicators, report, sql: grouping; unit by default, may be repeated
      --indicator ID   indicators, report, sql: this one only; may be repeated
      --policy RULE    indicators, report: default protects small figures; open shows everything
      --to FORM        export: xes, ocel, csv or fhir
      --patients WHAT  export: omit (default) or pseudonym
      --dialect ENGINE sql: duckdb, postgresql or spark
      --table TABLE    sql: the table with registrations, registrations by default; schema.table
      --row COLUMN     sql: the column that tells rows apart; id by default
      --date-type TYPE sql: what columns with dates are: text (default), date, timestamp or instant
      --time-zone ZONE sql: the zone that the day of an instant is in, such as Europe/Oslo
      --worklist       report: with the worklist, which shows pseudonyms of patients
      --plan FILE      report: with a plan (JSON), followed up
      --reports FILE   report: status reports on the plan (JSON)
  -h, --help           this text
      --version        the version

  Answers: 0 no findings, 1 findings, 2 something must be mended before it can run.`,
  problems: {
    'no-command':
      'What is to be done? Write for example: pasientforlop check export.csv. All there is: pasientforlop --help',
    'unknown-command': 'There is no command “{name}”. There are: {known}.',
    'unknown-option': 'There is no option {name}. There are: {known}.',
    'other-command': 'The option {name} is none of {command}, which has: {known}.',
    'wrong-value': '{name} cannot be “{value}”. It can be: {known}.',
    'missing-value':
      'The option {name} lacks a value, or has one that it must not have. See pasientforlop --help.',
    'option-twice': 'The option {name} can have one value only. Write it once.',
    'too-many-files': 'One file at a time: “{name}” is one too many.',
    'no-file': 'Which file? Write its name, or - for standard input.',
    'no-argument':
      'What is to be explained? Write a code (D11CP), a pathway type (D11), a rule (npr-208) or an indicator.',
    'not-found': 'There is no file “{name}”. Check its name and folder.',
    unreadable:
      'The file “{name}” cannot be read ({why}). Check that it is a file, and that you may read it.',
    'not-json': 'The file “{name}” is no valid JSON in UTF-8.',
    'mapping-refused':
      'The mapping “{name}” cannot be used: {why}. docs/read-your-own-file.md shows how to write one.',
    'no-mapping':
      'The columns of “{name}” have other names than ours. Have one proposed: pasientforlop mapping {name} --out mapping.json, look it over, and run again with --mapping mapping.json.',
    'no-column': 'The mapping does not fit the file: {why}.',
    'file-refused': 'The file “{name}” cannot be read: {why}.',
    'no-list': 'The file “{name}” cannot be read: a JSON file must be a list of objects.',
    'no-names': 'The file “{name}” has no line of column names: is it empty, or no CSV?',
    'no-key': 'The file has no column “{value}”, which --key asks for.',
    workbook:
      'The file “{name}” is a workbook or a ZIP file. Save the workbook as CSV, or unpack the file, and run again with that.',
    packed:
      'The file “{name}” is compressed. Unpack it first, or give what is in it on standard input: gzip -dc {name} | pasientforlop … -',
    'would-overwrite':
      'The command reads “{name}”, which would be overwritten. Write to another file with --out.',
    'reports-without-plan':
      'Status reports (--reports) need the plan that they are about: --plan FILE.',
    'no-guess':
      'The columns of “{name}” cannot be proposed: that takes a CSV or NDJSON file. Make a CSV of it, or write the mapping by hand; docs/read-your-own-file.md shows how.',
    'plan-refused':
      'The plan “{name}” cannot be used: {why}. docs/follow-up-a-plan.md shows how to write one.',
    'no-parquet': 'Parquet is read by hyparquet. Install it: npm install hyparquet',
    'bad-parquet':
      'The file “{name}” is no Parquet file that can be read: it is damaged, not written to its end, or compressed in a way that hyparquet does not know.',
    'npr-has-no-columns':
      'A message of NPR has no columns: {option} means nothing here. Run without it.',
    'no-as-of': 'A clock runs here: say which day it is about, with --as-of YYYY-MM-DD.',
    'not-registrations':
      'The file is mapped as “{kind}”. {name} needs registrations (kind: "registration").',
    'no-periods': 'Which period? Write --period 2024-T1 (or 2024, 2024-Q1, 2024-01).',
    'no-target': 'To what? Write --to xes, --to ocel, --to csv or --to fhir.',
    'fhir-names-patients':
      'In FHIR each pathway must have its patient. Write --patients pseudonym, and the pseudonym is in it.',
    'no-dialect': 'For which engine? Write --dialect duckdb, postgresql or spark.',
    'one-table':
      'CSV is one table at a time. Write for example: pasientforlop sql tables composite_codes -f csv. The tables are {known}.',
    unwritable: 'Cannot write to “{name}” ({why}). Check the folder, and that you may write there.',
    'wrong-format': '{name} has no format {format}. Choose text, json, ndjson or csv.',
    'nothing-known':
      '“{name}” is neither a code, nor a pathway type, a rule or an indicator. Write for example D11CP, D11, npr-208 or pathway.assessment_within_time.',
    'npr-refused': 'The message “{name}” cannot be read: {why} (line {line}, column {column}).',
    misuse: 'Cannot run like this: {why}.',
  },
  ...fileWords.en,
  notUsable:
    'Values that cannot be used, and are taken for undecided: {list}. pasientforlop check says where.',
  line: 'line',
  column: 'column',
  row: 'row',
  read: '{rows:row|rows} from {name}',
  readAs: '{encoding}, {separator}',
  detected: 'found in the file',
  more: '… and {count} more; --limit 0 shows all',
  none: 'No findings.',
  summary:
    '{rows:row|rows}, {pathways:pathway|pathways}, {findings:finding|findings}: {setAside} in no pathway, {excluded} not counted, {flagged} to look at.',
  setAside: 'Not read: {count:line|lines} of the file.',
  changed: 'Changed as the mapping says: {list}.',
  daysLeft: '{days:day|days} left',
  daysOver: '{days:day|days} over',
  noClocks: 'No pathway times here.',
  days: '{days:day|days}',
  running: 'running',
  hidden: 'hidden',
  dateForm: 'YYYY-MM-DD, a day from 1900 to 2200',
  inUseFrom: 'In use from {date}',
  unknownInUse: 'When it came into use is unknown',
  notComputable: 'cannot be computed',
  byPlace: 'The first line looks like a row and not like names: columns are named by their places.',
  guessed: '{field} ← {column} ({because})',
  because: { 'own-name': 'same name', alias: 'known name', values: 'by its values' },
  missing: 'Missing: {list}. Fill them in before you use the mapping.',
  kindUnknown:
    'The columns do not tell what kind of rows the file has; {kind} is proposed. “kind” can be {known}.',
  noneKnown: 'No name of a column is known. Not used: {count:column|columns}.',
  unused: 'Not used: {list}.',
  look: 'A proposal. Look at each line before you use it.',
  source: 'Source: {source}',
  noObject: 'it must be one object in JSON',
  evidence: 'Evidence: {evidence}',
  exported: '{cases:pathway|pathways} with {events:event|events}.',
  notExported: 'In no pathway: {count:row|rows}; pasientforlop check says why.',
  withoutEvents: 'Left out, as there are no events in them: {count:pathway|pathways}.',
  rewrittenTexts:
    'Written otherwise, since they have characters that cannot stand like that in the file: {count:text|texts}. docs/event-logs.md says how.',
  readsTable: 'The SQL reads the table {table}, whose column {row} tells rows apart.',
  planSound: 'The plan hangs together.',
}
