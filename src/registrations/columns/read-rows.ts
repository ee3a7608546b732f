import { scanDay } from '../../calendar/scan-day.js'
import { compareTexts } from '../../misuse/compare-texts.js'
import { isName, kindPlace } from './kinds.js'
import { type NamePlaces, nameColumn, newNames, placeOfName } from './name-places.js'
import { addCode, type CodeReader, newCodes, placeOfParts } from './place-codes.js'
import { type FactsReader, readFacts } from './read-facts.js'
import { levelPlace, newFactSets, noDay, type RegistrationColumns } from './registration-columns.js'

/** A row of which nothing is known yet. */
type LooseRow = Record<
  'patient' | 'unit' | 'date' | 'code' | 'pathway' | 'event' | 'outcome' | 'careLevel' | 'facts',
  unknown
>

/** The columns while they are filled, and what is known of the row before. */
interface RowReader extends FactsReader, CodeReader {
  readonly patients: NamePlaces
  readonly units: NamePlaces
  readonly patientOf: Int32Array
  readonly unitOf: Int32Array
  readonly codeOf: Int32Array
  readonly days: Int32Array
  readonly careLevels: Uint8Array
  factsOf: Int32Array | null
  lastPatient: unknown
  lastPatientPlace: number
  lastUnit: unknown
  lastUnitPlace: number
  /** The patients of a block of rows, and their places; -1 where they are not known. */
  readonly blockPatients: unknown[]
  readonly blockPlaces: Int32Array
}

const noRow = {} as LooseRow

const blockSize = 256

/** Reads every row once into columns. No row throws, whatever it is. */
export function readRows(rows: readonly unknown[]): RegistrationColumns {
  const size = rows.length
  const reader: RowReader = {
    patients: newNames(),
    units: newNames(),
    patientOf: new Int32Array(size),
    unitOf: new Int32Array(size),
    codeOf: new Int32Array(size),
    days: new Int32Array(size),
    careLevels: new Uint8Array(size),
    factsOf: null,
    sets: newFactSets(),
    faults: [],
    lastPatient: '',
    lastPatientPlace: -1 - kindPlace(''),
    lastUnit: '',
    lastUnitPlace: -1 - kindPlace(''),
    blockPatients: [],
    blockPlaces: new Int32Array(blockSize).fill(-1),
    ...newCodes(),
  }
  for (let from = 0; from < size; from += blockSize) {
    const to = Math.min(from + blockSize, size)
    lookUpPatients(reader, rows, from, to)
    for (let at = from; at < to; at += 1) readRow(reader, (rows[at] ?? noRow) as LooseRow, at)
  }
  return {
    length: size,
    patients: nameColumn(reader.patients, reader.patientOf),
    units: nameColumn(reader.units, reader.unitOf),
    days: reader.days,
    codes: reader.codeOf,
    stated: reader.stated,
    careLevels: reader.careLevels,
    factsOf: reader.factsOf,
    factSets: reader.sets,
    factFaults: reader.faults,
    compareDates: (a, b) => compareTexts(dateOf(rows[a]), dateOf(rows[b])),
  }
}

function dateOf(row: unknown): string {
  return String((row as LooseRow).date)
}

/**
 * Rows in no order lie anywhere in memory, and so do their patients in the table: waiting for them
 * one by one would be most of the time. Short loops over a block of rows wait for many at once.
 */
function lookUpPatients(reader: RowReader, rows: readonly unknown[], from: number, to: number) {
  const { blockPatients, blockPlaces } = reader
  const { places } = reader.patients
  if (places === null) return
  for (let at = from; at < to; at += 1) {
    blockPatients[at - from] = ((rows[at] ?? noRow) as LooseRow).patient
  }
  for (let at = 0; at < to - from; at += 1) {
    blockPlaces[at] = places.get(blockPatients[at] as string) ?? -1
  }
}

/**
 * Rows of the two kinds have different keys. A function for each, as then the engine sees few enough
 * shapes of objects in each of them to know where the values are.
 */
function readRow(reader: RowReader, row: LooseRow, at: number): void {
  reader.codeOf[at] =
    row.code === undefined ? readInParts(reader, row, at) : readComposite(reader, row, at)
}

function readInParts(reader: RowReader, row: LooseRow, at: number): number {
  const { patient, unit, date, careLevel, facts } = row
  readRest(reader, at, patient, unit, date, careLevel, facts)
  return placeOfParts(reader, row)
}

function readComposite(reader: RowReader, row: LooseRow, at: number): number {
  const { patient, unit, date, code, pathway, event, outcome, careLevel, facts } = row
  readRest(reader, at, patient, unit, date, careLevel, facts)
  const isPlain =
    typeof code === 'string' &&
    pathway === undefined &&
    event === undefined &&
    outcome === undefined
  return isPlain
    ? (reader.codePlaces.get(code) ?? addCode(reader, code))
    : placeOfParts(reader, row)
}

function readRest(
  reader: RowReader,
  at: number,
  patient: unknown,
  unit: unknown,
  date: unknown,
  careLevel: unknown,
  facts: unknown,
): void {
  if (patient !== reader.lastPatient) {
    reader.lastPatientPlace = placeOfPatient(reader, patient, at)
    reader.lastPatient = patient
  }
  reader.patientOf[at] = reader.lastPatientPlace
  if (unit !== reader.lastUnit) {
    reader.lastUnitPlace = placeOfUnit(reader, unit)
    reader.lastUnit = unit
  }
  reader.unitOf[at] = reader.lastUnitPlace
  reader.days[at] =
    typeof date === 'string' && date !== '' ? scanDay(date) : noDay - kindPlace(date)
  if (careLevel === 'outpatient') reader.careLevels[at] = 1
  else if (careLevel !== undefined) reader.careLevels[at] = levelPlace(careLevel)
  if (facts !== undefined) addFacts(reader, facts, at)
}

function placeOfPatient(reader: RowReader, patient: unknown, at: number): number {
  if (!isName(patient)) return -1 - kindPlace(patient)
  const known = reader.blockPlaces[at % blockSize] as number
  return known < 0 ? placeOfName(reader.patients, patient) : known
}

/** Units are few, and the same few again and again: a short list is faster than a table. */
function placeOfUnit({ units }: RowReader, unit: unknown): number {
  const few = Math.min(units.names.length, 8)
  for (let place = 0; place < few; place += 1) if (units.names[place] === unit) return place
  return isName(unit) ? placeOfName(units, unit) : -1 - kindPlace(unit)
}

function addFacts(reader: RowReader, facts: unknown, at: number): void {
  const set = readFacts(reader, facts, at)
  if (set < 0) return
  reader.factsOf ??= new Int32Array(reader.days.length).fill(-1)
  reader.factsOf[at] = set
}
