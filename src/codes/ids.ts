/** The pathway types of 9321 that were in the table at launch or later. */
export const pathwayTypes = ['D01', 'D06', 'D07', 'D08', 'D09', 'D10', 'D11', 'D12'] as const

/** The events of 9322, in the order in which events of the same day are read. */
export const eventCodes = ['A', 'P', 'M', 'D', 'L', 'C', 'S', 'U', 'F', 'E', 'T', 'H', 'X'] as const

/** The care level of 8406 as the library names it: 3, 2 and 1. */
export const careLevels = ['outpatient', 'day', 'inpatient'] as const

/** The number of a shipped code system, as Volven has it. */
export const codeSystemIds = [
  '9172',
  '9177',
  '9189',
  '9321',
  '9322',
  '9323',
  '9324',
  '9325',
  '9326',
  '9327',
  '9328',
  '9329',
  '8406',
  '8410',
  '8445',
  '8446',
  '8476',
  '8477',
  '8485',
] as const

/** Why a composite code, or its parts, were refused. */
export const compositeFaults = [
  'missing',
  'not-a-string',
  'unknown-pathway',
  'unknown-event',
  'outcome-missing',
  'outcome-not-allowed',
  'event-not-allowed',
  'not-in-9327',
] as const

/**
 * The areas of specialised care: adults (PHV), children and young people (PHBU), substance use
 * (TSB).
 */
export const careAreas = ['PHV', 'PHBU', 'TSB'] as const
