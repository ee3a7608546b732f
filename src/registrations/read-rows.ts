import { kindOf } from '../calendar/misuse.js'
import { dayFaults, firstDay, scanDay } from '../calendar/scan-day.js'
import type { CareLevel } from '../codes/schema.js'
import { faultOfCode, isAbsent, placeOfCode } from './code-fault.js'
import { type CodeIndex, dayShift } from './code-index.js'
import { readFacts } from './read-facts.js'
import type { AssemblyFinding, DateFault, PathwayFacts } from './schema.js'

/** Care levels as small numbers; 0 is unknown. */
export const careLevels = [
  undefined,
  'outpatient',
  'day',
  'inpatient',
] as const satisfies readonly (CareLevel | undefined)[]

/** Rows as columns: what sorting and walking need, without touching the rows again. */
export interface RowColumns {
  /** The rows that can be placed, in input order, and how many they are. */
  readonly kept: Int32Array
  readonly count: number
  readonly patients: readonly string[]
  readonly units: readonly string[]
  /** By row: places in `patients` and `units`, the sort key, the place of the code. */
  readonly patientOf: Int32Array
  readonly unitOf: Int32Array
  readonly keyOf: Int32Array
  readonly codeOf: Int16Array
  readonly careLevelOf: Uint8Array
  readonly dateOf: readonly string[]
  readonly factsOf: ReadonlyMap<number, PathwayFacts>
}

type LooseRow = Record<
  'patient' | 'unit' | 'date' | 'code' | 'pathway' | 'event' | 'outcome' | 'careLevel' | 'facts',
  unknown
>

const nothing = {} as LooseRow

const isName = (value: unknown): value is string =>
  typeof value === 'string' && (value.charCodeAt(0) > 32 || value.trim() !== '')

const dateFaultOf = (value: unknown, day: number): DateFault =>
  typeof value !== 'string'
    ? 'not-a-string'
    : day === dayFaults.hasOffset
      ? 'has-offset'
      : day === dayFaults.noSuchDay
        ? 'no-such-day'
        : day === dayFaults.outOfRange
          ? 'out-of-range'
          : 'not-a-date'

/** Why a row cannot be placed, in the order of DESIGN: code, date, patient, unit. */
const setAside = (
  row: LooseRow,
  at: number,
  index: CodeIndex,
  place: number,
  day: number,
): AssemblyFinding => {
  const base = { effect: 'flagged', rows: [at] } as const
  if (place < 0) return { rule: 'npr-201', ...base, params: { fault: faultOfCode(index, row) } }
  if (isAbsent(row.date)) return { rule: 'npr-107', ...base, params: { kind: kindOf(row.date) } }
  if (day < firstDay) {
    return { rule: 'invalid-date', ...base, params: { fault: dateFaultOf(row.date, day) } }
  }
  const code = index.codes[place]
  if (code?.validToText !== undefined && day > code.validTo) {
    return {
      rule: 'npr-120',
      ...base,
      params: { type: code.type, event: code.event, validTo: code.validToText },
    }
  }
  if (code !== undefined && day < code.validFrom) {
    return { rule: 'npr-201', ...base, params: { fault: 'not-yet-valid' } }
  }
  return isName(row.patient)
    ? { rule: 'missing-unit', ...base, params: { kind: kindOf(row.unit) } }
    : { rule: 'missing-patient', ...base, params: { kind: kindOf(row.patient) } }
}

/** A place for a name: that of the row before where it is the same, else by look-up. */
const placeOfName = (name: string, names: string[], places: Map<string, number>): number => {
  const known = places.get(name)
  if (known !== undefined) return known
  places.set(name, names.length)
  names.push(name)
  return names.length - 1
}

/** Reads every row once; what cannot be placed becomes a finding, the rest becomes columns. */
export const readRows = (
  rows: readonly unknown[],
  index: CodeIndex,
  findings: AssemblyFinding[],
): RowColumns => {
  const size = rows.length
  const patients: string[] = []
  const units: string[] = []
  const patientPlaces = new Map<string, number>()
  const unitPlaces = new Map<string, number>()
  const kept = new Int32Array(size)
  const patientOf = new Int32Array(size)
  const unitOf = new Int32Array(size)
  const keyOf = new Int32Array(size)
  const codeOf = new Int16Array(size)
  const careLevelOf = new Uint8Array(size)
  const dateOf: string[] = new Array(size)
  const factsOf = new Map<number, PathwayFacts>()
  let count = 0
  let lastPatient = ''
  let lastPatientPlace = -1
  let lastUnit = ''
  let lastUnitPlace = -1

  for (let at = 0; at < size; at += 1) {
    const row = (rows[at] ?? nothing) as LooseRow
    const { patient, unit, date } = row
    const place = placeOfCode(index, row)
    const day = typeof date === 'string' ? scanDay(date) : dayFaults.notADate
    const code = index.codes[place]
    if (
      code === undefined ||
      day < firstDay ||
      !isName(patient) ||
      !isName(unit) ||
      (index.hasValidity && (day > code.validTo || day < code.validFrom))
    ) {
      findings.push(setAside(row, at, index, place, day))
      continue
    }
    if (patient !== lastPatient) {
      lastPatient = patient
      lastPatientPlace = placeOfName(patient, patients, patientPlaces)
    }
    if (unit !== lastUnit) {
      lastUnit = unit
      lastUnitPlace = placeOfName(unit, units, unitPlaces)
    }
    kept[count] = at
    count += 1
    patientOf[at] = lastPatientPlace
    unitOf[at] = lastUnitPlace
    keyOf[at] = code.keyBits + (day - firstDay) * 2 ** dayShift
    codeOf[at] = place
    dateOf[at] = (date as string).length === 10 ? (date as string) : (date as string).slice(0, 10)
    const { careLevel, facts } = row
    if (careLevel === 'outpatient') careLevelOf[at] = 1
    else if (careLevel === 'inpatient') careLevelOf[at] = 3
    else if (careLevel === 'day') careLevelOf[at] = 2
    else if (!isAbsent(careLevel)) {
      findings.push({
        rule: 'invalid-care-level',
        effect: 'flagged',
        rows: [at],
        params: { kind: kindOf(careLevel) },
      })
    }
    if (!isAbsent(facts)) {
      const clean = readFacts(facts, at, findings)
      if (clean !== undefined) factsOf.set(at, clean)
    }
  }
  return {
    kept,
    count,
    patients,
    units,
    patientOf,
    unitOf,
    keyOf,
    codeOf,
    careLevelOf,
    dateOf,
    factsOf,
  }
}
