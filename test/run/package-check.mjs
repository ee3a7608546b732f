// What a user would install: built, checked by publint and attw, and nothing in it but what belongs.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { ensureInstalled, root, run, runTool } from './setup.mjs'

const fail = (message) => {
  console.error(`package check: ${message}`)
  process.exit(1)
}

/** What an editor reads for one import of the root; more than half of it is doc comments. */
const mostDeclarations = 150_000

ensureInstalled()
run(process.execPath, ['test/run/build.mjs', '--silent'])
runTool('publint', ['--strict'])
// node10 knows no subpaths; the engines say Node 20.19 or later.
runTool('attw', ['--pack', '.', '--profile', 'node16'])

const packed = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: root })
const [{ files }] = JSON.parse(packed.stdout.toString())
const paths = files.map(({ path }) => path)
const allowed = [
  /^dist\/(testing\/)?[^/]+\.(js|cjs|d\.ts|d\.cts)$/,
  /^dist\/vectors\/([a-z]+\.json|README\.md)$/,
  /^dist\/json-schema\/[a-z0-9-]+\.json$/,
  /^dist\/fhir\/[A-Za-z0-9.-]+\.json$/,
  /^dist\/data-changes\.json$/,
  // The guides: messages name them.
  /^docs\/([a-z-]+\.md|data-changes\.json|examples\/[a-z.-]+|pictures\/[a-z-]+\.(svg|png))$/,
  /^(README\.md|CHANGELOG\.md|LICENSE|package\.json)$/,
]
const strangers = paths.filter((path) => !allowed.some((one) => one.test(path)))
if (strangers.length > 0) fail(`not to be published: ${strangers.join(', ')}`)

const demanded = ['README.md', 'CHANGELOG.md', 'LICENSE', 'package.json']
const { exports, dependencies } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'))
const targets = (entry) =>
  typeof entry === 'string' ? [entry] : Object.values(entry).flatMap(targets)
const exported = targets(Object.values(exports)).map((target) => target.replace('./', ''))
const missing = [...demanded, ...exported].filter(
  (path) => !path.includes('*') && !paths.includes(path),
)
if (missing.length > 0) fail(`not in the package: ${missing.join(', ')}`)
const schemas = paths.filter((path) => path.startsWith('dist/json-schema/')).length
if (schemas === 0) fail('no JSON Schemas in the package')

/** The declarations that a compiler reads for an entry: its own, and what they import. */
const declarationsOf = (name, seen = new Map()) => {
  if (seen.has(name)) return seen
  const text = readFileSync(`${root}/dist/${name}`, 'utf8')
  seen.set(name, text.length)
  for (const [, target] of text.matchAll(/from '\.\/([^']+)'/g)) {
    declarationsOf(target.replace(/\.js$/, '.d.ts'), seen)
  }
  return seen
}
const behindRoot = [...declarationsOf('index.d.ts').values()].reduce((sum, size) => sum + size, 0)
console.log(
  `package check: ${behindRoot} characters of declarations behind the root (promise: at most ${mostDeclarations})`,
)
if (behindRoot > mostDeclarations) fail('declarations behind the root: more is slow to type')

const strange = Object.keys(dependencies).filter((name) => !['saxes', 'zod'].includes(name))
if (strange.length > 0) fail(`depends on ${strange.join(', ')} at run time`)
/** Whether a script loads zod, itself or by what it imports. */
const loadsZod = (name, seen = new Set()) => {
  if (seen.has(name)) return false
  seen.add(name)
  const text = readFileSync(`${root}/dist/${name}`, 'utf8')
  if (/\b(from|require\()\s*['"]zod/.test(text)) return true
  return [...text.matchAll(/(?:from|import|require\() ?['"]\.\/([^'"]+)['"]/g)].some(([, target]) =>
    loadsZod(target, seen),
  )
}
// Parsing plans, mappings and rows from outside needs their schemas; rows to indicators do not.
for (const name of ['index.js', 'index.cjs', 'calendar.js', 'calendar.cjs']) {
  if (loadsZod(name)) fail(`dist/${name} loads zod`)
}
console.log(
  `package check: ${files.length} files, ${schemas} of them JSON Schemas; no zod behind the root`,
)

run(process.execPath, ['test/run/try-package.mjs'])
