import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { assemblePathways, type Pathway } from 'pasientforlop'
import { type EventLog, writeEventCsv, writeOcel, writeXes } from 'pasientforlop/event-log'
import { afterAll, describe, expect, test } from 'vitest'
import { damagedRows } from '../damages/source-rows.js'

const python = process.env['PM4PY_PYTHON']
const script = fileURLToPath(new URL('../run/engines/read-event-logs.py', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'pasientforlop-event-log-'))
const asOf = '2022-12-31'

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What a reader tells of a file. */
interface Told {
  readonly cases: number
  readonly events: number
  readonly follows: Readonly<Record<string, number>>
  readonly starts: Readonly<Record<string, number>>
  readonly ends: Readonly<Record<string, number>>
  readonly days: Readonly<Record<string, number>>
  readonly midnight: boolean
  readonly objects: Readonly<Record<string, number>> | null
  readonly columns: readonly string[]
  readonly error?: string
}

type ByReader = Readonly<Record<string, Told>>

const readWithPm4py = (
  files: Readonly<Record<string, string>>,
): Readonly<Record<string, ByReader>> => {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  const out = join(folder, 'told.json')
  const paths = Object.keys(files).map((name) => join(folder, name))
  execFileSync(python as string, [script, out, ...paths], {
    stdio: ['ignore', 'ignore', 'pipe'],
    // In a zone where a date that is read as local would become the day before.
    env: { ...process.env, TZ: 'Europe/Oslo' },
  })
  const told = JSON.parse(readFileSync(out, 'utf8')) as Readonly<Record<string, ByReader>>
  return Object.fromEntries(
    Object.keys(files).map((name) => [name, told[join(folder, name)] as ByReader]),
  )
}

const countOf = (words: readonly string[]) => {
  const counts: Record<string, number> = {}
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1
  return counts
}

/** What our own pathways say, by plain loops over objects. */
const ownCounts = (pathways: readonly Pathway[]): Omit<Told, 'columns' | 'objects'> => {
  const traces = pathways
    .map(({ events }) => events.filter(({ date }) => date <= asOf))
    .filter((events) => events.length > 0)
  const letters = traces.map((events) => events.map(({ event }) => event))
  return {
    cases: traces.length,
    events: traces.flat().length,
    follows: countOf(letters.flatMap((one) => one.slice(1).map((to, at) => `${one[at]}>${to}`))),
    starts: countOf(letters.map(([first]) => first as string)),
    ends: countOf(letters.map((one) => one.at(-1) as string)),
    days: countOf(traces.flat().map(({ date }) => date)),
    midnight: true,
  }
}

/** None where nobody reads them: making them takes seconds. */
const rows = python === undefined ? [] : damagedRows(3000, 19)
const { pathways } = assemblePathways(rows)
const textOf = ({ chunks }: EventLog) => [...chunks].join('')
/** The three forms of some pathways. */
const formsOf = (some: readonly Pathway[]) => {
  const options = { asOf, patients: 'pseudonym' } as const
  return {
    xes: textOf(writeXes(some, options)),
    ocel: textOf(writeOcel(some, options)),
    csv: textOf(writeEventCsv(some, options)),
  }
}
const { xes, ocel, csv } = formsOf(pathways)
const sound = { 'sound.xes': xes, 'sound.jsonocel': ocel, 'sound.csv': csv }

/** Enough for a fault to show, and quick to read many times. */
const few = pathways.slice(0, 300)
const right = formsOf(few)

