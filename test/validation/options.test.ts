import {
  type CheckOptions,
  checkRegistrations,
  type OwnRule,
  pathwayDefinitions,
  validatePathways,
} from 'pasientforlop'
import { describe, expect, expectTypeOf, test } from 'vitest'
import type { ValidateOptions } from '../../src/validation/rule-options.js'
import { pathwayOf, rowsOf } from '../helpers/short-hand.js'

const undecided = pathwayOf('D11', ['2020-01-02 A', '2020-02-01 C P', '2020-03-01 E'])

/** An evaluation within the days that this hospital has agreed on. */
const houseRule = {
  id: 'x-house-evaluation',
  effect: 'flagged',
  scope: 'pathway',
  types: ['D11'],
  editions: 'all',
  evidence: 'inferred',
  sources: ['house'],
  reading: 'Every decision is evaluated.',
  check: ({ events }) =>
    events.some(({ event }) => event === 'C') && !events.some(({ event }) => event === 'E')
      ? [{ rows: [3, 1, 3], params: { days: 28 } }]
      : [],
} as const satisfies OwnRule<'x-house-evaluation'>

const patientRule = {
  ...houseRule,
  id: 'x-two-units',
  scope: 'pathways',
  types: 'all',
  check: (pathways) =>
    new Set(pathways.map(({ unit }) => unit)).size > 1
      ? [{ pathway: pathways[0]?.id as string, params: { count: pathways.length } }]
      : [],
} as const satisfies OwnRule<'x-two-units'>

describe('rules of the catalogue', () => {
  test('can be ignored', () => {
    expect(validatePathways([undecided]).map(({ rule }) => rule)).toEqual(['npr-208'])
    expect(validatePathways([undecided], { ignore: ['npr-208'] })).toEqual([])
  })

  test('of assembly are under the same choices in a check', () => {
    const rows = rowsOf(['2020-01-02 D11A', '2020-01-02 D11A'])
    expect(checkRegistrations(rows, { ignore: ['npr-102'] })).toMatchObject({
      findings: [],
      counts: {},
      setAside: [1],
    })
    const { findings, counts } = checkRegistrations(rows)
    expect(findings).toMatchObject([{ rule: 'npr-102', effect: 'set-aside' }])
    expect(counts).toEqual({ 'npr-102': 1 })
  })

  test('can be ignored for what is no pathway', () => {
    const nothing = null as never
    expect(validatePathways([nothing], { ignore: ['malformed-pathway'] })).toEqual([])
    expect(validatePathways([nothing])).toEqual([
      {
        rule: 'malformed-pathway',
        effect: 'flagged',
        pathway: null,
        rows: [],
        relatedRows: [],
        params: { field: 'pathway', kind: 'null' },
      },
    ])
  })

  test('take own definitions: a known in-use date, a type left out', () => {
    const d10 = pathwayOf('D10', ['2020-01-02 A'])
    const known = Object.values(pathwayDefinitions).map((one) =>
      one.type === 'D10' ? { ...one, inUseFrom: '2020-01-01' } : one,
    )
    expect(validatePathways([d10], { definitions: known })).toEqual([])
    expect(validatePathways([d10], { definitions: [] })).toMatchObject([
      { rule: 'malformed-pathway', pathway: 'a', params: { field: 'type', kind: 'string' } },
    ])
  })
})

