import { findingsInEn } from '../../src/messages/findings/en.js'
import { sources } from '../../src/sources/sources.js'
import type { Rule } from '../../src/validation/schema.js'
import { validationRules } from '../../src/validation/validation-rules.js'
import { markdownTable } from './markdown-table.js'

const listed = (values: 'all' | readonly string[]) => (values === 'all' ? 'all' : values.join(', '))

const ruleRow = (rule: Rule) => [
  `\`${rule.id}\``,
  rule.official ?? findingsInEn[rule.id].title,
  rule.effect,
  rule.evidence,
  rule.sources.join(', '),
  listed(rule.types),
  listed(rule.editions),
  rule.reading,
]

const head = [
  'rule',
  'says',
  'effect',
  'evidence',
  'sources',
  'types',
  'editions',
  'how it is read',
]

const stages = [
  ['assembly', 'Raised by `assemblePathways`', 'Rows that are set aside or doubted.'],
  ['pathway', 'Raised by `validatePathways`', 'One pathway for itself.'],
  ['pathways', 'Raised by `validatePathways`', 'The pathways of one patient together.'],
] as const

/** The rule catalogue as a page. */
export const rulesTable = (): string => {
  const cited = new Set(Object.values(validationRules).flatMap((rule) => rule.sources))
  const sourceRows = Object.values(sources)
    .filter(({ id }) => cited.has(id))
    .map((source) => [source.id, source.title, 'url' in source ? source.url : ''])
  return `# Rules

<!-- Made from the data by \`node --import tsx test/run/generate-docs.ts\`; change the data instead. -->

${Object.keys(validationRules).length} rules. The ids \`npr-…\` carry the number of the register's feedback message
(code system 9329) and its text; the register publishes the texts, not how it decides. How each is
read here stands beside it. \`set-aside\` means that the rows are in no pathway; \`excluded\` that they
are, but the official text says "Ikke med i beregning" (not counted); \`flagged\` is everything else.

Evidence: **official** where a code table or a page of Helsedirektoratet has it, **secondary** for a
vendor's form or a local guide, **inferred** for our own reading.

The simplified edition (\`forenklet-2024\`): no source says which feedback the register gives there, so
the rules are read as unchanged. Whether D12 was the right type for a patient whom D06 or D08 is
meant for cannot be told from codes, so no rule says so.

${stages
  .map(
    ([stage, title, about]) => `## ${title}

${about}

${markdownTable(
  head,
  Object.values(validationRules)
    .filter(({ raisedAt }) => raisedAt === stage)
    .map(ruleRow),
)}`,
  )
  .join('\n\n')}

## Sources

${markdownTable(['id', 'title', 'address'], sourceRows)}
`
}
