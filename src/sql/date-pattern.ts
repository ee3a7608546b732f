import { refusal } from '../misuse/refusal.js'
import type { DatePattern } from './day-columns.js'

const tokens: Readonly<Record<string, { readonly part: string; readonly pattern: string }>> = {
  yyyy: { part: 'year', pattern: '([0-9]{4})' },
  yy: { part: 'year', pattern: '([0-9]{2})' },
  MM: { part: 'month', pattern: '([0-9]{1,2})' },
  M: { part: 'month', pattern: '([0-9]{1,2})' },
  dd: { part: 'day', pattern: '([0-9]{1,2})' },
  d: { part: 'day', pattern: '([0-9]{1,2})' },
  HH: { part: 'time', pattern: '(?:[01]?[0-9]|2[0-3])' },
  H: { part: 'time', pattern: '(?:[01]?[0-9]|2[0-3])' },
  mm: { part: 'time', pattern: '[0-5]?[0-9]' },
  m: { part: 'time', pattern: '[0-5]?[0-9]' },
  ss: { part: 'time', pattern: '[0-5]?[0-9]' },
  s: { part: 'time', pattern: '[0-5]?[0-9]' },
  SSS: { part: 'time', pattern: '[0-9]{3}' },
}

/** How texts of a format of date-fns are read, as far as a pattern can say it. */
export function datePatternOf(
  field: string,
  format: string | readonly string[],
  centuryFrom: number | null,
): DatePattern {
  const [name = '', ...others] = typeof format === 'string' ? [format] : format
  if (others.length > 0) {
    throw refusal(
      'invalid-mapping',
      'sql-formats',
      { field },
      `${field}: SQL reads one format of dates a column`,
    )
  }
  const found: readonly string[] = name.match(/''|'(?:''|[^'])*'|'|([A-Za-z])\1*|[^A-Za-z']/g) ?? []
  const parts: string[] = []
  let pattern = ''
  found.forEach((token, at) => {
    if (!/^[A-Za-z]/.test(token)) {
      const text = token === "''" ? "'" : token.replace(/^'|'$/g, '').replaceAll("''", "'")
      pattern += text.replace(/[^A-Za-z0-9]/g, (sign) =>
        /[.:/\- ,T]/.test(sign) ? `[${sign}]` : `\\${sign}`,
      )
      return
    }
    const known = tokens[token]
    if (known === undefined) {
      throw refusal(
        'invalid-mapping',
        'sql-token',
        { field, token },
        `${field}: the format has ${token}, which SQL does not read`,
      )
    }
    if (known.part !== 'time') parts.push(known.part)
    // Two digits may be one only where no other number stands beside them.
    const isBeside = [found[at - 1], found[at + 1]].some(
      (next) => next !== undefined && /^[A-Za-z]/.test(next),
    )
    pattern += isBeside
      ? known.pattern.replace('{1,2}', '{2}').replaceAll(']?[', '][')
      : known.pattern
  })
  const place = (part: string) => parts.indexOf(part) + 1
  if (parts.length !== 3 || [place('year'), place('month'), place('day')].includes(0)) {
    throw refusal(
      'invalid-mapping',
      'sql-parts',
      { field },
      `${field}: the format must have year, month and day, each once`,
    )
  }
  if (found.includes('yy') && centuryFrom === null) {
    throw refusal(
      'invalid-mapping',
      'format-no-century',
      { field, token: 'yy' },
      `${field}: with yy, centuryFrom says which years are meant`,
    )
  }
  return {
    pattern,
    year: place('year'),
    month: place('month'),
    day: place('day'),
    centuryFrom: found.includes('yy') ? centuryFrom : null,
  }
}
