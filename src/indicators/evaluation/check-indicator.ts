import { checkShape, type Shape } from '../../calendar/shapes.js'
import { kindOf } from '../../misuse/misuse.js'
import type { Indicator, IndicatorTarget } from '../schema.js'
import type { Column } from '../subjects/schema.js'
import { subjects } from '../subjects/subjects.js'
import { checkCriterion, dateColumnAt, invalid, isPart } from './check-criterion.js'

type Columns = Readonly<Record<string, Column>>

const comparisons: readonly IndicatorTarget['comparison'][] = ['atLeast', 'atMost', 'below']

const units: readonly IndicatorTarget['unit'][] = ['percent', 'days']

const targetsShape: Shape = {
  listOf: {
    fields: {
      comparison: { oneOf: comparisons },
      value: 'number',
      unit: { oneOf: units },
      validFrom: 'date',
      validTo: { optional: 'date' },
      when: { optional: { tableOf: 'scalar' } },
    },
  },
}

/** Throws `invalid-indicator`, naming the place, unless the definition fits its subject. */
export function checkIndicator(indicator: Indicator): Indicator {
  if (!isPart(indicator)) {
    throw invalid('indicator', `must be an indicator (got ${kindOf(indicator)})`)
  }
  if (typeof indicator.id !== 'string' || indicator.id === '') throw invalid('id', 'must be a text')
  if (typeof indicator.subject !== 'string' || !Object.hasOwn(subjects, indicator.subject)) {
    throw invalid('subject', `must be one of ${Object.keys(subjects).join(', ')}`)
  }
  const columns: Columns = subjects[indicator.subject]
  if (indicator.anchor !== 'asOf') dateColumnAt(columns, indicator.anchor, 'anchor')
  if (indicator.clock !== undefined) checkClock(columns, indicator.clock, 'clock')
  checkCriterion(columns, indicator.population, 'population')
  checkExclusions(columns, indicator.exclusions)
  if (indicator.measure === 'share') checkCriterion(columns, indicator.numerator, 'numerator')
  else if (indicator.measure === 'duration') checkClock(columns, indicator.duration, 'duration')
  else if (indicator.measure !== 'count') {
    throw invalid('measure', "must be 'share', 'count' or 'duration'")
  }
  checkShape(indicator.targets, targetsShape, 'targets', 'invalid-indicator')
  return indicator
}

function checkClock(columns: Columns, clock: unknown, place: string): void {
  if (!isPart(clock)) throw invalid(place, 'must name days, from and to')
  if (clock['days'] !== 'calendar' && clock['days'] !== 'working') {
    throw invalid(`${place}.days`, "must be 'calendar' or 'working'")
  }
  dateColumnAt(columns, clock['from'], `${place}.from`)
  dateColumnAt(columns, clock['to'], `${place}.to`)
}

function checkExclusions(columns: Columns, exclusions: unknown): void {
  if (!Array.isArray(exclusions)) throw invalid('exclusions', 'must be a list, empty if none')
  const ids = new Set<string>()
  // Copied, since `forEach` passes over the holes of a sparse list.
  ;[...exclusions].forEach((exclusion: unknown, at) => {
    const place = `exclusions[${at}]`
    if (!isPart(exclusion)) throw invalid(place, 'must have id, name, when and evidence')
    const { id } = exclusion
    if (typeof id !== 'string' || id === '') throw invalid(`${place}.id`, 'must be a text')
    if (ids.has(id)) throw invalid(`${place}.id`, 'is the id of an earlier exclusion')
    ids.add(id)
    checkCriterion(columns, exclusion['when'], `${place}.when`)
  })
}
