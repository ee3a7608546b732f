import { createHash } from 'node:crypto'
import {
  codeSystems,
  editions,
  indicators,
  pathwayDefinitions,
  sources,
  validationRules,
} from '../../src/index.js'

/** The file that names the shipped tables: a hash of what they say. */
export const dataVersionFile = (): string => {
  const tables = [codeSystems, editions, indicators, pathwayDefinitions, sources, validationRules]
  const hash = createHash('sha256').update(JSON.stringify(tables)).digest('hex').slice(0, 12)
  return `// Made from the data by \`node --import tsx test/run/generate-docs.ts\`.

/**
 * Names the shipped tables: codes, pathway definitions with their limits, editions, rules,
 * indicators and sources. It is another whenever one of them says something else.
 */
export const dataVersion = '${hash}'
`
}
