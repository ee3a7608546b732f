import {
  type OwnRule,
  type Pathway,
  type PathwayFacts,
  type PathwayInput,
  validatePathways,
} from 'pasientforlop'
import { describe, expect, test } from 'vitest'
import { pathwayOf } from '../helpers/short-hand.js'
import { seenRule } from './seen-rule.js'

const rulesOf = (pathway: PathwayInput) => validatePathways([pathway]).map(({ rule }) => rule)

/** The rows of each finding of a rule. */
const rowsFor = (rule: string, pathway: PathwayInput) =>
  validatePathways([pathway])
    .filter((finding) => finding.rule === rule)
    .map(({ rows }) => rows)

describe('age at the start of a pathway for the young', () => {
  const isAdult = (start: string, facts: PathwayFacts) =>
    rulesOf(pathwayOf('D12', [`${start} A`], { facts })).includes('npr-216')

  test.each([
    ['2020-03-20', false],
    ['2020-05-16', false],
    ['2020-06-14', false],
    ['2020-06-15', true],
    ['2020-06-16', true],
    ['2020-07-01', true],
    ['2021-01-01', true],
    ['2019-12-31', false],
  ])('born on 15 June 2002, on %s: eighteen is %s', (start, adult) => {
    expect(isAdult(start, { birthDate: '2002-06-15' })).toBe(adult)
  })

  test('is known from the first birth date of the range', () => {
    expect(isAdult('2020-01-01', { birthDate: '1900-01-02' })).toBe(true)
  })

  test('is not asked of a pathway without a start', () => {
    for (const facts of [{ birthDate: '1970-01-01' }, { birthDate: '1910-01-01' }]) {
      const startless = pathwayOf('D12', ['2020-01-02 M'], { facts })
      expect(rulesOf(startless)).not.toContain('npr-216')
    }
    for (const birthYear of [1910, 2100]) {
      const byYear = pathwayOf('D12', ['2020-01-02 M'], { facts: { birthYear } })
      expect(rulesOf(byYear)).toEqual([])
    }
  })

  test('is certain by the year alone on the last day of the year only', () => {
    const at = (start: string) =>
      rulesOf(pathwayOf('D12', [`${start} A`], { facts: { birthYear: 2002 } }))
    for (const day of ['2020-01-31', '2020-10-31', '2020-12-30']) {
      expect(at(day)).toEqual(['age-undecided'])
    }
    expect(at('2020-12-31')).toEqual(['npr-216'])
    expect(at('2019-12-31')).toEqual([])
  })

  test('is asked of no other type', () => {
    const facts = [{ birthDate: '1910-01-01' }, { birthYear: 1910 }, { birthYear: 2002 }]
    for (const known of facts) {
      expect(rulesOf(pathwayOf('D11', ['2020-01-02 A'], { facts: known }))).toEqual([])
    }
  })

  test('a birth on the first day of the range may lie after the start', () => {
    const at = (start: string) =>
      rulesOf(pathwayOf('D01', [`${start} A`], { facts: { birthDate: '1900-01-02' } }))
    expect(at('1900-01-01')).toContain('start-before-birth')
    expect(at('1900-01-02')).not.toContain('start-before-birth')
    const first = pathwayOf('D01', ['1900-01-01 A'], { facts: { birthDate: '1900-01-01' } })
    expect(rulesOf(first)).not.toContain('start-before-birth')
  })

  test('a year alone puts the birth after the start only from the next year on', () => {
    const at = (birthYear: number) =>
      rulesOf(pathwayOf('D01', ['2020-01-02 A'], { facts: { birthYear } }))
    expect(at(2020)).not.toContain('start-before-birth')
    expect(at(2021)).toContain('start-before-birth')
  })
})

describe('a postponement', () => {
  const misplaced = (...lines: readonly string[]) =>
    rowsFor('postponement-misplaced', pathwayOf('D01', ['2020-01-02 A', '2020-01-03 M', ...lines]))

  test.each<[string, readonly string[], readonly (readonly number[])[]]>([
    [
      'before the last evaluation is in place, though after the decision',
      ['2020-02-01 C T', '2020-02-02 L', '2020-02-03 E', '2020-03-01 X G'],
      [],
    ],
    [
      'before the last decision is in place, though after an evaluation',
      ['2020-02-01 E', '2020-02-02 L', '2020-02-03 C T', '2020-03-01 X G'],
      [],
    ],
    [
      'after both comes too late, each of them',
      ['2020-02-01 C T', '2020-02-03 E', '2020-02-04 L', '2020-02-05 L', '2020-03-01 X G'],
      [[4], [5]],
    ],
    [
      'after both comes too late, and one between them does not',
      ['2020-02-01 C T', '2020-02-02 L', '2020-02-03 E', '2020-02-04 L', '2020-03-01 X G'],
      [[5]],
    ],
    ['with nothing to postpone belongs nowhere', ['2020-02-01 L', '2020-03-01 X G'], [[2]]],
    ['may yet be followed while the pathway is open', ['2020-02-01 C T', '2020-02-02 L'], []],
  ])('%s', (_, lines, rows) => {
    expect(misplaced(...lines)).toEqual(rows)
  })
})

