import { compareTexts } from '../misuse/compare-texts.js'
import { misuse } from '../misuse/misuse.js'
import type { PathwayDefinition } from '../pathways/schema.js'

const known = new WeakMap<readonly PathwayDefinition[], string>()

/**
 * A fingerprint of definitions: sixteen signs of a hash of all they say, the same for the same
 * definitions in any order. What was made with other definitions does not belong together.
 */
export function fingerprintOf(definitions: readonly PathwayDefinition[]): string {
  const before = known.get(definitions)
  if (before !== undefined) return before
  const fingerprint = hash(definitions)
  known.set(definitions, fingerprint)
  return fingerprint
}

function hash(definitions: readonly PathwayDefinition[]): string {
  const text = textOf([...definitions].sort((a, b) => compareTexts(a.type, b.type)))
  let a = 0x9e3779b9
  let b = 0x85ebca6b
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at)
    a = Math.imul(a ^ sign, 0x9e3779b1)
    a = (a << 13) | (a >>> 19)
    b = Math.imul(b ^ sign, 0x5f356495)
    b = (b << 11) | (b >>> 21)
  }
  return (a >>> 0).toString(16).padStart(8, '0') + (b >>> 0).toString(16).padStart(8, '0')
}

function textOf(definitions: readonly PathwayDefinition[]): string {
  try {
    return JSON.stringify(definitions)
  } catch {
    throw misuse('invalid-definition', 'definitions must be plain data, such as JSON can hold')
  }
}
