import fc from 'fast-check'
import {
  type CodeSystemId,
  codeSystems,
  formatCompositeCode,
  type PathwayType,
  parseCompositeCode,
} from 'pasientforlop'
import { describe, expect, test } from 'vitest'
import { compositeFaultSchema, pathwayTypeSchema } from '../../src/codes/schema.js'
import { compositeRows, compositeTexts } from '../generators/composite-codes.js'
import '../helpers/property-runs.js'

const known = new Set(compositeTexts)
const format = (pathway: unknown, event: unknown, outcome?: unknown) =>
  formatCompositeCode({ pathway, event, outcome } as { pathway: string; event: string })

describe('the table', () => {
  test('9327 holds the 246 codes and D01L, each once, and no other', () => {
    const codes = codeSystems['9327'].codes.map(({ code }) => code)
    expect(compositeTexts).toHaveLength(247)
    expect(codes).toHaveLength(247)
    expect([...codes].sort()).toEqual([...compositeTexts].sort())
  })

  test.each([
    ['D01A', 'TSB pakkeforløp start'],
    ['D01CA', 'TSB beslutning oppfølgning annen'],
    ['D06P', 'Psykose symptomstart'],
    ['D07T', 'Tvang OCD'],
    ['D07UE', 'Tvang aktivitet eksponeringsterapi'],
    ['D08US', 'Spiseforstyrr aktivitet behandling for spiseforstyrrelser'],
    ['D09D', 'Rus gravid avrusning'],
    ['D10HA', 'Rus nyfødt hjelpebehov oppfølging annen'],
    ['D11XO', 'PHV-V avslutning overført annet helseforetak'],
    ['D12SM', 'PHV-BU møte gjennomført'],
    [
      'D01L',
      'Tverrfaglig spesialisert rusbehandling (TSB) - Utført aktivitet - Pasientutsatt pakkeforløp',
    ],
  ])('%s is displayed as %s', (code, display) => {
    expect(codeSystems['9327'].codes.find((entry) => entry.code === code)).toEqual({
      code,
      display,
      evidence: 'official',
    })
  })
})

