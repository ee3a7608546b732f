import fc from 'fast-check'
import {
  assemblePathways,
  assembleStream,
  type PathwayDefinition,
  pathwayDefinitions,
  type Registration,
} from 'pasientforlop'
import { describe, expect, test } from 'vitest'
import type { RecordOrList } from '../../src/misuse/arguments.js'
import { anyRows } from '../damages/rows.js'
import { knownFacts } from '../helpers/short-hand.js'
import '../helpers/property-runs.js'

const where = { patient: 'p1', unit: '983974724', date: '2020-01-02' }

const row = (date: string, code: string, more: object = {}) => ({ ...where, date, code, ...more })

const assembled = (
  rows: readonly unknown[],
  definitions: RecordOrList<PathwayDefinition> = pathwayDefinitions,
) => assemblePathways(rows as Registration[], { definitions })

const faultOf = (columns: object) => {
  const [finding] = assembled([{ ...where, ...columns }]).findings
  return finding?.rule === 'npr-201' ? finding.params.fault : finding?.rule
}

describe('the code of a row', () => {
  test.each([
    [{ pathway: 'D01' }, 'missing'],
    [{ event: 'A' }, 'missing'],
    [{ outcome: 'P' }, 'missing'],
    [{ pathway: null, event: '', outcome: undefined }, 'missing'],
    [{ pathway: 'D01', outcome: 'P' }, 'missing'],
    [{ event: 'C', outcome: 'P' }, 'missing'],
    [{ pathway: 1, event: 'A' }, 'not-a-string'],
    [{ pathway: 'D01', event: 2 }, 'not-a-string'],
    [{ pathway: 'D01', event: 'C', outcome: 3 }, 'not-a-string'],
    [{ pathway: ['D01'], event: 'A' }, 'not-a-string'],
    [{ pathway: 'D01', event: ['A'] }, 'not-a-string'],
    [{ pathway: 'D01', event: 'C', outcome: ['P'] }, 'not-a-string'],
    [{ outcome: 3 }, 'not-a-string'],
    [{ event: 2 }, 'not-a-string'],
    [{ code: 5, pathway: 'D01', event: 'A' }, 'not-a-string'],
    [{ code: ['D01A'] }, 'not-a-string'],
    [{ pathway: 'D13', event: 'A' }, 'unknown-pathway'],
    [{ pathway: 'D01', event: 'AB' }, 'unknown-event'],
    [{ pathway: 'D01', event: 'O' }, 'unknown-event'],
    [{ pathway: 'D11', event: 'L' }, 'event-not-allowed'],
    [{ pathway: 'D01', event: 'C' }, 'outcome-missing'],
    [{ pathway: 'D01', event: 'C', outcome: '' }, 'outcome-missing'],
    [{ pathway: 'D01', event: 'A', outcome: 'P' }, 'outcome-not-allowed'],
    [{ pathway: 'D01', event: 'C', outcome: 'p' }, 'letter-case'],
    [{ pathway: 'D01 ', event: 'C', outcome: 'P' }, 'blanks'],
    [{ pathway: 'D01', event: 'A', outcome: '@' }, 'outcome-not-allowed'],
    [{ pathway: 'D01', event: 'C', outcome: '[' }, 'outcome-not-allowed'],
    [{ pathway: 'D01', event: 'C', outcome: 'PQ' }, 'not-in-9327'],
    [{ pathway: 'D1', event: '1C', outcome: 'P' }, 'unknown-pathway'],
    [{ pathway: 'D11C', event: 'P' }, 'unknown-pathway'],
    [{ pathway: 'D11', event: 'CP' }, 'unknown-event'],
    [{ code: 'D01CP', outcome: 'T' }, 'code-and-parts-differ'],
    [{ code: 'D01CP', pathway: 'D11' }, 'code-and-parts-differ'],
    [{ code: 'D01CP', event: 'M' }, 'code-and-parts-differ'],
    [{ code: 'D01CP', pathway: 'D01', event: 'C', outcome: 'T' }, 'code-and-parts-differ'],
    [{ code: 'D01A', outcome: 'P' }, 'code-and-parts-differ'],
    [{ code: 'D01A', outcome: 0 }, 'code-and-parts-differ'],
  ])('%j is refused: %s', (columns, fault) => {
    expect(faultOf(columns)).toBe(fault)
  })

  test.each([
    { code: 'D01CP', outcome: 'P' },
    { code: 'D01CP', event: 'C' },
    { code: 'D01CP', pathway: 'D01' },
    { code: 'D01CP', pathway: null, event: '', outcome: undefined },
    { code: '', pathway: 'D01', event: 'C', outcome: 'P' },
  ])('%j is D01CP', (columns) => {
    const [started] = assembled([row('2020-01-01', 'D01A'), { ...where, ...columns }]).pathways
    expect(started?.events[1]).toEqual({
      event: 'C',
      outcomes: ['P'],
      date: '2020-01-02',
      careLevel: null,
      rows: [1],
    })
  })
})

