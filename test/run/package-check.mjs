// What a user would install: built, checked by publint and attw, and nothing in it but what belongs.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { root, runTool } from './setup.mjs'

const fail = (message) => {
  console.error(`package check: ${message}`)
  process.exit(1)
}

runTool('publint', ['--strict'])
// node10 knows no subpaths; the engines say Node 20.19 or later.
runTool('attw', ['--pack', '.', '--profile', 'node16'])

const packed = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: root })
const [{ files }] = JSON.parse(packed.stdout.toString())
const allowed =
  /^(dist\/.+\.(js|cjs|d\.ts|d\.cts)|dist\/json-schema\/.+\.json|README\.md|CHANGELOG\.md|LICENSE|package\.json)$/
const strangers = files.map(({ path }) => path).filter((path) => !allowed.test(path))
if (strangers.length > 0) fail(`not to be published: ${strangers.join(', ')}`)

for (const name of readdirSync(`${root}/dist`).filter((name) => /^index\.(js|cjs)$/.test(name))) {
  const text = readFileSync(`${root}/dist/${name}`, 'utf8')
  if (/\b(from|require\()\s*['"]zod/.test(text)) fail(`dist/${name} loads zod`)
}
console.log(`package check: ${files.length} files, no zod in the main entry`)
