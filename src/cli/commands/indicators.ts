import { registrationColumnsOf } from '../../files/columns/registration-columns-of.js'
import { fieldsOfReading } from '../../files/make-reading.js'
import type { Reading } from '../../files/reading.js'
import { newRegistrationCount } from '../../indicators/evaluation/count-registrations.js'
import {
  type EvaluateOptions,
  evaluateIndicators,
} from '../../indicators/evaluation/evaluate-indicators.js'
import { openEvaluation, publishCounts } from '../../indicators/evaluation/publish-counts.js'
import type { EvaluationRows } from '../../indicators/evaluation/rows-argument.js'
import type { IndicatorResult, Publication } from '../../indicators/evaluation/schema.js'
import { indicators } from '../../indicators/indicators.js'
import type { Indicator } from '../../indicators/schema.js'
import { subjects } from '../../indicators/subjects/subjects.js'
import { describeShare } from '../../messages/describe-share.js'
import { groupName } from '../../report/picture/group-name.js'
import type { Language } from '../../sources/schema.js'
import type { Asked } from '../arguments.js'
import type { Cell, Output } from '../output.js'
import { problem } from '../problem.js'
import type { BatchInput } from '../read-batches.js'
import { fill, wordsIn } from '../words/words-in.js'
import { talkOf } from './indicator-talk.js'

/** The indicators of the rows of a file, published together. */
export async function indicatorsOf(asked: Asked, input: BatchInput): Promise<Output> {
  const { asOf, periods, by, policy, language } = asked
  if (asOf === null) throw problem('no-as-of')
  if (periods.length === 0) throw problem('no-periods')
  const chosen = chosenIndicators(asked, { kind: input.rows })
  checkGrouping(by, chosen)
  const publication = await publish(chosen, input, {
    asOf,
    periods,
    by,
    ...(policy === 'open' ? { policy } : {}),
  })
  return {
    json: publication,
    ...figureRecords(publication),
    text: textOf(chosen, resultsOf(publication), language),
    sarif: null,
    fails: () => false,
    talk: talkOf(publication, input, language),
  }
}

/** Registrations are counted batch by batch; other rows together, since each of them counts once. */
async function publish(
  chosen: readonly Indicator[],
  { rows, batches, total }: BatchInput,
  options: EvaluateOptions,
): Promise<Publication> {
  if (rows !== 'registration') {
    const given: EvaluationRows[] = []
    for await (const batch of batches) given.push({ [rows]: batch })
    return evaluateIndicators(chosen, given[0] as EvaluationRows, options) as Publication
  }
  const evaluation = openEvaluation(chosen, options)
  const count = newRegistrationCount(evaluation)
  for await (const batch of batches) {
    total.outside += count.add(() => registrationColumnsOf(batch.length, fieldsOfReading(batch)))
  }
  return publishCounts(evaluation, [...count.end().values()])
}

/** The figures of a publication as a table, a row an indicator, period and group. */
export function figureRecords(publication: Publication): {
  readonly columns: readonly string[]
  readonly records: readonly Readonly<Record<string, Cell>>[]
} {
  const results = resultsOf(publication)
  const groups = [...new Set(results.flatMap(({ result }) => Object.keys(result.group)))]
  return {
    columns: ['indicator', 'period', ...groups.map(groupColumn), 'by', ...figureColumns],
    records: results.map(({ indicator, result }) => ({
      indicator,
      period: result.period,
      ...Object.fromEntries(groups.map((name) => [groupColumn(name), cellOf(result.group[name])])),
      // What tells the group that has no value from all groups together.
      by: Object.keys(result.group).join(' '),
      ...figuresOf(result),
    })),
  }
}

function resultsOf(publication: Publication): readonly Result[] {
  return Object.values(publication.indicators).flatMap(({ indicator, results }) =>
    results.map((result) => ({ indicator, result })),
  )
}

type Result = { readonly indicator: string; readonly result: IndicatorResult }

