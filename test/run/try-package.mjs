// The packed tarball, installed in a scratch project and used as its users would: from ES modules,
// CommonJS, strict TypeScript that checks the package's types too, and a page in a browser. The
// same small program must give the same answer in each.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './setup.mjs'

const chromium = '/usr/bin/chromium'
const chromiumFlags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const names = {
  pasientforlop: [
    'assemblePathways',
    'describeFinding',
    'evaluateIndicators',
    'flattenPathways',
    'indicators',
    'measureForlopstider',
    'validatePathways',
  ],
  'pasientforlop/calendar': ['daysBetween'],
  'pasientforlop/files': ['mappings', 'readCsv'],
  'pasientforlop/plans': ['isOrganisationNumber'],
  'pasientforlop/schemas': ['describeIssues', 'registrationSchema'],
  'pasientforlop/table': ['assembleTable'],
}

/** Rows → forløpstider, findings, an indicator; then a name of every other entry. */
const program = `
const rows = [
  { patient: 'p1', unit: '983974724', date: '2020-01-07', code: 'D01A', facts: { rightGrantedFor: 'assessment' } },
  { patient: 'p1', unit: '983974724', date: '2020-01-20', code: 'D01M', careLevel: 'outpatient' },
  { patient: 'p1', unit: '983974724', date: '2020-02-03', code: 'D01CT' },
  { patient: 'p2', unit: '983974724', date: '2020-01-08', code: 'D01A', facts: { rightGrantedFor: 'assessment' } },
  { patient: 'p2', unit: '983974724', date: '2020-01-21T09:30', code: 'D01M', careLevel: 'outpatient' },
  { patient: 'p2', unit: '983974724', date: '2020-03-30', code: 'D01CT' },
  { patient: 'p2', unit: '983974724', date: '2020-02-31', code: 'D01E' },
]TYPE
const asOf = '2020-09-01'
const { pathways, findings } = assemblePathways(rows)
const clocks = measureForlopstider(pathways, { asOf })
const flat = flattenPathways(pathways, { asOf })
const assessment = indicators['pathway.assessment_within_time']
const publication = evaluateIndicators(assessment, { pathway: flat }, {
  periods: ['2020-T1'],
  asOf,
  policy: 'open',
})
const { results } = publication.indicators['pathway.assessment_within_time']
const { registration: mapping } = mappings
const reading = readCsv('patient,unit,date,code\\np1,u1,2020-01-02,D11A\\n', { mapping })
const refused = registrationSchema.safeParse({ ...rows[0], careLevel: 'ward' })
const answer = JSON.stringify({
  clocks: clocks.map(({ interval, days, state, verdict }) => [interval, days, state, verdict]),
  findings: [...findings, ...validatePathways(pathways, { asOf })].map((finding) => [
    finding.rule,
    finding.rows,
    describeFinding(finding, 'nb').title,
  ]),
  results: results.map((result) =>
    result.state === 'value' && result.measure === 'share'
      ? [result.period, result.numerator, result.denominator, result.share, result.interval]
      : [result.period, result.state],
  ),
  read: assembleTable(reading).pathways.length,
  days: daysBetween('2020-02-28', '2020-03-01'),
  unit: isOrganisationNumber('983974724'),
  issues: refused.success ? [] : describeIssues(refused.error, 'nn'),
})
`

const esm = `${Object.entries(names)
  .map(([from, list]) => `import { ${list.join(', ')} } from '${from}'`)
  .join('\n')}\n`
const cjs = `${Object.entries(names)
  .map(
    ([from, list]) => `const { ${list.join(', ').replaceAll(' as ', ': ')} } = require('${from}')`,
  )
  .join('\n')}\n`

const folder = mkdtempSync(join(tmpdir(), 'pasientforlop-package-'))
const end = (message) => {
  rmSync(folder, { recursive: true, force: true })
  if (message === undefined) return
  console.error(`try the package: ${message}`)
  process.exit(1)
}

const run = (command, args, cwd = folder) => {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd })
  if (status !== 0) end(`${command} ${args.join(' ')}\n${stdout}\n${stderr}`)
  return stdout.toString().trim()
}
const write = (name, text) => writeFileSync(join(folder, name), text)
const bin = (name) => join(root, 'node_modules', '.bin', name)

/** The oldest TypeScript that the package's types are for, as the README says. */
const oldestTypeScript = '5.5.4'

run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], root)
const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'))
write('package.json', JSON.stringify({ name: 'scratch', private: true, type: 'module' }))
run('npm', [
  ...['install', '--prefer-offline', '--no-audit', '--no-fund'],
  ...[`./${tarball}`, `typescript@${oldestTypeScript}`],
])

const answers = new Map()

write('demo.mjs', `${esm}${program.replace('TYPE', '')}console.log(answer)\n`)
answers.set('ES modules', run(process.execPath, ['demo.mjs']))

