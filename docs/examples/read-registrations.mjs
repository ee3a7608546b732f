// Reads an export: one row a registration, empty cells for what a system does not have.
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'

const factColumns = [
  'birthYear',
  'severity',
  'rightGrantedFor',
  'emergencyAssessed',
  'specialistTeamReceived',
  'treatmentStarted',
]

/** The rows as the library takes them; empty cells may stay, the library knows them. */
export const readRegistrations = (path) =>
  parse(readFileSync(path), { columns: true }).map((cells) => {
    const { patient, unit, date, code, pathway, event, outcome, careLevel } = cells
    const facts = Object.fromEntries(
      factColumns.filter((column) => cells[column] !== '').map((column) => [column, cells[column]]),
    )
    // A number in CSV is a text; a text that is no number stays, and becomes a finding.
    if (/^\d+$/.test(facts.birthYear)) facts.birthYear = Number(facts.birthYear)
    const row = { patient, unit, date, code, pathway, event, outcome, careLevel }
    return Object.keys(facts).length === 0 ? row : { ...row, facts }
  })
