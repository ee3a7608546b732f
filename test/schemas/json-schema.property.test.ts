import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import {
  aggregateIndicator,
  assemblePathways,
  checkRegistrations,
  codeSystems,
  describeFinding,
  describeIndicator,
  editions,
  evaluateIndicators,
  explainRow,
  flattenPathways,
  indicators,
  makeWorklist,
  measureForlopstider,
  notComputableIndicators,
  pathwayDefinitions,
  type Registration,
  sources,
  validationRules,
} from 'pasientforlop'
import { listPeriods } from 'pasientforlop/calendar'
import { organisations, parseDeadline, plans, roles } from 'pasientforlop/plans'
import { describe, expect, test } from 'vitest'
import type * as z from 'zod/mini'
import { anyRows } from '../damages/rows.js'
import { acceptedBy, type JsonSchema, mutated } from '../helpers/from-json-schema.js'
import { fileOf, jsonSchemas, zodSchemas } from '../run/json-schemas.js'

const ajv = new Ajv2020({ strict: true, strictTypes: true })
const written = jsonSchemas()
const compiled = new Map<string, ValidateFunction>()
const validatorOf = (type: string): ValidateFunction => {
  const known = compiled.get(type)
  if (known !== undefined) return known
  const validate = ajv.compile(written.get(type) as object)
  compiled.set(type, validate)
  return validate
}

/** As JSON has it: what is undefined is not there. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

const both = (type: string, value: unknown) => ({
  zod: (zodSchemas.get(type) as z.ZodMiniType).safeParse(value).success,
  ajv: validatorOf(type)(value),
})

const types = [...zodSchemas.keys()]

describe('JSON Schema and zod', () => {
  test('there is a file for every schema, each of another name', () => {
    expect([...written.keys()]).toEqual(types)
    expect(new Set(types.map(fileOf)).size).toBe(types.length)
    expect(fileOf('PathwayRow')).toBe('pathway-row.json')
  })

  // https://github.com/genkit-ai/genkit/issues/3698
  test.each(types)('%s compiles in the strict mode of ajv, with nothing to warn of', (type) => {
    expect(validatorOf(type)).toBeTypeOf('function')
  })

  test.each(types)('%s: zod and ajv accept the same values, and both accept its own', (type) => {
    const schema = written.get(type) as JsonSchema
    const values = acceptedBy(schema)
    fc.assert(
      fc.property(values, (value) => {
        expect(both(type, asJson(value))).toEqual({ zod: true, ajv: true })
      }),
      { numRuns: 12 },
    )
    let refused = 0
    fc.assert(
      fc.property(values.chain(mutated), (value) => {
        const { zod, ajv } = both(type, asJson(value))
        expect({ ajv }).toEqual({ ajv: zod })
        if (!zod) refused += 1
      }),
      { numRuns: 25 },
    )
    expect(refused).toBeGreaterThan(0)
  })

  const asOf = '2019-03-01'
  const answersOf = (rows: Registration[]): [string, unknown][] => {
    const assembly = assemblePathways(rows)
    const { pathways } = assembly
    const check = checkRegistrations(rows, { asOf })
    const forlopstider = measureForlopstider(pathways, { asOf })
    const flat = flattenPathways(pathways, { asOf })
    const indicator = indicators['pathway.assessment_within_time']
    return [
      ['Assembly', assembly],
      ['RegistrationCheck', check],
      ...pathways.map((pathway): [string, unknown] => ['Pathway', pathway]),
      ...check.findings.flatMap((finding): [string, unknown][] => [
        ['Finding', finding],
        ['FindingDescription', describeFinding(finding, 'nn')],
      ]),
      ...forlopstider.map((one): [string, unknown] => ['Forlopstid', one]),
      ...makeWorklist(pathways, { asOf, withinDays: 90 }).map((due): [string, unknown] => [
        'WorklistItem',
        due,
      ]),
      ...flat.flatMap((row): [string, unknown][] => [
        ['PathwayRow', row],
        ['RowExplanation', explainRow(indicator, row, { asOf })],
      ]),
      [
        'Publication',
        evaluateIndicators(
          indicator,
          { pathway: flat },
          { periods: ['2019-T1'], by: ['unit'], asOf },
        ),
      ],
      ['Aggregate', aggregateIndicator(indicator, flat, { periods: ['2019'], asOf })],
    ]
  }

  test('what the library answers to any rows is accepted by both', () => {
    fc.assert(
      fc.property(anyRows(), (rows) => {
        for (const [type, answer] of answersOf(rows)) {
          expect(both(type, asJson(answer)), type).toEqual({ zod: true, ajv: true })
        }
      }),
      { numRuns: 30 },
    )
  })

  const shipped: [string, readonly unknown[]][] = [
    ['CodeSystem', Object.values(codeSystems)],
    ['PathwayDefinition', Object.values(pathwayDefinitions)],
    ['Edition', Object.values(editions)],
    ['Source', Object.values(sources)],
    ['Rule', Object.values(validationRules)],
    ['Indicator', Object.values(indicators)],
    ['NotComputableIndicator', Object.values(notComputableIndicators)],
    ['IndicatorDescription', Object.values(indicators).map((one) => describeIndicator(one, 'nb'))],
    ['Plan', Object.values(plans)],
    ['Organisation', Object.values(organisations)],
    ['Role', Object.values(roles)],
    ['Period', listPeriods('tertial', '2020-01-01', '2021-12-31')],
    [
      'Deadline',
      Object.values(plans).flatMap((plan) =>
        plan.tiltak.map(({ raw }) => parseDeadline((raw as { deadline?: string }).deadline ?? '')),
      ),
    ],
  ]

  test.each(shipped)(
    '%s: the shipped data and the answers about them are accepted by both, mutated ones alike',
    (type, values) => {
      for (const value of values) {
        expect(both(type, asJson(value))).toEqual({ zod: true, ajv: true })
      }
      fc.assert(
        fc.property(
          fc
            .constantFrom(...values)
            .map(asJson)
            .chain(mutated),
          (value) => {
            const { zod, ajv } = both(type, asJson(value))
            expect({ ajv }).toEqual({ ajv: zod })
          },
        ),
        { numRuns: 20 },
      )
    },
  )
})
