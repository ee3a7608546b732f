import type { Sum } from '../protection/hidden-cells.js'
import type { Aggregate, AggregateCell, GroupValue } from '../schema.js'
import { mergeCells } from './merge-aggregates.js'
import { compareKeys } from './order-keys.js'
import type { Plan } from './plan-evaluation.js'

/** The sums of a group in a slot or in a period; `period` only where it is one to be reported. */
export interface RolledCell {
  readonly fields: readonly string[]
  readonly key: readonly GroupValue[]
  readonly period: number | undefined
  readonly sums: AggregateCell | undefined
}

/** Every cell of an evaluation, and which cells are the sums of which others. */
export interface RolledUp {
  readonly cells: readonly RolledCell[]
  readonly sums: readonly Sum[]
}

type Grouping = { readonly fields: readonly string[]; readonly asked: boolean }

type Group = { readonly key: readonly GroupValue[]; readonly slots: Map<number, AggregateCell> }

/**
 * Sums the cells of an aggregate up to every grouping, slot and period. The total of a period is
 * there even when nothing was counted; a group only where it has rows.
 */
export function rollUp(aggregate: Aggregate, plan: Plan): RolledUp {
  const groupings = groupingsOf(plan.by)
  const periodOfSlot = new Map<number, number>()
  plan.slotsOfPeriod.forEach((slots, period) => {
    if (slots.length === 1) periodOfSlot.set(slots[0] as number, period)
  })
  const cells: RolledCell[] = []
  const sums: Sum[] = []
  const places = new Map<string, number>()
  const place = (fields: readonly string[], key: readonly GroupValue[], when: string) =>
    places.get(JSON.stringify([fields, key, when]))
  const add = (cell: RolledCell, when: string): number => {
    const at = cells.push(cell) - 1
    places.set(JSON.stringify([cell.fields, cell.key, when]), at)
    return at
  }
  const addGroup = ({ fields, asked }: Grouping, { key, slots }: Group) => {
    for (let slot = 0; slot < plan.slotCount; slot += 1) {
      const here = slots.get(slot)
      if (here === undefined && fields.length > 0) continue
      add(
        { fields, key, period: asked ? periodOfSlot.get(slot) : undefined, sums: here },
        `s${slot}`,
      )
    }
    plan.slotsOfPeriod.forEach((within, period) => {
      if (within.length === 1) return
      const parts = within.flatMap((slot) => slots.get(slot) ?? [])
      if (parts.length === 0 && fields.length > 0) return
      const parent = add(
        {
          fields,
          key,
          period: asked ? period : undefined,
          sums: parts.length === 0 ? undefined : parts.reduce(mergeCells),
        },
        `p${period}`,
      )
      const children = within.flatMap((slot) => place(fields, key, `s${slot}`) ?? [])
      sums.push({ parent, children })
    })
  }
  const whens = [
    ...Array.from({ length: plan.slotCount }, (_, slot) => `s${slot}`),
    ...plan.slotsOfPeriod.flatMap((slots, at) => (slots.length === 1 ? [] : [`p${at}`])),
  ]
  for (const grouping of groupings) {
    const groups = groupsOf(aggregate, plan, grouping.fields)
    for (const group of groups.values()) addGroup(grouping, group)
    for (const { fields } of parentsOf(groupings, grouping)) {
      const kept = fields.map((field) => grouping.fields.indexOf(field))
      const children = new Map<number, number[]>()
      for (const { key } of groups.values()) {
        const outer = kept.map((at) => key[at] ?? null)
        for (const when of whens) {
          const child = place(grouping.fields, key, when)
          const parent = place(fields, outer, when)
          if (child === undefined || parent === undefined) continue
          const list = children.get(parent)
          if (list === undefined) children.set(parent, [child])
          else list.push(child)
        }
      }
      for (const [parent, list] of children) sums.push({ parent, children: list })
    }
  }
  return { cells, sums }
}

/**
 * The groupings asked for and the total, and those that two of them have in common: sums of
 * theirs too, which an attacker can compare although they are not shown.
 */
function groupingsOf(by: Plan['by']): readonly Grouping[] {
  const groupings = new Map<string, Grouping>([['[]', { fields: [], asked: true }]])
  for (const fields of by) groupings.set(JSON.stringify(fields), { fields, asked: true })
  for (let grown = true; grown; ) {
    grown = false
    const list = [...groupings.values()]
    for (const one of list) {
      for (const other of list) {
        const fields = one.fields.filter((field) => other.fields.includes(field))
        const name = JSON.stringify(fields)
        if (groupings.has(name)) continue
        groupings.set(name, { fields, asked: false })
        grown = true
      }
    }
  }
  return [...groupings.values()].sort(
    (a, b) => a.fields.length - b.fields.length || compareKeys(a.fields, b.fields),
  )
}

function groupsOf(
  { cells }: Aggregate,
  plan: Plan,
  fields: readonly string[],
): ReadonlyMap<string, Group> {
  const places = fields.map((field) => plan.fields.indexOf(field))
  const groups = new Map<string, Group>()
  for (const cell of cells) {
    const key = places.map((at) => cell.key[at] ?? null)
    const name = JSON.stringify(key)
    const group = groups.get(name) ?? { key, slots: new Map<number, AggregateCell>() }
    groups.set(name, group)
    const earlier = group.slots.get(cell.slot)
    group.slots.set(cell.slot, earlier === undefined ? cell : mergeCells(earlier, cell))
  }
  if (fields.length === 0 && groups.size === 0) groups.set('[]', { key: [], slots: new Map() })
  return new Map([...groups.entries()].sort(([, a], [, b]) => compareKeys(a.key, b.key)))
}

/** For each grouping, the largest ones that it can be summed to. */
function parentsOf(groupings: readonly Grouping[], { fields }: Grouping): readonly Grouping[] {
  const wider = groupings.filter((other) => isWithin(other.fields, fields))
  return wider.filter((one) => !wider.some((other) => isWithin(one.fields, other.fields)))
}

function isWithin(part: readonly string[], whole: readonly string[]) {
  return part.length < whole.length && part.every((field) => whole.includes(field))
}
