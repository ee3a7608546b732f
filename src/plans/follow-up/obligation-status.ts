import { scanDay } from '../../calendar/scan-day.js'
import type { IsoDate } from '../../calendar/schema.js'
import { holderKey } from './expand-obligations.js'
import { oneADate } from './latest-reports.js'
import type {
  Obligation,
  ObligationState,
  ObligationStatus,
  PlanFinding,
  StatusReport,
} from './schema.js'

type Lifecycle = Extract<StatusReport, { about: 'lifecycle' }>

interface Standing {
  readonly state: ObligationState
  readonly days?: number
  readonly completedOn?: IsoDate
}

/** Where one obligation stands, by its deadline and the reports on it or on the whole tiltak. */
export function obligationStatus(
  obligation: Obligation,
  due: IsoDate | undefined,
  ofTiltak: readonly StatusReport[],
  { asOf, dueWithinDays }: { readonly asOf: IsoDate; readonly dueWithinDays: number },
  findings: PlanFinding[],
): ObligationStatus {
  const key = holderKey(obligation.holder)
  const mine = ofTiltak.filter(({ holder }) => holder === undefined || holder === key)
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
      ? doneState(lifecycle, due)
      : last?.value === 'discontinued'
        ? { state: 'discontinued' }
        : openState(due, asOf, dueWithinDays, mine.length)
  const sides = {
    lifecycle: reported(last),
    trafficLight: reported(about('traffic-light').at(-1)),
    risk: reported(about('risk').at(-1)),
    narrative: reported(about('narrative').at(-1)),
  }
  const told = Object.entries(sides).filter(([, report]) => report !== undefined)
  return {
    obligation,
    ...standing,
    ...(due === undefined ? {} : { due }),
    reports: mine.length,
    ...Object.fromEntries(told),
  }
}

function doneState(lifecycle: readonly Lifecycle[], due: IsoDate | undefined): Standing {
  const { completedOn, shownBy } = completion(lifecycle)
  const on = completedOn === undefined ? {} : { completedOn }
  if (due === undefined || (completedOn ?? shownBy ?? due) <= due) return { state: 'done', ...on }
  return completedOn === undefined
    ? { state: 'done-undated' }
    : { state: 'done-late', days: daysFrom(due, completedOn), ...on }
}

/** When it was done: by the newest report that says so, and shown by the oldest of that run. */
function completion(lifecycle: readonly Lifecycle[]) {
  let completedOn: IsoDate | undefined
  let shownBy: IsoDate | undefined
  for (let at = lifecycle.length - 1; at >= 0; at -= 1) {
    const report = lifecycle[at] as Lifecycle
    if (report.value !== 'completed') break
    completedOn ??= report.completedOn
    shownBy = report.asOf
  }
  return { completedOn, shownBy }
}

function daysFrom(from: IsoDate, to: IsoDate) {
  return scanDay(to) - scanDay(from)
}

function openState(
  due: IsoDate | undefined,
  asOf: IsoDate,
  dueWithinDays: number,
  reports: number,
): Standing {
  if (due === undefined) return { state: reports === 0 ? 'no-report' : 'no-deadline' }
  const days = daysFrom(asOf, due)
  if (days < 0) return { state: 'overdue', days: -days }
  return { state: days <= dueWithinDays ? 'due-soon' : 'not-due', days }
}

function reported(report: StatusReport | undefined) {
  return report && { value: report.value, asOf: report.asOf, reporter: report.reporter }
}
