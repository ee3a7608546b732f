import fc from 'fast-check'
import { type Assembly, assemblePathways, type Registration } from 'pasientforlop'
import { parseIsoDate } from 'pasientforlop/calendar'
import { assemblySchema } from 'pasientforlop/schemas'
import { describe, expect, test } from 'vitest'
import { anyRows } from '../damages/rows.js'
import { day, validRow } from '../generators/rows.js'
import { generateRows } from '../generators/streamed-rows.js'
import { seededRandom, shuffled } from '../helpers/random.js'

/** The answer with every row named by what it says, so that row order cannot be seen in it. */
const withRowsByContent = ({ pathways, findings }: Assembly, rows: readonly unknown[]) => {
  const name = (row: number) => fc.stringify(rows[row])
  return {
    pathways: pathways.map((pathway) => ({
      ...pathway,
      events: pathway.events.map((event) => ({ ...event, rows: event.rows.map(name) })),
    })),
    findings: findings
      .map((finding) =>
        fc.stringify({
          ...finding,
          rows: finding.rows.map(name).sort(),
          relatedRows: finding.relatedRows.map(name).sort(),
        }),
      )
      .sort(),
  }
}

const permuted = (maxLength?: number) =>
  anyRows(maxLength).chain((rows) =>
    fc.tuple(
      fc.constant(rows),
      fc.shuffledSubarray(
        rows.map((_, at) => at),
        { minLength: rows.length, maxLength: rows.length },
      ),
    ),
  )

const frozen = <T>(value: T): T => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  if (ArrayBuffer.isView(value)) return value
  Object.freeze(value)
  for (const inner of Object.values(value)) frozen(inner)
  return value
}

describe('asOf is a horizon', () => {
  test('rows up to a day give what all rows give as of that day, but for what is told of later ones', () => {
    fc.assert(
      fc.property(anyRows(), day('2019-01-01', 60), (rows, asOf) => {
        const isLater = (row: Registration | null) => {
          const date: unknown = row?.date
          return typeof date === 'string' && parseIsoDate(date).ok && date.slice(0, 10) > asOf
        }
        const known = [...rows.keys()].filter((at) => !isLater(rows[at] as Registration))
        const all = assemblePathways(rows, { asOf })
        const some = assemblePathways(
          known.map((at) => rows[at] as Registration),
          { asOf },
        )
        const place = (row: number) => known[row] as number
        expect(all.pathways).toEqual(
          some.pathways.map((pathway) => ({
            ...pathway,
            events: pathway.events.map((event) => ({ ...event, rows: event.rows.map(place) })),
          })),
        )
        expect(all.findings.filter(({ rule }) => rule !== 'future-date')).toEqual(
          some.findings.map((finding) => ({
            ...finding,
            rows: finding.rows.map(place),
            relatedRows: finding.relatedRows.map(place),
          })),
        )
      }),
    )
  })
})

