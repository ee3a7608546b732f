import { checkShape } from '../../calendar/shapes.js'
import { countArgument } from '../../misuse/arguments.js'
import { misuse } from '../../misuse/misuse.js'
import type { Language } from '../../sources/schema.js'
import { roundHalfUp } from './round-half-up.js'

/**
 * A share as text, in per cent, rounded half up in whole numbers: `45 %` in Norwegian, `45%` in
 * English. The decimal sign is that of the language, and the space does not break.
 *
 * Takes a numerator and a denominator, or a result that has them; `decimals` is 0 by default, at
 * most 7. A denominator of 0, or what is no object, throws `invalid-argument`; numbers that are
 * not whole or negative `invalid-count`; an unknown language `unknown-language`.
 *
 * @example
 * ```ts
 * import { formatShare } from 'pasientforlop'
 *
 * formatShare({ numerator: 1352, denominator: 3038 }, 'nb') // => '45\u00a0%'
 * formatShare({ numerator: 1, denominator: 8 }, 'nn', { decimals: 1 }) // => '12,5\u00a0%'
 * formatShare({ numerator: 1, denominator: 8 }, 'en', { decimals: 1 }) // => '12.5%'
 * ```
 */
export function formatShare(
  share: { readonly numerator: number; readonly denominator: number },
  language: Language,
  options: { readonly decimals?: number } = {},
): string {
  checkShape(share, { fields: {} }, 'share', 'invalid-argument')
  checkShape(options, { fields: {} }, 'options', 'invalid-argument')
  if (language !== 'nb' && language !== 'nn' && language !== 'en') {
    throw misuse('unknown-language', "language must be 'nb', 'nn' or 'en'")
  }
  const { decimals = 0 } = options
  countArgument(decimals, 'decimals', 0)
  const ratio = roundHalfUp(share.numerator, share.denominator, { decimals: decimals + 2 })
  const percent = (ratio * 100).toFixed(decimals)
  return language === 'en' ? `${percent}%` : `${percent.replace('.', ',')}\u00a0%`
}
