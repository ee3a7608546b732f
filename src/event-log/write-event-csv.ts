import { spreadsheetText } from '../messages/spreadsheet-text.js'
import type { PathwayInput } from '../registrations/schema.js'
import { type Attribute, caseAttributes, eventAttributes } from './attributes.js'
import type { EventLog, EventLogOptions } from './event-log.js'
import { instantOf } from './instant-of.js'
import type { Values } from './log-case.js'
import { type Cases, readLog } from './read-log.js'
import { writableText } from './writable-text.js'

/**
 * Writes pathways as CSV (RFC 4180, UTF-8, commas, with a header) with the columns that process-mining
 * tools ask for: `case:concept:name`, `concept:name`, `time:timestamp`, `org:group`, then what is said
 * of the event, then what is said of the case (`case:type` …), the same in each of its rows. A row an
 * event; otherwise what `writeXes` says holds. A text of yours that a spreadsheet would run as a
 * formula begins with an apostrophe, and is counted among `rewrittenTexts`; two never become one.
 *
 * @throws what `writeXes` throws.
 *
 * @example
 * ```ts
 * import { assemblePathways } from 'pasientforlop'
 * import { writeEventCsv } from 'pasientforlop/event-log'
 *
 * const { pathways } = assemblePathways([
 *   { patient: 'p1', unit: '983974724', date: '2020-01-02', code: 'D11A' },
 * ])
 * const { chunks } = writeEventCsv(pathways, { asOf: '2020-12-31' })
 * const [header, row] = [...chunks].join('').split('\r\n')
 * header?.split(',').slice(0, 7)
 * // => ['case:concept:name', 'concept:name', 'time:timestamp', 'org:group', 'event', 'outcome',
 * //      'care_level']
 * row?.split(',').slice(1, 5) // => ['A', '2020-01-02T00:00:00.000Z', '983974724', 'A']
 * ```
 */
export function writeEventCsv(
  pathways: readonly PathwayInput[],
  options: EventLogOptions,
): EventLog {
  return readLog(
    pathways,
    options,
    (cases) => writeRows(cases, options),
    (text) => spreadsheetText(writableText(text)),
  )
}

function* writeRows(cases: Cases, { patients = 'omit' }: EventLogOptions): Generator<string> {
  const ofCases = caseAttributes(patients)
  const ofEvents = eventAttributes()
  yield writeRow([
    'case:concept:name',
    'concept:name',
    'time:timestamp',
    'org:group',
    ...ofEvents.map(({ name }) => name),
    ...ofCases.map(({ name }) => `case:${name}`),
  ])
  for (const some of cases) {
    for (const { id, values, events } of some) {
      const ofCase = cellsOf(values, ofCases)
      for (const { name, date, values: own } of events) {
        const unit = values['unit'] as string
        yield writeRow([id, name, instantOf(date), unit, ...cellsOf(own, ofEvents), ...ofCase])
      }
    }
  }
}

function cellsOf(values: Values, attributes: readonly Attribute[]): readonly string[] {
  return attributes.map(({ name, kind }) => {
    const value = values[name]
    if (value === undefined) return ''
    return kind === 'date' ? instantOf(`${value}`) : `${value}`
  })
}

function writeRow(cells: readonly string[]): string {
  return `${cells
    .map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(',')}\r\n`
}
