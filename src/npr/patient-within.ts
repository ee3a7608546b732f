/**
 * A number that is unique only inside its institution, told apart by it: of an institution that is not
 * named there is no patient, or those of two would be one.
 */
export function patientWithin(institution: string | null, patient: string | null): string | null {
  if (institution === null || patient === null) return null
  return `${institution.replace(/[%/]/g, encodeURIComponent)}/${patient}`
}
