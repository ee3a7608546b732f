import '../helpers/property-runs.js'
import fc from 'fast-check'
import {
  assemblePathways,
  checkRegistrations,
  type Finding,
  type Pathway,
  type PathwayDefinition,
  type PathwayInput,
  type Registration,
  validatePathways,
  validationRules,
} from 'pasientforlop'
import { addDays } from 'pasientforlop/calendar'
import { findingSchema } from 'pasientforlop/schemas'
import { faults, type RegistrationFault } from 'pasientforlop/testing'
import { registrations } from 'pasientforlop/testing/arbitraries'
import { describe, expect, test } from 'vitest'
import { newReader } from '../../src/registrations/pathway-reader.js'
import { readPathways } from '../../src/registrations/read-pathways.js'
import * as age from '../../src/validation/checks/check-age.js'
import * as closing from '../../src/validation/checks/check-closing.js'
import * as dates from '../../src/validation/checks/check-dates.js'
import * as decisions from '../../src/validation/checks/check-decisions.js'
import * as order from '../../src/validation/checks/check-order.js'
import * as outcomes from '../../src/validation/checks/check-outcomes.js'
import type { PathwayCheck } from '../../src/validation/checks/pathway-check.js'
import { judgeCourse } from '../../src/validation/judge-course.js'
import { readCourse } from '../../src/validation/read-course.js'
import { readOptions } from '../../src/validation/rule-options.js'
import type { ValidationFinding } from '../../src/validation/schema.js'
import { anyRows } from '../damages/rows.js'

const options = { asOf: '2019-02-15', transferWithinDays: 14 } as const

/** A pathway as a test writes it. */
type Loose = Omit<PathwayInput, 'start' | 'end' | 'facts'> & {
  readonly start?: string
  readonly end?: string
  readonly facts: { birthDate?: string; birthYear?: number; rightGrantedFor?: 'treatment' }
}

/** A pathway whose events are in any order and may break any rule of order and outcome. */
const anyPathway: fc.Arbitrary<Loose> = fc
  .record({
    patient: fc.constantFrom('p1', 'p2'),
    unit: fc.constantFrom('u1', 'u2', 'u3'),
    type: fc.constantFrom('D01' as const, 'D11' as const, 'D12' as const),
    start: fc.option(fc.nat(40), { nil: undefined }),
    length: fc.option(fc.nat(30), { nil: undefined }),
    transferred: fc.boolean(),
    events: fc.array(
      fc.record({
        event: fc.constantFrom(...('APMDLCSUFETHX' as unknown as Pathway['events'][0]['event'][])),
        outcomes: fc.subarray(['I', 'P', 'U', 'F', 'O', 'M']),
        day: fc.nat(80),
      }),
      { maxLength: 8 },
    ),
    facts: fc.record(
      {
        birthDate: fc.constantFrom('2001-01-05', '2019-01-05'),
        birthYear: fc.constantFrom(2000, 2001, 2020),
        rightGrantedFor: fc.constant('treatment' as const),
      },
      { requiredKeys: [] },
    ),
  })
  .map(({ start, length, events, transferred, ...rest }) => {
    const dayOf = (day: number) => addDays('2019-01-01', day)
    const end = start === undefined || length === undefined ? undefined : dayOf(start + length)
    return {
      id: 'a',
      edition: 'pakkeforlop-2019' as const,
      ...rest,
      ...(start !== undefined && { start: dayOf(start) }),
      ...(end !== undefined && { end }),
      events: [
        ...events.map(({ day, ...event }, row) => ({ ...event, date: dayOf(day), rows: [row] })),
        ...(end !== undefined && transferred
          ? [{ event: 'X' as const, outcomes: ['O'], date: end, rows: [99] }]
          : []),
      ],
    }
  })

const anyPathways = fc
  .array(anyPathway, { maxLength: 10 })
  .map((pathways) => pathways.map((pathway, at) => ({ ...pathway, id: `id${at}` })))

