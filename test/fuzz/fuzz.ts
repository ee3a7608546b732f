// Throws arbitrary and near-valid arguments at every public function: `npm run fuzz [name …]`.

import { isMisuse } from 'pasientforlop'
import { seededRandom } from '../helpers/random.js'
import { fileSeeds } from './file-seeds.js'
import { type Call, functions } from './functions.js'
import { seeds as ownSeeds, strange } from './seeds.js'

const seeds = { ...ownSeeds, ...fileSeeds }

const wanted = 10_000_000
/** The slow functions get as many at least. */
const wantedOfEach = 20_000
const slowest = 1000

const deepFreeze = <T>(value: T): T => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  // A typed array cannot be frozen.
  if (ArrayBuffer.isView(value)) return value
  Object.freeze(value)
  for (const inner of Object.values(value)) deepFreeze(inner)
  return value
}

const random = seededRandom(Number(process.env['FUZZ_SEED'] ?? 1))
const below = (most: number) => Math.floor(random() * most)
const pick = <T>(values: readonly T[]): T => values[below(values.length)] as T

const texts = [
  '',
  ' ',
  'x',
  'D01A',
  'D11CP',
  'D06XM',
  'D01A ',
  'A',
  'C',
  'P',
  'p1',
  '9322',
  '2020',
  '2020-T1',
  '2020-01',
  '2020-02-29',
  '2019-02-29',
  '2020-02-30',
  '1899-12-31',
  '2200-12-31',
  '2201-01-01',
  '2020-01-01T10:00',
  '2020-01-01T10:00Z',
  '0000-00-00',
  'nb',
  'en',
  'de',
  'assessment',
  'outpatient',
  'inpatient',
  'severe',
  'forenklet-2024',
  'npr-208',
  'off',
  'tertial',
  'unit',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'Medio 2021',
  '2020-2021',
  'innen 31. desember 2020',
  'snarest',
  '0'.repeat(40),
  '1. '.repeat(60),
  'a'.repeat(5000),
  '-'.repeat(5000),
  ' '.repeat(5000),
  `${'-'.repeat(5000)}x`,
  `${' '.repeat(5000)}x`,
  `${'\r'.repeat(5000)}x`,
  `${'| '.repeat(2500)}x`,
  '\u0000',
  '🧠',
  '\ud800',
]
const numbers = [
  0,
  -0,
  1,
  -1,
  2,
  4,
  5,
  0.5,
  1e9,
  -1e9,
  2 ** 31,
  2 ** 53,
  -(2 ** 53),
  1e308,
  Number.NaN,
  Infinity,
  -Infinity,
  2020,
  18321,
]
const others: unknown[] = [
  undefined,
  null,
  true,
  false,
  10n,
  Symbol('s'),
  () => 1,
  [],
  {},
  [[]],
  [null],
  [undefined],
  new Date(0),
  new Date(Number.NaN),
  new Map(),
  new Set([1]),
  Object.create(null),
  JSON.parse('{"__proto__":{"polluted":1}}'),
  JSON.parse('{"constructor":{"prototype":{"polluted":1}}}'),
  { length: 3 },
  { date: 'x' },
  { events: [] },
  { events: [null] },
  { rows: null },
  { periods: [] },
  { asOf: '2020-01-01' },
]
const circle: Record<string, unknown> = { id: 'x' }
circle['self'] = circle
others.push(circle, Array(3), Object.assign([1], { extra: 1 }), new Proxy({}, {}), async () => [])
for (const value of others) deepFreeze(value)
const junk = (): unknown => {
  const kind = below(4)
  return kind === 0 ? pick(numbers) : kind === 1 ? pick(others) : pick(texts)
}

/** A text or number close to what it was; anything else becomes junk. */
const near = (value: unknown): unknown => {
  if (typeof value === 'number' && random() < 0.6) return value + pick([-1, 1, 0.5, 1e6, -1e6])
  if (typeof value !== 'string' || value === '' || random() < 0.5) return junk()
  const at = below(value.length)
  const put = pick(['', '-', '0', '9', 'A', 'x', ' ', '.', '\n', value])
  return value.slice(0, at) + put + value.slice(at + below(3))
}

