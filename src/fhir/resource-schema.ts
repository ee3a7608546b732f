/**
 * The parts of FHIR R4 that are written here. Lists are not `readonly`, and no key may be
 * `undefined`, so that each goes where the types of `@types/fhir` (`fhir/r4`) are asked for.
 */

/** A code of a code system. */
export interface FhirCoding {
  /** The address of the code system. */
  readonly system?: string
  /** The code. */
  readonly code?: string
  /** Its text. */
  readonly display?: string
}

/** A concept by its codes, a text, or both. */
export interface FhirCodeableConcept {
  /** The codes. */
  readonly coding?: FhirCoding[]
  /** The text. */
  readonly text?: string
}

/** What something is called by others. */
export interface FhirIdentifier {
  /** Who gives it, as an address. */
  readonly system?: string
  /** The value. */
  readonly value: string
}

/** A reference to a resource, or to something known by its identifier only. */
export interface FhirReference {
  /** The resource, as `EpisodeOfCare/<id>`. */
  readonly reference?: string
  /** The type of what is meant. */
  readonly type?: string
  /** What it is called, where there is no resource. */
  readonly identifier?: FhirIdentifier
}

/** The time between two dates, both inside. */
export interface FhirPeriod {
  /** The first day. */
  readonly start?: string
  /** Why the first day is not there. */
  readonly _start?: FhirElement
  /** The last day. */
  readonly end?: string
}

/** A number of something. */
export interface FhirQuantity {
  /** The number. */
  readonly value?: number
  /** What is said of a number that is not there. */
  readonly _value?: FhirElement
  /** What it is a number of, in words. */
  readonly unit?: string
  /** The system of the unit. */
  readonly system?: string
  /** The unit as a code. */
  readonly code?: string
  /** Further facts. */
  readonly extension?: FhirExtension[]
}

/** A least and a greatest number. */
export interface FhirRange {
  /** The least. */
  readonly low?: FhirQuantity
  /** The greatest. */
  readonly high?: FhirQuantity
}

/** What FHIR has no element for. */
export interface FhirExtension {
  /** What it is, as an address. */
  readonly url: string
  /** A code. */
  readonly valueCode?: string
  /** A text. */
  readonly valueString?: string
  /** A date. */
  readonly valueDate?: string
  /** A whole number. */
  readonly valueInteger?: number
  /** A number. */
  readonly valueDecimal?: number
  /** The address of a definition, with its version. */
  readonly valueCanonical?: string
  /** A code of a code system. */
  readonly valueCoding?: FhirCoding
  /** A reference. */
  readonly valueReference?: FhirReference
  /** Its parts. */
  readonly extension?: FhirExtension[]
}

/** What is said of a value beside it. */
export interface FhirElement {
  /** Further facts. */
  readonly extension?: FhirExtension[]
}

/** The resource in words, as XHTML. */
export interface FhirNarrative {
  /** Made from the data. */
  readonly status: 'generated'
  /** The words. */
  readonly div: string
}

/** A source of a definition. */
export interface FhirRelatedArtifact {
  /** A source. */
  readonly type: 'citation'
  /** Its id in the library. */
  readonly label?: string
  /** What it is. */
  readonly citation?: string
  /** Its address. */
  readonly url?: string
}

/** A question to data. */
export interface FhirExpression {
  /** What it asks, in words. */
  readonly description?: string
  /** FHIRPath. */
  readonly language: 'text/fhirpath'
  /** The question. */
  readonly expression: string
}

/** Whether a definition may be used. */
export type FhirPublicationStatus = 'draft' | 'active' | 'retired' | 'unknown'

/** What every definition has. */
interface FhirDefinition {
  /** The id on a server. */
  readonly id: string
  /** The language of its texts. */
  readonly language?: string
  /** It in words. */
  readonly text?: FhirNarrative
  /** Its address. */
  readonly url?: string
  /** Its version. */
  readonly version?: string
  /** A name that programs can use. */
  readonly name: string
  /** What it is called. */
  readonly title?: string
  /** What it is called in other languages. */
  readonly _title?: FhirElement
  /** Whether it may be used. */
  readonly status: FhirPublicationStatus
  /** Who is behind it. */
  readonly publisher?: string
  /** What it is, and what is not known of it. */
  readonly description?: string
}

