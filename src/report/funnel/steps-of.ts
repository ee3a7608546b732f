import type { Funnel } from '../../indicators/evaluation/schema.js'
import { textArgument } from '../../misuse/arguments.js'
import type { Language } from '../../sources/schema.js'
import type { PicturedIndicator } from '../picture/draw-results.js'
import { fill } from '../picture/sheet.js'
import { funnelWords } from './funnel-words.js'

/** A step of a funnel: what is left, or what falls away beside it. */
export interface Step {
  readonly name: string
  readonly count: number
  /** What lies to the left of it: what is still in. */
  readonly before: number
  /** What its bar looks like: what is left, what falls away, or what is counted in the end. */
  readonly kind: 'none' | 'away' | 'good'
}

/** The steps from the population to the numerator, with what falls away between them. */
export function stepsOf(
  { population, excluded, unknown, denominator, numerator }: Funnel,
  { indicator, language }: { readonly indicator: PicturedIndicator; readonly language: Language },
): readonly Step[] {
  const own = funnelWords[language]
  const steps: Step[] = [{ name: own.population, count: population, before: 0, kind: 'none' }]
  let left = population
  const fall = (name: string, count: number) => {
    left -= count
    steps.push({ name, count, before: left, kind: 'away' })
  }
  for (const { id, count } of excluded) {
    const known = indicator.exclusions?.find((one) => one.id === id)
    const called = textArgument(known?.name[language] ?? id, 'indicator.exclusions.name')
    fall(fill(own.excluded, { name: called }), count)
  }
  if (unknown > 0) fall(own.unknown, unknown)
  const name = numerator === null ? own.counted : own.denominator
  steps.push({ name, count: denominator, before: 0, kind: 'none' })
  if (numerator !== null) {
    steps.push({ name: own.numerator, count: numerator, before: 0, kind: 'good' })
  }
  return steps
}
