import {
  type EventCode,
  lookupPathwayDefinition,
  type PathwayType,
  pathwayDefinitions,
  sources,
} from 'pasientforlop'
import { pathwayDefinitionSchema } from 'pasientforlop/schemas'
import { describe, expect, test } from 'vitest'
import { compositeRows } from '../generators/composite-codes.js'

const definition = (type: PathwayType) => pathwayDefinitions[type]

const types: PathwayType[] = ['D01', 'D06', 'D07', 'D08', 'D09', 'D10', 'D11', 'D12']

describe('pathway definitions', () => {
  test('there is one a pathway type', () => {
    expect(Object.keys(pathwayDefinitions)).toEqual(types)
    expect(Object.values(pathwayDefinitions).map(({ type }) => type)).toEqual(types)
  })

  test.each(types)(
    '%s agrees with its schema, is plain data and names sources that are there',
    (type) => {
      const found = definition(type)
      expect(pathwayDefinitionSchema.parse(found)).toEqual(found)
      expect(JSON.parse(JSON.stringify(found))).toEqual(found)
      for (const id of found.sources) expect(sources).toHaveProperty([id])
      expect(found.sources).toEqual(
        expect.arrayContaining(found.timeLimits.map(({ source }) => source)),
      )
    },
  )

  test.each([
    ['D01', '2019-01-01'],
    ['D06', '2019-02-15'],
    ['D07', '2019-02-15'],
    ['D08', '2019-02-15'],
    ['D09', '2020-01-01'],
    ['D10', { unknown: 'in the code table, never seen in use' }],
    ['D11', '2019-01-01'],
    ['D12', '2019-01-01'],
  ] as const)('%s is in use from %j', (type, from) => {
    expect(definition(type).inUseFrom).toEqual(from)
  })

  test.each([
    ['D01', ['TSB'], 'official'],
    ['D06', ['PHV', 'PHBU'], 'inferred'],
    ['D07', ['PHV', 'PHBU'], 'inferred'],
    ['D08', ['PHBU'], 'inferred'],
    ['D09', ['TSB'], 'inferred'],
    ['D11', ['PHV'], 'official'],
    ['D12', ['PHBU'], 'official'],
  ] as const)('%s belongs to %j (%s)', (type, areas, evidence) => {
    expect(definition(type).careAreas).toMatchObject({ areas, evidence })
  })

  test('the care area of D10 is unknown', () => {
    expect(definition('D10').careAreas).toEqual({ unknown: 'no source read names the care area' })
  })

  test('a care area that we inferred says from what', () => {
    for (const { careAreas } of Object.values(pathwayDefinitions)) {
      if ('areas' in careAreas) {
        expect(careAreas.note !== undefined).toBe(careAreas.evidence === 'inferred')
      }
    }
  })

  test('events and outcomes of the definitions together are 9327, no more and no fewer', () => {
    const made = Object.values(pathwayDefinitions).flatMap(({ type, events }) =>
      events.flatMap(({ event, outcomes }) =>
        outcomes.length === 0 ? [type + event] : outcomes.map((outcome) => type + event + outcome),
      ),
    )
    expect(made.sort()).toEqual(compositeRows.map(({ code }) => code).sort())
  })

  test('events stand in the order in which those of one day are read', () => {
    const order = [...'APMDLCSUFETHX'] as EventCode[]
    for (const { events } of Object.values(pathwayDefinitions)) {
      const codes = events.map(({ event }) => event)
      expect(codes).toEqual(order.filter((event) => codes.includes(event)))
    }
    expect(definition('D06').events.map(({ event }) => event)).toEqual([...'APMCSUFEHX'])
  })

  test.each<[PathwayType, string]>([
    ['D06', 'assessment and evaluation limits'],
    ['D07', 'evaluation limits'],
    ['D08', 'limits other than the severe one before 2022-09-30 (probably the same)'],
    ['D10', 'every limit'],
    ['D11', 'inpatient limits'],
    ['D12', 'inpatient limits'],
  ])('%s says that it does not know: %s', (type, unknown) => {
    expect(definition(type).unknowns).toContain(unknown)
  })

  test('names are given in three languages, and the Nynorsk is not the Bokmål', () => {
    for (const { name } of Object.values(pathwayDefinitions)) {
      expect(new Set([name.nb, name.nn, name.en]).size).toBe(3)
    }
    expect(definition('D07').name.nb).toBe('Utredning og behandling av tvangslidelse (OCD)')
  })
})

test.each([
  [{ events: [{ event: 1, outcomes: [] }] }, 'definitions[0].events[0].event must be one of'],
  [
    { events: [{ event: 'A', outcomes: [1] }] },
    'definitions[0].events[0].outcomes[0] must be a text',
  ],
  [
    { events: [{ event: 'A', outcomes: [], validFrom: '1.1.2020' }] },
    'definitions[0].events[0].validFrom must be a date',
  ],
  [
    { events: [{ event: 'A', outcomes: [], validTo: 2020 }] },
    'definitions[0].events[0].validTo must be a date',
  ],
  [{ inUseFrom: 2019 }, 'definitions[0].inUseFrom must be a date'],
  [{ events: [null] }, 'definitions[0].events[0] must be an object'],
  [{ events: new Array(2) }, 'definitions[0].events[0] must be an object'],
  [{ timeLimits: [null] }, 'definitions[0].timeLimits[0] must be a time limit'],
  [{ timeLimits: undefined }, 'definitions[0].timeLimits must be a list'],
])('definitions with %j are misuse, and the place is named', (change, words) => {
  const definitions = [{ ...pathwayDefinitions.D01, ...change }] as never
  expect(() =>
    lookupPathwayDefinition({ type: 'D01', at: '2020-01-01', definitions }),
  ).toThrowError(words)
})