/** A value of a property of a code. */
export interface FhirConceptProperty {
  /** The property. */
  readonly code: string
  /** A code. */
  readonly valueCode?: string
  /** A text. */
  readonly valueString?: string
  /** A date. */
  readonly valueDateTime?: string
  /** Yes or no. */
  readonly valueBoolean?: boolean
}

/** A text of a code in a language. */
export interface FhirDesignation {
  /** The language. */
  readonly language?: string
  /** The text. */
  readonly value: string
}

/** A code of a code system, with what is known of it. */
export interface FhirConcept {
  /** The code. */
  readonly code: string
  /** Its text, in bokmål. */
  readonly display: string
  /** Its other texts. */
  readonly designation?: FhirDesignation[]
  /** What is known of it. */
  readonly property?: FhirConceptProperty[]
}

/** A code system. */
export interface FhirCodeSystem extends FhirDefinition {
  /** The type of the resource. */
  readonly resourceType: 'CodeSystem'
  /** Its OID. */
  readonly identifier?: FhirIdentifier[]
  /** Whether upper and lower case are two codes. */
  readonly caseSensitive?: boolean
  /** Whether all codes are here, or something is announced whose code is not known. */
  readonly content: 'complete' | 'fragment'
  /** How many codes; only where all of them are here. */
  readonly count?: number
  /** The properties that its codes have. */
  readonly property?: {
    readonly code: string
    readonly uri?: string
    readonly description?: string
    readonly type: 'code' | 'string' | 'dateTime' | 'boolean'
  }[]
  /** The codes. */
  readonly concept?: FhirConcept[]
}

/** The codes of a code system that may be used. */
export interface FhirValueSet extends FhirDefinition {
  /** The type of the resource. */
  readonly resourceType: 'ValueSet'
  /** Which codes. */
  readonly compose: {
    /** The code system. */
    readonly include: { readonly system: string }[]
    /** Codes of drafts, which were never in use. */
    readonly exclude?: { readonly system: string; readonly concept: { readonly code: string }[] }[]
  }
}

/** The names that a code system goes by: OID and address. */
export interface FhirNamingSystem {
  /** The type of the resource. */
  readonly resourceType: 'NamingSystem'
  /** The id on a server. */
  readonly id: string
  /** The language of its texts. */
  readonly language?: string
  /** It in words. */
  readonly text?: FhirNarrative
  /** A name that programs can use. */
  readonly name: string
  /** Whether it may be used. */
  readonly status: 'draft' | 'active' | 'retired'
  /** It names a code system. */
  readonly kind: 'codesystem'
  /** When this was last changed. */
  readonly date: string
  /** Who is responsible for what is named. */
  readonly responsible?: string
  /** What it is. */
  readonly description?: string
  /** The names. */
  readonly uniqueId: {
    readonly type: 'oid' | 'uri'
    readonly value: string
    readonly preferred?: boolean
  }[]
}

/** A step of a definition: an event, or what a limit is counted from. */
export interface FhirAction {
  /** What tells it apart in the definition. */
  readonly id: string
  /** What it is called. */
  readonly title?: string
  /** What is to be known about it. */
  readonly description?: string
  /** Its codes. */
  readonly code?: FhirCodeableConcept[]
  /** The sources. */
  readonly documentation?: FhirRelatedArtifact[]
  /** For which pathways it holds. */
  readonly condition?: { readonly kind: 'applicability'; readonly expression: FhirExpression }[]
  /** How long after another step. */
  readonly relatedAction?: {
    readonly actionId: string
    readonly relationship: 'after-start'
    readonly offsetRange: FhirRange
  }[]
  /** Its parts: the limits of an event. */
  readonly action?: FhirAction[]
}

