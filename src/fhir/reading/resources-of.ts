import { isObject } from '../../misuse/arguments.js'
import type { FaultList } from './fault-list.js'
import { listAt, textAt, valueAt } from './fhir-values.js'

/** A resource, where it stood, and the address that a bundle gives it. */
export interface FoundResource {
  readonly resource: Readonly<Record<string, unknown>>
  readonly type: string
  readonly place: number
  readonly fullUrl: string | null
}

/** Bundles may lie in bundles, but no deeper. */
const deepest = 4

/** The resources of a text, a bundle or a list, in order. */
export function resourcesOf(source: string | object, faults: FaultList): readonly FoundResource[] {
  const found: FoundResource[] = []
  const bundles = new Set<unknown>()
  const items = typeof source === 'string' ? valuesOfText(source, faults) : itemsOf(source)
  for (const { value, fullUrl, place } of items) visit(value, fullUrl, place, 0)
  return found

  function visit(value: unknown, fullUrl: string | null, place: number, depth: number): void {
    const type = textAt(value, 'resourceType')
    if (!isObject(value) || type === null || !/^[A-Za-z]{1,64}$/.test(type)) {
      faults.add('no-resource', place)
      return
    }
    if (type !== 'Bundle') {
      found.push({ resource: value, type, place, fullUrl })
      return
    }
    if (depth === deepest || bundles.has(value)) {
      faults.add('too-deep', place)
      return
    }
    bundles.add(value)
    for (const entry of listAt(value, 'entry')) {
      // An entry may have no resource: it then says what was done, or is to be done.
      const inner = valueAt(entry, 'resource')
      if (inner !== undefined) visit(inner, textAt(entry, 'fullUrl'), place, depth + 1)
      else if (!isObject(entry)) faults.add('no-resource', place)
    }
  }
}

interface Item {
  readonly value: unknown
  readonly fullUrl: string | null
  readonly place: number
}

/** One JSON value, or one a line. */
function valuesOfText(text: string, faults: FaultList): readonly Item[] {
  const plain = text.replace(/^\ufeff/, '')
  const whole = parse(plain)
  if (whole !== undefined) return itemsOf(whole)
  return plain.split('\n').flatMap((line, place) => {
    if (line.trim() === '') return []
    const value = parse(line)
    if (value !== undefined) return [{ value, fullUrl: null, place }]
    faults.add('bad-json', place)
    return []
  })
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The entries of a bundle, the items of a list, or a resource alone. */
function itemsOf(source: unknown): readonly Item[] {
  if (Array.isArray(source)) {
    return Array.from(source, (value, place) => ({ value, fullUrl: null, place }))
  }
  if (textAt(source, 'resourceType') !== 'Bundle')
    return [{ value: source, fullUrl: null, place: 0 }]
  return Array.from(listAt(source, 'entry')).flatMap((entry, place) => {
    const value = valueAt(entry, 'resource')
    return value === undefined && isObject(entry)
      ? []
      : [{ value, fullUrl: textAt(entry, 'fullUrl'), place }]
  })
}

/** The address of the server that a bundle gives a resource; empty where it gives none. */
export function baseOf(found: FoundResource | null): string {
  const { type, fullUrl, resource } = found ?? {}
  const end = `${type}/${textAt(resource, 'id')}`
  return fullUrl?.endsWith(`/${end}`) === true ? fullUrl.slice(0, -end.length) : ''
}
