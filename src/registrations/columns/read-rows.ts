import { scanDay } from '../../calendar/scan-day.js'
import { isName, kindPlace } from './kinds.js'
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
  readonly patients: string[]
  readonly units: string[]
  readonly patientOf: Int32Array
  readonly unitOf: Int32Array
  readonly codeOf: Int32Array
  readonly days: Int32Array
  readonly careLevels: Uint8Array
  factsOf: Int32Array | null
  /** The places by name; none while each new patient sorts after the one before, as in an export. */
  patientPlaces: Map<string, number> | null
  readonly unitPlaces: Map<string, number>
  lastPatient: unknown
  lastPatientPlace: number
  lastUnit: unknown
  lastUnitPlace: number
  /** The places of the patients of a block of rows, where they are known. */
  readonly blockPlaces: Int32Array
  blockStart: number
}

const noRow = {} as LooseRow

const blockSize = 256

/** Reads every row once into columns. No row throws, whatever it is. */
export function readRows(rows: readonly unknown[]): RegistrationColumns {
  const size = rows.length
  const reader: RowReader = {
    patients: [],
    units: [],
    ...newCodes(),
    patientOf: new Int32Array(size),
    unitOf: new Int32Array(size),
    codeOf: new Int32Array(size),
    days: new Int32Array(size),
    careLevels: new Uint8Array(size),
    factsOf: null,
    sets: newFactSets(),
    faults: [],
    patientPlaces: null,
    unitPlaces: new Map(),
    lastPatient: noRow,
    lastPatientPlace: -1,
    lastUnit: noRow,
    lastUnitPlace: -1,
    blockPlaces: new Int32Array(blockSize),
    blockStart: -1,
  }
  for (let from = 0; from < size; from += blockSize) {
    const to = Math.min(from + blockSize, size)
    lookUpPatients(reader, rows, from, to)
    for (let at = from; at < to; at += 1) readRow(reader, (rows[at] ?? noRow) as LooseRow, at)
  }
  const isSorted = reader.patientPlaces === null
  return {
    length: size,
    patients: { names: reader.patients, places: reader.patientOf, isSorted },
    units: { names: reader.units, places: reader.unitOf, isSorted: false },
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

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/**
 * Rows in no order lie anywhere in memory, and so do their patients in the table: waiting for them
 * one by one would be most of the time. A short loop over a block of rows waits for many at once.
 */
function lookUpPatients(reader: RowReader, rows: readonly unknown[], from: number, to: number) {
  const { patientPlaces, blockPlaces } = reader
  reader.blockStart = patientPlaces === null ? -1 : from
  if (patientPlaces === null) return
  for (let at = from; at < to; at += 1) {
    const { patient } = (rows[at] ?? noRow) as LooseRow
    blockPlaces[at - from] = typeof patient === 'string' ? (patientPlaces.get(patient) ?? -1) : -1
  }
}

// A function a row, not one loop: the engine makes it fast after a few thousand rows of any call.
function readRow(reader: RowReader, row: LooseRow, at: number): void {
  const { patient, unit, date, code, pathway, event, outcome, careLevel, facts } = row
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
  const isPlain =
    typeof code === 'string' &&
    pathway === undefined &&
    event === undefined &&
    outcome === undefined
  reader.codeOf[at] = isPlain
    ? (reader.codePlaces.get(code) ?? addCode(reader, code))
    : placeOfParts(reader, row)
  reader.days[at] =
    typeof date === 'string' && date !== '' ? scanDay(date) : noDay - kindPlace(date)
  if (careLevel === 'outpatient') reader.careLevels[at] = 1
  else if (careLevel !== undefined) reader.careLevels[at] = levelPlace(careLevel)
  if (facts !== undefined) addFacts(reader, facts, at)
}

/**
 * The place of a patient. While each new one sorts after all before it, as in an export, it must be
 * new, and no table is needed; the first that does not makes the table.
 */
function placeOfPatient(reader: RowReader, patient: unknown, at: number): number {
  if (!isName(patient)) return -1 - kindPlace(patient)
  const { patients } = reader
  if (reader.blockStart >= 0) {
    const known = reader.blockPlaces[at - reader.blockStart] as number
    if (known >= 0) return known
  }
  const last = patients[patients.length - 1]
  if (reader.patientPlaces === null) {
    if (last === undefined || patient > last) return patients.push(patient) - 1
    reader.patientPlaces = new Map(patients.map((name, place) => [name, place]))
  }
  const known = reader.patientPlaces.get(patient)
  if (known !== undefined) return known
  reader.patientPlaces.set(patient, patients.length)
  return patients.push(patient) - 1
}

/** Units are few, and the same few again and again: a short list is faster than a table. */
function placeOfUnit({ units, unitPlaces }: RowReader, unit: unknown): number {
  const few = Math.min(units.length, 8)
  for (let place = 0; place < few; place += 1) if (units[place] === unit) return place
  if (!isName(unit)) return -1 - kindPlace(unit)
  const known = unitPlaces.get(unit)
  if (known !== undefined) return known
  unitPlaces.set(unit, units.length)
  return units.push(unit) - 1
}

function addFacts(reader: RowReader, facts: unknown, at: number): void {
  const set = readFacts(reader, facts, at)
  if (set < 0) return
  reader.factsOf ??= new Int32Array(reader.days.length).fill(-1)
  reader.factsOf[at] = set
}