const jsonSchema = `const { title } = require('pasientforlop/json-schema/registration.json')
if (title !== 'Registration') throw new Error('no JSON Schema of a registration')
`
write('demo.cjs', `${cjs}${jsonSchema}${program.replace('TYPE', '')}console.log(answer)\n`)
answers.set('CommonJS', run(process.execPath, ['demo.cjs']))

// What must not compile is part of what the types promise.
const wrong = `
// @ts-expect-error there is no such composite code
export const none: import('pasientforlop').CompositeCode = 'D01Q'
`
const typed = program.replace('TYPE', ' satisfies import("pasientforlop").Registration[]')
write('demo.ts', `${esm}${typed}${wrong}console.log(answer)\n`)
// `dom` for the types of zod, which name URL.
const strict = ['--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess']
const tsc = ['demo.ts', '--target', 'es2022', '--lib', 'es2022,dom', ...strict]
const oldest = join(folder, 'node_modules', '.bin', 'tsc')
for (const [compiler, name, module, resolution] of [
  [bin('tsc'), 'TypeScript', 'nodenext', 'nodenext'],
  [bin('tsc'), 'TypeScript', 'esnext', 'bundler'],
  [oldest, `TypeScript ${oldestTypeScript}`, 'nodenext', 'nodenext'],
  [oldest, `TypeScript ${oldestTypeScript}`, 'esnext', 'bundler'],
]) {
  const out = `out-${name.replaceAll(' ', '-')}-${resolution}`
  run(compiler, [
    ...tsc,
    ...['--module', module, '--moduleResolution', resolution],
    ...['--skipLibCheck', 'false', '--outDir', out],
  ])
  answers.set(`${name}, ${resolution}`, run(process.execPath, [join(out, 'demo.js')]))
}

// How long an editor or a build waits for the types behind one import.
write(
  'one-line.ts',
  "import { assemblePathways } from 'pasientforlop'\nassemblePathways([]).pathways\n",
)
const before = performance.now()
run(bin('tsc'), [
  ...['one-line.ts', '--noEmit', '--target', 'es2022', '--lib', 'es2022,dom', ...strict],
  ...['--module', 'nodenext', '--moduleResolution', 'nodenext', '--skipLibCheck'],
])
const seconds = (performance.now() - before) / 1000
console.log(
  `try the package: a file of one line checks in ${seconds.toFixed(1)} s (promise: under 3, ${seconds < 3 ? 'kept' : 'NOT KEPT'})`,
)

/** The program in a page that this machine serves to itself; nothing else is loaded. */
const inBrowser = async () => {
  mkdirSync(join(folder, 'page'))
  write('page.mjs', `${esm}${program.replace('TYPE', '')}globalThis.answer = answer\n`)
  run(bin('esbuild'), [
    'page.mjs',
    '--bundle',
    '--minify',
    '--format=esm',
    '--outfile=page/page.js',
  ])
  const { readFileSync } = await import('node:fs')
  const script = readFileSync(join(folder, 'page/page.js'))
  const server = createServer((request, response) => {
    const isScript = request.url === '/page.js'
    response.writeHead(request.url === '/' || isScript ? 200 : 404, {
      'content-type': isScript ? 'text/javascript' : 'text/html',
      // As strict pages have it: nothing may be evaluated from text.
      'content-security-policy': "default-src 'none'; script-src 'self'",
    })
    response.end(
      isScript ? script : '<!doctype html><script type="module" src="/page.js"></script>',
    )
  })
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening))
  const { chromium: launcher } = await import('playwright-core')
  const browser = await launcher.launch({ executablePath: chromium, args: chromiumFlags })
  try {
    const page = await browser.newPage()
    await page.goto(`http://127.0.0.1:${server.address().port}/`)
    await page.waitForFunction('globalThis.answer !== undefined', undefined, { timeout: 20_000 })
    return await page.evaluate('globalThis.answer')
  } finally {
    await browser.close()
    server.close()
  }
}

if (existsSync(chromium)) {
  try {
    answers.set('a page in Chromium', await inBrowser())
  } catch (error) {
    end(`a page in Chromium: ${error}`)
  }
} else {
  console.log(`try the package: no browser, since ${chromium} is missing`)
}

const [expected] = answers.values()
const apart = [...answers].filter(([, answer]) => answer !== expected).map(([place]) => place)
if (apart.length > 0) {
  end(
    `another answer in ${apart.join(', ')}\n${[...answers].map((one) => one.join(': ')).join('\n')}`,
  )
}
const { clocks, findings, results, days, unit, issues } = JSON.parse(expected)
const shown = { clocks: clocks.length, findings: findings.length, results: results.length }
if (Object.values(shown).includes(0) || days !== 2 || !unit || issues.length !== 1)
  end(`too little: ${expected}`)
end()
console.log(`try the package: the same answer in ${[...answers.keys()].join('; ')}`)
console.log(`  ${JSON.stringify({ ...shown, indicator: results[0] })}`)
