import {
  diffEditions,
  lookupPathwayDefinition,
  lookupTimeLimit,
  type PathwayDefinition,
  pathwayDefinitions,
  withTimeLimits,
} from 'pasientforlop'
import { describe, expect, test } from 'vitest'

const { D01 } = pathwayDefinitions
const [limit] = D01.timeLimits
const asked = { type: 'D11', interval: 'assessment', at: '2020-05-01' } as const
const at = '2020-05-01'
const kind = (name: string, what: string, of: string) =>
  `${name} must be ${what}, got a value of kind ${of}`
const editionIds = 'edition must be one of pakkeforlop-2019, pasientforlop-2023, forenklet-2024'

describe('look-ups name what is wrong', () => {
  test.each<[string, string, () => unknown]>([
    ['invalid-argument', kind('query', 'an object', 'null'), () => lookupTimeLimit(null as never)],
    [
      'unknown-option',
      'query has a key that means nothing; it can have type, interval, at, careLevel, severity, edition, definitions',
      () => lookupTimeLimit({ ...asked, level: 'day' } as never),
    ],
    [
      'unknown-pathway-type',
      'type must be that of one of the definitions, such as D11',
      () => lookupTimeLimit({ ...asked, type: 'D02' as never }),
    ],
    [
      'invalid-argument',
      'interval must be one of emergency-to-start, ',
      () => lookupTimeLimit({ ...asked, interval: 'waiting' as never }),
    ],
    [
      'invalid-argument',
      'careLevel must be one of outpatient, ',
      () => lookupTimeLimit({ ...asked, careLevel: 'home' as never }),
    ],
    [
      'invalid-argument',
      'severity must be one of severe, less-severe',
      () => lookupTimeLimit({ ...asked, severity: 'mild' as never }),
    ],
    ['invalid-date', 'at must be a date', () => lookupTimeLimit({ ...asked, at: '2020' })],
    [
      'unknown-edition',
      editionIds,
      () => lookupTimeLimit({ ...asked, edition: 'pakkeforlop-2020' as never }),
    ],
    [
      'invalid-argument',
      kind('query', 'an object', 'array'),
      () => lookupPathwayDefinition([] as never),
    ],
    [
      'unknown-option',
      'query has a key that means nothing; it can have type, at, edition, definitions',
      () => lookupPathwayDefinition({ type: 'D11', at, day: at } as never),
    ],
    ['invalid-date', 'at must be a date', () => lookupPathwayDefinition({ type: 'D11', at: '' })],
    ['unknown-edition', editionIds, () => lookupPathwayDefinition({ type: 'D11' } as never)],
    ['unknown-edition', editionIds, () => diffEditions('x' as never, 'forenklet-2024')],
    ['unknown-edition', editionIds, () => diffEditions('forenklet-2024', 'x' as never)],
    [
      'unknown-option',
      'options has a key that means nothing; it can have definitions',
      () => diffEditions('pakkeforlop-2019', 'forenklet-2024', { limits: [] } as never),
    ],
  ])('%s: %s', (code, words, call) => {
    expect(call).toThrowError(
      expect.objectContaining({ code, message: expect.stringContaining(words) }),
    )
  })
})

