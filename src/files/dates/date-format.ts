import { type PlainFormat, plainFormatOf } from './plain-day.js'

/** What one token of a format reads: the part of a date, and how many digits it is written with. */
export interface DateStep {
  readonly part: 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'fraction' | 'literal'
  readonly least: number
  readonly most: number
  /** The bytes of a literal; none for a number. */
  readonly bytes: readonly number[]
}

/** A format made ready to read bytes. */
export interface DateFormat {
  readonly name: string
  readonly kind: 'tokens' | 'iso' | 'excel-serial' | 'date-object'
  readonly steps: readonly DateStep[]
  /** The first year that a year of two digits can mean. */
  readonly centuryFrom: number
  /** Where every token stands at its own place: the length, and where year, month and day begin. */
  readonly width: number
  readonly yearAt: number
  readonly monthAt: number
  readonly dayAt: number
  /** The same made ready to be read by words; `null` where it cannot be. */
  readonly plain: PlainFormat | null
}

/** The numeric tokens of date-fns that a date in a file can be written with. */
export const dateTokens: Readonly<Record<string, readonly [DateStep['part'], number]>> = {
  yyyy: ['year', 4],
  yy: ['year', 2],
  MM: ['month', 2],
  M: ['month', 1],
  dd: ['day', 2],
  d: ['day', 1],
  HH: ['hour', 2],
  H: ['hour', 1],
  mm: ['minute', 2],
  m: ['minute', 1],
  ss: ['second', 2],
  s: ['second', 1],
  SSS: ['fraction', 3],
}

/** Formats that are no tokens: ISO dates, Excel's day numbers, `Date`s of a driver. */
export const namedFormats = [
  'iso',
  'excel-serial',
  'local-midnight',
  'utc-midnight',
  'local-time',
  'utc-time',
] as const

/** Why a format cannot be read: the token, or the part that is missing or twice. */
export interface FormatFault {
  readonly fault: 'unknown-token' | 'missing' | 'twice' | 'beside' | 'open-quote' | 'no-century'
  readonly token: string
}

/** A format made ready, or why it cannot be. */
export function compileDateFormat(
  name: string,
  centuryFrom: number | null,
): { readonly ok: true; readonly format: DateFormat } | ({ readonly ok: false } & FormatFault) {
  if (name === 'iso') return { ok: true, format: formatOf(name, 'iso', 'yyyy-MM-dd') }
  if (name === 'excel-serial') return { ok: true, format: formatOf(name, 'excel-serial', '') }
  if ((namedFormats as readonly string[]).includes(name)) {
    return { ok: true, format: formatOf(name, 'date-object', '') }
  }
  const steps = readSteps(name)
  if ('fault' in steps) return { ok: false, ...steps }
  for (const part of ['year', 'month', 'day', 'hour', 'minute', 'second', 'fraction'] as const) {
    const count = steps.filter((step) => step.part === part).length
    if (count > 1) return { ok: false, fault: 'twice', token: part }
    if (count === 0 && (part === 'year' || part === 'month' || part === 'day')) {
      return { ok: false, fault: 'missing', token: part }
    }
  }
  const loose = steps.find(
    ({ least, most }, at) => least < most && (isNumber(steps[at - 1]) || isNumber(steps[at + 1])),
  )
  if (loose !== undefined) return { ok: false, fault: 'beside', token: loose.part }
  if (steps.some(({ part, most }) => part === 'year' && most === 2) && centuryFrom === null) {
    return { ok: false, fault: 'no-century', token: 'yy' }
  }
  return { ok: true, format: { ...formatOf(name, 'tokens', name), centuryFrom: centuryFrom ?? 0 } }
}

function formatOf(name: string, kind: DateFormat['kind'], tokens: string): DateFormat {
  const steps = readSteps(tokens) as readonly DateStep[]
  const places = placesOf(steps)
  return { name, kind, steps, centuryFrom: 0, ...places, plain: plainFormatOf(steps, places) }
}

function isNumber(step: DateStep | undefined): boolean {
  return step !== undefined && step.part !== 'literal'
}

function readSteps(name: string): readonly DateStep[] | FormatFault {
  const steps: DateStep[] = []
  const tokens = name.match(/''|'(?:''|[^'])*'|'|([A-Za-z])\1*|[^A-Za-z']/g) ?? []
  for (const token of tokens) {
    if (token === "'") return { fault: 'open-quote', token }
    if (/^[A-Za-z]/.test(token)) {
      const known = Object.hasOwn(dateTokens, token) ? dateTokens[token] : undefined
      if (known === undefined) return { fault: 'unknown-token', token }
      const [part, digits] = known
      steps.push({ part, least: digits === 1 ? 1 : digits, most: Math.max(digits, 2), bytes: [] })
      continue
    }
    const text = token === "''" ? "'" : token.replace(/^'|'$/g, '').replaceAll("''", "'")
    const bytes = [...new TextEncoder().encode(text)]
    steps.push({ part: 'literal', least: bytes.length, most: bytes.length, bytes })
  }
  // Two digits may be written as one, as date-fns reads them, where no other number is beside.
  return steps.map((step, at) =>
    step.most === 2 &&
    step.part !== 'literal' &&
    step.part !== 'year' &&
    !isNumber(steps[at - 1]) &&
    !isNumber(steps[at + 1])
      ? { ...step, least: 1 }
      : step,
  )
}

/** Where year, month and day stand when each number is written with all its digits. */
function placesOf(steps: readonly DateStep[]): {
  readonly width: number
  readonly yearAt: number
  readonly monthAt: number
  readonly dayAt: number
} {
  let at = 0
  const places: Partial<Record<DateStep['part'], number>> = {}
  let isDateOnly = true
  for (const { part, most } of steps) {
    if (part !== 'literal') places[part] = at
    if (part !== 'literal' && part !== 'year' && part !== 'month' && part !== 'day') {
      isDateOnly = false
    }
    at += most
  }
  const { year = 0, month = 0, day = 0 } = places
  const isPlain = isDateOnly && steps.every(({ part, most }) => part !== 'year' || most === 4)
  return { width: isPlain ? at : -1, yearAt: year, monthAt: month, dayAt: day }
}
