import {
  assemblePathways,
  checkRegistrations,
  flattenPathways,
  measureForlopstider,
  type Registration,
} from 'pasientforlop'
import {
  assembleTable,
  flattenPathwayTable,
  measureTable,
  pathwayAt,
  registrationTable,
  type Table,
} from 'pasientforlop/table'
import { generateRows } from '../generators/streamed-rows.js'
import { mustEqual, report, timeInTurns } from '../helpers/bench.js'
import { seededRandom, shuffled } from '../helpers/random.js'

const asOf = '2024-12-31'
const count = 500_000

/** Columns as a reader of bytes fills them: texts by place, days as numbers. */
const tableOf = (rows: readonly Registration[]) => {
  const texts = (of: (row: Registration) => string) => {
    const places = new Map<string, number>()
    const values = Int32Array.from(rows, (row) => {
      const text = of(row)
      const place = places.get(text) ?? places.size
      places.set(text, place)
      return place
    })
    return { values, dictionary: [...places.keys()] }
  }
  return registrationTable({
    patient: texts(({ patient }) => patient),
    unit: texts(({ unit }) => unit),
    date: Int32Array.from(rows, ({ date }) => Date.parse(`${date}T00:00:00Z`) / 864e5),
    code: texts(
      ({ code, pathway, event, outcome }) => code || `${pathway}${event}${outcome ?? ''}`,
    ),
    careLevel: texts(({ careLevel }) => careLevel ?? ''),
  })
}

const all = (rows: ReturnType<typeof registrationTable>) => {
  const { pathways } = assembleTable(rows)
  return whole(measureTable(pathways, { asOf })) + whole(flattenPathwayTable(pathways, { asOf }))
}

/** Asks for every column, since each is made when someone asks. */
const whole = ({ columns, length }: Table) => {
  for (const { values, validity } of Object.values(columns)) {
    mustEqual([values.length, validity?.length ?? length], [length, length])
  }
  return length
}

const makeRows = () => generateRows(count).map(({ facts: _, ...row }) => row)
const perRow = (ms: number) => (ms * 1e3) / count

// Before there are row objects: who has columns has none, and pays for no collecting of them.
const ordered = tableOf(makeRows())
const mixed = tableOf(shuffled(makeRows(), seededRandom(2)))
const columns = timeInTurns({ ordered: () => all(ordered), mixed: () => all(mixed) })

const rows = makeRows()
const objects = assemblePathways(rows).pathways
const tables = assembleTable(ordered).pathways
mustEqual(
  Array.from({ length: 2000 }, (_, at) => pathwayAt(tables, at)),
  objects.slice(0, 2000),
)

// One row in twenty broken.
const broken = rows.map((row, at) =>
  at % 20 === 0
    ? ([{ ...row, date: 'x' }, { ...row, code: 'D13A' }, { ...row, patient: '' }, row][
        (at / 20) % 4
      ] as Registration)
    : row,
)
const one = rows.filter(({ patient }) => patient === rows[0]?.patient)

const times = timeInTurns({
  flat: () => flattenPathways(objects, { asOf }),
  objects: () => measureForlopstider(assemblePathways(broken).pathways, { asOf }),
  check: () => checkRegistrations(broken, { asOf }),
  one: () => {
    for (let turn = 0; turn < 1000; turn += 1) checkRegistrations(one, { asOf })
  },
})

console.log(`\ncolumns, n = ${count} rows, median of 7`)
report(
  'assemble + clocks + flat rows, every column, µs a row, export order',
  perRow(columns.ordered).toFixed(2),
  'at most 0.4',
  perRow(columns.ordered) <= 0.4,
)
report(
  'the same, shuffled',
  perRow(columns.mixed).toFixed(2),
  'at most 0.6',
  perRow(columns.mixed) <= 0.6,
)
const each = (times.flat * 1e3) / objects.length
report('flat rows from objects, µs a pathway', each.toFixed(2), 'at most 2', each <= 2)
const checking = times.check / times.objects
report('checking, times assemble + measure', checking.toFixed(2), 'at most 1.5', checking <= 1.5)
report('one patient checked, ms', (times.one / 1000).toFixed(3), 'at most 0.2', times.one <= 200)
