// Rows become pathways and forløpstider.
import {
  assemblePathways,
  labelOf,
  makeWorklist,
  measureForlopstider,
  validationRules,
} from 'pasientforlop'

const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

const groupBy = (values, keyOf) => {
  const groups = new Map()
  for (const value of values) {
    const key = keyOf(value)
    groups.set(key, [...(groups.get(key) ?? []), value])
  }
  return groups
}

const wrap = (text, width) => text.match(new RegExp(`.{1,${width}}(?: |$)`, 'g'))

const printSetAside = (findings) => {
  console.log(
    '\n  Findings of assembly: rule, rows, and the text of the register (9329) where there is one',
  )
  const byRule = [...groupBy(findings, ({ rule }) => rule)].sort(([a], [b]) => (a < b ? -1 : 1))
  for (const [rule, found] of byRule) {
    const rows = found.flatMap(({ rows }) => rows)
    const { official } = validationRules.find(({ id }) => id === rule)
    const text = official ?? 'the library’s own'
    const [first, ...more] = wrap(text, 74)
    console.log(`  ${rule.padEnd(18)} ${String(rows.length).padStart(3)}  ${first}`)
    for (const line of more) console.log(line.padStart(line.length + 25))
  }
}

const columns = [
  ['outpatient, day', (level) => level === 'outpatient' || level === 'day'],
  ['inpatient', (level) => level === 'inpatient'],
  ['level unknown', (level) => level === undefined],
]

const cell = (clocks) => {
  if (clocks.length === 0) return ''.padEnd(21)
  const judged = clocks.filter(({ verdict }) => verdict !== 'unknown')
  const within = judged.filter(({ verdict }) => verdict === 'within').length
  const none = clocks.every(({ unknownBecause }) => unknownBecause === 'no-limit')
  const unjudged = none ? 'no limit' : 'undecided'
  const of = judged.length === clocks.length ? '' : `/${judged.length}`
  const share =
    judged.length === 0 ? unjudged : `${Math.round((100 * within) / judged.length)} %${of}`
  const days = String(median(clocks.map(({ days }) => days)))
  return `${String(clocks.length).padStart(4)} ${days.padStart(5)} ${share.padStart(9)}`.padEnd(21)
}

const printForlopstider = (clocks) => {
  const completed = clocks.filter(({ state, days }) => state === 'completed' && days >= 0)
  console.log(
    '\n  Completed forløpstider: n, median days, share within (of so many, if not of all; no limit:\n  none is known; undecided: it depends on the care level or severity, and that is unknown)',
  )
  console.log(
    `  ${'type and interval'.padEnd(35)} ${columns
      .map(([name]) => name.padEnd(21))
      .join('')
      .trimEnd()}`,
  )
  const groups = groupBy(completed, ({ type, interval }) => `${type} ${interval}`)
  for (const [key, group] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const cells = columns.map(([, has]) => cell(group.filter(({ careLevel }) => has(careLevel))))
    console.log(`  ${key.padEnd(34)} ${cells.join('').trimEnd()}`)
  }
}

const printDueDates = (pathways, asOf) => {
  const list = makeWorklist(pathways, { asOf, withinDays: 14 }).filter(
    ({ daysLeft }) => daysLeft >= 0,
  )
  console.log(`\n  Clocks that run out in the 14 days after ${asOf}: ${list.length}; the next ones`)
  for (const { patient, unit, type, interval, due, daysLeft } of list.slice(0, 8)) {
    console.log(
      `  ${due}  ${String(daysLeft).padStart(2)} days left  ${patient.padEnd(5)} ${unit}  ${type}  ${labelOf('interval', interval, 'nb')}`,
    )
  }
}

export const reportPathways = (rows, asOf) => {
  const { pathways, findings } = assemblePathways(rows)
  console.log(`\nFROM ROWS TO PATHWAYS\n  ${rows.length} rows became ${pathways.length} pathways`)
  printSetAside(findings)
  printForlopstider(measureForlopstider(pathways, { asOf }))
  printDueDates(pathways, asOf)
}
