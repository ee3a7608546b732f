import fc from 'fast-check'
import {
  assemblePathways,
  type PathwayDefinition,
  parseCompositeCode,
  pathwayDefinitions,
  type Registration,
} from 'pasientforlop'
import { describe, expect, test } from 'vitest'
import { compositeCodes } from '../generators/rows.js'
import { knownFacts } from '../helpers/short-hand.js'

const row = (date: string, code: string, more: Partial<Registration> = {}): Registration => ({
  patient: 'p1',
  unit: '983974724',
  date,
  code,
  ...more,
})

const rulesOf = (rows: readonly unknown[]) =>
  assemblePathways(rows as Registration[]).findings.map(({ rule, rows }) => [rule, ...rows])

describe('a row that cannot be placed', () => {
  test.each<[string, object, string, object]>([
    ['no code at all', { code: undefined }, 'npr-201', { fault: 'missing' }],
    ['an empty code', { code: '' }, 'npr-201', { fault: 'missing' }],
    ['a code that is a number', { code: 11 }, 'npr-201', { fault: 'not-a-string' }],
    [
      'an outcome that 9327 lacks',
      { code: 'D06XM' },
      'npr-201',
      { fault: 'outcome-not-allowed', allowed: ['A', 'G', 'L', 'N', 'O', 'P', 'R'] },
    ],
    ['a draft pathway', { code: 'D02A' }, 'npr-201', { fault: 'unknown-pathway' }],
    ['the draft event O', { code: 'D01O' }, 'npr-201', { fault: 'unknown-event' }],
    ['lower case', { code: 'd01a' }, 'npr-201', { fault: 'letter-case', code: 'D01A' }],
    ['a trailing space', { code: 'D01A ' }, 'npr-201', { fault: 'blanks', code: 'D01A' }],
    ['blanks and lower case', { code: ' d01 cp' }, 'npr-201', { fault: 'blanks', code: 'D01CP' }],
    [
      'an event with an outcome too many',
      { code: 'D01AX' },
      'npr-201',
      { fault: 'outcome-not-allowed', allowed: [] },
    ],
    ['a prototype name', { code: '__proto__' }, 'npr-201', { fault: 'unknown-pathway' }],
    ['code and parts that differ', { event: 'M' }, 'npr-201', { fault: 'code-and-parts-differ' }],
    ['no date', { date: undefined }, 'npr-107', { kind: 'undefined' }],
    ['a date that is null', { date: null }, 'npr-107', { kind: 'null' }],
    ['a date that is a Date', { date: new Date(0) }, 'invalid-date', { fault: 'not-a-string' }],
    ['30 February', { date: '2020-02-30' }, 'invalid-date', { fault: 'no-such-day' }],
    [
      '29 February of a common year',
      { date: '2019-02-29' },
      'invalid-date',
      { fault: 'no-such-day' },
    ],
    ['a Norwegian date', { date: '01.02.2020' }, 'invalid-date', { fault: 'not-a-date' }],
    ['a date of 1899', { date: '1899-12-31' }, 'invalid-date', { fault: 'out-of-range' }],
    ['a time with Z', { date: '2020-01-02T10:00Z' }, 'invalid-date', { fault: 'has-offset' }],
    [
      'a time with an offset',
      { date: '2020-01-02T10:00+01:00' },
      'invalid-date',
      { fault: 'has-offset' },
    ],
    ['no patient', { patient: undefined }, 'missing-patient', { kind: 'undefined' }],
    ['a patient of blanks', { patient: '  ' }, 'missing-patient', { kind: 'string' }],
    ['a patient that is a number', { patient: 17 }, 'missing-patient', { kind: 'number' }],
    ['no unit', { unit: '' }, 'missing-unit', { kind: 'string' }],
  ])('%s is set aside with its rule', (_, change, rule, params) => {
    const { pathways, findings } = assemblePathways([
      { ...row('2020-01-02', 'D01A'), ...change } as Registration,
    ])
    expect(pathways).toEqual([])
    expect(findings).toMatchObject([
      { rule, effect: 'set-aside', pathway: null, rows: [0], relatedRows: [], params },
    ])
  })

  test.each([[null], [undefined], [17], ['row'], [[]], [() => 1]])(
    '%s is set aside as a row without anything',
    (value) => {
      expect(rulesOf([value])).toEqual([
        ['missing-patient', 0],
        ['missing-unit', 0],
        ['npr-107', 0],
        ['npr-201', 0],
      ])
    },
  )

  test('every fault of a row is named at once, each by its rule', () => {
    expect(rulesOf([{ code: 'D13A', date: '2020', patient: '', unit: 7 }])).toEqual([
      ['invalid-date', 0],
      ['missing-patient', 0],
      ['missing-unit', 0],
      ['npr-201', 0],
    ])
    expect(rulesOf([{ code: 'D01A', date: '2020-01-02', patient: '', unit: '' }])).toEqual([
      ['missing-patient', 0],
      ['missing-unit', 0],
    ])
    const { setAside } = assemblePathways([{ code: 'D13A' }, row('2020-01-02', 'D01A')] as never)
    expect(setAside).toEqual([0])
  })

  test.each(['2020-01-02 08:30', '2020-01-02T08:30:00.1234567', '2020-01-02 08:30:00.000'])(
    'a local date-time is read by its date: %s',
    (date) => {
      const { pathways, findings } = assemblePathways([row(date, 'D01A')])
      expect(pathways).toMatchObject([{ start: '2020-01-02' }])
      expect(findings).toEqual([])
    },
  )

  test('a code is refused for the reason that parseCompositeCode gives', () => {
    const near = fc
      .constantFrom(...compositeCodes)
      .chain((code) =>
        fc.tuple(
          fc.constant(code),
          fc.integer({ min: 0, max: 5 }),
          fc.constantFrom('', 'A', 'Q', 'O', 'x', '1', 'DD'),
        ),
      )
    const text = fc.oneof(
      fc.string(),
      near.map(([code, at, put]) => code.slice(0, at) + put + code.slice(at + 1)),
    )
    fc.assert(
      fc.property(text, (code) => {
        const parsed = parseCompositeCode(code)
        const [finding] = assemblePathways([row('2020-01-02', code)]).findings
        if (parsed.ok) expect(finding?.rule).not.toBe('npr-201')
        else if (finding?.rule === 'npr-201' && finding.params.code === null) {
          expect(finding.params.fault).toBe(parsed.fault)
        } else expect(finding).toMatchObject({ rule: 'npr-201' })
      }),
    )
  })

  test('a row in parts means the same as its composite code', () => {
    fc.assert(
      fc.property(fc.constantFrom(...compositeCodes), (code) => {
        const parts = { pathway: code.slice(0, 3), event: code.slice(3, 4), outcome: code.slice(4) }
        const { code: _, ...rest } = row('2020-01-02', code)
        expect(assemblePathways([{ ...rest, ...parts }])).toEqual(
          assemblePathways([{ ...rest, code }]),
        )
        expect(assemblePathways([{ ...rest, ...parts, code }])).toEqual(
          assemblePathways([{ ...rest, code }]),
        )
      }),
    )
  })
})

