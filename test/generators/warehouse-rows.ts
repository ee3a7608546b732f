import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { indicators, type Registration } from 'pasientforlop'
import { streamRows } from './streamed-rows.js'

/** The columns of the file, by name, as the engines type them. */
export const warehouseColumns = {
  row_id: 'integer',
  patient: 'text',
  unit: 'text',
  date: 'date',
  code: 'text',
  careLevel: 'text',
  severity: 'text',
} as const

/** What SQL is written for: all indicators of pathways and forløpstider, by unit, and type and unit. */
export const warehouseOptions = {
  source: { table: 'registrations', row: 'row_id', dateTypes: { date: 'date' } },
  mapping: {
    kind: 'registration',
    columns: {
      patient: 'patient',
      unit: 'unit',
      date: 'date',
      code: 'code',
      careLevel: 'careLevel',
      severity: 'severity',
    },
  },
  asOf: '2024-12-31',
  indicators: Object.values(indicators).filter(
    ({ subject }) => subject === 'pathway' || subject === 'forlopstid',
  ),
  periods: ['2019', '2020', '2021', '2022', '2023', '2024'],
  by: [['unit'], ['type', 'unit']],
} as const

/** Writes generated rows as CSV; `use` is given each as an object. */
export async function writeWarehouseRows(
  path: string,
  count: number,
  use: (row: Registration) => void = () => {},
): Promise<void> {
  const file = createWriteStream(path)
  let text = `${Object.keys(warehouseColumns).join(',')}\n`
  let number = 0
  for (const {
    patient,
    unit,
    date,
    code: whole,
    pathway,
    event,
    outcome,
    careLevel,
    facts,
  } of streamRows(count)) {
    const code = whole ?? `${pathway}${event}${outcome ?? ''}`
    const severity = (typeof facts === 'object' && facts?.severity) || null
    text += `${number},${patient},${unit},${date},${code},${careLevel ?? ''},${severity ?? ''}\n`
    number += 1
    use({
      patient,
      unit,
      date,
      code,
      careLevel: careLevel ?? null,
      facts: severity === null ? null : { severity },
    } as Registration)
    if (text.length > 1e6) {
      if (!file.write(text)) await once(file, 'drain')
      text = ''
    }
  }
  file.end(text)
  await once(file, 'finish')
}