describe('events and outcomes', () => {
  const start = ['2020-01-02 A', '2020-01-03 M']

  test('X and S have one outcome, other events may have more', () => {
    const several = (...lines: readonly string[]) =>
      rowsFor('several-outcomes', pathwayOf('D11', [...start, ...lines]))
    expect(several('2020-02-01 S MI')).toEqual([[2]])
    expect(several('2020-02-01 X GB')).toEqual([[2]])
    expect(several('2020-02-01 C PT', '2020-02-02 X G')).toEqual([])
    expect(several('2020-02-01 H PK')).toEqual([])
    expect(several('2020-02-01 S M', '2020-02-02 S I')).toEqual([])
  })

  test('only the second and later uses of the feedback tool repeat it', () => {
    const repeated = (...lines: readonly string[]) =>
      rowsFor('feedback-tool-repeated', pathwayOf('D11', [...start, ...lines]))
    expect(repeated('2020-02-01 U B', '2020-02-02 U F', '2020-02-03 U F')).toEqual([[4]])
    expect(repeated('2020-02-01 U F', '2020-02-02 U B', '2020-02-03 U F')).toEqual([[4]])
    expect(repeated('2020-02-01 U F', '2020-02-02 U B')).toEqual([])
  })
})

describe('findings', () => {
  const found = (hits: ReturnType<OwnRule['check']>) => {
    const check = () => hits
    const rule = { ...seenRule, scope: 'pathways', check } as const satisfies OwnRule
    return validatePathways([pathwayOf('D11', ['2020-01-02 A'])], { ownRules: [rule] })
  }

  test('of one rule whose rows begin alike come by how many they are, then by their params', () => {
    const hits = [
      { rows: [1, 2], params: { at: 2 } },
      { rows: [1, 2], params: { at: 3 } },
      { rows: [1], params: { at: 4 } },
      { rows: [2], params: { at: 1 } },
    ]
    const expected = [4, 2, 3, 1].map((at) => ({ params: { at } }))
    for (const at of hits.keys()) {
      const turned = [...hits.slice(at), ...hits.slice(0, at)]
      expect(found(turned)).toMatchObject(expected)
      expect(found(turned.reverse())).toMatchObject(expected)
    }
  })

  test('of no pathway come before those of any', () => {
    const ids = ['', '0', 'A', 'T', 'a']
    const hits = [{ rows: [9] }, ...ids.slice(1).map((pathway) => ({ pathway, rows: [1] }))]
    const expected = hits.map((hit) => ('pathway' in hit ? hit.pathway : null))
    for (const turned of [hits, [...hits].reverse(), [...hits.slice(2), ...hits.slice(0, 2)]]) {
      expect(found(turned).map(({ pathway }) => pathway)).toEqual(expected)
    }
  })

  test('of one rule and pathway come by their rows, number by number', () => {
    const { events, ...pathway } = pathwayOf('D11', [
      '2020-01-02 A',
      '2020-01-03 M',
      '2020-02-01 C',
      '2020-02-02 C',
      '2020-02-03 C',
    ])
    const rows = [[0], [1], [10, 20], [9, 30, 31], [10]]
    const moved = events.map((event, at) => ({ ...event, rows: rows[at] as number[] }))
    expect(rowsFor('outcome-missing', { ...pathway, events: moved })).toEqual([
      [9, 30, 31],
      [10],
      [10, 20],
    ])
  })
})

test('rows that are no place of a row are left out of a finding', () => {
  const pathway = pathwayOf('D11', ['2020-01-02 A', '2020-01-03 M', '2020-02-01 C'])
  const rows = [-1, 1.5, 7, '8', null, 9n, 2 ** 31, 2 ** 32 + 5, 2 ** 60, 0] as unknown as number[]
  const events = pathway.events.map((event) => ({ ...event, rows }))
  expect(rowsFor('outcome-missing', { ...pathway, events })).toEqual([[0, 7]])
  const last = pathway.events.map((event) => ({ ...event, rows: [2 ** 31 - 1] }))
  expect(rowsFor('outcome-missing', { ...pathway, events: last })).toEqual([[2 ** 31 - 1]])
  const alone = pathway.events.map((event) => ({ ...event, rows: [-1] }))
  expect(rowsFor('outcome-missing', { ...pathway, events: alone })).toEqual([[]])
})