describe('the walk', () => {
  test('a second start while one is open is set aside, and the first stays', () => {
    const rows = [row('2020-01-02', 'D01A'), row('2020-02-02', 'D01A'), row('2020-02-03', 'D01M')]
    const { pathways, findings } = assemblePathways(rows)
    expect(pathways.map(({ start }) => start)).toEqual(['2020-01-02'])
    expect(findings).toEqual([
      {
        rule: 'npr-102',
        effect: 'set-aside',
        pathway: pathways[0]?.id,
        rows: [1],
        relatedRows: [0],
        params: { type: 'D01', event: 'A', repeat: 'start' },
      },
    ])
  })

  test('a start on the day of a closing opens the next pathway, with what follows', () => {
    const rows = [
      row('2020-01-02', 'D01A'),
      row('2020-02-02', 'D01XG'),
      row('2020-02-02', 'D01A'),
      row('2020-02-02', 'D01M'),
      row('2020-02-03', 'D01M'),
    ]
    const { pathways, findings } = assemblePathways(rows)
    expect(findings).toEqual([])
    expect(pathways.map(({ start, end, events }) => [start, end, events.length])).toEqual([
      ['2020-01-02', '2020-02-02', 3],
      ['2020-02-02', null, 2],
    ])
  })

  test('an exact repeat names the row it repeats', () => {
    const rows = [
      row('2020-01-02', 'D01A'),
      row('2020-01-02', 'D01A', { careLevel: 'day' }),
      row('2020-02-02', 'D01CP'),
      row('2020-02-02', 'D01CT'),
      row('2020-02-02', 'D01CT'),
    ]
    expect(
      assemblePathways(rows).findings.map(({ rule, rows, relatedRows }) => [
        rule,
        rows,
        relatedRows,
      ]),
    ).toEqual([
      ['npr-102', [0], [1]],
      ['npr-102', [4], [3]],
    ])
  })

  test('first symptoms of D06 wait for the start, also after a closing', () => {
    const rows = [
      row('2019-03-01', 'D06P'),
      row('2020-01-02', 'D06A'),
      row('2020-02-02', 'D06XG'),
      row('2020-03-01', 'D06P'),
      row('2020-04-01', 'D06A'),
      row('2020-05-01', 'D06XG'),
      row('2020-06-01', 'D06P'),
    ]
    const { pathways, findings } = assemblePathways(rows)
    expect(pathways.map(({ start, events }) => [start, events.map(({ event }) => event)])).toEqual([
      ['2020-01-02', ['P', 'A', 'X']],
      ['2020-04-01', ['P', 'A', 'X']],
    ])
    expect(findings).toMatchObject([{ rule: 'npr-225', rows: [6], pathway: pathways[1]?.id }])
    expect(assemblePathways([row('2020-01-02', 'D06P')]).findings).toMatchObject([
      { rule: 'npr-105', rows: [0] },
    ])
  })

  test('after closing, events up to the next start belong to the closed pathway', () => {
    const rows = [
      row('2020-01-02', 'D01A'),
      row('2020-02-02', 'D01XG'),
      row('2020-02-03', 'D01HK'),
      row('2020-02-04', 'D01XG'),
      row('2020-03-01', 'D01A'),
    ]
    const { pathways, findings } = assemblePathways(rows)
    expect(pathways.map(({ start, end }) => [start, end])).toEqual([
      ['2020-01-02', '2020-02-02'],
      ['2020-03-01', null],
    ])
    expect(findings.map(({ rule, rows, pathway }) => [rule, rows, pathway])).toEqual([
      ['npr-225', [2], pathways[0]?.id],
      ['npr-225', [3], pathways[0]?.id],
    ])
  })

  test('outcomes of one day are one event, in outcome order, with the care level of the first that has one', () => {
    const rows = [
      row('2020-01-02', 'D01A'),
      row('2020-02-02', 'D01CT', { careLevel: 'inpatient' }),
      row('2020-02-02', 'D01CA'),
      row('2020-02-02', 'D01CK', { careLevel: 'day' }),
    ]
    expect(assemblePathways(rows).pathways[0]?.events[1]).toEqual({
      event: 'C',
      outcomes: ['A', 'K', 'T'],
      date: '2020-02-02',
      careLevel: 'day',
      rows: [2, 3, 1],
    })
  })

  test('of exact repeats the row that says more is kept', () => {
    const rows = [
      row('2020-01-02', 'D01A'),
      row('2020-01-02', 'D01A', { careLevel: 'outpatient' }),
      row('2020-01-02', 'D01A', { careLevel: 'outpatient', facts: { severity: 'severe' } }),
    ]
    const { pathways, findings } = assemblePathways(rows)
    expect(pathways[0]).toMatchObject({ facts: { severity: 'severe' }, events: [{ rows: [2] }] })
    expect(findings.map(({ rule, rows }) => [rule, ...rows])).toEqual([
      ['npr-102', 0],
      ['npr-102', 1],
    ])
  })

  test('units and types are apart, pathways come by patient, unit, type and start', () => {
    const rows = [
      row('2020-01-02', 'D11A', { patient: 'p2' }),
      row('2020-01-02', 'D11A', { unit: '2' }),
      row('2020-01-02', 'D01A', { unit: '2' }),
      row('2020-01-02', 'D11A', { unit: '1' }),
    ]
    expect(
      assemblePathways(rows).pathways.map(({ patient, unit, type }) => [patient, unit, type]),
    ).toEqual([
      ['p1', '1', 'D11'],
      ['p1', '2', 'D01'],
      ['p1', '2', 'D11'],
      ['p2', '983974724', 'D11'],
    ])
  })

  test('a type is in use from its day on, and D10, whose day is unknown, is not judged', () => {
    expect(rulesOf([row('2019-02-14', 'D08A')])).toEqual([['npr-115', 0]])
    expect(rulesOf([row('2019-02-15', 'D08A')])).toEqual([])
    expect(rulesOf([row('2018-12-31', 'D10A')])).toEqual([])
  })
})

