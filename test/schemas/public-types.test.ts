import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { indicators, sources, validationRules } from 'pasientforlop'
import ts from 'typescript'
import { describe, expect, expectTypeOf, test } from 'vitest'
import * as z from 'zod/mini'
import * as schemas from '../../src/schemas.js'
import type * as core from '../helpers/api.js'
import { zodSchemas } from '../run/json-schemas.js'

const typesOf = (entry: string) => {
  const path = fileURLToPath(new URL(`../../src/${entry}.ts`, import.meta.url))
  const file = ts.createSourceFile(entry, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022)
  return file.statements.flatMap((statement) => {
    if (!ts.isExportDeclaration(statement)) return []
    const clause = statement.exportClause
    if (clause === undefined || !ts.isNamedExports(clause)) throw new Error('no export * in index')
    return clause.elements.flatMap((element) =>
      statement.isTypeOnly || element.isTypeOnly ? [element.name.text] : [],
    )
  })
}

const exportedTypes = () => ['index', 'calendar', 'plans'].flatMap(typesOf)

/** Public types without a schema of their own, and why. */
const exceptions: Readonly<Record<string, string>> = {
  AssembleOptions: 'options of assemblePathways',
  AssembleStreamOptions: 'options of assembleStream',
  CheckOptions: 'options of checkRegistrations',
  DeadlineOptions: 'options of parseDeadline',
  DescribeOptions: 'options of describeFinding',
  DueDateOptions: 'options of listDueDates',
  EvaluateOptions: 'options of evaluateIndicator',
  ExpandOptions: 'options of expandObligations',
  FinishOptions: 'options of finishAggregate',
  FollowUpOptions: 'options of followUpPlan',
  LookupCodeOptions: 'options of lookupCode',
  MeasureOptions: 'options of measureForlopstider',
  PathwayDefinitionQuery: 'options of pathwayDefinition',
  PlanOptions: 'options of emptyAggregate',
  TimeLimitQuery: 'options of timeLimitFor',
  ValidateOptions: 'options of validatePathway',
  MisuseError: 'is thrown; its code has misuseCodeSchema',
  OwnRule: 'holds a function; its data have ownRuleDataSchema',
  OwnRuleContext: 'what the library gives the function of an own rule, never read from outside',
  OwnFindingOf: 'narrows OwnFinding for the compiler; the values have ownFindingSchema',
  CriterionOf: 'narrows Criterion for the compiler; the values have criterionSchema',
  FieldOf: 'the columns of a subject, for the compiler; the values are the keys of `subjects`',
  IndicatorOf: 'narrows Indicator for the compiler; the values have indicatorSchema',
  SubjectRows: 'maps subjects to row types, for the compiler; each row type has its schema',
}

const schemaNames = Object.keys(schemas).filter((name) => name.endsWith('Schema'))
const nameOf = (type: string) => `${type.charAt(0).toLowerCase()}${type.slice(1)}Schema`

