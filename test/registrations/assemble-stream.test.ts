import fc from 'fast-check'
import {
  type Assembly,
  assemblePathways,
  assembleStream,
  pathwayDefinitions,
  type Registration,
} from 'pasientforlop'
import { describe, expect, test } from 'vitest'
import { anyRows } from '../damages/rows.js'

const patientOf = (row: unknown) => {
  const patient = (row as Registration | null | undefined)?.patient
  return typeof patient === 'string' && patient.trim() !== '' ? patient : ''
}
const sortedRows = anyRows(40).map((rows) =>
  [...rows].sort((a, b) =>
    patientOf(a) < patientOf(b) ? -1 : patientOf(a) > patientOf(b) ? 1 : 0,
  ),
)

const all = async (batches: AsyncIterable<Assembly>) => {
  const list: Assembly[] = []
  for await (const batch of batches) list.push(batch)
  return list
}

describe('assembleStream', () => {
  test('its batches joined are the answer to all rows at once', async () => {
    await fc.assert(
      fc.asyncProperty(sortedRows, fc.integer({ min: 1, max: 50 }), async (rows, batchRows) => {
        const whole = assemblePathways(rows)
        const batches = await all(assembleStream(rows, { batchRows }))
        expect(batches.flatMap(({ pathways }) => pathways)).toEqual(whole.pathways)
        expect(batches.flatMap(({ findings }) => findings)).toEqual(whole.findings)
        expect(batches.flatMap(({ setAside }) => setAside)).toEqual(whole.setAside)
        const later = async function* () {
          yield* rows
        }
        expect(await all(assembleStream(later(), { batchRows }))).toEqual(batches)
        // A stream has no null in it, and a list can.
        const known = rows.filter((row) => row !== null && row !== undefined)
        const stream = new ReadableStream<Registration>({
          start(controller) {
            for (const row of known) controller.enqueue(row)
            controller.close()
          },
        })
        expect(await all(assembleStream(stream, { batchRows }))).toEqual(
          await all(assembleStream(known, { batchRows })),
        )
      }),
    )
  })

  test('takes every option of assembly', async () => {
    const row = { patient: 'p1', unit: 'u', date: '2024-12-01', code: 'D01A' }
    const rows = [row, { ...row, date: '2025-01-01', code: 'D01M' }]
    const { D01 } = pathwayDefinitions
    const own = { ...D01, inUseFrom: '2025-01-01' }
    for (const options of [
      { asOf: '2024-12-31' },
      { edition: 'forenklet-2024' },
      { definitions: [own] },
      { pathwayId: () => 'own' },
    ] as const) {
      const [batch, ...others] = await all(assembleStream(rows, options))
      expect(others).toEqual([])
      expect(batch).toEqual(assemblePathways(rows, options))
      expect(batch).not.toEqual(assemblePathways(rows))
    }
  })

  test('no patient is in two batches, and a batch is no larger than it must be', async () => {
    const rows = Array.from({ length: 100 }, (_, at) => ({
      patient: `p${String(Math.floor(at / 4)).padStart(2, '0')}`,
      unit: 'u',
      date: `2020-01-${String((at % 4) + 1).padStart(2, '0')}`,
      code: ['D11A', 'D11M', 'D11CP', 'D11XG'][at % 4] as string,
    }))
    const sizes = (await all(assembleStream(rows, { batchRows: 10 }))).map(
      ({ pathways }) => pathways.length,
    )
    expect(sizes).toEqual([3, 3, 3, 3, 3, 3, 3, 3, 1])
  })

  test('gives patients before it has read on', async () => {
    let read = 0
    function* rows() {
      for (const patient of ['p1', 'p2', 'p3']) {
        read += 1
        yield { patient, unit: 'u', date: '2020-01-02', code: 'D11A' }
      }
    }
    await assembleStream(rows(), { batchRows: 1 }).next()
    expect(read).toBe(2)
  })

  test('a web stream without iteration of its own is read, and cancelled by who stops', async () => {
    const rows = ['p1', 'p2', 'p3'].map((patient) => ({
      patient,
      unit: 'u',
      date: '2020-01-02',
      code: 'D11A',
    }))
    const streamOf = () => {
      const told: string[] = []
      let at = 0
      const reader = {
        read: async () => ({ done: at >= rows.length, value: rows[at++] }),
        cancel: async () => told.push('cancel'),
        releaseLock: () => told.push('release'),
      }
      return { told, stream: { getReader: () => reader } }
    }
    const read = streamOf()
    expect(await all(assembleStream(read.stream))).toEqual(await all(assembleStream(rows)))
    expect(read.told).toEqual(['release'])
    const stopped = streamOf()
    for await (const _ of assembleStream(stopped.stream, { batchRows: 1 })) break
    expect(stopped.told).toEqual(['cancel', 'release'])
  })

  test('rows out of order are misuse, which names the row and not the patient', async () => {
    const rows = ['SECRET2', 'SECRET1'].map((patient) => ({
      patient,
      unit: 'u',
      date: '2020-01-02',
      code: 'D11A',
    }))
    await expect(all(assembleStream(rows))).rejects.toThrowError(
      expect.objectContaining({ code: 'unsorted-rows' }),
    )
    await expect(all(assembleStream(rows))).rejects.toThrowError(/^row 1 (?!.*SECRET)/)
    for (const batchRows of [0, 1.5, Number.NaN]) {
      await expect(all(assembleStream([], { batchRows }))).rejects.toThrowError(
        expect.objectContaining({ code: 'invalid-count' }),
      )
    }
  })
})
