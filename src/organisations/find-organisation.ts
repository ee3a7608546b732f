import { valuesOf } from '../misuse/arguments.js'
import type { Organisation } from './schema.js'

/** How a name was found: one organisation, none, or several that it could be. */
export type FoundOrganisation =
  | { readonly state: 'found'; readonly organisation: Organisation }
  | { readonly state: 'unknown' }
  | { readonly state: 'ambiguous'; readonly organisations: readonly Organisation[] }

/** Finds an organisation by its number, its name, an earlier name, or its name without the form. */
export function findOrganisation(
  words: string,
  organisations: readonly Organisation[] | Readonly<Record<string, Organisation>>,
): FoundOrganisation {
  const wanted = plainName(words)
  const all = valuesOf(organisations)
  for (const namesOf of [fullNames, shortNames]) {
    const found = all.filter((one) => namesOf(one).includes(wanted))
    const [only] = found
    if (only === undefined) continue
    return found.length === 1
      ? { state: 'found', organisation: only }
      : { state: 'ambiguous', organisations: found }
  }
  return { state: 'unknown' }
}

function fullNames({ number, name, earlierNames = [] }: Organisation): readonly string[] {
  return [number, plainName(name), ...earlierNames.map((earlier) => plainName(earlier.name))]
}

/** Lower case, one blank between words, and a number without the blanks that people write in it. */
export function plainName(words: string): string {
  const text = words.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' ')
  return /^\d{3} \d{3} \d{3}$/.test(text) ? text.replaceAll(' ', '') : text
}

/** A name as people write it: without HF, RHF, AS and the like. */
export function shortNames({ name }: Organisation): readonly string[] {
  const short = plainName(name).replace(/ (?:hf|rhf|as|sf|da)$/, '')
  return short === plainName(name) ? [] : [short]
}
