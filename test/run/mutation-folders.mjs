/** The tests that are to find the faults of each folder that is tried by mutation. */
const common = ['examples', 'misuse']

export const testsOf = {
  calendar: ['calendar', ...common],
  deadlines: ['deadlines', ...common],
  codes: ['codes', ...common],
  pathways: ['pathways', ...common],
  registrations: ['registrations', 'codes', 'table', 'forlopstid', ...common],
  validation: ['validation', ...common],
  forlopstid: ['forlopstid', 'vectors', 'registrations/model.property', ...common],
  files: ['files', 'table', ...common],
  npr: ['npr', ...common],
  sql: ['sql', ...common],
  'indicators/evaluation': ['indicators', 'protection', ...common],
  'indicators/protection': ['protection', 'indicators', ...common],
}
