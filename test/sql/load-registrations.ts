import type { Registration } from 'pasientforlop'
import { dialects } from '../../src/sql/dialects/dialects.js'
import { registrationFields } from '../../src/sql/registration-fields.js'
import { snakeCase } from '../../src/sql/write.js'
import type { Engine } from './engines/engine.js'

const own = ['patient', 'unit', 'date', 'code', 'pathway', 'event', 'outcome', 'careLevel']

/** The table with rows as a warehouse has them: a text a column, and the place of the row. */
export async function loadRegistrations(
  engine: Engine,
  rows: readonly Registration[],
  table = 'registrations',
): Promise<void> {
  const dialect = dialects[engine.dialect]
  const fields = Object.keys(registrationFields)
  for (const command of dialect.createTable(
    table,
    `select cast(0 as integer) as row_id, ${fields.map((field) => `cast(null as ${dialect.text}) as ${snakeCase(field)}`).join(', ')} where 1 = 0`,
  )) {
    await engine.run(command)
  }
  const size = 2000
  for (let from = 0; from < rows.length; from += size) {
    const values = rows.slice(from, from + size).map((row, at) => {
      const cells = fields.map((field) => {
        const of = own.includes(field) ? row : (row.facts ?? {})
        const value = Reflect.get(of, field)
        return value === undefined || value === null ? 'null' : dialect.literal(String(value))
      })
      return `(${[from + at, ...cells].join(', ')})`
    })
    await engine.run(`insert into ${table} values ${values.join(',\n')}`)
  }
}
