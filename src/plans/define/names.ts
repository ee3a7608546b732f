import type { PlanTexts } from '../schema.js'

/** A name in the languages that it is given in; a text is in the plan's own language. */
export type NameInput =
  | string
  | {
      readonly nb?: string | null | undefined
      readonly nn?: string | null | undefined
      readonly en?: string | null | undefined
    }

/** The name in each language; null where it is not given. */
export function textsOf(name: NameInput, language: 'nb' | 'nn'): PlanTexts {
  const given = typeof name === 'string' ? { [language]: name } : name
  return { nb: given.nb || null, nn: given.nn || null, en: given.en || null }
}

const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', å: 'a', ö: 'o', ä: 'a' }

/** How many signs of a title an id is made of, at the end of a word. */
const longest = 40

/** Makes ids of titles that are apart from each other and from those that are taken. */
export function idsApart(given: Iterable<string> = []): (title: string) => string {
  const taken = new Set(given)
  const numbers = new Map<string, number>()
  return (title) => {
    const id = idOf(title)
    for (let number = numbers.get(id) ?? 1; ; number += 1) {
      const free = number === 1 ? id : `${id}-${number}`
      if (taken.has(free)) continue
      taken.add(free)
      numbers.set(id, number + 1)
      return free
    }
  }
}

/** An id of kebab-case made of a title: at least one sign, never longer than it needs to be. */
export function idOf(title: string): string {
  const plain = title
    .toLowerCase()
    .replace(/[æøåöä]/g, (letter) => letters[letter] as string)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  const cut = plain.length > longest ? plain.slice(0, longest + 1).replace(/-[^-]*$/, '') : plain
  return cut === '' ? 'x' : cut.slice(0, longest)
}
