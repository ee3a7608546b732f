/**
 * How well a fact is founded: `official` (code table or page of Helsedirektoratet), `secondary`
 * (hospital, municipality, vendor, press), `inferred` (our reading), `draft` (seen before launch
 * only), `announced` (said to exist, value unknown).
 */
export const evidenceGrades = ['official', 'secondary', 'inferred', 'draft', 'announced'] as const

/** The languages of the library: bokmål, nynorsk and English. */
export const languages = ['nb', 'nn', 'en'] as const
