// Runs the tests for Stryker inside its own process: each mutant loads the script of all tests anew, with
// the mutant active from the first line on, and tries the quickest tests first until one fails.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import vm from 'node:vm'
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core'
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import { DryRunStatus, MutantRunStatus, TestStatus } from '@stryker-mutator/api/test-runner'
import fc from 'fast-check'
import { bundleTests, loadPackage, testFilesOf } from './mutation-bundle.mjs'
import { declaredTests, startDeclaring } from './mutation-vitest.mjs'

/** What no test has noticed after so many seconds of work counts as not noticed. */
const mostSeconds = 12

const remembered = 'mutation-tests.json'
globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {}
const state = globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE]

// A test that fails need not be told in its smallest form.
fc.configureGlobal({ endOnFailure: true })
process.on('unhandledRejection', () => {})

export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.TestRunner, 'one-process', createRunner),
]

function createRunner() {
  const root = process.cwd()
  let stages
  let costs
  return {
    capabilities: () => ({ reloadEnvironment: true }),
    async init() {
      stages = await loadersOf(root)
    },
    async dryRun() {
      delete state.activeMutant
      state.mutantCoverage = { static: {}, perTest: {} }
      const results = []
      for (const load of stages) results.push(...(await dryRun(load)))
      costs = costsOf(results)
      writeFileSync(remembered, JSON.stringify(costs))
      return {
        status: DryRunStatus.Complete,
        tests: results,
        mutantCoverage: state.mutantCoverage,
      }
    },
    async mutantRun({ activeMutant: { id }, testFilter, hitLimit: most }) {
      costs ??= JSON.parse(readFileSync(remembered, 'utf8'))
      const hitLimit = most === undefined ? undefined : Math.max(20_000, most / 10)
      Object.assign(state, { activeMutant: id, hitCount: 0, hitLimit })
      const begun = worked()
      const isTime = (milliseconds) => worked() - begun + milliseconds < mostSeconds * 1000
      let tried = 0
      for (const [at, stage] of stages.entries()) {
        // What runs as the code is loaded may be noticed by any test of the folder, also by those that
        // only read what it made, and elsewhere by those that ask for the folder.
        const possible =
          testFilter ??
          Object.keys(costs).filter((test) => at === 0 || costs[test].meets.length > 0)
        const outcome = await mutantRun(stage, costs, id, possible, isTime)
        tried += outcome.nrOfTests
        if (hitLimit !== undefined && state.hitCount > hitLimit) {
          return { status: MutantRunStatus.Timeout, reason: 'hit limit' }
        }
        if (outcome.status === MutantRunStatus.Killed) return { ...outcome, nrOfTests: tried }
      }
      return { status: MutantRunStatus.Survived, nrOfTests: tried }
    },
  }
}

/** The work of this process in milliseconds: time would count what else the machine does. */
function worked() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/**
 * Functions that run the script of all tests of a stage, and give the tests that it declares: what loads
 * little is asked first.
 */
async function loadersOf(root) {
  const file = 'mutation-scripts.json'
  if (!existsSync(file)) {
    const stages = JSON.parse(process.env.MUTATION_TESTS)
    const bundles = stages.map((patterns) => bundleTests(root, testFilesOf(root, patterns)))
    writeFileSync(file, JSON.stringify(await Promise.all(bundles)))
  }
  const bundles = JSON.parse(readFileSync(file, 'utf8'))
  const loaded = new Map()
  for (const name of new Set(['vitest', ...bundles.flatMap(({ names }) => names)])) {
    loaded.set(name, await loadPackage(name))
  }
  return bundles.map(({ script, files }) => {
    const compiled = new vm.Script(script, {
      filename: resolve(root, 'mutation-tests.mjs'),
      importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    })
    const load = async () => {
      startDeclaring()
      await compiled.runInThisContext()((name) => loaded.get(name))
      return withIds(await declaredTests())
    }
    return { load, files }
  })
}

/** Tests by an id of their own, though several have one name. */
function withIds(tests) {
  const seen = new Map()
  return tests.map((test) => {
    const name = [...test.suite.names, test.name].join(' ')
    const plain = `${test.suite.file}#${name}`
    const times = seen.get(plain) ?? 0
    seen.set(plain, times + 1)
    return { ...test, name, id: times === 0 ? plain : `${plain} (${times})` }
  })
}

async function dryRun({ load }) {
  delete state.currentTestId
  const tests = await load()
  const results = []
  await runAll(tests, {
    enter: (id) => {
      state.currentTestId = id
    },
    onResult: ({ id, name, suite }, milliseconds, error, hooks) => {
      const fileName = resolve(suite.file)
      const result = { id, name, fileName, timeSpentMs: milliseconds, hooks }
      results.push(
        error === undefined
          ? { ...result, status: TestStatus.Success }
          : { ...result, status: TestStatus.Failed, failureMessage: String(error?.message) },
      )
      return true
    },
  })
  delete state.currentTestId
  shareHooks(tests)
  return results
}

