import {
  type IndicatorId,
  indicators,
  type Rule,
  type RuleId,
  validationRules,
} from 'pasientforlop'
import type * as schemas from 'pasientforlop/schemas'
import { describe, expect, expectTypeOf, test } from 'vitest'
import * as z from 'zod/mini'
import type { RowExplanation } from '../../src/indicators/criteria/schema.js'
import { indicatorIdSchema } from '../../src/indicators/indicator-id-schema.js'
import { ruleIdSchema } from '../../src/validation/schema.js'
import { zodSchemas } from '../run/json-schemas.js'

const optionsOf = (schema: unknown) =>
  [...(schema as { readonly options: readonly string[] }).options].sort()

describe('schemas', () => {
  test('what ends in Schema is a schema, with parse and safeParse', () => {
    expect(zodSchemas.size).toBeGreaterThan(30)
    for (const [name, schema] of zodSchemas) {
      expect(schema.safeParse(Symbol('none')).success, name).toBe(false)
      expect(() => schema.parse(Symbol('none')), name).toThrow(z.core.$ZodError)
    }
  })

  test('the ids in the schemas are those of the tables', () => {
    expect(optionsOf(indicatorIdSchema)).toEqual(Object.keys(indicators).sort())
    expect(optionsOf(ruleIdSchema)).toEqual(Object.keys(validationRules).sort())
  })

  test('types made from data, or written beside a schema of a wider type, are what it says', () => {
    expectTypeOf<IndicatorId>().toEqualTypeOf<z.output<typeof indicatorIdSchema>>()
    expectTypeOf<RuleId>().toEqualTypeOf<z.output<typeof ruleIdSchema>>()
    expectTypeOf<RowExplanation>().toExtend<z.output<typeof schemas.rowExplanationSchema>>()
    expectTypeOf<Rule>().toExtend<z.output<typeof schemas.ruleSchema>>()
  })
})