/** A pathway type in one edition. */
export interface FhirPlanDefinition extends FhirDefinition {
  /** The type of the resource. */
  readonly resourceType: 'PlanDefinition'
  /** What it is called elsewhere. */
  readonly identifier?: FhirIdentifier[]
  /** A clinical protocol. */
  readonly type: FhirCodeableConcept
  /** The first and the last start date that it holds for. */
  readonly effectivePeriod?: FhirPeriod
  /** The code of 9321. */
  readonly topic?: FhirCodeableConcept[]
  /** The sources. */
  readonly relatedArtifact?: FhirRelatedArtifact[]
  /** The events and their limits. */
  readonly action?: FhirAction[]
}

/** Which rows a population of a measure has. */
export interface FhirMeasurePopulation {
  /** Which population. */
  readonly code: FhirCodeableConcept
  /** What it is, in words. */
  readonly description?: string
  /** Which rows. */
  readonly criteria: FhirExpression
}

/** An indicator. */
export interface FhirMeasure extends FhirDefinition {
  /** The type of the resource. */
  readonly resourceType: 'Measure'
  /** What it counts. */
  readonly extension?: FhirExtension[]
  /** Its id in the library. */
  readonly identifier?: FhirIdentifier[]
  /** The sources. */
  readonly relatedArtifact?: FhirRelatedArtifact[]
  /** How the figure comes of the populations. */
  readonly scoring: FhirCodeableConcept
  /** Which way is the better one. */
  readonly improvementNotation?: FhirCodeableConcept
  /** What a reader of the figures must know. */
  readonly guidance?: string
  /** Its populations, and what it is split by. */
  readonly group: {
    readonly population: FhirMeasurePopulation[]
    readonly stratifier?: {
      readonly code: FhirCodeableConcept
      readonly criteria: FhirExpression
    }[]
  }[]
}

/** How many rows a population has. */
export interface FhirReportPopulation {
  /** Which population. */
  readonly code: FhirCodeableConcept
  /** How many. */
  readonly count?: number
  /** Why the number is not there. */
  readonly _count?: FhirElement
}

/** The figures of one group of rows. */
export interface FhirStratum {
  /** The value of the group, where it is by one column. */
  readonly value?: FhirCodeableConcept
  /** The values of the group, where it is by several. */
  readonly component?: {
    readonly code: FhirCodeableConcept
    readonly value: FhirCodeableConcept
  }[]
  /** The rows. */
  readonly population: FhirReportPopulation[]
  /** The figure. */
  readonly measureScore?: FhirQuantity
}

/** The results of an indicator in one period. */
export interface FhirMeasureReport {
  /** The type of the resource. */
  readonly resourceType: 'MeasureReport'
  /** The id on a server. */
  readonly id: string
  /** The language of its texts. */
  readonly language?: string
  /** It in words. */
  readonly text?: FhirNarrative
  /** It is whole. */
  readonly status: 'complete'
  /** It has figures of groups, not of patients. */
  readonly type: 'summary'
  /** The measure, with its version. */
  readonly measure: string
  /** The date that the data are from. */
  readonly date?: string
  /** Who reports. */
  readonly reporter?: FhirReference
  /** The period. */
  readonly period: FhirPeriod
  /** Which way is the better one. */
  readonly improvementNotation?: FhirCodeableConcept
  /** The total, and the groups. */
  readonly group: {
    readonly population: FhirReportPopulation[]
    readonly measureScore?: FhirQuantity
    readonly stratifier?: {
      readonly code: FhirCodeableConcept[]
      readonly stratum?: FhirStratum[]
    }[]
  }[]
}

/** An extension of the library's own. */
export interface FhirStructureDefinition extends FhirDefinition {
  /** The type of the resource. */
  readonly resourceType: 'StructureDefinition'
  /** Its address, which the extension has. */
  readonly url: string
  /** An extension is a type with parts. */
  readonly kind: 'complex-type'
  /** It is used as it is. */
  readonly abstract: false
  /** Where it may stand. */
  readonly context: { readonly type: 'element'; readonly expression: string }[]
  /** What it constrains. */
  readonly type: 'Extension'
  /** The address of what it constrains. */
  readonly baseDefinition: string
  /** It says what of the type it uses. */
  readonly derivation: 'constraint'
  /** What it says of its parts. */
  readonly differential: {
    readonly element: {
      readonly id: string
      readonly path: string
      readonly min?: number
      readonly max?: string
      readonly fixedUri?: string
      readonly type?: { readonly code: string }[]
    }[]
  }
}