/** What a hook of a suite asks for, each of its tests does. */
function shareHooks(tests) {
  const { perTest } = state.mutantCoverage
  for (const { id, suite } of tests) {
    for (let one = suite; one !== undefined; one = one.parent) {
      const hooks = perTest[hookIdOf(one)]
      if (hooks !== undefined) perTest[id] = { ...hooks, ...perTest[id] }
    }
  }
  for (const id of Object.keys(perTest)) if (id.startsWith('hooks of ')) delete perTest[id]
}

const hookIdOf = ({ file, names }) => `hooks of ${[file, ...names].join(' ')}`

/** By test: the milliseconds that it took, those of its hooks, and the mutants that it meets. */
function costsOf(results) {
  const { perTest } = state.mutantCoverage
  return Object.fromEntries(
    results.map(({ id, timeSpentMs, hooks }) => [
      id,
      { milliseconds: timeSpentMs, hooks, meets: Object.keys(perTest[id] ?? {}) },
    ]),
  )
}

/** How many mutants each test has found. */
const kills = new Map()

async function mutantRun({ load, files }, costs, mutant, possible, isTime) {
  const asked = new Set(possible.filter((id) => files.includes(id.split('#')[0])))
  if (asked.size === 0) return { status: MutantRunStatus.Survived, nrOfTests: 0 }
  let tests
  try {
    tests = await load()
  } catch (error) {
    return killed([], error, 0)
  }
  const chosen = tests.filter(({ id }) => asked.has(id))
  // The quick ones first, and those that found others, of those that meet the mutant again.
  const costOf = ({ id }) => costs[id] ?? { milliseconds: 0, hooks: 0, meets: [] }
  const rank = (test) => {
    const { milliseconds, hooks, meets } = costOf(test)
    return (
      (milliseconds + hooks) / (1 + (kills.get(test.id) ?? 0)) + (meets.includes(mutant) ? 0 : 1e6)
    )
  }
  let failure
  let tried = 0
  await runAll(
    chosen.sort((one, other) => rank(one) - rank(other)),
    {
      // What would not end in time is not begun, but for the first.
      mayBegin: (test, isOpened) => {
        const { milliseconds, hooks } = costOf(test)
        return tried === 0 || isTime(milliseconds + (isOpened ? 0 : hooks))
      },
      onResult: ({ id }, _, error) => {
        tried += 1
        if (error !== undefined) {
          failure = killed([id], error, tried)
          kills.set(id, (kills.get(id) ?? 0) + 1)
        }
        return error === undefined && isTime(0)
      },
    },
  )
  return failure ?? { status: MutantRunStatus.Survived, nrOfTests: tried }
}

const killed = (killedBy, error, nrOfTests) => ({
  status: MutantRunStatus.Killed,
  killedBy,
  failureMessage: String(error?.message ?? error),
  nrOfTests,
})

/** Runs tests, each suite's hooks before the first of its tests and at the end, until told to stop. */
async function runAll(tests, { enter = () => {}, mayBegin = () => true, onResult }) {
  const opened = new Map()
  for (const test of tests) {
    if (!mayBegin(test, opened.has(test.suite))) continue
    let started = worked()
    let error
    try {
      await openSuite(test.suite, opened, enter)
      started = worked()
      enter(test.id)
      await test.body({})
    } catch (thrown) {
      error = thrown ?? new Error('nothing was thrown')
    }
    const milliseconds = worked() - started
    if (!onResult(test, milliseconds, error, hookTimeOf(test.suite, opened))) break
  }
  enter(undefined)
  for (const suite of [...opened.keys()].reverse()) {
    for (const hook of suite.after) await Promise.resolve(hook()).catch(() => {})
  }
}

async function openSuite(suite, opened, enter) {
  if (suite === undefined) return
  await openSuite(suite.parent, opened, enter)
  if (opened.has(suite)) {
    const { error } = opened.get(suite)
    if (error !== undefined) throw error
    return
  }
  const started = worked()
  const outcome = { error: undefined, milliseconds: 0 }
  opened.set(suite, outcome)
  enter(hookIdOf(suite))
  try {
    for (const hook of suite.before) await hook()
  } catch (thrown) {
    outcome.error = thrown
    throw thrown
  } finally {
    outcome.milliseconds = worked() - started
  }
}

/** What a suite and those around it took to be made ready. */
function hookTimeOf(suite, opened) {
  if (suite === undefined) return 0
  return (opened.get(suite)?.milliseconds ?? 0) + hookTimeOf(suite.parent, opened)
}
