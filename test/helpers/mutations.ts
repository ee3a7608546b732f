import type fc from 'fast-check'
import {
  type CheckOptions,
  type EventCode,
  type Pathway,
  type PathwayFacts,
  pathwayDefinitions,
  type Registration,
  type RuleId,
} from 'pasientforlop'
import { addDays, daysBetween } from 'pasientforlop/calendar'
import { type ConformingCase, type ConformingOptions, conformingPathway } from './conforming.js'

/** What is left of a conforming case when one rule is broken. */
export type Broken = (
  | { readonly rows: readonly Registration[] }
  | { readonly pathways: readonly Pathway[] }
) & { readonly options: CheckOptions }

interface Mutation {
  /** The conforming pathways that can be broken this way. */
  readonly of: ConformingOptions
  /** Leaves out what the break cannot break. */
  readonly when?: (it: ConformingCase) => boolean
  readonly break: (conforming: ConformingCase) => Broken
}

const { patient, unit } = { patient: 'p1', unit: '983974724' }

const eventOf = (row: Registration): string => row.event ?? row.code?.charAt(3) ?? ''

const rowOf = (code: string, date: string): Registration => ({ patient, unit, date, code })

/** The last date of an event; every mutation asks for a pathway that has it. */
const dateOf = ({ pathway }: ConformingCase, event: EventCode): string => {
  const found = pathway.events.filter((entry) => entry.event === event).at(-1)
  if (found === undefined) throw new Error(`the pathway to break has no ${event}`)
  return found.date
}

const startOf = ({ pathway }: ConformingCase): string => pathway.start as string

/** The same rows with others in place of those of some events. */
const replaceRows = (
  conforming: ConformingCase,
  events: string,
  others: readonly Registration[],
): Broken => ({
  rows: [...conforming.rows.filter((row) => !events.includes(eventOf(row))), ...others],
  options: conforming.options,
})

const addRows = (conforming: ConformingCase, ...rows: readonly Registration[]): Broken =>
  replaceRows(conforming, '', rows)

/** The same rows with one changed: the first, which after shuffling may be of any event. */
const changeFirst = (conforming: ConformingCase, change: object): Broken => ({
  rows: conforming.rows.map((row, at) => (at === 0 ? { ...row, ...change } : row)),
  options: conforming.options,
})

/** The same rows with other facts, all on the start. */
const withFacts = (conforming: ConformingCase, facts: PathwayFacts): Broken => ({
  rows: conforming.rows.map(({ facts: _, ...row }) =>
    eventOf(row) === 'A' ? { ...row, facts } : row,
  ),
  options: conforming.options,
})

/** The pathway itself, changed as assembly would never make it. */
const asPathway = (conforming: ConformingCase, change: Partial<Pathway>): Broken => ({
  pathways: [{ ...conforming.pathway, id: 'a', ...change } as Pathway],
  options: {},
})

const withEvent = (conforming: ConformingCase, event: EventCode, date: string): Broken =>
  asPathway(conforming, {
    events: [
      ...conforming.pathway.events,
      { event, outcomes: [], date, careLevel: null, rows: [0] },
    ],
  })

