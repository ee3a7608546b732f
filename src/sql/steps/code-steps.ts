import { firstDay, lastDay, scanDay } from '../../calendar/scan-day.js'
import type { SqlContext, Step } from '../context.js'
import { type Cell, queryOfValues } from '../rows-of-values.js'
import { outcomeBit, rankOf } from './event-codes.js'

/** The table of allowed codes, each once, however often it was valid. */
export function codesStep({ dialect, definitions }: SqlContext): Step {
  const rows = new Map<string, Cell[]>()
  for (const { type, events } of definitions) {
    for (const { event, outcomes } of events) {
      for (const outcome of outcomes.length === 0 ? [''] : outcomes) {
        const code = type + event + outcome
        rows.set(code, [code, type, event, outcome, rankOf(event), outcomeBit(outcome)])
      }
    }
  }
  return {
    name: 'codes',
    about:
      'The composite codes of 9327, taken apart, with the rank of the event within a day and the outcome as\na bit of a number.',
    query: queryOfValues(
      dialect,
      {
        code: 'text',
        type: 'text',
        event: 'text',
        outcome: 'text',
        event_rank: 'integer',
        outcome_bit: 'integer',
      },
      [...rows.values()],
    ),
  }
}

/**
 * The last day on which the code of a row was valid before its day (npr-120), and whether it was not
 * valid yet; an entry may stand several times with different validity.
 */
export function validityColumns(context: SqlContext): readonly string[] {
  const spans = [...spansOf(context)]
  const { literal } = context.dialect
  const byCode = (answer: (spans: readonly Span[]) => string, as: string) =>
    spans.length === 0
      ? `cast(null as integer) as ${as}`
      : `case known_code ${spans.map(([code, list]) => `when ${literal(code)} then ${answer(list)}`).join(' ')} end as ${as}`
  const isValid = (list: readonly Span[]) =>
    list.map(([from, to]) => `date_day between ${from} and ${to}`).join(' or ')
  return [
    byCode((list) => {
      const ends = list.map(([, to]) => to).sort((a, b) => b - a)
      return `case when ${isValid(list)} then null ${ends.map((to) => `when date_day > ${to} then ${to}`).join(' ')} end`
    }, 'retired_after'),
    byCode((list) => {
      const first = Math.min(...list.map(([, to]) => to))
      return `case when not (${isValid(list)}) and date_day <= ${first} then 1 end`
    }, 'is_not_yet_valid'),
  ]
}

type Span = readonly [number, number]

/** The validity of each code that is not always valid. */
function spansOf({ definitions }: SqlContext): ReadonlyMap<string, readonly Span[]> {
  const spans = new Map<string, Span[]>()
  const always = new Set<string>()
  for (const { type, events } of definitions) {
    for (const { event, outcomes, validFrom, validTo } of events) {
      for (const outcome of outcomes.length === 0 ? [''] : outcomes) {
        const code = type + event + outcome
        if (validFrom === undefined && validTo === undefined) always.add(code)
        const span: Span = [
          validFrom === undefined ? firstDay : scanDay(validFrom),
          validTo === undefined ? lastDay : scanDay(validTo),
        ]
        spans.set(code, [...(spans.get(code) ?? []), span])
      }
    }
  }
  for (const code of always) spans.delete(code)
  return spans
}
