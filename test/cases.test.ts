// Inputs of kinds that users of other software reported, each with its right answer. The address is
// where it was reported. Names of functions that a case was first written for: `listDueDates` is
// `makeWorklist`, `evaluateIndicator` is `evaluateIndicators` with `resultAt`, `summarisePathway` is
// `flattenPathways`, and `suppression: 'none'` is `policy: 'open'`; `checkModel` is gone, since each
// table is checked by the function that takes it.

import {
  type AppointmentRow,
  aggregateIndicator,
  assemblePathways,
  checkRegistrations,
  codeSystems,
  type DischargeRow,
  describeFinding,
  describeShare,
  evaluateIndicators,
  flattenPathways,
  type IndicatorId,
  type IndicatorResults,
  indicators,
  lookupCode,
  makeWorklist,
  measureForlopstider,
  mergeAggregates,
  type Publication,
  parseCompositeCode,
  type ReferralRow,
  type Registration,
  resultAt,
} from 'pasientforlop'
import { addWorkingDays, parseIsoDate, workingDaysBetween } from 'pasientforlop/calendar'
import { followUpPlan, isOrganisationNumber, plans } from 'pasientforlop/plans'
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

  const waitOf = (received: string) =>
    evaluateIndicators(
      indicators['nki.mean_wait'],
      { referral: referrals((at) => ({ received: at === 0 ? received : '2022-01-01' })) },
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

/** Ten discharges with the letter sent the next day, and ten referrals assessed in time. */
const discharges = (more: (at: number) => object, count = 10) =>
  Array.from({ length: count }, (_, at) => ({
    discharge: `d${at}`,
    unit,
    careArea: 'PHV',
    discharged: '2022-03-01',
    letterSent: '2022-03-02',
    ...more(at),
  })) as DischargeRow[]

const referrals = (more: (at: number) => object, count = 10) =>
  Array.from({ length: count }, (_, at) => ({
    referral: `r${at}`,
    unit,
    careArea: 'PHV',
    received: '2022-01-03',
    assessed: '2022-01-10',
    rightGranted: true,
    deadline: '2022-03-01',
    careStarted: '2022-02-01',
    ...more(at),
  })) as ReferralRow[]

const year = { periods: ['2022'], asOf: '2022-12-31' } as const

/** What there is of an indicator, and how its rows fell out in the year. */
const answerOf = (id: IndicatorId, rows: object, more: object = {}) => {
  const { results, ...beside } = (
    evaluateIndicators(indicators[id], rows, {
      ...year,
      policy: 'open',
      ...more,
    }) as Publication
  ).indicators[id] as IndicatorResults
  const [total] = results
  return {
    ...beside,
    results,
    funnel: total !== undefined && 'funnel' in total ? total.funnel : null,
  }
}

// https://github.com/nextstrain/augur/issues/1145
describe('a date that cannot be read is not one that never was', () => {
  test.each([
    ['02.03.2022', 0],
    ['2022-03-02T10:15:00Z', 0],
    ['2022-03-02 10:15:00', 10],
    ['2022-03-02T10:15:00.000', 10],
  ])('a letter sent %s', (letterSent, numerator) => {
    const { funnel, unusable } = answerOf('nki.phv.epikrise_1d', {
      discharge: discharges(() => ({ letterSent })),
    })
    expect(funnel).toMatchObject({ unknown: 10 - numerator, denominator: numerator, numerator })
    expect(unusable).toEqual(numerator === 0 ? { letterSent: 10 } : {})
  })

  test('an assessment in time is no breach, however it is written', () => {
    const { funnel } = answerOf('nki.phv.assessment_guarantee_breach', {
      referral: referrals(() => ({ assessed: '10.01.2022' })),
    })
    expect(funnel).toMatchObject({ numerator: 0, denominator: 0, unknown: 10 })
  })
})

// https://journalen.oslomet.no/2017/03/helsedirektoratet-ingen-oversikt-over-antall-avviste-pasienter-i-psykisk-helsevern
test.each([
  [
    'nki.phv.epikrise_1d',
    { discharge: discharges((at) => (at < 9 ? { discharged: '01.03.2022' } : {})) },
  ],
  ['nki.mean_wait', { referral: referrals(() => ({ careStarted: '2022-02-01T00:00:00.000' })) }],
  ['nki.mean_wait', { referral: referrals((at) => (at < 9 ? { careStarted: 44593 } : {})) }],
  [
    'nki.phbu.help_within_65_days',
    { referral: referrals(() => ({ careArea: 'PHBU', assessed: '10.01.2022' })) },
  ],
] as const)('no row of %s vanishes where a date cannot be read', (id, rows) => {
  const { funnel, undated, outsidePeriods, unusable } = answerOf(id, rows)
  const apart = unusable[indicators[id].anchor] ?? 0
  const counted = (funnel?.population ?? 0) + (funnel?.populationUnknown ?? 0)
  expect(counted + apart + (undated ?? 0) + (outsidePeriods ?? 0)).toBe(10)
})

// https://github.com/riasvdv/statamic-data-import/issues/15
test.each(['false', 'true', 0, 'N'])('%j is neither yes nor no, and is counted', (rightGranted) => {
  const { funnel, unusable } = answerOf('referral.not_granted_right', {
    referral: referrals(() => ({ rightGranted })),
  })
  expect(funnel).toMatchObject({ unknown: 10, denominator: 0 })
  expect(unusable).toEqual({ rightGranted: 10 })
  const breaches = answerOf('nki.deadline_breach_started', {
    referral: referrals(() => ({ rightGranted, deadline: '2022-01-20' })),
  })
  expect(breaches.funnel).toMatchObject({ populationUnknown: 10 })
})

// https://github.com/LinuxForHealth/FHIR/issues/1454
test.each(['phv', 'PHV ', 'Psykisk helsevern for voksne', ''])(
  'the care area %j is told, not dropped',
  (careArea) => {
    const { funnel, unusable } = answerOf('nki.phv.epikrise_1d', {
      discharge: discharges((at) => (at < 5 ? { careArea } : {})),
    })
    expect(funnel).toMatchObject({ populationUnknown: 5, denominator: 5 })
    expect(unusable).toEqual(careArea === '' ? {} : { careArea: 5 })
  },
)

// https://github.com/emezeske/lein-cljsbuild/issues/183
describe('what is to be withheld and matches nothing is not passed over', () => {
  const two = ['983974724', '983974694'].flatMap((own) =>
    discharges((at) => ({ discharge: `${own}-${at}`, unit: own }), 30),
  )
  const withheld = (one: object) =>
    evaluateIndicators(
      indicators['nki.phv.epikrise_1d'],
      { discharge: two },
      { ...year, by: ['unit'], withhold: [{ ...one, note: 'under review' } as never] },
    )

  test('a group that is there is withheld, and one with a digit lost is told', () => {
    const { notices, indicators: answers } = withheld({ group: { unit: '983974724' } })
    expect(notices).toEqual([])
    const states = answers['nki.phv.epikrise_1d'].results.map(({ state }) => state)
    expect(states).toContain('withheld')
    expect(withheld({ group: { unit: '98397472' } }).notices).toEqual([
      { notice: 'nothing-withheld', at: 0 },
    ])
  })

  test.each([
    ['a column that nothing is grouped by', { group: { enhet: '983974724' } }],
    ['a period that there is not', { period: '2021-T4' }],
    ['an indicator that was not asked for', { indicator: 'nki.phv.epikrise_7d' }],
  ])('%s is refused', (_, one) => {
    expect(() => withheld(one)).toThrowError(
      expect.objectContaining({ code: expect.stringMatching(/^(unknown|invalid)-/) }),
    )
  })
})

// https://github.com/sdcTools/UserSupport/issues/146
test('fourteen units by three teams, with months, quarters and the year, take seconds at most', () => {
  let seed = 1
  const random = () => {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff
    return seed / 0x7fffffff
  }
  const appointment = Array.from({ length: 14 * 3 * 12 }, (_, cell) => cell).flatMap((cell) =>
    Array.from({ length: Math.floor(random() * 8) }, (__, at) => ({
      appointment: `${cell}-${at}`,
      unit: `u${Math.floor(cell / 36)}`,
      team: `t${Math.floor(cell / 12) % 3}`,
      booked: `2020-${String(1 + (cell % 12)).padStart(2, '0')}-15`,
      kind: random() < 0.2 ? 'tentative' : 'timed',
    })),
  ) as AppointmentRow[]
  const months = Array.from({ length: 12 }, (_, at) => `2020-${String(at + 1).padStart(2, '0')}`)
  const before = process.cpuUsage()
  const { results } = evaluateIndicators(
    indicators['hv.tentative_appointments'],
    { appointment },
    {
      periods: ['2020', '2020-Q1', '2020-Q2', '2020-Q3', '2020-Q4', ...months],
      by: [['unit'], ['team'], ['unit', 'team']],
      asOf: '2020-12-31',
    },
  ).indicators['hv.tentative_appointments']
  expect(results.length).toBeGreaterThan(800)
  expect(results.filter(({ state }) => state === 'value').length).toBeGreaterThan(50)
  expect(process.cpuUsage(before).user / 1e6).toBeLessThan(5)
})

// https://github.com/sdcTools/UserSupport/issues/135
test('a unit that knows its own hidden figure tells no other, where insiders are asked for', () => {
  const late = { u1: [2, 30], u2: [10, 35], u3: [20, 40] } as const
  const appointment = Object.entries(late).flatMap(([own, [tentative, all]]) =>
    Array.from({ length: all }, (_, at) => ({
      appointment: `${own}-${at}`,
      unit: own,
      booked: '2021-03-01',
      kind: at < tentative ? ('tentative' as const) : ('timed' as const),
    })),
  )
  const knownToU2 = (insiders: readonly string[]) => {
    const { results } = evaluateIndicators(
      indicators['hv.tentative_appointments'],
      { appointment },
      { periods: ['2021-T1'], by: ['unit'], asOf: '2021-05-10', policy: { insiders } },
    ).indicators['hv.tentative_appointments']
    const [total, ...units] = results
    const others = units.filter(({ group }) => group['unit'] !== 'u2')
    const hidden = others.filter(({ state }) => state === 'suppressed')
    expect(hidden.length).toBeGreaterThan(0)
    return total?.state === 'value' && hidden.length === 1
  }
  // By default the staff of u2 take their 10 from what is left, and have the 2 of u1.
  expect(knownToU2([])).toBe(true)
  expect(knownToU2(['unit'])).toBe(false)
})

// https://github.com/ddsjoberg/gtsummary/issues/1691
test('two late of thirty are hidden whichever way they are asked for, and where both are', () => {
  const referral = referrals((at) => (at < 28 ? {} : { assessed: '2022-03-10' }), 30)
  const breach = 'nki.phv.assessment_guarantee_breach'
  const inTime = 'referral.assessed_within_10_working_days'
  const statesOf = (ids: readonly IndicatorId[], more: object = {}) => {
    const answers = evaluateIndicators(
      ids.map((id) => indicators[id]),
      { referral },
      { ...year, ...more },
    ).indicators as Publication['indicators']
    return ids.map((id) => answers[id]?.results[0]?.state)
  }
  expect(statesOf([breach])).toEqual(['suppressed'])
  expect(statesOf([breach, inTime])).toEqual(['suppressed', 'suppressed'])
  expect(statesOf([inTime], { policy: { smallComplements: { from: 1, to: 4 } } })).toEqual([
    'suppressed',
  ])
})

// https://github.com/WorldVistA/popHealth/issues/29
test('discharges whose ids come twice are counted once, and a part is not merged with itself', () => {
  const ten = discharges(() => ({}))
  const letters = indicators['nki.phv.epikrise_1d']
  const twice = evaluateIndicators(letters, { discharge: [...ten, ...ten] }, { ...year })
  expect(twice.notices).toEqual([{ notice: 'repeated-rows', subject: 'discharge' }])
  expect(twice.indicators[letters.id].results).toMatchObject([{ denominator: 10 }])
  const part = aggregateIndicator(letters, ten, year)
  expect(() => mergeAggregates([part, part])).toThrowError(
    expect.objectContaining({ code: 'invalid-argument' }),
  )
})

// https://github.com/arthurdejong/python-stdnum/issues/275
test('an organisation number begins with 8 or 9', () => {
  expect(isOrganisationNumber('983974724')).toBe(true)
  for (const text of ['000000000', '111111111', '100000008', '123456785']) {
    expect(isOrganisationNumber(text)).toBe(false)
  }
})

// https://github.com/aeturrell/skimpy/pull/850
describe('what is nearly all is not shown as all', () => {
  test('999 of 1,000 with a target of all: the text and the verdict say the same', () => {
    const discharge = discharges((at) => (at === 0 ? { letterSent: '2022-03-20' } : {}), 1000)
    const [total] = answerOf('nki.phv.epikrise_7d', { discharge }).results
    expect(total).toMatchObject({ numerator: 999, target: { verdict: 'not-met' } })
    expect(describeShare(total as never, 'en')).toBe('over 99%')
    const [all] = answerOf('nki.phv.epikrise_7d', { discharge: discharge.slice(1) }).results
    expect(all).toMatchObject({ numerator: 999, target: { verdict: 'met' } })
    expect(describeShare(all as never, 'en')).toBe('100%')
  })

  test('1 of 1,000 is not none, and a numerator above its denominator is refused', () => {
    expect(describeShare({ numerator: 1, denominator: 1000 }, 'en')).toBe('under 1%')
    expect(() => describeShare({ numerator: 12, denominator: 8 }, 'en')).toThrowError(
      expect.objectContaining({ code: 'invalid-argument' }),
    )
  })
})

// https://github.com/kaeawc/auto-mobile/pull/4210
test.each(['nosuch', 'constructor', 'toString', '__proto__', 'hasOwnProperty'])(
  'to group by %s, which no row has, is refused',
  (name) => {
    const evaluate = (discharge: readonly object[]) =>
      evaluateIndicators(
        indicators['nki.phv.epikrise_1d'],
        { discharge: discharge as DischargeRow[] },
        { ...year, by: [name] },
      )
    expect(() => evaluate(discharges(() => ({})))).toThrowError(
      expect.objectContaining({ code: 'unknown-column' }),
    )
  },
)

// https://github.com/pbeshai/tidy/issues/47
test('groups that are no scalars are counted as such, never one group of no value', () => {
  const groupsOf = (month: (at: number) => unknown) => {
    const { results, unusable } = answerOf(
      'nki.phv.epikrise_1d',
      { discharge: discharges((at) => ({ month: month(at) })) },
      { by: ['month'] },
    )
    return { groups: results.slice(1).map(({ group }) => group['month']), unusable }
  }
  expect(groupsOf((at) => `2022-0${(at % 2) + 1}`)).toEqual({
    groups: ['2022-01', '2022-02'],
    unusable: {},
  })
  for (const month of [(at: number) => new Date(Date.UTC(2022, at % 2, 1)), BigInt]) {
    expect(groupsOf(month)).toEqual({ groups: [], unusable: { month: 10 } })
  }
})