const withRows = (finding: Finding, place: (row: number) => number): Finding =>
  ({ ...finding, rows: finding.rows.map(place).sort((a, b) => a - b) }) as Finding

const asText = (findings: readonly Finding[]) => findings.map((one) => JSON.stringify(one)).sort()

describe('findings', () => {
  test('every row they name exists, and is named once in a finding', () => {
    fc.assert(
      fc.property(anyRows(), (rows) => {
        for (const finding of checkRegistrations(rows, options).findings) {
          expect(finding.rows.filter((row) => !(row in rows))).toEqual([])
          expect(new Set(finding.rows).size).toBe(finding.rows.length)
        }
      }),
    )
  })

  test('every pathway they name exists', () => {
    fc.assert(
      fc.property(anyRows(), (rows) => {
        const { pathways, findings } = checkRegistrations(rows, options)
        const ids = new Set(pathways.map(({ id }) => id))
        expect(findings.filter(({ pathway }) => pathway !== null && !ids.has(pathway))).toEqual([])
      }),
    )
  })

  test('serialise to JSON and back unchanged, and fit the schema', () => {
    fc.assert(
      fc.property(anyRows(), anyPathways, (rows, pathways) => {
        const findings = [
          ...checkRegistrations(rows, options).findings,
          ...validatePathways(pathways, options),
        ]
        expect(JSON.parse(JSON.stringify(findings))).toEqual(findings)
        for (const finding of findings) findingSchema.parse(finding)
      }),
    )
  })

  test('are those of assembly and of validation, counted by rule', () => {
    fc.assert(
      fc.property(anyRows(), (rows) => {
        const assembly = assemblePathways(rows, { asOf: options.asOf })
        const apart = [...assembly.findings, ...validatePathways(assembly.pathways, options)]
        const { pathways, findings, counts } = checkRegistrations(rows, options)
        expect(pathways).toEqual(assembly.pathways)
        const alone = findings.map((finding) =>
          // Only a check sees the rows that were set aside beside what they are missed for.
          finding.rule === 'npr-102' ? finding : { ...finding, relatedRows: [] },
        ) as Finding[]
        expect(asText(alone)).toEqual(asText(apart))
        for (const { id } of Object.values(validationRules)) {
          expect(counts[id] ?? 0).toBe(apart.filter(({ rule }) => rule === id).length)
        }
        expect(Object.keys(counts)).toEqual([...new Set(findings.map(({ rule }) => rule))].sort())
      }),
    )
  })

  test('have the rows and params of their pathway in the order of the sort', () => {
    fc.assert(
      fc.property(anyPathways, (pathways) => {
        const findings = validatePathways(pathways, options)
        const keys = findings.map(({ pathway = '', rule }) => `${pathway} ${rule}`)
        expect(keys).toEqual([...keys].sort())
      }),
    )
  })

  test('hold none of the values of the rows', () => {
    fc.assert(
      fc.property(
        fc
          .constantFrom(...Object.values(faults).filter(({ breaks }) => breaks !== 'pathways'))
          .chain(({ rule, options: { edition, ...options } }) =>
            fc.record({
              rows: registrations({
                faults: [rule as RegistrationFault],
                ...(edition && { edition }),
              }),
              options: fc.constant({ ...options, ...(edition && { edition }) }),
            }),
          ),
        (broken) => {
          const marked = broken.rows.map((row) => ({ ...row, patient: 'MARK-p', unit: 'MARK-u' }))
          const { findings } = checkRegistrations(marked, broken.options)
          const text = JSON.stringify(findings.map(({ pathway: _, ...rest }) => rest))
          expect(text).not.toContain('MARK')
          const shown = new Set(text.match(/\d{4}-\d\d-\d\d/g) ?? [])
          const reference = new Set([
            broken.options.asOf,
            '2018-12-31',
            '2019-01-01',
            '2024-10-28',
            '2019-02-15',
            '2020-01-01',
            '2024-10-28',
          ])
          expect([...shown].filter((date) => !reference.has(date))).toEqual([])
        },
      ),
    )
  })
})

