import { firstDay } from '../calendar/scan-day.js'
import { compileDateFormat } from './dates/date-format.js'
import { readDay } from './dates/read-day.js'
import type { FieldMapping, FieldName } from './schema.js'

/** In the order in which they are tried; where two fit all values, the earlier one is proposed. */
const likelyFormats = [
  'iso',
  'dd.MM.yyyy',
  'dd.MM.yyyy HH:mm',
  'dd.MM.yyyy HH:mm:ss',
  'd.M.yyyy',
  'dd-MM-yyyy',
  'dd/MM/yyyy',
  'yyyyMMdd',
  'yyyyMMddHHmmss',
  'ddMMyyyy',
  'dd.MM.yy',
  'MM/dd/yyyy',
  'excel-serial',
] as const

/** The shipped map whose codes the values of a field are. */
export function guessValues(
  field: FieldName,
  values: readonly string[],
): 'kodeverk-8406' | 'kodeverk-8485' | null {
  const areDigits = values.length > 0 && values.every((value) => /^[1-8]$/.test(value))
  if (!areDigits) return null
  if (field === 'careLevel') return 'kodeverk-8406'
  return field === 'rightGrantedFor' ? 'kodeverk-8485' : null
}

/**
 * The formats that values are written in: the one that most of them fit, then those that fit of the
 * rest. `null` where fewer than half fit any, where it is the default, or without values.
 */
export function guessFormat(
  field: FieldName,
  values: readonly string[],
): Pick<FieldMapping, 'format' | 'centuryFrom'> | null {
  const encoder = new TextEncoder()
  let rest = values.map((value) => encoder.encode(value))
  const found: string[] = []
  while (rest.length > 0) {
    const counts = likelyFormats.map((name) => ({ name, left: rest.filter(isUnread(name)) }))
    const best = counts.reduce((one, other) => (other.left.length < one.left.length ? other : one))
    // A few that fit nothing else are rather broken than in a format of their own.
    const isFew = rest.length - best.left.length < (found.length === 0 ? values.length / 2 : 1)
    if (isFew) break
    found.push(best.name)
    rest = best.left
  }
  const [first, ...more] = found
  if (first === undefined || (first === 'iso' && more.length === 0)) return null
  const format = more.length === 0 ? first : found
  // A hundred years of which most are past; those in which people were born who are patients now.
  const centuryFrom = field === 'birthDate' ? 1930 : 1950
  return found.includes('dd.MM.yy') ? { format, centuryFrom } : { format }
}

/** Whether bytes cannot be read in a format. */
function isUnread(name: string): (bytes: Uint8Array) => boolean {
  const compiled = compileDateFormat(name, 1950)
  return (bytes) => !compiled.ok || readDay(compiled.format, bytes, 0, bytes.length) < firstDay
}