describe('names', () => {
  test.each(['', ' ', '\t', '\n', '\u00a0', '\u2003 '])('%j is none', (blank) => {
    expect(assembled([{ ...row('2020-01-02', 'D01A'), patient: blank }]).findings).toMatchObject([
      { rule: 'missing-patient' },
    ])
    expect(assembled([{ ...row('2020-01-02', 'D01A'), unit: blank }]).findings).toMatchObject([
      { rule: 'missing-unit' },
    ])
  })

  test.each(['p', ' p', '!', 'å', '\u00a0p'])('%j is one', (patient) => {
    expect(assembled([{ ...row('2020-01-02', 'D01A'), patient }]).pathways).toMatchObject([
      { patient },
    ])
  })
})

describe('facts', () => {
  test.each([
    ['birthYear', 1900, 1900],
    ['birthYear', 2200, 2200],
    ['birthDate', '1900-01-02', '1900-01-02'],
    ['birthDate', '2200-12-31', '2200-12-31'],
    ['referralReceived', '2020-01-01T10:00', '2020-01-01'],
    ['severity', 'less-severe', 'less-severe'],
  ])('%s may be %j', (fact, value, kept) => {
    const { pathways, findings } = assembled([
      row('2020-01-02', 'D01A', { facts: { [fact]: value } }),
    ])
    expect(pathways[0]?.facts).toEqual(knownFacts({ [fact]: kept }))
    expect(findings).toEqual([])
  })

  test.each([
    ['birthYear', 1899, 'number'],
    ['birthYear', 2201, 'number'],
    ['birthYear', 1999.5, 'number'],
    ['birthYear', '1999', 'string'],
    ['birthDate', '1899-12-31', 'string'],
    ['birthDate', '2001-02-30', 'string'],
    ['birthDate', 20010101, 'number'],
    ['birthDate', ['2001-01-01'], 'array'],
    ['severity', 'worst', 'string'],
    ['severity', 1, 'number'],
    ['rightGrantedFor', ['assessment'], 'array'],
    ['birthYear', '1900-01-01', 'string'],
    ['severity', '9999-12-31', 'string'],
    ['rightGrantedFor', '1900-01-01', 'string'],
  ])('%s is not %j: a finding, and the row stays', (fact, value, kind) => {
    const { pathways, findings } = assembled([
      row('2020-01-02', 'D01A', { facts: { [fact]: value } }),
    ])
    expect(pathways).toMatchObject([{ events: [{ event: 'A', rows: [0] }] }])
    expect(findings).toMatchObject([
      { rule: 'invalid-fact', effect: 'flagged', rows: [0], params: { fact, kind } },
    ])
  })

  test.each([
    [[], 'array'],
    ['severe', 'string'],
    [true, 'boolean'],
  ])('%j is no set of facts', (facts, kind) => {
    expect(assembled([row('2020-01-02', 'D01A', { facts })]).findings).toMatchObject([
      { rule: 'invalid-fact', effect: 'flagged', rows: [0], params: { fact: 'facts', kind } },
    ])
  })

  test.each(['1900-01-01', '9999-12-31', '1900-01-01T00:00'])(
    'dated %s stand for unknown: a finding, and the row stays',
    (date) => {
      const rows = [row('2020-01-02', 'D01A', { facts: { referralReceived: date } })]
      const { pathways, findings } = assembled(rows)
      expect(pathways[0]?.facts).toEqual(knownFacts({}))
      expect(findings).toMatchObject([
        { rule: 'stand-in-date', rows: [0], params: { fact: 'referralReceived' } },
      ])
    },
  )

  test.each([
    ['1', 'assessment'],
    ['2', 'treatment'],
    [1, 'assessment'],
    [2, 'treatment'],
    ['3', null],
    ['01', null],
  ])('the code %j of 8485 as a right names the value to use', (rightGrantedFor, use) => {
    expect(
      assembled([row('2020-01-02', 'D01A', { facts: { rightGrantedFor } })]).findings,
    ).toMatchObject([{ rule: 'invalid-fact', params: { fact: 'rightGrantedFor', use } }])
  })

  test('what is no text or number is no code of 8485, and throws nothing', () => {
    for (const rightGrantedFor of [['1'], 1n, true, Symbol('1'), Object.create(null)]) {
      const { findings } = assembled([row('2020-01-02', 'D01A', { facts: { rightGrantedFor } })])
      expect(findings).toMatchObject([{ rule: 'invalid-fact', params: { use: null } }])
    }
  })

  test.each(['birthDate', 'birthYear', 'severity', 'referralReceived'])(
    'the codes of 8485 name no value of %s',
    (fact) => {
      for (const code of ['1', '2']) {
        const { findings } = assembled([row('2020-01-02', 'D01A', { facts: { [fact]: code } })])
        expect(findings).toMatchObject([{ params: { fact, use: null } }])
      }
    },
  )

  test('count also when only the second row of an event has them', () => {
    const rows = [
      row('2020-01-02', 'D01A'),
      row('2020-02-03', 'D01CP'),
      row('2020-02-03', 'D01CT', { facts: { severity: 'severe' } }),
    ]
    expect(assembled(rows).pathways).toMatchObject([
      { facts: { severity: 'severe' }, events: [{}, { event: 'C', rows: [1, 2] }] },
    ])
  })
})

