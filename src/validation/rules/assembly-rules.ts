import type { Rule } from '../schema.js'

/** 102: the code is registered already. */
export const npr102 = {
  id: 'npr-102',
  npr: '102',
  official: 'Ikke med i beregning. Koden er registrert tidligere',
  raisedAt: 'assembly',
  effect: 'set-aside',
  scope: 'row',
  types: 'all',
  editions: 'all',
  evidence: 'official',
  sources: ['S4'],
  reading:
    'The row says the same date, event and outcome as another row of the same patient, unit and type; or it is a start while a pathway is already open there. A start on the day of a closing is read after it, and opens the next pathway.',
} as const satisfies Rule

/** 105: the pathway has no start. */
export const npr105 = {
  id: 'npr-105',
  npr: '105',
  official: 'Ikke med i beregning. Forløpet mangler kode for start pakkeforløp',
  raisedAt: 'assembly',
  effect: 'set-aside',
  scope: 'pathway',
  types: 'all',
  editions: 'all',
  evidence: 'official',
  sources: ['S4'],
  reading: 'No row of the patient, unit and type is a start. All of them are set aside.',
} as const satisfies Rule

/** 106: something is registered before the start. */
export const npr106 = {
  id: 'npr-106',
  npr: '106',
  official: 'Ikke med i beregning. Første kode er forskjellig fra start pakkeforløp',
  raisedAt: 'assembly',
  effect: 'set-aside',
  scope: 'row',
  types: 'all',
  editions: 'all',
  evidence: 'official',
  sources: ['S4'],
  reading:
    'The rows are dated before the first start of their patient, unit and type. They are set aside, the pathway itself counts. On the day of the start nothing is before it. First psychosis symptoms (P of D06) are dated when they began, normally before the start: they wait for the next start and belong to the pathway that it opens. The text of the register makes no exception for them; what it does with them is not public.',
} as const satisfies Rule

/** 107: the code has no date. */
export const npr107 = {
  id: 'npr-107',
  npr: '107',
  official: 'Prosedyrekoden mangler tidspunkt',
  raisedAt: 'assembly',
  effect: 'set-aside',
  scope: 'row',
  types: 'all',
  editions: 'all',
  evidence: 'official',
  sources: ['S4'],
  reading: 'The row has no date at all. One that cannot be read is `invalid-date`.',
} as const satisfies Rule

/** 115: the pathway type was not in use yet. */
export const npr115 = {
  id: 'npr-115',
  npr: '115',
  official: 'Ikke med i beregning. Pakkeforløpet er ikke innført',
  raisedAt: 'assembly',
  effect: 'excluded',
  scope: 'pathway',
  types: 'all',
  editions: 'all',
  evidence: 'official',
  sources: ['S4'],
  reading:
    'The pathway starts before its type was in use; on the first day it is in use. Its rows stay in it, but it counts nowhere.',
} as const satisfies Rule

/** 120: the code is retired. */
export const npr120 = {
  id: 'npr-120',
  npr: '120',
  official: 'Koden er utgått',
  raisedAt: 'assembly',
  effect: 'set-aside',
  scope: 'row',
  types: 'all',
  editions: 'all',
  evidence: 'official',
  sources: ['S4'],
  reading:
    'The code is valid no longer on the date of the row; on its last day it still is. No shipped code has a last day: only own definitions can raise this.',
} as const satisfies Rule

/** 201: the code is not valid. */
export const npr201 = {
  id: 'npr-201',
  npr: '201',
  official: 'Ugyldig kode for PK psykisk helse og rus',
  raisedAt: 'assembly',
  effect: 'set-aside',
  scope: 'row',
  types: 'all',
  editions: 'all',
  evidence: 'official',
  sources: ['S4'],
  reading:
    'The code, or its parts together, is none of 9327 and not D01L, or was not valid yet on the date of the row; no shipped code has a first day.',
} as const satisfies Rule

