import {
  checkRegistrations,
  type Finding,
  type OwnRule,
  type Pathway,
  type PathwayInput,
  pathwayDefinitions,
  validatePathways,
} from 'pasientforlop'
import { describe, expect, test } from 'vitest'
import { datedFacts } from '../helpers/dated-facts.js'
import { pathwayOf, rowsOf } from '../helpers/short-hand.js'
import { seenRule } from './seen-rule.js'

const attended = pathwayOf('D11', ['2020-01-02 A', '2020-01-10 M'])

const briefOf = (findings: readonly { rule: string; pathway: string | null }[]) =>
  findings.map(({ rule, pathway }) => [rule, pathway])

describe('facts of a pathway that a caller has', () => {
  const broken = {
    ...attended,
    facts: { birthYear: 'x', severity: 'x', referralReceived: '1900-01-01' },
  } as unknown as PathwayInput

  test('are told where they cannot be used or stand for unknown, each by its pathway', () => {
    const about = { effect: 'flagged', pathway: 'a', rows: [], relatedRows: [] }
    const unusable = { ...about, rule: 'invalid-fact' }
    const other = { ...broken, id: 'b', patient: 'p2' }
    expect(validatePathways([{ ...attended, patient: 'p3' }, other, broken])).toEqual(
      ['a', 'b'].flatMap((pathway) => [
        { ...unusable, pathway, params: { fact: 'birthYear', kind: 'string', use: null } },
        { ...unusable, pathway, params: { fact: 'severity', kind: 'string', use: null } },
        { ...about, pathway, rule: 'stand-in-date', params: { fact: 'referralReceived' } },
      ]),
    )
  })

  test('are not told where that is ignored', () => {
    const told = (ignore: readonly Finding['rule'][]) =>
      validatePathways([broken], { ignore }).map(({ rule }) => rule)
    expect(told(['invalid-fact'])).toEqual(['stand-in-date'])
    expect(told(['stand-in-date'])).toEqual(['invalid-fact', 'invalid-fact'])
    expect(told(['invalid-fact', 'stand-in-date'])).toEqual([])
  })

  test('that are a date that stands for unknown are no facts', () => {
    const rows = [{ ...rowsOf(['2020-01-02 D11A'])[0], facts: '1900-01-01' }]
    expect(checkRegistrations(rows as never).findings).toMatchObject([
      { rule: 'invalid-fact', params: { fact: 'facts', kind: 'string' } },
    ])
  })

  test('are in the future after the day asked about, each of those that are dated', () => {
    const facts = {
      birthDate: '2020-03-02',
      referralReceived: '2020-03-02',
      referralAssessed: '2020-03-01',
      emergencyAssessed: '2020-03-02',
      specialistTeamReceived: '2020-03-01',
      treatmentStarted: '2020-03-02',
    }
    const one = { ...attended, facts }
    const told = (options: object) =>
      validatePathways([attended, { ...one, id: 'b', patient: 'p2' }], {
        asOf: '2020-03-01',
        ignore: ['start-before-birth'],
        ...options,
      })
    expect(told({})).toEqual(
      ['emergencyAssessed', 'referralReceived', 'treatmentStarted'].map((fact) => ({
        rule: 'future-fact',
        effect: 'flagged',
        pathway: 'b',
        rows: [],
        relatedRows: [],
        params: { fact, asOf: '2020-03-01' },
      })),
    )
    expect(told({ ignore: ['future-fact', 'start-before-birth'] })).toEqual([])
  })

  test('stand where they have no date of their own, though the birth be after the day asked about', () => {
    const unborn = { ...attended, facts: { birthDate: '2020-03-02' } }
    expect(briefOf(validatePathways([unborn], { asOf: '2020-03-01' }))).toEqual([
      ['start-before-birth', 'a'],
    ])
  })

  test('have happened on the day asked about itself', () => {
    const received = { ...attended, facts: { referralReceived: '2020-01-05' } }
    const rulesAt = (asOf: string) => validatePathways([received], { asOf }).map(({ rule }) => rule)
    expect(rulesAt('2020-01-05')).toEqual(expect.arrayContaining(['referral-date-differs']))
    expect(rulesAt('2020-01-04')).toEqual(expect.arrayContaining(['future-fact']))
    expect(rulesAt('2020-01-04')).not.toContain('referral-date-differs')
  })
})

test('an own rule is shown each dated fact from its day on', () => {
  const shownAt = (fact: (typeof datedFacts)[number], asOf: string) => {
    const shown: unknown[] = []
    const check = ({ facts }: Pathway) => {
      shown.push(facts[fact])
      return []
    }
    const ownRules = [{ ...seenRule, check }] as const
    const given = { ...attended, facts: { [fact]: '2020-02-01', birthDate: '2020-02-01' } }
    validatePathways([given], { asOf, ownRules })
    return shown
  }
  for (const fact of datedFacts) {
    expect(shownAt(fact, '2020-01-31')).toEqual([null])
    expect(shownAt(fact, '2020-02-01')).toEqual(['2020-02-01'])
  }
})

