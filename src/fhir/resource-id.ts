import { hashText, writeHash } from '../indicators/criteria/row-ids.js'

/**
 * A text as an id of FHIR, which has letters, digits, hyphens and dots, 64 at most. A text that is
 * one stays; another keeps what can stay, with a hash of all of it behind.
 */
export function resourceId(text: string): string {
  return /^[A-Za-z0-9.-]{1,64}$/.test(text) ? text : hashedId(text)
}

/** The id of an indicator: `_` is written as `-`, which shipped ids do not have. */
export function measureId(indicator: string): string {
  return /^[A-Za-z0-9._]{1,64}$/.test(indicator)
    ? indicator.replaceAll('_', '-')
    : hashedId(indicator)
}

function hashedId(text: string) {
  const kept = text.replace(/[^A-Za-z0-9.-]+/g, '-').slice(0, 40)
  return `${kept}.${writeHash(...hashText(text))}`
}

/** A name that programs can use: words joined, each with a capital. */
export function programName(text: string): string {
  const words = text.split(/[^A-Za-z0-9]+/).filter((word) => word !== '')
  const joined = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
  return (/^[A-Z]/.test(joined) ? joined : `N${joined}`).slice(0, 255)
}
