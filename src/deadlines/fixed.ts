import { leads, prepositions } from './openings.js'
import type { Deadline, DeadlineRecurrence } from './schema.js'
import { beginsWith, longestMatch } from './tokens.js'
import { seasons } from './words.js'

const none = { kind: 'none', reason: 'stated' } as const

const continuous = { kind: 'ongoing', reading: 'continuous', every: null } as const

const asNeeded = { kind: 'ongoing', reading: 'as-long-as-needed', every: null } as const

const recurring = { kind: 'ongoing', reading: 'recurring', every: null } as const

const noDate = { kind: 'unreadable', reason: 'no-date', readings: [] } as const

const needsYear = { kind: 'unreadable', reason: 'needs-year', readings: [] } as const

const relative = { kind: 'unreadable', reason: 'event-relative', readings: [] } as const

/** Words of haste, which name no date. */
const urgent: readonly (readonly [string, Deadline])[] = [
  ['snarest', noDate],
  ['snarest mulig', noDate],
  ['snarest råd', noDate],
  ['så snart som mulig', noDate],
  ['så snart som råd', noDate],
  ['så raskt som mulig', noDate],
  ['så fort som mulig', noDate],
  ['straks', noDate],
  ['umiddelbart', noDate],
  ['omgående', noDate],
]

/** Cells whose whole meaning is fixed, in bokmål forms. */
const fixed: readonly (readonly [string, Deadline])[] = [
  ['-', none],
  ['ingen', none],
  ['ingen frist', none],
  ['uten frist', none],
  ['ikke fastsatt', none],
  ['ikke satt', none],
  ['ikke avklart', none],
  ['fortløpende', continuous],
  ['løpende', continuous],
  ['kontinuerlig', continuous],
  ['varig', continuous],
  ['permanent', continuous],
  ['så lenge det er behov for det', asNeeded],
  ['så lenge det er behov', asNeeded],
  ['så lenge det trengs', asNeeded],
  ['jevnlig', recurring],
  ['regelmessig', recurring],
  ['årlig', /* @__PURE__ */ recurringEvery('year')],
  ['hvert år', /* @__PURE__ */ recurringEvery('year')],
  ['halvårlig', /* @__PURE__ */ recurringEvery('half-year')],
  ['hvert halvår', /* @__PURE__ */ recurringEvery('half-year')],
  ['tertialvis', /* @__PURE__ */ recurringEvery('tertial')],
  ['hvert tertial', /* @__PURE__ */ recurringEvery('tertial')],
  ['kvartalsvis', /* @__PURE__ */ recurringEvery('quarter')],
  ['hvert kvartal', /* @__PURE__ */ recurringEvery('quarter')],
  ['månedlig', /* @__PURE__ */ recurringEvery('month')],
  ['hver måned', /* @__PURE__ */ recurringEvery('month')],
  ['på sikt', noDate],
  ['på kort sikt', noDate],
  ['på lang sikt', noDate],
  ['etter hvert', noDate],
  ['snart', noDate],
  ['i år', needsYear],
  ['neste år', needsYear],
  ['inneværende år', needsYear],
  ['i løpet av året', needsYear],
  ['innen årets slutt', needsYear],
  ['innen utgangen av året', needsYear],
  ['ved årsskiftet', needsYear],
  ['ved behov', relative],
]

/** The words of a cell that has one fixed meaning, or whose words tie it to an event. */
export function fixedDeadline(tokens: readonly string[]): Deadline | undefined {
  const match = longestMatch(tokens, 0, [...urgent, ...fixed])
  if (match !== undefined && match.length === tokens.length) return match.value
  return beginsWith(tokens, 0, 'ved oppstart') > 0 ? relative : undefined
}

/** Whether the tokens from `at` are a season, perhaps with a year: no source gives it limits. */
export function isSeason(tokens: readonly string[], at: number): boolean {
  return (
    seasons.includes(tokens[at] ?? '') &&
    tokens.slice(at + 1).every((token) => /^(\d{4}|i|av|,)$/.test(token))
  )
}

const notes = /* @__PURE__ */ [
  'utsatt',
  'forlenget',
  'endret',
  'flyttet',
  'revidert',
  'justert',
  'oppdatert',
  'ny frist',
].map((words) => [words, true] as const)

/**
 * The tokens without what changes no date: "snarest", "snarest råd og" before "innen …" or "senest …",
 * whose date is the limit, and a note in brackets that says the deadline was moved.
 */
export function withoutRemarks(tokens: readonly string[]): readonly string[] {
  const open = tokens.lastIndexOf('(')
  const note = open > 0 && tokens.at(-1) === ')' ? longestMatch(tokens, open + 1, notes) : undefined
  const rest = note?.length === tokens.length - open - 2 ? tokens.slice(0, open) : tokens
  const { length = 0 } = longestMatch(rest, 0, urgent) ?? {}
  if (length === 0) return rest
  const after = rest.slice(length).findIndex((word) => !['og', 'men', ','].includes(word))
  // "Straks før" a day may be the day before it; what is joined is said of the time of its own.
  const limits = after > 0 ? ['senest', 'innen', 'før'] : ['senest', 'innen']
  return limits.includes(rest[length + after] as string) ? rest.slice(length + after) : rest
}

/** The lead word and the preposition that a deadline begins with. */
export function openingOf(tokens: readonly string[]) {
  const lead = longestMatch(tokens, 0, leads)
  const afterLead = lead?.length ?? 0
  const at = tokens[afterLead] === ':' ? afterLead + 1 : afterLead
  const preposition = longestMatch(tokens, at, prepositions)
  return { lead: lead?.value, preposition: preposition?.value, at: at + (preposition?.length ?? 0) }
}

function recurringEvery(every: DeadlineRecurrence): Deadline {
  return { ...recurring, every }
}
