import type { RowStretch } from '../criteria/compile-criterion.js'
import { type PairInterner, pairInterner } from '../criteria/pair-interner.js'
import { type RowSource, type Stretch, unusable, usable } from '../criteria/stretch.js'
import type { KeyPart, Notice } from '../evaluation/schema.js'
import type { SubjectId } from '../subjects/schema.js'
import {
  type Block,
  blocksOf,
  markKinds,
  markSeen,
  type Signature,
  signaturesOf,
  tellApart,
} from './blocks.js'
import { decisiveFields, kindOfKey } from './cell-kinds.js'
import { noticesOf } from './count-notices.js'
import { addUngrouped, addUnusable, tellUnusable } from './count-unusable.js'
import { type GroupColumns, groupColumnsOf } from './group-columns.js'
import type { Level } from './hierarchy.js'
import { type Judge, outside } from './outcomes.js'
import type { Plan } from './plan-evaluation.js'
import { outsidePeriod, type Tally, tallyStretch, unusableDate, withoutDate } from './tally.js'

/** What has been counted of the rows of one subject. */
export interface SubjectCount {
  readonly subject: SubjectId
  /** The columns that keys are made of, sorted. */
  readonly fields: readonly string[]
  /** The groupings that the subject has the columns of. */
  readonly by: readonly (readonly string[])[]
  /** The cells that have rows: in which slot, and by the place in `keys` in which group. */
  readonly cells: readonly (readonly [key: number, slot: number])[]
  readonly keys: readonly (readonly KeyPart[])[]
  readonly tallies: readonly Tally[]
  /** The different outcomes that a row has in all the indicators; `null` where that is not known. */
  readonly signatures: readonly Signature[] | null
  readonly notices: readonly Notice[]
}

/** Rows are judged in stretches, so that the numbers of one stay near. */
const stretchLength = 1 << 12

/** Counts the rows of a subject in all its indicators at once. */
export function countRows(
  subject: SubjectId,
  source: RowSource,
  judges: readonly Judge[],
  plan: Plan,
  levels: readonly Level[],
): SubjectCount {
  const task = { subject, source, judges, plan, levels }
  const count = countWithout(null, task)
  // Whether an id comes twice is known when all were read; then all is counted once more.
  const repeated = source.repeated()
  return repeated === null ? count : countWithout(repeated, task)
}

interface Task {
  readonly subject: SubjectId
  readonly source: RowSource
  readonly judges: readonly Judge[]
  readonly plan: Plan
  readonly levels: readonly Level[]
}

function countWithout(
  repeated: Uint8Array | null,
  { subject, source, judges, plan, levels }: Task,
): SubjectCount {
  const groups = groupColumnsOf(subject, source, plan, levels)
  const cells = pairInterner()
  const blocks = blocksOf(judges)
  const isDecisive = decisiveFields(groups.fields, judges).length > 0
  for (let from = 0; from < source.length; from += stretchLength) {
    const until = Math.min(source.length, from + stretchLength)
    const rows = stretchOf(source, from, until, plan.asOfDay)
    for (const block of blocks)
      countBlock(block, rows, { repeated, from, until, plan, groups, cells, isDecisive })
  }
  const keys = groups.keys()
  const decisive = decisiveFields(groups.fields, judges)
  return {
    subject,
    fields: groups.fields,
    by: groups.by,
    cells: cells.pairs,
    keys,
    tallies: judges.map(
      (judge) =>
        blocks.flatMap(({ tallies }) => tallies).find((tally) => tally.judge === judge) as Tally,
    ),
    signatures: signaturesOf(blocks, judges, (key) =>
      kindOfKey(keys[key] as readonly KeyPart[], groups.fields, decisive),
    ),
    notices: noticesOf(subject, source, judges, groups),
  }
}

function stretchOf(source: RowSource, from: number, until: number, asOfDay: number): RowStretch {
  const read = new Map<string, Stretch>()
  return {
    length: until - from,
    asOfDay,
    answered: new Map(),
    column: (name) => {
      const known = read.get(name) ?? source.read(name, from, until)
      read.set(name, known)
      return known
    },
  }
}

interface Counting {
  readonly repeated: Uint8Array | null
  readonly from: number
  readonly until: number
  readonly plan: Plan
  readonly groups: GroupColumns
  readonly cells: PairInterner
  /** Whether an indicator reads a column that rows are grouped by. */
  readonly isDecisive: boolean
}

function countBlock(block: Block, rows: RowStretch, counting: Counting): void {
  const { repeated, from, until, plan, groups, cells, isDecisive } = counting
  const days = block.anchor === 'asOf' ? null : rows.column(block.anchor)
  const placed = groups.read(from, until, days, plan.asOfDay)
  const places = slotsOf(days, rows.length, plan)
  // From slots to cells; what is in no slot stays as it is.
  cells.all(placed.keys, places, 0, places)
  const told = tellUnusable(
    rows.length,
    [
      ...block.fields.map((field) => [field, unusableIn(rows.column(field))] as const),
      ...[...placed.ungrouped]
        .filter(([field]) => !block.fields.includes(field))
        .map(([field, of]) => [field, (at: number) => (of[at] as number) < 0] as const),
    ],
    block,
  )
  block.tallies.forEach((tally, which) => {
    const judged = tally.judge.judge(rows)
    const { outcomes } = judged
    if (repeated !== null) {
      for (let at = 0; at < outcomes.length; at += 1) {
        if (repeated[from + at] === 1) outcomes[at] = outside
      }
    }
    tallyStretch(tally, judged, places)
    for (const field of tally.judge.fields) {
      addUnusable(tally, field, { outcomes, cells: places }, rows.column(field))
    }
    for (const [field, groupPlaces] of placed.ungrouped) {
      if (tally.judge.fields.includes(field)) continue
      addUngrouped(tally, field, { outcomes, cells: places }, groupPlaces)
    }
    tellApart(told, outcomes, block.told[which] as PairInterner)
  })
  markSeen(block, told)
  markKinds(block, told, places, isDecisive ? placed.keys : null)
}

function unusableIn({ anyUnusable, states }: Stretch): ((at: number) => boolean) | null {
  return anyUnusable && states !== null ? (at) => states[at] === unusable : null
}

function slotsOf(days: Stretch | null, length: number, { slotOf, asOfDay }: Plan): Int32Array {
  const slots = new Int32Array(length)
  if (days === null) return slots.fill(slotOf(asOfDay))
  const { values, states } = days
  for (let at = 0; at < length; at += 1) {
    const state = states === null ? usable : states[at]
    if (state === usable) {
      const slot = slotOf(values[at] as number)
      slots[at] = slot < 0 ? outsidePeriod : slot
    } else slots[at] = state === unusable ? unusableDate : withoutDate
  }
  return slots
}
