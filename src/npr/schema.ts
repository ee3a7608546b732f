import type { Reading } from '../files/reading.js'

/** A version of the message that a public source shows. */
export interface NprVersion {
  /** As it is written: `57.0.1`. */
  readonly version: string
  /** The modules that were seen in it. */
  readonly modules: readonly string[]
}

/** The names that pathway codes are read by: elements, attributes, and the letter of the code system. */
export interface NprNames {
  /** The root of the message proper. */
  readonly message: string
  /** Its attribute with the version. */
  readonly version: string
  /** The element of an institution. */
  readonly institution: string
  /** Its attribute with the organisation number. */
  readonly institutionId: string
  /** The element of a unit of an institution. */
  readonly unit: string
  /** Its attribute with the running number, which references repeat. */
  readonly unitId: string
  /** The element in an episode that refers to a unit. */
  readonly unitReference: string
  /** Its attribute with the kind of unit (8476). */
  readonly unitReferenceType: string
  /** The element that holds all of one patient. */
  readonly patientHolder: string
  /** Its attribute with the patient's number, which is unique inside its institution. */
  readonly patientNumber: string
  /** The element with what is known of the patient. */
  readonly patient: string
  /** Its attribute with the year of birth. */
  readonly birthYear: string
  /** The element of an episode. */
  readonly episode: string
  /** Its attribute with the care level (8406). */
  readonly careLevel: string
  /** Its attribute with the date and time that it began. */
  readonly episodeStart: string
  /** The element of a service in an episode. */
  readonly service: string
  /** The element of a measure in a service. */
  readonly measure: string
  /** The attribute of service and measure with the date and time that they began. */
  readonly start: string
  /** The element of a procedure in a measure. */
  readonly procedure: string
  /** The element of a code. */
  readonly code: string
  /** Its attribute with the letter of the code system (8410). */
  readonly codeSystem: string
  /** Its attribute with the code. */
  readonly codeValue: string
  /** The letter of the composite codes of 9327. */
  readonly pathwayLetter: string
}

/** How a message is read. */
export interface NprOptions {
  /** Other names than those of `nprNames`. */
  readonly names?: Partial<NprNames> | undefined
  /** Further versions that are known to the caller, so that they are not told as unknown. */
  readonly versions?: readonly string[] | undefined
  /** The module that the message must be of; any by default. */
  readonly module?: string | undefined
  /**
   * Whose start is the time of a code, in this order: by default that of the measure, then that of
   * the service. With none of them a code has no time, which is feedback 107.
   */
  readonly timeFrom?: readonly ('measure' | 'service' | 'episode')[] | undefined
  /**
   * What `unit` is: the institution (its organisation number, the default), or an attribute of the
   * unit that the episode refers to with a kind of 8476.
   */
  readonly unitFrom?:
    | 'institution'
    | { readonly kind: string; readonly attribute: string }
    | undefined
  /**
   * `within-institution` (the default) puts the institution before the number of the patient, which
   * is unique only there, and takes no patient where the institution has no number;
   * `across-institutions` takes the number as it is.
   */
  readonly patientFrom?: 'within-institution' | 'across-institutions' | undefined
}

/** Something about a message that is told and stops nothing. */
export interface NprNote {
  /**
   * `unknown-version`, `unknown-module`: no public source shows it. `no-public-names`: module `pak`,
   * whose element names no public source gives; codes are read where the other modules have them.
   * `version-differs`: attribute and namespace say different versions. `code-elsewhere`: pathway
   * codes that are not in a procedure, and are not read.
   */
  readonly note:
    | 'unknown-version'
    | 'unknown-module'
    | 'no-public-names'
    | 'version-differs'
    | 'code-elsewhere'
  /** The first line that it is true of. */
  readonly line: number
  /** How often. */
  readonly count: number
}

/** Why a message could not be read. */
export type NprFault =
  | 'malformed'
  | 'doctype'
  | 'text-too-long'
  | 'too-deep'
  | 'unknown-encoding'
  | 'wrong-encoding'
  | 'no-message'
  | 'wrong-namespace'
  | 'wrong-module'

/** What a message says of itself, and what of it was read. */
export interface NprMessageFacts {
  /** The version of the namespace; `null` where it has none. */
  readonly version: string | null
  /** The module of the namespace; `null` where it has none. */
  readonly module: string | null
  /** The encoding that it declares, or that its first bytes show. */
  readonly encoding: string
  /** Institutions. */
  readonly institutions: number
  /** Patients, each once an institution. */
  readonly patients: number
  /** Episodes. */
  readonly episodes: number
  /** Codes of procedures that are of other code systems. */
  readonly otherCodes: number
  /** Whose start the time of the pathway codes is, and how often there is none. */
  readonly times: {
    readonly measure: number
    readonly service: number
    readonly episode: number
    readonly none: number
  }
}

/** A message that was read, or why it could not be and where. */
export type NprAnswer =
  | {
      /** The message could be read. */
      readonly ok: true
      /** The rows of pathway codes, with the lines that they stand on. */
      readonly reading: Reading<'registration'>
      /** What the message says of itself. */
      readonly message: NprMessageFacts
      /** What is told of it. */
      readonly notes: readonly NprNote[]
    }
  | {
      /** The message could not be read. */
      readonly ok: false
      /** Why it could not be read. */
      readonly fault: NprFault
      /** Where reading stopped: the line, from 1. */
      readonly line: number
      /** The column of that line, from 0. */
      readonly column: number
    }
