import { registrationColumnsOf } from '../../files/columns/registration-columns-of.js'
import { fieldsOfReading } from '../../files/make-reading.js'
import type { Reading } from '../../files/reading.js'
import { measureForlopstider } from '../../forlopstid/measure-forlopstider.js'
import type { Forlopstid } from '../../forlopstid/schema.js'
import { labelOf } from '../../messages/label-of.js'
import { assembleColumns } from '../../registrations/assemble-columns.js'
import { makePathway } from '../../registrations/make-pathway.js'
import type { Pathway } from '../../registrations/schema.js'
import type { Asked } from '../arguments.js'
import type { Cell, Output } from '../output.js'
import { firstLine, keyReader } from '../places.js'
import { problem } from '../problem.js'
import type { ReadInput } from '../read-input.js'
import { fill, wordsIn } from '../words/words-in.js'

/** The columns of clocks as a table. */
export const clockColumns = [
  'line',
  'pathway',
  'unit',
  'type',
  'interval',
  'ordinal',
  'from',
  'to',
  'days',
  'care_level',
  'limit_days',
  'due',
  'days_left',
  'state',
  'verdict',
  'unknown_because',
  'postponed_by_patient',
  'key',
] as const

/** The running clocks that run out within some days, soonest first. */
export function worklist(asked: Asked, input: ReadInput): Output {
  const records = clocksOf(asked, input)
    .filter(
      ({ state, days_left: left }) =>
        state === 'running' && left !== null && Number(left) <= asked.within,
    )
    .sort((a, b) => Number(a['days_left']) - Number(b['days_left']))
  return outputOf(asked, input, records)
}

/** Every clock of every pathway. */
export function times(asked: Asked, input: ReadInput): Output {
  return outputOf(asked, input, clocksOf(asked, input))
}

/** A clock as a row of a table. */
export type ClockRecord = Readonly<Record<(typeof clockColumns)[number], Cell>>

/** A clock as a row of a table, with the line that it begins on. */
export function clockRecord(
  reading: Reading,
  pathway: Pathway,
  clock: Forlopstid,
  keyOf: (row: number) => string | null,
): ClockRecord {
  const own = pathway.events.filter(({ date }) => date === clock.from).flatMap(({ rows }) => rows)
  const lead = own[0] ?? pathway.events[0]?.rows[0]
  const most = clock.limit?.maxDays ?? null
  return {
    line: lead === undefined ? null : firstLine(reading, [lead]),
    pathway: clock.pathway,
    unit: pathway.unit,
    type: clock.type,
    interval: clock.interval,
    ordinal: clock.ordinal,
    from: clock.from,
    to: clock.to ?? null,
    days: clock.days,
    care_level: clock.careLevel ?? null,
    limit_days: most,
    due: clock.due ?? null,
    days_left: most === null || clock.state !== 'running' ? null : most - clock.days,
    state: clock.state,
    verdict: clock.verdict,
    unknown_because: clock.unknownBecause ?? null,
    postponed_by_patient: clock.postponedByPatient,
    key: lead === undefined ? null : keyOf(lead),
  }
}

function clocksOf(asked: Asked, { reading }: ReadInput): ClockRecord[] {
  const { asOf, command } = asked
  if (asOf === null) throw problem('no-as-of')
  if (reading.kind !== 'registration') {
    throw problem('not-registrations', { kind: reading.kind, name: command })
  }
  const keyOf = keyReader(reading)
  const read = () => registrationColumnsOf(reading.length, fieldsOfReading(reading))
  const assembled = assembleColumns(read, {}).pathways
  const pathways = Array.from({ length: assembled.length }, (_, at) => makePathway(assembled, at))
  const byId = new Map(pathways.map((pathway) => [pathway.id, pathway]))
  return measureForlopstider(pathways, { asOf }).map((clock) =>
    clockRecord(reading, byId.get(clock.pathway) as Pathway, clock, keyOf),
  )
}

function outputOf(asked: Asked, { name }: ReadInput, records: readonly ClockRecord[]): Output {
  const words = wordsIn(asked.language)
  const lines = records.map((record) => {
    const left = record.days_left === null ? null : Number(record.days_left)
    const days =
      left === null
        ? `${record.days} ${words.days}, ${wordOfVerdict(asked, record)}`
        : fill(left < 0 ? words.daysOver : words.daysLeft, { days: Math.abs(left) })
    const label = labelOf('interval', record.interval as Forlopstid['interval'], asked.language)
    const key = record.key === null ? '' : ` [${record.key}]`
    return `${name}:${record.line ?? ''}: ${record.due ?? record.to ?? record.from}  ${record.type} ${label}: ${days}${key}`
  })
  return {
    json: { file: name, asOf: asked.asOf, clocks: records },
    columns: clockColumns,
    records,
    text: lines.length === 0 ? [words.noClocks] : lines,
    sarif: null,
    fails: false,
  }
}

function wordOfVerdict({ language }: Asked, { verdict, state }: ClockRecord): string {
  if (state === 'running') return wordsIn(language).running
  return labelOf('verdict', verdict as Forlopstid['verdict'], language)
}
