import { isName } from '../registrations/columns/kinds.js'

/**
 * A number that is unique only inside its institution, told apart by it: of an institution that is not
 * named there is no patient, or those of two would be one.
 */
export function patientWithin(institution: string | null, patient: string | null): string | null {
  if (!isName(institution) || !isName(patient)) return null
  return `${institution.replace(/[%/]/g, encodeURIComponent)}/${patient}`
}
