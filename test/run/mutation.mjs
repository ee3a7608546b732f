// Mutation testing, a folder at a time with the tests of that folder: `npm run mutation`, or `npm run
// mutation -- codes pathways`. Not a part of CI: all of it takes many hours. A sample of the lines,
// the same in every run, is tried by `npm run mutation -- --one-in 8`. What the last run found out is
// kept in reports/mutation, and asked again only where code or tests differ.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, matchesGlob } from 'node:path'
import { parseArgs } from 'node:util'
import { testsOf } from './mutation-folders.mjs'
import { ensureInstalled, root, runTool } from './setup.mjs'

/** Schemas and tables are data; what they must hold is tested, but a changed word is no logic. */
const data = [
  '!src/**/schema.ts',
  '!src/**/*-schema.ts',
  '!src/codes/systems/**',
  '!src/pathways/definitions/**',
  '!src/validation/rules/**',
  '!src/deadlines/{openings,texts,words}.ts',
]
const base = JSON.parse(readFileSync(`${root}/stryker.config.json`, 'utf8'))
const { values: options, positionals: asked } = parseArgs({
  options: { 'one-in': { type: 'string', default: '1' }, concurrency: { type: 'string' } },
  allowPositionals: true,
})
const oneIn = Number(options['one-in'])
if (options.concurrency !== undefined) base.concurrency = Number(options.concurrency)
const reports = `${root}/reports/mutation`
const fileNameOf = (folder) => folder.replaceAll('/', '-')
mkdirSync(reports, { recursive: true })

/** One run of Stryker; gives its mutants with the file of each. */
const run = (folder, mutate, patterns, ignoreStatic) => {
  const name = fileNameOf(folder)
  const report = `reports/mutation/stryker-${name}.json`
  const config = `reports/mutation/stryker-${name}.config.json`
  const settings = {
    ...base,
    mutate,
    ignoreStatic,
    jsonReporter: { fileName: report },
    incremental: true,
    incrementalFile: `reports/mutation/${knownOf(folder)}`,
  }
  writeFileSync(`${root}/${config}`, JSON.stringify(settings))
  const { status } = spawnSync('npx', ['--no-install', 'stryker', 'run', config], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, MUTATION_TESTS: `{${patterns}}`, NO_COLOR: '1' },
  })
  if (status !== 0) process.exit(status ?? 1)
  const { files, testFiles } = JSON.parse(readFileSync(`${root}/${report}`, 'utf8'))
  refuseMissed(patterns, testFiles)
  return Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants.map((mutant) => ({ ...mutant, file, source })),
  )
}

/** A test file that does not load fails no mutant: what is said of them then is worth nothing. */
const refuseMissed = (patterns, testFiles) => {
  const missed = readdirSync(`${root}/test`, { recursive: true })
    .map((file) => `test/${file}`)
    .filter((file) =>
      [`test/{${patterns}}/**/*.test.ts`, `test/{${patterns}}.test.ts`].some((pattern) =>
        matchesGlob(file, pattern),
      ),
    )
    .filter((file) => !(file in testFiles))
  if (missed.length === 0) return
  console.error(`these tests did not load: ${missed.join(', ')}`)
  process.exit(1)
}

/** What was found before: samples apart from the whole, since old mutants would stay among new ones. */
const knownOf = (name) => `known-${fileNameOf(name)}${oneIn === 1 ? '' : `-1-in-${oneIn}`}.json`

const rangeOf = ({ file, location: { start, end } }) =>
  `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`
const keyOf = (mutant) => `${rangeOf(mutant)} ${mutant.mutatorName} ${mutant.replacement}`

/** The text that a mutant takes away, or its beginning. */
const originalOf = ({ source, location: { start, end } }) => {
  const lines = source.split('\n').slice(start.line - 1, end.line)
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column - 1)
  lines[0] = lines[0].slice(start.column - 1)
  return lines.join('\n')
}

/** What is tried of a folder: all of it, or those lines that what stands on them chooses. */
const placesOf = (folder) => {
  const all = [`src/${folder}/**/*.ts`, ...data]
  if (oneIn === 1) return all
  const files = readdirSync(`${root}/src/${folder}`, { recursive: true })
    .map((file) => `src/${folder}/${file}`)
    .filter((file) => file.endsWith('.ts'))
    .filter((file) => !data.some((pattern) => matchesGlob(file, pattern.slice(1))))
  return files.sort().flatMap((file) =>
    readFileSync(`${root}/${file}`, 'utf8')
      .split('\n')
      .flatMap((line, at) =>
        /\w/.test(line) && isChosen(`${basename(file)} ${line.trim()}`)
          ? [`${file}:${at + 1}:0-${at + 1}:${line.length}`]
          : [],
      ),
  )
}

/** By a hash, so that the choice is the same wherever and whenever it is made. */
const isChosen = (name) => createHash('sha256').update(name).digest().readUInt32BE(0) % oneIn === 0

/** Forgets what was not found, since nobody knows which of the new tests ask for it. */
const forgetSurvivors = (name) => {
  const file = `${reports}/${knownOf(name)}`
  if (!existsSync(file)) return
  const known = JSON.parse(readFileSync(file, 'utf8'))
  for (const one of Object.values(known.files)) {
    one.mutants = one.mutants.filter(({ status }) => status === 'Killed')
  }
  writeFileSync(file, JSON.stringify(known))
}

/** What runs once, as a module is loaded, is tried in runs of its own: each needs a new process. */
const mutantsOf = (folder) => {
  const places = placesOf(folder)
  if (places.length === 0) return []
  const all = run(folder, places, testsOf[folder], true)
  const once = all.filter(({ status }) => status === 'Ignored')
  if (once.length === 0) return all
  const loading = [...testsOf[folder], 'loading']
  forgetSurvivors(`${folder}-once`)
  const tried = run(`${folder}-once`, once.map(rangeOf), loading, false)
  const byKey = new Map(tried.map((mutant) => [keyOf(mutant), mutant]))
  return all.map((mutant) =>
    mutant.status === 'Ignored' ? (byKey.get(keyOf(mutant)) ?? mutant) : mutant,
  )
}

/** The name of the function or constant at the top of a file that a place lies in. */
const withinOf = (ts, { source, location: { start } }) => {
  const file = ts.createSourceFile('mutated.ts', source, ts.ScriptTarget.ES2022, true)
  const place = file.getPositionOfLineAndCharacter(start.line - 1, start.column - 1)
  const statement = file.statements.find((one) => place >= one.getStart() && place < one.getEnd())
  if (statement === undefined) return ''
  const named = ts.isVariableStatement(statement)
    ? statement.declarationList.declarations[0]
    : statement
  return named.name?.getText(file) ?? ''
}

ensureInstalled()
const { default: ts } = await import('typescript')
for (const folder of asked.length > 0 ? asked : Object.keys(testsOf)) {
  const mutants = mutantsOf(folder).map((mutant) => ({
    file: mutant.file,
    line: mutant.location.start.line,
    within: withinOf(ts, mutant),
    source: mutant.source.split('\n')[mutant.location.start.line - 1].trim(),
    mutator: mutant.mutatorName,
    original: originalOf(mutant),
    replacement: mutant.replacement ?? '',
    status: mutant.status,
  }))
  writeFileSync(
    `${reports}/${fileNameOf(folder)}.json`,
    `${JSON.stringify({ oneIn, mutants }, null, 1)}\n`,
  )
}
runTool('tsx', ['test/run/mutation-report.ts'])