describe('order and company do not matter', () => {
  test('rows in any order give the same findings', () => {
    fc.assert(
      fc.property(
        anyRows(16),
        fc.array(fc.nat(1000), { minLength: 16, maxLength: 16 }),
        (rows, keys) => {
          const order = [...rows.keys()].sort(
            (a, b) => (keys[a] as number) - (keys[b] as number) || a - b,
          )
          const shuffled = order.map((row) => rows[row] as Registration)
          const findings = checkRegistrations(rows, options).findings
          const again = checkRegistrations(shuffled, options).findings.map((finding) =>
            withRows(finding, (row) => order[row] as number),
          )
          // Of exact repeats it does not matter which row is named.
          const contentOf = (row: number) => JSON.stringify(rows[row])
          const named = (all: readonly Finding[]) =>
            all
              .map((one) =>
                JSON.stringify([one.rule, one.pathway, one.params, one.rows.map(contentOf).sort()]),
              )
              .sort()
          expect(named(again)).toEqual(named(findings))
        },
      ),
    )
  })

  test('events in any order give the same findings', () => {
    fc.assert(
      fc.property(anyPathway, fc.infiniteStream(fc.nat()), (pathway, keys) => {
        // Two events of one kind and day are one event in a pathway.
        const events = pathway.events.filter(
          (one, at) =>
            pathway.events.findIndex((two) => two.event === one.event && two.date === one.date) ===
            at,
        )
        const shuffled = events
          .map((event) => ({ event, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ event }) => event)
        expect(validatePathways([{ ...pathway, events: shuffled }], options)).toEqual(
          validatePathways([{ ...pathway, events }], options),
        )
      }),
    )
  })

  test('pathways in any order give the same findings', () => {
    fc.assert(
      fc.property(anyPathways, fc.infiniteStream(fc.nat()), (pathways, keys) => {
        const shuffled = pathways
          .map((pathway) => ({ pathway, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ pathway }) => pathway)
        expect(validatePathways(shuffled, options)).toEqual(validatePathways(pathways, options))
      }),
    )
  })

  test('another patient changes no one else’s findings', () => {
    fc.assert(
      fc.property(anyPathways, anyPathways, (some, others) => {
        const theirs = others.map((one) => ({ ...one, id: `other ${one.id}`, patient: 'q' }))
        const together = validatePathways([...some, ...theirs], options)
        expect(asText(together)).toEqual(
          asText([...validatePathways(some, options), ...validatePathways(theirs, options)]),
        )
      }),
    )
  })

  test('all dates moved by the same number of days give the same findings', () => {
    fc.assert(
      fc.property(anyPathways, fc.integer({ min: 0, max: 1000 }), (pathways, days) => {
        // A birth year does not move with days.
        const still = pathways.map(({ facts: { birthYear: _, ...facts }, ...rest }) => ({
          ...rest,
          facts,
        }))
        const moved = still.map((pathway) => ({
          ...pathway,
          ...(pathway.start !== undefined && { start: addDays(pathway.start, days) }),
          ...(pathway.end !== undefined && { end: addDays(pathway.end, days) }),
          events: pathway.events.map((event) => ({ ...event, date: addDays(event.date, days) })),
          facts: {
            ...pathway.facts,
            ...(pathway.facts.birthDate !== undefined && {
              birthDate: addDays(pathway.facts.birthDate, days),
            }),
          },
        }))
        const later = { ...options, asOf: addDays(options.asOf, days) }
        const withoutAge = (findings: readonly Finding[]) =>
          findings
            // Eighteen years are not always the same number of days.
            .filter(({ rule }) => rule !== 'npr-216')
            .map((one) =>
              'asOf' in one.params ? { ...one, params: { ...one.params, asOf: '' } } : one,
            )
        expect(withoutAge(validatePathways(moved, later))).toEqual(
          withoutAge(validatePathways(still, options)),
        )
      }),
    )
  })
})

