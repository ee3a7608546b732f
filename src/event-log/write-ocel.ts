import { eventOrder } from '../codes/event-order.js'
import type { PathwayInput } from '../registrations/schema.js'
import { type Attribute, caseAttributes, eventAttributes } from './attributes.js'
import type { EventLog, EventLogOptions } from './event-log.js'
import { instantOf } from './instant-of.js'
import { activityName, type LogCase, type Values } from './log-case.js'
import { type Cases, readLog } from './read-log.js'

/**
 * Writes pathways as an object-centric event log in OCEL 2.0 JSON. Objects are the pathways, the
 * units and on request the patients (`pathway:…`, `unit:…`, `patient:…`); a pathway refers to its
 * unit and patient, and an event to all three. Otherwise what `writeXes` says holds: names, times,
 * attributes, `asOf` and counts.
 *
 * The id of an event is the pathway's and its place in it, in digits that sort as texts, so that
 * events of one day keep their order where a tool sorts them by time and id.
 *
 * @throws what `writeXes` throws.
 *
 * @example
 * ```ts
 * import { assemblePathways } from 'pasientforlop'
 * import { writeOcel } from 'pasientforlop/event-log'
 *
 * const { pathways } = assemblePathways([
 *   { patient: 'p1', unit: '983974724', date: '2020-01-02', code: 'D11A' },
 *   { patient: 'p1', unit: '983974724', date: '2020-01-20', code: 'D11M' },
 * ])
 * const { chunks } = writeOcel(pathways, { asOf: '2020-12-31', patients: 'pseudonym' })
 * const { objects, events } = JSON.parse([...chunks].join(''))
 * objects.map(({ type }: { type: string }) => type) // => ['pathway', 'unit', 'patient']
 * events.map(({ time }: { time: string }) => time)
 * // => ['2020-01-02T00:00:00.000Z', '2020-01-20T00:00:00.000Z']
 * ```
 */
export function writeOcel(pathways: readonly PathwayInput[], options: EventLogOptions): EventLog {
  return readLog(pathways, options, function* (cases) {
    const ofCases = caseAttributes(options.patients ?? 'omit')
    const ofEvents = eventAttributes()
    yield* writeTypes(options, ofCases, ofEvents)
    yield ',\n"objects":['
    yield* joined(writeObjects(cases, ofCases))
    yield '],\n"events":['
    yield* joined(writeEvents(cases, ofEvents))
    yield ']}\n'
  })
}

function* writeTypes(
  { language, patients }: EventLogOptions,
  ofCases: readonly Attribute[],
  ofEvents: readonly Attribute[],
): Generator<string> {
  const objectTypes = [
    { name: 'pathway', attributes: ofCases.filter(isOwn).map(declared) },
    { name: 'unit', attributes: [] },
    ...(patients === 'pseudonym' ? [{ name: 'patient', attributes: [] }] : []),
  ]
  const attributes = ofEvents.map(declared)
  const eventTypes = eventOrder.map((event) => ({
    name: activityName(event, { language }),
    attributes,
  }))
  yield `{"objectTypes":${JSON.stringify(objectTypes)},\n"eventTypes":${JSON.stringify(eventTypes)}`
}

const types = { text: 'string', integer: 'integer', date: 'time' } as const

function declared({ name, kind }: Attribute) {
  return { name, type: types[kind] }
}

/** Units and patients are objects of their own. */
function isOwn({ name }: Attribute): boolean {
  return name !== 'unit' && name !== 'patient'
}

/** That it holds from the beginning, and does not change. */
const always = '1970-01-01T00:00:00.000Z'

function* writeObjects(cases: Cases, attributes: readonly Attribute[]): Generator<string> {
  const own = attributes.filter(isOwn)
  const others = new Map<string, string>()
  for (const some of cases) {
    for (const one of some) {
      yield JSON.stringify({
        id: `pathway:${one.id}`,
        type: 'pathway',
        attributes: writeValues(one.values, own).map(({ name, value }) => ({
          name,
          time: always,
          value,
        })),
        relationships: relatedTo(one),
      })
      for (const { objectId, qualifier } of relatedTo(one)) others.set(objectId, qualifier)
    }
  }
  for (const type of ['unit', 'patient']) {
    for (const [id, qualifier] of others) {
      if (qualifier === type) yield JSON.stringify({ id, type, attributes: [] })
    }
  }
}

function* writeEvents(cases: Cases, attributes: readonly Attribute[]): Generator<string> {
  for (const some of cases) {
    for (const one of some) {
      const pathway = { objectId: `pathway:${one.id}`, qualifier: 'pathway' }
      // Written once: it is the same of each of them.
      const related = JSON.stringify([pathway, ...relatedTo(one)])
      for (const [place, { name, date, values }] of one.events.entries()) {
        const id = `${one.id}/${String(place + 1).padStart(6, '0')}`
        const own = JSON.stringify(writeValues(values, attributes))
        yield `{"id":${JSON.stringify(id)},"type":${JSON.stringify(name)},"time":"${instantOf(date)}","attributes":${own},"relationships":${related}}`
      }
    }
  }
}

function relatedTo({ values }: LogCase) {
  return ['unit', 'patient']
    .filter((type) => values[type] !== undefined)
    .map((type) => ({ objectId: `${type}:${values[type]}`, qualifier: type }))
}

function writeValues(values: Values, attributes: readonly Attribute[]) {
  return attributes.flatMap(({ name, kind }) => {
    const value = values[name]
    if (value === undefined) return []
    return [{ name, value: kind === 'date' ? instantOf(`${value}`) : value }]
  })
}

function* joined(texts: Iterable<string>): Generator<string> {
  let between = '\n'
  for (const text of texts) {
    yield between
    yield text
    between = ',\n'
  }
}
