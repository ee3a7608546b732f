import fc from 'fast-check'
import {
  type Assembly,
  assemblePathways,
  type EditionId,
  editions,
  measureForlopstider,
  type Registration,
} from 'pasientforlop'
import { describe, expect, test } from 'vitest'
import { type ModelFinding, modelAssembly, modelForlopstider } from '../helpers/model.js'
import '../helpers/property-runs.js'
import { damagedRow } from '../damages/rows.js'
import { arbitraryRow, compositeCodes, day } from '../generators/rows.js'

const types = [...new Set(compositeCodes.map((code) => code.slice(0, 3)))]

/** Around the days that rules change on: types come into use, limits, an edition. */
const bases = ['2018-12-31', '2019-02-14', '2019-12-31', '2020-06-01', '2022-09-29', '2022-12-31']

/** The codes that open, close and time a pathway come more often than their share of the table. */
const frequent = ['A', 'A', 'M', 'D', 'L', 'CT', 'CU', 'CP', 'CI', 'E', 'XG']

const goodRow = (type: string, date: fc.Arbitrary<string>, only = frequent) => {
  const codes = compositeCodes.filter((code) => code.startsWith(type))
  const common = only.map((rest) => type + rest).filter((code) => codes.includes(code))
  return fc
    .record({
      patient: fc.constantFrom('p1', 'p1', 'p1', 'p1', 'p1', 'p2'),
      unit: fc.constantFrom('u1', 'u1', 'u1', 'u1', 'u1', 'u2'),
      day: date,
      time: fc.constantFrom('', '', 'T08:30', 'T23:59:59'),
      code: fc.oneof(
        { weight: only === frequent ? 1 : 0, arbitrary: fc.constantFrom(...codes) },
        { weight: 2, arbitrary: fc.constantFrom(...common) },
      ),
      kind: fc.constantFrom('code', 'code', 'parts', 'both'),
      careLevel: fc.constantFrom(undefined, undefined, 'outpatient', 'day', 'inpatient'),
      facts: fc.option(
        fc.record(
          {
            birthDate: fc.constantFrom('2001-05-06', '2004-02-29'),
            birthYear: fc.constantFrom(2001, 2004),
            severity: fc.constantFrom('severe', 'less-severe'),
            rightGrantedFor: fc.constantFrom('assessment', 'treatment'),
            referralReceived: date,
            referralAssessed: date,
            emergencyAssessed: date,
            specialistTeamReceived: date,
            treatmentStarted: date,
          },
          { requiredKeys: [] },
        ),
        { nil: undefined, freq: 3 },
      ),
    })
    .map(({ day, time, code, kind, ...rest }) => ({
      ...rest,
      date: day + time,
      code: kind === 'parts' ? undefined : code,
      pathway: kind === 'code' ? undefined : code.slice(0, 3),
      event: kind === 'code' ? '' : code.slice(3, 4),
      outcome: kind === 'code' ? null : code.slice(4),
    }))
}

/** Rows of one or two types, close together in time, some broken; and what to read them by. */
const caseOf = fc
  .record({
    base: fc.constantFrom(...bases),
    span: fc.constantFrom(3, 15, 90),
    some: fc.uniqueArray(fc.constantFrom(...types), { minLength: 1, maxLength: 2 }),
  })
  .chain(({ base, span, some }) =>
    fc.record({
      // Few rows, or more of one patient than are sorted by insertion.
      rows: fc
        .constantFrom([0, 24], [0, 24], [0, 24], [60, 90])
        .chain(([minLength, maxLength]) =>
          fc
            .tuple(
              fc.oneof(...some.map((type) => goodRow(type, day(base, 1), ['A']))),
              fc.array(
                fc.oneof(
                  ...some.map((type) => ({ weight: 8, arbitrary: goodRow(type, day(base, span)) })),
                  { weight: 1, arbitrary: damagedRow },
                  { weight: 1, arbitrary: arbitraryRow },
                ),
                { minLength: minLength as number, maxLength: maxLength as number, size: 'max' },
              ),
            )
            .map(([first, rest]) => [...rest, first]),
        ),
      edition: fc.constantFrom<(EditionId | undefined)[]>(
        undefined,
        undefined,
        ...Object.values(editions).map(({ id }) => id),
      ),
      asOf: day(base, span + 60),
    }),
  )

/** Every row of every finding, with the place of the pathway that it names. */
const told = (findings: readonly ModelFinding[]) =>
  findings
    .flatMap(({ rule, pathway, rows, about }) => rows.map((row) => [row, rule, pathway, about]))
    .map((one) => JSON.stringify(one))
    .sort()

const findingsOf = ({ pathways, findings }: Assembly): ModelFinding[] =>
  findings.map((finding) => {
    const { rule, pathway, rows } = finding
    const place = pathways.findIndex(({ id }) => id === pathway)
    const about =
      rule === 'npr-102'
        ? finding.params.repeat
        : rule === 'invalid-fact' ||
            rule === 'conflicting-facts' ||
            rule === 'future-fact' ||
            rule === 'stand-in-date'
          ? finding.params.fact
          : undefined
    return {
      rule,
      pathway: place < 0 ? undefined : place,
      rows: [...rows],
      ...(about !== undefined && { about }),
    }
  })

/** More than the everyday hundred: a case is small, and there are many ways to be wrong. */
const runs = { numRuns: Math.max(400, fc.readConfigureGlobal().numRuns ?? 0) }

describe('assembly and forløpstider equal a plain reading of the design', () => {
  test('the same pathways, and the same rows set aside for the same reasons', () => {
    fc.assert(
      fc.property(caseOf, fc.boolean(), ({ rows, edition, asOf }, isCut) => {
        const options = { ...(edition !== undefined && { edition }), ...(isCut && { asOf }) }
        const assembly = assemblePathways(rows as Registration[], options)
        const model = modelAssembly(rows, options)
        expect(assembly.pathways.map(({ id, ...pathway }) => pathway)).toEqual(model.pathways)
        expect(told(findingsOf(assembly))).toEqual(told(model.findings))
      }),
      runs,
    )
  })

  test('the same clocks with the same limits and verdicts', () => {
    fc.assert(
      fc.property(caseOf, ({ rows, edition, asOf }) => {
        const options = edition === undefined ? {} : { edition }
        const { pathways } = assemblePathways(rows as Registration[], options)
        const model = modelAssembly(rows, options).pathways
        const clocks = pathways.map((pathway) =>
          measureForlopstider([pathway], { asOf }).map(({ pathway: _, type, limit, ...clock }) => ({
            ...clock,
            maxDays: limit?.maxDays ?? null,
            source: limit?.source ?? null,
            evidence: limit?.evidence ?? null,
          })),
        )
        expect(clocks).toEqual(model.map((pathway) => modelForlopstider(pathway, asOf)))
      }),
      runs,
    )
  })
})