describe('events of a pathway that a caller has', () => {
  const one = pathwayOf('D11', ['2020-01-02 A', '2020-01-10 M', '2020-02-02 C P', '2020-02-03 E'])

  test('are in the future after the day asked about, and nothing else is said of them', () => {
    const about = { rule: 'future-date', effect: 'set-aside', pathway: 'a', relatedRows: [] }
    expect(validatePathways([one], { asOf: '2020-02-01' })).toEqual([
      { ...about, rows: [2], params: { type: 'D11', event: 'C', asOf: '2020-02-01' } },
      { ...about, rows: [3], params: { type: 'D11', event: 'E', asOf: '2020-02-01' } },
    ])
    expect(validatePathways([one], { asOf: '2020-02-03' })).toEqual([])
    expect(validatePathways([one], { asOf: '2020-02-01', ignore: ['future-date'] })).toEqual([])
  })
})

describe('a pathway is there from the day that it starts', () => {
  const seenAt = (pathway: PathwayInput, asOf: string) => {
    let seen = 0
    const rule = {
      ...seenRule,
      check: () => {
        seen += 1
        return []
      },
    } as const satisfies OwnRule
    validatePathways([pathway], { asOf, ownRules: [rule] })
    return seen
  }

  test.each<[string, PathwayInput]>([
    ['with its start alone', { ...attended, events: [] }],
    ['with its first events', attended],
    ['with symptoms before it', pathwayOf('D06', ['2019-06-01 P', '2020-01-02 A'])],
  ])('%s', (_, pathway) => {
    expect(['2020-01-01', '2020-01-02', '2020-01-03'].map((day) => seenAt(pathway, day))).toEqual([
      0, 1, 1,
    ])
  })

  test('and without a start from its first event', () => {
    const startless = pathwayOf('D11', ['2020-01-02 M', '2020-01-03 C P'])
    expect(['2020-01-01', '2020-01-02', '2020-01-03'].map((day) => seenAt(startless, day))).toEqual(
      [0, 1, 1],
    )
  })
})

test('what has no patient is told to be none, whatever stands there', () => {
  const odd = [7, 7n, Symbol('s'), {}, Object.create(null), [], null, undefined, true]
  const good = ['a', 'b'].map((patient) => ({ ...attended, id: `of ${patient}`, patient }))
  const list = odd.flatMap((patient, at) => [
    { ...attended, id: `odd ${at}`, patient },
    good[at % 2],
  ])
  const found = validatePathways([...good, ...list, null, ...good] as PathwayInput[])
  expect(found.filter(({ rule }) => rule !== 'second-active-pathway')).toHaveLength(odd.length + 1)
  for (const { rule, params } of found) {
    if (rule !== 'malformed-pathway') continue
    expect(['patient', 'pathway']).toContain(params.field)
  }
  for (const patient of odd) {
    const first = [{ ...attended, patient }, attended] as PathwayInput[]
    expect(validatePathways(first)).toMatchObject([{ rule: 'malformed-pathway' }])
  }
})

describe('the pathways of one patient in a long list', () => {
  const alone = (at: number) => ({ ...attended, id: `alone ${at}`, patient: `q${at}` })
  const beside = (['D01', 'D11', 'D12'] as const).map((type) =>
    pathwayOf(type, ['2020-01-02 A'], { id: type, patient: 'p' }),
  )

  test.each([1020, 1021, 1022, 1023, 1024, 1025])(
    'are judged together, from whatever place on: %i',
    (before) => {
      const others = Array.from({ length: 1100 }, (_, at) => alone(at))
      const list = [...others.slice(0, before), ...beside, ...others.slice(before)]
      expect(briefOf(validatePathways(list))).toEqual(
        ['D01', 'D01', 'D11', 'D11', 'D12', 'D12'].map((type) => ['npr-224', type]),
      )
    },
  )

  test('may be more than are read at once', () => {
    const units = Array.from({ length: 1100 }, (_, at) => ({ ...attended, unit: `u${at}` }))
    expect(validatePathways(units)).toEqual([])
    expect(validatePathways([...units, alone(1)])).toEqual([])
  })

  test('are judged together when they stand apart, and the last of the list are judged', () => {
    const [one, two, three] = beside as [Pathway, Pathway, Pathway]
    const list = [one, alone(1), two, alone(2), alone(3), three]
    expect(briefOf(validatePathways(list))).toHaveLength(6)
    expect(briefOf(validatePathways([...list].reverse()))).toEqual(briefOf(validatePathways(list)))
  })
})

