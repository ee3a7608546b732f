/** The facts that are dates and happen, in the order of `PathwayFacts`: all dated ones but the birth. */
export const datedFacts = [
  'referralReceived',
  'referralAssessed',
  'emergencyAssessed',
  'specialistTeamReceived',
  'treatmentStarted',
] as const
