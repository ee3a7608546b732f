import { writeDay } from '../../../calendar/write-day.js'
import type { SqlContext } from '../../context.js'
import { type JsonPart, jsonObject } from '../../json.js'
import { snakeCase } from '../../write.js'
import type { RowRule } from './finding-rules.js'

/** What is wrong with a row alone: it is set aside, or a value of it is not used. */
export function rowRules(context: SqlContext): readonly RowRule[] {
  const asOf = { constant: writeDay(context.asOf) } as const
  const kind = (column: string) => ({ kind: { text: column } }) as const
  const type = { text: 'type' } as const
  const event = { text: 'event' } as const
  const happened = 'is_future = 0'
  return [
    {
      rule: 'npr-201',
      when: `${happened} and (code_fault is not null or is_not_yet_valid = 1)`,
      params: {
        fault: { text: `coalesce(code_fault, 'not-yet-valid')` },
        code: { text: `case when code_fault in ('blanks', 'letter-case') then meant_code end` },
        allowed: {
          json: `case when code_fault in ('outcome-missing', 'outcome-not-allowed') then ${allowedOutcomes(context)} else '[]' end`,
        },
      },
    },
    {
      rule: 'npr-107',
      when: `date_fault = 'missing'`,
      params: { kind: { text: `case when date_text is null then 'null' else 'string' end` } },
    },
    {
      rule: 'invalid-date',
      when: `date_fault <> 'missing'`,
      params: { fault: { text: 'date_fault' } },
    },
    {
      rule: 'missing-patient',
      when: `${happened} and patient_fault is not null`,
      params: kind('patient_fault'),
    },
    {
      rule: 'missing-unit',
      when: `${happened} and unit_fault is not null`,
      params: kind('unit_fault'),
    },
    {
      rule: 'npr-120',
      when: `${happened} and code_fault is null and retired_after is not null`,
      params: { type, event, validTo: { text: dateText(context, 'retired_after') } },
    },
    {
      rule: 'future-date',
      when: 'is_future = 1',
      params: {
        type: { text: `case when code_fault is null then type end` },
        event: { text: `case when code_fault is null then event end` },
        asOf,
      },
    },
    {
      rule: 'invalid-care-level',
      when: `is_placed = 1 and care_level_fault is not null`,
      params: kind('care_level_fault'),
    },
    ...context.facts.flatMap(({ fact }): RowRule[] => {
      const fault = `${snakeCase(fact)}_fault`
      const named: Record<string, JsonPart> = { fact: { constant: fact } }
      const use: JsonPart =
        fact === 'rightGrantedFor' ? { text: 'right_meant' } : { constant: null }
      return [
        {
          rule: 'invalid-fact',
          when: `is_placed = 1 and ${fault} <> 'stand-in'`,
          params: { ...named, kind: { text: fault }, use },
        },
        { rule: 'stand-in-date', when: `is_placed = 1 and ${fault} = 'stand-in'`, params: named },
      ]
    }),
  ]
}

/** One row a finding about a row. */
export function foundAtRows(context: SqlContext): string {
  const { dialect, table } = context
  return rowRules(context)
    .map(
      ({ rule, when, params }) =>
        `select '${rule}' as rule, cast(null as ${dialect.text}) as pathway, cast(row_id as ${dialect.text}) as ${dialect.name('rows')}, cast(null as ${dialect.text}) as related_rows, ${jsonObject(dialect, params)} as params
from ${table('rows')}
where ${when}`,
    )
    .join('\nunion all\n')
}

/** A day as an ISO date. */
export function dateText({ dialect }: SqlContext, day: string): string {
  return `cast(${dialect.dateOf(day)} as ${dialect.text})`
}

/** The outcomes that type and event may have, as a JSON list. */
function allowedOutcomes({ dialect, definitions }: SqlContext): string {
  const cases = definitions.flatMap(({ type, events }) =>
    events
      .filter(({ outcomes }) => outcomes.length > 0)
      .map(
        ({ event, outcomes }) =>
          `when ${dialect.literal(type + event)} then ${dialect.literal(JSON.stringify(outcomes))}`,
      ),
  )
  return `case said_type_and_event ${cases.join(' ')} else '[]' end`
}
