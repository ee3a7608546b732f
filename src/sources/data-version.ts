// Made from the data by `node --import tsx test/run/generate-docs.ts`.

/**
 * Names the shipped tables: codes, pathway definitions with their limits, editions, rules,
 * indicators and sources. It is another whenever one of them says something else.
 */
export const dataVersion = '2f61cbc82095'
