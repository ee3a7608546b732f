import type { Dialect } from './dialect.js'

/** DuckDB, on one machine. */
export const duckdb: Dialect = {
  id: 'duckdb',
  versions: ['1.5', '2.0'],
  text: 'varchar',
  name: (name) => `"${name.replaceAll('"', '""')}"`,
  literal,
  divide: (dividend, divisor) => `(${dividend} // ${divisor})`,
  dayOf: (date) => `cast(${date} - date '1970-01-01' as integer)`,
  dateOf: (day) => `(date '1970-01-01' + ${day})`,
  dateIn: (instant, zone) => `cast((${instant} at time zone ${zone}) as date)`,
  matches: (text, pattern) => `regexp_full_match(${text}, ${literal(pattern)})`,
  group: (text, pattern, group) =>
    `regexp_extract(${text}, ${literal(`^(?:${pattern})$`)}, ${group})`,
  trim: (text, characters) => `trim(${text}, ${characters})`,
  binary: (text) => text,
  first: (value, order) => `arg_min(${value}, ${order}) filter (where ${value} is not null)`,
  list: (text, order) => `string_agg(${text}, ',' order by ${order})`,
  hash: (text) => `md5(${text})`,
  number: 'row_number() over ()',
  series: (first, last) => `select unnest(generate_series(${first}, ${last})) as n`,
  createTable: (name, query) => [`create or replace temp table ${name} as\n${query}`],
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
