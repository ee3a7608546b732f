import fc from 'fast-check'
import {
  assembleAsyncStream,
  assemblePathways,
  assembleStream,
  type Registration,
} from 'pasientforlop'
import { describe, expect, test } from 'vitest'
import { anyRows } from '../helpers/rows.js'

const patientOf = (row: unknown) => {
  const patient = (row as Registration | null | undefined)?.patient
  return typeof patient === 'string' && patient.trim() !== '' ? patient : ''
}
const sortedRows = anyRows(40).map((rows) =>
  [...rows].sort((a, b) =>
    patientOf(a) < patientOf(b) ? -1 : patientOf(a) > patientOf(b) ? 1 : 0,
  ),
)

describe('assembleStream', () => {
  test('its batches joined are the answer to all rows at once', async () => {
    await fc.assert(
      fc.asyncProperty(sortedRows, fc.integer({ min: 1, max: 50 }), async (rows, batchRows) => {
        const whole = assemblePathways(rows)
        const batches = [...assembleStream(rows, { batchRows })]
        expect(batches.flatMap(({ pathways }) => pathways)).toEqual(whole.pathways)
        expect(batches.flatMap(({ findings }) => findings)).toEqual(whole.findings)
        const later = async function* () {
          yield* rows
        }
        const awaited = []
        for await (const batch of assembleAsyncStream(later(), { batchRows })) awaited.push(batch)
        expect(awaited).toEqual(batches)
      }),
    )
  })

  test('no patient is in two batches, and a batch is no larger than it must be', () => {
    const rows = Array.from({ length: 100 }, (_, at) => ({
      patient: `p${String(Math.floor(at / 4)).padStart(2, '0')}`,
      unit: 'u',
      date: `2020-01-${String((at % 4) + 1).padStart(2, '0')}`,
      code: ['D11A', 'D11M', 'D11CP', 'D11XG'][at % 4] as string,
    }))
    const sizes = [...assembleStream(rows, { batchRows: 10 })].map(
      ({ pathways }) => pathways.length,
    )
    expect(sizes).toEqual([3, 3, 3, 3, 3, 3, 3, 3, 1])
  })

  test('gives patients before it has read on', () => {
    let read = 0
    function* rows() {
      for (const patient of ['p1', 'p2', 'p3']) {
        read += 1
        yield { patient, unit: 'u', date: '2020-01-02', code: 'D11A' }
      }
    }
    assembleStream(rows(), { batchRows: 1 }).next()
    expect(read).toBe(2)
  })

  test('rows out of order are misuse, which names the row and not the patient', () => {
    const rows = ['SECRET2', 'SECRET1'].map((patient) => ({
      patient,
      unit: 'u',
      date: '2020-01-02',
      code: 'D11A',
    }))
    expect(() => [...assembleStream(rows)]).toThrowError(
      expect.objectContaining({ code: 'unsorted-rows' }),
    )
    expect(() => [...assembleStream(rows)]).toThrowError(/^row 1 /)
    expect(() => [...assembleStream(rows)]).not.toThrowError(/SECRET/)
    for (const batchRows of [0, 1.5, Number.NaN]) {
      expect(() => [...assembleStream([], { batchRows })]).toThrowError(
        expect.objectContaining({ code: 'invalid-count' }),
      )
    }
  })
})
