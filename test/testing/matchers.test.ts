import 'pasientforlop/testing/vitest'
import { assemblePathways, type OwnRule } from 'pasientforlop'
import { assertConforms, matchers } from 'pasientforlop/testing'
import { describe, expect, test } from 'vitest'

const at = (date: string, code: string) => ({ patient: 'MARK-p', unit: 'MARK-u', date, code })
const sound = [at('2020-01-02', 'D11A'), at('2020-01-20', 'D11M'), at('2020-02-11', 'D11CP')]
const broken = [sound[0], sound[2], at('2020-02-30', 'D11E')]

const ownRule: OwnRule<'x-house'> = {
  id: 'x-house',
  effect: 'flagged',
  scope: 'pathway',
  types: 'all',
  editions: 'all',
  evidence: 'inferred',
  sources: [],
  reading: 'Every pathway.',
  check: () => [{}],
}

/** What a matcher says where it fails. */
const saidBy = (call: () => unknown): string => {
  try {
    call()
  } catch (error) {
    return (error as Error).message
  }
  return 'it passed'
}

describe('toConform', () => {
  test('holds for rows and pathways that conform, and not for others', () => {
    expect(sound).toConform()
    expect(assemblePathways(sound).pathways).toConform({ asOf: '2020-12-31' })
    expect(broken).not.toConform()
    expect(assemblePathways(broken as typeof sound).pathways).not.toConform()
  })

  test('takes the options of the check', () => {
    expect(broken).toConform({ ignore: ['npr-208', 'invalid-date'] })
    expect(sound).not.toConform({ asOf: '2020-01-31' })
    expect(sound).not.toConform({ ownRules: [ownRule] })
    expect([at('2025-01-02', 'D11A')]).toConform({ edition: 'forenklet-2024' })
  })

  test('says rule, rows, words in the language asked for, and no value of a patient', () => {
    const english = saidBy(() => expect(broken).toConform())
    expect(english).toContain('expected that the 3 rows would conform, but there are 2 findings')
    expect(english).toContain('npr-208: row 1 (flagged)')
    expect(english).toContain('invalid-date: row 2 (set-aside)')
    expect(english).not.toContain('MARK')
    expect(english).not.toContain('2020-02-30')
    expect(saidBy(() => expect(broken).toConform({ language: 'nb' }))).toContain(
      'Kode C (klinisk beslutning) mangler forutgående kode M (første frammøte)',
    )
    expect(saidBy(() => expect(sound).not.toConform())).toContain('would not conform')
  })

  test('counts what it does not write out', () => {
    const many = Array.from({ length: 13 }, () => at('2020-02-30', 'D11E'))
    expect(saidBy(() => expect(many).toConform())).toContain('… and 3 more')
  })

  test('gives the smallest difference: a line a finding', () => {
    const { actual, expected } = matchers.toConform(broken)
    expect({ actual, expected }).toEqual({
      actual: ['invalid-date: row 2', 'npr-208: row 1'],
      expected: [],
    })
  })
})

describe('toHaveFinding', () => {
  test('holds where the rule finds something, in exactly the rows', () => {
    expect(broken).toHaveFinding('npr-208')
    expect(broken).toHaveFinding('npr-208', { rows: [1] })
    expect(broken).not.toHaveFinding('npr-208', { rows: [0, 1] })
    expect(broken).not.toHaveFinding('npr-208', { rows: [2] })
    expect(sound).not.toHaveFinding('npr-208')
    expect(sound).toHaveFinding('x-house', { ownRules: [ownRule] })
    expect(sound).toHaveFinding('future-date', { rows: [2], asOf: '2020-01-31' })
  })

  test('says what there is instead', () => {
    expect(saidBy(() => expect(sound).toHaveFinding('npr-208'))).toContain('no rule finds anything')
    const said = saidBy(() => expect(broken).toHaveFinding('npr-208', { rows: [0, 2] }))
    expect(said).toContain('npr-208 would find something in rows 0, 2')
    expect(said).toContain('npr-208: row 1')
    expect(said).not.toContain('invalid-date')
    expect(saidBy(() => expect(broken).toHaveFinding('npr-221'))).toContain('invalid-date: row 2')
    expect(saidBy(() => expect(broken).not.toHaveFinding('npr-208'))).toContain('but it does')
  })
})

describe('toHaveOnlyFindings', () => {
  test('holds where these rules find something, and no other', () => {
    expect(broken).toHaveOnlyFindings(['npr-208', 'invalid-date'])
    expect(broken).not.toHaveOnlyFindings(['npr-208'])
    expect(broken).not.toHaveOnlyFindings(['npr-208', 'invalid-date', 'npr-221'])
    expect(sound).toHaveOnlyFindings([])
  })

  test('says which are missing, and what others find', () => {
    const said = saidBy(() => expect(broken).toHaveOnlyFindings(['npr-208', 'npr-221']))
    expect(said).toContain('nothing is found by npr-221')
    expect(said).toContain('others find:\n  invalid-date: row 2')
    expect(
      saidBy(() => expect(broken).not.toHaveOnlyFindings(['npr-208', 'invalid-date'])),
    ).toContain('expected other findings')
  })
})

describe('assertConforms', () => {
  test('throws what node:test reads as a failed assertion', () => {
    expect(() => assertConforms(sound)).not.toThrow()
    expect(() => assertConforms(broken, { language: 'nn' })).toThrowError(
      expect.objectContaining({
        name: 'AssertionError',
        code: 'ERR_ASSERTION',
        actual: ['invalid-date: row 2', 'npr-208: row 1'],
        expected: [],
      }),
    )
  })
})

describe('misuse', () => {
  test.each([
    [() => expect([]).toConform(), 'invalid-argument'],
    [() => expect([]).not.toConform(), 'invalid-argument'],
    [() => expect('rows').toConform(), 'invalid-argument'],
    [() => expect(sound).toConform({ asof: '2020-01-01' } as never), 'unknown-option'],
    [() => expect(sound).toConform({ rows: [1] } as never), 'unknown-option'],
    [() => expect(sound).not.toHaveFinding('npr-999' as never), 'unknown-rule'],
    [() => expect(sound).not.toHaveOnlyFindings(['npr-999' as never]), 'unknown-rule'],
    [() => expect(broken).toConform({ language: 'no' as never }), 'unknown-language'],
  ])('%s throws %s', (call, code) => {
    expect(call).toThrowError(expect.objectContaining({ code }))
  })

  test('what does not compile', () => {
    // @ts-expect-error there is no such rule
    expect(() => expect(sound).toHaveFinding('npr-999')).toThrow()
    // @ts-expect-error there is no such option
    expect(() => expect(sound).toConform({ strict: 'yes' })).toThrow()
  })
})
