import { wordsOfAnswer } from '../../misuse/arguments.js'
import { misuse } from '../../misuse/misuse.js'
import type { SubjectCount } from '../counting/count-rows.js'
import { judgeOf, undecided } from '../counting/outcomes.js'
import type { Plan } from '../counting/plan-evaluation.js'
import { addApart, addCounts, newTally, outsidePeriod, withoutDate } from '../counting/tally.js'
import { pairInterner } from '../criteria/pair-interner.js'
import type { Aggregate, KeyPart, Notice } from '../evaluation/schema.js'
import type { Indicator } from '../schema.js'
import type { SubjectId } from '../subjects/schema.js'

/** Counts of a subject as they were before they were written as aggregates. */
export function readAggregates(
  subject: SubjectId,
  given: readonly (readonly [Indicator, Aggregate])[],
  plan: Plan,
): SubjectCount {
  const [first] = given
  const by = first?.[1].by ?? []
  const fields = first?.[1].fields ?? []
  const cells = pairInterner()
  const keys: (readonly KeyPart[])[] = []
  const places = new Map<string, number>()
  const placeOf = (key: readonly KeyPart[]): number => {
    const written = JSON.stringify(key)
    const known = places.get(written) ?? keys.push(key) - 1
    places.set(written, known)
    return known
  }
  const tallies = given.map(([indicator, aggregate]) => {
    if (JSON.stringify(aggregate.by) !== JSON.stringify(by)) {
      throw misuse('mixed-definitions', 'aggregates of one subject must have the same groupings')
    }
    const tally = newTally(judgeOf(indicator))
    // What else they are is not known; nothing else is shown of them.
    addApart(tally, withoutDate, undecided, aggregate.undated)
    addApart(tally, outsidePeriod, undecided, aggregate.outsidePeriods)
    for (const [column, count] of Object.entries(aggregate.unusable)) {
      tally.unusable.set(column, count)
    }
    for (const cell of aggregate.cells) {
      if (cell.slot >= plan.slotCount || cell.key.length !== fields.length) {
        throw misuse('invalid-argument', 'an aggregate has a cell that is in none of its periods')
      }
      addCounts(tally, cells.of(placeOf(cell.key), cell.slot), cell, cell.days)
    }
    return tally
  })
  const notices = new Map<string, Notice>()
  for (const [, aggregate] of given) {
    for (const notice of aggregate.notices) notices.set(nameOf(notice), notice)
  }
  return {
    subject,
    fields,
    by,
    cells: cells.pairs,
    keys,
    tallies,
    signatures: null,
    notices: [...notices.values()],
  }
}

function nameOf(notice: Notice): string {
  return wordsOfAnswer('rows.aggregates', 'what aggregateIndicator answered', () =>
    JSON.stringify(notice),
  )
}
