// Inputs of kinds that users of other software reported, each with its right answer. The address is
// where it was reported. Names of functions that a case was first written for: `listDueDates` is
// `makeWorklist`, `evaluateIndicator` is `evaluateIndicators` with `resultAt`, `summarisePathway` is
// `flattenPathways`, and `suppression: 'none'` is `policy: 'open'`; `checkModel` is gone, since each
// table is checked by the function that takes it.

import {
  assemblePathways,
  checkRegistrations,
  codeSystems,
  type DischargeRow,
  describeFinding,
  evaluateIndicators,
  flattenPathways,
  type IndicatorId,
  indicators,
  lookupCode,
  makeWorklist,
  measureForlopstider,
  parseCompositeCode,
  type Registration,
  resultAt,
} from 'pasientforlop'
import { addWorkingDays, parseIsoDate, workingDaysBetween } from 'pasientforlop/calendar'
import { followUpPlan, plans } from 'pasientforlop/plans'
import { dischargeRowSchema, registrationSchema } from 'pasientforlop/schemas'
import { describe, expect, test } from 'vitest'

const unit = '983974724'

/** A row that may hold what no type allows. */
const row = (date: string, code: string, more: object = {}) =>
  ({ patient: 'p1', unit, date, code, ...more }) as Registration

const clockOf = (rows: readonly Registration[], asOf: string) =>
  measureForlopstider(assemblePathways(rows).pathways, { asOf }).find(
    ({ interval }) => interval === 'assessment',
  )

const resultOf = (id: IndicatorId, rows: object, period: string, asOf: string) =>
  resultAt(evaluateIndicators(indicators[id], rows, { periods: [period], asOf, policy: 'open' }), {
    indicator: id,
    period,
  })

const words = (rows: readonly Registration[]) =>
  checkRegistrations(rows, { asOf: '2021-01-01' }).findings.map(
    (finding) => describeFinding(finding, 'en').text,
  )

// https://github.com/OHDSI/Vocabulary-v5.0/issues/26
test('one code with several spans of validity is looked up by its date', () => {
  const old = codeSystems['9321']
  const codes = [
    ...old.codes.map((code) => (code.code === 'D11' ? { ...code, validTo: '2023-12-31' } : code)),
    { code: 'D11', display: 'nytt navn', evidence: 'official', validFrom: '2024-01-01' } as const,
  ]
  const own = { ...codeSystems, 9321: { ...old, codes } }
  expect(lookupCode('9321', 'D11', { at: '2020-06-01', codeSystems: own }).state).toBe('valid')
  expect(lookupCode('9321', 'D11', { at: '2025-06-01', codeSystems: own })).toMatchObject({
    state: 'valid',
    entry: { display: 'nytt navn' },
  })
  expect(lookupCode('9327', 'D11A', { at: '2025-06-01', codeSystems: own }).state).toBe('valid')
})

// https://github.com/dimagi/commcare-hq/pull/22081
describe('asOf is a horizon', () => {
  const rows = [row('2020-01-02', 'D01A', { careLevel: 'outpatient' }), row('2020-01-20', 'D01M')]

  test('a decision that is dated after it has not ended the clock', () => {
    const clock = clockOf([...rows, row('2020-02-11', 'D01CT')], '2020-01-25')
    expect(clock).toMatchObject({ state: 'running', days: 5 })
  })

  test('a closing in March does not abandon it in January', () => {
    const clock = clockOf([...rows, row('2020-03-01', 'D01XG')], '2020-01-25')
    expect(clock).toMatchObject({ state: 'running' })
  })

  test('a letter sent later is not known yet', () => {
    const discharge = Array.from({ length: 10 }, (_, at) => ({
      discharge: `d${at}`,
      unit,
      careArea: 'PHV',
      discharged: '2022-04-28',
      letterSent: '2022-05-03',
    }))
    const letters = resultOf('nki.phv.epikrise_7d', { discharge }, '2022-T1', '2022-04-30')
    expect(letters).not.toMatchObject({ numerator: 10 })
    const later = resultOf('nki.phv.epikrise_7d', { discharge }, '2022-T1', '2022-05-31')
    expect(later).toMatchObject({ state: 'value', numerator: 10 })
  })

  test('a report of a plan that is dated after it is not known either', () => {
    const plan = plans['hv-phv-2020-2024']
    const report = {
      tiltak: 'hv-phv-2020-2024/6',
      holder: unit,
      reporter: 'x',
      asOf: '2021-02-01',
      about: 'lifecycle',
      value: 'completed',
    } as const
    expect(followUpPlan(plan, [report], { asOf: '2021-01-31' }).counts.unreported).toBe(107)
    expect(followUpPlan(plan, [report], { asOf: '2021-02-01' }).counts.unreported).toBe(106)
  })
})

