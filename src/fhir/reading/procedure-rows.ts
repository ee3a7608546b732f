import type { CareLevel } from '../../codes/schema.js'
import type { FactName, PathwayFacts, Registration } from '../../registrations/schema.js'
import { episodeExtension } from '../event-resources.js'
import { dayOfProcedure } from './day-of-procedure.js'
import { episodeFacts } from './episode-facts.js'
import type { FaultList } from './fault-list.js'
import { codesOf, listAt, textAt, valueAt } from './fhir-values.js'
import { type Identity, identityOf } from './identities.js'
import type { ResourceIndex } from './resource-index.js'
import type { FoundResource } from './resources-of.js'

/** What did not happen is no registration. */
const notDone: readonly unknown[] = ['entered-in-error', 'not-done', 'preparation']

/** The OIDs of fødselsnummer and D-nummer, as no-basis has them: a patient here is a pseudonym. */
const nationalNumbers: readonly string[] = [
  'urn:oid:2.16.578.1.12.4.1.4.1',
  'urn:oid:2.16.578.1.12.4.1.4.2',
]

const careLevels: Readonly<Record<string, CareLevel>> = {
  '1': 'inpatient',
  '2': 'day',
  '3': 'outpatient',
}

/** A row, and whom its patient and unit are said to be; their names are known once all rows are. */
export interface ProcedureRow {
  readonly row: Omit<Registration, 'patient' | 'unit'>
  readonly place: number
  readonly patient: Identity | null
  readonly unit: Identity | null
}

/** The rows of a procedure, one a code of 9327; null where it has none. */
export function procedureRows(
  procedure: FoundResource,
  index: ResourceIndex,
  facts: ReadonlyMap<string, FactName>,
  faults: FaultList,
): readonly ProcedureRow[] | null {
  const { resource, place } = procedure
  const codes = codesOf(valueAt(resource, 'code'), '9327')
  if (codes.length === 0) return null
  const status = valueAt(resource, 'status')
  if (notDone.includes(status)) {
    faults.add('not-done', place)
    return []
  }
  if (status !== 'completed') faults.add('not-completed', place)
  if (codes.length > 1) faults.add('several-codes', place)
  const around = surroundings(procedure, index, faults)
  const own = valueAt(resource, 'subject')
  const ofOwn = identityOf(own, procedure)
  const subject = ofOwn === null ? around.patient : own
  const patient = ofOwn ?? identityOf(subject, around.namesPatient)
  if (patient === null) faults.add('no-patient', place)
  const namedBy = textAt(valueAt(subject, 'identifier'), 'system')
  if (namedBy !== null && nationalNumbers.includes(namedBy)) {
    faults.add('national-identity-number', place)
  }
  const date = dayOfProcedure(resource, place, faults)
  const stated: PathwayFacts | null =
    around.episode === null ? null : episodeFacts(around.episode.resource, facts, place, faults)
  const unit = unitOf(around, place, faults)
  return codes.map((code) => ({
    // Whatever stands there is for `checkRegistrations` to judge.
    row: { date, code: code as string, careLevel: around.careLevel, facts: stated },
    place,
    patient,
    unit,
  }))
}

interface Surroundings {
  readonly episode: FoundResource | null
  readonly encounter: FoundResource | null
  /** The reference to the patient, and which of the two has it. */
  readonly patient: unknown
  readonly namesPatient: FoundResource | null
  readonly careLevel: CareLevel | null
}

/** The encounter and the episode that a procedure belongs to, as far as they are there. */
function surroundings(
  procedure: FoundResource,
  index: ResourceIndex,
  faults: FaultList,
): Surroundings {
  const { resource, place } = procedure
  const look = (type: string, reference: string | null, from = procedure) => {
    if (reference === null) return null
    const found = index.find(type, reference, from)
    if (found === null) faults.add('reference-not-found', place)
    return found
  }
  const encounter = look('Encounter', textAt(valueAt(resource, 'encounter'), 'reference'))
  const link = listAt(resource, 'extension').find((one) => textAt(one, 'url') === episodeExtension)
  const [throughEncounter] = listAt(encounter?.resource, 'episodeOfCare')
  const linked = textAt(valueAt(link, 'valueReference'), 'reference')
  const episode = look(
    'EpisodeOfCare',
    linked ?? textAt(throughEncounter, 'reference'),
    linked === null ? (encounter ?? procedure) : procedure,
  )
  const ofEpisode = valueAt(episode?.resource, 'patient')
  return {
    episode,
    encounter,
    patient: ofEpisode ?? valueAt(encounter?.resource, 'subject'),
    namesPatient: ofEpisode === undefined ? encounter : episode,
    careLevel: encounter === null ? null : careLevelOf(encounter.resource, place, faults),
  }
}

function careLevelOf(encounter: unknown, place: number, faults: FaultList): CareLevel | null {
  const codes = listAt(encounter, 'type').flatMap((type) => codesOf(type, '8406'))
  const [code, ...others] = codes
  const level =
    typeof code === 'string' && others.length === 0 && Object.hasOwn(careLevels, code)
      ? (careLevels[code] as CareLevel)
      : null
  if (level === null) faults.add('unknown-care-level', place)
  return level
}

/** The unit of the episode, which the pathway is of; else that of the encounter. */
function unitOf({ episode, encounter }: Surroundings, place: number, faults: FaultList) {
  const ofEpisode = identityOf(valueAt(episode?.resource, 'managingOrganization'), episode)
  const ofEncounter = identityOf(valueAt(encounter?.resource, 'serviceProvider'), encounter)
  const unit = ofEpisode ?? ofEncounter
  if (unit === null) faults.add('no-unit', place)
  else if (ofEncounter !== null && ofEncounter.text !== unit.text) faults.add('units-differ', place)
  return unit
}
