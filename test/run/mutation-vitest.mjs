// Stands in for vitest where mutation-runner.mjs runs the tests: it only keeps what the files declare,
// so that one process can run a chosen few of them again and again.
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  customMatchers,
  getState,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from '@vitest/expect'

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin)

export const expect = (value, message) => chai.expect(value, message)
Object.assign(expect, chai.expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT])
setState({ assertionCalls: 0 }, expect)
expect.getState = () => getState(expect)
expect.extend = (matchers) => chai.expect.extend(expect, matchers)
expect.extend(customMatchers)

/** Types are no matter of a run. */
const anything = new Proxy(() => anything, { get: () => anything })
export const expectTypeOf = () => anything

let declared
let suite

/** Forgets all tests. */
export function startDeclaring() {
  declared = { tests: [], late: [] }
}

/** What is declared from here on stands in this file. */
export function startFile(file) {
  suite = { file, parent: undefined, names: [], before: [], after: [] }
}

/** Reads what stands inside `describe`, as vitest does: after the file itself. */
export async function declaredTests() {
  while (declared.late.length > 0) {
    const { inner, body } = declared.late.shift()
    suite = inner
    await body()
  }
  return declared.tests
}

/** Options may stand before the function, and a time after it. */
const bodyOf = (rest) => rest.find((one) => typeof one === 'function')

const describeOne = (name, ...rest) => {
  const inner = {
    ...suite,
    parent: suite,
    names: [...suite.names, String(name)],
    before: [],
    after: [],
  }
  declared.late.push({ inner, body: bodyOf(rest) })
}

const testOne = (name, ...rest) => {
  const body = bodyOf(rest)
  if (body !== undefined) declared.tests.push({ name: String(name), suite, body })
}

/** The faces that `test` and `describe` have in common. */
const withFaces = (declare) =>
  Object.assign((...args) => declare(...args), {
    each:
      (cases) =>
      (name, ...rest) => {
        const body = bodyOf(rest)
        // As vitest does: lists are arguments where all cases are lists.
        const areLists = cases.every((one) => Array.isArray(one))
        for (const [at, one] of cases.entries()) {
          const args = areLists ? one : [one]
          declare(`${name} ${at}`, () => body(...args))
        }
      },
    skipIf: (no) => (no ? () => {} : declare),
    runIf: (yes) => (yes ? declare : () => {}),
  })

export const describe = withFaces(describeOne)
export const test = withFaces(testOne)
export const it = test
export const beforeAll = (hook) => suite.before.push(hook)
export const afterAll = (hook) => suite.after.push(hook)

/** Only modules are forgotten by a test that is run here, and each mutant loads them anew. */
export const vi = { resetModules: () => {} }
