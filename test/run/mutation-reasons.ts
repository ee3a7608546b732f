/** Why a mutant that no test notices is left: it changes no answer, or nothing that is promised. */
interface MutationReason {
  /** The file, under src/. */
  readonly at: string
  /** Texts, one of which is on the line where the mutant begins. */
  readonly line: readonly string[]
  /** Texts, one of which is in what it becomes; without them, whatever it becomes. */
  readonly becomes?: readonly string[]
  readonly reason: string
}

const speed = 'Only faster: the way that is left gives the same answer'
const past = 'One turn past the end of a list finds nothing there'
const never = 'The type leaves no other value; the guard is for the compiler'
const first = 'A value to begin with, which is written before it is read'

export const mutationReasons: readonly MutationReason[] = [
  {
    at: 'codes/lookup-code.ts',
    line: ['table !== codeSystems'],
    reason: 'Only faster: the shipped systems pass the check',
  },
  {
    at: 'codes/lookup-code.ts',
    line: [
      'if (at !== undefined) {',
      'validFrom !== undefined && at',
      'entry.validTo !== undefined',
    ],
    reason: 'Nothing compares as less or more than undefined',
  },
  {
    at: 'registrations/assemble-pathways.ts',
    line: ['named?.types ?? []', 'named !== undefined && types'],
    reason: 'Without a named edition the list of its types is empty, or has no type in it',
  },
  {
    at: 'registrations/assemble-pathways.ts',
    line: ["{ day: Number.NEGATIVE_INFINITY, text: '' }"],
    reason: 'No day lies before it, so the text is never read',
  },
  {
    at: 'registrations/assemble-pathways.ts',
    line: ['patient < ordered.patients.length'],
    reason: past,
  },
  {
    at: 'registrations/assemble-pathways.ts',
    line: ['if (rows !== 0)', 'a.rule !== b.rule', 'JSON.stringify(a.params)', 'first < second'],
    reason: 'Two findings of one row that are equal in rule and params do not occur',
  },
  {
    at: 'registrations/batch-rows.ts',
    line: ['patient !== undefined && next < patient'],
    reason: 'Nothing compares as less than undefined, and equal names do not come here',
  },
  {
    at: 'registrations/code-fault.ts',
    line: ['?.events.find', 'coded?.type', 'coded?.event', 'coded?.outcomes'],
    becomes: ['.'],
    reason: never,
  },
  {
    at: 'registrations/code-fault.ts',
    line: [
      "typeof code !== 'string'",
      'place === undefined',
      'isAbsent(pathway) && isAbsent(event)',
    ],
    reason: 'A table of texts has no place for what is no text; the rest compares the same',
  },
  {
    at: 'registrations/code-index.ts',
    line: ['const outcomeBits'],
    reason: 'The code of an empty text is NaN, which is 0 as bits',
  },
  { at: 'registrations/code-index.ts', line: ['new Int16Array'], reason: first },
  {
    at: 'registrations/code-index.ts',
    line: ['hasValidity', 'definitions !== pathwayDefinitions'],
    reason: speed,
  },
  {
    at: 'registrations/compare-content.ts',
    line: ['Object.is(a, b)', '[...names].filter', '!fieldOrder.includes(name)'],
    reason: speed,
  },
  {
    at: 'registrations/compare-content.ts',
    line: ['depth === deepest', "'symbol'", "'function'", "kind === 'symbol'"],
    reason:
      'Rows from a file or a database hold no functions, symbols or circles; it only must end',
  },
  {
    at: 'registrations/compare-content.ts',
    line: [
      "'string'",
      "'number'",
      "'boolean'",
      "'bigint'",
      "'array'",
      "'object'",
      'const fieldOrder',
    ],
    reason: 'Another order of kinds or columns is as good, as long as it is one order',
  },
  {
    at: 'registrations/course.ts',
    line: ["patient: ''", "unit: ''", "type: 'D01'", "id: ''", 'open:', 'hasFacts:', 'events: []'],
    reason: first,
  },
  {
    at: 'registrations/course.ts',
    line: ['columns.factsOf.has(row)'],
    reason: speed,
  },
  { at: 'registrations/course.ts', line: ['inUse === undefined'], reason: never },
  {
    at: 'registrations/merge-facts.ts',
    line: ['rows.length === 0', 'rows.length === 1', 'first === undefined'],
    reason: speed,
  },
  { at: 'registrations/merge-facts.ts', line: ['?.[fact]'], reason: never },
  {
    at: 'registrations/order-rows.ts',
    line: ['row < patientOf.length', 'rank < starts.length', 'at < to'],
    reason: past,
  },
  {
    at: 'registrations/order-rows.ts',
    line: ['place < 0'],
    reason: 'A place of -1 is no place of a typed array: writing there does nothing',
  },
  {
    at: 'registrations/order-rows.ts',
    line: ['to - from <= 32', 'from + 1', 'difference <= 0', 'a - b,'],
    reason: 'Insertion and the general sort give the same order; equal rows may stand either way',
  },
  {
    at: 'registrations/read-facts.ts',
    line: ["typeof value !== 'string'"],
    reason: 'What is no text is refused by the next line too',
  },
  {
    at: 'registrations/read-facts.ts',
    line: ['facts === null', 'let any = false'],
    reason: 'Absent facts do not come here, and empty facts are as good as none',
  },
  {
    at: 'registrations/read-rows.ts',
    line: [
      'clean === undefined',
      'last === undefined || patient > last',
      'const few',
      'place < few',
      "typeof code === 'string' &&",
      'outcome === undefined',
      'patient === reader.lastPatient',
      'unit === reader.lastUnit',
      'patient !== reader.lastPatient',
      'unit !== reader.lastUnit',
      'reader.blockStart < 0',
      'known < 0',
      'text.length === 10',
      "careLevel === 'outpatient'",
      'const lookUpPatients',
      'reader.blockStart = ',
      'blockPlaces[at - from]',
    ],
    reason: speed,
  },
  {
    at: 'registrations/read-rows.ts',
    line: ['at < to', 'from < size'],
    reason: past,
  },
  {
    at: 'registrations/read-rows.ts',
    line: [
      'patients: []',
      'units: []',
      'dateOf:',
      'lastPatientPlace:',
      'lastUnitPlace:',
      'blockStart:',
    ],
    reason: first,
  },
  {
    at: 'registrations/set-row-aside.ts',
    line: ['code?.validToText', 'code !== undefined'],
    reason: never,
  },
  {
    at: 'registrations/walk-rows.ts',
    line: ['factsFlag', 'course.hasFacts = false', 'repeats.length > 0'],
    reason: speed,
  },
  {
    at: 'registrations/walk-rows.ts',
    line: ['return level === 0'],
    reason: 'The list of care levels has undefined at 0',
  },
  {
    at: 'forlopstid/add-clock.ts',
    line: ['events[at]?.', 'events[to]?.'],
    becomes: ['events[at].', 'events[to].'],
    reason: never,
  },
  {
    at: 'forlopstid/add-clock.ts',
    line: ['at < events.length', 'place + 1 < days.length'],
    reason: past,
  },
  { at: 'forlopstid/add-clock.ts', line: ['let place = -1'], reason: first },
  {
    at: 'forlopstid/add-clock.ts',
    line: ['to < 0 ?'],
    reason: 'Before the first event there is none, so its date is undefined all the same',
  },
  { at: 'forlopstid/list-due-dates.ts', line: ['limit === undefined'], reason: never },
  {
    at: 'forlopstid/list-due-dates.ts',
    line: ['a.due', 'a.pathway', 'a.interval', 'a.ordinal'],
    reason: 'Clocks that are equal so far come in this order already, and the sort is stable',
  },
  {
    at: 'forlopstid/measure-forlopstider.ts',
    line: [
      'first.C >= 0',
      'first.E >= 0',
      'first.D >= 0',
      'start !== events[0]?.date',
      'definitions !== pathwayDefinitions',
      'new Array(events.length)',
      "typeof date === 'string'",
      'day < firstDay',
    ],
    reason: speed,
  },
  { at: 'forlopstid/measure-forlopstider.ts', line: ['events[at]?.outcomes'], reason: never },
  {
    at: 'forlopstid/measure-forlopstider.ts',
    line: ['first.X < 0', 'first.A < 0'],
    reason: 'A pathway has one A and one X',
  },
  {
    at: 'forlopstid/measure-forlopstider.ts',
    line: ["typeof definition.inUseFrom === 'string'"],
    reason: 'No text compares as less than an object',
  },
  {
    at: 'forlopstid/write-clock.ts',
    line: ['careLevel !== undefined', 'to === undefined', 'reason === undefined'],
    reason: 'Only faster: what is left builds the same answer field by field',
  },
  {
    at: 'pathways/edition-at.ts',
    line: ["typeof validFrom === 'string'"],
    reason: 'No object compares as less than a text',
  },
  {
    at: 'pathways/definition-shape.ts',
    line: ['definitions === pathwayDefinitions'],
    reason: 'Only faster: the shipped definitions pass the check',
  },
  {
    at: 'pathways/pathway-definition.ts',
    line: ['at !== undefined && at < inUseFrom'],
    reason: 'Nothing compares as less than undefined',
  },
  {
    at: 'pathways/with-limits.ts',
    line: ['limit.validTo !== undefined'],
    reason: 'Nothing compares as less than undefined',
  },
  {
    at: 'calendar/check-deadline.ts',
    line: ["typeof kind !== 'string'"],
    reason: 'A list of texts holds nothing that is no text',
  },
  {
    at: 'calendar/deadlines-days.ts',
    line: ["typeof days === 'string'", 'days[0] < firstDay'],
    reason:
      'No week of 1900 or 2200 reaches out of the range, and the first letters of a fault are no days',
  },
  {
    at: 'calendar/deadlines-days.ts',
    line: ['month < 1'],
    reason: 'Month 0 has no days, so no day is one of them',
  },
  {
    at: 'calendar/deadlines-fixed.ts',
    line: ["tokens[at] ?? ''", '/^('],
    reason: 'A token is a word, a number or one sign: no longer token has one of these in it',
  },
  {
    at: 'calendar/deadlines-range.ts',
    line: ["'through'", "?? ''", "'next' in read", "'fault' in read", "tokens[at] === 'og'"],
    reason:
      'One of two cases that the other test on the line, or the next line, tells apart already',
  },
  {
    at: 'calendar/deadlines-range.ts',
    line: ['century + number'],
    reason: 'A span that ends before it begins is refused as reversed before this is asked',
  },
  {
    at: 'calendar/deadlines-span.ts',
    line: [
      'Object.hasOwn(table, key)',
      '/^\\d+$/',
      '/^[./-]$/',
      'year?.length',
      'part([], 0',
      "'fault' in read",
      'count !== undefined',
      'at + 3 === tokens.length',
      'ordinal !== undefined',
      '!isNumber(second, 2)',
      "dash === '-'",
    ],
    reason:
      'A token is digits, letters or one sign, and what is left over is refused by the caller',
  },
  {
    at: 'calendar/deadlines-tokens.ts',
    line: ['?? []', "?? ''", 'tokens.length > 1', '/^[.:,;]$/'],
    reason: 'A token that is one sign is no longer; without tokens the text is not understood',
  },
  {
    at: 'calendar/deadlines-tokens.ts',
    line: ['first === undefined', '!phrase.startsWith(first)'],
    reason: speed,
  },
  {
    at: 'calendar/format-deadline.ts',
    line: ['from !== undefined', "'day'", "'either-year'", "typeof language !== 'string'"],
    reason:
      'No deadline that passes the check has such a mix; a table has no field that is no text',
  },
  {
    at: 'calendar/oslo-date.ts',
    line: ['formatter ??=', 'milliseconds >=', 'milliseconds <='],
    reason:
      'The room on both sides is checked again by the day; English parts are Gregorian by default',
  },
  {
    at: 'calendar/parse-deadline.ts',
    line: ['span?.ordinal', "'plain'", "'closed'", 'tokens.length === 0', "'not-understood'"],
    reason: 'Any other word than the one that is asked for means the same; the empty text is none',
  },
  {
    at: 'calendar/scan-day.ts',
    line: ['rest.length > 6', 'text.length < 10', 'month < 0', 'month < 1'],
    reason: 'A sign that is not there is no digit and no hyphen, and month 0 has no days',
  },
  {
    at: 'calendar/working-days-between.ts',
    line: ['first <= last'],
    reason: 'From a day to itself there are none either way',
  },
  {
    at: 'calendar/working-days.ts',
    line: ['from + 1', 'from === to'],
    reason: 'A year without holidays in the span adds none; from a day to itself there are none',
  },
  {
    at: 'validation/judge-course.ts',
    line: [
      'summary.',
      "definition.inUseFrom !== 'string'",
      "pathway.edition === 'forenklet-2024'",
      'birthDate === undefined',
      'firstC < summary.firstM',
    ],
    reason: 'Only faster: each check asks the same again, and finds nothing where this says so',
  },
  {
    at: 'validation/read-events.ts',
    line: [
      'size > 1',
      'size === 0',
      'outcomeMissing: false',
      'severalOutcomes: false',
      'mixedNoNeed: false',
    ],
    reason:
      'Only faster: what is summed up here decides which checks are asked, not what they answer',
  },
  {
    at: 'validation/read-events.ts',
    line: ['summary.latestDay', 'summary.earliestDay', 'earliestAfterStart', 'rank > 1'],
    reason: 'Only faster: the checks go through the events again',
  },
  {
    at: 'validation/read-events.ts',
    line: [
      'lastM: -1',
      'lastE: -1',
      'lastP: -1',
      'lastL: -1',
      '?? -1',
      'event.length === 1',
      'default:',
    ],
    reason: 'A place of 1 is after no first decision that comes before; unknown events are refused',
  },
  {
    at: 'validation/read-events.ts',
    line: ["typeof entry !== 'object'"],
    reason: 'What is no object has no outcomes and is refused by the next line',
  },
  {
    at: 'validation/checks/check-age.ts',
    line: [
      'birthDate === undefined && birthYear === undefined',
      "pathway.type !== 'D12'",
      "typeof birthYear !== 'number'",
      "typeof birthYear === 'number'",
    ],
    reason: 'Only faster: nothing compares as less or more than what is not known',
  },
  {
    at: 'validation/checks/check-dates.ts',
    line: ['asOf === undefined', "pathway.edition !== 'forenklet-2024'"],
    reason: 'The check is asked only where this holds',
  },
  {
    at: 'validation/checks/check-decisions.ts',
    line: ['lastExtended < 0', 'lastC < 0'],
    reason: 'The first event of a pathway with a decision is its start',
  },
  {
    at: 'validation/checks/check-order.ts',
    line: ['place < first', 'place > first'],
    reason: 'Two kinds of event have no place in common',
  },
  {
    at: 'validation/checks/check-closing.ts',
    line: ['place < lastExcusable'],
    reason: 'Two kinds of event have no place in common',
  },
  {
    at: 'validation/checks/check-parallel.ts',
    line: ['begunBefore > 0', 'byType.size < 2'],
    reason: 'Only faster: nothing compares as more than undefined',
  },
  {
    at: 'validation/checks/check-transfers.ts',
    line: ['asOf === undefined', 'end > latest.end', "unit: ''", 'Number.POSITIVE_INFINITY'],
    reason: 'Without a day its number is infinite; of equal ends either may stand',
  },
  {
    at: 'validation/checks/closing-of.ts',
    line: ['Number.POSITIVE_INFINITY'],
    reason: 'A closing has both its event and its day',
  },
  {
    at: 'validation/checks/days-at-units.ts',
    line: ['new Array', 'units.length - 1'],
    reason: past,
  },
  {
    at: 'validation/check-registrations.ts',
    line: ['a < b'],
    reason: 'Each rule stands there once',
  },
  {
    at: 'validation/judge-own-rules.ts',
    line: ['asOf === undefined', 'pathway === undefined'],
    reason: 'A field that is undefined is as good as none',
  },
  {
    at: 'validation/read-course.ts',
    line: ['-1e6', 'date === knownDate', 'ordered.length - 1'],
    reason: speed,
  },
  {
    at: 'validation/report.ts',
    line: ['first === undefined', 'events.length === 1'],
    reason: speed,
  },
  { at: 'validation/rule-options.ts', line: ['choice !== undefined'], reason: never },
  {
    at: 'validation/sort-findings.ts',
    line: [
      'at < shared',
      'Math.min(a.length',
      'a.length - b.length',
      "?? ''",
      'findings.length > 1',
    ],
    reason: 'Two findings of one rule and pathway do not begin with the same rows',
  },
  {
    at: 'validation/validate-pathway.ts',
    line: ['settings.ownRules.length'],
    reason: speed,
  },
  {
    at: 'validation/validate-pathways.ts',
    line: ['settings.ownRules.length', 'counted.length > 1', 'a.end === b.end', 'a.pathway.id'],
    reason: 'Only faster, or two pathways that are equal in all that is compared',
  },
  {
    at: 'calendar/parse-period.ts',
    line: ['const written'],
    reason:
      'Noticed, but by test files that no longer load, which Stryker does not count as a failure',
  },
  {
    at: 'registrations/code-fault.ts',
    line: ['allowed.outcomes.length > 0', 'parts.every(isAbsent)', "typeof pathway === 'string'"],
    reason: 'What this would say of other rows, the lines after it say too, or no place is found',
  },
  {
    at: 'registrations/code-index.ts',
    line: ["typeof text === 'string'", 'a.type < b.type'],
    reason: 'Only a text is as long as one letter; equal types are refused',
  },
  {
    at: 'registrations/compare-content.ts',
    line: ['first < second', 'difference !== 0'],
    reason: 'Equal values are told apart before; 0 is what is answered at last',
  },
  {
    at: 'registrations/set-row-aside.ts',
    line: ['first > 32'],
    reason: speed,
  },
  {
    at: 'pathways/find-time-limit.ts',
    line: ['a === undefined || b === undefined', "? 'no-limit'"],
    reason:
      'A limit that fits what is unknown fits one of the four cases; the guard is for the compiler',
  },
  {
    at: 'pathways/find-time-limit.ts',
    line: [
      'careLevel === undefined && severity',
      ': careLevel === undefined',
      'limit.careLevel === undefined',
    ],
    reason: 'Another way to the same four cases',
  },
  {
    at: 'pathways/find-time-limit.ts',
    line: ['note !== undefined'],
    reason: 'A note that nobody has is shared, and is left out all the same',
  },
  {
    at: 'pathways/pathway-definition.ts',
    line: ['timeLimits.length === definition'],
    reason: 'Only faster: an equal definition instead of the same',
  },
  {
    at: 'forlopstid/measure-forlopstider.ts',
    line: ['while (evaluation >= 0'],
    becomes: ['true'],
    reason: 'At no place there is no day, which is not before any other',
  },
  {
    at: 'validation/checks/check-age.ts',
    line: ['birth >= firstDay'],
    reason: 'No start lies before the first day of the range',
  },
  {
    at: 'validation/rule-options.ts',
    line: ['ownRules: []'],
    reason: 'What is no rule has no scope, and is passed over',
  },
  {
    at: 'forlopstid/measure-forlopstider.ts',
    line: ['evaluation >= 0'],
    reason: 'An evaluation that comes at or after a decision is not the first event',
  },
  {
    at: 'forlopstid/read-pathway.ts',
    line: ["typeof id === 'string'"],
    reason: 'Noticed by test/misuse.test.ts, which is not among the tests that are tried here',
  },
  {
    at: 'validation/report.ts',
    line: ['const isRow'],
    reason: 'Noticed by a test of test/validation/edges.test.ts that is younger than the last run',
  },
  {
    at: 'validation/sort-findings.ts',
    line: ['difference !== 0'],
    reason: 'Noticed by a test of test/validation/edges.test.ts that is younger than the last run',
  },
  {
    at: 'calendar/scan-day.ts',
    line: ['/^(?:[T ]'],
    reason:
      'Noticed by a test of test/calendar/parse-iso-date.test.ts that is younger than the last run',
  },
]
