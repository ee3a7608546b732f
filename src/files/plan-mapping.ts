import { type Refusal, type RefusalReason, refusal } from '../misuse/refusal.js'
import {
  compileDateFormat,
  type DateFormat,
  dateTokens,
  namedFormats,
} from './dates/date-format.js'
import { type FieldKind, fieldsOf } from './fields.js'
import type { Cleaning, FieldMapping, FieldName, Mapping, MappingKind, ValueMap } from './schema.js'
import { valueMaps } from './value-maps.js'

/** A field as it is read: where it is, and what is done with its values. */
export interface FieldPlan {
  readonly field: FieldName
  readonly kind: FieldKind
  /** Whether it tells rows apart, which numbers do as well as texts. */
  readonly isRowId: boolean
  /** The column by name or place; of several the first that the file has. Empty for a constant. */
  readonly columns: readonly (string | number)[]
  readonly constant: string | null
  readonly isOptional: boolean
  readonly formats: readonly DateFormat[]
  readonly clean: readonly Cleaning[]
  readonly values: ReadonlyMap<string, string | number | boolean | null> | null
}

/** A mapping made ready to read with. */
export interface MappingPlan {
  readonly kind: MappingKind
  readonly fields: readonly FieldPlan[]
}

/** The field of a column that is read beside those of the mapping, to name rows by. */
export const keyField = '#key' as FieldName

/** Makes a mapping ready; what its schema cannot say is checked here. */
export function planMapping(mapping: Mapping, key: string | null = null): MappingPlan {
  const kinds = fieldsOf(mapping.kind)
  const fields: FieldPlan[] = []
  for (const [field, kind] of kinds) {
    const entry = (mapping.columns as Readonly<Record<string, string | FieldMapping | undefined>>)[
      field
    ]
    if (entry === undefined) continue
    fields.push(planField(field, kind, typeof entry === 'string' ? { column: entry } : entry))
  }
  const required =
    mapping.kind === 'registration'
      ? (['patient', 'unit', 'date'] as const)
      : [mapping.kind, 'unit']
  for (const field of required) {
    if (!fields.some((one) => one.field === field)) {
      throw refuse(
        'field-missing',
        { field },
        `a ${mapping.kind} needs the column of ${field}, or a constant`,
      )
    }
  }
  const has = (field: FieldName) => fields.some((one) => one.field === field)
  if (mapping.kind === 'registration' && !has('code') && !(has('pathway') && has('event'))) {
    throw refuse(
      'code-missing',
      {},
      'a registration needs the column of code, or those of pathway and event',
    )
  }
  if (key !== null) fields.push(planField(keyField, 'text', { column: key }))
  return { kind: mapping.kind, fields }
}

const rowIds: readonly FieldName[] = ['referral', 'discharge', 'appointment']

function planField(field: FieldName, kind: FieldKind, entry: FieldMapping): FieldPlan {
  const { column, constant, format, centuryFrom, values, clean = [], ifAbsent } = entry
  if ((column === undefined) === (constant === undefined)) {
    throw refuse(
      'column-or-constant',
      { field },
      `${field} needs a column or a constant, one of the two`,
    )
  }
  if (kind !== 'date' && (format !== undefined || centuryFrom !== undefined)) {
    throw refuse('no-date', { field }, `${field} is no date and has no format`)
  }
  return {
    field,
    kind,
    isRowId: rowIds.includes(field),
    columns: column === undefined ? [] : typeof column === 'object' ? column : [column],
    constant: constant ?? null,
    isOptional: ifAbsent === 'missing',
    formats: kind === 'date' ? planFormats(field, format ?? 'iso', centuryFrom ?? null) : [],
    clean,
    values: values === undefined ? null : joinMaps(values),
  }
}

function planFormats(
  field: FieldName,
  format: string | readonly string[],
  centuryFrom: number | null,
): readonly DateFormat[] {
  return (typeof format === 'string' ? [format] : format).map((name) => {
    const compiled = compileDateFormat(name, centuryFrom)
    if (compiled.ok) return compiled.format
    const { fault, token } = compiled
    throw refuse(
      `format-${fault}`,
      { field, token },
      `the format of ${field} ${formatFaults[fault](token)}`,
    )
  })
}

const formatFaults = {
  'unknown-token': (token: string) =>
    `has ${token}, which is none of ${Object.keys(dateTokens).join(', ')}; a whole format can be ${namedFormats.join(', ')}; letters that stand for themselves go between single quotes`,
  missing: (token: string) => `says no ${token}`,
  twice: (token: string) => `says the ${token} twice`,
  beside: (token: string) =>
    `has the ${token} with one digit or two beside another number: nobody can tell where one ends`,
  'open-quote': () => 'has a single quote that is not closed',
  'no-century': () =>
    'has yy, which does not say the century: add centuryFrom, the first year that it can mean, such as 1950',
} as const

/** Several maps as one; a later one goes before an earlier one. */
function joinMaps(
  values: ValueMap | readonly ValueMap[],
): ReadonlyMap<string, string | number | boolean | null> {
  const maps = Array.isArray(values) ? (values as readonly ValueMap[]) : [values as ValueMap]
  return new Map(
    maps.flatMap((map) => Object.entries(typeof map === 'string' ? valueMaps[map] : map)),
  )
}

function refuse(reason: RefusalReason, params: Refusal['params'], what: string) {
  return refusal('invalid-mapping', reason, params, `mapping: ${what}`)
}