// https://github.com/simpledotorg/simple-server/pull/4237
test('what is dated ahead takes no patient off the worklist', () => {
  const base = [row('2020-01-02', 'D01A', { careLevel: 'outpatient' }), row('2020-01-10', 'D01M')]
  const listed = (more: readonly Registration[]) =>
    makeWorklist(assemblePathways([...base, ...more]).pathways, {
      asOf: '2020-01-15',
      withinDays: 60,
    }).filter(({ interval }) => interval === 'assessment')
  expect(listed([])).toHaveLength(1)
  expect(listed([row('2020-03-10', 'D01CT')])).toEqual(listed([]))
  expect(listed([row('2099-12-31', 'D01XG')])).toEqual(listed([]))
})

// https://github.com/opensafely/documentation/pull/922
describe('a date that stands for unknown is no fact', () => {
  const rulesWith = (emergencyAssessed: string) =>
    checkRegistrations(
      [row('2020-01-02', 'D12A', { facts: { emergencyAssessed } }), row('2020-01-10', 'D12M')],
      { asOf: '2021-01-01' },
    ).findings.map(({ rule }) => rule)

  const referrals = (received: string) =>
    Array.from({ length: 10 }, (_, at) => ({
      referral: `r${at}`,
      unit,
      careArea: 'PHV',
      received: at === 0 ? received : '2022-01-01',
      careStarted: '2022-02-01',
      rightGranted: true,
    }))
  const waitOf = (received: string) =>
    evaluateIndicators(
      indicators['nki.mean_wait'],
      { referral: referrals(received) as never },
      { periods: ['2022'], asOf: '2022-12-31', policy: 'open' },
    ).indicators['nki.mean_wait']

  test('nor a date of a row: it is in no mean, and is counted by its column', () => {
    expect(waitOf('2022-01-01')).toMatchObject({ unusable: {}, results: [{ days: { mean: 31 } }] })
    expect(waitOf('1900-01-02').results).toMatchObject([{ days: { n: 10 } }])
    for (const received of ['1900-01-01', '1900-01-01 00:00:00', '9999-12-31']) {
      expect(waitOf(received)).toMatchObject({
        unusable: { received: 1 },
        results: [{ days: { n: 9, mean: 31 } }],
      })
    }
  })

  test('it has a finding, and so has a fact after asOf', () => {
    expect(rulesWith('2020-01-01')).toEqual([])
    expect(rulesWith('1900-01-01')).toEqual(['stand-in-date'])
    expect(rulesWith('2099-01-01')).toEqual(['future-fact'])
  })
})

// https://github.com/hicommonwealth/commonwealth/issues/7801
describe('what assembly reads passes the schema', () => {
  test.each([
    ['null', { outcome: null, careLevel: null, facts: null }],
    ['an empty cell', { outcome: '', careLevel: '' }],
    ['a local date-time in a fact', { facts: { referralReceived: '2020-01-01T08:30' } }],
  ])('%s', (_, more) => {
    const given = row('2020-01-02', 'D11A', more)
    expect(assemblePathways([given]).findings).toEqual([])
    expect(registrationSchema.safeParse(given).success).toBe(true)
  })

  test('a local date-time in the row of an indicator', () => {
    const discharge: DischargeRow[] = Array.from({ length: 10 }, (_, at) => ({
      discharge: `d${at}`,
      unit,
      careArea: 'PHV',
      discharged: '2022-03-01T08:30',
      letterSent: '2022-03-02T18:30',
    }))
    const letters = resultOf('nki.phv.epikrise_1d', { discharge }, '2022', '2022-12-31')
    expect(letters).toMatchObject({ numerator: 10 })
    expect(dischargeRowSchema.safeParse(discharge[0]).success).toBe(true)
  })
})

