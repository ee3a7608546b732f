import {
  type EditionId,
  editions,
  lookupPathwayDefinition,
  type PathwayDefinition,
  type PathwayType,
  pathwayDefinitions,
  sources,
  withTimeLimits,
} from 'pasientforlop'
import { addDays } from 'pasientforlop/calendar'
import { editionSchema } from 'pasientforlop/schemas'
import { describe, expect, test } from 'vitest'
import { editionAt } from '../../src/pathways/edition-at.js'
import { editionIdSchema } from '../../src/pathways/schema.js'

describe('editions', () => {
  test('are three, agree with their schema and name sources that are there', () => {
    expect(Object.values(editions).map(({ id }) => id)).toEqual(editionIdSchema.options)
    for (const edition of Object.values(editions)) {
      expect(editionSchema.parse(edition)).toEqual(edition)
      expect(JSON.parse(JSON.stringify(edition))).toEqual(edition)
      for (const source of edition.sources) expect(sources).toHaveProperty([source])
    }
  })

  test.each([
    ['pakkeforlop-2019', '2019-01-01', 'referral-received', 8],
    ['pasientforlop-2023', '2023-01-01', 'referral-received', 8],
    ['forenklet-2024', undefined, 'right-granted', 3],
  ])('%s is valid from %s, starts by %s and has %i types', (id, from, rule, types) => {
    const edition = Object.values(editions).find((candidate) => candidate.id === id)
    expect(edition?.validFrom).toEqual(from ?? { unknown: expect.stringContaining('2024-10-28') })
    expect(edition?.startRule).toBe(rule)
    expect(edition?.types).toHaveLength(types)
  })

  test('say all that they say in words, and name what is unknown of each', () => {
    for (const edition of Object.values(editions)) {
      const { name, startRuleText, unknowns, displays, sources: from } = edition
      const words = [...Object.values(name), ...Object.values(startRuleText)]
      for (const text of [...words, ...unknowns, ...Object.values(displays)]) {
        expect(text).toMatch(/^\S.{9,}\S$/)
      }
      expect(unknowns.length).toBeGreaterThan(0)
      expect(from.length).toBeGreaterThan(0)
      expect(new Set(Object.values(startRuleText)).size).toBe(3)
    }
  })

  test('the simplified edition has D01, D11 and D12', () => {
    expect(editions['forenklet-2024'].types).toEqual(['D01', 'D11', 'D12'])
  })
})

describe('the edition of a date', () => {
  test.each([
    ['1900-01-01', undefined],
    ['2018-12-31', undefined],
    ['2019-01-01', 'pakkeforlop-2019'],
    ['2022-12-31', 'pakkeforlop-2019'],
    ['2023-01-01', 'pasientforlop-2023'],
    ['2024-10-28', 'pasientforlop-2023'],
    ['2200-12-31', 'pasientforlop-2023'],
  ])('the edition of %s is %s', (date, id) => {
    expect(editionAt(date)?.id).toBe(id)
  })

  test('no date chooses the simplified edition', () => {
    for (let days = 0; days < 4000; days += 1) {
      expect(editionAt(addDays('2018-06-01', days))?.id).not.toBe('forenklet-2024')
    }
  })
})

