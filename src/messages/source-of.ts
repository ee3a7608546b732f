import type { Source } from '../sources/schema.js'
import { type SourceId, sources } from '../sources/sources.js'

/** A source by its id; one that is not in the shipped tables is what it is called. */
export function sourceOf(id: string): Source {
  return Object.hasOwn(sources, id) ? sources[id as SourceId] : { id, title: id }
}

/** A source in words: its title, and its address where it has one. */
export function writeSource({ title, url }: Source): string {
  return url === undefined ? title : `${title}, ${url}`
}
