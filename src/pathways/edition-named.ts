import { choiceArgument } from '../misuse/arguments.js'
import { editions } from './editions.js'
import { editionIds } from './ids.js'
import type { Edition, EditionId } from './schema.js'

/** The edition of a name that the programmer vouches for; another is misuse. */
export function editionNamed(id: EditionId): Edition {
  return editions[choiceArgument(id, 'edition', editionIds, 'unknown-edition')]
}
