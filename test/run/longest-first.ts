import type { TestSequencer, TestSpecification } from 'vitest/node'

/** The files that take seconds, the longest first: one that starts late is waited for alone. */
const long = [
  'cli/long-files',
  'sql/indicators',
  'protection/protect-figures',
  'cli/command',
  'sql/equal',
  'examples',
  'cli/report',
  'cli/text-commands',
  'fhir/criteria.property',
  'tree-shaking',
  'long-texts',
  'sql/',
]

export const LongestFirst = class implements TestSequencer {
  shard(files: TestSpecification[]) {
    return files
  }

  sort(files: TestSpecification[]) {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = long.findIndex((name) => moduleId.includes(`/test/${name}`))
      return at < 0 ? long.length : at
    }
    return [...files].sort((one, other) => rank(one) - rank(other))
  }
}