describe('lookupPathwayDefinition', () => {
  test.each<[PathwayType, string, string]>([
    ['D11', '2018-12-31', 'no-edition'],
    ['D11', '2019-01-01', 'in-use'],
    ['D06', '2019-02-14', 'not-yet-in-use'],
    ['D06', '2019-02-15', 'in-use'],
    ['D09', '2019-12-31', 'not-yet-in-use'],
    ['D09', '2020-01-01', 'in-use'],
    ['D10', '2021-01-01', 'use-unknown'],
    ['D12', '2023-01-01', 'in-use'],
  ])('%s at %s is %s', (type, at, state) => {
    expect(lookupPathwayDefinition({ type, at }).state).toBe(state)
  })

  test.each<[PathwayType, EditionId, string]>([
    ['D06', 'pakkeforlop-2019', 'in-use'],
    ['D09', 'pakkeforlop-2019', 'in-use'],
    ['D10', 'pasientforlop-2023', 'use-unknown'],
    ['D01', 'forenklet-2024', 'in-use'],
    ['D06', 'forenklet-2024', 'not-in-edition'],
    ['D10', 'forenklet-2024', 'not-in-edition'],
  ])('%s in %s is %s', (type, edition, state) => {
    expect(lookupPathwayDefinition({ type, edition }).state).toBe(state)
  })

  test('gives the shipped definition, the edition, and why it is not in use', () => {
    const d09 = pathwayDefinitions.D09
    expect(lookupPathwayDefinition({ type: 'D09', at: '2019-06-01' })).toEqual({
      state: 'not-yet-in-use',
      definition: d09,
      edition: editions['pakkeforlop-2019'],
      inUseFrom: '2020-01-01',
    })
    expect(lookupPathwayDefinition({ type: 'D10', at: '2023-06-01' })).toMatchObject({
      state: 'use-unknown',
      edition: { id: 'pasientforlop-2023' },
      reason: 'in the code table, never seen in use',
    })
  })

  test('the simplified edition has no shipped limit, but those made for it by name', () => {
    expect(
      lookupPathwayDefinition({ type: 'D11', edition: 'forenklet-2024' }).definition.timeLimits,
    ).toEqual([])
    const limit = {
      pathway: 'D11',
      interval: 'assessment',
      edition: 'forenklet-2024',
      maxDays: 30,
      validFrom: '2024-10-28',
      evidence: 'secondary',
      source: 'ours',
    } as const
    const definitions = withTimeLimits([limit])
    const limits = (edition: EditionId) =>
      lookupPathwayDefinition({ type: 'D11', edition, definitions }).definition.timeLimits
    expect(limits('forenklet-2024')).toEqual([limit])
    expect(limits('pasientforlop-2023')).toEqual(pathwayDefinitions.D11.timeLimits)
  })

  test('a definition of one’s own takes the place of the shipped one', () => {
    const own: PathwayDefinition = {
      ...lookupPathwayDefinition({ type: 'D10', at: '2020-01-01' }).definition,
      inUseFrom: '2021-01-01',
    }
    const definitions = [own]
    expect(lookupPathwayDefinition({ type: 'D10', at: '2020-12-31', definitions }).state).toBe(
      'not-yet-in-use',
    )
    expect(lookupPathwayDefinition({ type: 'D10', at: '2021-01-01', definitions })).toMatchObject({
      state: 'in-use',
      definition: own,
    })
    expect(() =>
      lookupPathwayDefinition({ type: 'D11', at: '2021-01-01', definitions }),
    ).toThrowError(expect.objectContaining({ code: 'unknown-pathway-type' }))
  })

  test('an unknown type, edition or date is misuse', () => {
    const throws = (type: string, query: object, code: string) =>
      expect(() => lookupPathwayDefinition({ type, ...query } as never)).toThrowError(
        expect.objectContaining({ code }),
      )
    throws('D13', { at: '2020-01-01' }, 'unknown-pathway-type')
    throws('D02', { at: '2020-01-01' }, 'unknown-pathway-type')
    throws('D11', { edition: 'pakkeforlop-2020' }, 'unknown-edition')
    throws('D11', {}, 'unknown-edition')
    throws('D11', { at: '2020-13-01' }, 'invalid-date')
    throws('D11', { At: '2020-01-01' }, 'unknown-option')
  })

  test('an unknown literal does not compile', () => {
    const impossible = () => {
      // @ts-expect-error D13 is no pathway type
      lookupPathwayDefinition({ type: 'D13', at: '2020-01-01' })
      // @ts-expect-error no such edition
      lookupPathwayDefinition({ type: 'D11', edition: 'pakkeforlop-2020' })
      // @ts-expect-error a date or an edition, not both
      lookupPathwayDefinition({ type: 'D11', at: '2020-01-01', edition: 'pakkeforlop-2019' })
    }
    expect(impossible).toBeTypeOf('function')
  })
})