describe('a pathway without', () => {
  const rulesOf = (...pathways: readonly PathwayInput[]) =>
    validatePathways(pathways).map(({ rule }) => rule)

  test('a start has none without a right', () => {
    const edition = { edition: 'forenklet-2024' } as const
    const refused = ['2024-12-01 M', '2025-01-01 X R']
    expect(rulesOf(pathwayOf('D11', refused, edition))).not.toContain('start-without-right')
    const started = pathwayOf('D11', ['2024-11-01 A', ...refused], edition)
    expect(rulesOf(started)).toContain('start-without-right')
  })

  test('a decision and an evaluation has every postponement told, though it be the first event', () => {
    const start = { start: '2020-01-02' }
    const lines = ['2020-01-05 L', '2020-01-06 L', '2020-02-01 X G']
    expect(validatePathways([pathwayOf('D01', lines, start)])).toMatchObject([
      { rule: 'postponement-misplaced', rows: [0], params: { fault: 'without-event' } },
      { rule: 'postponement-misplaced', rows: [1], params: { fault: 'without-event' } },
    ])
  })

  test('any event before its extended assessment is told that it was never decided', () => {
    const lines = ['2020-01-05 C U', '2020-03-01 X G']
    expect(rulesOf(pathwayOf('D11', lines))).toContain('extended-without-decision')
    expect(rulesOf(pathwayOf('D11', ['2020-01-05 C P', '2020-03-01 X G']))).not.toContain(
      'extended-without-decision',
    )
  })

  test('an X is closed by its end, and one with an X before its end by that', () => {
    const lines = ['2020-01-02 A', '2020-01-05 M', '2020-02-01 C I']
    const closed = ['2020-03-01', '2020-05-01', null]
    const noNeed = (events: readonly string[], end: string | null, asOf = '2020-04-01') =>
      validatePathways([pathwayOf('D11', events, { end })], { asOf })
        .map(({ rule }) => rule)
        .includes('no-need-without-closing')
    expect(closed.map((end) => noNeed(lines, end))).toEqual([false, true, true])
    const withX = [...lines, '2020-03-01 X G']
    expect(closed.map((end) => noNeed(withX, end))).toEqual([false, false, false])
    expect(noNeed(lines, '2020-05-01', '2020-05-01')).toBe(false)
    expect(noNeed(lines, '2020-05-01', '2020-04-30')).toBe(true)
  })

  test('a known first day of use counts beside others', () => {
    const types = ['D10', 'D11'] as const
    const both = types.map((type) => pathwayOf(type, ['2020-01-02 A'], { id: type }))
    expect(briefOf(validatePathways(both))).toEqual([
      ['in-use-date-unknown', 'D10'],
      ['npr-224', 'D10'],
      ['npr-224', 'D11'],
    ])
  })
})

test('pathways of a patient at many units, of every type, are told apart', () => {
  const units = Array.from({ length: 20 }, (_, at) => `u${at}`)
  const types = Object.values(pathwayDefinitions).map(({ type }) => type)
  const many = units.flatMap((unit) =>
    types.map((type) => pathwayOf(type, ['2022-01-02 A'], { unit, id: `${unit} ${type}` })),
  )
  const found = validatePathways(many).map(({ rule }) => rule)
  expect(new Set(found)).toEqual(new Set(['npr-224', 'in-use-date-unknown']))
  const again = pathwayOf('D11', ['2022-01-03 A'], { unit: 'u7', id: 'again' })
  expect(
    validatePathways([...many, again]).filter(({ rule }) => rule === 'second-active-pathway'),
  ).toMatchObject([{ pathway: 'again' }])
})

test('transfers are asked of only where it is said how many days they may take', () => {
  const sent = pathwayOf('D11', ['2020-01-02 A', '2020-02-01 X O'])
  const later = pathwayOf('D11', ['2020-06-02 A'], { id: 'b' })
  expect(validatePathways([sent, later])).toEqual([])
  expect(validatePathways([sent, later], { transferWithinDays: 14 })).toMatchObject([
    { rule: 'transfer-without-start', pathway: 'a' },
  ])
})

test('a transfer without a day asked about is over, however many days it may take', () => {
  const lines = ['2020-01-02 A', '2020-02-01 X O']
  const rulesAt = (transferWithinDays: number, asOf?: string) =>
    validatePathways([pathwayOf('D11', lines)], {
      transferWithinDays,
      ...(asOf !== undefined && { asOf }),
    }).map(({ rule }) => rule)
  for (const days of [0, 14, 2 ** 40]) expect(rulesAt(days)).toEqual(['transfer-without-start'])
  expect(rulesAt(14, '2020-02-15')).toEqual([])
  expect(rulesAt(14, '2020-02-16')).toEqual(['transfer-without-start'])
})