describe('findings', () => {
  test('of one row come by rule, then by what they are about', () => {
    const rows = [
      row('2020-01-02', 'D01A', {
        careLevel: 'ward',
        facts: { birthYear: 1999, severity: 1, rightGrantedFor: 2, birthDate: 3 },
      }),
      row('2020-01-03', 'D01M', { facts: { birthYear: 2000 } }),
    ]
    expect(
      assembled(rows).findings.map(({ rule, params }) => [rule, 'fact' in params && params.fact]),
    ).toEqual([
      ['conflicting-facts', 'birthYear'],
      ['invalid-care-level', false],
      ['invalid-fact', 'birthDate'],
      ['invalid-fact', 'rightGrantedFor'],
      ['invalid-fact', 'severity'],
    ])
  })

  test('of several rows name them in the order of the rows', () => {
    const early = [row('2019-12-31', 'D09M'), row('2019-12-02', 'D09A')]
    expect(assembled(early).findings).toMatchObject([{ rule: 'npr-115', rows: [0, 1] }])
    const before = [
      row('2020-03-05', 'D01CP'),
      row('2020-03-04', 'D01M'),
      row('2020-03-06', 'D01A'),
      row('2020-03-03', 'D01M'),
    ]
    expect(assembled(before).findings).toMatchObject([{ rule: 'npr-106', rows: [0, 1, 3] }])
    const closed = [
      row('2020-01-02', 'D01A'),
      row('2020-02-02', 'D01XG'),
      row('2020-03-02', 'D01CT'),
      row('2020-03-02', 'D01CP'),
    ]
    expect(assembled(closed).findings).toMatchObject([{ rule: 'npr-225', rows: [2, 3] }])
  })

  test('of an event after closing, and of a repeat, say it all', () => {
    const rows = [
      row('2020-01-02', 'D01A'),
      row('2020-02-02', 'D01XG'),
      row('2020-03-02', 'D01M'),
      row('2020-03-02', 'D01M'),
    ]
    const { pathways, findings } = assembled(rows)
    const pathway = pathways[0]?.id
    expect(findings).toMatchObject([
      {
        rule: 'npr-225',
        effect: 'set-aside',
        pathway,
        rows: [2],
        params: { type: 'D01', event: 'M' },
      },
      {
        rule: 'npr-102',
        effect: 'set-aside',
        pathway,
        rows: [3],
        params: { type: 'D01', event: 'M', repeat: 'exact' },
      },
    ])
  })
})

