/** An organisasjonsnummer in form only. */
export const organisationNumberPattern = /^\d{9}$/
