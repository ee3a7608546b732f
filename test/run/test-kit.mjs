// The test kit as its users have it: the packed tarball in a scratch project, alone, and with vitest,
// jest and node:test, as ES modules and CommonJS, checked by strict TypeScript: `npm run test-kit`.
// What was built stands; where there is no build with declarations, it is made.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { root, run as runInRoot } from './setup.mjs'

const versions = [
  'vitest@4',
  'jest@30',
  '@types/jest@30',
  'fast-check@4',
  'typescript@5.9',
  '@types/node@20',
]

if (!existsSync(join(root, 'dist', 'index.d.ts'))) {
  runInRoot(process.execPath, ['test/run/build.mjs', '--silent'])
}
const folder = mkdtempSync(join(tmpdir(), 'pasientforlop-kit-'))
const done = []
const end = (message) => {
  if (process.env['KEEP'] === undefined) rmSync(folder, { recursive: true, force: true })
  if (message === undefined) return
  console.error(`test kit: ${message}`)
  process.exit(1)
}
const run = (what, command, args, { cwd = folder, env = {}, fails = '' } = {}) => {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    env: { ...process.env, ...env },
  })
  const said = `${stdout}\n${stderr}`
  const isAsWished = fails === '' ? status === 0 : status !== 0 && said.includes(fails)
  if (!isAsWished) end(`${what}: ${command} ${args.join(' ')}\n${said}`)
  done.push(what)
  return said
}
const write = (name, text) => {
  mkdirSync(dirname(join(folder, name)), { recursive: true })
  writeFileSync(join(folder, name), text)
}
const install = (...names) =>
  run(`install ${names.length}`, 'npm', [
    'install',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    ...names,
  ])

/** What a team writes: three lines a test. `expect` is there, or the assertion. */
const rows = `
const rows = [
  { patient: 'p1', unit: 'u1', date: '2020-01-02', code: 'D11A' },
  { patient: 'p1', unit: 'u1', date: '2020-02-11', code: 'D11CP' },
]
const sound = [...generateRegistrations({ seed: 1, patients: 20 })]
`
const matched = `${rows}
test('matchers hold and fail', () => {
  expect(sound).toConform()
  expect(rows).not.toConform()
  expect(rows).toHaveFinding('npr-208', { rows: [1] })
  expect(rows).toHaveOnlyFindings(['npr-208'])
  expect(() => expect(rows).toConform({ language: 'nb' })).toThrow('mangler forutgående kode M')
})
test('arbitraries with faults', () => {
  fc.assert(
    fc.property(registrations({ faults: ['npr-225'] }), (some) => {
      expect(some).toHaveOnlyFindings(['npr-225'])
    }),
    { numRuns: 20 },
  )
})
`
const wrong = `
test.skip('what does not compile', () => {
  // @ts-expect-error there is no such rule
  expect(rows).toHaveFinding('npr-999')
  // @ts-expect-error there is no such option
  expect(rows).toConform({ strict: true })
  // @ts-expect-error there is no such fault of rows
  registrations({ faults: ['closing-not-last'] })
})
`
const asserted = `${rows}
test('assertions hold and fail', () => {
  assertConforms(sound)
  assert.throws(() => assertConforms(rows), { code: 'ERR_ASSERTION', actual: ['npr-208: row 1'] })
})
test('arbitraries are sound', () => {
  fc.assert(fc.property(registrations(), (some) => assertConforms(some)), { numRuns: 20 })
})
`
const esm = `import fc from 'fast-check'
import { assertConforms, generateRegistrations } from 'pasientforlop/testing'
import { registrations } from 'pasientforlop/testing/arbitraries'
`
const cjs = `const fc = require('fast-check')
const { assertConforms, generateRegistrations } = require('pasientforlop/testing')
const { registrations } = require('pasientforlop/testing/arbitraries')
`