/** Bytes with one of them changed, left out or put in, or cut off there. */
const damagedBytes = (bytes: Uint8Array): Uint8Array => {
  const at = below(bytes.length + 1)
  const put = pick([[], [below(256)], [below(256)], [0x22], [0x0a], [0x3c], [0xef, 0xbb, 0xbf]])
  const rest = random() < 0.1 ? [] : bytes.subarray(at + below(2))
  return Uint8Array.from([...bytes.subarray(0, at), ...put, ...rest])
}

/** A copy with something changed at a random place; the original stays. */
const damaged = (value: unknown, depth: number): unknown => {
  if (typeof value !== 'object' || value === null || depth === 0 || random() < 0.12)
    return near(value)
  if (value instanceof Uint8Array) return damagedBytes(value)
  if (Array.isArray(value)) {
    // Now and then far more than anyone would give: what takes the square of it is told as slow.
    if (value.length > 0 && random() < 0.0001)
      return Array.from({ length: 3000 }, (_, at) => value[at % value.length])
    const copy = [...value]
    const at = below(copy.length + 1)
    if (at === copy.length || random() < 0.1) copy.splice(at, below(2), junk())
    else copy[at] = damaged(copy[at], depth - 1)
    return copy
  }
  const copy: Record<string, unknown> = { ...value }
  const keys = Object.keys(copy)
  if (keys.length === 0 || random() < 0.05) {
    Object.defineProperty(copy, pick(texts), {
      value: junk(),
      enumerable: true,
      configurable: true,
      writable: true,
    })
    return copy
  }
  const key = pick(keys)
  if (random() < 0.15) delete copy[key]
  else copy[key] = damaged(copy[key], depth - 1)
  return copy
}

const isDocumented = (error: unknown) => isMisuse(error)

const drain = (answer: unknown) => {
  if (typeof answer !== 'object' || answer === null) return
  if ('chunks' in answer) for (const _ of answer.chunks as Iterable<unknown>);
  if (Symbol.iterator in answer) {
    if (!Array.isArray(answer)) for (const _ of answer as Iterable<unknown>);
  }
}

const isAsync = (answer: unknown) =>
  typeof answer === 'object' && answer !== null && Symbol.asyncIterator in answer

const drainAsync = async (answer: unknown) => {
  for await (const _ of answer as AsyncIterable<unknown>);
}

