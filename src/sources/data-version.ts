/**
 * The version of the shipped tables: codes, pathway definitions with their limits, editions, rules,
 * indicators and sources. It changes whenever one of them does; a test holds the two together.
 */
export const dataVersion = '2026-11-27'
