import { isObject } from '../../misuse/arguments.js'
import { kindOf } from '../../misuse/misuse.js'
import type { Criterion, Indicator } from '../schema.js'
import type { Column } from '../subjects/schema.js'
import { subjects } from '../subjects/subjects.js'
import { checkCriterion, dateColumnAt, invalid } from './check-criterion.js'
import { checkRunningClocks } from './check-running-clocks.js'
import { checkTargets } from './check-targets.js'
import { checkTold } from './check-told.js'

type Columns = Readonly<Record<string, Column>>

/** Throws `invalid-indicator`, naming the place, unless the definition fits its subject. */
export function checkIndicator<I extends Indicator>(indicator: I): I {
  if (!isObject(indicator)) {
    throw invalid('indicator', `must be an indicator (got ${kindOf(indicator)})`)
  }
  const { subject, measure } = indicator
  if (typeof subject !== 'string' || !Object.hasOwn(subjects, subject)) {
    throw invalid('subject', `must be one of ${Object.keys(subjects).join(', ')}`)
  }
  const columns: Columns = subjects[subject]
  if (indicator.anchor !== 'asOf') dateColumnAt(columns, indicator.anchor, 'anchor')
  checkClock(columns, indicator.clock, 'clock')
  checkCriterion(columns, indicator.population, 'population')
  const criteria: [string, Criterion][] = [['population', indicator.population]]
  for (const [at, exclusion] of [...listOf(indicator.exclusions, 'exclusions')].entries()) {
    checkCriterion(columns, exclusion?.when, `exclusions[${at}].when`)
    criteria.push([`exclusions[${at}].when`, exclusion.when])
  }
  if (measure === 'share') {
    checkCriterion(columns, indicator.numerator, 'numerator')
    criteria.push(['numerator', indicator.numerator])
  } else if (measure === 'duration') {
    checkClock(columns, indicator.duration, 'duration')
  } else if (measure !== 'count') {
    throw invalid('measure', "must be 'share', 'count' or 'duration'")
  }
  checkTold(indicator)
  checkIds(indicator)
  checkTargets(indicator, columns)
  for (const [place, criterion] of criteria) {
    checkRunningClocks(columns, indicator.population, criterion, place)
  }
  return indicator
}

function listOf<Item>(list: readonly Item[], place: string): readonly Item[] {
  if (Array.isArray(list)) return list
  throw invalid(place, 'must be a list, empty if none')
}

function checkClock(columns: Columns, clock: unknown, place: string): void {
  if (!isObject(clock)) return
  dateColumnAt(columns, clock['from'], `${place}.from`)
  dateColumnAt(columns, clock['to'], `${place}.to`)
}

function checkIds({ exclusions }: Indicator): void {
  const ids = new Set<string>()
  for (const [at, { id }] of exclusions.entries()) {
    if (ids.has(id)) throw invalid(`exclusions[${at}].id`, 'is the id of an earlier exclusion')
    ids.add(id)
  }
}
