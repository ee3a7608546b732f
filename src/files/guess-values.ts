import { firstDay } from '../calendar/scan-day.js'
import { compileDateFormat } from './date-format.js'
import { readDay } from './read-day.js'
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

/** The format that all values fit; `null` where none does, where it is the default, or without any. */
export function guessFormat(
  values: readonly string[],
): Pick<FieldMapping, 'format' | 'centuryFrom'> | null {
  if (values.length === 0) return null
  const encoder = new TextEncoder()
  const bytes = values.map((value) => encoder.encode(value))
  for (const name of likelyFormats) {
    // A hundred years of which most are past: those of people who are patients now.
    const centuryFrom = name.endsWith('.yy') ? 1950 : null
    const compiled = compileDateFormat(name, centuryFrom)
    if (!compiled.ok) continue
    const { format } = compiled
    if (!bytes.every((one) => readDay(format, one, 0, one.length) >= firstDay)) continue
    if (name === 'iso') return null
    return centuryFrom === null ? { format: name } : { format: name, centuryFrom }
  }
  return null
}