describe('assembly promises', () => {
  test('every row is in exactly one place', () => {
    fc.assert(
      fc.property(anyRows(), (rows) => {
        const { pathways, findings, setAside } = assemblePathways(rows)
        const places = [
          ...pathways.flatMap(({ events }) => events.flatMap(({ rows }) => rows)),
          ...setAside,
        ]
        expect(places.sort((a, b) => a - b)).toEqual(rows.map((_, at) => at))
        const told = findings.flatMap(({ effect, rows }) => (effect === 'set-aside' ? rows : []))
        expect([...new Set(told)].sort((a, b) => a - b)).toEqual(setAside)
      }),
    )
  })

  test('any order of the rows gives the same pathways and the same set-aside rows', () => {
    fc.assert(
      fc.property(permuted(), ([rows, order]) => {
        const shuffled = order.map((at) => rows[at] as Registration)
        expect(withRowsByContent(assemblePathways(shuffled), shuffled)).toEqual(
          withRowsByContent(assemblePathways(rows), rows),
        )
      }),
    )
  })

  test('thousands of rows in any order give what the export order gives', () => {
    const made: unknown[] = generateRows(2000, 3)
    // Rows that are none, and names of other kinds, among them: they must not take another's place.
    for (let at = 40; at < made.length; at += 97) {
      made[at] = [null, 17, { ...(made[at] as object), patient: at }, {}][at % 4]
    }
    const rows = made as Registration[]
    const expected = withRowsByContent(assemblePathways(rows), rows)
    for (const seed of [1, 2, 3]) {
      const mixed = shuffled(rows, seededRandom(seed))
      expect(withRowsByContent(assemblePathways(mixed), mixed)).toEqual(expected)
    }
    // Few patients come back again and again, in later blocks too.
    const few = rows.map((row, at) =>
      at % 3 === 0 && row !== null ? { ...row, patient: `p${at % 7}` } : row,
    )
    const backwards = [...few].reverse()
    expect(withRowsByContent(assemblePathways(backwards), backwards)).toEqual(
      withRowsByContent(assemblePathways(few), few),
    )
  })

  test('a patient with many rows is read in the same order as one with few', () => {
    fc.assert(
      fc.property(fc.array(validRow, { minLength: 60, maxLength: 90 }), (rows) => {
        const one = rows.map((row) => ({ ...row, patient: 'p1', unit: 'u1' }))
        const reversed = [...one].reverse()
        expect(withRowsByContent(assemblePathways(reversed), reversed)).toEqual(
          withRowsByContent(assemblePathways(one), one),
        )
      }),
      { numRuns: 20 },
    )
  })

  test('the answers of two inputs with different patients join to the answer of both at once', () => {
    fc.assert(
      fc.property(fc.array(validRow, { maxLength: 24 }), (rows) => {
        const left = rows.filter(({ patient }) => patient < 'p2')
        const right = rows.filter(({ patient }) => patient >= 'p2')
        const [a, b, both] = [left, right, rows].map((some) =>
          withRowsByContent(assemblePathways(some), some),
        )
        expect(both?.pathways).toEqual([...(a?.pathways ?? []), ...(b?.pathways ?? [])])
        expect(both?.findings).toEqual([...(a?.findings ?? []), ...(b?.findings ?? [])].sort())
      }),
    )
  })

  test('no row throws, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.anything({
            withBigInt: true,
            withDate: true,
            withMap: true,
            withNullPrototype: true,
            withSparseArray: true,
          }),
        ),
        (rows) => {
          assemblePathways(rows as Registration[])
        },
      ),
    )
    const long = 'x'.repeat(1_000_000)
    const everywhere = {
      patient: long,
      unit: long,
      date: long,
      code: long,
      careLevel: long,
      facts: { birthDate: long },
    }
    expect(assemblePathways([everywhere as unknown as Registration]).setAside).toEqual([0])
  })

  test('the rows and what they hold are left as they were', () => {
    fc.assert(
      fc.property(anyRows(), (rows) => {
        const before = fc.stringify(rows)
        assemblePathways(frozen(rows))
        expect(fc.stringify(rows)).toBe(before)
      }),
    )
  })

  test('the same rows give the same answer, ids included', () => {
    fc.assert(
      fc.property(anyRows(), (rows) => {
        expect(assemblePathways(rows)).toEqual(assemblePathways(rows.map((row) => row)))
      }),
    )
  })

  test('no two pathways share an id', () => {
    fc.assert(
      fc.property(anyRows(40), (rows) => {
        const ids = assemblePathways(rows).pathways.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })

  test('the answer is what its schema says', () => {
    fc.assert(
      fc.property(anyRows(), (rows) => {
        const answer = assemblePathways(rows)
        expect(assemblySchema.parse(answer)).toEqual(answer)
      }),
    )
  })

  test('findings name pathways of the answer and rows of the input', () => {
    fc.assert(
      fc.property(anyRows(), (rows) => {
        const { pathways, findings } = assemblePathways(rows)
        const ids = new Set(pathways.map(({ id }) => id))
        for (const { pathway, rows: named } of findings) {
          if (pathway !== null) expect(ids.has(pathway)).toBe(true)
          for (const row of named) expect(row in rows).toBe(true)
        }
      }),
    )
  })

  test('events of a pathway come by date and then in the order of the design', () => {
    fc.assert(
      fc.property(anyRows(), (rows) => {
        for (const { events, start, end } of assemblePathways(rows).pathways) {
          const keys = events.map(
            ({ date, event }) => date + String.fromCharCode(65 + 'APMDLCSUFETHX'.indexOf(event)),
          )
          expect(keys).toEqual([...new Set(keys)].sort())
          if (start === null) expect(events).toEqual([])
          else expect(events[0]).toMatchObject({ event: 'A', date: start })
          const closings = events.filter(({ event }) => event === 'X')
          expect(closings.map(({ date }) => date)).toEqual(end === null ? [] : [end])
          if (end !== null) expect(events[events.length - 1]?.event).toBe('X')
        }
      }),
    )
  })
})
