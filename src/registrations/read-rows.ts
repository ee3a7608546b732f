import { dayFaults, firstDay, scanDay } from '../calendar/scan-day.js'
import type { CareLevel } from '../codes/schema.js'
import { kindOf } from '../misuse/misuse.js'
import { assemblyFinding } from './assembly-finding.js'
import { isAbsent, placeOfCode } from './code-fault.js'
import { type CodeIndex, dayShift, isValidOn } from './code-index.js'
import { readFacts } from './read-facts.js'
import type { AssemblyFinding, PathwayFacts } from './schema.js'
import { isName, type LooseRow, setRowAside } from './set-row-aside.js'

/** Care levels as small numbers; 0 is unknown. */
export const careLevels = [
  undefined,
  'outpatient',
  'day',
  'inpatient',
] as const satisfies readonly (CareLevel | undefined)[]

/** Flags of a row: its care level in the low bits, and whether it carries facts. */
export const careLevelMask = 3

export const factsFlag = 4

/** Rows as columns: what ordering and walking need, without touching the rows again. */
export interface RowColumns {
  readonly patients: readonly string[]
  readonly units: readonly string[]
  readonly unitPlaces: ReadonlyMap<string, number>
  /** The places by name; none while each new patient sorts after the one before, as in an export. */
  readonly patientPlaces: ReadonlyMap<string, number> | undefined
  /** By row: the place of its patient (-1: set aside) and unit, its sort key, flags and date. */
  readonly patientOf: Int32Array
  readonly unitOf: Int32Array
  readonly keyOf: Int32Array
  readonly flagsOf: Uint8Array
  readonly dateOf: readonly string[]
  readonly factsOf: ReadonlyMap<number, PathwayFacts>
}

/** The columns while they are filled, and what is known of the row before. */
interface RowReader extends RowColumns {
  readonly index: CodeIndex
  readonly findings: AssemblyFinding[]
  readonly patients: string[]
  readonly units: string[]
  readonly dateOf: string[]
  readonly factsOf: Map<number, PathwayFacts>
  patientPlaces: Map<string, number> | undefined
  readonly unitPlaces: Map<string, number>
  lastPatient: unknown
  lastPatientPlace: number
  lastUnit: unknown
  lastUnitPlace: number
  /** The places of the patients of a block of rows, where they are known; -1: no block. */
  readonly blockPlaces: Int32Array
  blockStart: number
}

const nothing = {} as LooseRow

const blockSize = 256

/** Reads every row once; what cannot be placed becomes a finding, the rest becomes columns. */
export function readRows(
  rows: readonly unknown[],
  index: CodeIndex,
  findings: AssemblyFinding[],
): RowColumns {
  const size = rows.length
  const reader: RowReader = {
    index,
    findings,
    patients: [],
    units: [],
    patientOf: new Int32Array(size),
    unitOf: new Int32Array(size),
    keyOf: new Int32Array(size),
    flagsOf: new Uint8Array(size),
    dateOf: new Array(size),
    factsOf: new Map(),
    patientPlaces: undefined,
    unitPlaces: new Map(),
    lastPatient: nothing,
    lastPatientPlace: -1,
    lastUnit: nothing,
    lastUnitPlace: -1,
    blockPlaces: new Int32Array(blockSize),
    blockStart: -1,
  }
  for (let from = 0; from < size; from += blockSize) {
    const to = Math.min(from + blockSize, size)
    lookUpPatients(reader, rows, from, to)
    for (let at = from; at < to; at += 1) readRow(reader, (rows[at] ?? nothing) as LooseRow, at)
  }
  return reader
}

/**
 * Rows in no order lie anywhere in memory, and so do their patients in the table: waiting for them
 * one by one would be most of the time. A short loop over a block of rows waits for many at once.
 */
