import { listPeriods } from '../../calendar/list-periods.js'
import { evaluateIndicators } from '../../indicators/evaluation/evaluate-indicators.js'
import type { EvaluationRows } from '../../indicators/evaluation/rows-argument.js'
import type { Publication } from '../../indicators/evaluation/schema.js'
import {
  flattenForlopstidTable,
  flattenPathwayTable,
} from '../../indicators/flatten/flatten-tables.js'
import { indicators } from '../../indicators/indicators.js'
import type { Indicator } from '../../indicators/schema.js'
import { forlopstidIndicators } from '../../report/forlopstid-indicators.js'
import type { IndicatorChoice } from '../views.js'
import type { Tell } from './file-bytes.js'
import type { Courses, JudgedWork, Work } from './state.js'

/** The publication of the indicators that the rows of a file are counted by, protected together. */
export function publicationOf(
  work: Work,
  judged: JudgedWork,
  choice: IndicatorChoice,
  tell: Tell,
): Publication {
  const { periods: kind, last, by } = choice
  const key = [kind, last, by].join()
  if (judged.publication?.key === key) return judged.publication.publication
  tell('counting', null)
  const { asOf } = judged
  const periods = listPeriods(kind, '1990-01-01', asOf).slice(-Math.max(1, last))
  const fields = by === 'type' && judged.courses === null ? 'unit' : by
  const publication = evaluateIndicators(indicatorsOf(work), rowsFor(work, judged), {
    asOf,
    periods: periods.map(({ id }) => id),
    by: fields === 'none' ? [] : [fields],
  }) as Publication
  judged.publication = { key, publication }
  return publication
}

/** The indicators that count the rows of a file. */
export function indicatorsOf({ reading }: Work): readonly Indicator[] {
  const all: readonly Indicator[] = Object.values(indicators)
  if (reading.kind !== 'registration') return all.filter(({ subject }) => subject === reading.kind)
  return [
    ...all.filter(({ subject }) => subject === 'pathway' || subject === 'forlopstid'),
    // How the days are distributed.
    ...Object.values(forlopstidIndicators),
  ]
}

function rowsFor({ reading }: Work, { courses, asOf }: JudgedWork): EvaluationRows {
  if (courses === null) return { [reading.kind]: reading }
  courses.flat ??= flatOf(courses, asOf)
  return { pathway: courses.flat.pathway, forlopstid: courses.flat.forlopstid }
}

function flatOf({ table }: Courses, asOf: string): NonNullable<Courses['flat']> {
  return {
    pathway: flattenPathwayTable(table, { asOf }),
    forlopstid: flattenForlopstidTable(table, { asOf }),
  }
}
