import { Ajv2020 } from 'ajv/dist/2020.js'
import { assemblePathways, type Registration, validationRules } from 'pasientforlop'
import { describe, expect, test } from 'vitest'
import { modelAssembly } from '../helpers/model.js'
import { vectorFiles, vectorSchema } from '../run/vectors.js'

const files = vectorFiles('0.0.0')
const cases = Object.values(files).flatMap((file) => file.cases)

describe('the conformance set', () => {
  test('has three hundred cases at least, each with an id of its own and a sentence', () => {
    expect(cases.length).toBeGreaterThanOrEqual(300)
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length)
    for (const { id, shows } of cases) expect(shows.length, id).toBeGreaterThan(10)
  })

  test('says of each generated case that it is generated', () => {
    for (const { id, origin } of cases) {
      expect(origin === 'generated', id).toBe(/generated|^sound|^indicator/.test(id))
    }
  })

  test('has for every rule a case in which it finds something, and one in which it just does not', () => {
    const rulesOf = (fires: boolean) =>
      new Set(cases.flatMap((one) => (one.fires === fires ? [one.rule] : [])))
    expect(Object.keys(validationRules).filter((id) => !rulesOf(true).has(id as never))).toEqual([])
    expect(Object.keys(validationRules).filter((id) => !rulesOf(false).has(id as never))).toEqual(
      [],
    )
  })

  test('each case of a rule has findings of it, and of no other, or none', () => {
    for (const { id, rule, fires, answer } of cases) {
      if (rule === null) continue
      const { findings } = answer as { findings: readonly { rule: string }[] }
      const rules = [...new Set(findings.map((finding) => finding.rule))]
      expect(rules, id).toEqual(fires ? [rule] : [])
    }
  })

  test('each file fits the schema', () => {
    const fits = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(vectorSchema)
    for (const file of Object.values(files)) {
      expect(fits(JSON.parse(JSON.stringify(file))), JSON.stringify(fits.errors)).toBe(true)
    }
  })

  test('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(files))).toEqual(files)
  })

  test('agrees with the plain model of the tests on what becomes of rows', () => {
    for (const { id, given, options } of cases) {
      if (!('rows' in given) || 'indicator' in given || options.definitions !== undefined) continue
      const rows = given.rows as readonly Registration[]
      const { edition } = options
      const { pathways } = assemblePathways(rows, { ...(edition && { edition }) })
      const model = modelAssembly(rows, { ...(edition && { edition }) })
      expect(
        pathways.map(({ patient, unit, type, start, end, events }) => ({
          patient,
          unit,
          type,
          start,
          end,
          events: events.length,
        })),
        id,
      ).toEqual(
        model.pathways.map(({ patient, unit, type, start, end, events }) => ({
          patient,
          unit,
          type,
          start: start ?? null,
          end: end ?? null,
          events: events.length,
        })),
      )
    }
  })
})
