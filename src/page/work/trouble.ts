import { isMisuse } from '../../misuse/misuse.js'
import type { Trouble } from '../protocol.js'

/** What is thrown for what the user must mend. */
export function trouble(what: Trouble['trouble'], why = ''): Trouble {
  return { trouble: what, why }
}

/** What an error is for the user. */
export function troubleOf(thrown: unknown): Trouble {
  if (typeof thrown === 'object' && thrown !== null && 'trouble' in thrown) return thrown as Trouble
  const why = thrown instanceof Error ? thrown.message : ''
  if (!isMisuse(thrown)) return trouble('failed', why)
  if (thrown.code === 'unknown-column') return trouble('no-column', why)
  if (thrown.code === 'invalid-mapping') return trouble('mapping-refused', why)
  return thrown.code === 'invalid-table' ? trouble('empty') : trouble('misuse', why)
}
