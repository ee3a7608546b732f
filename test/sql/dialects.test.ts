import { type Dialect, type DialectId, dialects } from 'pasientforlop/sql'
import { describe, expect, test } from 'vitest'

const all = Object.keys(dialects) as DialectId[]

/** What engines write differently: a call, and what each dialect makes of it. */
const written: readonly (readonly [
  what: string,
  call: (dialect: Dialect) => string,
  Readonly<Record<DialectId, string>>,
])[] = [
  [
    'a name',
    ({ name }) => name('a"`b'),
    { duckdb: '"a""`b"', postgresql: '"a""`b"', spark: '`a"``b`' },
  ],
  [
    'a text',
    ({ literal }) => literal("O'Neil"),
    { duckdb: "'O''Neil'", postgresql: "'O''Neil'", spark: "'O\\'Neil'" },
  ],
  [
    'a text with a backslash',
    ({ literal }) => literal("a\\'"),
    { duckdb: "'a\\'''", postgresql: "E'a\\\\'''", spark: "'a\\\\\\''" },
  ],
  [
    'a text like a variable',
    ({ literal }) => literal(`\${x}`),
    { duckdb: `'\${x}'`, postgresql: `'\${x}'`, spark: `'\\u0024{x}'` },
  ],
  [
    'a quotient',
    ({ divide }) => divide('a', '5'),
    { duckdb: '(a // 5)', postgresql: '(a / 5)', spark: '(a div 5)' },
  ],
  [
    'the day of a date',
    ({ dayOf }) => dayOf('a'),
    {
      duckdb: "cast(a - date '1970-01-01' as integer)",
      postgresql: "(a - date '1970-01-01')",
      spark: 'unix_date(a)',
    },
  ],
  [
    'the date of a day',
    ({ dateOf }) => dateOf('a'),
    {
      duckdb: "(date '1970-01-01' + a)",
      postgresql: "(date '1970-01-01' + a)",
      spark: 'date_from_unix_date(cast(a as int))',
    },
  ],
  [
    'the date of an instant in a zone',
    ({ dateIn }) => dateIn('a', "'UTC'"),
    {
      duckdb: "cast((a at time zone 'UTC') as date)",
      postgresql: "cast((a at time zone 'UTC') as date)",
      spark: "cast(convert_timezone(current_timezone(), 'UTC', cast(a as timestamp_ntz)) as date)",
    },
  ],
  [
    'whether all of a text is of a pattern',
    ({ matches }) => matches('a', '[0-9]|x'),
    {
      duckdb: "regexp_full_match(a, '[0-9]|x')",
      postgresql: "(a ~ '^(?:[0-9]|x)$')",
      spark: "(a rlike '^(?:[0-9]|x)\\\\z')",
    },
  ],
  [
    'a group of a pattern',
    ({ group }) => group('a', '([0-9])|x', 1),
    {
      duckdb: "regexp_extract(a, '^(?:([0-9])|x)$', 1)",
      postgresql: "(regexp_match(a, '^(?:([0-9])|x)$'))[1]",
      spark: "regexp_extract(a, '^(?:([0-9])|x)\\\\z', 1)",
    },
  ],
  [
    'a text without blanks at its ends',
    ({ trim }) => trim('a', "' '"),
    { duckdb: "trim(a, ' ')", postgresql: "btrim(a, ' ')", spark: "trim(both ' ' from a)" },
  ],
  [
    'a text in the order of its codes',
    ({ binary }) => binary('a'),
    { duckdb: 'a', postgresql: 'a collate "C"', spark: 'a' },
  ],
  [
    'the first value',
    ({ first }) => first('a', 'b'),
    {
      duckdb: 'arg_min(a, b) filter (where a is not null)',
      postgresql: '(array_agg(a order by b) filter (where a is not null))[1]',
      spark: 'min_by(a, b) filter (where a is not null)',
    },
  ],
  [
    'a list',
    ({ list }) => list('a', 'b'),
    {
      duckdb: "string_agg(a, ',' order by b)",
      postgresql: "string_agg(a, ',' order by b)",
      spark:
        "nullif(array_join(transform(array_sort(collect_list(case when a is not null then named_struct('o', b, 't', a) end)), s -> s.t), ','), '')",
    },
  ],
  ['a hash', ({ hash }) => hash('a'), { duckdb: 'md5(a)', postgresql: 'md5(a)', spark: 'md5(a)' }],
  [
    'a number for each row',
    ({ number }) => number,
    {
      duckdb: 'row_number() over ()',
      postgresql: 'row_number() over ()',
      spark: 'monotonically_increasing_id()',
    },
  ],
  [
    'numbers one after another',
    ({ series }) => series(1, 3),
    {
      duckdb: 'select unnest(generate_series(1, 3)) as n',
      postgresql: 'select n from generate_series(1, 3) as numbers(n)',
      spark: 'select explode(sequence(1, 3)) as n',
    },
  ],
  [
    'a table of a query',
    ({ createTable }) => createTable('t', 'select 1').join(';\n'),
    {
      duckdb: 'create or replace temp table t as\nselect 1',
      postgresql: 'drop table if exists t;\ncreate temp table t as\nselect 1;\nanalyze t',
      spark: 'drop table if exists t;\ncreate table t using parquet as\nselect 1',
    },
  ],
  [
    'the type of texts',
    ({ text }) => text,
    { duckdb: 'varchar', postgresql: 'text', spark: 'string' },
  ],
]

// Spark and the servers are run by `npm run engines`, where each of these was found to be right.
describe.each(all)('%s writes', (id) => {
  test.each(written)('%s', (_, call, expected) => {
    expect(call(dialects[id])).toBe(expected[id])
  })

  test('its own name', () => {
    expect(dialects[id].id).toBe(id)
    expect(dialects[id].versions.every((version) => /^\d+(\.\d+)?$/.test(version))).toBe(true)
    expect(dialects[id].versions).not.toEqual([])
  })
})