test('an outcome that is no letter is not missing, and is not counted beside one that is', () => {
  const { events, ...pathway } = pathwayOf('D11', [
    '2020-01-02 A',
    '2020-01-03 M',
    '2020-02-01 C',
    '2020-02-02 S',
    '2020-02-03 X',
  ])
  const outcomes = [[], [], ['I', 'oops'], [], ['G', 'oops']]
  const given = (some: readonly unknown[][]) => ({
    ...pathway,
    events: events.map((event, at) => ({ ...event, outcomes: some[at] as string[], rows: [at] })),
  })
  expect(rowsFor('outcome-missing', given(outcomes))).toEqual([[3]])
  const onlyOther = [[], [], ['oops'], [], ['G']]
  expect(rowsFor('outcome-missing', given(onlyOther))).toEqual([[3]])
  expect(rowsFor('several-outcomes', given(outcomes))).toEqual([])
  expect(rowsFor('no-need-with-other-outcome', given(outcomes))).toEqual([])
})

describe('a value that is no pathway', () => {
  const good = pathwayOf('D11', ['2020-01-02 A', '2020-02-01 X G'])

  test.each<[string, unknown, string]>([
    ['id', 1, 'number'],
    ['patient', 1, 'number'],
    ['patient', undefined, 'undefined'],
    ['unit', null, 'null'],
    ['unit', ['u1'], 'array'],
    ['edition', 2019, 'number'],
    ['type', 'D13', 'string'],
    ['type', undefined, 'undefined'],
    ['facts', 'none', 'string'],
    ['facts', [], 'array'],
    ['events', null, 'null'],
    ['events', 'A', 'string'],
    ['start', 20200102, 'number'],
    ['start', '2020-02-30', 'string'],
    ['start', '1899-12-31', 'string'],
    ['end', 20200102, 'number'],
    ['end', '2020-02-30', 'string'],
  ])('%s %j is named with its kind', (field, value, kind) => {
    const broken = { ...good, [field]: value } as unknown as Pathway
    expect(validatePathways([broken])).toEqual([
      {
        rule: 'malformed-pathway',
        effect: 'flagged',
        pathway: field === 'id' ? null : 'a',
        rows: [],
        relatedRows: [],
        params: { field, kind },
      },
    ])
  })

  test.each<[unknown, string]>([
    [null, 'null'],
    [undefined, 'undefined'],
    ['pathway', 'string'],
    [7, 'number'],
    [Object.assign([], { id: 'a' }), 'array'],
    [Object.assign(() => 1, { id: 'a' }), 'function'],
  ])('%s is named as a whole, without an id', (value, kind) => {
    expect(validatePathways([value as Pathway])).toEqual([
      {
        rule: 'malformed-pathway',
        effect: 'flagged',
        pathway: null,
        rows: [],
        relatedRows: [],
        params: { field: 'pathway', kind },
      },
    ])
  })

  test.each<[unknown, string, string]>([
    [null, 'event', 'null'],
    ['A', 'event', 'string'],
    [{ event: 'A', outcomes: [], rows: [0], date: '1899-12-31' }, 'date', 'string'],
    [{ event: 'A', outcomes: [], rows: [0], date: 5 }, 'date', 'number'],
  ])('an event %j', (event, field, kind) => {
    const broken = { ...good, events: [event] } as unknown as Pathway
    expect(validatePathways([broken])).toMatchObject([
      { rule: 'malformed-pathway', params: { field, kind } },
    ])
  })

  test('the first day of the range is a day like any other', () => {
    const early = pathwayOf('D11', ['1900-01-01 A', '1900-01-01 X G'])
    expect(rulesOf(early)).not.toContain('malformed-pathway')
  })
})