run('pack', 'npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { cwd: root })
const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'))
write('package.json', JSON.stringify({ name: 'scratch', private: true, type: 'module' }))
install(`./${tarball}`)

// Alone: neither fast-check nor a runner.
write(
  'alone.mjs',
  `import { generateRegistrations, matchers } from 'pasientforlop/testing'
import vectors from 'pasientforlop/vectors/registrations.json' with { type: 'json' }
const rows = [...generateRegistrations({ seed: 1, patients: 3 })]
if (!matchers.toConform(rows).pass || vectors.cases.length < 200) throw new Error('too little')
`,
)
run('alone, ES modules', 'node', ['alone.mjs'])
write(
  'alone.cjs',
  `const { generateRegistrations, matchers } = require('pasientforlop/testing')
if (!matchers.toConform([...generateRegistrations({ seed: 1, patients: 3 })]).pass) throw new Error('no')
require('pasientforlop/vectors/schema.json')
`,
)
run('alone, CommonJS', 'node', ['alone.cjs'])
write('without.mjs', "import 'pasientforlop/testing/arbitraries'\n")
run('without fast-check a clear error', 'node', ['without.mjs'], { fails: 'fast-check' })
write('without.cjs', "require('pasientforlop/testing/arbitraries')\n")
run('without fast-check a clear error, CommonJS', 'node', ['without.cjs'], { fails: 'fast-check' })

install(...versions)

write(
  'node/kit.test.mjs',
  `import assert from 'node:assert/strict'\nimport test from 'node:test'\n${esm}${asserted}`,
)
write(
  'node/kit.test.cjs',
  `const assert = require('node:assert/strict')\nconst test = require('node:test')\n${cjs}${asserted}`,
)
run('node:test, both', 'node', ['--test', 'node/kit.test.mjs', 'node/kit.test.cjs'])

write(
  'vitest/vitest.config.mjs',
  "export default { test: { setupFiles: ['pasientforlop/testing/vitest'] } }\n",
)
write('vitest/kit.test.ts', `import { expect, test } from 'vitest'\n${esm}${matched}${wrong}`)
write('vitest/types.d.ts', "import 'pasientforlop/testing/vitest'\n")
run('vitest', 'npx', ['--no-install', 'vitest', 'run', '--root', 'vitest'])

write(
  'jest-esm/package.json',
  JSON.stringify({
    type: 'module',
    jest: {
      transform: {},
      setupFilesAfterEnv: ['pasientforlop/testing/jest'],
      roots: ['<rootDir>'],
    },
  }),
)
write('jest-esm/kit.test.js', `${esm}${matched}`)
run(
  'jest, ES modules',
  'npx',
  ['--no-install', 'jest', '--rootDir', 'jest-esm', '--config', 'jest-esm/package.json'],
  { env: { NODE_OPTIONS: '--experimental-vm-modules' } },
)
write(
  'jest-cjs/package.json',
  JSON.stringify({
    type: 'commonjs',
    jest: {
      transform: {},
      setupFilesAfterEnv: ['pasientforlop/testing/jest'],
      roots: ['<rootDir>'],
    },
  }),
)
write('jest-cjs/kit.test.js', `${cjs}${matched}`)
run('jest, CommonJS', 'npx', [
  '--no-install',
  'jest',
  '--rootDir',
  'jest-cjs',
  '--config',
  'jest-cjs/package.json',
])

// Types: vitest's, those of @jest/globals, and the global ones of @types/jest, each by itself.
const strict = [
  '--noEmit',
  '--strict',
  '--exactOptionalPropertyTypes',
  '--noUncheckedIndexedAccess',
  '--target',
  'es2022',
  '--lib',
  'es2022,dom',
]
const jestTypes = "import 'pasientforlop/testing/jest'\n"
write(
  'types/globals.test.ts',
  `import { expect, test } from '@jest/globals'\n${jestTypes}${esm}${matched}${wrong}`,
)
write('types/ambient.test.ts', `${jestTypes}${esm}${matched}${wrong}`)
for (const [what, files, types] of [
  ['vitest', ['vitest/kit.test.ts', 'vitest/types.d.ts'], 'node'],
  ['@jest/globals', ['types/globals.test.ts'], 'node'],
  ['@types/jest', ['types/ambient.test.ts'], 'node,jest'],
]) {
  for (const module of ['nodenext', 'preserve']) {
    run(`types with ${what}, ${module}`, 'npx', [
      '--no-install',
      'tsc',
      ...strict,
      '--skipLibCheck',
      '--types',
      types,
      '--module',
      module,
      '--moduleResolution',
      module === 'preserve' ? 'bundler' : module,
      ...files,
    ])
  }
}

end()
console.log(`test kit: ${done.filter((what) => !/^(pack|install)/.test(what)).join('; ')}`)