describe('the check of rows', () => {
  const rows = rowsOf(['2020-01-02 D11A', '2020-02-01 D11CP'])
  const pathwayId = (patient: string) => `own ${patient}`

  test('takes identities of the caller, in its pathways and its findings', () => {
    const { pathways, findings } = checkRegistrations(rows, { pathwayId })
    expect(pathways.map(({ id }) => id)).toEqual(['own p1'])
    expect(briefOf(findings)).toEqual([['npr-208', 'own p1']])
  })

  test('takes every option of assembly and of validation at once', () => {
    const later = rowsOf(['2025-01-02 D11A', '2025-02-01 D11CP', '2026-01-01 D11XG'])
    const { pathways, findings, counts, setAside } = checkRegistrations(later, {
      asOf: '2025-12-31',
      edition: 'forenklet-2024',
      ignore: ['npr-208'],
      transferWithinDays: 7,
      pathwayId,
    })
    expect(pathways).toMatchObject([{ id: 'own p1', edition: 'forenklet-2024', end: null }])
    expect(briefOf(findings)).toEqual([['future-date', null]])
    expect([counts, setAside]).toEqual([{ 'future-date': 1 }, [2]])
  })

  test('tells once which starts an outdated edition judges, by their rows in order', () => {
    const starts = ['2024-10-29', '2020-01-02', '2025-01-01', '2024-10-28', '2024-12-01']
    const many = starts.flatMap((date, at) =>
      rowsOf([`${date} D11A`], undefined, { patient: `p${at}` }),
    )
    const padded = [...rowsOf(Array(8).fill('2020-01-01 D12Q')), ...many.reverse()]
    const { findings } = checkRegistrations(padded)
    expect(findings.filter(({ rule }) => rule === 'newer-edition-published')).toMatchObject([
      { rows: [8, 10, 12], pathway: null, params: { count: 3 } },
    ])
    const given = many.map((one, at) =>
      pathwayOf('D11', [`${one.date} A`], {
        id: `i${at}`,
        patient: `p${at}`,
        edition: 'pasientforlop-2023',
        events: [
          { event: 'A', outcomes: [], date: one.date, careLevel: null, rows: [20 - at, 100 + at] },
        ],
      }),
    )
    expect(validatePathways(given)).toMatchObject([
      { rule: 'newer-edition-published', rows: [16, 18, 20, 100, 102, 104] },
    ])
  })

  test('rows of a start that has not happened yet are not among those of an outdated edition', () => {
    const given = pathwayOf('D11', ['2024-11-01 A'], {
      edition: 'pasientforlop-2023',
      events: [
        { event: 'A', outcomes: [], date: '2024-11-01', careLevel: null, rows: [3] },
        { event: 'A', outcomes: [], date: '2025-02-01', careLevel: null, rows: [9] },
      ],
    })
    const rowsAt = (asOf: string) =>
      validatePathways([given], { asOf })
        .filter(({ rule }) => rule === 'newer-edition-published')
        .flatMap(({ rows }) => rows)
    expect(rowsAt('2025-01-31')).toEqual([3])
    expect(rowsAt('2025-02-01')).toEqual([3, 9])
  })
})

describe('places of events', () => {
  const rulesOf = (type: 'D01' | 'D11', lines: readonly string[]) =>
    validatePathways([pathwayOf(type, lines)]).map(({ rule, rows }) => [rule, ...rows])

  test('a decision that is the second event of all asks for no other', () => {
    for (const lines of [
      ['2020-01-02 A', '2020-02-01 C P', '2020-03-01 X G'],
      ['2020-01-02 A', '2020-01-05 M', '2020-02-01 C P', '2020-03-01 X G'],
      ['2020-01-02 A', '2020-01-05 M', '2020-03-01 X G'],
    ]) {
      const rules = rulesOf('D01', lines).map(([rule]) => rule)
      expect(rules).not.toContain('extended-without-decision')
    }
  })

  test('feedback before the decision is told, also where more comes after it', () => {
    const lines = ['2020-01-02 A', '2020-01-05 M', '2020-01-06 F', '2020-02-01 C P', '2020-03-01 F']
    expect(rulesOf('D11', lines)).toEqual([['npr-222', 2]])
  })

  test('each event before the decision and none after it is out of order', () => {
    const lines = [
      '2020-01-02 A',
      '2020-01-05 M',
      '2020-01-06 E',
      '2020-01-07 F',
      '2020-02-01 C P',
      '2020-02-02 E',
      '2020-02-03 F',
    ]
    expect(rulesOf('D11', lines)).toEqual([
      ['npr-221', 2],
      ['npr-222', 3],
    ])
  })
})
