import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { assemblePathways } from 'pasientforlop'
import { describe, expect, test } from 'vitest'
import { exampleCsv } from './generators/example-rows.js'

const csv = readFileSync(new URL('../docs/examples/registrations.csv', import.meta.url), 'utf8')
const cells: Record<string, string>[] = parse(csv, { columns: true })

describe('the example data', () => {
  test('is what its generator makes', () => {
    expect(csv).toBe(exampleCsv())
  })

  test('has at least 600 rows of 120 patients at four units, of both kinds, 2019 to 2024', () => {
    const distinct = (column: string) => new Set(cells.map((row) => row[column]).filter(Boolean))
    expect(cells.length).toBeGreaterThanOrEqual(600)
    expect(distinct('patient').size).toBeGreaterThanOrEqual(120)
    expect(distinct('unit').size).toBe(4)
    expect(distinct('code').size).toBeGreaterThan(50)
    expect(distinct('event').size).toBeGreaterThan(5)
    const years = new Set(cells.map(({ date }) => date?.slice(0, 4)))
    const real = [...years].filter((year) => year?.startsWith('20')).sort()
    expect(real).toEqual(['2019', '2020', '2021', '2022', '2023', '2024'])
  })

  test('has every pathway type in use and every kind of finding of assembly', () => {
    const rows = cells.map(({ birthYear, severity, ...row }) => ({
      ...row,
      facts: { birthYear: /^\d+$/.test(birthYear ?? '') ? Number(birthYear) : birthYear, severity },
    }))
    const { pathways, findings } = assemblePathways(rows as never)
    expect([...new Set(pathways.map(({ type }) => type))].sort()).toEqual([
      'D01',
      'D06',
      'D07',
      'D08',
      'D09',
      'D11',
      'D12',
    ])
    expect([...new Set(findings.map(({ rule }) => rule))].sort()).toEqual([
      'conflicting-facts',
      'invalid-care-level',
      'invalid-date',
      'invalid-fact',
      'missing-patient',
      'missing-unit',
      'npr-102',
      'npr-105',
      'npr-106',
      'npr-107',
      'npr-115',
      'npr-201',
      'npr-225',
    ])
  })
})
