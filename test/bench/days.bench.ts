import { differenceInCalendarDays, parseISO } from 'date-fns'
import { daysBetween } from 'pasientforlop/calendar'
import { mustEqual, report, timeInTurns } from '../helpers/bench.js'
import { seededRandom } from '../helpers/random.js'

const count = 500_000
const random = seededRandom(7)
const dateOf = () => new Date(Math.floor(random() * 20_000) * 864e5).toISOString().slice(0, 10)
const pairs = Array.from({ length: count }, () => [dateOf(), dateOf()] as const)

const sum = (days: (from: string, to: string) => number) => {
  let total = 0
  for (const [from, to] of pairs) total += days(from, to)
  return total
}
const dateFns = (from: string, to: string) => differenceInCalendarDays(parseISO(to), parseISO(from))

for (const [from, to] of pairs.slice(0, 20_000)) mustEqual(daysBetween(from, to), dateFns(from, to))
mustEqual(sum(daysBetween), sum(dateFns))

const times = timeInTurns({ ours: () => sum(daysBetween), dateFns: () => sum(dateFns) })
const ratio = times.dateFns / times.ours
console.log(`\ndaysBetween on ISO strings, n = ${count} pairs, median of 7, equal answers checked`)
console.log(
  `  daysBetween ${times.ours.toFixed(1)} ms, date-fns parseISO twice and differenceInCalendarDays ${times.dateFns.toFixed(0)} ms`,
)
report('times faster than date-fns', ratio.toFixed(0), 'at least 30', ratio >= 30)
