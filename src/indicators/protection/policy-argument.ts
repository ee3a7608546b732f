import {
  choiceArgument,
  countArgument,
  listArgument,
  optionsArgument,
} from '../../misuse/arguments.js'
import { misuse } from '../../misuse/misuse.js'
import { defaultPolicy } from './default-policy.js'
import type { CountRange, ProtectionPolicy } from './schema.js'

/** Reads the option `policy`: what is left out is as in `defaultPolicy`. */
export function policyArgument(
  policy: Partial<ProtectionPolicy> | 'open' | null | undefined,
  by: readonly (readonly string[])[],
): ProtectionPolicy | 'open' {
  if (policy === 'open') return policy
  if (typeof policy === 'string') {
    throw misuse('invalid-argument', "options.policy must be a policy or 'open'")
  }
  const name = 'options.policy'
  const chosen: ProtectionPolicy = {
    ...defaultPolicy,
    ...optionsArgument(policy ?? {}, Object.keys(defaultPolicy), name),
  }
  for (const key of ['minDenominator', 'minMean', 'minQuantiles'] as const) {
    countArgument(chosen[key], `${name}.${key}`, 0, 'a whole number of rows')
  }
  rangeArgument(chosen.smallNumerators, `${name}.smallNumerators`)
  rangeArgument(chosen.smallComplements, `${name}.smallComplements`)
  choiceArgument(chosen.complementary, `${name}.complementary`, ['full', 'none'])
  for (const column of listArgument(chosen.insiders, `${name}.insiders`)) {
    if (by.some((fields) => fields.includes(column))) continue
    throw misuse('unknown-column', `${name}.insiders has a column that nothing is grouped by`)
  }
  return chosen
}

function rangeArgument(range: CountRange | null, name: string): void {
  if (range === null) return
  const { from, to } = optionsArgument(range, ['from', 'to'], name)
  countArgument(from, `${name}.from`, 1, 'a whole number of rows')
  countArgument(to, `${name}.to`, 1, 'a whole number of rows')
  if (from <= to) return
  throw misuse('invalid-argument', `${name}.from must not be above its to`)
}
