import fc from 'fast-check'
import { type CodeSystem, codeSystems, lookupCode } from 'pasientforlop'
import { describe, expect, test } from 'vitest'
import type { CodeLookup } from '../../src/codes/schema.js'
import '../helpers/property-runs.js'

describe('the system of a look-up', () => {
  test('number, numeral, OID and urn:oid name the same system', () => {
    for (const system of Object.values(codeSystems)) {
      for (const reference of [Number(system.id), system.id, system.oid, `urn:oid:${system.oid}`]) {
        const found = lookupCode(reference, system.codes[0]?.code ?? '')
        expect('system' in found && found.system).toBe(system)
      }
    }
  })

  test.each([
    '',
    '9377',
    ' 9322',
    '09322',
    'urn:oid:',
    'urn:oid:9323 ',
    'URN:OID:2.16.578.1.12.4.1.1.9322',
    '2.16.578.1.12.4.1.1',
    '2.16.578.1.12.4.1.1.93220',
    '__proto__',
    'constructor',
    Number.NaN,
    9322.5,
    null as unknown as string,
    ['9322'] as unknown as string,
  ])('%j names none', (reference) => {
    expect(lookupCode(reference, 'A')).toEqual({ state: 'unknown-system' })
  })
})

describe('lookupCode', () => {
  test.each<[string, string, string | undefined, CodeLookup['state']]>([
    ['9321', 'D11', undefined, 'valid'],
    ['9321', 'D11', '2018-12-31', 'not-yet-valid'],
    ['9321', 'D11', '2019-01-01', 'valid'],
    ['9321', 'D06', '2019-02-14', 'not-yet-valid'],
    ['9321', 'D06', '2019-02-15', 'valid'],
    ['9321', 'D09', '2019-12-31', 'not-yet-valid'],
    ['9321', 'D09', '2020-01-01', 'valid'],
    ['9321', 'D10', '2019-01-01', 'valid'],
    ['9321', 'D02', undefined, 'draft'],
    ['9321', 'D05', '2018-09-03', 'draft'],
    ['9322', 'O', '2018-09-03', 'draft'],
    ['9322', 'O', '2020-01-01', 'draft'],
    ['9322', 'H', '2019-01-01', 'valid'],
    ['9326', 'O', '2019-01-01', 'valid'],
    ['9327', 'D09A', '2019-12-31', 'not-yet-valid'],
    ['9327', 'D09A', '2020-01-01', 'valid'],
    ['9327', 'D08CP', '2019-02-14', 'not-yet-valid'],
    ['9327', 'D01L', '2019-01-01', 'valid'],
    ['9327', 'D06XM', undefined, 'unknown-code'],
    ['9321', 'd11', undefined, 'unknown-code'],
    ['9321', '__proto__', undefined, 'unknown-code'],
    ['9329', '226', undefined, 'unknown-code'],
    ['9377', 'A', undefined, 'unknown-system'],
    ['__proto__', 'A', undefined, 'unknown-system'],
  ])('%s %s at %s is %s', (system, code, at, state) => {
    expect(lookupCode(system, code, { at }).state).toBe(state)
  })

  test('the answer carries the system, the entry and the date it was judged by', () => {
    const system = codeSystems['9321']
    expect(lookupCode(`urn:oid:${system.oid}`, 'D09', { at: '2019-12-31' })).toEqual({
      state: 'not-yet-valid',
      system,
      entry: system.codes[4],
      validFrom: '2020-01-01',
    })
    expect(lookupCode('9321', 'D13')).toEqual({ state: 'unknown-code', system })
    expect(lookupCode('0', 'D13')).toEqual({ state: 'unknown-system' })
  })

  test('in a table of one’s own, a code is valid from its first day to its last', () => {
    const own: CodeSystem = {
      ...codeSystems['9322'],
      codes: [
        {
          code: 'Q',
          display: 'Eigen hending',
          evidence: 'secondary',
          validFrom: '2021-03-01',
          validTo: '2022-03-31',
        },
      ],
    }
    const state = (at?: string) => lookupCode('9322', 'Q', { at, codeSystems: { own } }).state
    expect(state('2021-02-28')).toBe('not-yet-valid')
    expect(state('2021-03-01')).toBe('valid')
    expect(state('2022-03-31')).toBe('valid')
    expect(state('2022-04-01')).toBe('retired')
    expect(state()).toBe('valid')
    expect(lookupCode('9322', 'A', { codeSystems: { own } }).state).toBe('unknown-code')
    expect(lookupCode('9321', 'D11', { codeSystems: { own } }).state).toBe('unknown-system')
    expect(lookupCode('9322', 'Q').state).toBe('unknown-code')
  })

  describe('composite codes of a table of your own', () => {
    const codes = [
      { code: 'Z01A', display: 'Eigen start', evidence: 'secondary' },
      { code: 'Z01B', display: 'Eigen B', evidence: 'secondary', validFrom: '2022-01-01' },
      { code: 'Z02A', display: 'Eigen annan', evidence: 'secondary' },
    ] as const
    const systemOf = (
      id: '9321' | '9327',
      kind: string,
      codes: CodeSystem['codes'],
    ): CodeSystem => ({ id, oid: codeSystems[id].oid, name: 'Eige', sources: ['own'], kind, codes })
    const own = systemOf('9327', 'composite', codes)
    const types = systemOf('9321', 'flat', [
      { code: 'Z00', display: 'Null', evidence: 'secondary', validFrom: '2030-01-01' },
      { code: 'Z01', display: 'Eigen', evidence: 'secondary', validFrom: '2021-01-01' },
    ])
    const state = (code: string, at: string, codeSystems: Readonly<Record<string, CodeSystem>>) =>
      lookupCode('9327', code, { at, codeSystems }).state

    test('begin with their pathway type', () => {
      expect(state('Z01A', '2020-12-31', { own, types })).toBe('not-yet-valid')
      expect(state('Z01A', '2021-01-01', { own, types })).toBe('valid')
    })

    test('have no first day where a span of their type has none', () => {
      const [none, begun] = types.codes as [CodeSystem['codes'][0], CodeSystem['codes'][0]]
      const { validFrom: _, ...always } = begun
      for (const spans of [
        [none, begun, always],
        [always, begun, none],
      ]) {
        const open = systemOf('9321', 'flat', spans)
        expect(state('Z01A', '1950-01-01', { own, types: open })).toBe('valid')
      }
    })

    test('begin on their own first day where they have one', () => {
      expect(state('Z01B', '2021-12-31', { own, types })).toBe('not-yet-valid')
      expect(state('Z01B', '2022-01-01', { own, types })).toBe('valid')
    })

    test('have no first day where the table has no types, or not theirs', () => {
      expect(state('Z01A', '1950-01-01', { own })).toBe('valid')
      expect(state('Z02A', '1950-01-01', { own, types })).toBe('valid')
    })

    test('other codes do not begin with a type, whatever they begin with', () => {
      const flat: CodeSystem = { ...own, kind: 'flat' }
      expect(state('Z01A', '1950-01-01', { flat, types })).toBe('valid')
    })
  })

  test.each([{ code: 1 }, { code: 'A', validFrom: '2020' }, { code: 'A', validTo: 5 }])(
    'a table with the code %j is misuse',
    (code) => {
      const own = { id: '9322', codes: [code] } as unknown as CodeSystem
      expect(() => lookupCode('9322', 'A', { codeSystems: { own } })).toThrowError(
        expect.objectContaining({
          code: 'invalid-table',
          message: expect.stringContaining('codeSystems[0].codes[0].'),
        }),
      )
    },
  )

  test.each([
    [5, 'codeSystems must be '],
    [[null], 'codeSystems[0] must be an object, got a value of kind null'],
    [
      [{ id: '9322', codes: {} }],
      'codeSystems[0].codes must be a list, got a value of kind object',
    ],
    [
      [
        { id: '9322', codes: [] },
        { id: '9321', codes: [{ code: 'A' }, 7] },
      ],
      'codeSystems[1].codes[1] must be a code, got a value of kind number',
    ],
  ])('a table %j is misuse that says where and what', (own, words) => {
    expect(() => lookupCode('9322', 'A', { codeSystems: own as never })).toThrowError(
      expect.objectContaining({
        code: 'invalid-table',
        message: expect.stringContaining(words),
      }),
    )
  })

  test.each(['', '2020-02-30', '15.02.2019', '2020-01-01T10:00', '2020-01-01Z', '1899-12-31', 5])(
    'a date %j is misuse',
    (at) => {
      expect(() => lookupCode('9321', 'D11', { at: at as string })).toThrowError(
        expect.objectContaining({
          code: 'invalid-date',
          message: expect.stringMatching(/^at must be a date/),
        }),
      )
    },
  )

  test('whatever system and code are, the answer is one of the six and nothing throws', () => {
    const states = ['valid', 'not-yet-valid', 'retired', 'draft', 'unknown-code', 'unknown-system']
    const system = fc.oneof(fc.constantFrom(...Object.keys(codeSystems)), fc.anything())
    fc.assert(
      fc.property(system, fc.anything(), (reference, code) => {
        expect(states).toContain(lookupCode(reference as string, code as string).state)
      }),
    )
  })
})