const holes = /\bundefined\b|\bNaN\b|\[object |\bInfinity\b/

/** A text for people must not show what the code could not write, unless it was given it. */
const isBrokenText = (answer: unknown, args: readonly unknown[]): boolean =>
  typeof answer === 'string' && holes.test(answer) && !holes.test(text(args))

const text = (value: unknown): string => {
  try {
    return JSON.stringify(value, (_, one) => (isUnwritten(one) ? String(one) : one)) ?? ''
  } catch {
    return 'undefined'
  }
}

/** What JSON has no letters for, and a text for people may repeat. */
const isUnwritten = (value: unknown) =>
  value === undefined || (typeof value === 'number' && !Number.isFinite(value))

/** The hole in a text, with what stands around it. */
const holeIn = (answer: string): string => {
  const at = holes.exec(answer)?.index ?? 0
  return answer.slice(Math.max(0, at - 40), at + 30)
}

const faults = new Map<string, { count: number; example: string }>()
const note = (name: string, what: string, args: readonly unknown[]) => {
  const key = `${name}: ${what}`
  const seen = faults.get(key)
  if (seen !== undefined) {
    seen.count += 1
    return
  }
  let example = ''
  try {
    example =
      JSON.stringify(args, (_, value) => (typeof value === 'bigint' ? `${value}n` : value))?.slice(
        0,
        300,
      ) ?? ''
  } catch {}
  faults.set(key, { count: 1, example })
}

const prototypeBefore =
  Reflect.ownKeys(Object.prototype).length + Reflect.ownKeys(Array.prototype).length
const asked = process.argv.slice(2)
const chosen = [...functions].filter(([name]) => asked.length === 0 || asked.includes(name))

const noteError = (name: string, error: unknown, args: readonly unknown[]) => {
  const { name: kind, message, stack } = error as Error
  const place = String(stack)
    .split('\n')[1]
    ?.replace(/^.*\/src\//, '')
    .slice(0, 60)
  note(name, `${kind}: ${String(message).slice(0, 90)} @ ${place}`, args)
}

/** Makes one call; its fault, if it has one, is noted. */
const attempt = async (name: string, call: Call, args: readonly unknown[]): Promise<boolean> => {
  try {
    const given = call(...args)
    const answer = given instanceof Promise ? await given : given
    if (isAsync(answer)) await drainAsync(answer)
    else drain(answer)
    if (isBrokenText(answer, args)) note(name, `answers … ${holeIn(String(answer))} …`, args)
    return true
  } catch (error) {
    if (!isDocumented(error)) noteError(name, error, args)
    return false
  }
}

// Damage to a call that does not work to begin with would only ever test the first check.
for (const [name, call] of chosen) {
  if (!Object.hasOwn(seeds, name)) note(name, 'has no seed', [])
  for (const args of seeds[name] ?? []) {
    deepFreeze(args)
    if (!(await attempt(name, call, args))) note(name, 'has a seed that does not work', args)
  }
  for (const args of strange[name] ?? []) {
    if (await attempt(name, call, args)) note(name, 'takes a strange call for a good one', args)
  }
}

const counts = new Map<string, number>(chosen.map(([name]) => [name, 0]))
let total = 0
let slowestCall = { name: '', ms: 0 }
const started = performance.now()
const round = Number(process.env['FUZZ_ROUND_MS'] ?? 200)
/** How often it says how far it is, in milliseconds. */
const every = 30_000
let told = started
const tell = () => {
  if (performance.now() - told < every) return
  told = performance.now()
  const behind = chosen.filter(([name]) => (counts.get(name) ?? 0) < wantedOfEach).length
  const seconds = ((told - started) / 1000).toFixed(0)
  console.log(
    `${seconds} s: ${total} of ${wanted} inputs, ${behind} of ${chosen.length} functions below ${wantedOfEach}`,
  )
}
const wants = (name: string) => total < wanted || (counts.get(name) ?? 0) < wantedOfEach
while (
  chosen.some(([name]) => wants(name)) &&
  performance.now() - started < Number(process.env['FUZZ_MOST_MS'] ?? 1_800_000)
) {
  for (const [name, call] of chosen.filter(([one]) => wants(one))) {
    const good = seeds[name] ?? [[]]
    const until = performance.now() + round
    let count = 0
    do {
      for (let batch = 0; batch < 16; batch += 1) {
        const base = pick(good)
        let args = random() < 0.1 ? Array.from({ length: below(4) }, junk) : [...base]
        for (let times = 1 + below(2); times > 0; times -= 1) args = damaged(args, 7) as unknown[]
        if (!Array.isArray(args)) args = [args]
        deepFreeze(args)
        const before = process.cpuUsage()
        await attempt(name, call, args)
        // Of the processor: what is stopped for a while is not slow.
        const { user, system } = process.cpuUsage(before)
        const ms = (user + system) / 1000
        if (ms > slowestCall.ms) slowestCall = { name, ms }
        if (ms > slowest) note(name, 'took over a second', args)
        count += 1
      }
    } while (performance.now() < until)
    counts.set(name, (counts.get(name) ?? 0) + count)
    total += count
    tell()
  }
}
if (
  Reflect.ownKeys(Object.prototype).length + Reflect.ownKeys(Array.prototype).length !==
    prototypeBefore ||
  'polluted' in {}
) {
  note('all', 'a prototype was polluted', [])
}

const seconds = ((performance.now() - started) / 1000).toFixed(0)
console.log(
  `${total} inputs at ${chosen.length} functions in ${seconds} s; slowest call ${slowestCall.ms.toFixed(0)} ms (${slowestCall.name})`,
)
for (const [name, count] of counts) console.log(`  ${name.padEnd(28)} ${String(count).padStart(9)}`)
for (const [what, { count, example }] of [...faults].sort())
  console.log(`FAULT ${what} (${count} times), such as ${example}`)
if (faults.size > 0 || (asked.length === 0 && chosen.some(([name]) => wants(name)))) {
  process.exit(1)
}
console.log('no throw but documented codes, no hang, no prototype touched, no argument changed')
