// Prints what mutation.mjs found, and writes docs/mutation.md: what was tried, and what was not.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { markdownTable } from './markdown-table.js'
import { testsOf } from './mutation-folders.mjs'
import { mutationReasons } from './mutation-reasons.js'

interface Mutant {
  readonly file: string
  readonly line: number
  /** The function or constant at the top of the file that it lies in. */
  readonly within: string
  /** The whole line that the mutant begins on. */
  readonly source: string
  readonly mutator: string
  readonly original: string
  readonly replacement: string
  readonly status: string
}

const folders = Object.keys(testsOf)
const root = fileURLToPath(new URL('../..', import.meta.url))
const found = new Set(['Killed', 'Timeout', 'RuntimeError', 'CompileError'])

interface Tried {
  /** The day of the run. */
  readonly on: string
  /** The files that were tried, with the hash of each. */
  readonly files: Readonly<Record<string, string>>
  /** One line in so many was tried; 1 where all were. */
  readonly oneIn: number
  readonly mutants: readonly Mutant[]
}

const triedOf = (folder: string): Tried | undefined => {
  const file = `${root}/reports/mutation/${folder.replaceAll('/', '-')}.json`
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

const reasonFor = ({ within, source, replacement }: Mutant) =>
  mutationReasons.find(
    (reason) =>
      reason.within === within &&
      reason.line.some((text) => source.includes(text)) &&
      (reason.becomes === undefined || reason.becomes.some((text) => replacement.includes(text))),
  )?.reason

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`

/** How many of the tried files stand otherwise now, or no longer. */
const changedOf = (files: Tried['files']) =>
  Object.entries(files).filter(([file, hash]) => {
    const path = `${root}/${file}`
    return (
      !existsSync(path) || createHash('sha256').update(readFileSync(path)).digest('hex') !== hash
    )
  }).length

const figures = folders.flatMap((folder) => {
  const tried = triedOf(folder)
  if (tried === undefined) return []
  const { mutants } = tried
  const left = mutants.filter(({ status }) => !found.has(status))
  const endless = mutants.filter(({ status }) => status === 'Timeout').length
  return [{ ...tried, folder, all: mutants.length, left, endless, changed: changedOf(tried.files) }]
})
const all = figures.reduce((sum, figure) => sum + figure.all, 0)
const left = figures.flatMap((figure) => figure.left)
const rows = [
  ...figures.map((figure) => [
    `\`src/${figure.folder}\``,
    figure.oneIn === 1 ? 'all' : `1 in ${figure.oneIn}`,
    figure.all,
    figure.all - figure.left.length,
    figure.endless,
    percent(figure.all - figure.left.length, figure.all),
    figure.left.filter((mutant) => reasonFor(mutant) === undefined).length,
    figure.changed === 0 ? figure.on : `${figure.on}; ${figure.changed} files changed since`,
  ]),
  [
    'together',
    '',
    all,
    all - left.length,
    figures.reduce((sum, { endless }) => sum + endless, 0),
    percent(all - left.length, all),
    left.filter((mutant) => reasonFor(mutant) === undefined).length,
    '',
  ],
]
const table = markdownTable(
  [
    'folder',
    'lines',
    'mutants',
    'killed',
    'of them endless',
    'share',
    'left without a reason',
    'tried',
  ],
  rows,
)

const unexplained = left.filter((mutant) => reasonFor(mutant) === undefined)
for (const { file, line, mutator, original, replacement } of unexplained) {
  console.log(`${file}:${line} ${mutator}\n  - ${original}\n  + ${replacement}`)
}
console.log(
  `\n${table}\n\n${left.length} survivors, ${unexplained.length} without a reason on file`,
)

const code = (text: string) => {
  const short = text.replace(/\s+/g, ' ').trim()
  const cut = short.length > 90 ? `${short.slice(0, 89)}…` : short
  return cut.includes('`') ? `\`\` ${cut} \`\`` : `\`${cut}\``
}

/** The survivors of a file, under the reason why no test can or need tell them apart. */
const section = (file: string): string => {
  const mutants = left.filter((mutant) => mutant.file === file)
  const reasons = [...new Set(mutants.map((mutant) => reasonFor(mutant) ?? 'No reason yet'))]
  const lists = reasons.map((reason) => {
    const lines = mutants
      .filter((mutant) => (reasonFor(mutant) ?? 'No reason yet') === reason)
      .map(({ original, replacement }) => `- ${code(original)} → ${code(replacement)}`)
    return `${reason}:\n\n${lines.join('\n')}`
  })
  return `### ${file}\n\n${lists.join('\n\n')}`
}

const untried = folders.filter((folder) => !figures.some((figure) => figure.folder === folder))
const files = [...new Set(left.map(({ file }) => file))].sort()
const page = `# Mutation testing

\`npm run mutation\` changes the code in one small place at a time (Stryker) and asks whether the tests
notice. It is no part of CI; \`-- --one-in 16 codes files\` tries one line in sixteen, the same in every run, of
the folders that are named, and \`-- --again\` what the last run left over. It writes this page. A mutant takes
from a third of a second to one, and what no test notices twelve: whole runs of the large folders take hours.

${table}
${untried.length === 0 ? '' : `\nNot tried since the code was last rewritten: ${untried.map((folder) => `\`src/${folder}\``).join(', ')}.\n`}
Left out are the schemas, the code tables, the pathway definitions, the texts of the rules, the words of
deadlines, the names of the register's message and those that columns of files have, which are data. A mutant counts as killed when a test
fails by it, or when it never ends; what twelve seconds of work of the tests did not notice counts as left. Survivors are
those of the day of the run: a test that is younger is not counted until the folder is tried again.

## Survivors, and why

${files.map(section).join('\n\n')}
`
writeFileSync(`${root}/docs/mutation.md`, page)
spawnSync('npx', ['--no-install', 'biome', 'check', '--write', 'docs/mutation.md'], { cwd: root })
console.log('wrote docs/mutation.md')
const isHeld = figures.every((figure) => (figure.all - figure.left.length) / figure.all >= 0.9)
process.exit(figures.length > 0 && isHeld ? 0 : 1)
