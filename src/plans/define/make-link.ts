import { indicators as shipped } from '../../indicators/indicators.js'
import { objectArgument } from '../../misuse/arguments.js'
import type { IndicatorLink, Measurement } from '../schema.js'
import type { OwnIndicator } from './define-plan.js'
import type { LinkInput } from './plan-input.js'

/** Makes the link of an indicator: the way that is better and the unit are those of its definition. */
export function makeLink(own: Readonly<Record<string, OwnIndicator>>, at: string) {
  return (input: string | LinkInput): IndicatorLink => {
    const link: LinkInput = typeof input === 'string' ? { indicator: input } : input
    objectArgument(link, `${at}.indicators`, 'an id or an object with one', 'invalid-plan')
    const { indicator, baseline, target, chosenBecause } = link
    const definition = definitionOf(indicator, own)
    const better = definition?.direction === 'lower-is-better' ? 'lower' : 'higher'
    const measured = (value: number | Measurement): Measurement =>
      typeof value === 'number' ? { value, unit: unitOf(definition) } : value
    const targets = target ?? []
    return {
      indicator,
      link: link.link ?? 'measures',
      better: link.better ?? better,
      baseline: isGiven(baseline) ? measured(baseline) : { unknown: 'the plan gives no baseline' },
      targets: isGiven(target)
        ? (isList(targets) ? targets : [targets]).map(measured)
        : { unknown: 'the plan gives no target value' },
      ...(chosenBecause ? { chosenBecause } : {}),
      evidence: 'secondary',
    }
  }
}

function definitionOf(
  indicator: string,
  own: Readonly<Record<string, OwnIndicator>>,
): OwnIndicator | undefined {
  if (Object.hasOwn(own, indicator)) return own[indicator]
  return Object.hasOwn(shipped, indicator) ? shipped[indicator as keyof typeof shipped] : undefined
}

function unitOf(definition: OwnIndicator | undefined): Measurement['unit'] {
  if (definition?.measure === 'duration') return 'days'
  return definition?.measure === 'count' ? 'count' : 'share'
}

function isList(
  targets: number | Measurement | readonly Measurement[],
): targets is readonly Measurement[] {
  return Array.isArray(targets)
}

function isGiven<Value>(value: Value | null | undefined): value is Value {
  return value !== undefined && value !== null
}
