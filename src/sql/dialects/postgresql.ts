import type { Dialect } from './dialect.js'

/** PostgreSQL, on a server. */
export const postgresql: Dialect = {
  id: 'postgresql',
  versions: ['15', '18'],
  text: 'text',
  name: (name) => `"${name.replaceAll('"', '""')}"`,
  literal,
  divide: (dividend, divisor) => `(${dividend} / ${divisor})`,
  dayOf: (date) => `(${date} - date '1970-01-01')`,
  dateOf: (day) => `(date '1970-01-01' + ${day})`,
  dateIn: (instant, zone) => `cast((${instant} at time zone ${zone}) as date)`,
  matches: (text, pattern) => `(${text} ~ ${literal(`^(?:${pattern})$`)})`,
  group: (text, pattern, group) =>
    `(regexp_match(${text}, ${literal(`^(?:${pattern})$`)}))[${group}]`,
  trim: (text, characters) => `btrim(${text}, ${characters})`,
  binary: (text) => `${text} collate "C"`,
  first: (value, order) =>
    `(array_agg(${value} order by ${order}) filter (where ${value} is not null))[1]`,
  list: (text, order) => `string_agg(${text}, ',' order by ${order})`,
  hash: (text) => `md5(${text})`,
  number: 'row_number() over ()',
  series: (first, last) => `select n from generate_series(${first}, ${last}) as numbers(n)`,
  createTable: (name, query) => [
    `drop table if exists ${name}`,
    `create temp table ${name} as\n${query}`,
    `analyze ${name}`,
  ],
}

/** With a backslash in it, a text is written so that it means the same under every setting. */
function literal(text: string): string {
  const quoted = `'${text.replaceAll("'", "''")}'`
  return text.includes('\\') ? `E${quoted.replaceAll('\\', '\\\\')}` : quoted
}
