/** The names of the facts, in their order. */
export const factNames = [
  'birthDate',
  'birthYear',
  'severity',
  'rightGrantedFor',
  'referralReceived',
  'referralAssessed',
  'emergencyAssessed',
  'specialistTeamReceived',
  'treatmentStarted',
] as const
