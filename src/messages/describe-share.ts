import type { IndicatorResult } from '../indicators/evaluation/schema.js'
import {
  boundedArgument,
  countArgument,
  objectArgument,
  optionsArgument,
} from '../misuse/arguments.js'
import { misuse } from '../misuse/misuse.js'
import type { Language } from '../sources/schema.js'
import { labelOf } from './label-of.js'
import { languageArgument } from './language-argument.js'
import { writeShare } from './write-share.js'

/** What a share is of, or the result of a share. */
export type DescribableShare =
  | { readonly numerator: number; readonly denominator: number }
  | IndicatorResult<'share'>

/**
 * A share in words, in per cent, rounded half up: `45 %` in Norwegian, `45%` in English. The
 * decimal sign is that of the language, and the space does not break.
 *
 * Only all is `100 %` and only none is `0 %`: 999 of 1,000 are `over 99 %`. A result without a
 * value is told by its state. `decimals` is 0 by default, at most 6.
 *
 * @throws `invalid-count` for numbers that are not whole or are negative, and for other decimals;
 * `invalid-argument` for a denominator of 0, a numerator above it, and what is no object;
 * `unknown-language`; `unknown-option`.
 *
 * @example
 * ```ts
 * import { describeShare } from 'pasientforlop'
 *
 * describeShare({ numerator: 1352, denominator: 3038 }, 'nb') // => '45\u00a0%'
 * describeShare({ numerator: 1, denominator: 8 }, 'nn', { decimals: 1 }) // => '12,5\u00a0%'
 * describeShare({ numerator: 999, denominator: 1000 }, 'en') // => 'over 99%'
 * ```
 */
export function describeShare(
  share: DescribableShare,
  language: Language,
  options: { readonly decimals?: number } = {},
): string {
  objectArgument(share, 'share', 'a result, or an object with numerator and denominator')
  languageArgument(language)
  const { decimals = 0 } = optionsArgument(options, ['decimals'])
  boundedArgument(decimals, 'decimals', 0, 6)
  if ('state' in share && share.state !== 'value') {
    return labelOf('resultState', share.state, language)
  }
  const { numerator, denominator } = share
  countArgument(numerator, 'numerator', 0, 'a whole number')
  countArgument(denominator, 'denominator', 0, 'a whole number')
  if (denominator === 0 || numerator > denominator) {
    throw misuse(
      'invalid-argument',
      'denominator must be at least 1 and at least the numerator for a share',
    )
  }
  return writeShare({ numerator, denominator }, language, decimals)
}
