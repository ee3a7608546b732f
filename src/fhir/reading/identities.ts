import { isName } from '../../registrations/columns/kinds.js'
import { listAt, plainReference, textAt, valueAt } from './fhir-values.js'
import { baseOf, type FoundResource } from './resources-of.js'

/** What a reference names: the text that rows have, and all that is said of whom it means. */
export interface Identity {
  readonly text: string
  /** The system and the value, or the address; of two that differ, two are meant. */
  readonly whole: string
  /** What can be said with or without a system or a server: without it. */
  readonly short: string
}

/**
 * What a reference names: by its identifier, else the id that it ends with. One to a resource inside the
 * holder (`#p`) means another in each holder: it is named by the one identifier that this has.
 */
export function identityOf(reference: unknown, holder: FoundResource | null): Identity | null {
  const identifier = valueAt(reference, 'identifier')
  if (isName(valueAt(identifier, 'value'))) return identityBy(identifier)
  const literal = textAt(reference, 'reference')
  if (literal === null) return null
  const plain = plainReference(literal)
  if (plain.startsWith('#')) return identityInside(plain.slice(1), holder)
  const text = plain.split('/').at(-1) as string
  if (!isName(text)) return null
  const isWhole = plain.includes(':')
  const short = isWhole ? plain.split('/').slice(-2).join('/') : plain
  return { text, whole: isWhole ? plain : `${baseOf(holder)}${plain}`, short }
}

function identityBy(identifier: unknown): Identity {
  const text = textAt(identifier, 'value') as string
  const system = textAt(identifier, 'system')
  const short = `|${text}`
  return { text, whole: `${system ?? ''}${short}`, short }
}

function identityInside(id: string, holder: FoundResource | null): Identity | null {
  const inside = listAt(holder?.resource, 'contained').find((one) => textAt(one, 'id') === id)
  const [only, ...others] = listAt(inside, 'identifier').filter((one) =>
    isName(valueAt(one, 'value')),
  )
  return only === undefined || others.length > 0 ? null : identityBy(only)
}

/** Tells identities with one text apart. */
export interface Names {
  readonly add: (identity: Identity) => void
  /** The text, or all that is said where others with that text are meant too. */
  readonly nameOf: (identity: Identity) => { readonly name: string; readonly isShared: boolean }
}

/** Names are known once all identities were added. */
export function newNames(): Names {
  const byText = new Map<string, Map<string, Set<string>>>()
  return {
    add: ({ text, whole, short }) => {
      const shorts = byText.get(text) ?? new Map<string, Set<string>>()
      byText.set(text, shorts)
      const wholes = shorts.get(short) ?? new Set()
      shorts.set(short, wholes)
      wholes.add(whole)
    },
    nameOf: ({ text, whole, short }) => {
      const shorts = byText.get(text)
      const wholes = [...(shorts?.get(short) ?? [])].filter((one) => one !== short)
      const isOne = wholes.length < 2
      if (shorts?.size === 1 && isOne) return { name: text, isShared: false }
      // One that does not say its system or server is the one that does, where there is only one.
      return { name: isOne ? (wholes[0] ?? short) : whole, isShared: true }
    },
  }
}
