import { createRequire } from 'node:module'
import { assemblePathways, type Pathway, type Registration, validatePathways } from 'pasientforlop'
import { mustEqual, report, timeInTurns } from '../helpers/bench.js'
import { seededRandom } from '../helpers/random.js'

/** What is used of pm4js, which has no types and puts its classes on the global object. */
interface Net {
  addPlace(name: string): object
  addTransition(name: string, label: string): object
  addArcFromTo(from: object, to: object): void
}
interface Pm4js {
  readonly PetriNet: new (name: string) => Net
  readonly Marking: new (net: Net) => { setTokens(place: object, tokens: number): void }
  readonly AcceptingPetriNet: new (net: Net, initial: object, final: object) => object
  readonly EventLog: new () => { readonly traces: object[] }
  readonly Trace: new () => { readonly events: object[] }
  readonly Event: new () => { readonly attributes: Record<string, object> }
  readonly Attribute: new (value: unknown) => object
  readonly TokenBasedReplay: {
    apply(
      log: object,
      net: object,
      activityKey: string,
      reachFinal: boolean,
      onceForEqualTraces: boolean,
    ): { readonly result: readonly { readonly isFit: boolean }[] }
  }
}
createRequire(import.meta.url)('pm4js')
const pm4js = globalThis as unknown as Pm4js

const count = 200_000
const compared = 20_000
const random = seededRandom(7)
const dateOf = (day: number) => new Date(day * 864e5).toISOString().slice(0, 10)
const codeOf: Record<string, string> = { C: 'CP', X: 'XG' }

/** Start, attendance, decision, then evaluation or closing; and the three in a wrong order. */
const conforming = ['AMCE', 'AMCX']
const broken = ['ACMX', 'AMEC', 'ACEX']
const types = ['D01', 'D06', 'D07', 'D08', 'D11', 'D12']

const rowsOf = (shape: string, at: number): Registration[] => {
  const start = 18_300 + Math.floor(random() * 1500)
  return [...shape].map((event, place) => ({
    patient: `p${at}`,
    unit: '983974724',
    date: dateOf(start + place * 20),
    code: `${types[at % types.length]}${codeOf[event] ?? event}`,
    careLevel: 'outpatient',
  }))
}

/** Pathways as assembly makes them of rows that a reader of JSON hands over. */
const make = (shapes: readonly string[], n: number): readonly Pathway[] => {
  const rows = Array.from({ length: n }, (_, at) =>
    rowsOf(shapes[Math.floor(random() * shapes.length)] as string, at),
  ).flat()
  const { pathways, findings } = assemblePathways(JSON.parse(JSON.stringify(rows)))
  mustEqual([pathways.length, findings.length], [n, 0])
  return pathways
}

const allConforming = make(conforming, count)
const often = Array.from({ length: 9 }, () => conforming).flat()
// Three in twenty-one are broken.
const mixed = make([...often, ...broken], count)
const some = mixed.slice(0, compared)
const reread: readonly Pathway[] = JSON.parse(JSON.stringify(allConforming.slice(0, count / 2)))

/** The same demands as a net: the start, then attendance, decision, evaluation or closing. */
const net = new pm4js.PetriNet('pathway')
const places = [0, 1, 2, 3, 4].map((place) => net.addPlace(`place ${place}`))
const steps: readonly (readonly [string, number])[] = [
  ['A', 0],
  ['M', 1],
  ['C', 2],
  ['E', 3],
  ['X', 3],
]
for (const [event, from] of steps) {
  const transition = net.addTransition(event, event)
  net.addArcFromTo(places[from] as object, transition)
  net.addArcFromTo(transition, places[from + 1] as object)
}
const [initial, final] = [new pm4js.Marking(net), new pm4js.Marking(net)]
initial.setTokens(places[0] as object, 1)
final.setTokens(places[4] as object, 1)
const accepting = new pm4js.AcceptingPetriNet(net, initial, final)

const log = new pm4js.EventLog()
for (const { events } of some) {
  const trace = new pm4js.Trace()
  for (const { event, date } of events) {
    const entry = new pm4js.Event()
    entry.attributes['concept:name'] = new pm4js.Attribute(event)
    entry.attributes['time:timestamp'] = new pm4js.Attribute(new Date(date))
    trace.events.push(entry)
  }
  log.traces.push(trace)
}

const findings = (pathways: readonly Pathway[]): number => validatePathways(pathways).length
const replay = (onceForEqualTraces: boolean) =>
  pm4js.TokenBasedReplay.apply(log, accepting, 'concept:name', true, onceForEqualTraces).result

// Both must call the same pathways conforming before it matters how fast.
const wrong = new Set(validatePathways(some).map(({ pathway }) => pathway))
const ours = some.map(({ id }) => !wrong.has(id))
for (const once of [true, false]) {
  mustEqual(
    replay(once).map(({ isFit }) => isFit),
    ours,
  )
}
mustEqual(new Set(ours).size, 2)
mustEqual(findings(allConforming), 0)

const times = timeInTurns(
  {
    conforming: () => findings(allConforming),
    mixed: () => findings(mixed),
    some: () => findings(some),
    reread: () => findings(reread),
    replayed: () => replay(false),
    remembered: () => replay(true),
  },
  9,
)

const perSecond = (ms: number, n: number) => n / (ms / 1000)
const inMillions = (rate: number) => `${(rate / 1e6).toFixed(2)} M/s`
const rate = perSecond(times.conforming, count)
const mixedRate = perSecond(times.mixed, count)
const rereadRate = perSecond(times.reread, reread.length)
const replayed = times.replayed / times.some
const remembered = times.remembered / times.some

console.log(
  `\nvalidatePathways, n = ${count} four-event pathways, median of 9; pm4js on ${compared} of them, equal answers checked`,
)
report('conforming pathways', inMillions(rate), 'at least 1 M/s', rate >= 1e6)
report(
  'conforming, read back from JSON',
  inMillions(rereadRate),
  'at least 1 M/s',
  rereadRate >= 1e6,
)
report('one in seven broken', inMillions(mixedRate), 'at least 1 M/s', mixedRate >= 1e6)
report(
  'pm4js token replay of every trace, times ours',
  replayed.toFixed(1),
  'at least 10',
  replayed >= 10,
)
console.log(
  `  pm4js when it judges equal sequences of events once and looks the rest up (dates unseen): ${remembered.toFixed(1)} times ours`,
)
