import { compareTexts } from '../misuse/compare-texts.js'
import type { Finding, OwnFinding } from './schema.js'

/** Sorts findings by pathway (those of none first), rule, rows and params, in place. */
export function sortFindings<F extends Finding | OwnFinding>(findings: F[]): F[] {
  return findings.sort(compareFindings)
}

function compareFindings(a: Finding | OwnFinding, b: Finding | OwnFinding): number {
  return (
    compareTexts(a.pathway ?? '', b.pathway ?? '') ||
    compareTexts(a.rule, b.rule) ||
    compareRows(a.rows, b.rows) ||
    compareTexts(JSON.stringify(a.params), JSON.stringify(b.params))
  )
}

function compareRows(a: readonly number[], b: readonly number[]): number {
  const shared = Math.min(a.length, b.length)
  for (let at = 0; at < shared; at += 1) {
    const difference = (a[at] as number) - (b[at] as number)
    if (difference !== 0) return difference
  }
  return a.length - b.length
}
