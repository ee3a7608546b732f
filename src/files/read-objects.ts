import { isObject, listArgument, objectArgument, optionsArgument } from '../misuse/arguments.js'
import { type ColumnLike, getterOf } from './columns/column-like.js'
import { changeWord, foundOf, type Word } from './columns/field-words.js'
import { addValues, type FindValue, finishValues, newValueSinks } from './columns/value-sinks.js'
import { checkMapping } from './define-mapping.js'
import { addFault, countSetAside, type FileFaults, listFaults } from './file-faults.js'
import { addLine, type LineIndex, newLineIndex } from './line-index.js'
import { makeReading } from './make-reading.js'
import { tellOddNames } from './odd-names.js'
import { type FieldPlan, planMapping } from './plan-mapping.js'
import type { ReadOptions } from './read-csv.js'
import type { Reading } from './reading.js'
import type { FileFacts, FileRuleId, Mapping } from './schema.js'

/**
 * Reads rows as a database driver gives them: objects with a key a column. A key may lead into an
 * object by points (`facts.severity`). A `Date` is read as the format of its field says:
 * `local-midnight` or `utc-midnight`, or with a time `local-time` or `utc-time`.
 *
 * `lines` are the places of the rows, from 1. A row that is no object is set aside.
 *
 * @throws `invalid-mapping`; `unknown-column` where no row has a column of the mapping;
 * `invalid-argument` where `rows` is no list.
 *
 * @example
 * ```ts
 * import { readObjects, rowsOf } from 'pasientforlop/files'
 *
 * const reading = readObjects(
 *   [{ pid: 17, hf: 983974724, dato: new Date(Date.UTC(2020, 0, 2)), kode: 'D11A' }],
 *   {
 *     mapping: {
 *       kind: 'registration',
 *       columns: {
 *         patient: { column: 'pid', clean: ['text'] },
 *         unit: { column: 'hf', clean: ['text'] },
 *         date: { column: 'dato', format: 'utc-midnight' },
 *         code: 'kode',
 *       },
 *     },
 *   },
 * )
 * rowsOf(reading)
 * // => [{ patient: '17', unit: '983974724', date: '2020-01-02', code: 'D11A' }]
 * ```
 */
export function readObjects<const Own extends Mapping>(
  rows: readonly unknown[],
  options: ReadOptions<Own>,
): Reading<Own['kind']> {
  listArgument(rows, 'rows')
  const reader = newObjectReader(options)
  // A place of the list where nothing is, is a row that is no object.
  for (const [at, row] of rows.entries()) reader.add(row, at + 1)
  return reader.finish('the list') as Reading<Own['kind']>
}

/**
 * Reads columns: arrays by name, typed arrays, or what has `at` or `get` and a length, such as a
 * vector of Arrow. All must be of one length.
 *
 * @throws `invalid-mapping`; `unknown-column`; `invalid-argument` where `columns` is no object or
 * its columns differ in length.
 *
 * @example
 * ```ts
 * import { readColumns, rowsOf } from 'pasientforlop/files'
 *
 * const columns = { patient: ['p1', 'p1'], date: ['2020-01-02', '2020-01-20'], code: ['D11A', 'D11M'] }
 * const reading = readColumns(columns, {
 *   mapping: {
 *     kind: 'registration',
 *     columns: { patient: 'patient', unit: { constant: 'u1' }, date: 'date', code: 'code' },
 *   },
 * })
 * rowsOf(reading).map(({ code }) => code) // => ['D11A', 'D11M']
 * ```
 */
export function readColumns<const Own extends Mapping>(
  columns: Readonly<Record<string, ColumnLike>>,
  options: ReadOptions<Own>,
): Reading<Own['kind']> {
  objectArgument(columns, 'columns', 'an object of columns')
  const reader = newObjectReader(options)
  const all = Object.entries(columns)
  const { length = 0 } = all[0]?.[1] ?? {}
  const getters = new Map(all.map(([name, column]) => [name, getterOf(name, column, length)]))
  for (let row = 0; row < length; row += 1) {
    reader.addBy((name) => {
      const getter = getters.get(`${name}`)
      return { has: getter !== undefined, value: getter?.(row) }
    }, row + 1)
  }
  return reader.finish('the columns') as Reading<Own['kind']>
}

type RowObject = Readonly<Record<string, unknown>>

/** Reads rows one by one. */
export function newObjectReader(
  options: ReadOptions,
  key: string | null = null,
  known: FileFacts['columns'] = {},
) {
  const { mapping } = optionsArgument(options, ['mapping'])
  checkMapping(mapping)
  const plan = planMapping(mapping, key)
  const sinks = newValueSinks(plan, known)
  const faults: FileFaults = new Map()
  const lines: LineIndex = newLineIndex(1)
  const names = plan.fields.flatMap(({ columns }) => columns)
  const own = plan.fields.filter(({ columns }) => columns.length > 0)
  /** Whether each value is the name that it stands under, as of a header among the rows. */
  const isHeader = (find: FindValue) =>
    own.length > 0 && own.every(({ columns }) => columns.some((name) => find(name).value === name))
  const put = (find: FindValue, line: number) => {
    addLine(lines, sinks.rows, line)
    addValues(sinks, find)
  }
  /** Why a row cannot be read; `repeated` are the ways to keys that it had twice, of which one is lost. */
  const faultOf = (row: unknown, repeated: readonly string[]): FileRuleId | null => {
    if (!isObject(row)) return 'no-object'
    const isLost = (way: string) => names.some((name) => `${name}.`.startsWith(`${way}.`))
    if (repeated.some(isLost)) return 'bad-json'
    return isHeader((name) => valueIn(row, `${name}`)) ? 'repeated-header' : null
  }
  return {
    faults,
    rows: () => sinks.rows,
    /** Adds a row by what it has under names. */
    addBy: (find: FindValue, line: number) => {
      if (isHeader(find)) addFault(faults, 'repeated-header', line)
      else put(find, line)
    },
    faultOf,
    /** The patient of a row of registrations, whose first field it is, as its column will have it. */
    patientOf: (row: RowObject): Word => {
      const own = plan.fields[0] as FieldPlan
      for (const name of own.columns) {
        const { has, value } = valueIn(row, `${name}`)
        if (has) return changeWord(own, foundOf(value)).word
      }
      return own.constant
    },
    /** Adds a row. */
    add: (row: unknown, line: number, repeated: readonly string[] = []) => {
      const fault = faultOf(row, repeated)
      if (fault !== null) addFault(faults, fault, line)
      else put((name) => valueIn(row as RowObject, `${name}`), line)
    },
    finish: (what: string, found: Partial<FileFacts> = {}): Reading => {
      const { fields, changes, facts } = finishValues(sinks, what)
      tellOddNames(fields, lines, facts.columns, faults)
      return makeReading({
        kind: plan.kind,
        length: sinks.rows,
        fields,
        lines,
        findings: listFaults(faults),
        changes,
        file: { ...facts, setAside: countSetAside(faults), ...found },
      })
    },
  }
}

/** The value under a key, or under a way of keys with points between them. */
function valueIn(row: RowObject, name: string): ReturnType<FindValue> {
  if (Object.hasOwn(row, name)) return { has: true, value: row[name] }
  const point = name.indexOf('.')
  const key = name.slice(0, point)
  const inner = Object.hasOwn(row, key) ? row[key] : undefined
  return point >= 0 && isObject(inner)
    ? valueIn(inner, name.slice(point + 1))
    : { has: false, value: undefined }
}
