// Mutation testing, a folder at a time with the tests of that folder: `npm run mutation`, or `npm run
// mutation -- codes pathways`. A sample of the lines, the same in every run, is tried by `npm run
// mutation -- --one-in 8`. `--again` asks only for what was left over by the last run, for files that have
// changed since, and, where the sample is a larger one, for what is new in it. What was found is kept in
// reports/mutation.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, matchesGlob } from 'node:path'
import { parseArgs } from 'node:util'
import { commonTests, environmentOf, testsOf } from './mutation-folders.mjs'
import { ensureInstalled, root, runTool } from './setup.mjs'

/** Schemas and tables are data; what they must hold is tested, but a changed word is no logic. */
const data = [
  '!src/**/schema.ts',
  '!src/**/*-schema.ts',
  '!src/codes/systems/**',
  '!src/pathways/definitions/**',
  '!src/validation/rules/**',
  '!src/deadlines/{openings,texts,words}.ts',
  '!src/npr/npr-names.ts',
  '!src/files/aliases.ts',
]
const base = JSON.parse(readFileSync(`${root}/stryker.config.json`, 'utf8'))
const { values: options, positionals: asked } = parseArgs({
  options: {
    'one-in': { type: 'string' },
    again: { type: 'boolean', default: false },
    concurrency: { type: 'string' },
  },
  allowPositionals: true,
})
if (options.concurrency !== undefined) base.concurrency = Number(options.concurrency)
const reports = `${root}/reports/mutation`
const fileNameOf = (folder) => folder.replaceAll('/', '-')
mkdirSync(reports, { recursive: true })

/** One run of Stryker; gives its mutants with the file of each. */
const run = (folder, mutate) => {
  const name = fileNameOf(folder)
  const report = `reports/mutation/stryker-${name}.json`
  const config = `reports/mutation/stryker-${name}.config.json`
  // What an earlier run left there is no answer of this one.
  rmSync(`${root}/${report}`, { force: true })
  const settings = { ...base, mutate, jsonReporter: { fileName: report } }
  writeFileSync(`${root}/${config}`, JSON.stringify(settings))
  const { status } = spawnSync('npx', ['--no-install', 'stryker', 'run', config], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      ...environmentOf[folder],
      MUTATION_TESTS: JSON.stringify([testsOf[folder], commonTests]),
      NO_COLOR: '1',
    },
  })
  if (status !== 0) process.exit(status ?? 1)
  const { files } = JSON.parse(readFileSync(`${root}/${report}`, 'utf8'))
  return Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants.map((mutant) => ({ ...mutant, file, source })),
  )
}

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

const isData = (file) => data.some((pattern) => matchesGlob(file, pattern.slice(1)))

const filesOf = (folder) =>
  readdirSync(`${root}/src/${folder}`, { recursive: true })
    .map((file) => `src/${folder}/${file}`)
    .filter((file) => file.endsWith('.ts'))
    .filter((file) => !isData(file))

/** What is tried of a folder: all of it, or those lines that what stands on them chooses. */
const placesOf = (folder, oneIn) => {
  const files = filesOf(folder)
  if (oneIn === 1) return files
  return linesOf(files, (name) => isChosen(name, oneIn))
}

const linesOf = (files, isAsked) =>
  files.sort().flatMap((file) =>
    readFileSync(`${root}/${file}`, 'utf8')
      .split('\n')
      .flatMap((line, at) =>
        /\w/.test(line) && isAsked(`${basename(file)} ${line.trim()}`)
          ? [`${file}:${at + 1}:0-${at + 1}:${line.length}`]
          : [],
      ),
  )

/** By a hash, so that the choice is the same wherever and whenever it is made. */
const isChosen = (name, among) =>
  createHash('sha256').update(name).digest().readUInt32BE(0) % among === 0

/** What a larger sample has that the last one, of which each line is in it too, did not. */
const newPlacesOf = (folder, oneIn, lastOneIn) => {
  if (lastOneIn % oneIn !== 0) throw new Error(`take a part of ${lastOneIn}, or leave out --again`)
  return linesOf(filesOf(folder), (name) => isChosen(name, oneIn) && !isChosen(name, lastOneIn))
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

const hashOf = (file) =>
  createHash('sha256')
    .update(readFileSync(`${root}/${file}`))
    .digest('hex')

/** What the last run found of a folder that still stands as it stood then. */
const lastOf = (folder) => {
  const { oneIn, files, mutants } = JSON.parse(
    readFileSync(`${reports}/${fileNameOf(folder)}.json`, 'utf8'),
  )
  const same = new Set(
    Object.entries(files).flatMap(([file, hash]) =>
      existsSync(`${root}/${file}`) && hashOf(file) === hash && !isData(file) ? [file] : [],
    ),
  )
  return { lastOneIn: oneIn, same, mutants: mutants.filter(({ file }) => same.has(file)) }
}

const isFound = ({ status }) => ['Killed', 'Timeout', 'RuntimeError'].includes(status)

const foundIn = (folder, oneIn) => {
  if (!options.again) return run(folder, placesOf(folder, oneIn)).map(toldOf)
  const { lastOneIn, same, mutants } = lastOf(folder)
  const left = mutants.filter((mutant) => !isFound(mutant)).map(({ range }) => range)
  const changed = placesOf(folder, oneIn).filter((place) => !same.has(place.split(':')[0]))
  const places = [...new Set([...left, ...changed, ...newPlacesOf(folder, oneIn, lastOneIn)])]
  if (places.length === 0) return mutants
  const tried = run(folder, places).map(toldOf)
  const keys = new Set(tried.map(({ key }) => key))
  return [...mutants.filter(({ key }) => !keys.has(key)), ...tried]
}

const toldOf = (mutant) => ({
  file: mutant.file,
  line: mutant.location.start.line,
  range: rangeOf(mutant),
  key: keyOf(mutant),
  within: withinOf(ts, mutant),
  source: mutant.source.split('\n')[mutant.location.start.line - 1].trim(),
  mutator: mutant.mutatorName,
  original: originalOf(mutant),
  replacement: mutant.replacement ?? '',
  status: mutant.status,
})

ensureInstalled()
const { default: ts } = await import('typescript')
for (const folder of asked.length > 0 ? asked : Object.keys(testsOf)) {
  // As they are now: what is changed while it is tried has changed since.
  const hashes = new Map(filesOf(folder).map((file) => [file, hashOf(file)]))
  // Asked again, the sample is that of the last run where no other is named.
  const oneIn = Number(options['one-in'] ?? (options.again ? lastOf(folder).lastOneIn : 1))
  const mutants = foundIn(folder, oneIn)
  const files = Object.fromEntries(
    [...new Set(mutants.map(({ file }) => file))].map((file) => [file, hashes.get(file)]),
  )
  writeFileSync(
    `${reports}/${fileNameOf(folder)}.json`,
    `${JSON.stringify({ oneIn, on: new Date().toISOString().slice(0, 10), files, mutants }, null, 1)}\n`,
  )
}
runTool('tsx', ['test/run/mutation-report.ts'])
