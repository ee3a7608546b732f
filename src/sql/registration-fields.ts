import type { FieldKind } from './source.js'

/** A fact of a pathway as SQL has it: a date is a whole number, in the column `<name>_day`. */
export interface FactColumn {
  readonly fact: string
  /** The column with its usable value. */
  readonly name: string
  readonly kind: FieldKind
  /** The values that there are, of a text. */
  readonly values: readonly string[]
  /** Whether what is dated after `asOf` has not happened; a birth has, whenever it is known. */
  readonly isEvent: boolean
}

/** The facts, in the order in which the library compares them. */
export const factColumns: readonly FactColumn[] = [
  { fact: 'birthDate', name: 'birth_date_day', kind: 'date', values: [], isEvent: false },
  { fact: 'birthYear', name: 'birth_year', kind: 'integer', values: [], isEvent: false },
  {
    fact: 'severity',
    name: 'severity',
    kind: 'text',
    values: ['severe', 'less-severe'],
    isEvent: false,
  },
  {
    fact: 'rightGrantedFor',
    name: 'right_granted_for',
    kind: 'text',
    values: ['assessment', 'treatment'],
    isEvent: false,
  },
  {
    fact: 'referralReceived',
    name: 'referral_received_day',
    kind: 'date',
    values: [],
    isEvent: true,
  },
  {
    fact: 'referralAssessed',
    name: 'referral_assessed_day',
    kind: 'date',
    values: [],
    isEvent: true,
  },
  {
    fact: 'emergencyAssessed',
    name: 'emergency_assessed_day',
    kind: 'date',
    values: [],
    isEvent: true,
  },
  {
    fact: 'specialistTeamReceived',
    name: 'specialist_team_received_day',
    kind: 'date',
    values: [],
    isEvent: true,
  },
  {
    fact: 'treatmentStarted',
    name: 'treatment_started_day',
    kind: 'date',
    values: [],
    isEvent: true,
  },
]
