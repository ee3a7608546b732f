import type { IsoDate } from '../calendar/schema.js'

/** A date as the instant that no reader moves to another day. */
export function instantOf(date: IsoDate): string {
  return `${date}T00:00:00.000Z`
}
