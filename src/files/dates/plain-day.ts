import { dayFaults, dayOf, monthLength } from '../../calendar/scan-day.js'
import type { DateStep } from './date-format.js'

/** A format that has every number with all its digits, made ready to read it by words of four bytes. */
export interface PlainFormat {
  readonly width: number
  /** Where the third word begins: it is the last four bytes. */
  readonly lastAt: number
  /** By word the bits of literals, and what they must be. */
  readonly masks: readonly [number, number, number]
  readonly literals: readonly [number, number, number]
  readonly yearAt: number
  readonly monthAt: number
  readonly dayAt: number
}

/** What is not as the format writes every date: it is read in another way. */
export const notPlain = -2e9

/** A format of years, months and days of eight to twelve bytes; `null` for another one. */
export function plainFormatOf(
  steps: readonly DateStep[],
  { width, yearAt, monthAt, dayAt }: Pick<PlainFormat, 'width' | 'yearAt' | 'monthAt' | 'dayAt'>,
): PlainFormat | null {
  if (width < 8 || width > 12) return null
  const bytes = steps.flatMap(({ part, most, bytes: literal }) =>
    part === 'literal' ? literal : Array.from({ length: most }, () => -1),
  )
  const wordsOf = (bitsOf: (byte: number) => number) =>
    [0, 4, width - 4].map((at) =>
      bytes
        .slice(at, at + 4)
        .reduce((word, byte, place) => word | (bitsOf(byte) << (8 * place)), 0),
    ) as [number, number, number]
  return {
    width,
    lastAt: width - 4,
    masks: wordsOf((byte) => (byte < 0 ? 0 : 0xff)),
    literals: wordsOf((byte) => Math.max(byte, 0)),
    yearAt,
    monthAt,
    dayAt,
  }
}

/** The day of bytes as many as the format has; `notPlain` where they are not digits and literals. */
export function readPlainDay(format: PlainFormat, view: DataView, from: number): number {
  const { lastAt, masks, literals, yearAt, monthAt, dayAt } = format
  const fault =
    faultOfWord(view.getInt32(from, true), masks[0], literals[0]) |
    faultOfWord(view.getInt32(from + 4, true), masks[1], literals[1]) |
    faultOfWord(view.getInt32(from + lastAt, true), masks[2], literals[2])
  if (fault !== 0) return notPlain
  const year = twoDigits(view, from + yearAt) * 100 + twoDigits(view, from + yearAt + 2)
  const month = twoDigits(view, from + monthAt)
  const day = twoDigits(view, from + dayAt)
  if (year < firstYear || year > lastYear || month < 1 || month > 12 || day < 1) return notPlain
  const at = (year - firstYear) * 16 + month
  let days = monthDays[at] as number
  if (days === 0) {
    days = monthLength(year, month)
    monthDays[at] = days
    monthStarts[at] = dayOf(year, month, 1)
  }
  return day > days ? dayFaults.noSuchDay : (monthStarts[at] as number) + day - 1
}

const firstYear = 1900
const lastYear = 2200

/** Of months that were met: how long they are, and their first day. */
const monthDays = /* @__PURE__ */ new Uint8Array((lastYear - firstYear + 1) * 16)
const monthStarts = /* @__PURE__ */ new Int32Array((lastYear - firstYear + 1) * 16)

/** Not 0 where a literal of a word is another one, or what must be a digit is none. */
function faultOfWord(word: number, mask: number, literal: number): number {
  const digits = (word & ~mask) | (0x30303030 & mask)
  return ((word & mask) ^ literal) | (((digits + 0x46464646) | (digits - 0x30303030)) & 0x80808080)
}

/** Two digits that are known to be such. */
function twoDigits(view: DataView, at: number): number {
  return (view.getUint8(at) - 48) * 10 + view.getUint8(at + 1) - 48
}
