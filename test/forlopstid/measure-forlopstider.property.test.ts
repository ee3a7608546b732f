import { addDays, differenceInCalendarDays, format } from 'date-fns'
import fc from 'fast-check'
import {
  assemblePathways,
  type Finding,
  flattenForlopstider,
  flattenPathways,
  makeWorklist,
  measureForlopstider,
  type PathwayDefinition,
  pathwayDefinitions,
  type Registration,
  validatePathways,
} from 'pasientforlop'
import { forlopstidSchema } from 'pasientforlop/schemas'
import { describe, expect, test } from 'vitest'
import type { RecordOrList } from '../../src/misuse/arguments.js'
import { anyRows } from '../damages/rows.js'
import { day, validRow } from '../generators/rows.js'
import { seededRandom, shuffled } from '../helpers/random.js'

// Local midnights, so that date-fns counts the civil days that are meant in any time zone.
const local = (date: string) =>
  new Date(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)))
const moved = (date: string, by: number) => format(addDays(local(date), by), 'yyyy-MM-dd')
const between = (from: string, to: string) => differenceInCalendarDays(local(to), local(from))

const rows = fc.array(validRow, { maxLength: 24 })
const asOf = day('2019-01-15', 120)

const measure = (
  some: readonly Registration[],
  at: string,
  definitions: RecordOrList<PathwayDefinition> = pathwayDefinitions,
) =>
  assemblePathways(some).pathways.flatMap((pathway) =>
    measureForlopstider([pathway], { asOf: at, definitions }),
  )

const dateFacts = [
  'birthDate',
  'referralReceived',
  'emergencyAssessed',
  'specialistTeamReceived',
  'treatmentStarted',
] as const

const shifted = (row: Registration, by: number): Registration => ({
  ...row,
  date: moved(row.date.slice(0, 10), by) + row.date.slice(10),
  ...(row.facts !== undefined && {
    facts: {
      ...row.facts,
      ...Object.fromEntries(
        dateFacts.flatMap((fact) => {
          const date = row.facts ? row.facts[fact] : null
          return !date ? [] : [[fact, moved(date, by)]]
        }),
      ),
    },
  }),
})

/** Every limit and type valid at all times, so that moving in time crosses no validity. */
const timeless = Object.values(pathwayDefinitions).map((definition) => ({
  ...definition,
  inUseFrom: '1900-01-01',
  timeLimits: definition.timeLimits
    .filter(({ validTo }) => validTo === undefined)
    .map((limit) => ({ ...limit, validFrom: '1900-01-01' })),
}))