/** A pathway. */
export interface FhirEpisodeOfCare {
  /** The type of the resource. */
  readonly resourceType: 'EpisodeOfCare'
  /** The id on a server. */
  readonly id: string
  /** The definition that it follows, and facts that have no code. */
  readonly extension?: FhirExtension[]
  /** The id of the pathway. */
  readonly identifier?: FhirIdentifier[]
  /** Whether it is closed. */
  readonly status: 'active' | 'finished'
  /** The pathway type (9321), and what the right was granted for (8485) where that is known. */
  readonly type?: FhirCodeableConcept[]
  /** The patient, by the pseudonym only. */
  readonly patient: FhirReference
  /** The unit. */
  readonly managingOrganization?: FhirReference
  /** Start and closing; where no start is registered, that it is unknown. */
  readonly period: FhirPeriod
}

/** A registered event. */
export interface FhirProcedure {
  /** The type of the resource. */
  readonly resourceType: 'Procedure'
  /** The id on a server. */
  readonly id: string
  /** The pathway that it belongs to. */
  readonly extension?: FhirExtension[]
  /** It has happened. */
  readonly status: 'completed'
  /** The event (9322). */
  readonly category?: FhirCodeableConcept
  /** The composite code (9327). */
  readonly code: FhirCodeableConcept
  /** The patient, by the pseudonym only. */
  readonly subject: FhirReference
  /** The contact with the care level. */
  readonly encounter?: FhirReference
  /** The day. */
  readonly performedDateTime: string
}

/** The contact of an event whose care level is known. */
export interface FhirEncounter {
  /** The type of the resource. */
  readonly resourceType: 'Encounter'
  /** The id on a server. */
  readonly id: string
  /** It is over. */
  readonly status: 'finished'
  /** Ambulatory or inpatient. */
  readonly class: FhirCoding
  /** The care level (8406). */
  readonly type?: FhirCodeableConcept[]
  /** The patient, by the pseudonym only. */
  readonly subject?: FhirReference
  /** The pathway. */
  readonly episodeOfCare?: FhirReference[]
  /** The day. */
  readonly period?: FhirPeriod
  /** The unit. */
  readonly serviceProvider?: FhirReference
}

/** A finding. */
export interface FhirIssue {
  /** How grave it is. */
  readonly severity: 'error' | 'warning' | 'information'
  /** What kind it is. */
  readonly code:
    | 'business-rule'
    | 'duplicate'
    | 'code-invalid'
    | 'required'
    | 'value'
    | 'informational'
  /** The rule, and what it says. */
  readonly details?: FhirCodeableConcept
  /** What it is here, and the pathway. */
  readonly diagnostics?: string
  /** The rows. */
  readonly expression?: string[]
}

/** Findings. */
export interface FhirOperationOutcome {
  /** The type of the resource. */
  readonly resourceType: 'OperationOutcome'
  /** The id on a server. */
  readonly id?: string
  /** The language of its texts. */
  readonly language?: string
  /** The findings; one that says there are none, where there are none. */
  readonly issue: FhirIssue[]
}

/** A resource that the library writes. */
export type FhirResource =
  | FhirCodeSystem
  | FhirValueSet
  | FhirNamingSystem
  | FhirStructureDefinition
  | FhirPlanDefinition
  | FhirMeasure
  | FhirMeasureReport
  | FhirEpisodeOfCare
  | FhirProcedure
  | FhirEncounter
  | FhirOperationOutcome

/** Resources together. */
export interface FhirBundle {
  /** The type of the resource. */
  readonly resourceType: 'Bundle'
  /** A mere collection, or one that a server is to store as a whole. */
  readonly type: 'collection' | 'transaction'
  /** The resources. */
  readonly entry: {
    readonly fullUrl: string
    readonly resource: FhirResource
    readonly request?: { readonly method: 'PUT'; readonly url: string }
  }[]
}
