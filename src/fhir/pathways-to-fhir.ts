import { pathwayTypes } from '../codes/ids.js'
import { pathwayMisuse } from '../forlopstid/read-for-clocks.js'
import { listArgument, optionsArgument, textArgument } from '../misuse/arguments.js'
import { misuse } from '../misuse/misuse.js'
import { makePathway } from '../registrations/make-pathway.js'
import { otherOutcome } from '../registrations/pathway-columns.js'
import { newReader } from '../registrations/pathway-reader.js'
import { readPathways } from '../registrations/read-pathways.js'
import type { Pathway, PathwayInput } from '../registrations/schema.js'
import { addressesFor } from './addresses.js'
import { type EpisodeOptions, episodeOfCare } from './episode-of-care.js'
import { eventResources } from './event-resources.js'
import type { FhirEncounter, FhirEpisodeOfCare, FhirProcedure } from './resource-schema.js'
import type { FhirPathwayOptions } from './schema.js'

/** Columns of all pathways at once would be far more memory than they are worth. */
const stretch = 4096

/**
 * Pathways as FHIR: for each an EpisodeOfCare (type, unit, start and closing, and the definition that
 * it follows), and behind it a Procedure for each code of its events, with the day and nothing
 * finer. On request an Encounter of each event whose care level is known, and the facts that have no
 * code. Patients and units are logical references, by identifier only: no Patient is written, and
 * nothing of a patient but the pseudonym, unless facts are asked for.
 *
 * The rows that assembly set aside are in no pathway, and so not here. Of a pathway without a
 * start the period says that it is unknown. `registrationsFromFhir` reads the resources back.
 *
 * @throws as `measureForlopstider` does where `pathways` hold something else; `invalid-argument` and
 * `unknown-option` for the options.
 *
 * @example
 * ```ts
 * import { assemblePathways } from 'pasientforlop'
 * import { pathwaysToFhir } from 'pasientforlop/fhir'
 *
 * const { pathways } = assemblePathways([
 *   { patient: 'p1', unit: '983974724', date: '2020-01-02', code: 'D11A' },
 *   { patient: 'p1', unit: '983974724', date: '2020-01-20', code: 'D11M' },
 * ])
 * const [episode, start] = pathwaysToFhir(pathways)
 * episode?.resourceType === 'EpisodeOfCare' && episode.period // => { start: '2020-01-02' }
 * start?.resourceType === 'Procedure' && start.code.coding
 * // => [{ system: 'urn:oid:2.16.578.1.12.4.1.1.9327', code: 'D11A' }]
 * ```
 */
export function pathwaysToFhir(
  pathways: readonly PathwayInput[],
  options: FhirPathwayOptions = {},
): (FhirEpisodeOfCare | FhirProcedure | FhirEncounter)[] {
  const read = readOptions(options)
  listArgument(pathways, 'pathways')
  const resources: (FhirEpisodeOfCare | FhirProcedure | FhirEncounter)[] = []
  for (let from = 0; from < pathways.length; from += stretch) {
    const some = pathways.length <= stretch ? pathways : pathways.slice(from, from + stretch)
    for (const pathway of soundPathways(some, from)) {
      resources.push(episodeOfCare(pathway, read), ...eventResources(pathway, read))
    }
  }
  return resources
}

function readOptions(options: FhirPathwayOptions): EpisodeOptions {
  const { include, patientSystem, unitSystem, base, systemUri } = optionsArgument(options, [
    'include',
    'patientSystem',
    'unitSystem',
    'base',
    'systemUri',
  ])
  for (const one of listArgument(include ?? [], 'include')) {
    if (one !== 'encounters' && one !== 'facts') {
      throw misuse('invalid-argument', 'include can have encounters and facts')
    }
  }
  return {
    include: include ?? [],
    patientSystem: patientSystem == null ? null : textArgument(patientSystem, 'patientSystem'),
    unitSystem: unitSystem == null ? null : textArgument(unitSystem, 'unitSystem'),
    addresses: addressesFor({ base, systemUri }),
  }
}

/** The pathways of a stretch with their events in order; what is none is misuse. */
function* soundPathways(pathways: readonly PathwayInput[], from: number): Generator<Pathway> {
  const reader = newReader(pathwayTypes, pathways.length)
  const { columns, factFaults } = readPathways(reader, pathways, 0, pathways.length, (fault) => {
    throw pathwayMisuse({ ...fault, at: fault.at + from })
  })
  const [unusable] = factFaults.filter(({ isStandIn }) => !isStandIn)
  if (unusable !== undefined) {
    const place = `pathways[${unusable.row + from}].facts.${unusable.fact}`
    throw misuse('invalid-argument', `${place} cannot be used; see the type PathwayFacts`)
  }
  const { eventsFrom, outcomes } = columns
  for (let at = 0; at + 1 < eventsFrom.length; at += 1) {
    for (let event = eventsFrom[at] as number; event < (eventsFrom[at + 1] as number); event += 1) {
      if (((outcomes[event] as number) & otherOutcome) !== 0) {
        throw misuse(
          'invalid-argument',
          `pathways[${at + from}].events has an outcome that is none`,
        )
      }
    }
    yield makePathway(columns, at)
  }
}
