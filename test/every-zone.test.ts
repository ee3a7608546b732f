import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seesZone, zones } from './run/zones.mjs'

const ownZone = process.env['TZ']

/** Node takes a zone that is set while it runs; without one it asks the machine. */
const setZone = (zone: string | undefined): void => {
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
}

// The tests of what sees the zone, again in each of the zones that this run is not in. With the zone
// in its address a module of tests is another one, and runs again.
describe.each(zones.filter((zone) => zone !== ownZone))('in the zone %s', async (zone) => {
  setZone(zone)
  for (const path of new Set(Object.values(seesZone).flat())) {
    const { href } = new URL(`../${path}?zone=${encodeURIComponent(zone)}`, import.meta.url)
    await import(/* @vite-ignore */ href)
  }
  setZone(ownZone)
  beforeAll(() => setZone(zone))
  afterAll(() => setZone(ownZone))

  test('it is that zone', () => {
    const instant = new Date(0)
    expect(instant.toLocaleString('sv-SE')).toBe(
      instant.toLocaleString('sv-SE', { timeZone: zone }),
    )
  })
})
