import type { Log } from 'sarif'
import { describe, expect, test } from 'vitest'
import { type SarifResult, type SarifRule, sarifParts } from '../../src/cli/sarif.js'
import { sarifFaults } from '../helpers/sarif-faults.js'

/** The log of some results, put together from its parts. */
const sarifLog = (
  file: string,
  version: string,
  rules: readonly SarifRule[],
  results: readonly (Omit<SarifResult, 'rule'> & { readonly ruleId: string })[],
): Log => {
  const { head, resultOf, tail } = sarifParts(file, version)
  const made = results.map(({ ruleId, ...result }) => {
    const rule = rules.find(({ id }) => id === ruleId) as SarifRule
    return JSON.stringify(resultOf({ rule, ...result }))
  })
  return JSON.parse(`${head}${made.join(',')}${tail()}`)
}

const rules = [{ id: 'npr-201', title: 'Ugyldig kode', help: 'Rett koden.' }]
const results = [
  { ruleId: 'npr-201', level: 'error', text: 'Raden …', line: 3, related: [7] },
  { ruleId: 'npr-201', level: 'error', text: 'Raden …', line: 9, related: [] },
  { ruleId: 'npr-201', level: 'warning', text: 'Raden …', line: null, related: [] },
] as const

const log: Log = sarifLog('mappe/min fil.csv', '1.0.0', rules, results)

describe('a log of SARIF 2.1.0', () => {
  test('is one by the schema of the standard, which refuses others', () => {
    expect(sarifFaults(log)).toEqual([])
    expect(sarifFaults(sarifLog('-', '1.0.0', [], []))).toEqual([])
    const [run] = log.runs as [NonNullable<Log['runs'][number]>]
    const [first, ...others] = run.results as [object, ...object[]]
    const withFirst = (change: object) => ({
      ...log,
      runs: [{ ...run, results: [{ ...first, ...change }, ...others] }],
    })
    const wrong = [
      { ...log, version: '2.1' },
      { ...log, runs: [{ results: [] }] },
      { ...log, runs: [{ ...run, columnKind: 'bytes' }] },
      { ...log, runs: [{ ...run, tool: {} }] },
      withFirst({ message: {} }),
      withFirst({ level: 'fatal' }),
      withFirst({ ruleIndex: 1 }),
      withFirst({ line: 3 }),
      withFirst({ rank: 101 }),
      withFirst({ guid: 'none' }),
    ]
    for (const one of wrong) expect(sarifFaults(one)).not.toEqual([])
  })

  test('has its rules, and each result its place and an address that is one', () => {
    const [run] = log.runs
    expect(log.version).toBe('2.1.0')
    expect(run?.tool.driver.rules?.map(({ id }) => id)).toEqual(['npr-201'])
    expect(run?.results?.[0]).toMatchObject({
      ruleId: 'npr-201',
      ruleIndex: 0,
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'mappe/min%20fil.csv' },
            region: { startLine: 3 },
          },
        },
      ],
      relatedLocations: [{ id: 0, physicalLocation: { region: { startLine: 7 } } }],
    })
    expect(run?.results?.[2]?.locations?.[0]?.physicalLocation).not.toHaveProperty('region')
  })

  test('a rule has what to do about each of its results, once', () => {
    const { head, resultOf, tail } = sarifParts('fil.csv', '1.0.0')
    const made = ['Rett utfallet.', 'Rett koden.', 'Rett utfallet.'].map((help, line) =>
      JSON.stringify(
        resultOf({
          rule: { id: 'npr-201', title: 'Ugyldig kode', help },
          level: 'error',
          text: 'Raden …',
          line,
          related: [],
        }),
      ),
    )
    const { runs }: Log = JSON.parse(`${head}${made.join(',')}${tail()}`)
    expect(runs[0]?.tool.driver.rules?.map(({ help }) => help?.text)).toEqual([
      'Rett utfallet.\nRett koden.',
    ])
  })

  test('the fingerprint of a result does not change with the lines above it', () => {
    const moved = results.map((result) => ({
      ...result,
      line: result.line === null ? null : result.line + 5,
    }))
    const prints = (one: Log) => one.runs[0]?.results?.map((result) => result.partialFingerprints)
    expect(prints(sarifLog('a.csv', '1.0.0', rules, moved))).toEqual(prints(log))
    expect(new Set(prints(log)?.map((print) => JSON.stringify(print))).size).toBe(results.length)
  })
})