describe('definitions and limits that are none are refused by their place', () => {
  const own = (change: object) => [{ ...D01, ...change }] as unknown as PathwayDefinition[]
  const event = { event: 'C', outcomes: ['P'] }
  const events = (...list: readonly unknown[]) => own({ events: list })
  const limits = (change: object) => own({ timeLimits: [limit, { ...limit, ...change }] })

  test.each<[string, unknown]>([
    ['definitions[0] must be an object, got a value of kind array', [[]]],
    [kind('definitions[0].type', 'a text', 'number'), own({ type: 1 })],
    ['definitions[0].inUseFrom must be a date', own({ inUseFrom: '2019' })],
    [kind('definitions[0].events', 'a list', 'object'), own({ events: {} })],
    [kind('definitions[0].events[1]', 'an object', 'null'), events(event, null)],
    ['definitions[0].events[1].event must be one of A, P, ', events(event, { event: 'Q' })],
    [
      kind('definitions[0].events[0].outcomes', 'a list', 'string'),
      events({ ...event, outcomes: 'P' }),
    ],
    [
      kind('definitions[0].events[0].outcomes[1]', 'a text', 'number'),
      events({ ...event, outcomes: ['P', 1] }),
    ],
    [
      'definitions[0].events[0].outcomes[0] must be one letter A–Z',
      events({ ...event, outcomes: ['p'] }),
    ],
    ['outcomes[1] must be one letter A–Z', events({ ...event, outcomes: ['P', 'pP'] })],
    ['outcomes[1] must be one letter A–Z', events({ ...event, outcomes: ['P', 'Pp'] })],
    ['definitions[0].events[0].validFrom must be a date', events({ ...event, validFrom: null })],
    ['definitions[0].events[0].validTo must be a date', events({ ...event, validTo: 'x' })],
    [kind('definitions[0].timeLimits', 'a list', 'undefined'), own({ timeLimits: undefined })],
    [kind('definitions[0].timeLimits[0]', 'a time limit', 'number'), own({ timeLimits: [7] })],
    ['definitions[0].timeLimits[1].interval must be one of ', limits({ interval: 'x' })],
    ['definitions[0].timeLimits[1].careLevel must be one of ', limits({ careLevel: 'day' })],
    ['definitions[0].timeLimits[1].severity must be one of ', limits({ severity: 'x' })],
    ['definitions[0].timeLimits[1].edition must be one of ', limits({ edition: 'x' })],
    ['definitions[0].timeLimits[1].maxDays must be a whole number', limits({ maxDays: -1 })],
    ['definitions[0].timeLimits[1].validFrom must be a date', limits({ validFrom: 'x' })],
    ['definitions[0].timeLimits[1].validTo must be a date', limits({ validTo: 'x' })],
    [
      'definitions[0].timeLimits[1].validTo must not lie before validFrom',
      limits({ validFrom: '2020-01-02', validTo: '2020-01-01' }),
    ],
    [
      'definitions[0].timeLimits[1] has a key that means nothing; it can have pathway, interval, careLevel, severity, edition, maxDays, minDays, validFrom, validTo, evidence, source, note',
      limits({ days: 7 }),
    ],
    ['definitions: D01 stands there twice', [...own({}), ...own({})]],
    [
      'definitions: there are at most 32',
      Array.from({ length: 33 }, (_, n) => own({ type: `${n}` })[0]),
    ],
  ])('%s', (words, definitions) => {
    for (const call of [
      () => withTimeLimits([], definitions as never),
      () => lookupTimeLimit({ ...asked, definitions: definitions as never }),
      () => diffEditions('pakkeforlop-2019', 'forenklet-2024', { definitions } as never),
    ]) {
      expect(call).toThrowError(
        expect.objectContaining({
          code: 'invalid-definition',
          message: expect.stringContaining(words),
        }),
      )
    }
  })

  test.each<[string, unknown]>([
    [kind('limits', 'a list', 'object'), {}],
    [kind('limits[0]', 'a time limit', 'null'), [null]],
    ['limits[1].pathway must be the type of a definition', [limit, { ...limit, pathway: 'D02' }]],
    ['limits[0].maxDays must be a whole number', [{ ...limit, maxDays: '21' }]],
  ])('%s', (words, given) => {
    expect(() => withTimeLimits(given as never)).toThrowError(
      expect.objectContaining({
        code: 'invalid-definition',
        message: expect.stringContaining(words),
      }),
    )
  })

  test('there may be thirty-two of them', () => {
    const many = Array.from(
      { length: 32 },
      (_, n) => own({ type: `X${n}` })[0] as PathwayDefinition,
    )
    expect(Object.keys(withTimeLimits([], many))).toHaveLength(32)
  })

  test('a limit may begin and end on one day, be of no days, and have all that a limit has', () => {
    const whole = {
      ...limit,
      pathway: 'D01',
      careLevel: 'inpatient',
      severity: 'severe',
      edition: 'forenklet-2024',
      maxDays: 0,
      minDays: 0,
      validFrom: at,
      validTo: at,
      note: { nb: 'n', nn: 'n', en: 'n' },
    } as never
    expect(withTimeLimits([whole])['D01']?.timeLimits[0]).toEqual(whole)
  })
})
