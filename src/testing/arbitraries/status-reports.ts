import { type Arbitrary, array, constantFrom, nat, option, record } from 'fast-check'
import { dayArgument } from '../../calendar/day-argument.js'
import type { IsoDate } from '../../calendar/schema.js'
import { writeDay } from '../../calendar/write-day.js'
import { optionsArgument } from '../../misuse/arguments.js'
import { misuse } from '../../misuse/misuse.js'
import { expandObligations } from '../../plans/follow-up/expand-obligations.js'
import type { Obligation, StatusReport } from '../../plans/follow-up/schema.js'
import type { Plan } from '../../plans/schema.js'

/** Which reports are generated. */
export interface StatusReportsOptions {
  /** The first day of a report; 2019-01-01 by default. */
  readonly from?: IsoDate | undefined
  /** The last day of a report; 2024-12-31 by default. */
  readonly to?: IsoDate | undefined
}

/**
 * Status reports on the obligations of a plan, of several reporters, on its lifecycle, traffic light,
 * risk or in words; as an organisation reports on its own share, or on the whole tiltak. Shrinks to
 * none.
 *
 * @throws `invalid-plan`; `invalid-date`, `unknown-option` for wrong options; `invalid-argument`
 * where no day is left.
 *
 * @example
 * ```ts
 * import fc from 'fast-check'
 * import { followUpPlan, plans } from 'pasientforlop/plans'
 * import { statusReports } from 'pasientforlop/testing/arbitraries'
 *
 * const plan = plans['hv-phv-2020-2024']
 * const isFollowed = fc.property(statusReports(plan), (reports) => {
 *   followUpPlan(plan, reports, { asOf: '2024-12-31' })
 * })
 * fc.check(isFollowed, { numRuns: 5 }).failed // => false
 * ```
 */
export function statusReports(
  plan: Plan,
  options: StatusReportsOptions = {},
): Arbitrary<StatusReport[]> {
  const { from = '2019-01-01', to = '2024-12-31' } = optionsArgument(options, ['from', 'to'])
  const [first, last] = [dayArgument(from, 'from'), dayArgument(to, 'to')]
  if (last < first) throw misuse('invalid-argument', 'no report can be generated: no day is left')
  const { obligations } = expandObligations(plan, { at: to })
  if (obligations.length === 0) return array(nat(0), { maxLength: 0 }) as Arbitrary<never[]>
  return array(
    record({
      obligation: nat(obligations.length - 1),
      isOwn: nat(3),
      reporter: constantFrom('r1', 'r2'),
      day: nat(last - first),
      about: constantFrom(
        'lifecycle' as const,
        'traffic-light' as const,
        'risk' as const,
        'narrative' as const,
      ),
      lifecycle: constantFrom(
        'planned' as const,
        'active' as const,
        'paused' as const,
        'completed' as const,
        'discontinued' as const,
      ),
      light: constantFrom('green' as const, 'yellow' as const, 'red' as const),
      risk: constantFrom('low' as const, 'medium' as const, 'high' as const),
      text: constantFrom('I rute.', 'Går føre seg.'),
      earlier: option(nat(90), { nil: undefined }),
    }),
    { maxLength: 12 },
  ).map((drawn) =>
    drawn.map(
      ({
        obligation: at,
        isOwn,
        reporter,
        day,
        about,
        lifecycle,
        light,
        risk,
        text,
        earlier,
      }): StatusReport => {
        const obligation = obligations[at] as Obligation
        const holder = isOwn === 3 ? undefined : keyOf(obligation)
        const place = {
          tiltak: obligation.tiltak,
          ...(holder !== undefined && { holder }),
          reporter,
          asOf: writeDay(first + day),
        }
        if (about === 'traffic-light') return { ...place, about, value: light }
        if (about === 'risk') return { ...place, about, value: risk }
        if (about === 'narrative') return { ...place, about, value: text }
        const isDated = lifecycle === 'completed' && earlier !== undefined
        return {
          ...place,
          about,
          value: lifecycle,
          ...(isDated && { completedOn: writeDay(first + Math.max(0, day - earlier)) }),
        }
      },
    ),
  )
}

/** How a report names a holder. */
function keyOf({ holder }: Obligation): string | undefined {
  if (holder.kind === 'organisation') return holder.organisation
  return 'role' in holder && typeof holder.role === 'string' ? holder.role : undefined
}