test('a pathway without a start or an end says null there', () => {
  const [open] = assembled([row('2020-01-02', 'D01A')]).pathways
  expect(open).toMatchObject({ start: '2020-01-02', end: null })
  const [startless] = assembled([row('2020-01-02', 'D01M')]).pathways
  expect(startless).toMatchObject({ start: null, end: null, events: [] })
})

test('the first day of the range is a date like any other', () => {
  for (const careLevel of ['outpatient', 'day', 'inpatient', null]) {
    const patients = ['p1', 'p2', 'p3']
    const rows = patients.map((patient) => row('1900-01-01', 'D01A', { careLevel, patient }))
    expect(assembled(rows).pathways).toMatchObject(
      patients.map((patient, at) => ({
        patient,
        start: '1900-01-01',
        events: [{ careLevel, rows: [at] }],
      })),
    )
  }
  expect(assembled([row('1900-01-01', 'D01A')]).pathways).toMatchObject([{ start: '1900-01-01' }])
  expect(assembled([row('2200-12-31', 'D01A')]).pathways).toMatchObject([{ start: '2200-12-31' }])
  expect(assembled([row('1900-01-01', 'D01A', { patient: '' })]).findings).toMatchObject([
    { rule: 'missing-patient' },
  ])
})

test('a patient may have been at many units, and be in many pathways at each', () => {
  const units = Array.from({ length: 20 }, (_, at) => `u${String(at).padStart(2, '0')}`)
  const rows = ['D11M', 'D01M', 'D01A', 'D11A'].flatMap((code, at) =>
    units.map((unit) => row(`2020-01-${at < 2 ? '20' : '02'}`, code, { unit })),
  )
  expect(
    assembled(rows).pathways.map(({ unit, type, events }) => [unit, type, events.length]),
  ).toEqual(
    units.flatMap((unit) => [
      [unit, 'D01', 2],
      [unit, 'D11', 2],
    ]),
  )
})

test('a stream without rows gives nothing', async () => {
  expect(await assembleStream([]).next()).toEqual({ done: true, value: undefined })
})