describe('several pathways', () => {
  const isBefore = (a: string | undefined, b: string | undefined) =>
    a !== undefined && (b === undefined || a < b)

  const firstOf = (letter: 'A' | 'X', { events }: Loose) =>
    events
      .filter(({ event }) => event === letter)
      .map(({ date }) => date)
      .sort()[0]
  const startOf = (one: Loose) => one.start ?? firstOf('A', one)
  const endOf = (one: Loose) => one.end ?? firstOf('X', one)

  test('224 names every other type that is open at the same time, and no more', () => {
    fc.assert(
      fc.property(anyPathways, (pathways) => {
        const expected = pathways.flatMap((one) =>
          [
            ...new Set(
              pathways
                .filter(
                  (two) =>
                    two.patient === one.patient &&
                    two.type !== one.type &&
                    isBefore(startOf(one), endOf(two)) &&
                    isBefore(startOf(two), endOf(one)) &&
                    startOf(one) !== undefined &&
                    startOf(two) !== undefined,
                )
                .map(({ type }) => type),
            ),
          ].map((other) => `${one.id} ${other}`),
        )
        const found = validatePathways(pathways).flatMap((finding) =>
          finding.rule === 'npr-224' ? [`${finding.pathway} ${finding.params.other}`] : [],
        )
        expect(found.sort()).toEqual(expected.sort())
      }),
    )
  })

  const within = (a: string, b: string, days: number) =>
    addDays(a, -days) <= b && b <= addDays(a, days)

  const isTransferred = ({ end, events }: Loose) => {
    const [first] = events
      .filter(({ event }) => event === 'X')
      .sort((a, b) => (a.date < b.date ? -1 : 1))
    return end !== undefined && first?.outcomes?.includes('O') === true
  }

  test('transfers are paired with starts elsewhere as a plain comparison of all pairs does', () => {
    const twoEvents = fc.record({
      unit: fc.constantFrom('u1', 'u2', 'u3'),
      start: fc.nat(60),
      length: fc.option(fc.nat(30), { nil: undefined }),
      outcome: fc.constantFrom('O', 'O', 'G'),
    })
    fc.assert(
      fc.property(fc.array(twoEvents, { maxLength: 8 }), fc.nat(10), (drafts, days) => {
        const pathways = drafts.map(({ unit, start, length, outcome }, at): Loose => {
          const [from, to] = [start, start + (length ?? 0)].map((day) => addDays('2020-01-01', day))
          return {
            id: `id${at}`,
            patient: 'p1',
            unit,
            type: 'D11',
            edition: 'pakkeforlop-2019',
            facts: {},
            start: from as string,
            ...(length !== undefined && { end: to as string }),
            events: [
              { event: 'A', outcomes: [], date: from as string, rows: [at] },
              ...(length === undefined
                ? []
                : [
                    {
                      event: 'X' as const,
                      outcomes: [outcome],
                      date: to as string,
                      rows: [at + 100],
                    },
                  ]),
            ],
          }
        })
        const elsewhere = (one: Loose) => pathways.filter(({ unit }) => unit !== one.unit)
        const unreceived = pathways.filter(
          (one) =>
            isTransferred(one) &&
            !elsewhere(one).some(({ start }) => within(one.end as string, start as string, days)),
        )
        const unsent = pathways.filter(
          (one) =>
            elsewhere(one).some(
              (two) =>
                (two.start as string) < (one.start as string) &&
                (two.end === undefined || two.end > (one.start as string)),
            ) &&
            !elsewhere(one).some(
              (two) => isTransferred(two) && within(one.start as string, two.end as string, days),
            ),
        )
        const found = validatePathways(pathways, { transferWithinDays: days })
        const idsOf = (rule: string) =>
          found.filter((finding) => finding.rule === rule).map(({ pathway }) => pathway)
        expect(idsOf('transfer-without-start')).toEqual(unreceived.map(({ id }) => id))
        expect(idsOf('start-without-transfer')).toEqual(unsent.map(({ id }) => id))
      }),
      { numRuns: 500 },
    )
  })
})

