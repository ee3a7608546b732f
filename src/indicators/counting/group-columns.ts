import { type GroupValues, newGroupValues, placeOfGroup } from '../criteria/group-values.js'
import { type PairInterner, pairInterner } from '../criteria/pair-interner.js'
import { type RowSource, type Stretch, usable } from '../criteria/stretch.js'
import type { KeyPart, Notice } from '../evaluation/schema.js'
import type { SubjectId } from '../subjects/schema.js'
import { subjects } from '../subjects/subjects.js'
import type { Level } from './hierarchy.js'
import { compareText, type Plan } from './plan-evaluation.js'

/** The groups of a stretch of rows. */
export interface PlacedRows {
  /** By row the number of its key. */
  readonly keys: Int32Array
  /** By column of the rows that is grouped by and has such: -1 for a value that cannot be used. */
  readonly ungrouped: ReadonlyMap<string, Int32Array>
}

/** Puts rows in groups by the columns of all groupings. */
export interface GroupColumns {
  readonly fields: readonly string[]
  readonly by: readonly (readonly string[])[]
  readonly read: (from: number, until: number, days: Stretch | null, asOfDay: number) => PlacedRows
  /** The values of each key that was met. */
  readonly keys: () => readonly (readonly KeyPart[])[]
  readonly notices: () => readonly Notice[]
}

export function groupColumnsOf(
  subject: SubjectId,
  source: RowSource,
  plan: Plan,
  levels: readonly Level[],
): GroupColumns {
  const has = (field: string): boolean => {
    const level = levelOf(levels, field)
    return level === undefined
      ? Object.hasOwn(subjects[subject], field) || source.length === 0 || source.has(field)
      : has(level.of)
  }
  const by = plan.by.filter((fields) => fields.every(has))
  const fields = [...new Set(by.flat())].sort(compareText)
  const interners = fields.map(() => pairInterner())
  const made = new Map<string, GroupValues>()
  const homeless = new Set<string>()
  const valuesOf = (field: string) =>
    levelOf(levels, field) === undefined ? source.groupsOf(field) : (made.get(field)?.list ?? [])

  const read: GroupColumns['read'] = (from, until, days, asOfDay) => {
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
      } else {
        const values = made.get(field) ?? newGroupValues()
        made.set(field, values)
        places = lift(level, placesOf(level.of), valuesOf(level.of), values, days, asOfDay, () =>
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
    return { keys, ungrouped }
  }
  return {
    fields,
    by,
    read,
    keys: () => keysOf(fields, interners, valuesOf),
    notices: () => [
      ...plan.by
        .filter((grouping) => !by.includes(grouping))
        .map((grouping): Notice => ({ notice: 'grouping-left-out', subject, by: grouping })),
      ...[...homeless]
        .sort(compareText)
        .map((column): Notice => ({ notice: 'outside-hierarchy', subject, column })),
    ],
  }
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
