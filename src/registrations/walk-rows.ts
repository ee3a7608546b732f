import { firstDay } from '../calendar/scan-day.js'
import type { CareLevel } from '../codes/schema.js'
import type { CodeIndex, IndexedCode } from './code-index.js'
import { dayShift, rankShift, typeShift } from './code-index.js'
import { mergeFacts, noFacts } from './merge-facts.js'
import { careLevels, type RowColumns } from './read-rows.js'
import type { AssemblyFinding, Pathway, PathwayEvent } from './schema.js'

type Draft = { -readonly [K in keyof Pathway]: Pathway[K] } & { events: PathwayEvent[] }

export interface Walk {
  readonly columns: RowColumns
  readonly index: CodeIndex
  readonly order: Int32Array
  readonly idOf: (patient: string, unit: string, type: Pathway['type'], ordinal: number) => string
  readonly editionOf: (day: number, type: Pathway['type']) => Pathway['edition']
  /** By place of a definition: the day its type came into use; unknown counts as always. */
  readonly inUseFrom: readonly { readonly day: number; readonly text: string }[]
  readonly pathways: Pathway[]
  readonly findings: AssemblyFinding[]
}

const ascending = (rows: readonly number[]) => [...rows].sort((a, b) => a - b)

/** Rows of the same day and event are one event; an exact repeat among them is handed to `repeat`. */
const mergeEvent = (
  { columns, index, order }: Walk,
  from: number,
  to: number,
  repeats: number[],
): PathwayEvent => {
  const first = order[from] as number
  const code = index.codes[columns.codeOf[first] as number] as IndexedCode
  const date = columns.dateOf[first] as string
  let level = columns.careLevelOf[first] as number
  const rows = [first]
  let outcomes = code.outcomes
  for (let at = from + 1; at < to; at += 1) {
    const row = order[at] as number
    if (columns.keyOf[row] === columns.keyOf[order[at - 1] as number]) {
      repeats.push(row)
      continue
    }
    rows.push(row)
    outcomes = [
      ...outcomes,
      ...(index.codes[columns.codeOf[row] as number] as IndexedCode).outcomes,
    ]
    if (level === 0) level = columns.careLevelOf[row] as number
  }
  return level === 0
    ? { event: code.event, outcomes, date, rows }
    : { event: code.event, outcomes, date, careLevel: careLevels[level] as CareLevel, rows }
}

/** Walks the rows of one patient, unit and type, `from` to `to` in the order, into pathways. */
export const walkGroup = (walk: Walk, from: number, to: number): void => {
  const { columns, index, order, pathways, findings } = walk
  const firstRow = order[from] as number
  const { type } = index.codes[columns.codeOf[firstRow] as number] as IndexedCode
  const patient = columns.patients[columns.patientOf[firstRow] as number] as string
  const unit = columns.units[columns.unitOf[firstRow] as number] as string
  const anyFacts = columns.factsOf.size > 0

  let ordinal = 0
  let draft: Draft | undefined
  let open = false
  let startDay = 0
  const before: number[] = []
  const repeats: number[] = []

  const begin = (day: number): Draft => {
    ordinal += 1
    return {
      id: walk.idOf(patient, unit, type, ordinal),
      patient,
      unit,
      type,
      edition: walk.editionOf(day, type),
      events: [],
      facts: noFacts,
    }
  }
  const set = (rule: 'npr-225' | 'npr-102', event: PathwayEvent, pathway: string) => {
    const base = { pathway, rows: event.rows.length > 1 ? ascending(event.rows) : event.rows }
    findings.push(
      rule === 'npr-225'
        ? { rule, effect: 'flagged', ...base, params: { type, event: event.event } }
        : {
            rule,
            effect: 'excluded',
            ...base,
            params: { type, event: event.event, repeat: 'start' },
          },
    )
  }
  const finish = (pathway: Draft) => {
    pathways.push(pathway)
    if (anyFacts) {
      const rows: number[] = []
      for (const event of pathway.events) {
        for (const row of event.rows) if (columns.factsOf.has(row)) rows.push(row)
      }
      pathway.facts = mergeFacts(rows, columns.factsOf, pathway.id, findings)
    }
    const inUse = walk.inUseFrom[(columns.keyOf[firstRow] as number) >>> typeShift]
    if (inUse === undefined || pathway.start === undefined || startDay >= inUse.day) return
    findings.push({
      rule: 'npr-115',
      effect: 'excluded',
      pathway: pathway.id,
      rows: ascending(pathway.events.flatMap(({ rows }) => rows)),
      params: { type, inUseFrom: inUse.text },
    })
  }

  for (let at = from; at < to; ) {
    const sameEvent = (columns.keyOf[order[at] as number] as number) >>> rankShift
    let end = at + 1
    while (
      end < to &&
      (columns.keyOf[order[end] as number] as number) >>> rankShift === sameEvent
    ) {
      end += 1
    }
    repeats.length = 0
    const event = mergeEvent(walk, at, end, repeats)
    at = end
    if (event.event === 'A' && !open) {
      if (draft !== undefined) finish(draft)
      startDay = ((sameEvent >>> (dayShift - rankShift)) & 0x1ffff) + firstDay
      draft = begin(startDay)
      draft.start = event.date
      draft.events.push(event)
      open = true
    } else if (event.event === 'A') {
      set('npr-102', event, (draft as Draft).id)
    } else if (open) {
      ;(draft as Draft).events.push(event)
      if (event.event === 'X') {
        ;(draft as Draft).end = event.date
        open = false
      }
    } else if (draft !== undefined) {
      set('npr-225', event, draft.id)
    } else {
      before.push(...event.rows)
    }
    for (const row of repeats) {
      findings.push({
        rule: 'npr-102',
        effect: 'excluded',
        // A repeat before the start belongs to the pathway that the start opens: the first.
        pathway: draft?.id ?? walk.idOf(patient, unit, type, 1),
        rows: [row],
        params: { type, event: event.event, repeat: 'exact' },
      })
    }
  }

  const started = ordinal > 0
  if (draft === undefined)
    draft = begin((((columns.keyOf[firstRow] as number) >>> dayShift) & 0x1ffff) + firstDay)
  if (before.length > 0) {
    findings.push({
      rule: started ? 'npr-106' : 'npr-105',
      effect: 'excluded',
      pathway: started ? walk.idOf(patient, unit, type, 1) : draft.id,
      rows: ascending(before),
      params: { type },
    })
  }
  finish(draft)
}
