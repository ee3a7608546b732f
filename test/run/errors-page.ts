import { fileTextsInEn } from '../../src/files/texts/en.js'
import { findingsInEn } from '../../src/messages/findings/en.js'
import { planFindingTexts } from '../../src/messages/plans/plan-finding-texts.js'
import { validationRules } from '../../src/validation/validation-rules.js'
import { markdownTable } from './markdown-table.js'
import { misuseWords } from './misuse-words.js'

/** Every code that a wrong argument throws, and every finding, each with a cause and a way out. */
export function errorsPage(): string {
  return `# Errors and findings

<!-- Made from the data by \`npm run docs\`; change the data instead. -->

Two kinds of trouble are kept apart. **Misuse** is the programmer's: it throws a \`TypeError\` with a
\`code\`, which \`isMisuse\` recognises, and no message of it prints a value. **A finding** is about data:
nothing is thrown, the answer lists it, and \`describeFinding\` has its words in nb, nn and en.

## What a wrong argument throws

${markdownTable(
  ['code', 'comes from', 'way out'],
  Object.entries(misuseWords).map(([code, [cause, wayOut]]) => [`\`${code}\``, cause, wayOut]),
)}

## What is found in rows and pathways

${markdownTable(
  ['rule', 'effect', 'says', 'way out'],
  Object.values(validationRules).map(({ id, effect }) => [
    `\`${id}\``,
    effect,
    findingsInEn[id].title,
    findingsInEn[id].help,
  ]),
)}

How each is read, and what it rests on, is in [rules.md](rules.md). \`{code}\` and the like are filled in from
the finding.

## What is found in files

${markdownTable(
  ['rule', 'says', 'way out'],
  Object.entries(fileTextsInEn).map(([rule, { title, help }]) => [`\`${rule}\``, title, help]),
)}

## What is found in plans and reports

${markdownTable(
  ['rule', 'says'],
  Object.entries(planFindingTexts).map(([rule, { en }]) => [`\`${rule}\``, en]),
)}
`
}
