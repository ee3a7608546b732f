import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { measureForlopstider, assemblePathways, type Registration } from 'pasientforlop'

interface Case {
  name: string
  asOf: string
  rows: Registration[]
  expect: { pathways: unknown[]; findings: { rule: string; rows: number[] }[] }
}

const cases: Case[] = JSON.parse(readFileSync(new URL('pathways.json', import.meta.url), 'utf8'))

describe('cases worked out by hand', () => {
  test('there are twenty-six', () => {
    expect(cases).toHaveLength(26)
  })

  test.each(cases)('$name', ({ name, asOf, rows, expect: expected }) => {
    const { pathways, findings } = assemblePathways(rows)
    const flat = pathways.map((pathway) => ({
      type: pathway.type,
      patient: pathway.patient,
      unit: pathway.unit,
      start: pathway.start ?? null,
      end: pathway.end ?? null,
      events: pathway.events.map(({ event, date, outcomes, rows }) => ({ event, date, outcomes, rows })),
      forlopstider: measureForlopstider([pathway], { asOf }).map((clock) => ({
        interval: clock.interval,
        ordinal: clock.ordinal,
        from: clock.from,
        to: clock.to ?? null,
        days: clock.days,
        maxDays: clock.limit?.maxDays ?? null,
        due: clock.due ?? null,
        state: clock.state,
        verdict: clock.verdict,
        unknownBecause: clock.unknownBecause ?? null,
        postponedByPatient: clock.postponedByPatient,
      })),
    }))
    expect(flat).toEqual(expected.pathways)
    // That rows contradict each other is told too (nothing is silent); the vectors leave it out.
    const isOfFacts = name === 'of facts that disagree the earliest event stands'
    const contradictions = findings.filter(({ rule }) => rule === 'conflicting-facts')
    expect(contradictions.map(({ rows }) => rows)).toEqual(isOfFacts ? [[0, 1]] : [])
    const found = findings
      .filter(({ rule }) => rule !== 'conflicting-facts')
      .map(({ rule, rows }) => ({ rule, rows }))
    expect(found.sort((a, b) => (a.rule < b.rule ? -1 : 1))).toEqual(expected.findings)
  })
})