describe('schemas of the public types', () => {
  test('every public type has a schema of its name, or a reason to have none', () => {
    const lacking = exportedTypes().filter(
      (type) => !(type in exceptions) && !schemaNames.includes(nameOf(type)),
    )
    expect(lacking).toEqual([])
  })

  test('no exception is out of date: each is a public type, and has no schema', () => {
    const types = exportedTypes()
    const stale = Object.keys(exceptions).filter(
      (type) => !types.includes(type) || schemaNames.includes(nameOf(type)),
    )
    expect(stale).toEqual([])
  })

  test('every schema is of a public type or of what the schemas themselves answer', () => {
    const own = ['describedIssueSchema', 'issueCodeSchema', 'indicatorResultSchema']
    const names = [...exportedTypes().map(nameOf), ...own]
    expect(schemaNames.filter((name) => !names.includes(name))).toEqual([])
  })

  test('what ends in Schema is a schema, with parse and safeParse', () => {
    for (const [name, schema] of zodSchemas) {
      expect(schema.safeParse(Symbol('none')).success, name).toBe(false)
      expect(() => schema.parse(Symbol('none')), name).toThrow(z.core.$ZodError)
    }
  })

  test('the ids in the schemas are those of the tables', () => {
    expect(schemas.indicatorIdSchema.options).toEqual(Object.keys(indicators))
    expect(schemas.sourceIdSchema.options).toEqual(Object.keys(sources))
    expect([...schemas.ruleIdSchema.options].sort()).toEqual(
      validationRules.map(({ id }) => id).sort(),
    )
  })

  test('types written by hand, or made from data, are what their schemas say', () => {
    expectTypeOf<core.CompositeCode>().toEqualTypeOf<z.output<typeof schemas.compositeCodeSchema>>()
    expectTypeOf<core.IndicatorId>().toEqualTypeOf<z.output<typeof schemas.indicatorIdSchema>>()
    expectTypeOf<core.SourceId>().toEqualTypeOf<z.output<typeof schemas.sourceIdSchema>>()
    expectTypeOf<core.RuleId>().toEqualTypeOf<z.output<typeof schemas.ruleIdSchema>>()
    expectTypeOf<core.AssemblyRuleId>().toEqualTypeOf<
      z.output<typeof schemas.assemblyRuleIdSchema>
    >()
    expectTypeOf<core.ValidationRuleId>().toEqualTypeOf<
      z.output<typeof schemas.validationRuleIdSchema>
    >()
    expectTypeOf<core.PlanRuleId>().toEqualTypeOf<z.output<typeof schemas.planRuleIdSchema>>()
    expectTypeOf<core.NoTimeLimit>().toEqualTypeOf<z.output<typeof schemas.noTimeLimitSchema>>()
    expectTypeOf<core.LabelGroup>().toEqualTypeOf<z.output<typeof schemas.labelGroupSchema>>()
    expectTypeOf<core.CompositeParts>().toExtend<z.output<typeof schemas.compositePartsSchema>>()
    expectTypeOf<core.ParsedCompositeCode>().toExtend<
      z.output<typeof schemas.parsedCompositeCodeSchema>
    >()
    expectTypeOf<core.CompositeCodeInput>().toExtend<
      z.output<typeof schemas.compositeCodeInputSchema>
    >()
    expectTypeOf<core.FormattedCompositeCode>().toExtend<
      z.output<typeof schemas.formattedCompositeCodeSchema>
    >()
    expectTypeOf<core.CodeLookup>().toExtend<z.output<typeof schemas.codeLookupSchema>>()
    expectTypeOf<core.CodeSystemTable>().toExtend<z.output<typeof schemas.codeSystemTableSchema>>()
    expectTypeOf<core.TimeLimitAnswer>().toExtend<z.output<typeof schemas.timeLimitAnswerSchema>>()
    expectTypeOf<core.DefinedPathway>().toExtend<z.output<typeof schemas.definedPathwaySchema>>()
    expectTypeOf<core.Explanation>().toExtend<z.output<typeof schemas.explanationSchema>>()
    expectTypeOf<core.RowExplanation>().toExtend<z.output<typeof schemas.rowExplanationSchema>>()
    expectTypeOf<core.Withhold>().toExtend<z.output<typeof schemas.withholdSchema>>()
    expectTypeOf<core.Expansion>().toExtend<z.output<typeof schemas.expansionSchema>>()
    expectTypeOf<core.RevisedPlan>().toExtend<z.output<typeof schemas.revisedPlanSchema>>()
    expectTypeOf<core.PlanDiff>().toExtend<z.output<typeof schemas.planDiffSchema>>()
    expectTypeOf<core.KnownIndicator>().toExtend<z.output<typeof schemas.knownIndicatorSchema>>()
    expectTypeOf<core.Model>().toExtend<z.output<typeof schemas.modelSchema>>()
    expectTypeOf<core.RuleChoices>().toExtend<z.output<typeof schemas.ruleChoicesSchema>>()
    expectTypeOf<core.OwnRuleHit>().toExtend<z.output<typeof schemas.ownRuleHitSchema>>()
    expectTypeOf<core.Rule>().toExtend<z.output<typeof schemas.ruleSchema>>()
    expectTypeOf<z.output<typeof schemas.codeLookupSchema>>().toExtend<core.CodeLookup>()
    expectTypeOf<z.output<typeof schemas.definedPathwaySchema>>().toExtend<core.DefinedPathway>()
    expectTypeOf<z.output<typeof schemas.expansionSchema>>().toExtend<core.Expansion>()
    expectTypeOf<z.output<typeof schemas.revisedPlanSchema>>().toExtend<core.RevisedPlan>()
    expectTypeOf<z.output<typeof schemas.explanationSchema>>().toExtend<core.Explanation>()
  })
})
