import fc from 'fast-check'
import { assemblePathways, type Pathway, type Registration } from 'pasientforlop'
import { expect, test } from 'vitest'
import { assembleColumns } from '../../src/registrations/assemble-columns.js'
import { readRows } from '../../src/registrations/columns/read-rows.js'
import { makePathway } from '../../src/registrations/make-pathway.js'
import type { PathwayColumns } from '../../src/registrations/pathway-columns.js'
import { anyRows } from '../damages/rows.js'
import { validRow } from '../generators/rows.js'
import { rowsOf } from '../helpers/short-hand.js'

const takenOf = (rows: readonly Registration[], least: number) => {
  const taken: Pathway[] = []
  const take = (pathways: PathwayColumns) => {
    for (let at = 0; at < pathways.length; at += 1) taken.push(makePathway(pathways, at))
  }
  const { findings } = assembleColumns(() => readRows(rows), {}, { least, take })
  return { taken, findings }
}

test('a stretch has room for the patient who has most rows', () => {
  const rows = ['p1', 'p2', 'p3'].flatMap((patient, at) =>
    rowsOf(
      ['2020-01-02 D01A', ...Array(at * 20).fill('2020-01-03 D01M'), '2020-01-04 D01CP'].map(
        (line, day) => line.replace('01-03', `03-${String((day % 28) + 1).padStart(2, '0')}`),
      ),
      undefined,
      { patient },
    ),
  )
  for (const least of [1, 2, 3, 30, rows.length + 1]) {
    expect(takenOf(rows, least).taken).toEqual(assemblePathways(rows).pathways)
  }
})

test('pathways taken a stretch of patients at a time are all pathways, however short a stretch', () => {
  const rows = fc.oneof(anyRows(), fc.array(validRow, { maxLength: 60, size: 'max' }))
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: 12 }), (some, least) => {
      const { taken, findings } = takenOf(some, least)
      const whole = assemblePathways(some)
      expect(taken).toEqual(whole.pathways)
      expect(findings).toEqual(whole.findings)
    }),
  )
})
