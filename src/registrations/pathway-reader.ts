import type { PathwayType } from '../codes/schema.js'
import { finish, type Growing, newGrowing } from './columns/growing.js'
import { type FactFault, newFactSets } from './columns/registration-columns.js'
import type { PathwayColumns } from './pathway-columns.js'

/** The columns while they are filled. */
export interface PathwayReader {
  readonly ids: string[]
  readonly patients: string[]
  readonly units: string[]
  readonly types: readonly PathwayType[]
  readonly placeOf: Map<string, number>
  readonly unitPlaceOf: Map<string, number>
  readonly patientOf: Growing
  readonly unitOf: Growing
  readonly typeOf: Growing
  readonly editionOf: Growing
  readonly starts: Growing
  readonly ends: Growing
  readonly factsOf: Growing
  readonly sets: number[][]
  readonly faults: FactFault[]
  readonly eventsFrom: Growing
  readonly ranks: Growing
  readonly days: Growing
  readonly outcomes: Growing
  readonly levels: Growing
  readonly rowsFrom: Growing
  readonly rows: Growing
}

/** Columns of pathways to be filled. */
export function newReader(types: readonly PathwayType[], size: number): PathwayReader {
  const some = () => newGrowing(Math.max(8, size))
  const many = () => newGrowing(Math.max(8, size * 4))
  return {
    ids: [],
    patients: [],
    units: [],
    types,
    placeOf: new Map(),
    unitPlaceOf: new Map(),
    patientOf: some(),
    unitOf: some(),
    typeOf: some(),
    editionOf: some(),
    starts: some(),
    ends: some(),
    factsOf: some(),
    sets: newFactSets(),
    faults: [],
    eventsFrom: some(),
    ranks: many(),
    days: many(),
    outcomes: many(),
    levels: many(),
    rowsFrom: many(),
    rows: many(),
  }
}

/** The pathways that have been read. */
export function finishReader(reader: PathwayReader): PathwayColumns {
  return {
    length: reader.ids.length,
    patients: reader.patients,
    units: reader.units,
    types: reader.types,
    patientOf: finish(reader.patientOf),
    unitOf: finish(reader.unitOf),
    typeOf: Uint8Array.from(finish(reader.typeOf)),
    editionOf: Uint8Array.from(finish(reader.editionOf)),
    idOf: (pathway) => reader.ids[pathway] as string,
    starts: finish(reader.starts),
    ends: finish(reader.ends),
    factsOf: finish(reader.factsOf),
    factSets: reader.sets,
    eventsFrom: finish(reader.eventsFrom),
    ranks: Uint8Array.from(finish(reader.ranks)),
    days: finish(reader.days),
    outcomes: finish(reader.outcomes),
    levels: Uint8Array.from(finish(reader.levels)),
    rowsFrom: finish(reader.rowsFrom),
    rows: finish(reader.rows),
  }
}