/** Each wrong in one way that a reader could pass over, and where that shows. */
const wrong: Readonly<Record<string, readonly [text: string, shows: keyof Told]>> = {
  'local-midnight.xes': [right.xes.replaceAll('T00:00:00.000Z', 'T00:00:00.000+01:00'), 'days'],
  'event-lost.xes': [right.xes.replace(/<event>[\s\S]*?<\/event>\n/, ''), 'events'],
  'swapped.xes': [
    right.xes.replace(
      /name" value="S"([\s\S]*?)name" value="U"/,
      'name" value="U"$1name" value="S"',
    ),
    'follows',
  ],
  'cases-merged.xes': [
    right.xes.replace(
      /(<trace>\n<string key="concept:name" value=")[^"]*("[\s\S]*?<trace>\n<string key="concept:name" value=")[^"]*"/,
      '$1x$2x"',
    ),
    'cases',
  ],
  'unescaped.xes': [
    right.xes.replace('<trace>\n', '<trace>\n<string key="a" value="<"/>\n'),
    'error',
  ],
  'cut-off.xes': [right.xes.slice(0, 50_000), 'error'],
  'no-types.jsonocel': [right.ocel.replace(/"eventTypes":.*\n/, ''), 'error'],
  'no-time.jsonocel': [
    right.ocel.replace(/("time":"\d{4}-\d\d-\d\d)T[^"]*","attributes"/, '$1","attributes"'),
    'error',
  ],
  'local-midnight.jsonocel': [
    right.ocel.replaceAll('T00:00:00.000Z', 'T00:00:00.000+01:00'),
    'days',
  ],
  'day-moved.csv': [right.csv.replace(/-01T00/, '-02T00'), 'days'],
}

const rightFiles = { 'right.xes': right.xes, 'right.jsonocel': right.ocel, 'right.csv': right.csv }

/** Texts that trip readers up, as ids and units. */
const texts = ['&<>"\'', 'a\tb\nc', '\u0000', '\ud800', '\ufffd0000', 'æøå 🧠', ' ', 'a,b;c']
const odd = pathways
  .slice(0, texts.length)
  .map((pathway, at) => ({ ...pathway, id: texts[at] as string, unit: texts[at] as string }))

describe.skipIf(python === undefined)(
  `pm4py reads our logs${python === undefined ? ' (NOT RUN HERE: npm run engines -- pm4py)' : ''}`,
  () => {
    const own = ownCounts(pathways)
    const all = { patients: 'pseudonym', asOf: '2100-01-01' } as const
    const oddFiles = {
      'odd.xes': textOf(writeXes(odd, all)),
      'odd.jsonocel': textOf(writeOcel(odd, all)),
      'odd.csv': textOf(writeEventCsv(odd, all)),
    }
    const told =
      python === undefined
        ? {}
        : readWithPm4py({
            ...sound,
            ...oddFiles,
            ...rightFiles,
            ...Object.fromEntries(Object.entries(wrong).map(([name, [text]]) => [name, text])),
          })

    const toldBy = (name: string, reader: string) => told[name]?.[reader] as Told
    const each = (files: Readonly<Record<string, unknown>>) =>
      Object.keys(files).flatMap((name) => {
        const readers = name.endsWith('.csv') ? ['pandas'] : ['pm4py', 'r4pm']
        return readers.map((reader) => [name, reader] as const)
      })

    test.each(each(sound))(
      '%s by %s: cases, events, what follows what, and days are ours',
      (name, reader) => {
        const { columns, objects, ...counts } = toldBy(name, reader)
        expect(counts).toEqual(own)
        expect(columns).toEqual(expect.arrayContaining(['outcome', 'care_level']))
        expect(columns.some((column) => column.endsWith('assessment_verdict'))).toBe(true)
        expect(own.events).toBeGreaterThan(10_000)
        if (!name.endsWith('ocel')) return
        const cases = pathways.filter(({ events }) => events.some(({ date }) => date <= asOf))
        const many = (values: readonly string[]) => new Set(values).size
        expect(objects).toEqual({
          pathway: cases.length,
          unit: many(cases.map(({ unit }) => unit)),
          patient: many(cases.map(({ patient }) => patient)),
        })
      },
    )

    test.each(each(oddFiles))(
      '%s by %s: texts that trip readers up are as many cases',
      (name, reader) => {
        const { error, cases, events } = toldBy(name, reader)
        expect(error).toBeUndefined()
        expect(cases).toBe(odd.filter((one) => one.events.length > 0).length)
        expect(events).toBe(odd.flatMap((one) => one.events).length)
      },
    )

    test.each(each(rightFiles))(
      '%s by %s is what the wrong ones were made of, and is right',
      (name, reader) => {
        const { columns: _, objects: __, ...counts } = toldBy(name, reader)
        expect(counts).toEqual(ownCounts(few))
      },
    )

    test.each(Object.entries(wrong))('%s is wrong, and that is noticed', (name, [, shows]) => {
      const one = told[name]?.[name.endsWith('.csv') ? 'pandas' : 'r4pm']
      expect(one?.[shows]).toBeDefined()
      expect(one?.[shows]).not.toEqual(
        { error: undefined, columns: [], objects: null, ...ownCounts(few) }[shows],
      )
    })
  },
)
