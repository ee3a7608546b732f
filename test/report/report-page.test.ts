import {
  assemblePathways,
  evaluateIndicators,
  flattenPathways,
  indicators,
  type Publication,
} from 'pasientforlop'
import { writeReport } from 'pasientforlop/report'
import { describe, expect, test } from 'vitest'
import { streamRows } from '../generators/streamed-rows.js'
import {
  exampleParts,
  examplePublication,
  exampleReport,
  exampleWorklist,
} from '../helpers/example-report.js'

const languages = ['nb', 'nn', 'en'] as const
const html = exampleReport('nb')
const count = (text: string, part: RegExp) => [...text.matchAll(part)].length

describe('a report page', () => {
  test('holds all it shows: no address, no program, and a policy that forbids them', () => {
    for (const language of languages) {
      const page = exampleReport(language)
      expect(page).not.toMatch(/:\/\/|<script|<link|<img|<iframe|\bsrc=|@import|url\((?!#)/)
      expect(page).toContain(
        `content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"`,
      )
      expect(page).toContain(`<html lang="${language}">`)
      expect(page).not.toMatch(/undefined|NaN|\[object|\{[a-z]+\}/)
    }
  })

  test('has every part in order, and a link to each', () => {
    const ids = [...html.matchAll(/<section id="([^"]+)"/g)].map(([, id]) => id)
    expect(ids).toEqual(['read', 'rules', 'times', 'indicators', 'worklist', 'plan', 'sources'])
    for (const id of ids) expect(html).toContain(`<a href="#${id}">`)
  })

  test('has a table with the figures under every picture', () => {
    const figures = html.split('<figure>').slice(1)
    expect(figures.length).toBeGreaterThanOrEqual(10)
    for (const figure of figures) {
      expect(count(figure.split('</figure>')[0] as string, /<svg/g)).toBe(1)
      expect(count(figure.split('</figure>')[0] as string, /<table/g)).toBeGreaterThan(0)
    }
  })

  test('has every id once', () => {
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  })

  test('shows pseudonyms in the worklist alone, and says so at the top', () => {
    const [item] = exampleWorklist
    const without = writeReport(exampleParts, { language: 'nb' })
    for (const { patient } of exampleWorklist) expect(without).not.toContain(patient)
    expect(without).not.toMatch(/hemmelig|Arbeidsliste/)
    expect(html).toContain(item?.patient)
    expect(count(html, /Siden viser pseudonymer/g)).toBe(2)
    const [before, after] = html.split('<section id="worklist"')
    expect(before).not.toContain(item?.patient)
    expect(after?.split('</section>').slice(1).join('')).not.toContain(item?.patient)
  })

  test('cuts a long worklist short, and says how many are left', () => {
    const left = exampleWorklist.length - 20
    expect(left).toBeGreaterThan(0)
    expect(html).toContain(`Listen er kortet: ${left} til står ikke her.`)
  })

  test('says of few findings that they are few, and of more how many', () => {
    const { findings } = exampleParts
    const byRule = new Map<string, number>()
    for (const { rule } of findings) byRule.set(rule, (byRule.get(rule) ?? 0) + 1)
    const rules = html.split('<section id="rules"')[1]?.split('</section>')[0] as string
    expect(byRule.get('invalid-date')).toBe(1)
    for (const [rule, number] of byRule) {
      const row = new RegExp(`<th scope="row">${rule}</th>.*?</tr>`).exec(rules)?.[0]
      expect(row).toContain(number < 5 ? 'færre enn 5' : `<td class="number">${number}</td>`)
    }
  })

  test('shows each figure of the publication as it is, and no hidden one', () => {
    const results = Object.values(examplePublication.indicators).flatMap(({ results: own }) =>
      own.filter(({ group }) => Object.keys(group).length === 0),
    )
    expect(results.some(({ state }) => state === 'suppressed')).toBe(true)
    for (const result of results) {
      if (result.state !== 'value' || result.measure !== 'share') continue
      expect(html).toContain(`(${result.numerator} av ${result.denominator})`)
    }
  })

  test('names each source that it cites', () => {
    const sources = html.split('<section id="sources"')[1] as string
    for (const id of ['HD-TSB-times', 'S4']) {
      expect(html).toContain(id)
      expect(sources).toContain(`<th scope="row">${id}</th>`)
    }
  })

  test('leaves out what it was not given', () => {
    const bare = writeReport({ publication: examplePublication }, { language: 'en' })
    const ids = [...bare.matchAll(/<section id="([^"]+)"/g)].map(([, id]) => id)
    expect(ids).toEqual(['times', 'indicators', 'sources'])
  })

  test('tells limits of one type and interval apart: for whom, and from when to when', () => {
    for (const language of languages) {
      const page = exampleReport(language)
      const tables = page
        .split('<table')
        .filter((table) => /<th[^>]*>(?:Gyldig|Valid)</.test(table))
        .map((table) => table.split('</table>')[0] as string)
      expect(tables.length).toBeGreaterThan(3)
      for (const table of tables) {
        const rows = [...table.matchAll(/<tr>(.*?)<\/tr>/gs)]
          .slice(1)
          .map(([, row = '']) =>
            [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell]) => cell),
          )
        const kinds = rows.map(([type, whom, , valid]) => `${type} ${whom} ${valid}`)
        expect(new Set(kinds).size).toBe(kinds.length)
      }
    }
    expect(html).toMatch(/mindre alvorlig<.*28</s)
    expect(html).toContain('2019-02-15 – 2022-09-29')
  })

  test('refuses an open publication, and warns where it is allowed', () => {
    const open = { ...examplePublication, policy: 'open' } as Publication
    expect(() => writeReport({ publication: open }, { language: 'nb' })).toThrow(/policy 'open'/)
    expect(writeReport({ publication: open }, { language: 'nb', openPolicy: 'allow' })).toContain(
      'Siden er ikke for offentliggjøring.',
    )
  })

  test('needs the definition of an indicator that is not shipped', () => {
    const own = { ...indicators['pathway.new_referrals'], id: 'own' }
    const rows = flattenPathways(assemblePathways([...streamRows(70)]).pathways, {
      asOf: '2024-12-31',
    })
    const publication = evaluateIndicators(
      own,
      { pathway: rows },
      { periods: ['2020'], asOf: '2024-12-31' },
    ) as unknown as Publication
    expect(() => writeReport({ publication }, { language: 'nb' })).toThrow(/not shipped/)
    expect(writeReport({ publication }, { language: 'nb', indicators: [own] })).toContain('<h3')
  })

  test('of hostile words is words', () => {
    const hostile = '</title><script>alert(1)</script>'
    const page = writeReport(
      { ...exampleParts, reading: { ...exampleParts.reading, name: hostile } },
      { language: 'nb', title: hostile, names: { '983974724': hostile } },
    )
    expect(page).not.toContain('<script')
  })
})
