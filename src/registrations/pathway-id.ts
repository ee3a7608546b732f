const symbols = /* @__PURE__ */ Array.from('0123456789abcdefghijklmnopqrstuv', (symbol) =>
  symbol.charCodeAt(0),
)

/**
 * The identity of a pathway: sixty bits of a hash of patient, unit, type and ordinal, as twelve
 * signs. Two pathways of a million share one with a probability below one in a million. It hides
 * the patient from a reader, not from one who can guess and hash.
 */
export function pathwayId(patient: string, unit: string, type: string, ordinal: number): string {
  let a = 0x9e3779b9 ^ ordinal
  let b = 0x85ebca6b ^ patient.length
  for (let at = 0; at < patient.length; at += 1) {
    const sign = patient.charCodeAt(at)
    a = Math.imul(a ^ sign, 0x9e3779b1)
    b = Math.imul(b ^ sign, 0x5f356495)
  }
  a ^= unit.length << 16
  for (let at = 0; at < unit.length; at += 1) {
    const sign = unit.charCodeAt(at)
    a = Math.imul(a ^ sign, 0x9e3779b1)
    b = Math.imul(b ^ sign, 0x5f356495)
  }
  for (let at = 0; at < type.length; at += 1) {
    const sign = type.charCodeAt(at)
    a = Math.imul(a ^ sign, 0x9e3779b1)
    b = Math.imul(b ^ sign, 0x5f356495)
  }
  // Two rounds that let each half change every bit of the other.
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35)
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35)
  a = Math.imul(a ^ (a >>> 16), 0x27d4eb2f) ^ Math.imul(b ^ (b >>> 13), 0x165667b1)
  b = Math.imul(b ^ (b >>> 16), 0x27d4eb2f) ^ Math.imul(a ^ (a >>> 13), 0x165667b1)
  return String.fromCharCode(
    symbol(a),
    symbol(a >>> 5),
    symbol(a >>> 10),
    symbol(a >>> 15),
    symbol(a >>> 20),
    symbol(a >>> 25),
    symbol(b),
    symbol(b >>> 5),
    symbol(b >>> 10),
    symbol(b >>> 15),
    symbol(b >>> 20),
    symbol(b >>> 25),
  )
}

function symbol(bits: number) {
  return symbols[bits & 31] as number
}
