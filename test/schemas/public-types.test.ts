import { indicators } from 'pasientforlop'
import { describe, expect, expectTypeOf, test } from 'vitest'
import * as z from 'zod/mini'
import * as schemas from '../../src/schemas.js'
import type * as core from '../helpers/api.js'
import { zodSchemas } from '../run/json-schemas.js'

describe('schemas of the public types', () => {
  test('what ends in Schema is a schema, with parse and safeParse', () => {
    for (const [name, schema] of zodSchemas) {
      expect(schema.safeParse(Symbol('none')).success, name).toBe(false)
      expect(() => schema.parse(Symbol('none')), name).toThrow(z.core.$ZodError)
    }
  })

  test('the ids in the schemas are those of the tables', () => {
    expect((schemas.indicatorIdSchema as unknown as { options: unknown }).options).toEqual(
      Object.keys(indicators),
    )
  })

  test('types written by hand, or made from data, are what their schemas say', () => {
    expectTypeOf<core.IndicatorId>().toEqualTypeOf<z.output<typeof schemas.indicatorIdSchema>>()
    expectTypeOf<core.RuleId>().toEqualTypeOf<z.output<typeof schemas.ruleIdSchema>>()
    expectTypeOf<core.Explanation>().toExtend<z.output<typeof schemas.explanationSchema>>()
    expectTypeOf<core.RowExplanation>().toExtend<z.output<typeof schemas.rowExplanationSchema>>()
    expectTypeOf<core.Withhold>().toExtend<z.output<typeof schemas.withholdSchema>>()
    expectTypeOf<core.OwnRuleHit>().toExtend<z.output<typeof schemas.ownRuleHitSchema>>()
    expectTypeOf<core.Rule>().toExtend<z.output<typeof schemas.ruleSchema>>()
    expectTypeOf<z.output<typeof schemas.explanationSchema>>().toExtend<core.Explanation>()
  })
})
