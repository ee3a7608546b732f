import fc from 'fast-check'
import {
  evaluateIndicators,
  indicators,
  measureForlopstider,
  type Pathway,
  type PathwayInput,
} from 'pasientforlop'
import { addDays } from 'pasientforlop/calendar'
import { followUpPlan } from 'pasientforlop/plans'
import { drawFunnel, drawPeriods, drawPlan, drawTimeline, drawUnits } from 'pasientforlop/report'
import { pathways, plans } from 'pasientforlop/testing/arbitraries'
import { describe, expect, test } from 'vitest'
import { examplePictures } from '../helpers/pictures.js'
import { elementsOf, outsideOf, type SvgElement, wordsCrossedBy } from '../helpers/svg.js'

const languages = ['nb', 'nn', 'en'] as const
const widths = [280, 320, 800, 1600] as const
const runs = { numRuns: 40 }

const isStriped = ({ attributes }: SvgElement) => /\bstriped\b/.test(attributes['class'] ?? '')

const named = (svg: string, name: string) =>
  elementsOf(svg).filter(({ name: tag, attributes }) => tag === 'g' && attributes['class'] === name)

describe.each(examplePictures.map((one) => [one.name, one] as const))('%s', (_, { draw }) => {
  test.each(widths)('has nothing outside its box at %i px, in any language', (width) => {
    for (const language of languages) expect(outsideOf(draw(language, width))).toEqual([])
  })

  test.each(widths)('has no limit, target or average through its words at %i px', (width) => {
    for (const language of languages) {
      const svg = draw(language, width)
      for (const line of ['mark-line edge', 'none-line dash']) {
        expect(wordsCrossedBy(svg, line)).toEqual([])
      }
    }
  })

  test('says what it is: role, title first, then a description with figures or dates', () => {
    for (const language of languages) {
      const [svg, title, desc] = elementsOf(draw(language, 800))
      const id = svg?.attributes['id']
      expect(svg?.attributes['role']).toBe('img')
      expect(svg?.attributes['lang']).toBe(language)
      expect(svg?.attributes['aria-labelledby']).toBe(`${id}-t ${id}-d`)
      expect([title?.name, title?.attributes['id']]).toEqual(['title', `${id}-t`])
      expect([desc?.name, desc?.attributes['id']]).toEqual(['desc', `${id}-d`])
      expect(desc?.text.length).toBeGreaterThan(60)
      expect(desc?.text).toMatch(/\d/)
    }
  })

  test('says in its description what each of its marks is', () => {
    for (const language of languages) {
      const elements = elementsOf(draw(language, 800))
      const said = elements.find(({ name }) => name === 'desc')?.text
      const marks = elements.filter(({ name, groups }) => name === 'title' && groups.length > 0)
      expect(marks.length).toBeGreaterThan(3)
      for (const { text } of marks) expect(said).toContain(text)
    }
  })

  test('has ids made of the id that it was given, and asks for nothing from outside', () => {
    const svg = draw('nb', 800)
    const id = elementsOf(svg)[0]?.attributes['id'] as string
    for (const { attributes } of elementsOf(svg)) {
      if (attributes['id'] !== undefined) expect(attributes['id'].startsWith(id)).toBe(true)
    }
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(
      /:\/\/|<image|<script/,
    )
    expect(svg).not.toMatch(/undefined|NaN|Infinity|\{\w+\}|\[object/)
  })

  test('is the same text again, and another in each language', () => {
    const texts = languages.map((language) => draw(language, 800))
    expect(languages.map((language) => draw(language, 800))).toEqual(texts)
    expect(new Set(texts).size).toBe(3)
  })
})

describe('a timeline', () => {
  const asOf = '2021-06-30'
  const draw = (pathway: PathwayInput, width = 800) =>
    drawTimeline(pathway, {
      id: 'p',
      language: 'nb',
      width,
      asOf,
      clocks: measureForlopstider([pathway], { asOf }),
    })

  test('draws every event that has happened once a day, and every clock once', () => {
    fc.assert(
      fc.property(pathways({ patients: { min: 1, max: 2 } }), (list) => {
        for (const pathway of list) {
          const svg = draw(pathway)
          const happened = pathway.events.filter(({ date }) => date <= asOf)
          const days = new Set(happened.map(({ event, date }) => `${event} ${date}`))
          expect(named(svg, 'event')).toHaveLength(days.size)
          expect(named(svg, 'clock')).toHaveLength(measureForlopstider([pathway], { asOf }).length)
        }
      }),
      runs,
    )
  })

  test('has nothing outside its box, at any width', () => {
    fc.assert(
      fc.property(pathways(), fc.integer({ min: 280, max: 1600 }), ([pathway], width) => {
        expect(outsideOf(draw(pathway as Pathway, width))).toEqual([])
      }),
      runs,
    )
  })

  test('shows no pseudonym, unit or id of the pathway', () => {
    fc.assert(
      fc.property(pathways(), ([pathway]) => {
        const secret = {
          ...(pathway as Pathway),
          id: 'hemmeligId',
          patient: 'hemmeligPasient',
          unit: 'hemmeligEnhet',
          facts: { birthDate: '1977-07-07' },
        }
        expect(draw(secret)).not.toMatch(/hemmelig|1977/)
      }),
      runs,
    )
  })

  test('is the same whatever order the events are listed in', () => {
    fc.assert(
      fc.property(pathways(), ([pathway]) => {
        const one = pathway as Pathway
        expect(draw({ ...one, events: [...one.events].reverse() })).toBe(draw(one))
      }),
      runs,
    )
  })

  test('a later event stands further right', () => {
    fc.assert(
      fc.property(pathways(), ([pathway]) => {
        const one = pathway as Pathway
        const days = one.events.filter(({ date }) => date <= asOf).map(({ date }) => date)
        const elements = elementsOf(draw(one))
        const letters = elements.filter(
          ({ name, groups, attributes }) =>
            name === 'text' && groups.includes('event') && attributes['class'] !== undefined,
        )
        const xs = letters.map(({ attributes }) => Number(attributes['x']))
        expect(xs).toEqual([...xs].sort((a, b) => a - b))
        expect(xs.length).toBeLessThanOrEqual(days.length)
      }),
      runs,
    )
  })

  test('a clock without a known limit is striped, has no diamond, and says so', () => {
    const [pathway] = [
      {
        id: 'a',
        patient: 'p1',
        unit: 'u1',
        type: 'D01' as const,
        edition: 'pakkeforlop-2019' as const,
        start: '2021-01-04',
        events: [
          { event: 'A' as const, date: '2021-01-04' },
          { event: 'M' as const, date: '2021-01-20' },
        ],
      },
    ]
    const clocks = measureForlopstider([pathway], { asOf: '2021-01-25' }).filter(
      ({ limit }) => limit === null,
    )
    const svg = drawTimeline(pathway, { id: 'p', language: 'nb', asOf: '2021-01-25', clocks })
    expect(clocks.length).toBeGreaterThan(0)
    expect(svg).toContain('ukjent (ingen kjent anbefalt tid)')
    expect(elementsOf(svg).filter(isStriped)).toHaveLength(clocks.length)
    expect(svg).not.toContain('anbefalt tid ute')
  })

  test('where nothing has happened yet, it says so', () => {
    const pathway = examplePathways[0] as Pathway
    const svg = drawTimeline(pathway, { id: 'p', language: 'nn', asOf: '1990-01-01' })
    expect(named(svg, 'event')).toHaveLength(0)
    expect(elementsOf(svg).filter(({ text }) => text.includes('ingen hendingar'))).toHaveLength(2)
  })

  test('what was set aside is a cross with its reason; hostile words are words', () => {
    const [pathway] = examplePathways
    const date = pathway?.events[0]?.date as string
    const svg = drawTimeline(pathway as Pathway, {
      id: 'p',
      language: 'en',
      asOf: '2199-12-31',
      title: '<script>alert(1)</script> & "more"',
      setAside: [
        { date, code: 'D01"<b>', why: '</svg><img src=x onerror=1>' },
        { date: null, code: null, why: 'no date' },
        ...Array.from({ length: 12 }, (_, at) => ({ date: null, code: `x${at}`, why: 'late' })),
      ],
    })
    expect(svg).toContain('Set aside: 14<')
    // Twelve are listed; the description says all of them.
    expect(svg.split('no date x9: late')).toHaveLength(3)
    expect(svg.split('no date x11: late')).toHaveLength(2)
    expect(named(svg, 'aside')).toHaveLength(1)
    expect(elementsOf(svg).map(({ name }) => name)).not.toContain('script')
    expect(elementsOf(svg).map(({ name }) => name)).not.toContain('img')
    expect(elementsOf(svg)[1]?.text).toBe('<script>alert(1)</script> & "more"')
    expect(svg).toContain('no date: no date')
  })
})

const examplePathways = fc.sample(pathways({ patients: { min: 1, max: 1 } }), {
  numRuns: 1,
  seed: 3,
})[0] as Pathway[]

const letters = indicators['nki.phv.epikrise_1d']
const months = Array.from({ length: 14 }, (_, at) => addDays('2021-01-15', at * 30).slice(0, 7))
/** By month and unit: how many discharges, and how many of their letters were late. */
const cells = fc.array(
  fc.record({
    month: fc.integer({ min: 0, max: 13 }),
    unit: fc.constantFrom('u1', 'u2', 'u3'),
    all: fc.integer({ min: 1, max: 25 }),
    late: fc.integer({ min: 0, max: 25 }),
  }),
  { maxLength: 25 },
)
const publicationOf = (list: typeof cells extends fc.Arbitrary<infer C> ? C : never) =>
  evaluateIndicators(
    letters,
    {
      discharge: list.flatMap(({ month, unit, all, late }, cell) =>
        Array.from({ length: all }, (_, at) => ({
          discharge: `d${cell}-${at}`,
          unit,
          careArea: 'PHV' as const,
          discharged: `${months[month]}-03`,
          letterSent: `${months[month]}-${at < late ? '20' : '04'}`,
        })),
      ),
    },
    { periods: [...new Set(months)], by: ['unit'], asOf: '2022-12-31' },
  )

describe('pictures of a publication', () => {
  test('over periods: each is a point or a gap, and a hidden one is in no line and has no figure', () => {
    fc.assert(
      fc.property(cells, (list) => {
        const publication = publicationOf(list)
        const svg = drawPeriods(publication, { id: 'p', language: 'en', indicator: letters })
        const totals = publication.indicators[letters.id].results.filter(
          ({ group }) => Object.keys(group).length === 0,
        )
        const shown = totals.filter(({ state }) => state === 'value')
        expect(named(svg, 'point')).toHaveLength(shown.length)
        expect(named(svg, 'gap')).toHaveLength(publication.periods.length - shown.length)
        expect(outsideOf(svg)).toEqual([])
        // A line is drawn only from a period that is shown to the next one.
        const lines = elementsOf(svg).filter(
          ({ name, attributes, groups, dx }) =>
            name === 'path' &&
            attributes['class'] === 'good-line' &&
            groups.length === 0 &&
            // A key of the legend stands in its place by moving it.
            dx === 0,
        )
        const states = publication.periods.map(({ id }) =>
          shown.some(({ period }) => period === id),
        )
        const joined = states.filter((isShown, at) => isShown && states[at - 1] === true).length
        expect(lines).toHaveLength(joined)
      }),
      runs,
    )
  })

  test('units: each group once, hidden ones striped, in bars and with their number in a funnel plot', () => {
    fc.assert(
      fc.property(cells, (list) => {
        const publication = publicationOf(list)
        for (const { id: period } of publication.periods.slice(0, 4)) {
          const own = publication.indicators[letters.id].results.filter(
            (one) => one.period === period && Object.keys(one.group).length > 0,
          )
          const options = { id: 'u', language: 'en', indicator: letters, period } as const
          const bars = drawUnits(publication, options)
          expect(named(bars, 'unit')).toHaveLength(own.length)
          expect(outsideOf(bars)).toEqual([])
          const plot = drawUnits(publication, { ...options, form: 'funnel' })
          const shown = own.filter(({ state }) => state === 'value')
          expect(named(plot, 'unit')).toHaveLength(shown.length)
          expect(outsideOf(plot)).toEqual([])
          const hidden = own.filter(({ state }) => state === 'suppressed').length
          expect(plot.includes(`not shown, to protect privacy: ${hidden}<`)).toBe(hidden > 0)
        }
      }),
      runs,
    )
  })

  test('a funnel has the steps of the result, or says that it is hidden', () => {
    fc.assert(
      fc.property(cells, (list) => {
        const publication = publicationOf(list)
        for (const result of publication.indicators[letters.id].results.slice(0, 8)) {
          const { period, group } = result
          const options = { id: 'f', language: 'en', indicator: letters, period, group } as const
          const svg = drawFunnel(publication, options)
          const funnel = 'funnel' in result ? result.funnel : null
          if (funnel === null) {
            expect(named(svg, 'step')).toHaveLength(0)
            expect(svg).toContain('The steps are not shown.')
          } else {
            expect(svg).toContain(`Population: ${funnel.population}<`)
            expect(svg).toContain(`Denominator: ${funnel.denominator}<`)
          }
          expect(outsideOf(svg)).toEqual([])
        }
      }),
      runs,
    )
  })

  test('an open publication is drawn only where that is said', () => {
    const options = { id: 'p', language: 'nb', indicator: letters } as const
    const open = evaluateIndicators(
      letters,
      { discharge: [] },
      { periods: ['2022'], asOf: '2022-12-31', policy: 'open' },
    )
    expect(() => drawPeriods(open, options)).toThrow(/policy 'open'/)
    expect(drawPeriods(open, { ...options, openPolicy: 'allow' })).toContain('<svg')
  })
})

test('a plan: a mark for each obligation, and each date on which one is due, within the box', () => {
  fc.assert(
    fc.property(plans(), fc.integer({ min: 280, max: 1200 }), (plan, width) => {
      const followUp = followUpPlan(plan, [], { asOf: '2021-06-30' })
      const svg = drawPlan(followUp, { id: 'p', language: 'nn', plan, width })
      expect(named(svg, 'obligation')).toHaveLength(followUp.obligations.length)
      const due = new Set(
        followUp.obligations.flatMap(({ obligation, due }) =>
          due === null ? [] : [`${obligation.tiltak} ${due}`],
        ),
      )
      expect(named(svg, 'deadline')).toHaveLength(due.size)
      expect(outsideOf(svg)).toEqual([])
    }),
    runs,
  )
})
