import { valuesOf } from '../../../misuse/arguments.js'
import { validationRules } from '../../../validation/validation-rules.js'
import type { SqlContext } from '../../context.js'
import { type JsonPart, jsonObject } from '../../json.js'

/** What breaks a rule: for each finding its params, and the events that it is about. */
export interface EventRule {
  readonly rule: string
  readonly when: string
  /** What is said beside the type. */
  readonly params?: Readonly<Record<string, JsonPart>>
  /** Events with the same are one finding; by default each event is its own. */
  readonly together?: 'pathway'
}

/** A closing that cut the pathway short: of 9326 only G says that it was completed. */
const isCutShort = `(closing_outcomes like '%A%' or closing_outcomes like '%L%' or closing_outcomes like '%M%' or closing_outcomes like '%N%' or closing_outcomes like '%O%' or closing_outcomes like '%P%' or closing_outcomes like '%R%')`
const isCompleted = `first_closing is not null and not ${isCutShort}`
const outcomeCount = `length(outcomes) - length(replace(outcomes, ',', '')) + 1`
const has = (outcome: string) => `coalesce(outcomes, '') like '%${outcome}%'`

/**
 * The rules of the register and the guide on one pathway. Not here, since no row leads to them:
 * `closing-not-last`, `event-before-start`, `outcome-missing`, `malformed-pathway`.
 */
export const eventRules: readonly EventRule[] = [
  {
    rule: 'npr-208',
    when: `event = 'C' and (first_attendance is null or event_order < first_attendance)`,
    params: {
      clarified: { text: `case when right_granted_for = 'treatment' then 'yes' else 'no' end` },
    },
  },
  { rule: 'npr-211', when: `event = 'M' and event_order > first_decision` },
  {
    rule: 'npr-221',
    when: `event = 'E' and (first_decision is null or event_order < first_decision)`,
  },
  {
    rule: 'npr-222',
    when: `event = 'F' and (first_decision is null or event_order < first_decision)`,
  },
  { rule: 'npr-223', when: `event = 'P' and event_order > first_decision` },
  {
    rule: 'extended-without-decision',
    when: `event = 'C' and event_order = last_decision and ${has('U')} and ${isCompleted}`,
  },
  {
    rule: 'feedback-tool-repeated',
    when: `event = 'U' and ${has('F')} and event_order > first_feedback_tool`,
    params: { count: { number: 'feedback_tools' } },
    together: 'pathway',
  },
  {
    rule: 'help-without-closing',
    when: `event = 'H' and first_closing is null`,
    together: 'pathway',
  },
  {
    rule: 'no-need-with-other-outcome',
    when: `event = 'C' and ${has('I')} and length(outcomes) > 1`,
    params: { count: { number: outcomeCount } },
  },
  {
    rule: 'no-need-without-closing',
    when: `event = 'C' and event_order = last_decision and outcomes = 'I' and first_closing is null`,
  },
  {
    rule: 'postponement-misplaced',
    when: `event = 'L' and ${isCompleted} and event_order > coalesce(case when coalesce(last_decision, -1) > coalesce(last_evaluation, -1) then last_decision else last_evaluation end, -1)`,
    params: {
      fault: {
        text: `case when last_decision is null and last_evaluation is null then 'without-event' else 'late' end`,
      },
    },
  },
  {
    rule: 'several-outcomes',
    when: `event in ('S', 'X') and length(outcomes) > 1`,
    params: { event: { text: 'event' }, count: { number: outcomeCount } },
  },
  {
    rule: 'too-many-decisions',
    when: `event = 'C' and decisions > 2 and decisions_so_far > 2`,
    params: { count: { number: 'decisions' }, most: { constant: 2 } },
    together: 'pathway',
  },
  {
    rule: 'in-use-date-unknown',
    when: `event = 'A' and in_use_from is null`,
  },
  {
    rule: 'referral-date-differs',
    when: `event = 'A' and referral_received_day <> start_day`,
  },
  {
    rule: 'start-without-right',
    when: `event = 'X' and ${has('R')}`,
    params: { basis: { constant: 'not-granted' } },
  },
  {
    rule: 'start-without-right',
    when: `event = 'A' and coalesce(closing_outcomes, '') not like '%R%' and referral_assessed_day > start_day`,
    params: { basis: { constant: 'assessed-later' } },
  },
  {
    rule: 'npr-216',
    when: `event = 'A' and (age_years >= 18 or (birth_date_day is null and (start_year - birth_year > 18 or (start_year - birth_year = 18 and start_of_year = 1231))))`,
    params: { years: { constant: 18 } },
  },
  {
    rule: 'age-undecided',
    when: `event = 'A' and birth_date_day is null and start_year - birth_year = 18 and start_of_year <> 1231`,
    params: { years: { constant: 18 } },
  },
  {
    rule: 'start-before-birth',
    when: `event = 'A' and (start_day < birth_date_day or (birth_date_day is null and start_year < birth_year))`,
  },
]

