import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Registration } from 'pasientforlop'
import { dialects } from 'pasientforlop/sql'
import { registrationFields } from '../../src/files/fields.js'
import { snakeCase } from '../../src/sql/write.js'
import type { Engine } from './engines/engine.js'

const own = ['patient', 'unit', 'date', 'code', 'pathway', 'event', 'outcome', 'careLevel']
const fields = Object.keys(registrationFields)

/** The table with rows as a warehouse has them: a text a column, and the place of the row. */
export async function loadRegistrations(
  engine: Engine,
  rows: readonly Registration[],
  table = 'registrations',
): Promise<void> {
  const texts = rows.map((row) =>
    fields.map((field) => {
      const value = Reflect.get(own.includes(field) ? row : row.facts || {}, field)
      return value === undefined || value === null ? null : String(value)
    }),
  )
  await loadTexts(engine, table, fields.map(snakeCase), texts)
}

/** A table of texts, with the place of each row in `row_id`. */
export async function loadTexts(
  engine: Engine,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly (string | null)[])[],
): Promise<void> {
  const { text, literal } = dialects[engine.dialect]
  if (engine.dialect !== 'postgresql') {
    const folder = mkdtempSync(join(tmpdir(), 'pasientforlop-rows-'))
    // Not before: a view reads the file whenever it is asked.
    process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
    const path = join(folder, 'rows.json')
    const lines = rows.map((cells, at) =>
      JSON.stringify({
        row_id: at,
        ...Object.fromEntries(columns.map((name, place) => [name, cells[place]])),
      }),
    )
    writeFileSync(path, lines.join('\n'))
    const named = columns.map((name) => `${name} ${text}`).join(', ')
    const structure = columns.map((name) => `${name}: 'varchar'`).join(', ')
    await engine.run(
      engine.dialect === 'spark'
        ? `create or replace temporary view ${table} (row_id int, ${named}) using json options (path ${literal(path)})`
        : `create or replace table ${table} as select * from read_json(${literal(path)}, format = 'newline_delimited', columns = {row_id: 'integer', ${structure}})`,
    )
    return
  }
  await engine.run(`drop table if exists ${table}`)
  await engine.run(
    `create table ${table} (row_id integer, ${columns.map((name) => `${name} ${text}`).join(', ')})`,
  )
  const size = 2000
  for (let from = 0; from < rows.length; from += size) {
    const values = rows.slice(from, from + size).map((cells, at) => {
      const written = cells.map((cell) => (cell === null ? 'null' : literal(cell)))
      return `(${[from + at, ...written].join(', ')})`
    })
    await engine.run(`insert into ${table} values ${values.join(',\n')}`)
  }
}
