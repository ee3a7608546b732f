import { nprNames } from './npr-names.js'
import type { NprNames, NprOptions } from './schema.js'

/** The names that a message is read by: those of the caller before our own. */
export function namesWith(own: NprOptions['names']): NprNames {
  const shipped = Object.entries(nprNames).map(([key, { name }]) => [key, name])
  return { ...Object.fromEntries(shipped), ...own } as NprNames
}
