import { kindOf, misuse } from '../misuse/misuse.js'
import { editions } from './editions.js'
import type { Edition } from './schema.js'

/** The edition of a name that the programmer vouches for; another is misuse. */
export function editionNamed(id: unknown): Edition {
  const edition = editions.find((candidate) => candidate.id === id)
  if (edition !== undefined) return edition
  throw misuse(
    'unknown-edition',
    `edition must be the id of one of \`editions\` (got ${kindOf(id)})`,
  )
}
