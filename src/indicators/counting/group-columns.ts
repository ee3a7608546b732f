import { compareTexts } from '../../misuse/compare-texts.js'
import {
  type GroupValues,
  joinGroups,
  newGroupValues,
  placeOfGroup,
} from '../criteria/group-values.js'
import { type PairInterner, pairInterner } from '../criteria/pair-interner.js'
import { type RowSource, type Stretch, usable } from '../criteria/stretch.js'
import type { KeyPart, Notice } from '../evaluation/schema.js'
import type { SubjectId } from '../subjects/schema.js'
import { subjects } from '../subjects/subjects.js'
import type { Level } from './hierarchy.js'
import type { Plan } from './plan-evaluation.js'

/** The groups of a stretch of rows. */
export interface PlacedRows {
  /** By row the number of its key. */
  readonly keys: Int32Array
  /** By column of the rows that is grouped by and has such: -1 for a value that cannot be used. */
  readonly ungrouped: ReadonlyMap<string, Int32Array>
}

/** Puts rows in groups by the columns of all groupings. */
export interface GroupColumns {
  /** The columns that keys are made of, sorted. */
  readonly fields: () => readonly string[]
  /** The groupings that the rows have the columns of. */
  readonly by: () => readonly (readonly string[])[]
  /** The columns of rows that groups are made of. */
  readonly based: ReadonlySet<string>
  /** Reads rows of a source; the first source says which groupings there are. */
  readonly open: (
    source: RowSource,
  ) => (from: number, until: number, days: Stretch | null, asOfDay: number) => PlacedRows
  /** The values of each key that was met. */
  readonly keys: () => readonly (readonly KeyPart[])[]
  readonly notices: () => readonly Notice[]
}

export function groupColumnsOf(
  subject: SubjectId,
  plan: Plan,
  levels: readonly Level[],
): GroupColumns {
  let by: readonly (readonly string[])[] | null = null
  let fields: readonly string[] = []
  let interners: readonly PairInterner[] = []
  const based = new Set<string>()
  const values = new Map<string, GroupValues>()
  const homeless = new Set<string>()

  function valuesOf(field: string): GroupValues {
    const known = values.get(field) ?? newGroupValues()
    values.set(field, known)
    return known
  }

  function begin(source: RowSource): void {
    const has = (field: string): boolean => {
      const level = levelOf(levels, field)
      return level === undefined
        ? Object.hasOwn(subjects[subject], field) || source.length === 0 || source.has(field)
        : has(level.of)
    }
    by = plan.by.filter((grouping) => grouping.every(has))
    fields = [...new Set(by.flat())].sort(compareTexts)
    interners = fields.map(() => pairInterner())
    for (const field of fields) based.add(baseOf(levels, field))
  }

  function open(source: RowSource) {
    if (by === null) begin(source)
    const isDated = levels.some(({ dated }) => dated)
    // By column and place in the source the place of the group.
    const joined = new Map<string, number[]>()
    let last: { readonly from: number; readonly placed: PlacedRows } | null = null
    return (from: number, until: number, days: Stretch | null, asOfDay: number): PlacedRows => {
      if (last !== null && last.from === from && !isDated) return last.placed
      const known = new Map<string, Int32Array>()
      const ungrouped = new Map<string, Int32Array>()
      const placesOf = (field: string): Int32Array => {
        const before = known.get(field)
        if (before !== undefined) return before
        const level = levelOf(levels, field)
        let places: Int32Array
        if (level === undefined) {
          places = source.readGroups(field, from, until)
          if (places.includes(-1)) ungrouped.set(field, places)
          const own = joined.get(field) ?? []
          joined.set(field, own)
          joinGroups(places, source.groupsOf(field), own, valuesOf(field))
        } else {
          const below = valuesOf(level.of).list
          places = lift(level, placesOf(level.of), below, valuesOf(field), days, asOfDay, () =>
            homeless.add(field),
          )
        }
        known.set(field, places)
        return places
      }
      const keys = new Int32Array(until - from)
      fields.forEach((field, which) => {
        // The place before the first is that of values that cannot be used.
        ;(interners[which] as PairInterner).all(keys, placesOf(field), 1, keys)
      })
      last = { from, placed: { keys, ungrouped } }
      return last.placed
    }
  }

  return {
    fields: () => fields,
    by: () => by ?? [],
    based,
    open,
    keys: () => keysOf(fields, interners, (field) => valuesOf(field).list),
    notices: () => [
      ...plan.by
        .filter((grouping) => by !== null && !by.includes(grouping))
        .map((grouping): Notice => ({ notice: 'grouping-left-out', subject, by: grouping })),
      ...[...homeless]
        .sort(compareTexts)
        .map((column): Notice => ({ notice: 'outside-hierarchy', subject, column })),
    ],
  }
}

/** The column of the rows that a level is made of in the end. */
function baseOf(levels: readonly Level[], field: string): string {
  const level = levelOf(levels, field)
  return level === undefined ? field : baseOf(levels, level.of)
}

export function levelOf(levels: readonly Level[], field: string): Level | undefined {
  return levels.find(({ column }) => column === field)
}

/** The places of a level, from those of the column that it is made of. */
function lift(
  level: Level,
  places: Int32Array,
  below: readonly KeyPart[],
  values: GroupValues,
  days: Stretch | null,
  asOfDay: number,
  onHomeless: () => void,
): Int32Array {
  const lifted = new Int32Array(places.length)
  const known = new Map<number, number>()
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at] as number
    if (place < 0) {
      lifted[at] = -1
      continue
    }
    const before = level.dated ? undefined : known.get(place)
    if (before !== undefined) {
      lifted[at] = before
      continue
    }
    const value = below[place] as string | number | boolean | null
    const day = days === null ? asOfDay : dayAt(days, at, asOfDay)
    const found = value === null ? null : level.lookup(value, day)
    if (found === null && value !== null) onHomeless()
    lifted[at] = placeOfGroup(values, found)
    known.set(place, lifted[at] as number)
  }
  return lifted
}

function dayAt({ states, values }: Stretch, at: number, otherwise: number): number {
  return states === null || states[at] === usable ? (values[at] as number) : otherwise
}

function keysOf(
  fields: readonly string[],
  interners: readonly PairInterner[],
  valuesOf: (field: string) => readonly KeyPart[],
): readonly (readonly KeyPart[])[] {
  const last = interners[interners.length - 1]
  if (last === undefined) return [[]]
  return last.pairs.map((_, key) => {
    const parts: KeyPart[] = []
    let rest = key
    for (let which = fields.length - 1; which >= 0; which -= 1) {
      const [before, place] = (interners[which] as PairInterner).pairs[rest] as [number, number]
      const values = valuesOf(fields[which] as string)
      parts.unshift(place === 0 ? { unusable: true } : (values[place - 1] as KeyPart))
      rest = before
    }
    return parts
  })
}