describe('own rules', () => {
  const pathway = pathwayOf('D11', ['2020-01-02 A', '2020-01-03 M', '2020-02-01 C P'])

  test('on one pathway are judged beside the others', () => {
    expect(validatePathways([pathway], { ownRules: [houseRule] })).toEqual([
      {
        rule: 'x-house-evaluation',
        effect: 'flagged',
        pathway: 'a',
        rows: [1, 3],
        relatedRows: [],
        params: { days: 28 },
      },
    ])
  })

  test('hold for their types and editions only', () => {
    const other = { ...pathway, type: 'D12' as const }
    expect(validatePathways([other], { ownRules: [houseRule] })).toEqual([])
    const simplified = { ...houseRule, editions: ['forenklet-2024'] } as const
    expect(validatePathways([pathway], { ownRules: [simplified] })).toEqual([])
  })

  test('on several pathways get those of one patient', () => {
    const pathways = [
      pathway,
      { ...pathway, id: 'b', unit: 'u2' },
      { ...pathway, id: 'c', patient: 'p2' },
    ]
    const options = { ownRules: [patientRule] }
    expect(validatePathways(pathways, options)).toEqual([
      {
        rule: 'x-two-units',
        effect: 'flagged',
        pathway: 'a',
        rows: [],
        relatedRows: [],
        params: { count: 2 },
      },
    ])
    expect(validatePathways([pathway], options)).toEqual([])
  })

  test('are told the day and the definitions', () => {
    const seen: unknown[] = []
    const rule: OwnRule = {
      ...houseRule,
      scope: 'pathway',
      check: (_, context) => {
        seen.push(context)
        return []
      },
    }
    validatePathways([pathway], { ownRules: [rule], asOf: '2020-12-31' })
    validatePathways([pathway], { ownRules: [rule] })
    expect(seen).toEqual([
      { asOf: '2020-12-31', definitions: Object.values(pathwayDefinitions) },
      { asOf: null, definitions: Object.values(pathwayDefinitions) },
    ])
  })

  test('can be ignored, and are counted in a check', () => {
    const rows = rowsOf(['2020-01-02 D11A', '2020-01-03 D11M', '2020-02-01 D11CP'])
    const options = { ownRules: [houseRule] }
    expect(checkRegistrations(rows, options).counts).toEqual({ 'x-house-evaluation': 1 })
    const off: CheckOptions<'x-house-evaluation'> = {
      ...options,
      ignore: ['x-house-evaluation'],
    }
    expect(checkRegistrations(rows, off).counts).toEqual({})
  })

  test('what their check throws is passed on', () => {
    const check = () => {
      throw new Error('house')
    }
    expect(() => validatePathways([pathway], { ownRules: [{ ...houseRule, check }] })).toThrow(
      'house',
    )
  })
})

describe('types', () => {
  test('params are known by rule', () => {
    for (const finding of validatePathways([undecided], { ownRules: [houseRule] })) {
      if (finding.rule === 'npr-208') {
        expectTypeOf(finding.params.clarified).toEqualTypeOf<'yes' | 'no'>()
        // @ts-expect-error 208 has no count
        expect(finding.params.count).toBeUndefined()
      } else if (finding.rule === 'x-house-evaluation') {
        expectTypeOf(finding.params).toEqualTypeOf<Readonly<Record<string, string | number>>>()
      }
    }
    const [finding] = validatePathways([undecided])
    expectTypeOf(finding?.rule).not.toEqualTypeOf<string>()
    // @ts-expect-error no own rule was given, so none can be found
    expect(finding?.rule === 'x-house-evaluation').toBe(false)
    // @ts-expect-error a rule that does not exist
    const options: ValidateOptions = { ignore: ['npr-209'] }
    expect(() => validatePathways([undecided], options)).toThrowError()
  })
})

