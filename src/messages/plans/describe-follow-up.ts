import { scanDay } from '../../calendar/scan-day.js'
import { writeDay } from '../../calendar/write-day.js'
import { describeDeadline } from '../../deadlines/describe-deadline.js'
import { objectArgument, optionsArgument, wordsOfAnswer } from '../../misuse/arguments.js'
import { misuse } from '../../misuse/misuse.js'
import { planArgument } from '../../plans/check/plan-argument.js'
import { doneIn, obligationStates } from '../../plans/follow-up/roll-up.js'
import type { ObligationStatus, PlanFollowUp, TiltakStatus } from '../../plans/follow-up/schema.js'
import type { Plan, Tiltak } from '../../plans/schema.js'
import { tiltakTree } from '../../plans/tiltak-tree.js'
import type { Language } from '../../sources/schema.js'
import { labelOf } from '../label-of.js'
import { languageArgument } from '../language-argument.js'
import { describeIndicatorRows, type OverviewIndicator } from './describe-indicator-rows.js'
import { describePlanFinding } from './describe-plan-finding.js'
import { overviewWords } from './overview-words.js'

/** A tiltak in an overview, in words. */
export interface OverviewTiltak {
  /** Id of the tiltak. */
  readonly id: string
  /** Its number in the document; null where it has none. */
  readonly number: number | null
  /** Its name. */
  readonly tiltak: string
  /** Who answers for it, as the document says; that it names none. */
  readonly responsible: string
  /** When, in words; the words of the document where they name no date. */
  readonly deadline: string
  /** Where it stands, in words; empty where it has no obligation. */
  readonly state: string
  /** Days until the due date, or over it; null where there is none. */
  readonly days: number | null
  /** How many of its obligations are done, as "3 av 4". */
  readonly done: string
  /** How many of them have no report. */
  readonly unreported: number
}

/** A plan for a board: plain values in one language. */
export interface PlanOverview {
  /** Id of the plan. */
  readonly plan: string
  /** Its name. */
  readonly title: string
  /** The date that it is looked at from. */
  readonly asOf: string
  /** The language of the words. */
  readonly language: Language
  /** How many obligations are in each state, in words; states without any are left out. */
  readonly summary: readonly string[]
  /** The tiltak: those over the deadline without a report first, then by state. */
  readonly tiltak: readonly OverviewTiltak[]
  /** The indicators beside their tiltak. */
  readonly indicators: readonly OverviewIndicator[]
  /** What is wrong with the plan, reports and figures, in words. */
  readonly remarks: readonly string[]
}

/** The plan that was followed up, and the language of the words. */
export interface DescribeFollowUpOptions {
  /** The plan. */
  readonly plan: Plan
  /** The language. */
  readonly language: Language
}

/**
 * Makes an overview for a board of what `followUpPlan` answers: the tiltak with who, when and where they
 * stand, their indicators with intervals and what these do not show, and what is wrong, all in words.
 *
 * It is plain JSON; `writeOverview` writes it as CSV or Markdown. Tiltak that are over the deadline
 * without a report come first. Where the document names no deadline or nobody responsible, it says so.
 *
 * @throws `unknown-language`; `invalid-plan`; `invalid-argument` for a follow-up of another plan;
 * `unknown-option`.
 *
 * @example
 * ```ts
 * import { describeFollowUp, followUpPlan, plans } from 'pasientforlop/plans'
 *
 * const plan = plans['hv-phv-2020-2024']
 * const followUp = followUpPlan(plan, [], { asOf: '2021-06-30', kinds: ['lead', 'co-owner'] })
 * const { summary, tiltak } = describeFollowUp(followUp, { plan, language: 'nn' })
 * summary // => ['over fristen: 13', 'frist ikkje nådd: 35']
 * tiltak[0]?.deadline // => '2020'
 * ```
 */
export function describeFollowUp(
  followUp: PlanFollowUp,
  options: DescribeFollowUpOptions,
): PlanOverview {
  objectArgument(followUp, 'followUp', 'what followUpPlan gave')
  const { plan, language } = optionsArgument(options, ['plan', 'language'])
  languageArgument(language)
  planArgument(plan, 'options.plan')
  if (followUp.plan !== plan.id) {
    throw misuse('invalid-argument', 'options.plan must be the plan that was followed up')
  }
  return wordsOfAnswer('followUp', 'what followUpPlan gave', () =>
    overviewOf(followUp, plan, language),
  )
}

function overviewOf(followUp: PlanFollowUp, plan: Plan, language: Language): PlanOverview {
  const { counts, asOf } = followUp
  const { byId } = tiltakTree(plan)
  const own = new Map<string, ObligationStatus[]>(plan.tiltak.map(({ id }) => [id, []]))
  for (const status of followUp.obligations) own.get(status.obligation.tiltak)?.push(status)
  // Sorting keeps the order of those that rank the same.
  const ranked = [...followUp.tiltak].sort((a, b) => rankOf(a) - rankOf(b))
  return {
    plan: plan.id,
    title: plan.name[language] ?? plan.title,
    asOf: writeDay(scanDay(asOf)),
    language,
    summary: Object.entries(counts.states).flatMap(([state, count]) =>
      count === 0 ? [] : [`${labelOf('obligationState', state as 'done', language)}: ${count}`],
    ),
    tiltak: ranked.map((status) =>
      tiltakRow(status, byId.get(status.tiltak) as Tiltak, own.get(status.tiltak) ?? [], language),
    ),
    indicators: followUp.tiltak.flatMap(({ tiltak, indicators }) =>
      describeIndicatorRows(
        tiltak,
        titleOf(tiltak, byId.get(tiltak), language),
        indicators,
        language,
      ),
    ),
    remarks: followUp.findings.map((finding) => describePlanFinding(finding, language)),
  }
}

/** Over the deadline with nobody's report first, then over it at all, then the other states. */
function rankOf({ state, counts }: TiltakStatus): number {
  if (state === null) return obligationStates.length
  return state === 'overdue' && counts.unreported > 0 ? -1 : obligationStates.indexOf(state)
}

function tiltakRow(
  { tiltak: id, state, counts }: TiltakStatus,
  tiltak: Tiltak,
  own: readonly ObligationStatus[],
  language: Language,
): OverviewTiltak {
  const worst = own.find((one) => one.state === state)
  return {
    id,
    number: tiltak.number ?? null,
    tiltak: titleOf(id, tiltak, language),
    responsible: responsibleText(tiltak, language),
    deadline: deadlineText(tiltak, language),
    state: state === null ? '' : labelOf('obligationState', state, language),
    days: worst?.days ?? null,
    done: `${doneIn(counts)} ${overviewWords.of[language]} ${counts.total}`,
    unreported: counts.unreported,
  }
}

function titleOf(id: string, tiltak: Tiltak | undefined, language: Language): string {
  return tiltak === undefined ? id : (tiltak.title[language] ?? tiltak.text)
}

function responsibleText({ responsible, raw }: Tiltak, language: Language): string {
  if ('unknown' in responsible || responsible.length === 0) {
    return raw.responsible ?? overviewWords['no-deadline-named'][language]
  }
  const [first] = responsible
  return [...new Set(responsible.filter(({ kind }) => kind === first?.kind).map((one) => one.raw))]
    .filter((words) => words !== '')
    .join(', ')
}

function deadlineText({ deadline, raw }: Tiltak, language: Language): string {
  if (deadline === undefined || deadline.kind === 'none') {
    return overviewWords['no-deadline-named'][language]
  }
  const words = describeDeadline(deadline, language)
  return deadline.kind === 'unreadable' ? `«${raw.deadline ?? ''}» (${words})` : words
}
