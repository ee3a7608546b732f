/** The eight intervals that a pathway is timed by, in the order of a pathway. */
export const intervalIds = [
  'emergency-to-start',
  'referral-to-attendance',
  'specialist-team-to-attendance',
  'assessment',
  'extended-assessment',
  'first-evaluation',
  'between-evaluations',
  'detox-to-treatment',
] as const

/** The care levels that limits tell apart; day care counts as outpatient. */
export const limitCareLevels = ['outpatient', 'inpatient'] as const

/** How severe the condition is, where time limits depend on it. */
export const severities = ['severe', 'less-severe'] as const

/** The generations of rules, oldest first. */
export const editionIds = ['pakkeforlop-2019', 'pasientforlop-2023', 'forenklet-2024'] as const
