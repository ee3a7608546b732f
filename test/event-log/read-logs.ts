import { parse } from 'csv-parse/sync'
import type { EventLog } from 'pasientforlop/event-log'
import { SaxesParser } from 'saxes'

/** A log as any of its forms has it: cases by name, each with what is said of it and its events. */
export type ReadLog = Readonly<Record<string, ReadCase>>
interface ReadCase {
  readonly values: Readonly<Record<string, string>>
  readonly events: readonly Readonly<Record<string, string>>[]
}

export const textOf = ({ chunks }: EventLog): string => [...chunks].join('')

/** Reads XES with a parser that refuses what is no XML. */
export const readXes = (text: string): ReadLog => {
  const log: Record<string, { values: Record<string, string>; events: Record<string, string>[] }> =
    Object.create(null)
  let open: { values: Record<string, string>; events: Record<string, string>[] } | undefined
  let values: Record<string, string> | undefined
  let isGlobal = false
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const { key, value } = attributes
    if (name === 'global') isGlobal = true
    else if (name === 'trace') {
      open = { values: {}, events: [] }
      values = open.values
    } else if (name === 'event') {
      values = {}
      open?.events.push(values)
    } else if (key !== undefined && !isGlobal && values !== undefined) {
      if (key in values) throw new Error(`${key} stands twice`)
      values[key] = value as string
    }
  })
  parser.on('closetag', ({ name }) => {
    if (name === 'global') isGlobal = false
    if (name === 'event') values = open?.values
    if (name !== 'trace' || open === undefined) return
    const { 'concept:name': id, ...rest } = open.values
    if ((id as string) in log) throw new Error('a case stands twice')
    log[id as string] = { values: rest, events: open.events }
    values = undefined
  })
  parser.write(text).close()
  return log
}

interface Ocel {
  readonly objectTypes: readonly Declared[]
  readonly eventTypes: readonly Declared[]
  readonly objects: readonly OcelItem[]
  readonly events: readonly (OcelItem & { readonly time: string })[]
}
interface Declared {
  readonly name: string
  readonly attributes: readonly { readonly name: string; readonly type: string }[]
}
interface OcelItem {
  readonly id: string
  readonly type: string
  readonly attributes: readonly { readonly name: string; readonly value: string | number }[]
  readonly relationships?: readonly { readonly objectId: string; readonly qualifier: string }[]
}

const isOf: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  integer: Number.isInteger,
  time: (value) => /^\d{4}-\d\d-\d\dT00:00:00[.]000Z$/.test(String(value)),
}

/** Reads OCEL, and refuses what readers pass over: ids that are none or stand twice, undeclared names. */
export const readOcel = (text: string): ReadLog => {
  const { objectTypes, eventTypes, objects, events } = JSON.parse(text) as Ocel
  const typeOf = new Map<string, string>()
  const check = (item: OcelItem, types: readonly Declared[]) => {
    if (typeOf.has(item.id)) throw new Error('an id stands twice')
    const declared = types.filter(({ name }) => name === item.type)
    if (declared.length !== 1) throw new Error(`${item.type} is declared ${declared.length} times`)
    for (const { name, value } of item.attributes) {
      const type = declared[0]?.attributes.find((one) => one.name === name)?.type
      if (type === undefined || !isOf[type]?.(value)) throw new Error(`${name} is not as declared`)
    }
  }
  for (const object of objects) {
    check(object, objectTypes)
    typeOf.set(object.id, object.type)
  }
  const others = (item: OcelItem) =>
    (item.relationships ?? []).map(({ objectId, qualifier }) => {
      if (typeOf.get(objectId) !== qualifier) throw new Error(`there is no ${qualifier} like that`)
      return [qualifier, objectId.slice(qualifier.length + 1)] as const
    })
  const valuesOf = (item: OcelItem) =>
    Object.fromEntries(item.attributes.map(({ name, value }) => [name, String(value)]))
  const log: Record<string, { values: Record<string, string>; events: Record<string, string>[] }> =
    Object.create(null)
  for (const object of objects.filter(({ type }) => type === 'pathway')) {
    log[object.id.slice('pathway:'.length)] = {
      values: { ...valuesOf(object), ...Object.fromEntries(others(object)) },
      events: [],
    }
  }
  const eventIds = new Set<string>()
  for (const event of events) {
    check(event, eventTypes)
    if (eventIds.has(event.id)) throw new Error('an event stands twice')
    eventIds.add(event.id)
    const related = Object.fromEntries(others(event))
    log[related['pathway'] as string]?.events.push({
      'concept:name': event.type,
      'time:timestamp': event.time,
      'org:group': related['unit'] as string,
      ...valuesOf(event),
    })
  }
  return log
}

export const readEventCsv = (text: string): ReadLog => {
  const rows = parse(text, { columns: true }) as readonly Record<string, string>[]
  const log: Record<string, { values: Record<string, string>; events: Record<string, string>[] }> =
    Object.create(null)
  for (const row of rows) {
    const { 'case:concept:name': id, ...rest } = row
    const filled = Object.entries(rest).filter(([, value]) => value !== '')
    const isOfCase = ([name]: readonly [string, string]) => name.startsWith('case:')
    log[id as string] ??= {
      values: Object.fromEntries(filled.filter(isOfCase).map(([k, v]) => [k.slice(5), v])),
      events: [],
    }
    log[id as string]?.events.push(Object.fromEntries(filled.filter((one) => !isOfCase(one))))
  }
  return log
}