describe('misuse', () => {
  const own = (change: object) => ({ ownRules: [{ ...houseRule, ...change }] })
  const answering = (answer: unknown) => own({ check: () => answer })
  const wrong = (field: string) => `ownRules[0].${field} has a wrong value of kind `
  const hit = 'the answer of the check of x-house-evaluation'
  const wrongHit = (place: string) => `${hit}[1]${place} is wrong: a hit is an object; in it `
  const refused = (call: () => unknown, code: string, words: string) =>
    expect(call).toThrowError(
      expect.objectContaining({ code, message: expect.stringContaining(words) }),
    )

  test.each<[string, string, object]>([
    ['invalid-date', 'asOf must be a date', { asOf: '2020-02-30' }],
    ['invalid-definition', 'definitions must be', { definitions: 'D11' }],
    ['invalid-count', 'transferWithinDays must be a whole number', { transferWithinDays: -1 }],
    ['invalid-count', 'transferWithinDays must be a whole number', { transferWithinDays: 1.5 }],
    ['unknown-rule', 'ignore must have ids of `validationRules`', { ignore: ['npr-209'] }],
    ['unknown-rule', 'ignore must have ids of', { ignore: ['x-house-evaluation'] }],
    ['unknown-rule', 'ignore must have ids of', { ignore: ['x-other'], ownRules: [houseRule] }],
    ['unknown-rule', 'ignore must have ids of', { ignore: ['toString'] }],
    ['unknown-rule', 'ignore must have ids of', { ignore: [['npr-208']] }],
    ['invalid-argument', 'ignore must be a list', { ignore: 'npr-208' }],
    [
      'unknown-option',
      'can have asOf, definitions, ignore, ownRules, transferWithinDays',
      { asof: '' },
    ],
    ['invalid-rule', 'ownRules must be an array, not object', { ownRules: houseRule }],
    ['invalid-rule', 'ownRules[0] must be an object, not null', { ownRules: [null] }],
    ['invalid-rule', 'ownRules[1] must be an object, not string', { ownRules: [houseRule, 'x'] }],
    ['invalid-rule', wrong('id'), own({ id: 'npr-208' })],
    ['invalid-rule', wrong('id'), own({ id: 'x-' })],
    ['invalid-rule', wrong('id'), own({ id: { length: 3 } })],
    ['invalid-rule', wrong('check'), own({ check: undefined })],
    ['invalid-rule', wrong('effect'), own({ effect: 'set-aside' })],
    ['invalid-rule', wrong('scope'), own({ scope: 'row' })],
    ['invalid-rule', wrong('types'), own({ types: 'D11' })],
    ['invalid-rule', wrong('editions'), own({ editions: null })],
    [
      'invalid-rule',
      'ownRules[1].id stands there twice',
      { ownRules: [houseRule, { ...patientRule, id: houseRule.id }] },
    ],
  ])('%s: %s %#', (code, words, options) => {
    refused(() => validatePathways([undecided], options as never), code, words)
    refused(() => validatePathways([], options as never), code, words)
    refused(() => checkRegistrations([], options as never), code, words)
  })

  test.each<[string, unknown]>([
    [`${hit} must be a list`, {}],
    [wrongHit(''), [{}, null]],
    [wrongHit(''), [{}, []]],
    [wrongHit('.pathway'), [{}, { pathway: 7 }]],
    [wrongHit('.rows'), [{}, { rows: 7 }]],
    [wrongHit('.rows[1]'), [{}, { rows: [0, -1] }]],
    [wrongHit('.rows[0]'), [{}, { rows: [0.5] }]],
    [wrongHit('.rows[0]'), [{}, { rows: ['1'] }]],
    [wrongHit('.params'), [{}, { params: [] }]],
    [wrongHit('.params'), [{}, { params: { a: null } }]],
    [wrongHit('.params'), [{}, { params: { a: Number.NaN } }]],
    [wrongHit('.params'), [{}, { params: { a: 1, b: {} } }]],
  ])('invalid-rule: %s %#', (words, answer) => {
    refused(() => validatePathways([undecided], answering(answer) as never), 'invalid-rule', words)
  })

  test('an answer may have holes of nothing, and params of every kind that there is', () => {
    const hits = [{ pathway: 'other', rows: [0], params: { a: 'x', b: 1, c: false } }, {}]
    const found = validatePathways([undecided], answering(hits) as never)
    expect(found.filter(({ rule }) => (rule as string) === houseRule.id)).toEqual([
      expect.objectContaining({ pathway: 'a', rows: [], params: {} }),
      expect.objectContaining({ pathway: 'other', rows: [0], params: { a: 'x', b: 1, c: false } }),
    ])
  })

  test.each([null, 7, 'asOf', []])('invalid-argument: options are %j', (options) => {
    const words = 'options must be an object'
    refused(() => validatePathways([undecided], options as never), 'invalid-argument', words)
    refused(() => checkRegistrations([], options as never), 'invalid-argument', words)
  })

  test.each([null, undefined, {}, 'pathways'])('invalid-argument: pathways are %j', (pathways) => {
    const list = 'must be a list'
    refused(() => validatePathways(pathways as never), 'invalid-argument', `pathways ${list}`)
    refused(() => checkRegistrations(pathways as never), 'invalid-argument', `rows ${list}`)
  })

  test('no message prints the value', () => {
    const secrets: readonly object[] = [
      { asOf: 'SECRET' },
      { ignore: ['SECRET'] },
      { ownRules: [{ ...houseRule, id: 'SECRET' }] },
    ]
    for (const options of secrets) {
      expect(() => validatePathways([undecided], options as never)).toThrowError(
        /^((?!SECRET).)*$/s,
      )
    }
  })
})
