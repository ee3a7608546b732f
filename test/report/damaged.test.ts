import fc from 'fast-check'
import { isMisuse } from 'pasientforlop'
import {
  drawDays,
  drawFunnel,
  drawPeriods,
  drawPlan,
  drawTimeline,
  drawUnits,
  type PicturedIndicator,
} from 'pasientforlop/report'
import { describe, expect, test } from 'vitest'
import { seeds } from '../fuzz/seeds.js'
import { elementsOf } from '../helpers/svg.js'

/** The places of values in an answer, as paths. */
const placesOf = (value: unknown, path: readonly string[] = []): readonly (readonly string[])[] =>
  typeof value === 'object' && value !== null
    ? [path, ...Object.entries(value).flatMap(([key, inner]) => placesOf(inner, [...path, key]))]
    : [path]

/** A copy with another value in one place. */
const changed = (value: unknown, [key, ...rest]: readonly string[], to: unknown): unknown => {
  if (key === undefined) return to
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<
    string,
    unknown
  >
  copy[key] = changed(copy[key], rest, to)
  return copy
}

const odd = [undefined, null, Number.NaN, Symbol('s'), [], {}, Object.create(null), () => 1, 1n]

describe('what was changed since the library gave it', () => {
  const draws = { drawDays, drawFunnel, drawPeriods, drawPlan, drawUnits, drawTimeline }
  test.each(Object.entries(draws))(
    '%s: is misuse, or a picture that has no value which is none',
    (name, draw) => {
      const calls = (seeds[name] ?? []).map(([first, second]) => {
        // The definition of an indicator has texts and sources that no picture reads.
        const { indicator, ...options } = second as { readonly indicator?: PicturedIndicator }
        return { first, options, indicator }
      })
      fc.assert(
        fc.property(
          fc.constantFrom(...calls).chain((call) =>
            fc.record({
              call: fc.constant(call),
              place: fc.constantFrom(
                ...placesOf({ first: call.first, options: call.options }).filter(
                  (path) => path.length > 0,
                ),
              ),
              to: fc.constantFrom<unknown>(...odd),
            }),
          ),
          ({ call, place, to }) => {
            const { first, options } = changed(call, place, to) as {
              readonly first: never
              readonly options: object
            }
            const given = call.indicator === undefined ? {} : { indicator: call.indicator }
            let svg = ''
            try {
              svg = draw(first, { ...options, ...given } as never)
            } catch (thrown) {
              expect(thrown).toSatisfy(isMisuse)
              return
            }
            expect(elementsOf(svg).length).toBeGreaterThan(5)
            expect(svg).not.toMatch(/undefined|NaN|\[object|\{\w+\}/)
          },
        ),
        { numRuns: 300 },
      )
    },
    60_000,
  )
})

describe('an indicator without a name in the language of the picture', () => {
  const draws = { drawDays, drawFunnel, drawPeriods, drawUnits }
  test.each(
    Object.entries(draws).flatMap(([name, draw]) =>
      [undefined, null, {}, { en: 'x' }, { nb: new Set() }].map(
        (own) => [name, draw, own] as const,
      ),
    ),
  )('%s refuses it by a code: %#', (name, draw, own) => {
    const [first, options] = (seeds[name] ?? [])[0] as readonly [never, { indicator: object }]
    const given = { ...options, language: 'nb', indicator: { ...options.indicator, name: own } }
    expect(() => draw(first, given as never)).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    )
  })
})
