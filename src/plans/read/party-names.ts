import { compareTexts } from '../../misuse/compare-texts.js'
import { plainName, shortNames } from '../../organisations/find-organisation.js'
import type { Organisation, Role } from '../../organisations/schema.js'

/** A party that words stand for: a role or an organisation. */
export type Party =
  | { readonly role: string; readonly organisation?: undefined }
  | { readonly organisation: string; readonly role?: undefined }

/** What words stand for whom, longest first. */
export type PartyNames = readonly (readonly [words: string, parties: readonly Party[]])[]

/** A place in a text where parties are named. */
export interface PartyMatch {
  readonly parties: readonly Party[]
  readonly start: number
  readonly end: number
}

const pairs: readonly (readonly [string, string])[] = [
  ['lokalt', 'regionalt'],
  ['lokale', 'regionale'],
]

/** The names of organisations and the words for roles; a name that is two organisations' is none. */
export function partyNames(
  organisations: readonly Organisation[],
  roles: readonly Role[],
): PartyNames {
  const names = new Map<string, readonly Party[] | 'ambiguous'>()
  const add = (words: string, parties: readonly Party[]) => {
    const key = plainName(words)
    // A blank stands everywhere in a text, and names nobody.
    if (key === '') return
    const known = names.get(key)
    names.set(key, known === undefined || isSame(known, parties) ? parties : 'ambiguous')
  }
  for (const { id, name, asWritten } of roles) {
    for (const words of [name.nb, name.nn, ...asWritten]) add(words, [{ role: id }])
  }
  for (const organisation of organisations) {
    const { number, name, earlierNames = [] } = organisation
    const own = [{ organisation: number }]
    for (const words of [number, name, ...earlierNames.map((one) => one.name)]) add(words, own)
    for (const words of shortNames(organisation)) {
      if (!names.has(plainName(words))) add(words, own)
    }
  }
  const ids = new Set(roles.map(({ id }) => id))
  if (ids.has('local-trust') && ids.has('regional-trust')) {
    for (const pair of pairs) {
      for (const [first, second] of [pair, [pair[1], pair[0]]] as const) {
        const both = [first, second].map(
          (word): Party => ({
            role: word.startsWith('lokal') ? 'local-trust' : 'regional-trust',
          }),
        )
        for (const noun of ['helseføretak', 'helseforetak']) {
          add(`${first} og ${second} ${noun}`, both)
        }
      }
    }
  }
  return [...names.entries()]
    .flatMap(([words, parties]) => (parties === 'ambiguous' ? [] : [[words, parties] as const]))
    .sort(([a], [b]) => b.length - a.length || compareTexts(a, b))
}

function isSame(known: readonly Party[] | 'ambiguous', parties: readonly Party[]): boolean {
  return known !== 'ambiguous' && JSON.stringify(known) === JSON.stringify(parties)
}

/** The parties that are named in a text, in its order; the longest name goes before a part of it. */
export function findParties(text: string, names: PartyNames): readonly PartyMatch[] {
  // Lower case may be longer than what it stands for; places must be those of the text.
  const lower = text.toLowerCase()
  const plain = lower.length === text.length ? lower : text
  const found: PartyMatch[] = []
  for (const [words, parties] of names) {
    for (let at = plain.indexOf(words); at >= 0; at = plain.indexOf(words, at + 1)) {
      const end = at + words.length
      if (isLetter(plain[at - 1]) || isLetter(plain[end])) continue
      if (found.some((one) => at < one.end && one.start < end)) continue
      found.push({ parties, start: at, end })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function isLetter(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\p{N}]/u.test(sign)
}
