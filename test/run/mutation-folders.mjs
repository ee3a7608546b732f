/** Tests that load the whole library, and are asked about what the folder's own tests leave over. */
export const commonTests = ['examples', 'misuse']

/** The tests that are to find the faults of each folder that is tried by mutation. */
export const testsOf = {
  calendar: ['calendar'],
  deadlines: ['deadlines'],
  codes: ['codes'],
  pathways: ['pathways'],
  registrations: ['registrations', 'codes', 'table', 'forlopstid', 'validation'],
  validation: ['validation'],
  forlopstid: ['forlopstid', 'vectors', 'registrations/model.property', 'table'],
  files: ['files', 'table'],
  npr: ['npr'],
  sql: ['sql'],
  'indicators/evaluation': ['indicators', 'protection'],
  'indicators/protection': ['protection', 'indicators'],
}

/**
 * What the tests of a folder are told. SQL is run on one engine: what engines write differently is in
 * `dialects`, and a test of its own holds it.
 */
export const environmentOf = { sql: { SQL_ENGINES: 'duckdb' } }