describe('facts', () => {
  const facts = (rows: Registration[]) => assemblePathways(rows).pathways[0]?.facts

  test('facts of all rows of a pathway are its facts', () => {
    expect(
      facts([
        row('2020-01-02', 'D01A', { facts: { birthYear: 1980 } }),
        row('2020-01-03', 'D01M', { facts: { severity: 'severe' } }),
      ]),
    ).toEqual(knownFacts({ birthYear: 1980, severity: 'severe' }))
  })

  test('each of two pathways of a patient has the facts of its own rows', () => {
    const { pathways } = assemblePathways([
      row('2020-01-02', 'D01A', { facts: { severity: 'severe' } }),
      row('2020-01-03', 'D01XG'),
      row('2020-02-02', 'D01A', { facts: { severity: 'less-severe' } }),
      row('2020-02-03', 'D01XG'),
      row('2020-03-02', 'D01A'),
    ])
    expect(pathways.map(({ facts }) => facts)).toEqual([
      knownFacts({ severity: 'severe' }),
      knownFacts({ severity: 'less-severe' }),
      knownFacts({}),
    ])
  })

  test('where rows disagree the earliest stands and the rows are named', () => {
    const rows = [
      row('2020-01-03', 'D01M', { facts: { severity: 'less-severe', birthYear: 1980 } }),
      row('2020-01-02', 'D01A', { facts: { severity: 'severe', birthYear: 1980 } }),
    ]
    const { pathways, findings } = assemblePathways(rows)
    expect(pathways[0]?.facts).toEqual(knownFacts({ severity: 'severe', birthYear: 1980 }))
    expect(findings).toEqual([
      {
        rule: 'conflicting-facts',
        effect: 'flagged',
        pathway: pathways[0]?.id,
        rows: [0, 1],
        relatedRows: [],
        params: { fact: 'severity' },
      },
    ])
  })

  test('a fact that is none is named and left out; the row stays', () => {
    const rows = [
      row('2020-01-02', 'D01A', {
        facts: { severity: 'mild', birthDate: '2020-02-30', birthYear: '1980' } as never,
      }),
    ]
    const { pathways, findings } = assemblePathways(rows)
    expect(pathways[0]?.facts).toEqual(knownFacts({}))
    expect(pathways[0]?.events).toHaveLength(1)
    expect(findings.map(({ rule, params }) => [rule, params])).toEqual([
      ['invalid-fact', { fact: 'birthDate', kind: 'string', use: null }],
      ['invalid-fact', { fact: 'birthYear', kind: 'string', use: null }],
      ['invalid-fact', { fact: 'severity', kind: 'string', use: null }],
    ])
  })

  test('an empty column is no fact and no care level', () => {
    const rows = [
      row('2020-01-02', 'D01A', {
        facts: { severity: '', birthDate: null } as never,
        careLevel: '' as never,
      }),
    ]
    expect(assemblePathways(rows)).toMatchObject({ pathways: [{ facts: {} }], findings: [] })
  })

  test('a care level that is none is named; the row stays', () => {
    const rows = [row('2020-01-02', 'D01A', { careLevel: 'poliklinikk' as never })]
    expect(assemblePathways(rows)).toMatchObject({
      pathways: [{ events: [{ event: 'A', rows: [0] }] }],
      findings: [{ rule: 'invalid-care-level', rows: [0], params: { kind: 'string' } }],
    })
  })
})

