import type { Language } from '../sources/schema.js'

/**
 * A share in per cent, rounded half up, of counts that the caller knows to be sound. In whole
 * numbers, so that no half is lost to binary fractions.
 */
export function writeShare(
  share: { readonly numerator: number; readonly denominator: number },
  language: Language,
  decimals = 0,
): string {
  const numerator = BigInt(share.numerator)
  const denominator = BigInt(share.denominator)
  const whole = 100n * 10n ** BigInt(decimals)
  const rounded = (2n * numerator * whole + denominator) / (2n * denominator)
  const write = (parts: bigint) => {
    const text = (Number(parts) / 10 ** decimals).toFixed(decimals)
    return language === 'en' ? `${text}%` : `${text.replace('.', ',')}\u00a0%`
  }
  // Both words are the same in the three languages.
  if (rounded === 0n && numerator > 0n) return `under ${write(1n)}`
  if (rounded === whole && numerator < denominator) {
    return `over ${write(whole - 1n)}`
  }
  return write(rounded)
}