/** How each rule is broken, one mutation a rule. */
export const mutations: Readonly<Record<RuleId, Mutation>> = {
  'npr-102': { of: {}, break: (it) => addRows(it, it.rows[0] as Registration) },
  'npr-105': { of: { stage: 'attended' }, break: (it) => replaceRows(it, 'A', []) },
  'npr-106': {
    of: {},
    break: (it) => addRows(it, rowOf(`${it.pathway.type}M`, addDays(startOf(it), -1))),
  },
  'npr-107': { of: {}, break: (it) => changeFirst(it, { date: '' }) },
  'npr-115': {
    of: { edition: 'pakkeforlop-2019' },
    break: (it) => {
      const definition = Object.values(pathwayDefinitions).find(
        ({ type }) => type === it.pathway.type,
      )
      const back = daysBetween(startOf(it), definition?.inUseFrom as string) - 1
      const rows = it.rows.map(({ facts: _, ...row }) => ({
        ...row,
        date: addDays(row.date.slice(0, 10), back),
      }))
      return { rows, options: it.options }
    },
  },
  'npr-120': {
    of: {},
    break: (it) => {
      const definitions = Object.values(pathwayDefinitions).map((definition) => ({
        ...definition,
        events: definition.events.map((event) =>
          event.event === 'A' ? { ...event, validTo: '2018-12-31' } : event,
        ),
      }))
      return { rows: it.rows, options: { ...it.options, definitions } }
    },
  },
  'npr-201': {
    of: {},
    break: (it) => changeFirst(it, { code: 'D13A', pathway: '', event: '', outcome: '' }),
  },
  'npr-208': { of: { stage: 'decided' }, break: (it) => replaceRows(it, 'M', []) },
  'npr-211': {
    of: { stage: 'decided', closed: false },
    break: (it) => addRows(it, rowOf(`${it.pathway.type}M`, addDays(dateOf(it, 'C'), 1))),
  },
  'npr-216': {
    of: { type: 'D12' },
    break: (it) => withFacts(it, { birthDate: `${Number(startOf(it).slice(0, 4)) - 19}-06-15` }),
  },
  'npr-221': { of: { stage: 'evaluated' }, break: (it) => replaceRows(it, 'C', []) },
  'npr-222': {
    of: { stage: 'decided' },
    break: (it) => replaceRows(it, 'CF', [rowOf(`${it.pathway.type}F`, startOf(it))]),
  },
  'npr-223': {
    of: { type: 'D06', stage: 'decided', closed: false },
    break: (it) => addRows(it, rowOf('D06P', addDays(dateOf(it, 'C'), 1))),
  },
  'npr-224': {
    of: { closed: false },
    break: (it) => addRows(it, rowOf(it.pathway.type === 'D01' ? 'D11A' : 'D01A', startOf(it))),
  },
  'npr-225': {
    of: { closed: true },
    break: (it) => addRows(it, rowOf(`${it.pathway.type}E`, addDays(dateOf(it, 'X'), 1))),
  },
  'age-undecided': {
    of: { type: 'D12' },
    // On the last day of the year all who turn 18 in it have done so: then it is decided.
    when: (it) => !startOf(it).endsWith('-12-31'),
    break: (it) => withFacts(it, { birthYear: Number(startOf(it).slice(0, 4)) - 18 }),
  },
  'closing-not-last': {
    of: { closed: true },
    break: (it) => withEvent(it, 'E', addDays(dateOf(it, 'X'), 1)),
  },
  'conflicting-facts': {
    of: { stage: 'attended' },
    break: (it) => ({
      rows: it.rows.map((row) => ({
        ...row,
        facts: { severity: eventOf(row) === 'A' ? 'severe' : 'less-severe' },
      })),
      options: it.options,
    }),
  },
  'event-before-start': {
    of: {},
    break: (it) => withEvent(it, 'E', addDays(startOf(it), -1)),
  },
  'extended-without-decision': {
    of: { type: 'D01', stage: 'decided', closed: true },
    break: (it) =>
      replaceRows(it, 'CX', [rowOf('D01CU', dateOf(it, 'C')), rowOf('D01XG', dateOf(it, 'X'))]),
  },
  'feedback-tool-repeated': {
    of: { type: 'D11', closed: false },
    break: (it) =>
      addRows(
        it,
        rowOf('D11UF', addDays(startOf(it), 201)),
        rowOf('D11UF', addDays(startOf(it), 202)),
      ),
  },
  'future-date': {
    of: {},
    break: (it) => ({
      rows: it.rows,
      options: { ...it.options, asOf: addDays(startOf(it), -1) },
    }),
  },
  'help-without-closing': {
    of: { closed: true },
    break: (it) => {
      const { type } = it.pathway
      return replaceRows(it, 'HX', [rowOf(`${type}HK`, dateOf(it, 'X'))])
    },
  },
  'in-use-date-unknown': {
    of: { type: 'D10', edition: 'pakkeforlop-2019' },
    break: (it) => addRows(it),
  },
  'invalid-care-level': { of: {}, break: (it) => changeFirst(it, { careLevel: 3 }) },
  'invalid-date': { of: {}, break: (it) => changeFirst(it, { date: '2020-02-30' }) },
  'invalid-fact': { of: {}, break: (it) => changeFirst(it, { facts: { birthYear: '2001' } }) },
  'malformed-pathway': {
    of: {},
    break: (it) => asPathway(it, { events: null as unknown as Pathway['events'] }),
  },
  'missing-patient': { of: {}, break: (it) => changeFirst(it, { patient: null }) },
  'missing-unit': { of: {}, break: (it) => changeFirst(it, { unit: '' }) },
  'no-need-with-other-outcome': {
    of: { stage: 'decided' },
    break: (it) =>
      replaceRows(it, 'C', [
        rowOf(`${it.pathway.type}CI`, dateOf(it, 'C')),
        rowOf(`${it.pathway.type}CP`, dateOf(it, 'C')),
      ]),
  },
  'no-need-without-closing': {
    of: { stage: 'decided', closed: false },
    break: (it) => replaceRows(it, 'C', [rowOf(`${it.pathway.type}CI`, dateOf(it, 'C'))]),
  },
  'outcome-missing': {
    of: { closed: false },
    break: (it) => withEvent(it, 'S', addDays(startOf(it), 500)),
  },
  'postponement-misplaced': {
    of: { type: 'D01', stage: 'evaluated', closed: true },
    break: (it) =>
      replaceRows(it, 'HX', [
        rowOf('D01L', addDays(dateOf(it, 'X'), 1)),
        rowOf('D01XG', addDays(dateOf(it, 'X'), 2)),
      ]),
  },
  'second-active-pathway': {
    of: { closed: false },
    break: (it) => ({
      pathways: ['a', 'b'].map((id) => ({ ...it.pathway, id })),
      options: {},
    }),
  },
  'several-outcomes': {
    of: { closed: true },
    break: (it) => {
      const { type } = it.pathway
      const date = dateOf(it, 'X')
      return replaceRows(it, 'X', [rowOf(`${type}XG`, date), rowOf(`${type}XA`, date)])
    },
  },
  'start-before-birth': {
    of: {},
    break: (it) => withFacts(it, { birthDate: addDays(startOf(it), 1) }),
  },
  'referral-date-differs': {
    of: { edition: 'pakkeforlop-2019' },
    break: (it) => withFacts(it, { referralReceived: addDays(startOf(it), -1) }),
  },
  'stand-in-date': {
    of: {},
    break: (it) => withFacts(it, { birthDate: '1900-01-01' }),
  },
  'newer-edition-published': {
    of: { edition: 'pasientforlop-2023', stage: 'started', closed: false },
    break: (it) => ({
      rows: [rowOf(`${it.pathway.type}A`, '2024-10-29')],
      options: it.options,
    }),
  },
  'future-fact': {
    of: { closed: false },
    break: (it) => {
      const asOf = '2027-12-31'
      const { rows } = withFacts(it, { treatmentStarted: '2028-01-01' }) as {
        rows: readonly Registration[]
      }
      return { rows, options: { ...it.options, asOf } }
    },
  },
  'start-without-right': {
    of: { edition: 'forenklet-2024', closed: true },
    break: (it) => replaceRows(it, 'X', [rowOf(`${it.pathway.type}XR`, dateOf(it, 'X'))]),
  },
  'start-without-transfer': {
    of: { closed: false },
    break: (it) => {
      const elsewhere = { ...rowOf(`${it.pathway.type}A`, addDays(startOf(it), 1)), unit: 'u2' }
      return { rows: [...it.rows, elsewhere], options: { ...it.options, transferWithinDays: 30 } }
    },
  },
  'too-many-decisions': {
    of: { stage: 'decided', closed: false },
    break: (it) =>
      addRows(
        it,
        rowOf(`${it.pathway.type}CK`, addDays(dateOf(it, 'C'), 1)),
        rowOf(`${it.pathway.type}CK`, addDays(dateOf(it, 'C'), 2)),
      ),
  },
  'transfer-without-start': {
    of: { closed: true },
    break: (it) => {
      const { rows } = replaceRows(it, 'X', [rowOf(`${it.pathway.type}XO`, dateOf(it, 'X'))]) as {
        rows: readonly Registration[]
      }
      return { rows, options: { ...it.options, transferWithinDays: 30 } }
    },
  },
}

/** A conforming case in which one rule is broken. */
export const brokenPathway = (rule: RuleId): fc.Arbitrary<Broken> =>
  conformingPathway(mutations[rule].of)
    .filter(mutations[rule].when ?? (() => true))
    .map(mutations[rule].break)
