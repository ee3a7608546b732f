import {
  codeSystems,
  editions,
  pathwayDefinitions,
  type SourceId,
  sources,
  unknowns,
} from 'pasientforlop'
import { sourceSchema } from 'pasientforlop/schemas'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { codeSources } from '../../src/sources/code-sources.js'
import { indicatorSources } from '../../src/sources/indicator-sources.js'
import { planSources } from '../../src/sources/plan-sources.js'

const entries = Object.entries(sources)

describe('sources', () => {
  test('each stands under its own id, agrees with its schema and has no address but of the web', () => {
    for (const [id, source] of entries) {
      expect(sourceSchema.parse(source)).toEqual(source)
      expect(source.id).toBe(id)
      // A plan may be a document that was handed out.
      if (source.url !== undefined) expect(new URL(source.url).protocol).toBe('https:')
      expect(source.title.length).toBeGreaterThan(10)
    }
    expect(JSON.parse(JSON.stringify(sources))).toEqual(sources)
  })

  test('no page is listed twice; code tables may share a repository', () => {
    const pages = Object.entries(codeSources).flatMap(([id, { url }]) =>
      /^S\d$/.test(id) ? [] : [url],
    )
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
    expect(named.filter((id) => !Object.hasOwn(sources, id))).toEqual([])
  })

  test('ids are known to the compiler', () => {
    expectTypeOf<'HD-simpl'>().toExtend<SourceId>()
    expectTypeOf<'HV-PHV'>().toExtend<SourceId>()
    expectTypeOf<'S9'>().not.toExtend<SourceId>()
    expect('S9' in sources).toBe(false)
  })

  test('those of codes, of indicators and of plans have no id in common', () => {
    const parts = [codeSources, indicatorSources, planSources].map((part) => Object.keys(part))
    expect(Object.keys(sources)).toHaveLength(parts.flat().length)
  })
})

test('what is unknown is listed once, as plain data', () => {
  expect(new Set(unknowns.map(({ unknown }) => unknown)).size).toBe(unknowns.length)
  const about = (topic: string) => unknowns.filter((fact) => fact.about === topic).length
  expect([about('codes'), about('time-limits')]).toEqual([11, 7])
})
