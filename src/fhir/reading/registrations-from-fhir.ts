import { optionsArgument } from '../../misuse/arguments.js'
import { kindOf, misuse } from '../../misuse/misuse.js'
import type { Registration } from '../../registrations/schema.js'
import { baseArgument } from '../addresses.js'
import type { FhirReading, FhirReadOptions } from '../schema.js'
import { factsByAddress } from './episode-facts.js'
import { newFaultList } from './fault-list.js'
import { type Identity, type Names, newNames } from './identities.js'
import { type ProcedureRow, procedureRows } from './procedure-rows.js'
import { resourceIndex } from './resource-index.js'
import { resourcesOf } from './resources-of.js'

/**
 * Reads registrations from FHIR: a Bundle, a list of resources, or text, which is one JSON value or
 * NDJSON, a resource a line, as bulk exports have it.
 *
 * Each Procedure with a code of 9327 (its system the OID or the address of the code system) is a
 * row. Patient: the identifier of its subject, or the id that the reference ends with; no Patient
 * resource is read but one inside the resource that names it. Where two systems or servers have one
 * id, the patients (and units) go by all that is said of them, and are told. Unit: the managing
 * organisation of the EpisodeOfCare that it belongs to (by the extension `workflow-episodeOfCare`, or
 * through its Encounter), else the service provider of the Encounter. Care level: the code of 8406 in the type of the Encounter. Date: the day; a time with an
 * offset counts as the day that it is in Norway. Facts that `pathwaysToFhir` wrote are read back.
 *
 * Data never throws: what cannot be read, or is not as it stands, is told in `faults`, and a row that
 * lacks something is there for `checkRegistrations` to judge.
 *
 * @throws `invalid-argument` where `source` is neither text nor an object; `unknown-option`.
 *
 * @example
 * ```ts
 * import { registrationsFromFhir } from 'pasientforlop/fhir'
 *
 * const reading = registrationsFromFhir(`
 * {"resourceType":"EpisodeOfCare","id":"e1","managingOrganization":{"identifier":{"value":"983974724"}}}
 * {"resourceType":"Procedure","id":"a","status":"completed","subject":{"identifier":{"value":"p1"}},"code":{"coding":[{"system":"urn:oid:2.16.578.1.12.4.1.1.9327","code":"D11A"}]},"performedDateTime":"2020-01-01T23:30:00Z","extension":[{"url":"http://hl7.org/fhir/StructureDefinition/workflow-episodeOfCare","valueReference":{"reference":"EpisodeOfCare/e1"}}]}
 * `)
 * reading.registrations
 * // => [{ patient: 'p1', unit: '983974724', date: '2020-01-02', code: 'D11A', careLevel: null, facts: null }]
 * reading.faults // => [{ fault: 'instant-moved', effect: 'flagged', resources: [2] }]
 * registrationsFromFhir(null as never) // throws 'invalid-argument'
 * ```
 */
export function registrationsFromFhir(
  source: string | object,
  options: FhirReadOptions = {},
): FhirReading {
  const { base } = optionsArgument(options, ['base'])
  const facts = factsByAddress(baseArgument(base))
  if (typeof source !== 'string' && (typeof source !== 'object' || source === null)) {
    throw misuse(
      'invalid-argument',
      `source must be a Bundle, a list of resources, or text, got a value of kind ${kindOf(source)}`,
    )
  }
  const faults = newFaultList()
  const found = resourcesOf(source, faults)
  const index = resourceIndex(found, faults)
  const rows: ProcedureRow[] = []
  const patients = newNames()
  const units = newNames()
  let otherProcedures = 0
  for (const procedure of index.procedures) {
    const own = procedureRows(procedure, index, facts, faults)
    if (own === null) otherProcedures += 1
    for (const row of own ?? []) {
      rows.push(row)
      if (row.patient !== null) patients.add(row.patient)
      if (row.unit !== null) units.add(row.unit)
    }
  }
  const nameIn = (names: Names, identity: Identity | null, place: number): string => {
    if (identity === null) return ''
    const { name, isShared } = names.nameOf(identity)
    if (isShared) faults.add('shared-id', place)
    return name
  }
  const registrations = rows.map(({ row, place, patient, unit }): Registration => {
    return { patient: nameIn(patients, patient, place), unit: nameIn(units, unit, place), ...row }
  })
  const origins = rows.map(({ place }) => place)
  const resources = Object.fromEntries(index.counts)
  return { registrations, origins, faults: faults.list(), resources, otherProcedures }
}