const figureColumns = [
  'state',
  'numerator',
  'denominator',
  'share',
  'lower',
  'upper',
  'count',
  'n',
  'median',
  'target',
] as const

const ownColumns = ['indicator', 'period', 'by'] as const

/** The column of a group: one that a figure has the name of, such as `state`, has `by_` before it. */
function groupColumn(name: string): string {
  return [...ownColumns, ...figureColumns].some((own) => own === name) ? `by_${name}` : name
}

/** Refuses a column to group by that no row of what is asked for can have. */
export function checkGrouping(by: readonly string[], chosen: readonly Indicator[]): void {
  const known = new Set(chosen.flatMap(({ subject }) => Object.keys(subjects[subject])))
  const wrong = by.find((name) => known.size > 0 && !known.has(name))
  if (wrong === undefined) return
  throw problem('wrong-value', { name: '--by', value: wrong, known: [...known].join(', ') })
}

/** Those asked for by id, else all that count the rows of the file. */
export function chosenIndicators(
  { indicators: ids }: Asked,
  { kind }: Pick<Reading, 'kind'>,
): readonly Indicator[] {
  const all: readonly Indicator[] = Object.values(indicators)
  const subjects = kind === 'registration' ? ['pathway', 'forlopstid'] : [kind]
  const own = all.filter(({ subject }) => subjects.includes(subject))
  if (ids.length === 0) return own
  return ids.map((id) => {
    const found = own.find((indicator) => indicator.id === id)
    if (found !== undefined) return found
    const known = own.map((indicator) => indicator.id).join(', ')
    throw problem('wrong-value', { name: '--indicator', value: id, known })
  })
}

function figuresOf(
  result: IndicatorResult,
): Readonly<Record<(typeof figureColumns)[number], Cell>> {
  const none = Object.fromEntries(figureColumns.map((name) => [name, null])) as Record<
    (typeof figureColumns)[number],
    Cell
  >
  const base = { ...none, state: result.state }
  if (result.state !== 'value') return base
  if (result.measure === 'count') return { ...base, count: result.count }
  const target = result.target?.verdict ?? null
  if (result.measure === 'duration') {
    return { ...base, n: result.days.n, median: result.days.median, target }
  }
  const { numerator, denominator, share, interval } = result
  return { ...base, numerator, denominator, share, ...interval, target }
}

/** One block an indicator, a line a group and period. */
function textOf(
  chosen: readonly Indicator[],
  results: readonly Result[],
  language: Language,
): readonly string[] {
  return chosen.flatMap(({ id, name }) => {
    const own = results.filter(({ indicator }) => indicator === id)
    const lines = own.map(({ result }) => {
      const isTotal = Object.keys(result.group).length === 0
      const group = isTotal ? '' : groupName(result.group, {}, language)
      return `  ${result.period}  ${group.padEnd(12)}  ${figureText(result, language)}`
    })
    return [`${name[language]} (${id})`, ...lines, '']
  })
}

function figureText(result: IndicatorResult, language: Language): string {
  const words = wordsIn(language)
  if (result.state === 'withheld') return result.note
  if (result.state !== 'value') {
    return result.state === 'suppressed' ? words.hidden : words.notComputable
  }
  if (result.measure === 'count') return `${result.count}`
  if (result.measure === 'duration') {
    const { n, median } = result.days
    return `${median === null ? words.hidden : fill(words.days, { days: median })} (n = ${n})`
  }
  const { numerator, denominator, interval } = result
  const share = describeShare({ numerator, denominator }, language, { decimals: 1 })
  const bound = (value: number) =>
    describeShare({ numerator: Math.round(value * 1000), denominator: 1000 }, language, {
      decimals: 1,
    })
  return `${share} (${numerator}/${denominator}; ${bound(interval.lower)}–${bound(interval.upper)})`
}

function cellOf(value: unknown): string {
  return value === null || value === undefined ? '' : `${value}`
}
