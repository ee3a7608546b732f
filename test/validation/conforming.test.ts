import '../helpers/property-runs.js'
import fc from 'fast-check'
import {
  assemblePathways,
  checkRegistrations,
  type EditionId,
  validatePathways,
} from 'pasientforlop'
import { describe, expect, test } from 'vitest'
import { conformingPathway, typesOf } from '../helpers/conforming.js'

const editions: readonly EditionId[] = ['pakkeforlop-2019', 'pasientforlop-2023', 'forenklet-2024']
const kinds = Object.values(editions).flatMap((edition) =>
  typesOf(edition).map((type) => ({ type, edition })),
)

describe('conforming pathways', () => {
  test.each(kinds)('a conforming $type of $edition has no findings', (kind) => {
    fc.assert(
      fc.property(conformingPathway(kind), ({ rows, options }) => {
        expect(checkRegistrations(rows, { ...options, asOf: '2035-01-01' }).findings).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  test('a conforming D10 has one finding: when it came into use is unknown', () => {
    fc.assert(
      fc.property(conformingPathway({ type: 'D10', edition: 'pakkeforlop-2019' }), ({ rows }) => {
        const { findings } = checkRegistrations(rows, { asOf: '2035-01-01' })
        expect(findings.map(({ rule }) => rule)).toEqual(['in-use-date-unknown'])
      }),
    )
  })

  test('rows that conform make the pathway they were written from', () => {
    fc.assert(
      fc.property(conformingPathway(), ({ rows, pathway, options }) => {
        const { pathways, findings } = assemblePathways(rows, options)
        expect(findings).toEqual([])
        expect(pathways.map(({ id: _, ...rest }) => rest)).toEqual([pathway])
      }),
    )
  })

  test('the pathway a case is written from has no findings either', () => {
    fc.assert(
      fc.property(conformingPathway(), ({ pathway }) => {
        expect(validatePathways([{ ...pathway, id: 'a' }])).toEqual([])
      }),
    )
  })
})
