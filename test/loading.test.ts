import { describe, expect, test, vi } from 'vitest'
import { loadEntry } from './helpers/load-entry.js'
import { entries } from './run/entries.js'

const shared = [globalThis, Object, Array, String, Map, Set, Date, Promise].flatMap((one) =>
  'prototype' in one ? [one, one.prototype] : [one],
)

/** Zod keeps its configuration and its registry there; nothing else may be added. */
const keysOf = (one: object) =>
  Reflect.ownKeys(one).filter((key) => typeof key === 'symbol' || !key.startsWith('__zod_'))

describe.each(entries)('loading the entry %s', (entry) => {
  test('gives functions and leaves everything shared as it was', async () => {
    vi.resetModules()
    const before = shared.map(keysOf)
    const loaded: Readonly<Record<string, unknown>> = { ...(await loadEntry(entry)) }
    expect(Object.keys(loaded).length).toBeGreaterThan(0)
    expect(shared.map(keysOf)).toEqual(before)
  })
})