function lookUpPatients(reader: RowReader, rows: readonly unknown[], from: number, to: number) {
  const { patientPlaces, blockPlaces } = reader
  reader.blockStart = patientPlaces === undefined ? -1 : from
  if (patientPlaces === undefined) return
  for (let at = from; at < to; at += 1) {
    const { patient } = (rows[at] ?? nothing) as LooseRow
    blockPlaces[at - from] = typeof patient === 'string' ? (patientPlaces.get(patient) ?? -1) : -1
  }
}

// A function a row, not one loop: the engine makes it fast after a few thousand rows of any call.
function readRow(reader: RowReader, row: LooseRow, at: number): void {
  const { index } = reader
  const { patient, unit, date, code, pathway, event, outcome, careLevel, facts } = row
  const plain =
    typeof code === 'string' &&
    pathway === undefined &&
    event === undefined &&
    outcome === undefined
  const place = plain ? (index.placeByText.get(code) ?? -1) : placeOfCode(index, row)
  const day = typeof date === 'string' ? scanDay(date) : dayFaults.notADate
  // A name like that of the row before has been looked at.
  if (
    place < 0 ||
    day < firstDay ||
    !(patient === reader.lastPatient || isName(patient)) ||
    !(unit === reader.lastUnit || isName(unit)) ||
    (index.hasValidity && !isValidOn(index, place, day))
  ) {
    reader.patientOf[at] = -1
    reader.findings.push(setRowAside(row, at, index, place, day))
    return
  }
  if (patient !== reader.lastPatient) {
    const known =
      reader.blockStart < 0 ? -1 : (reader.blockPlaces[at - reader.blockStart] as number)
    reader.lastPatientPlace = known < 0 ? placeOfPatient(reader, patient as string) : known
    reader.lastPatient = patient as string
  }
  if (unit !== reader.lastUnit) {
    reader.lastUnitPlace = placeOfUnit(reader, unit as string)
    reader.lastUnit = unit as string
  }
  reader.patientOf[at] = reader.lastPatientPlace
  reader.unitOf[at] = reader.lastUnitPlace
  reader.keyOf[at] = (index.keyBits[place] as number) + ((day - firstDay) << dayShift)
  const text = date as string
  reader.dateOf[at] = text.length === 10 ? text : text.slice(0, 10)
  if (careLevel === 'outpatient' && facts === undefined) reader.flagsOf[at] = 1
  else readRest(reader, careLevel, facts, at)
}

/**
 * The place of a patient. While each new one sorts after all before it, as in an export, it must be
 * new, and no table is needed; the first that does not makes the table.
 */
function placeOfPatient(reader: RowReader, patient: string): number {
  const { patients } = reader
  const last = patients[patients.length - 1]
  if (reader.patientPlaces === undefined) {
    if (last === undefined || patient > last) return patients.push(patient) - 1
    reader.patientPlaces = new Map(patients.map((name, place) => [name, place]))
  }
  const known = reader.patientPlaces.get(patient)
  if (known !== undefined) return known
  reader.patientPlaces.set(patient, patients.length)
  return patients.push(patient) - 1
}

/** Units are few, and the same few again and again: a short list is faster than a table. */
function placeOfUnit({ units, unitPlaces }: RowReader, unit: string): number {
  const few = Math.min(units.length, 8)
  for (let place = 0; place < few; place += 1) if (units[place] === unit) return place
  const known = unitPlaces.get(unit)
  if (known !== undefined) return known
  unitPlaces.set(unit, units.length)
  return units.push(unit) - 1
}

/** Fills the optional columns of a row that can be placed. */
function readRest(reader: RowReader, careLevel: unknown, facts: unknown, at: number): void {
  const { flagsOf, factsOf, findings } = reader
  const level = isAbsent(careLevel) ? 0 : careLevels.indexOf(careLevel as CareLevel)
  if (level < 0) {
    findings.push(assemblyFinding('invalid-care-level', null, [at], { kind: kindOf(careLevel) }))
  } else {
    flagsOf[at] = level
  }
  if (isAbsent(facts)) return
  const clean = readFacts(facts, at, findings)
  if (clean === undefined) return
  factsOf.set(at, clean)
  flagsOf[at] = (flagsOf[at] as number) | factsFlag
}
