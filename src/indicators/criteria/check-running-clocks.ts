import type { Criterion, CriterionTest } from '../schema.js'
import type { Column, ColumnClock } from '../subjects/schema.js'
import { invalid } from './check-criterion.js'

type Columns = Readonly<Record<string, Column>>

/**
 * Refuses a test of the days of a clock that may be running. The days are missing then, and those
 * that wait longest would leave the denominator: 67 % of those evaluated, where 33 % is the truth.
 * A population of completed clocks has no such rows.
 */
export function checkRunningClocks(
  columns: Columns,
  population: Criterion,
  criterion: Criterion,
  place: string,
): void {
  if ('not' in criterion) {
    checkRunningClocks(columns, population, criterion.not, `${place}.not`)
  } else if ('all' in criterion || 'any' in criterion) {
    const [parts, name] = 'all' in criterion ? [criterion.all, 'all'] : [criterion.any, 'any']
    for (const [at, part] of parts.entries()) {
      checkRunningClocks(columns, population, part, `${place}.${name}[${at}]`)
    }
  } else if ('field' in criterion && !('present' in criterion)) {
    const clock = columns[criterion.field]?.clock
    if (clock === undefined || isCompleted(clock, criterion.field, population)) return
    throw invalid(
      place,
      `tests days that are missing while their clock runs, so that rows which wait longest would leave the denominator; use the days test { days: 'calendar', from: '${clock.from}', to: '${clock.to}', ${boundsOf(criterion)}, missingTo: 'not-yet', negative: 'undecided' }, or a population with { field: '${clock.state}', is: 'completed' }`,
    )
  }
}

/** Whether every row of the population has the end of the clock. */
function isCompleted(clock: ColumnClock, days: string, population: Criterion): boolean {
  if ('all' in population) {
    return population.all.some((part) => isCompleted(clock, days, part))
  }
  if (!('field' in population)) return false
  if ('present' in population) {
    return population.present && (population.field === clock.to || population.field === days)
  }
  return population.field === clock.state && 'is' in population && population.is === 'completed'
}

function boundsOf(test: CriterionTest): string {
  if ('is' in test) return `atLeast: ${test.is}, atMost: ${test.is}`
  const { atLeast, atMost } = test as { atLeast?: unknown; atMost?: unknown }
  return (
    [
      ...(atLeast === undefined ? [] : [`atLeast: ${String(atLeast)}`]),
      ...(atMost === undefined ? [] : [`atMost: ${String(atMost)}`]),
    ].join(', ') || 'atMost: …'
  )
}