/** 225: the pathway was closed before. */
export const npr225 = {
  id: 'npr-225',
  npr: '225',
  official: 'Forutgående hendelse X (avslutning av pakkeforløp) har avsluttet dette pakkeforløpet',
  raisedAt: 'assembly',
  effect: 'set-aside',
  scope: 'row',
  types: 'all',
  editions: 'all',
  evidence: 'official',
  sources: ['S4'],
  reading:
    'The event is later than the closing, and no new start is between them. First psychosis symptoms (P of D06) wait for a new start, and are this where none comes.',
} as const satisfies Rule

/** Rows of one pathway disagree about a fact. */
export const conflictingFacts = {
  id: 'conflicting-facts',
  raisedAt: 'assembly',
  effect: 'flagged',
  scope: 'pathway',
  types: 'all',
  editions: 'all',
  evidence: 'inferred',
  sources: [],
  reading: 'Rows of one pathway state a fact differently. That of the earliest row stands.',
} as const satisfies Rule

/** The care level cannot be used. */
export const invalidCareLevel = {
  id: 'invalid-care-level',
  raisedAt: 'assembly',
  effect: 'flagged',
  scope: 'row',
  types: 'all',
  editions: 'all',
  evidence: 'inferred',
  sources: [],
  reading:
    'The care level is none of outpatient, day and inpatient (8406: 3, 2 and 1). The row is kept, its care level is unknown.',
} as const satisfies Rule

/** The date cannot be read. */
export const invalidDate = {
  id: 'invalid-date',
  raisedAt: 'assembly',
  effect: 'set-aside',
  scope: 'row',
  types: 'all',
  editions: 'all',
  evidence: 'inferred',
  sources: [],
  reading: 'The date cannot be read as one day in Norway in the years 1900 to 2200.',
} as const satisfies Rule

/** A fact cannot be used. */
export const invalidFact = {
  id: 'invalid-fact',
  raisedAt: 'assembly',
  effect: 'flagged',
  scope: 'row',
  types: 'all',
  editions: 'all',
  evidence: 'inferred',
  sources: [],
  reading: 'The fact is not of the kind it must be. The row is kept, the fact is not used.',
} as const satisfies Rule

/** The row has no patient. */
export const missingPatient = {
  id: 'missing-patient',
  raisedAt: 'assembly',
  effect: 'set-aside',
  scope: 'row',
  types: 'all',
  editions: 'all',
  evidence: 'inferred',
  sources: [],
  reading: 'The row has no patient, so it belongs to no pathway.',
} as const satisfies Rule

/** The row has no unit. */
export const missingUnit = {
  id: 'missing-unit',
  raisedAt: 'assembly',
  effect: 'set-aside',
  scope: 'row',
  types: 'all',
  editions: 'all',
  evidence: 'inferred',
  sources: [],
  reading: 'The row has no unit, so it belongs to no pathway.',
} as const satisfies Rule

/** A row is dated after the day asked about. */
export const futureDate = {
  id: 'future-date',
  raisedAt: 'assembly',
  effect: 'set-aside',
  scope: 'row',
  types: 'all',
  editions: 'all',
  evidence: 'inferred',
  sources: [],
  reading:
    'The row is dated after `asOf` and has not happened yet: it is set aside before anything else is said of it. Of pathways from elsewhere, their events after `asOf`. Not judged where `asOf` is not given.',
} as const satisfies Rule

/** A fact is dated after the day asked about. */
export const futureFact = {
  id: 'future-fact',
  raisedAt: 'assembly',
  effect: 'flagged',
  scope: 'row',
  types: 'all',
  editions: 'all',
  evidence: 'inferred',
  sources: [],
  reading:
    'A dated fact other than the date of birth is later than `asOf` and has not happened yet: the row is kept, the fact is not used. Not judged where `asOf` is not given.',
} as const satisfies Rule

/** A date that stands for unknown. */
export const standInDate = {
  id: 'stand-in-date',
  raisedAt: 'assembly',
  effect: 'flagged',
  scope: 'row',
  types: 'all',
  editions: 'all',
  evidence: 'inferred',
  sources: [],
  reading:
    'A fact is dated 1900-01-01 or 9999-12-31, which systems put in where a date is not known. The row is kept, the fact is not used.',
} as const satisfies Rule
