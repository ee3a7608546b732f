import * as z from 'zod/mini'
import { schemaOf } from '../misuse/schema-of.js'
import { fieldNames, type RegistrationField } from '../registrations/field-names.js'

export type { RegistrationField }

/** What the rows of a file are: registrations, or the rows of a subject that indicators count. */
export type MappingKind = 'registration' | 'referral' | 'discharge' | 'appointment'

/** A field of a referral row. */
export type ReferralField =
  | 'referral'
  | 'unit'
  | 'careArea'
  | 'received'
  | 'assessed'
  | 'rightGranted'
  | 'deadline'
  | 'careStarted'
  | 'waitingEnded'
  | 'waitingEndCode'

/** A field of a discharge row. */
export type DischargeField =
  | 'discharge'
  | 'unit'
  | 'careArea'
  | 'admitted'
  | 'discharged'
  | 'letterSent'
  | 'nextUnplannedAdmission'

/** A field of an appointment row. */
export type AppointmentField =
  | 'appointment'
  | 'unit'
  | 'careArea'
  | 'booked'
  | 'appointed'
  | 'kind'
  | 'held'

/** A field of any kind of row. */
export type FieldName = RegistrationField | ReferralField | DischargeField | AppointmentField

/**
 * An encoding: `detect` takes what the file says of itself (a mark, the zeros of UTF-16), else
 * UTF-8 where the texts are that, else Windows-1252; the answer tells which.
 */
export type FileEncoding = 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be'

/** A separator of cells. */
export type Separator = ';' | ',' | '\t' | '|'

/** A change of a value that is asked for by its name, and counted. */
export type Cleaning = 'trim' | 'upper-case' | 'text'

/**
 * Values as the file has them, and what each means: a shipped one by its name, or an own one. A
 * value that means nothing is `null`.
 */
export type ValueMap =
  | 'kodeverk-8406'
  | 'kodeverk-8485'
  | Readonly<Record<string, string | number | boolean | null>>

/** Where a field is in the file, and how it is written there. */
export interface FieldMapping {
  /** The name of the column; of several names the one that the file has. A number is its place, from 1. */
  readonly column?: string | number | readonly (string | number)[] | undefined
  /** The value of each row, for a field that the file does not have. Instead of `column`. */
  readonly constant?: string | undefined
  /**
   * How a date is written: the numeric tokens of date-fns (`dd.MM.yyyy`, `d.M.yy`, `yyyyMMdd`,
   * `dd.MM.yyyy HH:mm:ss`), `iso` (the default), `excel-serial`, or for `Date`s of a database driver
   * `local-midnight` or `utc-midnight`. Of several formats each value must fit one, or give one day.
   */
  readonly format?: string | readonly string[] | undefined
  /** With `yy`: the first year that two digits can mean, such as 1950 for 1950–2049. */
  readonly centuryFrom?: number | undefined
  /** What values mean; a value that no map has is left as it is. */
  readonly values?: ValueMap | readonly ValueMap[] | undefined
  /** `missing`: a file without the column is fine, the field is then missing in each row. */
  readonly ifAbsent?: 'missing' | undefined
  /** Changes of each value, before `values`: `trim`, `upper-case`, `text` (a number as its text). */
  readonly clean?: readonly Cleaning[] | undefined
}

/** How a file is written. What is left out is detected, and told in the answer. */
export interface FileFormat {
  /** What separates cells; `detect` by default. */
  readonly separator?: Separator | 'detect' | undefined
  /** `detect` by default. */
  readonly encoding?: FileEncoding | 'detect' | undefined
  /** `none` where the first line is a row already: columns are then named by their places. */
  readonly header?: 'first-line' | 'none' | undefined
  /** How many lines stand before the header, such as a title; 0 by default. */
  readonly linesBefore?: number | undefined
}

/** What the columns and values of a file are called, as data. */
export interface MappingOf<Kind extends MappingKind, Field extends FieldName> {
  /** The address of the JSON Schema, for an editor. */
  readonly $schema?: string | undefined
  /** What a row of the file is. */
  readonly kind: Kind
  /** How the file is written. */
  readonly file?: FileFormat | undefined
  /** By field: the column that it stands in, or more about it. */
  readonly columns: { readonly [F in Field]?: string | FieldMapping | undefined }
}

/** What the columns and values of a file are called, as data, for each kind of row. */
export type Mapping =
  | MappingOf<'registration', RegistrationField>
  | MappingOf<'referral', ReferralField>
  | MappingOf<'discharge', DischargeField>
  | MappingOf<'appointment', AppointmentField>

/** What can be wrong with a line of a file. */
export type FileRuleId =
  | 'ragged-row'
  | 'bad-quotes'
  | 'unclosed-quote'
  | 'row-too-long'
  | 'repeated-header'
  | 'stray-quote'
  | 'not-in-encoding'
  | 'bad-json'
  | 'bad-encoding'
  | 'no-object'
  | 'mixed-encoding'
  | 'control-sign'
  | 'rounded-number'
  | 'blank-at-edge'
  | 'decomposed-letter'

