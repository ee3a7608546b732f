import type { IsoDate } from '../calendar/schema.js'
import type { CodeSystemTable } from '../codes/schema.js'
import type { IndicatorsInput } from '../indicators/evaluation/indicators-argument.js'
import type { RecordOrList } from '../misuse/arguments.js'
import type { PathwayDefinition } from '../pathways/schema.js'
import type { Registration } from '../registrations/schema.js'
import type { Language } from '../sources/schema.js'

/** How addresses are written. */
export interface FhirOptions {
  /**
   * What the addresses of definitions begin with that are the library's own: pathway definitions,
   * measures, value sets. By default `https://pasientforlop.invalid/fhir`, where no site will ever
   * be: give one that you own before others get the resources.
   */
  readonly base?: string | null | undefined
  /**
   * How codes name their Norwegian code system: by OID, as instances do today (the default), or by
   * the address `http://helsedir.no/fhir/CodeSystem/no-kodeverk-<number>`.
   */
  readonly systemUri?: 'oid' | 'canonical' | null | undefined
}

/** Which code systems are written. */
export interface FhirCodeSystemOptions extends FhirOptions {
  /** The day on which the definitions were last changed, which a NamingSystem must have. */
  readonly date: IsoDate
  /** Code systems in place of the shipped ones, by number or as a list. */
  readonly codeSystems?: CodeSystemTable | null | undefined
}

/** Which pathway definitions are written. */
export interface FhirPathwayDefinitionOptions extends FhirOptions {
  /** Definitions in place of the shipped ones, by type or as a list. */
  readonly definitions?: RecordOrList<PathwayDefinition> | null | undefined
}

/** Which definitions are written. */
export interface FhirDefinitionOptions extends FhirCodeSystemOptions, FhirPathwayDefinitionOptions {
  /** Indicators in place of the shipped ones. */
  readonly indicators?: IndicatorsInput | null | undefined
}

/** How measures are written. */
export interface FhirMeasureOptions extends FhirOptions {
  /** The groupings that reports split by: lists of columns of the subject. None by default. */
  readonly by?: readonly (readonly string[])[] | null | undefined
}

/** How pathways are written. */
export interface FhirPathwayOptions extends FhirOptions {
  /**
   * What is written besides EpisodeOfCare and Procedure: `encounters`, one for every event whose
   * care level is known; `facts`, what has no code, birth among it. Nothing by default.
   */
  readonly include?: readonly ('encounters' | 'facts')[] | null | undefined
  /** Who gives the pseudonyms of patients, as an address; left out by default. */
  readonly patientSystem?: string | null | undefined
  /**
   * Who gives the ids of units that are no organisation number, as an address; left out by default.
   */
  readonly unitSystem?: string | null | undefined
}

/** How a publication is written. */
export interface FhirPublicationOptions extends FhirOptions {
  /** The indicators that were published, where they are not the shipped ones. */
  readonly indicators?: IndicatorsInput | null | undefined
  /** The organisation number of who reports; left out by default. */
  readonly reporter?: string | null | undefined
  /**
   * `allow` writes a publication that nothing protects (`policy: 'open'`), which is refused
   * otherwise.
   */
  readonly openPolicy?: 'refuse' | 'allow' | null | undefined
}

/** How findings are written. */
export interface FhirFindingOptions extends FhirOptions {
  /** The language of the texts; bokmål by default. */
  readonly language?: Language | null | undefined
}

/** What kind of bundle is written. */
export interface FhirBundleOptions {
  /** What the full addresses of its resources begin with; as in `FhirOptions`. */
  readonly base?: string | null | undefined
  /** `collection` (the default), or `transaction`: each resource is put on a server by its id. */
  readonly type?: 'collection' | 'transaction' | null | undefined
}

/** How FHIR is read. */
export interface FhirReadOptions {
  /**
   * What the addresses of facts begin with, as in `FhirOptions`: what `pathwaysToFhir` wrote them
   * with.
   */
  readonly base?: string | null | undefined
}

/**
 * Why something of a FHIR input is not in the rows, or not as it stands there. Set aside: `bad-json`,
 * a line that is no JSON; `no-resource`, what has no type of a resource; `too-deep`, bundles in
 * bundles in bundles; `not-done`, a procedure that did not happen, or was entered in error;
 * `repeated-id`, a resource with the type and id of one before it. Flagged: `not-completed`, a status
 * that does not say that it happened; `several-codes`, a procedure with several codes of 9327, a row
 * each; `no-patient`, `no-unit` and `no-date`, what the row lacks;
 * `national-identity-number`, a patient by such a number, which the row has and should not; `date-is-no-day`, a year or a month
 * in place of a day; `date-from-period`, the first day of a period that goes on; `instant-moved`, a
 * time with an offset that is another day in Norway; `reference-not-found`, an episode or encounter
 * that is not there; `units-differ`, an encounter at another unit than the episode, whose unit is
 * taken; `unknown-care-level`, an encounter without a usable code of 8406; `unknown-right`, a code of
 * 8485 that says neither assessment nor treatment.
 */
export type FhirFaultId =
  | 'bad-json'
  | 'no-resource'
  | 'too-deep'
  | 'not-done'
  | 'repeated-id'
  | 'not-completed'
  | 'several-codes'
  | 'no-patient'
  | 'shared-id'
  | 'national-identity-number'
  | 'no-unit'
  | 'no-date'
  | 'date-is-no-day'
  | 'date-from-period'
  | 'instant-moved'
  | 'reference-not-found'
  | 'units-differ'
  | 'unknown-care-level'
  | 'unknown-right'

/** Something about a resource that a reader of the rows must know. */
export interface FhirFault {
  /** What it is. */
  readonly fault: FhirFaultId
  /** `set-aside`: nothing of it is in the rows; `flagged`: the row is there. */
  readonly effect: 'set-aside' | 'flagged'
  /**
   * The places that it is true of, from 0, ascending: of entries in a bundle, of items in a list, of
   * lines in NDJSON.
   */
  readonly resources: readonly number[]
}

/** What `registrationsFromFhir` answers. */
export interface FhirReading {
  /** The rows, in the order of the resources. */
  readonly registrations: readonly Registration[]
  /** The place of the Procedure of each row, as in `faults`. */
  readonly origins: readonly number[]
  /** What is told of the resources, by fault. */
  readonly faults: readonly FhirFault[]
  /** How many resources there were, by type; what has no type is not counted. */
  readonly resources: Readonly<Record<string, number>>
  /** How many Procedures have no code of 9327 and so are none of these pathways'. */
  readonly otherProcedures: number
}
