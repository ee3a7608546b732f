import type { RowStretch } from '../criteria/compile-criterion.js'
import { pairInterner } from '../criteria/pair-interner.js'
import { type RowSource, type Stretch, unusable, usable } from '../criteria/stretch.js'
import type { KeyPart, Notice } from '../evaluation/schema.js'
import type { SubjectId } from '../subjects/schema.js'
import { blocksOf, countKinds, fillTallies, type Signature, signaturesOf } from './blocks.js'
import { decisiveFields, kindOfKey } from './cell-kinds.js'
import { newNotices } from './count-notices.js'
import { repeatedRow, tellUnusable, type UnusableMasks } from './count-unusable.js'
import { groupColumnsOf, type PlacedRows } from './group-columns.js'
import type { Level } from './hierarchy.js'
import { denominatorOnly, type Judge } from './outcomes.js'
import type { Plan } from './plan-evaluation.js'
import { rowKinds } from './row-kinds.js'
import { outsidePeriod, type Tally, tallyDays, unusableDate, withoutDate } from './tally.js'

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
  const count = newRowCount(subject, judges, plan, levels)
  count.add(source)
  // Whether an id comes twice is known when all were read; then all is counted once more.
  const repeated = source.repeated()
  if (repeated === null) return count.end()
  const again = newRowCount(subject, judges, plan, levels)
  again.add(source, repeated)
  return again.end()
}

/** A count of rows that may come in parts, all of which have the same columns. */
export interface RowCount {
  /** `repeated` has 1 for rows that are not to be counted. */
  readonly add: (source: RowSource, repeated?: Uint8Array | null) => void
  readonly end: () => SubjectCount
}

export function newRowCount(
  subject: SubjectId,
  judges: readonly Judge[],
  plan: Plan,
  levels: readonly Level[],
): RowCount {
  const groups = groupColumnsOf(subject, plan, levels)
  const cells = pairInterner()
  const blocks = blocksOf(judges)
  const masks: UnusableMasks = { masks: pairInterner(), unusable: [] }
  const kinds = rowKinds(judges, masks)
  const notices = newNotices(subject, judges, groups)
  const fields = [...new Set(judges.flatMap((judge) => judge.fields))]
  const { asOfDay } = plan

  function add(source: RowSource, repeated: Uint8Array | null = null): void {
    const read = groups.open(source)
    for (let from = 0; from < source.length; from += stretchLength) {
      const until = Math.min(source.length, from + stretchLength)
      addStretch(stretchOf(source, from, until, asOfDay), {
        repeated: repeated?.subarray(from, until) ?? null,
        placed: (days) => read(from, until, days, asOfDay),
      })
    }
    notices.add(source)
  }

  function addStretch(
    rows: RowStretch,
    {
      repeated,
      placed,
    }: {
      readonly repeated: Uint8Array | null
      readonly placed: (days: Stretch | null) => PlacedRows
    },
  ): void {
    const daysOf = judges.map((judge) => judge.daysOf?.(rows) ?? null)
    let told: Int32Array | null = null
    for (const block of blocks) {
      const days = block.anchor === 'asOf' ? null : rows.column(block.anchor)
      const { keys, ungrouped } = placed(days)
      told ??= kinds.tell(
        rows,
        tellUnusable(
          rows.length,
          [
            [repeatedRow, repeated === null ? null : (at) => repeated[at] === 1],
            ...fields.map((field) => [field, unusableIn(rows.column(field))] as const),
            ...[...ungrouped]
              .filter(([field]) => !fields.includes(field))
              .map(([field, of]) => [field, (at: number) => (of[at] as number) < 0] as const),
          ],
          masks,
        ),
      )
      const places = slotsOf(days, rows.length, plan)
      // From slots to cells; what is in no slot stays as it is.
      cells.all(keys, places, 0, places)
      countKinds(block, kinds, told, places)
      for (const [which, at] of block.judges.entries()) {
        const measured = daysOf[at]
        const outcomes = kinds.outcomes[at] as Uint16Array
        const kindOf = told
        if (measured === null || measured === undefined) continue
        tallyDays(
          block.tallies[which] as Tally,
          measured,
          places,
          (row) => outcomes[kindOf[row] as number] === denominatorOnly,
        )
      }
    }
  }

  function end(): SubjectCount {
    const keys = groups.keys()
    const decisive = decisiveFields(groups.fields(), judges)
    for (const block of blocks) fillTallies(block, groups.based)
    const kindsOfKeys = keys.map((key) => kindOfKey(key, groups.fields(), decisive))
    return {
      subject,
      fields: groups.fields(),
      by: groups.by(),
      cells: cells.pairs,
      keys,
      tallies: judges.map(
        (judge) =>
          blocks.flatMap(({ tallies }) => tallies).find((tally) => tally.judge === judge) as Tally,
      ),
      signatures: signaturesOf(
        blocks,
        judges,
        groups.based,
        (cell) => kindsOfKeys[cells.pairs[cell]?.[0] as number] as string,
      ),
      notices: notices.list(),
    }
  }

  return { add, end }
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
