import { type PathwayDefinition, pathwayDefinitions } from 'pasientforlop'
import { expect, test } from 'vitest'
import { checkLimitsSwiftly } from '../../src/pathways/check-limits-swiftly.js'

const [definition] = pathwayDefinitions as [PathwayDefinition]
const [sound] = definition.timeLimits

const check = (timeLimits: unknown) =>
  checkLimitsSwiftly({ ...definition, timeLimits } as PathwayDefinition)

test.each([
  [],
  [{}],
  [{ maxDays: 0 }],
  [{ validTo: '2020-12-31' }],
  [{ validTo: undefined }],
  [{ maxDays: 7 }, { maxDays: 14 }],
])('limits that clocks can be judged by pass', (...changes) => {
  expect(() => check(changes.map((change) => ({ ...sound, ...change })))).not.toThrow()
})

test.each([
  [null],
  [undefined],
  ['limit'],
  [{ ...sound, validFrom: undefined }],
  [{ ...sound, validFrom: 2020 }],
  [{ ...sound, validTo: null }],
  [{ ...sound, validTo: 2020 }],
  [{ ...sound, maxDays: -1 }],
  [{ ...sound, maxDays: 1.5 }],
  [{ ...sound, maxDays: '7' }],
  [{ ...sound, maxDays: undefined }],
])('%j among them is refused, first or last', (broken) => {
  const refused = expect.objectContaining({
    code: 'invalid-definition',
    message: 'definitions: timeLimits must be a list of limits; withLimits makes them',
  })
  expect(() => check([broken, sound])).toThrowError(refused)
  expect(() => check([sound, broken])).toThrowError(refused)
})

test.each([[undefined], [null], [{}], ['limits'], [new Array(2)]])(
  '%j is no list of limits',
  (limits) => {
    expect(() => check(limits)).toThrowError(
      expect.objectContaining({ code: 'invalid-definition' }),
    )
  },
)
