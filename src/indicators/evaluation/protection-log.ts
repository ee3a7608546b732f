import { objectArgument } from '../../misuse/arguments.js'
import { misuse } from '../../misuse/misuse.js'
import type { Plan } from '../counting/plan-evaluation.js'
import type { HiddenReason } from '../protection/types.js'
import type { HiddenBeside } from './protect-results.js'
import type { PublishedSubject } from './publish-subject.js'
import type { Publication, ResultGroup } from './schema.js'

/** A result that is hidden, or the funnel beside one. */
export interface HiddenFigure {
  /** The id of the indicator. */
  readonly indicator: string
  /** The id of the period. */
  readonly period: string
  /** The values of the group; empty for the total. */
  readonly group: ResultGroup
  /** The result itself, or the funnel beside a result that is shown. */
  readonly figure: 'result' | 'funnel'
  /**
   * `small` itself; `difference`: with what is shown it would tell a small one, or a small
   * difference; `range`: it would tell one to within less than the policy says; `budget`: that
   * could not be found out within the bound.
   */
  readonly because: Exclude<HiddenReason, 'withheld'>
}

/** A count over all rows that is hidden beside the results of an indicator. */
export interface HiddenCount {
  /** The id of the indicator. */
  readonly indicator: string
  /** Which count, by its name in the publication. */
  readonly count: 'undated' | 'outsidePeriods' | 'unusable'
  /** The column whose values cannot be used; `null` for the other counts. */
  readonly column: string | null
  /** As for a result. */
  readonly because: Exclude<HiddenReason, 'withheld'>
}

/** For the owner of the rows only: what is hidden in a publication, and why. */
export interface ProtectionLog {
  /** What is hidden, in the order of the results. */
  readonly hidden: readonly HiddenFigure[]
  /** What is hidden of the counts over all rows beside the results. */
  readonly beside: readonly HiddenCount[]
  /** How many results are shown, and how many are hidden for each reason. */
  readonly counts: Readonly<Record<'shown' | Exclude<HiddenReason, 'withheld'>, number>>
}

const logs = /* @__PURE__ */ new WeakMap<Publication, () => ProtectionLog>()

/** Keeps what the owner may ask for, outside what is sent. */
export function keepLog(
  publication: Publication,
  plan: Plan,
  published: readonly PublishedSubject[],
): void {
  logs.set(publication, () => writeLog(plan, published))
}

/**
 * Says why results of a publication are hidden, for the owner of the rows: whether one is small
 * or hides another is itself knowledge, so it is not in the publication and must not be sent on.
 *
 * The log belongs to the very object that `evaluateIndicators` answered; a copy, or what was read
 * from JSON, has none.
 *
 * @throws `invalid-argument` for what is no publication of this process.
 *
 * @example
 * ```ts
 * import { evaluateIndicators, explainProtection, indicators } from 'pasientforlop'
 *
 * const appointments = Array.from({ length: 30 }, (_, at) => ({
 *   appointment: `a${at}`, unit: '983974724', booked: '2021-03-01',
 *   kind: at < 2 ? ('tentative' as const) : ('timed' as const),
 * }))
 * const publication = evaluateIndicators(
 *   indicators['hv.tentative_appointments'],
 *   { appointment: appointments },
 *   { periods: ['2021-T1'], asOf: '2021-05-10' },
 * )
 * explainProtection(publication).hidden.map(({ figure, because }) => [figure, because])
 * // => [['result', 'small']]
 * ```
 */
export function explainProtection(publication: Publication): ProtectionLog {
  objectArgument(publication, 'publication', 'what evaluateIndicators answered')
  const write = logs.get(publication)
  if (write !== undefined) return write()
  throw misuse(
    'invalid-argument',
    'publication must be the very object that evaluateIndicators answered, not a copy of it',
  )
}

function writeLog(plan: Plan, published: readonly PublishedSubject[]): ProtectionLog {
  const hidden: HiddenFigure[] = []
  const counts = { shown: 0, small: 0, difference: 0, range: 0, budget: 0 }
  for (const { count, laid, hidden: reasons } of published) {
    count.tallies.forEach(({ judge }, which) => {
      for (let at = 0; at < laid.places.length; at += 1) {
        if (laid.unlisted[at] === 1) continue
        const period = plan.periods[laid.places.period[at] as number]?.id as string
        const place = { indicator: judge.indicator.id, period, group: laid.groups[at] ?? {} }
        const because = reasons?.result[which]?.[at] ?? null
        const beside = reasons?.funnel[which]?.[at] ?? null
        if (because === 'withheld') continue
        counts[because ?? 'shown'] += 1
        if (because !== null) hidden.push({ ...place, figure: 'result', because })
        else if (beside !== null && beside !== 'withheld') {
          hidden.push({ ...place, figure: 'funnel', because: beside })
        }
      }
    })
  }
  return { hidden, beside: published.flatMap(writeBeside), counts }
}

function writeBeside({ count, hidden }: PublishedSubject): readonly HiddenCount[] {
  return count.tallies.flatMap(({ judge }, which) => {
    const { undated, outsidePeriods, unusable } = hidden?.beside[which] ?? nothingBeside
    const counts = [
      { count: 'undated', column: null, because: undated },
      { count: 'outsidePeriods', column: null, because: outsidePeriods },
      ...[...unusable].map(
        ([column, because]) => ({ count: 'unusable', column, because }) as const,
      ),
    ] as const
    return counts.flatMap((one): HiddenCount[] =>
      one.because === null || one.because === 'withheld'
        ? []
        : [{ indicator: judge.indicator.id, ...one, because: one.because }],
    )
  })
}

const nothingBeside: HiddenBeside = {
  undated: null,
  outsidePeriods: null,
  unusable: new Map(),
}
