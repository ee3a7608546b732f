import { scanDay } from '../../calendar/scan-day.js'
import type { IsoDate } from '../../calendar/schema.js'
import { holderKey } from './expand-obligations.js'
import { oneADate } from './latest-reports.js'
import { isGiven } from './read-figures.js'
import type {
  Obligation,
  ObligationState,
  ObligationStatus,
  PlanFinding,
  Reported,
  StatusReport,
} from './schema.js'

type Lifecycle = Extract<StatusReport, { about: 'lifecycle' }>

/** What a plan says of when a tiltak is due: its own words, or those of the nearest above it. */
export interface DueWords {
  /** The last day on time; null where there is none. */
  readonly due: IsoDate | null
  /** Whether the words for it name no date, or there are no words. */
  readonly kind: 'dated' | 'undated' | 'unreadable' | 'not-named'
  /** The last days on time that the words can mean: one where they are read. */
  readonly readings: readonly IsoDate[]
}

type Standing = Pick<ObligationStatus, 'state' | 'days' | 'completedOn'>

/** Where one obligation stands, by its deadline and the reports on it or on the whole tiltak. */
export function obligationStatus(
  obligation: Obligation,
  words: DueWords,
  ofTiltak: readonly StatusReport[],
  { asOf, dueWithinDays }: { readonly asOf: IsoDate; readonly dueWithinDays: number },
  findings: PlanFinding[],
): ObligationStatus {
  const { due } = words
  const key = holderKey(obligation.holder)
  const mine = ofTiltak.filter(({ holder }) => !isGiven(holder) || holder === key)
  const about = <About extends StatusReport['about']>(side: About) =>
    oneADate(
      mine.filter((report): report is Extract<StatusReport, { about: About }> => {
        return report.about === side
      }),
      findings,
    )
  const lifecycle = about('lifecycle')
  const last = lifecycle.at(-1)
  const standing: Standing =
    last?.value === 'completed'
      ? doneState(lifecycle, words)
      : last?.value === 'discontinued'
        ? { state: 'discontinued', days: null, completedOn: null }
        : openState(words, asOf, dueWithinDays, mine.length)
  return {
    obligation,
    state: standing.state,
    due,
    days: standing.days,
    completedOn: standing.completedOn,
    reports: mine.length,
    notNamed: [
      ...(obligation.as === 'unknown' ? (['responsible'] as const) : []),
      ...(words.kind === 'not-named' ? (['deadline'] as const) : []),
    ],
    lifecycle: reported(last),
    trafficLight: reported(about('traffic-light').at(-1)),
    risk: reported(about('risk').at(-1)),
    narrative: reported(about('narrative').at(-1)),
  }
}

function doneState(lifecycle: readonly Lifecycle[], { due, kind, readings }: DueWords): Standing {
  const { completedOn, shownBy } = completion(lifecycle)
  const judged = new Set(readings.map((last) => doneBy(last, completedOn, shownBy)))
  const [state] = judged
  if (state === undefined || judged.size > 1) {
    // Words that cannot be read, or mean several days, do not tell whether it was in time.
    return { state: kind === 'unreadable' ? 'done-undated' : 'done', days: null, completedOn }
  }
  const isLate = state === 'done-late' && due !== null && completedOn !== null
  return { state, days: isLate ? daysFrom(due, completedOn) : null, completedOn }
}

function doneBy(due: IsoDate, completedOn: IsoDate | null, shownBy: IsoDate): ObligationState {
  if ((completedOn ?? shownBy) <= due) return 'done'
  return completedOn === null ? 'done-undated' : 'done-late'
}

/** When it was done: by the newest report that says so, and shown by the oldest of that run. */
function completion(lifecycle: readonly Lifecycle[]) {
  let completedOn: IsoDate | null = null
  let shownBy = (lifecycle.at(-1) as Lifecycle).asOf
  for (let at = lifecycle.length - 1; at >= 0; at -= 1) {
    const report = lifecycle[at] as Lifecycle
    if (report.value !== 'completed') break
    completedOn ??= isGiven(report.completedOn) ? report.completedOn : null
    shownBy = report.asOf
  }
  return { completedOn, shownBy }
}

function daysFrom(from: IsoDate, to: IsoDate) {
  return scanDay(to) - scanDay(from)
}

function openState(
  { due, kind }: DueWords,
  asOf: IsoDate,
  dueWithinDays: number,
  reports: number,
): Standing {
  if (due === null) {
    const unreported = reports === 0 ? 'no-report' : 'no-deadline'
    const state: ObligationState = kind === 'unreadable' ? 'deadline-unreadable' : unreported
    return { state, days: null, completedOn: null }
  }
  const days = daysFrom(asOf, due)
  const ahead = days <= dueWithinDays ? 'due-soon' : 'not-due'
  return { state: days < 0 ? 'overdue' : ahead, days: Math.abs(days), completedOn: null }
}

function reported<Report extends StatusReport>(
  report: Report | undefined,
): Reported<Report['value']> | null {
  return report === undefined
    ? null
    : { value: report.value, asOf: report.asOf, reporter: report.reporter }
}