/** Lines of a file with the same fault. */
export interface FileFinding {
  /** What is wrong. */
  readonly rule: FileRuleId
  /** `set-aside`: the lines are in no row; `flagged`: they are read as they stand. */
  readonly effect: 'set-aside' | 'flagged'
  /** The lines, the first line of the file being 1. */
  readonly lines: readonly number[]
  /** What there is to say of them: numbers of cells, names of columns; never a value. */
  readonly params: {
    /** How many cells the lines have. */
    readonly cells?: number | undefined
    /** How many they should have. */
    readonly expected?: number | undefined
    /** The column that is meant. */
    readonly column?: string | undefined
  }
}

/** How many values of a column were changed in one way that the mapping asks for. */
export interface Change {
  /** The field. */
  readonly field: FieldName
  /** Its column in the file, by name or place. */
  readonly column: string | number
  /** `trim`, `upper-case` and `text` as asked for in `clean`; `values`: what a value means. */
  readonly change: Cleaning | 'values'
  /** In how many rows. */
  readonly rows: number
}

/** What was found out about a file. */
export interface FileFacts {
  /** The encoding; `null` where the rows came as values. */
  readonly encoding: FileEncoding | null
  /** Who says it: the mapping, a mark at the start, the bytes, or nobody, all of it being ASCII. */
  readonly encodingFrom: 'mapping' | 'mark' | 'detected' | 'ascii' | null
  /** The separator; `null` where the file has none. */
  readonly separator: Separator | null
  /** Who says it: the mapping, a first line `sep=;`, or the header. */
  readonly separatorFrom: 'mapping' | 'sep-line' | 'detected' | null
  /** By field: the name or place of the column that it was read from. */
  readonly columns: { readonly [F in FieldName]?: string | number }
  /** Fields whose column the file does not have, which the mapping allows. */
  readonly absent: readonly FieldName[]
  /** Lines that are empty. */
  readonly blankLines: number
  /** Lines that are in no row, for the reasons in `findings`. */
  readonly setAside: number
}

const column = z.union([z.string(), z.int().check(z.gte(1))])

const valueMap = z.union([
  z.enum(['kodeverk-8406', 'kodeverk-8485']),
  z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
])

const fieldMapping = z.union([
  z.string().check(z.minLength(1)),
  z.strictObject({
    column: z.optional(z.union([column, z.array(column).check(z.minLength(1))])),
    constant: z.optional(z.string()),
    ifAbsent: z.optional(z.literal('missing')),
    format: z.optional(z.union([z.string(), z.array(z.string()).check(z.minLength(1))])),
    centuryFrom: z.optional(z.int().check(z.gte(1900), z.lte(2101))),
    values: z.optional(z.union([valueMap, z.array(valueMap)])),
    clean: z.optional(z.array(z.enum(['trim', 'upper-case', 'text']))),
  }),
])

const file = z.strictObject({
  separator: z.optional(z.enum([';', ',', '\t', '|', 'detect'])),
  encoding: z.optional(z.enum(['utf-8', 'windows-1252', 'utf-16le', 'utf-16be', 'detect'])),
  header: z.optional(z.enum(['first-line', 'none'])),
  linesBefore: z.optional(z.int().check(z.gte(0))),
})

const fieldsOf = <const Names extends readonly FieldName[]>(names: Names) =>
  z.strictObject(
    Object.fromEntries(names.map((name) => [name, z.optional(fieldMapping)])) as {
      readonly [Name in Names[number]]: z.ZodMiniOptional<typeof fieldMapping>
    },
  )

const mappingOf = <Kind extends MappingKind, const Names extends readonly FieldName[]>(
  kind: Kind,
  names: Names,
) =>
  z.strictObject({
    $schema: z.optional(z.string()),
    kind: z.literal(kind),
    file: z.optional(file),
    columns: fieldsOf(names),
  })

/** The schema of a mapping. */
export const mappingSchema: z.ZodMiniType<Mapping> = schemaOf<Mapping>()(
  z.discriminatedUnion('kind', [
    mappingOf('registration', fieldNames),
    mappingOf('referral', [
      'referral',
      'unit',
      'careArea',
      'received',
      'assessed',
      'rightGranted',
      'deadline',
      'careStarted',
      'waitingEnded',
      'waitingEndCode',
    ]),
    mappingOf('discharge', [
      'discharge',
      'unit',
      'careArea',
      'admitted',
      'discharged',
      'letterSent',
      'nextUnplannedAdmission',
    ]),
    mappingOf('appointment', [
      'appointment',
      'unit',
      'careArea',
      'booked',
      'appointed',
      'kind',
      'held',
    ]),
  ]),
)
