import { dayArgument } from '../../calendar/day-argument.js'
import { registrationColumnsOf } from '../../files/columns/registration-columns-of.js'
import { fieldsOfReading } from '../../files/make-reading.js'
import type { Reading } from '../../files/reading.js'
import type { ClockColumns } from '../../forlopstid/clock-columns.js'
import { makeForlopstid } from '../../forlopstid/make-forlopstid.js'
import { compareItems, daysLeftListed } from '../../forlopstid/make-worklist.js'
import { measureColumns } from '../../forlopstid/measure-columns.js'
import type { Forlopstid } from '../../forlopstid/schema.js'
import { labelOf } from '../../messages/label-of.js'
import { assembleColumns } from '../../registrations/assemble-columns.js'
import { makePathway } from '../../registrations/make-pathway.js'
import type { Pathway } from '../../registrations/schema.js'
import type { Asked } from '../arguments.js'
import type { FileTotal } from '../file-total.js'
import type { Cell, Many, Output } from '../output.js'
import { firstLine, keyReader } from '../places.js'
import { problem } from '../problem.js'
import type { BatchInput } from '../read-batches.js'
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

/** The running clocks that run out within some days, or have since some, soonest first. */
export async function worklist(asked: Asked, input: BatchInput): Promise<Output> {
  const records: ClockRecord[] = []
  const { within: withinDays, since: sinceDays } = asked
  const isListed = (clocks: ClockColumns, at: number): boolean =>
    daysLeftListed(clocks, at, { withinDays, sinceDays, withoutLimit: 'omit' }) !== undefined
  for await (const record of clocksOf(asked, input, isListed)) records.push(record)
  return outputOf(asked, input, records.sort(compareRecords))
}

/** Soonest first, then as `makeWorklist` has them: not by where they stand in the file. */
function compareRecords(a: ClockRecord, b: ClockRecord): number {
  return compareItems(placed(a), placed(b))
}

function placed({ days_left, days, pathway, interval, ordinal }: ClockRecord) {
  return { daysLeft: days_left, days, pathway, interval, ordinal } as Parameters<
    typeof compareItems
  >[0]
}

/** Every clock of every pathway, as they come; as JSON all of them together. */
export async function times(asked: Asked, input: BatchInput): Promise<Output> {
  const clocks = clocksOf(asked, input, () => true)
  if (asked.format !== 'json') return outputOf(asked, input, clocks)
  const records: ClockRecord[] = []
  for await (const record of clocks) records.push(record)
  return outputOf(asked, input, records)
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

type Chooser = (clocks: ClockColumns, at: number) => boolean

function clocksOf(
  asked: Asked,
  { rows, batches, total }: BatchInput,
  isWanted: Chooser,
): AsyncGenerator<ClockRecord> {
  const { asOf, command } = asked
  if (asOf === null) throw problem('no-as-of')
  if (rows !== 'registration') throw problem('not-registrations', { kind: rows, name: command })
  return clocksOfBatches(batches, total, asOf, isWanted)
}

/** Only of clocks that are wanted objects are made, one at a time. */
async function* clocksOfBatches(
  batches: AsyncIterable<Reading>,
  total: FileTotal,
  asOf: string,
  isWanted: Chooser,
): AsyncGenerator<ClockRecord> {
  for await (const batch of batches) {
    const keyOf = keyReader(batch)
    const read = () => registrationColumnsOf(batch.length, fieldsOfReading(batch))
    const { pathways, definitions, setAside } = assembleColumns(read, { asOf })
    total.outside += setAside.length
    const clocks = measureColumns(pathways, definitions, dayArgument(asOf, 'asOf'))
    let place = -1
    let pathway: Pathway | null = null
    for (let at = 0; at < clocks.length; at += 1) {
      if (!isWanted(clocks, at)) continue
      // The clocks of a pathway stand together.
      if (pathway === null || place !== clocks.pathwayOf[at]) {
        place = clocks.pathwayOf[at] as number
        pathway = makePathway(pathways, place)
      }
      yield clockRecord(batch, pathway, makeForlopstid(clocks, at), keyOf)
    }
  }
}

function outputOf(asked: Asked, { name }: BatchInput, records: Many<ClockRecord>): Output {
  return {
    json: { file: name, asOf: asked.asOf, clocks: records },
    columns: clockColumns,
    records,
    text: linesOf(asked, name, records),
    sarif: null,
    fails: () => false,
  }
}

async function* linesOf(
  asked: Asked,
  name: string,
  records: Many<ClockRecord>,
): AsyncGenerator<string> {
  const words = wordsIn(asked.language)
  let isEmpty = true
  for await (const record of records) {
    isEmpty = false
    const left = record.days_left === null ? null : Number(record.days_left)
    const days =
      left === null
        ? `${fill(words.days, { days: Number(record.days) })}, ${wordOfVerdict(asked, record)}`
        : fill(left < 0 ? words.daysOver : words.daysLeft, { days: Math.abs(left) })
    const label = labelOf('interval', record.interval as Forlopstid['interval'], asked.language)
    const key = record.key === null ? '' : ` [${record.key}]`
    yield `${name}:${record.line ?? ''}: ${daysOf(asked, record)}  ${record.type} ${label}: ${days}${key}`
  }
  if (isEmpty) yield words.noClocks
}

/** When the clock runs out, on the worklist; else from when to when it ran. */
function daysOf({ command }: Asked, { from, to, due }: ClockRecord): string {
  return command === 'worklist' ? `${due}` : `${from} – ${to ?? '…'}`.padEnd(23)
}

function wordOfVerdict({ language }: Asked, { verdict, state }: ClockRecord): string {
  if (state === 'running') return wordsIn(language).running
  return labelOf('verdict', verdict as Forlopstid['verdict'], language)
}