describe('what is no pathway', () => {
  const nearPathway = fc
    .tuple(
      anyPathway,
      fc.constantFrom(
        'id',
        'patient',
        'unit',
        'type',
        'edition',
        'start',
        'end',
        'events',
        'facts',
      ),
      fc.jsonValue(),
    )
    .map(([pathway, field, value]) => ({ ...pathway, [field]: value }))
  const nearEvents = fc
    .tuple(anyPathway, fc.constantFrom('event', 'outcomes', 'date', 'rows'), fc.jsonValue())
    .map(([pathway, field, value]) => ({
      ...pathway,
      events: pathway.events.map((event) => ({ ...event, [field]: value })),
    }))
  const anything = fc.oneof(fc.jsonValue(), nearPathway, nearEvents) as fc.Arbitrary<Pathway>

  test('never throws, and gives findings that fit the schema', () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 4 }), (values) => {
        const findings = [
          ...validatePathways(values, options),
          ...values.flatMap((value) => validatePathways([value], options)),
        ]
        for (const finding of findings) findingSchema.parse(finding)
      }),
      { numRuns: 500 },
    )
  })

  test('outcomes that cannot be made a text never throw', () => {
    const outcome = { toString: 1, valueOf: null }
    for (const event of 'ACEHSUX') {
      const pathway = {
        id: 'a',
        patient: 'p1',
        unit: 'u1',
        type: 'D01',
        edition: 'forenklet-2024',
        start: '2020-01-02',
        events: [
          { event: 'A', outcomes: [], date: '2020-01-02', rows: [0] },
          { event: 'M', outcomes: [], date: '2020-01-03', rows: [1] },
          { event: 'C', outcomes: ['U'], date: '2020-01-04', rows: [2] },
          { event, outcomes: [outcome], date: '2020-01-05', rows: [3] },
        ],
        facts: {},
      } as unknown as Pathway
      expect(() => validatePathways([pathway], options)).not.toThrow()
    }
  })

  test('rows of arbitrary JSON never throw', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (rows) => {
        for (const finding of checkRegistrations(rows as never, options).findings) {
          findingSchema.parse(finding)
        }
      }),
    )
  })
})

test('the short cuts past checks skip none that would find anything', () => {
  const checks: readonly PathwayCheck[] = Object.values({
    ...age,
    ...closing,
    ...dates,
    ...decisions,
    ...order,
    ...outcomes,
  })
  // One check has two rules of age; what is no pathway never comes to a check.
  expect(checks).toHaveLength(
    Object.values(validationRules).filter(({ raisedAt }) => raisedAt === 'pathway').length - 2,
  )
  const settings = readOptions(options)
  const simplified = anyPathway.map((one) => ({ ...one, edition: 'forenklet-2024' as const }))
  fc.assert(
    fc.property(fc.oneof(anyPathway, simplified), (pathway) => {
      const types = settings.definitions.map(({ type }) => type)
      const reader = newReader(types, 1)
      const { columns } = readPathways(reader, [pathway], 0, 1, () => undefined)
      const definition = settings.definitions[columns.typeOf[0] as number] as PathwayDefinition
      const course = readCourse(columns, 0, definition, settings.asOfDay)
      const all: ValidationFinding[] = []
      for (const check of checks) check(course, settings, all)
      const judged: ValidationFinding[] = []
      judgeCourse(course, settings, judged)
      expect(asText(judged)).toEqual(asText(all))
    }),
    { numRuns: 500 },
  )
})

test('arguments are not changed', () => {
  fc.assert(
    fc.property(anyPathways, (pathways) => {
      const before = structuredClone(pathways)
      validatePathways(pathways, options)
      expect(pathways).toEqual(before)
    }),
  )
})
