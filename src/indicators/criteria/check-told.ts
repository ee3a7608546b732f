import { firstDay, scanDay } from '../../calendar/scan-day.js'
import { isObject } from '../../misuse/arguments.js'
import type { Evidence } from '../../sources/schema.js'
import type { Direction, Indicator } from '../schema.js'
import { invalid } from './check-criterion.js'

const evidenceGrades: readonly Evidence[] = [
  'official',
  'secondary',
  'inferred',
  'draft',
  'announced',
]

const directions: readonly Direction[] = ['higher-is-better', 'lower-is-better', 'neutral']

/**
 * Checks what an indicator says beside its criteria, as `indicatorSchema` does: names, evidence,
 * caveats, sources, targets, and that it has no other keys. By hand, so that nobody who evaluates
 * needs zod; a test holds the two to each other.
 */
export function checkTold(indicator: Indicator): void {
  const { measure } = indicator
  onlyKeys(
    indicator,
    ['id', 'name', 'subject', 'anchor', 'clock', 'population', 'exclusions', 'direction', 'targets']
      .concat(['evidence', 'inferred', 'caveats', 'sources', 'measure'])
      .concat(measure === 'share' ? 'numerator' : measure === 'duration' ? 'duration' : []),
    'indicator',
  )
  text(indicator.id, 'id')
  texts(indicator.name, 'name')
  among(directions, indicator.direction, 'direction')
  among(evidenceGrades, indicator.evidence, 'evidence')
  if (indicator.inferred !== undefined) texts(indicator.inferred, 'inferred')
  each(indicator.caveats, 'caveats', texts)
  each(indicator.sources, 'sources', anyText)
  each(indicator.exclusions, 'exclusions', (exclusion, place) => {
    onlyKeys(exclusion, ['id', 'name', 'when', 'evidence'], place)
    text(exclusion.id, `${place}.id`)
    texts(exclusion.name, `${place}.name`)
    among(evidenceGrades, exclusion.evidence, `${place}.evidence`)
  })
  each(indicator.targets, 'targets', checkTarget)
  if (indicator.clock !== undefined) checkClock(indicator.clock, 'clock')
  if (indicator.measure === 'duration') checkClock(indicator.duration, 'duration')
}

function onlyKeys(value: unknown, keys: readonly string[], place: string): void {
  if (!isObject(value)) throw invalid(place, 'must be an object')
  if (Object.keys(value).every((key) => keys.includes(key))) return
  throw invalid(place, `has a key that means nothing; it can have ${keys.join(', ')}`)
}

function text(value: unknown, place: string): void {
  if (typeof value !== 'string' || value === '') throw invalid(place, 'must be a text')
}

function anyText(value: unknown, place: string): void {
  if (typeof value !== 'string') throw invalid(place, 'must be a text')
}

function texts(value: unknown, place: string): void {
  if (!isObject(value)) throw invalid(place, 'must have texts in nb, nn and en')
  for (const language of ['nb', 'nn', 'en']) anyText(value[language], `${place}.${language}`)
}

function among(list: readonly string[], value: unknown, place: string): void {
  if (typeof value !== 'string' || !list.includes(value)) {
    throw invalid(place, `must be one of ${list.join(', ')}`)
  }
}

function each<Item>(
  list: readonly Item[],
  place: string,
  check: (item: Item, place: string) => void,
): void {
  if (!Array.isArray(list)) throw invalid(place, 'must be a list, empty if none')
  // Copied, since `forEach` passes over the holes of a sparse list.
  for (const [at, item] of [...list].entries()) check(item, `${place}[${at}]`)
}

function checkTarget(target: Indicator['targets'][number], place: string): void {
  const bounds = ['atLeast', 'atMost', 'below'] as const
  onlyKeys(target, [...bounds, 'validFrom', 'validTo', 'when', 'evidence', 'source', 'note'], place)
  for (const bound of bounds) {
    const value = target[bound]
    if (value !== undefined && !Number.isFinite(value)) {
      throw invalid(`${place}.${bound}`, 'must be a number')
    }
  }
  date(target.validFrom, `${place}.validFrom`)
  if (target.validTo !== undefined) date(target.validTo, `${place}.validTo`)
  if (target.when !== undefined && !isObject(target.when)) {
    throw invalid(`${place}.when`, 'must be an object of values by column')
  }
  among(evidenceGrades, target.evidence, `${place}.evidence`)
  anyText(target.source, `${place}.source`)
  if (target.note !== undefined) anyText(target.note, `${place}.note`)
}

function date(value: unknown, place: string): void {
  if (typeof value === 'string' && value.length === 10 && scanDay(value) >= firstDay) return
  throw invalid(place, 'must be a date YYYY-MM-DD')
}

function checkClock(clock: unknown, place: string): void {
  onlyKeys(clock, ['days', 'from', 'to'], place)
  among(['calendar', 'working'], (clock as { days?: unknown }).days, `${place}.days`)
}