describe('parse and format', () => {
  test('parsing any of the 247 gives its parts, and formatting these gives it back', () => {
    for (const { code, pathway, event, outcome } of compositeRows) {
      const parsed = parseCompositeCode(code)
      expect(parsed).toEqual({
        ok: true,
        pathway,
        event,
        outcome: outcome ?? null,
      })
      expect(parsed.ok && formatCompositeCode(parsed)).toEqual({ ok: true, code })
    }
  })

  test('an answer that was changed by its receiver does not change the next one', () => {
    const parsed = parseCompositeCode('D11CP')
    expect(() => Object.assign(parsed, { outcome: 'X' })).toThrow(TypeError)
    expect(parseCompositeCode('D11CP')).toEqual({
      ok: true,
      pathway: 'D11',
      event: 'C',
      outcome: 'P',
    })
  })

  test('every combination of parts makes a code exactly when 9327 has it', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
    const types = Array.from({ length: 15 }, (_, n) => `D${String(n).padStart(2, '0')}`)
    for (const pathway of types) {
      for (const event of letters) {
        for (const outcome of [undefined, '', ...letters]) {
          const code = `${pathway}${event}${outcome ?? ''}`
          const formatted = format(pathway, event, outcome)
          expect(formatted.ok).toBe(known.has(code))
          expect(formatted.ok ? formatted.code : parseCompositeCode(code)).toEqual(
            formatted.ok ? code : formatted,
          )
        }
      }
    }
  })

  const near = fc
    .tuple(
      fc.constantFrom(...compositeTexts),
      fc.constantFrom(' ', '\t', '\n', '\u00a0', '\u200b', 'P', '0', '_', '\u0000', 'é'),
      fc.nat(5),
    )
    .map(([code, extra, at]) => code.slice(0, at) + extra + code.slice(at))

  const changed = fc
    .tuple(fc.constantFrom(...compositeTexts), fc.nat(4), fc.string({ maxLength: 1 }))
    .map(([code, at, by]) => code.slice(0, at) + by + code.slice(at + 1))

  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.stringMatching(/^D[01]\d[A-Z]{0,3}$/),
    near,
    changed,
    fc.constantFrom(...compositeTexts).map((code) => code.toLowerCase()),
    fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', 'size', 'get'),
  )

  test('every other text is refused with a reason', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const parsed = parseCompositeCode(text)
        expect(parsed.ok).toBe(known.has(text))
        if (!parsed.ok) compositeFaultSchema.parse(parsed.fault)
      }),
    )
  })

  const noText = fc.oneof(
    fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true }),
    fc.constantFrom(Symbol('s'), 'D11', 'C', 'P', undefined, null),
  )

  test('what is no text is refused with a reason, and nothing throws', () => {
    fc.assert(
      fc.property(noText, noText, noText, (one, two, three) => {
        const parsed = parseCompositeCode(one as string)
        if (typeof one !== 'string') {
          const fault = one === undefined || one === null ? 'missing' : 'not-a-string'
          expect(parsed).toEqual({ ok: false, fault })
        }
        const formatted = format(one, two, three)
        if (!formatted.ok) compositeFaultSchema.parse(formatted.fault)
      }),
    )
  })

  test('null is missing, as is nothing at all', () => {
    for (const none of [null, undefined]) {
      expect(parseCompositeCode(none as unknown as string)).toEqual({ ok: false, fault: 'missing' })
    }
  })

  test.each([
    ['', 'missing'],
    ['D', 'unknown-pathway'],
    ['D13A', 'unknown-pathway'],
    ['D02A', 'unknown-pathway'],
    ['D05XG', 'unknown-pathway'],
    ['d11a', 'unknown-pathway'],
    [' D11A', 'unknown-pathway'],
    ['__proto__', 'unknown-pathway'],
    ['constructor', 'unknown-pathway'],
    ['D11', 'unknown-event'],
    ['D11O', 'unknown-event'],
    ['D11a', 'unknown-event'],
    ['D11 A', 'unknown-event'],
    ['D11D', 'event-not-allowed'],
    ['D12L', 'event-not-allowed'],
    ['D06T', 'event-not-allowed'],
    ['D11C', 'outcome-missing'],
    ['D01X', 'outcome-missing'],
    ['D06XM', 'outcome-not-allowed'],
    ['D08UF', 'outcome-not-allowed'],
    ['D06CU', 'outcome-not-allowed'],
    ['D11AP', 'outcome-not-allowed'],
    ['D11Cp', 'outcome-not-allowed'],
    ['D11A ', 'not-in-9327'],
    ['D11CP ', 'not-in-9327'],
    ['D11CPP', 'not-in-9327'],
    ['D11A\n\n', 'not-in-9327'],
  ])('%j is refused: %s', (text, fault) => {
    expect(parseCompositeCode(text)).toEqual({ ok: false, fault })
  })

  test.each([
    ['D1', '1C', 'P', 'unknown-pathway'],
    ['D11C', 'P', undefined, 'unknown-pathway'],
    ['D11', 'CP', undefined, 'unknown-event'],
    ['D11', '', 'CP', 'missing'],
    ['', 'D11CP', undefined, 'missing'],
    [undefined, 'A', undefined, 'missing'],
    ['D11', null, undefined, 'missing'],
    ['D11', 'A', 1, 'not-a-string'],
    [['D11'], 'A', undefined, 'not-a-string'],
    ['D11', 'C', 'PP', 'outcome-not-allowed'],
  ])('parts %j %j %j make no code: %s', (pathway, event, outcome, fault) => {
    expect(format(pathway, event, outcome)).toEqual({ ok: false, fault })
  })
})

test.each([null, undefined, 'D11CP', []])('parts that are %j are misuse', (parts) => {
  expect(() => formatCompositeCode(parts as never)).toThrowError(
    expect.objectContaining({
      code: 'invalid-argument',
      message: expect.stringMatching(
        /^parts must be an object with pathway, event and outcome, got /,
      ),
    }),
  )
})

describe('the parts tables agree with 9327', () => {
  const types = codeSystems['9321'].codes.filter(({ evidence }) => evidence !== 'draft')
  const events = codeSystems['9322'].codes.filter(({ evidence }) => evidence !== 'draft')
  const outcomesOf = (system: CodeSystemId, pathway: PathwayType, event: string) =>
    codeSystems[system].codes
      .filter(({ pathways }) => pathways?.includes(pathway))
      .map((outcome) => {
        expect(outcome.event).toBe(event)
        return pathway + event + outcome.code
      })

  test('event × outcome × pathway of the parts gives the codes of 9327, no more and no fewer', () => {
    const made = types.flatMap(({ code }) => {
      const pathway = pathwayTypeSchema.parse(code)
      return events
        .filter(({ pathways }) => pathways?.includes(pathway))
        .flatMap(({ code: event, outcomeCodeSystem }) =>
          outcomeCodeSystem === undefined
            ? [pathway + event]
            : outcomesOf(outcomeCodeSystem, pathway, event),
        )
    })
    expect(made.sort()).toEqual([...compositeTexts].sort())
    expect(made).toEqual(codeSystems['9327'].codes.map(({ code }) => code).sort())
  })
})
