import { addDays, listPeriods } from 'pasientforlop/calendar'
import { describe, expect, test } from 'vitest'
import { checkShape, type Shape } from '../../src/calendar/shapes.js'
import { kindOf } from '../../src/misuse/misuse.js'

const messageOf = (value: unknown, shape: Shape): string | undefined => {
  try {
    checkShape(value, shape, 'it', 'invalid-argument')
    return undefined
  } catch (error) {
    return (error as Error).message.split(';')[0]
  }
}

describe('a shape', () => {
  test.each<[Shape, readonly unknown[], readonly unknown[]]>([
    ['text', ['', 'a'], [1, null, undefined, ['a']]],
    ['number', [0, -1.5], [Number.NaN, Number.POSITIVE_INFINITY, '1', null]],
    ['count', [0, 1, 2 ** 53 - 1], [-1, 1.5, 2 ** 53, '1', null]],
    [
      'date',
      ['1900-01-01', '2200-12-31'],
      ['1899-12-31', '2020-02-30', '2020-01-01T10:00', '2020-1-1', 20200101, null],
    ],
    ['scalar', ['', 0, -1.5, true, false], [null, undefined, Number.NaN, {}, [], () => 1]],
    [{ oneOf: ['a', 'b'] }, ['a', 'b'], ['c', '', 1, null]],
    [{ listOf: 'text' }, [[], ['a']], ['a', {}, ['a', 1], new Array(1)]],
    [{ tableOf: 'text' }, [{}, { a: 'a' }], [[], 'a', { a: 'a', b: 1 }]],
    [{ fields: { a: 'text' } }, [{ a: 'a' }, { a: 'a', b: 1 }], [{}, { a: 1 }, null, []]],
    [{ optional: 'text' }, [undefined, 'a'], [null, 1]],
    [{ orNull: 'text' }, [null, 'a'], [undefined, 1]],
    [{ orUnknown: 'date' }, ['2020-01-01', { unknown: 'why' }], [{ unknown: 1 }, {}, 'x', null]],
  ])('%j takes what has it and nothing else', (shape, right, wrong) => {
    expect(right.filter((value) => messageOf(value, shape) !== undefined)).toEqual([])
    expect(wrong.filter((value) => messageOf(value, shape) === undefined)).toEqual([])
  })

  test.each<[Shape, unknown, string]>([
    ['text', [], 'it must be a text, got a value of kind array'],
    ['number', 'a', 'it must be a number, got a value of kind string'],
    ['count', -1, 'it must be a whole number, 0 or more, got a value of kind number'],
    ['scalar', null, 'it must be a text, a number or a boolean, got a value of kind null'],
    ['date', 1, "it must be a date 'YYYY-MM-DD' in 1900–2200, got a value of kind number"],
    [{ oneOf: ['a', 'b'] }, 'c', 'it must be a | b, got a value of kind string'],
    [{ listOf: 'text' }, {}, 'it must be a list, got a value of kind object'],
    [{ listOf: 'text' }, ['a', 1], 'it[1] must be a text, got a value of kind number'],
    [{ fields: { a: { fields: { b: 'text' } } } }, { a: {} }, 'it.a.b must be a text'],
    [{ tableOf: { listOf: 'text' } }, { patient: [1] }, 'it.…[0] must be a text'],
    [{ fields: {} }, [], 'it must be an object, got a value of kind array'],
  ])('%j says of %j where and what it is', (shape, value, words) => {
    expect(messageOf(value, shape)).toContain(words)
  })
})

test.each([
  [null, 'null'],
  [[], 'array'],
  [{}, 'object'],
  [undefined, 'undefined'],
  ['', 'string'],
])('the kind of %j is %s', (value, kind) => {
  expect(kindOf(value)).toBe(kind)
})

test('a result outside the range, and a reversed list are told in words', () => {
  expect(() => addDays('2200-12-31', 1)).toThrowError(/outside 1900-01-01 to 2200-12-31/)
  expect(() => listPeriods('month', '2020-02-01', '2020-01-01')).toThrowError(/swap the two dates/)
})