// https://github.com/graphql-hive/graphql-scalars/issues/2323
test('a blank for T, seconds and fractions are read; an offset is refused with its reason', () => {
  for (const time of [
    'T08:30:00',
    'T08:30:00.000',
    'T08:30:00.1234567',
    ' 08:30:00',
    ' 08:30:00.000',
  ]) {
    expect(parseIsoDate(`2020-01-02${time}`).ok).toBe(true)
  }
  expect(parseIsoDate('2020-01-02 08:30:00.000+01:00')).toMatchObject({ fault: 'has-offset' })
  expect(assemblePathways([row('2020-01-02 08:30:00', 'D11A')]).findings).toEqual([])
})

// https://github.com/molgenis/molgenis-service-armadillo/issues/1027
// https://github.com/jquery-validation/jquery-validation/issues/877
test('a number as patient or unit is said to be a number, not missing', () => {
  for (const more of [{ patient: 1 }, { unit: 983974724 }]) {
    const [text] = words([row('2020-01-02', 'D11A', more)])
    expect(text).toMatch(/number/)
    expect(text).not.toMatch(/has no/)
  }
})

// https://github.com/nhsconnect/gpconnect/issues/981
test('a blank after a code, and small letters, are faults of their own', () => {
  expect(parseCompositeCode('D11A ')).toMatchObject({ ok: false })
  expect(parseCompositeCode('D11CP ')).toMatchObject({ ok: false })
  const { findings } = assemblePathways(
    ['D11A ', 'D11CP ', 'd11a'].map((code) => row('2020-01-02', code)),
  )
  expect(findings.map(({ params }) => params)).toEqual([
    { fault: 'blanks', code: 'D11A', allowed: [] },
    { fault: 'blanks', code: 'D11CP', allowed: [] },
    { fault: 'letter-case', code: 'D11A', allowed: [] },
  ])
  // Event A has no outcome at all: the words must not speak of one.
  expect(words([row('2020-01-02', 'D11A ')])[0]).not.toMatch(/outcome/)
})

// https://github.com/workalendar/workalendar/pull/102
test('working days backwards are refused: from a Saturday it could mean Friday or Thursday', () => {
  expect(() => addWorkingDays('2020-04-14', -10)).toThrow(
    expect.objectContaining({ code: 'invalid-count' }),
  )
  expect(workingDaysBetween('2020-04-14', '2020-03-26')).toBe(-10)
})

// https://www.helsedirektoratet.no/statistikk/statistikk-fra-npr/nasjonale-forlop-psykisk-helse-rus
describe('a clarified pathway is in no figure of assessments', () => {
  const rows = (rightGrantedFor: string | undefined) =>
    Array.from({ length: 12 }, (_, at) => {
      const patient = { patient: `p${at}` }
      const facts = rightGrantedFor === undefined ? {} : { facts: { rightGrantedFor } }
      return [
        row('2021-01-04', 'D11A', { ...patient, ...facts }),
        row('2021-02-01', 'D11M', { ...patient, careLevel: 'outpatient' }),
        row(at < 9 ? '2021-02-22' : '2021-04-05', 'D11CP', patient),
      ]
    }).flat()

  const resultWith = (right: string | undefined) => {
    const asOf = '2021-05-10'
    const pathway = flattenPathways(assemblePathways(rows(right)).pathways, { asOf })
    return resultOf('pathway.assessment_within_time', { pathway }, '2021-T1', asOf)
  }

  test('treatment granted: all are left out; assessment granted: all count', () => {
    expect(resultWith('treatment')).toMatchObject({
      state: 'not-computable',
      reason: 'all-excluded',
    })
    expect(resultWith('assessment')).toMatchObject({ state: 'value', denominator: 12 })
  })

  test('the code 2 of 8485 is refused with the value to use, and counts as not known', () => {
    const { findings } = assemblePathways(rows('2'))
    expect(findings).toHaveLength(12)
    expect(findings[0]).toMatchObject({ rule: 'invalid-fact', params: { use: 'treatment' } })
    expect(resultWith('2')).toEqual(resultWith(undefined))
    expect(resultWith(undefined)).not.toMatchObject({ denominator: 12 })
  })
})
