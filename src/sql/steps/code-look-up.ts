import { eventOrder } from '../../codes/event-order.js'
import { inCapitals, withoutBlanks } from '../blanks.js'
import type { SqlContext } from '../context.js'
import type { Dialect } from '../dialects/dialect.js'

const parts = ['pathway', 'event', 'outcome'] as const
const columnsOfCode = ['code', 'type', 'event', 'outcome'] as const

/** What is known of the code of a row, from whichever of the joins found it. */
export function knownCode(isApart: boolean): readonly string[] {
  const found = (column: string) =>
    isApart ? `coalesce(composite.${column}, apart.${column})` : `composite.${column}`
  return [
    `${found('code')} as known_code`,
    `${found('type')} as code_type`,
    `${found('event')} as code_event`,
    `${found('outcome')} as code_outcome`,
    `${found('event_rank')} as event_rank`,
    `${found('outcome_bit')} as outcome_bit`,
    `${isApart ? 'coalesce(meant_composite.code, meant_apart.code)' : 'meant_composite.code'} as meant_code`,
  ]
}

/** A composite code is looked up as it stands, parts as three; then what was meant, of the rest. */
export function codeJoins({ dialect, table }: SqlContext, isApart: boolean): string {
  const plain = (text: string) => inCapitals(withoutBlanks(dialect, text))
  const codes = table('codes')
  // What rules a join out stands within the value it is joined by: engines hash equal values only.
  const composite = `  left join ${codes} as composite on composite.code = dated.code
  left join ${codes} as meant_composite
    on meant_composite.code = case when composite.code is null then ${plain('dated.code')} end`
  if (!isApart) return composite
  const absent = `coalesce(dated.code, '') = ''`
  const joined = `dated.pathway || dated.event || coalesce(dated.outcome, '')`
  return `${composite}
  left join ${codes} as apart
    on apart.type = case when ${absent} then dated.pathway end and apart.event = dated.event
    and apart.outcome = coalesce(dated.outcome, '')
  left join ${codes} as meant_apart
    on meant_apart.code = case when ${absent} and apart.code is null and dated.pathway <> '' and dated.event <> ''
      then nullif(${plain(joined)}, ${joined}) end`
}

/** Why a row has no code of 9327 (npr-201); null where it has one. */
export function codeFault(context: SqlContext, isApart: boolean): string {
  const { dialect } = context
  const isCode = `coalesce(code, '') <> ''`
  const differ = parts.map(
    (part, at) => `coalesce(${part}, '') not in ('', code_${columnsOfCode[at + 1]})`,
  )
  const hasBlanks = (text: string) => `${withoutBlanks(dialect, text)} <> ${text}`
  const blanks = isApart
    ? `case when ${isCode} then ${hasBlanks('code')} else ${hasBlanks(`pathway || event || coalesce(outcome, '')`)} end`
    : hasBlanks('code')
  const ofCode = faultOfParts(
    context,
    `substring(code, 1, 3)`,
    `substring(code, 4, 1)`,
    `substring(code, 5)`,
  )
  const cases = [
    ...(isApart
      ? [
          `when known_code is not null and ${isCode} and (${differ.join(' or ')}) then 'code-and-parts-differ'`,
        ]
      : []),
    'when known_code is not null then null',
    `when meant_code is not null then case when ${blanks} then 'blanks' else 'letter-case' end`,
    `when ${isCode} then ${ofCode}`,
    ...(isApart
      ? [
          `when coalesce(pathway, '') = '' or coalesce(event, '') = '' then 'missing'`,
          `else ${faultOfParts(context, 'pathway', 'event', `coalesce(outcome, '')`)}`,
        ]
      : [`else 'missing'`]),
  ]
  return `case\n    ${cases.join('\n    ')} end`
}

/** Why type, event and outcome, none of them null, are no code; from left to right. */
function faultOfParts(
  { dialect, definitions }: SqlContext,
  type: string,
  event: string,
  outcome: string,
): string {
  const allowed = definitions.flatMap(({ type: of, events }) =>
    events.map((one) => ({ place: of + one.event, takesOutcome: one.outcomes.length > 0 })),
  )
  const isAmong = (text: string, list: readonly string[]) => isOneOf(dialect, text, list)
  const withOutcome = allowed.filter(({ takesOutcome }) => takesOutcome)
  return `case
      when not ${isAmong(
        type,
        definitions.map(({ type: of }) => of),
      )} then 'unknown-pathway'
      when not ${isAmong(event, eventOrder)} then 'unknown-event'
      when not ${isAmong(
        `${type} || ${event}`,
        allowed.map(({ place }) => place),
      )} then 'event-not-allowed'
      when ${outcome} = '' and ${isAmong(
        `${type} || ${event}`,
        withOutcome.map(({ place }) => place),
      )} then 'outcome-missing'
      when length(${outcome}) > 1 then 'not-in-9327'
      else 'outcome-not-allowed' end`
}

/** Whether a text is one of a list. Not `in`, which engines make a join of for every row. */
function isOneOf(dialect: Dialect, text: string, list: readonly string[]): string {
  const cases = list.map((one) => `when ${dialect.literal(one)} then true`)
  return `(case ${text} ${cases.join(' ')} else false end)`
}