describe('definitions', () => {
  const first = pathwayDefinitions.D01
  const own = (change: object): readonly PathwayDefinition[] => [
    { ...first, type: 'D01', inUseFrom: '2019-01-01', ...change } as PathwayDefinition,
  ]
  const withDays = (days: object) =>
    own({ events: [{ event: 'A', outcomes: [], evidence: 'official', source: 'own', ...days }] })

  test.each([
    [{ validFrom: '2020-02-01', validTo: '2020-02-29' }, '2020-01-31', 'npr-201'],
    [{ validFrom: '2020-02-01', validTo: '2020-02-29' }, '2020-02-01', undefined],
    [{ validFrom: '2020-02-01', validTo: '2020-02-29' }, '2020-02-29', undefined],
    [{ validFrom: '2020-02-01', validTo: '2020-02-29' }, '2020-03-01', 'npr-120'],
    [{ validFrom: '2020-02-01' }, '2020-01-31', 'npr-201'],
    [{ validFrom: '2020-02-01' }, '2020-02-01', undefined],
    [{ validTo: '2020-02-29' }, '2020-02-29', undefined],
    [{ validTo: '2020-02-29' }, '2020-03-01', 'npr-120'],
    [{}, '2020-03-01', undefined],
  ])('an event %j on %s: %s', (days, date, rule) => {
    const [finding] = assembled([row(date, 'D01A')], withDays(days)).findings
    expect(finding?.rule).toBe(rule)
    if (rule === 'npr-120') {
      expect(finding?.params).toEqual({ type: 'D01', event: 'A', validTo: '2020-02-29' })
    }
    if (rule === 'npr-201') expect(finding?.params).toMatchObject({ fault: 'not-yet-valid' })
  })

  test.each([
    ['2020-02-01', 'missing-patient'],
    ['2020-02-29', 'missing-patient'],
  ])('an event that is valid on %s has no fault: the next one is named', (date, rule) => {
    const days = withDays({ validFrom: '2020-02-01', validTo: '2020-02-29' })
    const [finding] = assembled([row(date, 'D01A', { patient: '' })], days).findings
    expect(finding?.rule).toBe(rule)
  })

  test('of the same content give the same events and outcomes', () => {
    const rows = [row('2020-01-02', 'D01A'), row('2020-01-03', 'D01CP'), row('2020-01-03', 'D01CT')]
    const [pathway] = assembled(rows, structuredClone(pathwayDefinitions)).pathways
    expect(pathway?.events.map(({ event, outcomes }) => [event, outcomes])).toEqual([
      ['A', []],
      ['C', ['P', 'T']],
    ])
  })

  test('may come in any order', () => {
    fc.assert(
      fc.property(
        anyRows(),
        fc.shuffledSubarray(Object.values(pathwayDefinitions), { minLength: 8 }),
        (rows, definitions) => {
          expect(assembled(rows, definitions)).toEqual(assembled(rows))
        },
      ),
    )
  })

  test.each([
    ['must be', own({})[0]],
    ['at most 32', Array.from({ length: 33 }, (_, at) => ({ ...first, type: `X${at}` }))],
    ['type must be a text', own({ type: 1 })],
    ['inUseFrom must be a date', own({ inUseFrom: '1.1.2019' })],
    ['inUseFrom must be a date', own({ inUseFrom: undefined })],
    ['events must be a list', own({ events: {} })],
    ['events[1] must be an object', own({ events: [{ event: 'A', outcomes: [] }, null] })],
    ['outcomes must be a list', own({ events: [{ event: 'A', outcomes: 'P' }] })],
    ['validFrom must be a date', withDays({ validFrom: '1.1.2019' })],
    ['validTo must be a date', withDays({ validTo: null })],
    ['D01 stands there twice', [...own({}), ...own({})]],
    ['events[0].event must be one of', own({ events: [{ event: 'Q', outcomes: [] }] })],
    ['outcomes[0] must be one letter', own({ events: [{ event: 'C', outcomes: ['PQ'] }] })],
    ['outcomes[0] must be one letter', own({ events: [{ event: 'C', outcomes: ['@'] }] })],
    ['outcomes[0] must be one letter', own({ events: [{ event: 'C', outcomes: ['['] }] })],
    ['outcomes[0] must be a text', own({ events: [{ event: 'C', outcomes: [1] }] })],
  ])('that are wrong are misuse: %s', (words, definitions) => {
    const call = () => assembled([], definitions as readonly PathwayDefinition[])
    expect(call).toThrowError(expect.objectContaining({ code: 'invalid-definition' }))
    if (Array.isArray(definitions)) expect(call).toThrowError(words)
  })

  test('may be 32, and outcomes any letter from A to Z', () => {
    const many = Array.from({ length: 32 }, (_, at) => ({ ...first, type: `X${at}` }))
    expect(assembled([], many as unknown as PathwayDefinition[]).pathways).toEqual([])
    const letters = own({ events: [{ event: 'C', outcomes: ['A', 'Z'] }] })
    const rows = ['A', 'Z'].map((outcome) => ({ ...where, pathway: 'D01', event: 'C', outcome }))
    expect(assembled(rows, letters).findings).toMatchObject([{ rule: 'npr-105', rows: [0, 1] }])
  })
})

describe('more rows than are assembled at once', () => {
  // 3,000 patients with events of three outcomes: far more rows than events.
  const many: Registration[] = Array.from({ length: 3000 }, (_, at) =>
    [
      row('2020-01-02', 'D11A'),
      row('2020-01-20', 'D11M', { facts: { severity: 'severe' } }),
      ...['UB', 'UF', 'UV'].map((event) => row('2020-02-20', `D11${event}`)),
      ...['CP', 'CT', 'CU'].map((event) => row('2020-03-02', `D11${event}`)),
    ].map((one) => ({ ...one, patient: `p${at}` })),
  ).flat()

  test('each is in the event that it is of', () => {
    const { pathways, findings } = assemblePathways(many)
    const events = pathways.flatMap((one) => one.events)
    expect(events.flatMap(({ rows }) => rows).sort((a, b) => a - b)).toEqual([...many.keys()])
    expect(pathways.every(({ facts }) => facts.severity === 'severe')).toBe(true)
    expect(findings).toEqual([])
  })
})
