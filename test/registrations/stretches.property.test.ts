import fc from 'fast-check'
import { assemblePathways, type Pathway } from 'pasientforlop'
import { expect, test } from 'vitest'
import { assembleColumns } from '../../src/registrations/assemble-columns.js'
import { readRows } from '../../src/registrations/columns/read-rows.js'
import { makePathway } from '../../src/registrations/make-pathway.js'
import { anyRows } from '../damages/rows.js'
import { validRow } from '../generators/rows.js'

test('pathways taken a stretch of patients at a time are all pathways, however short a stretch', () => {
  const rows = fc.oneof(anyRows(), fc.array(validRow, { maxLength: 60, size: 'max' }))
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: 12 }), (some, least) => {
      const taken: Pathway[] = []
      const { findings } = assembleColumns(
        () => readRows(some),
        {},
        {
          least,
          take: (pathways) => {
            for (let at = 0; at < pathways.length; at += 1) taken.push(makePathway(pathways, at))
          },
        },
      )
      const whole = assemblePathways(some)
      expect(taken).toEqual(whole.pathways)
      expect(findings).toEqual(whole.findings)
    }),
  )
})
