import { expect, test } from 'vitest'
import * as api from '../src/index.js'
import { damagesOf } from './helpers/damages.js'
import { outcomeOf } from './helpers/outcome-of.js'

type Call = (...args: readonly unknown[]) => unknown

/** The code and the message that each way of calling it wrongly is answered with. */
const answersOf = async (
  name: string,
  calls: readonly (readonly unknown[])[],
): Promise<ReadonlySet<string>> => {
  const call = (api as Record<string, unknown>)[name] as Call
  const answers = new Set<string>()
  for (const good of calls)
    for (const [place, arg] of good.entries())
      for (const damaged of damagesOf(arg, 3)) {
        const args = good.map((one, at) => (at === place ? damaged : one))
        const outcome = await outcomeOf(call, args)
        if (!(outcome instanceof Error)) continue
        const { code, message } = outcome as api.MisuseError
        answers.add(`${code}: ${message}`)
      }
  return answers
}

// The texts themselves, since a wrong or empty one leaves a programmer at a loss. After a change
// that is meant: `npx vitest run test/misuse-messages.test.ts -u`, and read the difference.
test('every wrong call is answered in the words on file', async () => {
  const callers = new Map<string, string[]>()
  // Not before the test runs, so that mutation testing knows which test made the seeds.
  const { seeds } = await import('./fuzz/seeds.js')
  for (const [name, calls] of Object.entries(seeds).sort(([one], [other]) =>
    one < other ? -1 : 1,
  ))
    for (const answer of await answersOf(name, calls))
      callers.set(answer, [...(callers.get(answer) ?? []), name])
  const lines = [...callers].map(([answer, names]) => `${answer}\n  ${names.join(', ')}\n`)
  await expect(lines.sort().join('')).toMatchFileSnapshot('vectors/misuse-messages.txt')
})
