import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import {
  describeFollowUp,
  followUpPlan,
  type Plan,
  type PlanFollowUp,
  plans,
} from 'pasientforlop/plans'
import { drawPlan } from 'pasientforlop/report'
import { describe, expect, test } from 'vitest'
import { planFindingTexts } from '../src/messages/plans/plan-finding-texts.js'

const { buildPage, leftOfPlans, leftOfPlanRules } = (await import(
  new URL('run/build-page.mjs', import.meta.url).href
)) as {
  buildPage: () => Promise<string>
  leftOfPlans: readonly (keyof Plan)[]
  leftOfPlanRules: readonly string[]
}
const text = await buildPage()
const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(text) ?? []
const between = (open: string, close: string) =>
  text.slice(text.indexOf(open) + open.length, text.lastIndexOf(close))
const program = between('<script id="program">', '</script>')
const style = text.slice(text.indexOf('<style>') + 7, text.indexOf('</style>'))
const hashOf = (part: string) =>
  `'sha256-${createHash('sha256').update(part, 'utf8').digest('base64')}'`

describe('the page as one file', () => {
  test('weighs at most 250 kB gzipped', () => {
    expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(250_000)
  })

  test('shows of a plan what it would with all that is left out of it', () => {
    const asOf = '2021-06-30'
    const left = { ...Object.fromEntries(leftOfPlans.map((key) => [key, []])), targetGroup: '' }
    for (const plan of Object.values<Plan>(plans)) {
      const tiltak = plan.tiltak.map((one) => ({ ...one, raw: { tiltak: '' } }))
      const short: Plan = { ...plan, ...left, tiltak }
      const [followUp, shortFollowUp] = [plan, short].map((one) => followUpPlan(one, [], { asOf }))
      expect(shortFollowUp).toEqual(followUp)
      const options = { id: 'p', language: 'nb' } as const
      const shownOf = (one: Plan) => [
        describeFollowUp(followUp as PlanFollowUp, { plan: one, language: 'nb' }),
        drawPlan(followUp as PlanFollowUp, { ...options, plan: one }),
      ]
      expect(shownOf(short)).toEqual(shownOf(plan))
      // Nothing that a plan has no more, and nothing that no plan has.
      for (const key of leftOfPlans) expect(plan).toHaveProperty(key)
    }
    expect(program).not.toContain(plans['hv-phv-2020-2024'].aims[0]?.text)
  })

  test('has the text of every finding on a plan that follow-up raises, and of no other', () => {
    const folder = new URL('../src/plans/', import.meta.url)
    const files = readdirSync(new URL('follow-up/', folder)).map((name) => `follow-up/${name}`)
    const sources = [...files, 'check/plan-findings.ts'].map((name) =>
      readFileSync(new URL(name, folder), 'utf8'),
    )
    const raised = sources.flatMap((source) =>
      [...source.matchAll(/(?:plan|effect)Finding\(\s*'([a-z-]+)'/g)].map(([, rule]) => rule),
    )
    expect([...new Set(raised), ...leftOfPlanRules].sort()).toEqual(
      Object.keys(planFindingTexts).sort(),
    )
    expect(program).toContain(planFindingTexts['names-no-deadline'].nn)
    expect(program).not.toContain(planFindingTexts['duplicate-id'].nn)
  })

  test('may connect to nothing, and runs its own program and style only, each by its hash', () => {
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      "connect-src 'none'",
      `script-src ${hashOf(program)}`,
      `style-src ${hashOf(style)}`,
      'worker-src blob:',
      "base-uri 'none'",
      "form-action 'none'",
    ])
    expect(policy).not.toContain('unsafe')
  })

  test('has one program and one style, and no handler or style in its markup', () => {
    const markup = text.replace(program, '').replace(style, '')
    expect(markup.match(/<script/g)).toHaveLength(1)
    expect(markup.match(/<style/g)).toHaveLength(1)
    expect(markup).not.toMatch(/\son[a-z]+=|\sstyle=|\ssrc=|<link|<iframe|javascript:/i)
  })

  test('evaluates no text as code, and takes no markup from texts', () => {
    expect(program).not.toMatch(/\beval\(|new Function\(|innerHTML|outerHTML|insertAdjacentHTML/)
    expect(program).not.toMatch(/document\.write|importScripts|XMLHttpRequest|sendBeacon|WebSocket/)
    // The one thing that could fetch is the name of nothing here.
    expect(program).not.toMatch(/[^.\w]fetch\(/)
  })

  test('keeps nothing: no cookie, storage or database', () => {
    expect(program).not.toMatch(/localStorage|sessionStorage|indexedDB|document\.cookie|caches\./)
  })
})
