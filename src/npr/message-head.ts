import { nprModules, nprVersions } from './npr-names.js'
import type { NprFault, NprNote, NprOptions } from './schema.js'

/** What the first element of a message says, and what is told of it. */
export interface MessageHead {
  readonly version: string | null
  readonly module: string | null
  readonly notes: readonly NprNote['note'][]
}

const namespace = /^http:\/\/www\.npr\.no\/xmlstds(?:\/(\d+)_(\d+)_(\d+)(?:_([a-z]+))?)?$/

/** Reads version and module from the namespace, and the version that is written beside it. */
export function readMessageHead(
  uri: string,
  written: string | null,
  { versions = [], module: wanted }: NprOptions,
): MessageHead | { readonly fault: NprFault } {
  const match = namespace.exec(uri)
  if (match === null) return { fault: 'wrong-namespace' }
  const [, major, minor, patch, module] = match
  if (wanted !== undefined && module !== wanted) return { fault: 'wrong-module' }
  const named = major === undefined ? null : `${major}.${minor}.${patch}`
  const version = named ?? written
  const notes: NprNote['note'][] = []
  const known = [...nprVersions.map((one) => one.version), ...versions]
  if (version === null || !known.includes(version)) notes.push('unknown-version')
  if (named !== null && written !== null && written !== named) notes.push('version-differs')
  if (module === 'pak') notes.push('no-public-names')
  else if (!(nprModules as readonly (string | undefined)[]).includes(module)) {
    notes.push('unknown-module')
  }
  return { version, module: module ?? null, notes }
}
