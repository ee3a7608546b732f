import { subjects } from 'pasientforlop'
import { snakeCase } from '../../src/sql/write.js'
import type { SqlRow } from './engines/engine.js'

const pick = <T>(random: () => number, values: readonly T[]) =>
  values[Math.floor(random() * values.length)] as T

const dateFrom = (random: () => number) =>
  new Date(Date.UTC(2020, 0, 1 + Math.floor(random() * 800))).toISOString().slice(0, 10)

/** A value of a column: sound, missing, later than the data, or none that the column can have. */
function brokenValue(
  random: () => number,
  { kind, values }: { readonly kind: string; readonly values?: readonly string[] | undefined },
): string | boolean | null {
  const chance = random()
  if (chance < 0.12) return null
  if (chance < 0.15) return ''
  if (chance < 0.2)
    return pick(random, [
      '02.03.2021',
      '2021-02-30',
      'ja',
      'phv',
      '2020-05-05T12:30Z',
      '1900-01-01',
      '1900-01-01 00:00',
      '9999-12-31',
    ])
  if (kind === 'date') {
    return chance < 0.3 ? `${dateFrom(random)} 08:15` : dateFrom(random)
  }
  if (kind === 'boolean') return random() < 0.5
  return values === undefined
    ? pick(random, ['983974694', '983974724', '9\'8"\\'])
    : pick(random, values)
}

/** Rows of a subject, some of them broken, and now and then two with one id. */
export function brokenRows(
  subject: 'referral' | 'discharge' | 'appointment',
  count: number,
  random: () => number,
): readonly Readonly<Record<string, string | boolean | null>>[] {
  return Array.from({ length: count }, (_, at) => {
    // Now and then all of it happens on one day.
    const day = random() < 0.05 ? dateFrom(random) : null
    return {
      ...Object.fromEntries(
        Object.entries(subjects[subject]).map(([field, column]) => [
          field,
          (column.kind === 'date' && day) || brokenValue(random, column),
        ]),
      ),
      [subject]: random() < 0.02 ? null : `r${random() < 0.05 ? at - 1 : at}`,
    }
  })
}

/** A row of SQL in the names of the library. */
export function inCamelCase(
  subject: keyof typeof subjects,
  row: SqlRow,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.keys(subjects[subject]).map((field) => [field, row[snakeCase(field)]]),
  )
}
