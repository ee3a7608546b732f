import type { FileEncoding } from './schema.js'

/** What Windows-1252 has in the places 0x80–0x9f; 0 where it has nothing. */
const windowsPlaces = [
  0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152,
  0, 0x017d, 0, 0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161,
  0x203a, 0x0153, 0, 0x017e, 0x0178,
]

/** The text of bytes, or undefined where they are none in that encoding. */
export function decodeBytes(
  bytes: Uint8Array,
  encoding: 'utf-8' | 'windows-1252',
): string | undefined {
  return encoding === 'windows-1252' ? decodeWindows(bytes) : decodeUtf8(bytes)
}

/** The text of bytes, a mark and all, or undefined where they are no UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** The same in Windows-1252: written out, since engines have taken this encoding for Latin-1. */
export function decodeWindows(bytes: Uint8Array): string | undefined {
  let text = ''
  for (const byte of bytes) {
    const isHigh = byte >= 0x80 && byte <= 0x9f
    const unit = isHigh ? (windowsPlaces[byte - 0x80] as number) : byte
    if (isHigh && unit === 0) return undefined
    text += String.fromCharCode(unit)
  }
  return text
}

/** Whether bytes are text in ASCII, which is the same in each encoding but UTF-16. */
export function isAscii(bytes: Uint8Array): boolean {
  const { length } = bytes
  const view = new DataView(bytes.buffer, bytes.byteOffset, length)
  let at = 0
  for (; at + 4 <= length; at += 4) if ((view.getInt32(at) & 0x80808080) !== 0) return false
  for (; at < length; at += 1) if ((bytes[at] as number) >= 0x80) return false
  return true
}

/** What the first bytes say: an encoding and the bytes of its mark, or nothing. */
export function markedEncoding(
  bytes: Uint8Array,
): { readonly encoding: FileEncoding; readonly markBytes: number } | undefined {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) {
    return { encoding: 'utf-8', markBytes: 3 }
  }
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', markBytes: 2 }
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', markBytes: 2 }
  return undefined
}

/**
 * UTF-16 without its mark: every other byte of Latin text is zero, and in no other encoding is one.
 */
export function guessUtf16(sample: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  let even = 0
  let odd = 0
  for (let at = 0; at < sample.length; at += 1) {
    if (sample[at] !== 0) continue
    if (at % 2 === 0) even += 1
    else odd += 1
  }
  const most = sample.length / 4
  if (odd > most && odd > even * 2) return 'utf-16le'
  return even > most && even > odd * 2 ? 'utf-16be' : undefined
}

/**
 * Chunks of UTF-16 as chunks of UTF-8; half a character waits for its other half. Where that does not
 * come, its bytes are no text in UTF-8 either.
 */
export function utf16Reader(encoding: 'utf-16le' | 'utf-16be'): {
  readonly push: (chunk: Uint8Array) => Uint8Array
  readonly end: () => Uint8Array
} {
  const isLittle = encoding === 'utf-16le'
  let rest = new Uint8Array(0)
  return {
    push: (chunk) => {
      const all = new Uint8Array(rest.length + chunk.length)
      all.set(rest)
      all.set(chunk, rest.length)
      const even = all.length - (all.length % 2)
      const lastHigh = all[isLittle ? even - 1 : even - 2] ?? 0
      const end = (lastHigh & 0xfc) === 0xd8 ? even - 2 : even
      rest = all.slice(end)
      return bytesOfText(textOfUnits(all.subarray(0, end), isLittle))
    },
    end: () => {
      const text = bytesOfText(textOfUnits(rest.subarray(0, rest.length & 2), isLittle))
      return rest.length % 2 === 0 ? text : Uint8Array.of(...text, noText)
    },
  }
}

/** A byte that stands in no text in UTF-8. */
const noText = 0xff

/** The text of units of UTF-16, whatever they are. */
function textOfUnits(bytes: Uint8Array, isLittle: boolean): string {
  const units = isLittle ? bytes : swapped(bytes)
  try {
    return new TextDecoder('utf-16le', { fatal: true, ignoreBOM: true }).decode(units)
  } catch {
    // Halves of pairs, which no decoder gives as they are.
    let text = ''
    for (let at = 0; at < units.length; at += 2) {
      text += String.fromCharCode((units[at] as number) | ((units[at + 1] as number) << 8))
    }
    return text
  }
}

function swapped(bytes: Uint8Array): Uint8Array {
  const other = new Uint8Array(bytes.length)
  for (let at = 0; at < bytes.length; at += 2) {
    other[at] = bytes[at + 1] as number
    other[at + 1] = bytes[at] as number
  }
  return other
}

/**
 * The bytes of a text in UTF-8. Half of a pair is written as the bytes that it would have, which are
 * no text in UTF-8: in place of a sign for all of them, which would make one text of two.
 */
export function bytesOfText(text: string): Uint8Array {
  const encoder = new TextEncoder()
  if (isWhole(text)) return encoder.encode(text)
  const parts = text.split(/(\p{Surrogate})/u).map((part, at) => {
    return at % 2 === 0 ? encoder.encode(part) : bytesOfHalf(part.charCodeAt(0))
  })
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

/** Whether a text has no half of a pair alone. */
export function isWhole(text: string): boolean {
  const { isWellFormed } = text as { readonly isWellFormed?: () => boolean }
  return isWellFormed === undefined ? !/\p{Surrogate}/u.test(text) : isWellFormed.call(text)
}

function bytesOfHalf(unit: number): Uint8Array {
  return Uint8Array.of(0xe0 | (unit >> 12), 0x80 | ((unit >> 6) & 63), 0x80 | (unit & 63))
}
