import type { NprNames, NprVersion } from './schema.js'

/**
 * The names of the register's XML message that pathway codes are read by. Elements and attributes of
 * modules that have a public description carry over; where a name is known from secondary sources
 * only, or is our reading, its grade says so. Any of them can be replaced by the caller.
 *
 * Sources: the XSDs of module kpp (Folkehelseinstituttet, KppParser) and ide, the sibling message
 * behandlerkrav 0.78, and for the part below `Objektholder` the model of module str 57.0.1
 * (NORPREG/wrangleNPR), which repeats the official documentation.
 */
export const nprNames = {
  message: { name: 'Melding', evidence: 'official' },
  version: { name: 'versjon', evidence: 'official' },
  institution: { name: 'Institusjon', evidence: 'official' },
  institutionId: { name: 'institusjonID', evidence: 'official' },
  unit: { name: 'Enhet', evidence: 'secondary' },
  unitId: { name: 'enhetID', evidence: 'secondary' },
  unitReference: { name: 'RefEnhet', evidence: 'secondary' },
  unitReferenceType: { name: 'typeEnhet', evidence: 'secondary' },
  patientHolder: { name: 'Objektholder', evidence: 'official' },
  patientNumber: { name: 'pasientNr', evidence: 'official' },
  patient: { name: 'Pasient', evidence: 'secondary' },
  birthYear: { name: 'fodselsar', evidence: 'secondary' },
  episode: { name: 'Episode', evidence: 'official' },
  careLevel: { name: 'omsorgsniva', evidence: 'secondary' },
  episodeStart: { name: 'innDatoTid', evidence: 'secondary' },
  service: { name: 'Tjeneste', evidence: 'official' },
  measure: { name: 'Tiltak', evidence: 'official' },
  start: { name: 'startDatoTid', evidence: 'secondary' },
  procedure: { name: 'Prosedyre', evidence: 'official' },
  code: { name: 'Kode', evidence: 'official' },
  codeSystem: { name: 'Kodeverk', evidence: 'official' },
  codeValue: { name: 'kodeVerdi', evidence: 'official' },
  /** The letter of 8410 for the composite codes of 9327: an inference from the two tables. */
  pathwayLetter: { name: 'T', evidence: 'inferred' },
} as const satisfies Record<keyof NprNames, { readonly name: string; readonly evidence: string }>

/** The versions of the message that a public source shows, with the modules that were seen. */
export const nprVersions: readonly NprVersion[] = [
  { version: '47.0.3', modules: ['bkm'] },
  { version: '53.1.1', modules: [] },
  { version: '53.1.2', modules: ['ide'] },
  { version: '53.1.3', modules: ['kpp'] },
  { version: '54.0.1', modules: ['kpp'] },
  { version: '55.0.1', modules: ['kpp'] },
  { version: '56.0.1', modules: ['kpp'] },
  { version: '57.0.1', modules: ['kpp', 'str', 'ide'] },
  { version: '58.0.1', modules: ['kpp'] },
]

/** The modules of the message, by what the register says that they hold. */
export const nprModules = [
  'ide',
  'ord',
  'vtk',
  'hst',
  'ext',
  'pak',
  'raa',
  'rad',
  'str',
  'ska',
  'pre',
  'gtt',
  'kpp',
  'sbs',
  'err',
  'hkr',
  'kre',
  'bkm',
] as const
