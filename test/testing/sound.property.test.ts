import '../helpers/property-runs.js'
import fc from 'fast-check'
import {
  assemblePathways,
  checkRegistrations,
  type EditionId,
  editions,
  parseCompositeCode,
  validatePathways,
} from 'pasientforlop'
import { pathwayFactsSchema, pathwaySchema, registrationSchema } from 'pasientforlop/schemas'
import { compositeCodes, facts, pathways, registrations } from 'pasientforlop/testing/arbitraries'
import { describe, expect, test } from 'vitest'
import { oneDraw } from '../../src/testing/arbitraries/draws.js'
import { choices } from '../../src/testing/course/choices.js'
import { courseOf, readRecipe } from '../../src/testing/patients.js'

const kinds = Object.values(editions).flatMap(({ id, types }) =>
  types.filter((type) => type !== 'D10').map((type) => ({ type, edition: id })),
)
const byName = (edition: EditionId) => (edition === 'forenklet-2024' ? { edition } : {})
const strict = { asOf: '2035-01-01', transferWithinDays: 30 }

describe('generated without faults', () => {
  test.each(kinds)('rows of $type in $edition have no findings', ({ type, edition }) => {
    fc.assert(
      fc.property(registrations({ types: [type], edition }), (rows) => {
        const { findings, pathways } = checkRegistrations(rows, { ...byName(edition), ...strict })
        expect(findings).toEqual([])
        for (const pathway of pathways) expect(pathway).toMatchObject({ type, edition })
      }),
      { numRuns: 40 },
    )
  })

  test('rows of D10 have one finding: when it came into use is unknown', () => {
    fc.assert(
      fc.property(registrations({ types: ['D10'], patients: { min: 1, max: 1 } }), (rows) => {
        const { findings } = checkRegistrations(rows, strict)
        expect(findings.map(({ rule }) => rule)).toEqual(['in-use-date-unknown'])
      }),
    )
  })

  test('nothing is dated after asOf, and no rule finds anything on that day', () => {
    const asOf = '2019-06-30'
    fc.assert(
      fc.property(registrations({ asOf }), (rows) => {
        expect(rows.filter(({ date }) => date.slice(0, 10) > asOf)).toEqual([])
        expect(checkRegistrations(rows, { asOf, transferWithinDays: 30 }).findings).toEqual([])
      }),
    )
  })

  test('starts lie between the days asked for, at units asked for, as many as asked for', () => {
    const options = {
      from: '2021-03-01',
      to: '2021-03-09',
      units: ['north', 'south'],
      patients: { min: 2, max: 3 },
    }
    fc.assert(
      fc.property(registrations(options), (rows) => {
        const { pathways } = assemblePathways(rows)
        expect([2, 3]).toContain(pathways.length)
        for (const { start, unit } of pathways) {
          expect((start as string) >= options.from && (start as string) <= options.to).toBe(true)
          expect(options.units).toContain(unit)
        }
      }),
    )
  })

  test('rows fit the schema', () => {
    fc.assert(
      fc.property(registrations(), (rows) => {
        for (const row of rows) expect(registrationSchema.parse(row)).toEqual(row)
      }),
    )
  })

  test('rows make the pathway that they were written with', () => {
    const recipe = readRecipe({}, [], 'registrations')
    fc.assert(
      fc.property(oneDraw(), (draw) => {
        const { rows, pathway } = courseOf(recipe, 'p1', draw)
        expect(assemblePathways(rows).pathways).toEqual([pathway])
      }),
    )
  })

  test('pathways have no findings, and fit the schema', () => {
    fc.assert(
      fc.property(pathways(), (list) => {
        expect(validatePathways(list, strict)).toEqual([])
        for (const pathway of list) expect(pathwaySchema.parse(pathway)).toEqual(pathway)
      }),
    )
  })

  test('facts fit the schema', () => {
    fc.assert(
      fc.property(facts(), (some) => {
        expect(pathwayFactsSchema.parse(some)).toEqual(some)
      }),
    )
  })

  test('composite codes can be read, of the types and events asked for', () => {
    fc.assert(
      fc.property(compositeCodes({ types: ['D06'], events: ['P', 'C'] }), (code) => {
        const parts = parseCompositeCode(code)
        expect(parts.ok && parts.pathway === 'D06' && 'PC'.includes(parts.event)).toBe(true)
      }),
    )
  })
})

describe('a counterexample is small', () => {
  test('rows shrink to one patient, on the first day, in order', () => {
    const found = fc.check(
      fc.property(registrations(), (rows) => rows.every(({ code }) => !code?.includes('C'))),
      { numRuns: 1000, seed: 7 },
    )
    expect(found.counterexample?.[0]).toEqual([
      { patient: 'p1', unit: 'u1', date: '2019-01-01', code: 'D01A', careLevel: 'outpatient' },
      { patient: 'p1', unit: 'u1', date: '2019-01-01', code: 'D01M', careLevel: 'outpatient' },
      { patient: 'p1', unit: 'u1', date: '2019-01-01', code: 'D01CA', careLevel: 'outpatient' },
    ])
  })

  test('every choice matters: with its greatest number the rows are others', () => {
    const recipe = readRecipe({ types: ['D06', 'D01', 'D07'] }, [], 'registrations')
    const least = Object.fromEntries(Object.keys(choices).map((name) => [name, 0]))
    const some = { ...least, activities: 7, birth: 30, extended: 0, closing: 3, meeting: 1 }
    const rowsWith = (kind: number, stage: number, chosen: object) =>
      JSON.stringify(
        courseOf(recipe, 'p1', { kind, unit: 0, stage, closed: 1, chosen: chosen as never }).rows,
      )
    const idle = Object.entries(choices).filter(([name, { most }]) =>
      [0, 1, 2].every((kind) =>
        [2, 3].every((stage) =>
          [1, 2, most - 1, most].every(
            (value) =>
              rowsWith(kind, stage, { ...some, [name]: value }) ===
              rowsWith(kind, stage, { ...some, [name]: 0 }),
          ),
        ),
      ),
    )
    expect(idle.map(([name]) => name)).toEqual([])
  })
})

describe('misuse', () => {
  test.each([
    [{ types: ['D13'] }, 'unknown-pathway-type'],
    [{ edition: '2019' }, 'unknown-edition'],
    [{ from: '2020-02-30' }, 'invalid-date'],
    [{ from: '2020-02-03', to: '2020-02-02' }, 'invalid-argument'],
    [{ types: ['D09'], to: '2019-12-31' }, 'invalid-argument'],
    [{ types: ['D06'], edition: 'forenklet-2024' }, 'invalid-argument'],
    [{ units: [] }, 'invalid-argument'],
    [{ units: [983974724] }, 'invalid-argument'],
    [{ faults: ['npr-999'] }, 'unknown-rule'],
    [{ faults: ['closing-not-last'] }, 'unknown-rule'],
    [{ faults: 'npr-208' }, 'invalid-argument'],
    [{ patient: 3 }, 'unknown-option'],
    [{ patients: { min: -1 } }, 'invalid-count'],
    [{ patients: { min: 3, max: 2 } }, 'invalid-count'],
  ])('registrations(%j) throws %s', (options, code) => {
    expect(() => registrations(options as never)).toThrowError(expect.objectContaining({ code }))
  })
})
