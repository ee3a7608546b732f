import {
  codeSystems,
  editions,
  evidenceGrades,
  findSource,
  pathwayDefinitions,
  type SourceId,
  sources,
  unknowns,
} from 'pasientforlop'
import { evidenceSchema, sourceSchema, textsSchema, unknownFactSchema } from 'pasientforlop/schemas'
import { describe, expect, expectTypeOf, test } from 'vitest'

const entries = Object.entries(sources)

describe('sources', () => {
  test('each stands under its own id, agrees with its schema and has a web address', () => {
    for (const [id, source] of entries) {
      expect(sourceSchema.parse(source)).toEqual(source)
      expect(source.id).toBe(id)
      expect(new URL(source.url).protocol).toBe('https:')
      expect(source.title.length).toBeGreaterThan(10)
    }
    expect(JSON.parse(JSON.stringify(sources))).toEqual(sources)
  })

  test('no page is listed twice; code tables may share a repository', () => {
    const pages = entries.flatMap(([id, { url }]) => (/^S\d$/.test(id) ? [] : [url]))
    expect(new Set(pages).size).toBe(pages.length)
  })

  test('every source that a fact names is there', () => {
    const named = [
      ...Object.values(codeSystems).flatMap((system) => system.sources),
      ...Object.values(pathwayDefinitions).flatMap((definition) => [
        ...definition.sources,
        ...definition.timeLimits.map(({ source }) => source),
      ]),
      ...Object.values(editions).flatMap((edition): readonly string[] => edition.sources),
    ]
    expect(named.length).toBeGreaterThan(100)
    expect(named.filter((id) => findSource(id)?.id !== id)).toEqual([])
  })

  test('an id that is not there gives undefined, names of the language too', () => {
    for (const id of ['', 'S9', 'hd-simpl', '__proto__', 'constructor', 'toString']) {
      expect(findSource(id)).toBeUndefined()
    }
    expectTypeOf<'HD-simpl'>().toExtend<SourceId>()
    expectTypeOf<'S9'>().not.toExtend<SourceId>()
  })

  test('a table of one’s own takes the place of the shipped one', () => {
    const own = { ours: { id: 'ours', title: 'Instruction of our clinic' } }
    expect(findSource('ours', own)).toBe(own.ours)
    expect(findSource('S1', own)).toBeUndefined()
  })
})

test('every evidence grade has a text in three languages', () => {
  expect(Object.keys(evidenceGrades).sort()).toEqual([...evidenceSchema.options].sort())
  for (const texts of Object.values(evidenceGrades)) {
    expect(textsSchema.parse(texts)).toEqual(texts)
    expect(Object.values(texts).every((text) => text.length > 5)).toBe(true)
  }
})

test('what is unknown is listed once, as plain data', () => {
  for (const fact of unknowns) expect(unknownFactSchema.parse(fact)).toEqual(fact)
  expect(new Set(unknowns.map(({ unknown }) => unknown)).size).toBe(unknowns.length)
  const about = (topic: string) => unknowns.filter((fact) => fact.about === topic).length
  expect([about('codes'), about('time-limits')]).toEqual([11, 7])
})
