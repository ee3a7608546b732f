import { factNames } from '../registrations/fact-names.js'
import { fieldsOf } from './fields.js'
import type { FieldMapping, Mapping, MappingKind } from './schema.js'

/**
 * Ready mappings for files whose columns have our own names, by kind of row: dates as
 * `YYYY-MM-DD`, care levels as `outpatient`, `day` and `inpatient`. Facts stand beside the other
 * columns, or in objects under `facts`. Columns that a file does not have are missing, but for those
 * that its kind must have.
 *
 * @example
 * ```ts
 * import { mappings, readCsv, rowsOf } from 'pasientforlop/files'
 *
 * const text = 'patient,unit,date,code,severity\np1,u1,2020-01-02,D08A,severe\n'
 * rowsOf(readCsv(text, { mapping: mappings.registration }))
 * // => [
 * //      {
 * //        patient: 'p1',
 * //        unit: 'u1',
 * //        date: '2020-01-02',
 * //        code: 'D08A',
 * //        facts: { severity: 'severe' },
 * //      },
 * //    ]
 * ```
 */
export const mappings: {
  readonly [Kind in MappingKind]: Extract<Mapping, { readonly kind: Kind }>
} = {
  registration: /* @__PURE__ */ ownNames('registration'),
  referral: /* @__PURE__ */ ownNames('referral'),
  discharge: /* @__PURE__ */ ownNames('discharge'),
  appointment: /* @__PURE__ */ ownNames('appointment'),
}

function ownNames<Kind extends MappingKind>(kind: Kind): Extract<Mapping, { readonly kind: Kind }> {
  const columns: Record<string, FieldMapping> = {}
  for (const field of fieldsOf(kind).keys()) {
    const isRequired = ['patient', 'unit', 'date', kind].includes(field)
    const isFact = (factNames as readonly string[]).includes(field)
    columns[field] = {
      column: isFact ? [field, `facts.${field}`] : field,
      ...(isRequired ? {} : { ifAbsent: 'missing' }),
    }
  }
  return { kind, columns } as unknown as Extract<Mapping, { readonly kind: Kind }>
}