test.each([false, true])(
  'a code in several spans of validity is looked up by date, in any order of them (reversed: %s)',
  (isReversed) => {
    const old = codeSystems['9321']
    const spans = old.codes.flatMap((code) =>
      code.code === 'D11'
        ? [
            { ...code, validTo: '2023-12-31' },
            { ...code, display: 'new name', validFrom: '2024-02-01' },
          ]
        : [code],
    )
    const own = { ...codeSystems, 9321: { ...old, codes: isReversed ? spans.reverse() : spans } }
    const at = (date: string) => lookupCode('9321', 'D11', { at: date, codeSystems: own })
    expect(at('2020-06-01')).toMatchObject({ state: 'valid', entry: { validTo: '2023-12-31' } })
    expect(at('2024-01-15')).toMatchObject({ state: 'retired', validTo: '2023-12-31' })
    expect(at('2025-06-01')).toMatchObject({ state: 'valid', entry: { display: 'new name' } })
    const composite = lookupCode('9327', 'D11A', { at: '2025-06-01', codeSystems: own })
    expect(composite.state).toBe('valid')
  },
)

describe('a code in three spans of validity, with gaps between them', () => {
  const spans = [
    { validFrom: '2019-01-01', validTo: '2019-12-31' },
    { validFrom: '2021-01-01', validTo: '2021-12-31' },
    { validFrom: '2023-01-01', validTo: '2023-12-31' },
  ] as const

  /** A system that has one code, in these spans. */
  const systemOf = (
    id: '9321' | '9322',
    code: string,
    order: (typeof spans)[number][],
  ): CodeSystem => ({
    ...codeSystems[id],
    codes: order.map((span) => ({ code, display: 'Eigen', evidence: 'secondary', ...span })),
  })
  const inAnyOrder = fc.shuffledSubarray([...spans], { minLength: 3 })

  test.each([
    ['2018-12-31', { state: 'not-yet-valid', validFrom: '2019-01-01' }],
    ['2019-06-01', { state: 'valid' }],
    ['2020-06-01', { state: 'retired', validTo: '2019-12-31' }],
    ['2021-01-01', { state: 'valid' }],
    ['2022-06-01', { state: 'retired', validTo: '2021-12-31' }],
    ['2024-01-01', { state: 'retired', validTo: '2023-12-31' }],
  ])('at %s it is told by the nearest, in any order of them', (at, expected) => {
    fc.assert(
      fc.property(inAnyOrder, (order) => {
        const own = systemOf('9322', 'Q', order)
        const found = lookupCode('9322', 'Q', { at, codeSystems: { own } })
        expect(found).toMatchObject(expected)
      }),
    )
  })

  test('one that is to come is told rather than a draft, in any order of them', () => {
    const entry = { code: 'Q', display: 'Eigen' } as const
    const draft = { ...entry, evidence: 'draft' } as const
    const coming = { ...entry, evidence: 'secondary', validFrom: '2021-01-01' } as const
    for (const codes of [
      [draft, coming],
      [coming, draft],
    ]) {
      const own = { ...systemOf('9322', 'Q', []), codes }
      expect(lookupCode('9322', 'Q', { at: '2020-01-01', codeSystems: { own } }).state).toBe(
        'not-yet-valid',
      )
    }
  })

  test('of two that begin or end on one day the first is told', () => {
    const entry = { code: 'Q', evidence: 'secondary', ...spans[1] } as const
    const codes = ['first', 'second'].map((display) => ({ ...entry, display }))
    const own = { ...systemOf('9322', 'Q', []), codes }
    for (const at of ['2020-01-01', '2021-06-01', '2022-01-01']) {
      expect(lookupCode('9322', 'Q', { at, codeSystems: { own } })).toMatchObject({
        entry: { display: 'first' },
      })
    }
  })

  test('a composite code is not valid before the first span of its type, in any order of them', () => {
    fc.assert(
      fc.property(inAnyOrder, (order) => {
        const types = systemOf('9321', 'Z01', order)
        const composites: CodeSystem = {
          ...codeSystems['9327'],
          codes: [{ code: 'Z01A', display: 'Eigen start', evidence: 'secondary' }],
        }
        const at = (date: string) =>
          lookupCode('9327', 'Z01A', { at: date, codeSystems: { types, composites } })
        expect(at('2018-12-31')).toMatchObject({ state: 'not-yet-valid', validFrom: '2019-01-01' })
        expect(at('2019-01-01').state).toBe('valid')
      }),
    )
  })
})
