import {
  assemblePathways,
  checkRegistrations,
  codeSystems,
  type Finding,
  sources,
  validatePathway,
  validatePathways,
  validationRules,
} from 'pasientforlop'
import { findingSchema } from 'pasientforlop/schemas'
import { describe, expect, test } from 'vitest'
import { type Input, ruleCases } from './rule-cases.js'

const findingsOf = (input: Input): readonly Finding[] =>
  'rows' in input
    ? checkRegistrations(input.rows, input.options).findings
    : validatePathways(input.pathways, input.options)

const ids = validationRules.map(({ id }) => id)

describe('the rule catalogue', () => {
  test('has every rule that findings can have, once', () => {
    const possible = findingSchema.def.options.flatMap((union) =>
      union.def.options.map((option) => option.shape.rule.def.values[0] as string),
    )
    expect([...ids].sort()).toEqual([...possible].sort())
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('has a firing and a holding case for every rule', () => {
    expect(Object.keys(ruleCases).sort()).toEqual([...ids].sort())
  })

  test('has the official text of 9329 for every rule with a number', () => {
    const official = validationRules.flatMap(({ npr, official }) =>
      npr === undefined && official === undefined ? [] : [[npr, official]],
    )
    const table = new Map<string, string>(
      codeSystems['9329'].codes.map(({ code, display }) => [code, display]),
    )
    expect(official).toEqual(official.map(([npr]) => [npr, table.get(npr as string)]))
    expect(validationRules.filter(({ id }) => id.startsWith('npr-')).map(({ id }) => id)).toEqual(
      official.map(([npr]) => `npr-${npr}`),
    )
  })

  test('excludes exactly where the official text says that it does not count', () => {
    const excluded = validationRules.filter(({ effect }) => effect === 'excluded')
    expect(excluded.map(({ id }) => id)).toEqual(['npr-102', 'npr-105', 'npr-106', 'npr-115'])
    expect(
      validationRules.filter(({ official }) => official?.startsWith('Ikke med i beregning')),
    ).toEqual(excluded)
  })

  test('cites sources that exist, and has one wherever the basis is not our own reading', () => {
    for (const rule of validationRules) {
      expect(rule.sources.filter((source) => !(source in sources))).toEqual([])
      if (rule.evidence !== 'inferred') expect(rule.sources, rule.id).not.toEqual([])
      expect(rule.reading, rule.id).toMatch(/\.$/)
    }
  })

  test('serialises to JSON and back unchanged', () => {
    expect(JSON.parse(JSON.stringify(validationRules))).toEqual(validationRules)
  })
})

describe.each(validationRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const { fires, findings, holds } = ruleCases[id]

  test('fires on its smallest case, and alone', () => {
    const found = findingsOf(fires)
    expect(found.map(({ rule, effect, rows, params }) => ({ rule, effect, rows, params }))).toEqual(
      findings.map((finding) => ({ rule: id, effect: rule.effect, ...finding })),
    )
  })

  test('does not fire on a case that just holds', () => {
    expect(findingsOf(holds)).toEqual([])
  })

  test('its findings fit the schema', () => {
    for (const finding of findingsOf(fires)) expect(findingSchema.parse(finding)).toEqual(finding)
  })

  test('is raised where the catalogue says', () => {
    const assembly = 'rows' in fires ? assemblePathways(fires.rows, fires.options) : undefined
    const pathways = 'rows' in fires ? (assembly?.pathways ?? []) : fires.pathways
    const raised = {
      assembly: assembly?.findings ?? [],
      pathway: pathways.flatMap((pathway) => validatePathway(pathway, fires.options)),
      pathways: validatePathways(pathways, fires.options),
    }
    expect(raised.assembly.length > 0).toBe(rule.raisedAt === 'assembly')
    expect(raised.pathway.length > 0).toBe(rule.raisedAt === 'pathway')
    expect(raised.pathways.length > 0).toBe(rule.raisedAt !== 'assembly')
  })
})
