const weights = [3, 2, 7, 6, 5, 4, 3, 2]

/**
 * Whether a text is an organisasjonsnummer: nine digits, the first 8 or 9, the last the check digit.
 *
 * The rule is MOD-11 with the weights 3 2 7 6 5 4 3 2 (Brønnøysundregistrene); a number whose check
 * digit would be 10 does not exist. Spaces are not accepted, and anything that is no text is not a
 * number. It catches every wrong digit; it does not tell whether the number is in use. Numbers
 * begin with 8 or 9, as Brønnøysundregistrene gives them out.
 *
 * @example
 * ```ts
 * import { isOrganisationNumber } from 'pasientforlop/plans'
 *
 * isOrganisationNumber('983974724') // => true
 * isOrganisationNumber('984166762') // => false
 * ```
 */
export function isOrganisationNumber(text: string): boolean {
  if (typeof text !== 'string' || !/^[89]\d{8}$/.test(text)) return false
  const sum = weights.reduce((total, weight, at) => total + weight * Number(text[at]), 0)
  return (11 - (sum % 11)) % 11 === Number(text[8])
}