describe('promises of forløpstider', () => {
  test('moving every date and asOf by n days moves every from, to and due by n and nothing else', () => {
    fc.assert(
      fc.property(rows, asOf, fc.integer({ min: -4000, max: 4000 }), (some, at, by) => {
        const before = measure(some, at, timeless)
        const after = measure(
          some.map((row) => shifted(row, by)),
          moved(at, by),
          timeless,
        )
        expect(after).toEqual(
          before.map((clock) => ({
            ...clock,
            from: moved(clock.from, by),
            ...(clock.to !== null && { to: moved(clock.to, by) }),
            ...(clock.due !== null && { due: moved(clock.due, by) }),
          })),
        )
      }),
    )
  })

  test('days are the calendar days of date-fns from from to to, asOf or the closing', () => {
    fc.assert(
      fc.property(rows, asOf, (some, at) => {
        for (const pathway of assemblePathways(some).pathways) {
          for (const { from, to, days, state, due, limit } of measureForlopstider([pathway], {
            asOf: at,
          })) {
            const until = state === 'completed' ? to : state === 'running' ? at : pathway.end
            expect(days).toBe(between(from, until as string))
            expect(due).toBe(limit === null ? null : moved(from, limit.maxDays))
          }
        }
      }),
    )
  })

  test('days are 0 or more, or the verdict is unknown because they are negative', () => {
    fc.assert(
      fc.property(rows, asOf, (some, at) => {
        for (const { days, verdict, unknownBecause } of measure(some, at)) {
          expect(days < 0).toBe(unknownBecause === 'negative')
          if (days < 0) expect(verdict).toBe('unknown')
        }
      }),
    )
  })

  test('within means days at most the limit, exceeded more, and unknown always says why', () => {
    fc.assert(
      fc.property(rows, asOf, (some, at) => {
        for (const { days, verdict, unknownBecause, limit, state } of measure(some, at)) {
          if (verdict === 'within') expect(days).toBeLessThanOrEqual(limit?.maxDays as number)
          if (verdict === 'exceeded') expect(days).toBeGreaterThan(limit?.maxDays as number)
          if (verdict === 'pending') expect(days).toBeLessThanOrEqual(limit?.maxDays as number)
          if (verdict === 'within') expect(state).toBe('completed')
          if (verdict === 'pending') expect(state).toBe('running')
          expect(unknownBecause !== null).toBe(verdict === 'unknown')
        }
      }),
    )
  })

  test('a completed or abandoned clock stays as it is on any later day', () => {
    fc.assert(
      fc.property(rows, asOf, fc.nat(60), (some, at, more) => {
        const later = measure(some, moved(at, more))
        for (const clock of measure(some, at)) {
          // A closing on a later day does not undo that an event came first; a fact may still differ.
          if (clock.state === 'completed') expect(later).toContainEqual(clock)
        }
      }),
    )
  })

  test('what is dated after asOf has not happened: clocks, worklist and flat rows are those of cut pathways', () => {
    fc.assert(
      fc.property(rows, asOf, (some, at) => {
        const { pathways } = assemblePathways(some)
        const cut = pathways.flatMap(({ events, end, facts, ...pathway }) =>
          pathway.start !== null && pathway.start > at
            ? []
            : [
                {
                  ...pathway,
                  end: end !== null && end > at ? null : end,
                  events: events.filter(({ date }) => date <= at),
                  facts: Object.fromEntries(
                    Object.entries(facts).map(([fact, value]) => [
                      fact,
                      fact !== 'birthDate' &&
                      typeof value === 'string' &&
                      /^\d/.test(value) &&
                      value > at
                        ? null
                        : value,
                    ]),
                  ),
                },
              ],
        )
        const options = { asOf: at }
        expect(measureForlopstider(pathways, options)).toEqual(measureForlopstider(cut, options))
        expect(flattenPathways(pathways, options)).toEqual(flattenPathways(cut, options))
        expect(flattenForlopstider(pathways, options)).toEqual(flattenForlopstider(cut, options))
        const work = { ...options, withinDays: 100, withoutLimit: 'list' } as const
        expect(makeWorklist(pathways, work)).toEqual(makeWorklist(cut, work))
        const told = (findings: readonly Finding[]) =>
          findings.filter(({ rule }) => rule !== 'future-date' && rule !== 'future-fact')
        expect(told(validatePathways(pathways, options))).toEqual(
          told(validatePathways(cut, options)),
        )
      }),
    )
  })

  test('the order of events, and entries of one event on one day apart, change nothing', () => {
    fc.assert(
      fc.property(rows, asOf, fc.integer(), (some, at, seed) => {
        const { pathways } = assemblePathways(some)
        const loose = pathways.map((pathway) => ({
          ...pathway,
          events: shuffled(
            pathway.events.flatMap(({ outcomes, ...event }) =>
              outcomes.length < 2
                ? [{ ...event, outcomes }]
                : outcomes.map((outcome) => ({ ...event, outcomes: [outcome] })),
            ),
            seededRandom(seed),
          ),
        }))
        const options = { asOf: at }
        expect(measureForlopstider(loose, options)).toEqual(measureForlopstider(pathways, options))
        expect(flattenPathways(loose, options)).toEqual(flattenPathways(pathways, options))
        expect(validatePathways(loose, options)).toEqual(validatePathways(pathways, options))
      }),
    )
  })

  test('an event that no clock knows changes no clock', () => {
    fc.assert(
      fc.property(
        rows,
        asOf,
        day('2019-01-01', 30),
        fc.constantFrom('D01SM', 'D01F', 'D01UU', 'D11SI', 'D11UB', 'D07T', 'D11HK'),
        (some, at, date, code) => {
          const plain = some.map(({ facts: _, ...row }) => row)
          const extra = { patient: 'p1', unit: '983974724', date, code }
          expect(measure([...plain, extra], at)).toEqual(measure(plain, at))
        },
      ),
    )
  })

  test('an answer is what its schema says', () => {
    fc.assert(
      fc.property(anyRows(), asOf, (some, at) => {
        for (const clock of measure(some, at)) expect(forlopstidSchema.parse(clock)).toEqual(clock)
      }),
    )
  })

  test('the worklist holds just the running clocks that are due in the window, soonest first', () => {
    fc.assert(
      fc.property(rows, asOf, fc.integer({ min: 0, max: 60 }), (some, at, withinDays) => {
        const list = makeWorklist(assemblePathways(some).pathways, { asOf: at, withinDays })
        const expected = measure(some, at).filter(
          ({ state, due }) => state === 'running' && due !== null && between(at, due) <= withinDays,
        )
        expect(list).toHaveLength(expected.length)
        expect(list.map(({ due }) => due)).toEqual(expected.map(({ due }) => due).sort())
        for (const { due, daysLeft } of list) expect(daysLeft).toBe(between(at, due as string))
      }),
    )
  })
})
