import type { Dialect } from './dialect.js'

/** Spark, over a cluster; with `spark.sql.ansi.enabled` as it is by default. */
export const spark: Dialect = {
  id: 'spark',
  versions: ['4.1'],
  text: 'string',
  name: (name) => `\`${name.replaceAll('`', '``')}\``,
  literal,
  divide: (dividend, divisor) => `(${dividend} div ${divisor})`,
  dayOf: (date) => `unix_date(${date})`,
  dateOf: (day) => `date_from_unix_date(cast(${day} as int))`,
  // A timestamp of Spark is an instant, shown in the zone of the session.
  dateIn: (instant, zone) =>
    `cast(convert_timezone(current_timezone(), ${zone}, cast(${instant} as timestamp_ntz)) as date)`,
  matches: (text, pattern) => `(${text} rlike ${literal(`^(?:${pattern})\\z`)})`,
  group: (text, pattern, group) =>
    `regexp_extract(${text}, ${literal(`^(?:${pattern})\\z`)}, ${group})`,
  trim: (text, characters) => `trim(both ${characters} from ${text})`,
  binary: (text) => text,
  first: (value, order) => `min_by(${value}, ${order}) filter (where ${value} is not null)`,
  list: (text, order) =>
    `nullif(array_join(transform(array_sort(collect_list(case when ${text} is not null then named_struct('o', ${order}, 't', ${text}) end)), s -> s.t), ','), '')`,
  hash: (text) => `md5(${text})`,
  number: 'monotonically_increasing_id()',
  series: (first, last) => `select explode(sequence(${first}, ${last})) as n`,
  createTable: (name, query) => [
    `drop table if exists ${name}`,
    `create table ${name} using parquet as\n${query}`,
  ],
}

/**
 * A backslash begins an escape, two quotes side by side end one text and begin another, and `${`
 * would be a variable of the session, even within a text.
 */
function literal(text: string): string {
  const escaped = text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('${', '\\u0024{')
  return `'${escaped}'`
}