describe('options', () => {
  test('the start chooses the edition, and the simplified one only its name', () => {
    const editionOf = (date: string, code: string, options = {}) =>
      assemblePathways([row(date, code)], options).pathways[0]?.edition
    expect(editionOf('2022-12-31', 'D01A')).toBe('pakkeforlop-2019')
    expect(editionOf('2023-01-01', 'D01A')).toBe('pasientforlop-2023')
    expect(editionOf('2025-01-01', 'D01A')).toBe('pasientforlop-2023')
    expect(editionOf('2018-01-01', 'D01A')).toBe('pakkeforlop-2019')
    expect(editionOf('2025-01-01', 'D01A', { edition: 'forenklet-2024' })).toBe('forenklet-2024')
    expect(editionOf('2025-01-01', 'D06A', { edition: 'forenklet-2024' })).toBe(
      'pasientforlop-2023',
    )
  })

  test('own ids replace the hash', () => {
    const rows = [row('2020-01-02', 'D01A'), row('2020-01-03', 'D01XG'), row('2020-01-04', 'D01A')]
    const { pathways } = assemblePathways(rows, {
      pathwayId: (patient, unit, type, ordinal) => [patient, unit, type, ordinal].join('/'),
    })
    expect(pathways.map(({ id }) => id)).toEqual(['p1/983974724/D01/1', 'p1/983974724/D01/2'])
  })

  test('ids do not change from release to release', () => {
    expect(assemblePathways([row('2020-01-02', 'D01A')]).pathways[0]?.id).toBe('mvb4jl58agcl')
  })

  test('own definitions decide what is allowed, and when', () => {
    const definitions: PathwayDefinition[] = Object.values(pathwayDefinitions)
      .filter(({ type }) => type === 'D11')
      .map((definition) => ({
        ...definition,
        events: [
          ...definition.events.filter(({ event }) => event !== 'F' && event !== 'E'),
          { event: 'F', outcomes: [], validTo: '2020-01-31' },
          { event: 'E', outcomes: [], validFrom: '2020-02-01' },
        ],
      }))
    const rows = [
      row('2020-01-02', 'D11A'),
      row('2020-01-31', 'D11F'),
      row('2020-02-01', 'D11F'),
      row('2020-01-31', 'D11E'),
      row('2020-02-01', 'D11E'),
      row('2020-02-01', 'D01A'),
    ]
    const { pathways, findings } = assemblePathways(rows, { definitions })
    expect(pathways[0]?.events.map(({ rows }) => rows[0])).toEqual([0, 1, 4])
    expect(findings.map(({ rule, rows, params }) => [rule, rows[0], params])).toEqual([
      ['npr-120', 2, { type: 'D11', event: 'F', validTo: '2020-01-31' }],
      ['npr-201', 3, { fault: 'not-yet-valid', code: null, allowed: [] }],
      ['npr-201', 5, { fault: 'unknown-pathway', code: null, allowed: [] }],
    ])
  })

  test('an own id that is no text is misuse', () => {
    const rows = [row('2020-01-02', 'D01A')]
    for (const pathwayId of ['p', () => 5]) {
      expect(() => assemblePathways(rows, { pathwayId: pathwayId as never })).toThrowError(
        expect.objectContaining({ code: 'invalid-argument' }),
      )
    }
  })

  test('misuse throws with a code', () => {
    const d11 = Object.values(pathwayDefinitions).filter(({ type }) => type === 'D11')
    const withEvent = (event: string, outcomes: string[]) =>
      d11.map((definition) => ({
        ...definition,
        events: [{ event, outcomes }],
      })) as PathwayDefinition[]
    const code = (code: string) => expect.objectContaining({ code })
    expect(() => assemblePathways('rows' as never)).toThrowError(code('invalid-argument'))
    expect(() => assemblePathways([], { edition: '2019' as never })).toThrowError(
      code('unknown-edition'),
    )
    for (const definitions of [
      [...d11, ...d11],
      withEvent('Q', []),
      withEvent('C', ['PP']),
      'D11' as never,
    ]) {
      expect(() => assemblePathways([], { definitions })).toThrowError(code('invalid-definition'))
    }
  })
})