describe('own rules on several pathways', () => {
  const base = { ...seenRule, scope: 'pathways' } as const
  const pathways = [
    pathwayOf('D11', ['2020-01-02 A', '2020-03-01 X G'], { id: 'c' }),
    pathwayOf('D11', ['2020-01-02 A'], { id: 'b' }),
    pathwayOf('D01', ['2020-01-02 A', '2020-02-01 X G'], { id: 'd' }),
    pathwayOf('D11', ['2020-01-02 A'], { id: 'a' }),
    pathwayOf('D11', ['2020-01-01 A'], { id: 'e' }),
  ]
  const shown = (change: Partial<OwnRule>, ignore: readonly OwnRule['id'][] = []) => {
    const seen: string[][] = []
    const rule = {
      ...base,
      ...change,
      check: (given: readonly Pathway[]) => {
        seen.push(given.map(({ id }) => id))
        return []
      },
    } as unknown as OwnRule
    for (const order of [pathways, [...pathways].reverse()]) {
      validatePathways(order, { ownRules: [rule], ignore })
    }
    return seen
  }

  test('are shown them by start, closing and id, in whatever order they come', () => {
    const sorted = ['e', 'd', 'c', 'a', 'b']
    expect(shown({})).toEqual([sorted, sorted])
  })

  test('are shown those of their types only, and not asked where there is none', () => {
    const some = ['e', 'c', 'a', 'b']
    expect(shown({ types: ['D11'] })).toEqual([some, some])
    expect(shown({ types: ['D12'] })).toEqual([])
    expect(shown({ editions: ['forenklet-2024'] })).toEqual([])
  })

  test('are not asked when they are off', () => {
    expect(shown({}, ['x-seen'])).toEqual([])
  })

  test('may find what belongs to no one pathway', () => {
    const rule = { ...base, check: () => [{ rows: [2, 1, 2] }] } as OwnRule
    const found = validatePathways(pathways, { ownRules: [rule] }).filter(
      (finding) => (finding.rule as string) === 'x-seen',
    )
    expect(found).toStrictEqual([
      {
        rule: 'x-seen',
        effect: 'flagged',
        pathway: null,
        rows: [1, 2],
        relatedRows: [],
        params: {},
      },
    ])
  })

  test('are told their context, without a day where none was given', () => {
    const contexts: { asOf: unknown }[] = []
    const check = (_: unknown, context: { asOf: unknown }) => {
      contexts.push(context)
      return []
    }
    const rule = { ...base, check } as unknown as OwnRule
    validatePathways(pathways, { ownRules: [rule] })
    validatePathways(pathways, { ownRules: [rule], asOf: '2020-12-31' })
    expect(contexts.map(({ asOf }) => asOf)).toEqual([null, '2020-12-31'])
  })

  test.each<[string, unknown, string]>([
    ['no list', 1, 'the answer of the check of x-seen must be a list'],
    ['a row that is none', [{ rows: [-1] }], 'the answer of the check of x-seen[0].rows[0]'],
    ['no text for a pathway', [{ pathway: 1 }], 'the answer of the check of x-seen[0].pathway'],
  ])('what finds %s is misuse', (_, answer, words) => {
    const rule = { ...base, check: () => answer } as unknown as OwnRule
    const call = () => validatePathways(pathways, { ownRules: [rule] })
    expect(call).toThrowError(expect.objectContaining({ code: 'invalid-rule' }))
    expect(call).toThrowError(words)
  })

  test('must each have an id of its own, of more than its prefix', () => {
    const rule = { ...base, check: () => [] } as OwnRule
    const call = (...ownRules: OwnRule[]) => validatePathways([], { ownRules })
    expect(() => call(rule, rule)).toThrowError('ownRules[1].id stands there twice')
    expect(() => call({ ...rule, id: 'x-' })).toThrowError('ownRules[0].id has a wrong value')
    expect(() => call({ ...rule, id: 'x-a' }, { ...rule, id: 'x-b' })).not.toThrow()
  })
})

describe('a pathway without a start', () => {
  const startless = pathwayOf('D11', ['2020-01-05 C P'])
  const empty: PathwayInput = { ...startless, events: [] }
  const at = (pathway: PathwayInput, asOf: string) =>
    validatePathways([pathway], { asOf }).map(({ rule }) => rule)

  test('is judged by the rules that do not need one', () => {
    expect(startless.start).toBeNull()
    expect(rulesOf(startless)).toEqual(['npr-208'])
    expect(at(startless, '2020-01-05')).toEqual(['npr-208'])
  })

  test('is not there yet before its first event', () => {
    expect(at(startless, '2020-01-04')).toEqual(['future-date'])
    expect(at({ ...startless, start: '2020-01-05' }, '2020-01-04')).toEqual(['future-date'])
  })

  test('is seen by own rules, also where nothing is registered in it', () => {
    const seen = {
      ...seenRule,
      check: ({ id }: Pathway) => [{ pathway: id, rows: [] }],
    } as unknown as OwnRule
    const asked = (pathway: PathwayInput) =>
      validatePathways([pathway], { asOf: '2020-01-04', ownRules: [seen] }).filter(
        ({ rule }) => rule === 'x-seen',
      ).length
    expect(asked(empty)).toBe(1)
    expect(asked(startless)).toBe(0)
  })
})