/** One row a finding and event: the rule, the pathway, params, and what findings are told apart by. */
export function foundAtEvents(context: SqlContext): string {
  const { dialect, table } = context
  const findings = eventRules.map(
    ({ rule, when, params = {}, together }) =>
      `select '${rule}' as rule, pathway, ${jsonObject(dialect, { type: { text: 'type' }, ...params })} as params, ${together === 'pathway' ? '0' : 'event_order'} as finding_number, event_order
from marked
where ${when}${heldBy(context, rule)}`,
  )
  return `with marks as (
  select pathway,
    min(case when event = 'M' then event_order end) as first_attendance,
    min(case when event = 'C' then event_order end) as first_decision,
    max(case when event = 'C' then event_order end) as last_decision,
    max(case when event = 'E' then event_order end) as last_evaluation,
    min(case when event = 'X' then event_order end) as first_closing,
    max(case when event = 'X' then outcomes end) as closing_outcomes,
    min(case when event = 'U' and outcomes like '%F%' then event_order end) as first_feedback_tool,
    sum(case when event = 'U' and outcomes like '%F%' then 1 else 0 end) as feedback_tools,
    sum(case when event = 'C' then 1 else 0 end) as decisions
  from ${table('pathway_events')}
  group by pathway
),
aged as (
  select pathways.*,
    ${partOf(context, 'year', 'start_day')} as start_year,
    ${partOf(context, 'month', 'start_day')} * 100 + ${partOf(context, 'day', 'start_day')} as start_of_year,
    ${partOf(context, 'year', 'start_day')} - ${partOf(context, 'year', 'birth_date_day')}
      - case when ${partOf(context, 'month', 'start_day')} * 100 + ${partOf(context, 'day', 'start_day')}
          < ${partOf(context, 'month', 'birth_date_day')} * 100 + ${partOf(context, 'day', 'birth_date_day')} then 1 else 0 end as age_years
  from ${table('pathways')} as pathways
  where start_day is not null
),
marked as (
  select aged.*, events.event_order, events.event, events.outcomes,
    sum(case when events.event = 'C' then 1 else 0 end) over (partition by aged.pathway order by events.event_order rows between unbounded preceding and current row) as decisions_so_far,
    first_attendance, first_decision, last_decision, last_evaluation, first_closing, closing_outcomes,
    first_feedback_tool, feedback_tools, decisions
  from aged
  join marks on marks.pathway = aged.pathway
  join ${table('pathway_events')} as events on events.pathway = aged.pathway
)
${findings.join('\nunion all\n')}`
}

/** The types and editions that a rule holds for. */
function heldBy({ dialect }: SqlContext, rule: string): string {
  const found = valuesOf(validationRules).find(({ id }) => id === rule)
  const among = (column: string, names: 'all' | readonly string[] | undefined) =>
    names === undefined || names === 'all'
      ? ''
      : ` and ${column} in (${names.map((name) => dialect.literal(name)).join(', ')})`
  return among('type', found?.types) + among('edition', found?.editions)
}

function partOf({ dialect }: SqlContext, part: string, day: string): string {
  return `cast(extract(${part} from ${dialect.dateOf(day)}) as integer)`
}
