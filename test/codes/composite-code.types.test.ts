import { type CompositeCode, formatCompositeCode, parseCompositeCode } from 'pasientforlop'
import { expect, expectTypeOf, test } from 'vitest'
import type { CompositeFault } from '../../src/codes/schema.js'

/** Compiled, never run: each line marked must not compile. */
const impossible = () => {
  // @ts-expect-error D13 is no pathway type
  formatCompositeCode({ pathway: 'D13', event: 'A' })
  // @ts-expect-error D02 stood in a draft only
  formatCompositeCode({ pathway: 'D02', event: 'A' })
  // @ts-expect-error O is no event any more
  formatCompositeCode({ pathway: 'D11', event: 'O' })
  // @ts-expect-error C never stands without an outcome
  formatCompositeCode({ pathway: 'D11', event: 'C' })
  // @ts-expect-error A never has an outcome
  formatCompositeCode({ pathway: 'D11', event: 'A', outcome: 'P' })
  // @ts-expect-error extended assessment is decided in D01, D11 and D12 only
  formatCompositeCode({ pathway: 'D06', event: 'C', outcome: 'U' })
  // @ts-expect-error D06XM is not in 9327 although outcome M exists
  formatCompositeCode({ pathway: 'D06', event: 'X', outcome: 'M' })
  // @ts-expect-error detoxification ends in D01, D09 and D10 only
  formatCompositeCode({ pathway: 'D11', event: 'D' })
  // @ts-expect-error postponement is in D01 only
  formatCompositeCode({ pathway: 'D12', event: 'L' })
  // @ts-expect-error a pathway type and an event are needed
  formatCompositeCode({ pathway: 'D11' })
  // @ts-expect-error a number is no outcome
  formatCompositeCode({ pathway: 'D11', event: 'C', outcome: 1 })
  // @ts-expect-error no text with this event can be a code
  formatCompositeCode({ pathway: 'D11' as string, event: 'Q' })
  // @ts-expect-error the parts join to a code, but are not its parts
  formatCompositeCode({ pathway: 'D1', event: '1C', outcome: 'P' })
  // @ts-expect-error the outcome is not part of the event
  formatCompositeCode({ pathway: 'D11', event: 'CP' })
  // @ts-expect-error not a code of 9327
  const code: CompositeCode = 'D08UF'
  return code
}

test('parts that make no code do not compile', () => {
  expect(impossible).toBeTypeOf('function')
})

test('literals that make a code give its literal type, with nothing left to check', () => {
  expectTypeOf(formatCompositeCode({ pathway: 'D11', event: 'C', outcome: 'P' })).toEqualTypeOf<{
    readonly ok: true
    readonly code: 'D11CP'
  }>()
  const start = formatCompositeCode({ pathway: 'D01' as 'D01' | 'D06', event: 'A' })
  expectTypeOf(start.code).toEqualTypeOf<'D01A' | 'D06A'>()
  expect(start).toEqual({ ok: true, code: 'D01A' })
})

test('texts and uncertain parts compile, and their fault must be looked at', () => {
  const row: { pathway: string; event: string; outcome?: string } = { pathway: 'D13', event: 'A' }
  const formatted = formatCompositeCode(row)
  expectTypeOf(formatted).toEqualTypeOf<
    | { readonly ok: true; readonly code: CompositeCode }
    | { readonly ok: false; readonly fault: CompositeFault }
  >()
  expect(formatted).toEqual({ ok: false, fault: 'unknown-pathway' })

  const perhaps: { pathway: 'D11'; event: 'C'; outcome?: 'P' } = { pathway: 'D11', event: 'C' }
  const answer = formatCompositeCode(perhaps)
  // @ts-expect-error the outcome may be absent, so there may be no code
  expect(answer.code).toBe(undefined)
  expect(answer.ok ? answer.code : answer.fault).toBe('outcome-missing')

  const some = formatCompositeCode({ pathway: 'D06' as 'D06' | 'D11', event: 'X', outcome: 'M' })
  expectTypeOf(some.ok ? some.code : 'D11XM').toEqualTypeOf<'D11XM'>()
  expect(some).toEqual({ ok: false, fault: 'outcome-not-allowed' })
})

test('what was parsed can be formatted', () => {
  const parsed = parseCompositeCode('D12CU')
  expect(parsed.ok && formatCompositeCode(parsed)).toEqual({ ok: true, code: 'D12CU' })
})
