import '../helpers/property-runs.js'
import fc from 'fast-check'
import {
  assemblePathways,
  evaluateIndicators,
  flattenForlopstider,
  flattenPathways,
  indicators,
  withTimeLimits,
} from 'pasientforlop'
import { registrationTable } from 'pasientforlop/table'
import { describe, expect, test } from 'vitest'
import { newRegistrationCount } from '../../src/indicators/evaluation/count-registrations.js'
import { openEvaluation, publishCounts } from '../../src/indicators/evaluation/publish-counts.js'
import { readRows } from '../../src/registrations/columns/read-rows.js'
import { anyRows } from '../damages/rows.js'
import { day } from '../generators/rows.js'
import { generateRows } from '../generators/streamed-rows.js'

const chosen = Object.values(indicators).filter(
  ({ subject }) => subject === 'pathway' || subject === 'forlopstid',
)
const periods = ['2019', '2020-T1', '2020-T2']
const by = [['unit'], ['type', 'unit']]
const policy = fc.constantFrom('open' as const, undefined)

describe('registrations as a table', () => {
  test('are published as the same rows are, whatever they are', () => {
    fc.assert(
      fc.property(anyRows(), day('2019-01-15', 500), policy, (registrations, asOf, policy) => {
        const options = { asOf, periods, by, policy }
        expect(
          evaluateIndicators(chosen, { registrations: registrationTable(registrations) }, options),
        ).toEqual(evaluateIndicators(chosen, { registrations }, options))
      }),
    )
  })

  // One course, whose rows tell dated facts otherwise, on both sides of the horizon.
  const dense = fc.array(
    fc.record({
      patient: fc.constant('p1'),
      unit: fc.constant('983974724'),
      date: day('2020-01-01', 12),
      code: fc.constantFrom('D01A', 'D01M', 'D01D', 'D01CU', 'D01E', 'D01XG'),
      facts: fc.record(
        { specialistTeamReceived: day('2020-01-01', 20), treatmentStarted: day('2020-01-01', 20) },
        { requiredKeys: [] },
      ),
    }),
    { minLength: 2, maxLength: 6 },
  )

  test('whose facts lie on both sides of the horizon are published as the rows, and as their flat rows', () => {
    fc.assert(
      fc.property(dense, day('2020-01-02', 14), (registrations, asOf) => {
        const options = { asOf, periods, by, policy: 'open' } as const
        const ofRows = evaluateIndicators(chosen, { registrations }, options)
        expect(
          evaluateIndicators(chosen, { registrations: registrationTable(registrations) }, options),
        ).toEqual(ofRows)
        const { pathways } = assemblePathways(registrations, { asOf })
        const flat = {
          pathway: flattenPathways(pathways, { asOf }),
          forlopstid: flattenForlopstider(pathways, { asOf }),
        }
        const ofFlat = evaluateIndicators(chosen, flat, options)
        for (const { id } of chosen) {
          expect(ofFlat.indicators[id]?.results).toEqual(ofRows.indicators[id]?.results)
        }
      }),
    )
  })

  test('a planned fact of an earlier row does not hide one that has happened', () => {
    const course = { patient: 'p1', unit: '983974724', careLevel: 'outpatient' } as const
    const registrations = [
      { ...course, date: '2020-01-02', code: 'D01A', facts: { treatmentStarted: '2020-06-01' } },
      { ...course, date: '2020-01-10', code: 'D01D', facts: { treatmentStarted: '2020-01-11' } },
    ]
    const detox = indicators['pathway.detox_to_treatment_within_time']
    const options = { periods: ['2020-T1'], asOf: '2020-02-01', policy: 'open' } as const
    const { results } = evaluateIndicators(detox, { registrations }, options).indicators[detox.id]
    expect(results[0]).toMatchObject({ denominator: 1, numerator: 1 })
  })

  const rows = generateRows(30_000)
  const options = { asOf: '2021-12-31', periods: ['2019', '2020', '2021-T1'], by }

  test('of many stretches are published as one, small figures protected alike', () => {
    const registrations = registrationTable(rows)
    for (const policy of [undefined, 'open'] as const) {
      expect(evaluateIndicators(chosen, { registrations }, { ...options, policy })).toEqual(
        evaluateIndicators(chosen, { registrations: rows }, { ...options, policy }),
      )
    }
  })

  test('of parts of whole patients are published as the whole', () => {
    const evaluation = openEvaluation(chosen, options)
    const count = newRegistrationCount(evaluation)
    const parts = [0, 1, 2].map((part) =>
      rows.filter(({ patient }) => patient.charCodeAt(patient.length - 1) % 3 === part),
    )
    for (const part of parts) count.add(() => readRows(part))
    const counted = count.end()
    const publication = publishCounts(evaluation, [...counted.values()])
    expect(publication).toEqual(evaluateIndicators(chosen, { registrations: rows }, options))
  })

  test('are judged by definitions of the caller', () => {
    const limit = {
      maxDays: 1,
      validFrom: '2019-01-01',
      evidence: 'secondary',
      source: 'own',
    } as const
    const definitions = withTimeLimits([
      { ...limit, pathway: 'D01', interval: 'first-evaluation', careLevel: 'outpatient' },
      { ...limit, pathway: 'D12', interval: 'first-evaluation', careLevel: 'outpatient' },
    ])
    const own = { ...options, definitions, policy: 'open' } as const
    const table = { registrations: registrationTable(rows) }
    const judged = evaluateIndicators(chosen, table, own)
    expect(judged).toEqual(evaluateIndicators(chosen, { registrations: rows }, own))
    expect(judged).not.toEqual(evaluateIndicators(chosen, table, { ...options, policy: 'open' }))
  })
})
