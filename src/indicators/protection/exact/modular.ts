/** Arithmetic modulo a prime below 2^26, so that a product of two is exact in a double. */
export interface Modulus {
  readonly prime: number
  readonly inverseOfPrime: number
}

/** A source of chance that gives the same numbers for the same seed (mulberry32). */
export type Chance = () => number

export function chanceFrom(seed: number): Chance {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
}

/** A prime between 2^25 and 2^26, by chance. */
export function randomModulus(chance: Chance): Modulus {
  let prime = 2 ** 25 + 1 + 2 * (chance() % 2 ** 24)
  while (!isPrime(prime)) prime = prime + 2 >= 2 ** 26 ? 2 ** 25 + 1 : prime + 2
  return { prime, inverseOfPrime: 1 / prime }
}

function isPrime(odd: number): boolean {
  for (let factor = 3; factor * factor <= odd; factor += 2) {
    if (odd % factor === 0) return false
  }
  return true
}

/** What is left of an integer, from -2^52 to 2^52, modulo the prime: from 0 up. */
export function remainder(value: number, { prime, inverseOfPrime }: Modulus): number {
  const rest = value - Math.floor(value * inverseOfPrime) * prime
  return rest < 0 ? rest + prime : rest >= prime ? rest - prime : rest
}

/** The inverse modulo the prime, by Euclid's algorithm. */
export function inverse(value: number, modulus: Modulus): number {
  let [a, b] = [value, modulus.prime]
  let [x, y] = [1, 0]
  while (b !== 0) {
    const times = Math.floor(a / b)
    ;[a, b] = [b, a - times * b]
    ;[x, y] = [y, x - times * y]
  }
  return remainder(x, modulus)
}
