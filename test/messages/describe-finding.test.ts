import '../helpers/property-runs.js'
import fc from 'fast-check'
import {
  checkRegistrations,
  describeFinding,
  type Finding,
  type Language,
  type Registration,
  validatePathways,
  validationRules,
} from 'pasientforlop'
import { registrations } from 'pasientforlop/testing/arbitraries'
import { describe, expect, test } from 'vitest'
import { findingsInEn } from '../../src/messages/findings/en.js'
import { findingsInNb } from '../../src/messages/findings/nb.js'
import { findingsInNn } from '../../src/messages/findings/nn.js'
import { pathwayLabels } from '../../src/messages/labels/pathway-labels.js'
import { assemblyFindings } from '../../src/registrations/schema.js'
import type { OwnFinding } from '../../src/validation/schema.js'
import { validationFindings } from '../../src/validation/schema.js'
import { rowFields } from '../generators/rows.js'
import { type Input, ruleCases } from '../validation/rule-cases.js'

const languages = ['nb', 'nn', 'en'] as const satisfies readonly Language[]
const catalogues = { nb: findingsInNb, nn: findingsInNn, en: findingsInEn }

/** The shape of the params of each rule, and what each of them can be. */
const paramsOf = new Map(
  [...assemblyFindings.def.options, ...validationFindings.def.options].map((option) => {
    const { rule, params } = option.shape
    return [rule.def.values[0] as string, params.shape as Record<string, unknown>] as const
  }),
)

interface Choices {
  readonly def: {
    readonly entries?: Readonly<Record<string, string>>
    readonly innerType?: Choices
  }
}

/** What a param can be, where it is one of some texts; a kind is one of the kinds of value. */
const choicesOf = (name: string, choices: Choices | undefined): string[] =>
  name === 'kind'
    ? Object.keys(pathwayLabels.kind)
    : Object.keys(choices?.def.entries ?? choices?.def.innerType?.def.entries ?? {})

/** One finding of a rule for each value that one of its params can have. */
const variantsOf = (finding: Finding): Finding[] => {
  const shape = paramsOf.get(finding.rule) as Record<string, Choices>
  // What some faults of a code tell.
  const code = finding.rule === 'npr-201' ? { code: 'D11CP', allowed: ['P'] } : {}
  return Object.entries(shape).flatMap(([name, choices]) =>
    choicesOf(name, choices).map(
      (value) => ({ ...finding, params: { ...finding.params, ...code, [name]: value } }) as Finding,
    ),
  )
}

const findingsOf = (input: Input): readonly Finding[] =>
  'rows' in input
    ? checkRegistrations(input.rows, input.options).findings
    : validatePathways(input.pathways, input.options)

const examples = Object.values(ruleCases).flatMap(({ fires }) => findingsOf(fires).slice(0, 1))

const future = (asOf: string): Finding => ({
  rule: 'future-date',
  effect: 'set-aside',
  pathway: null,
  rows: [0],
  relatedRows: [],
  params: { type: 'D11', event: 'M', asOf },
})

describe.each(languages)('in %s', (language) => {
  test('every finding has a title, a text and a help, all of them sentences with words in place', () => {
    for (const example of examples) {
      for (const finding of [example, ...variantsOf(example)]) {
        const { title, text, help } = describeFinding(finding, language)
        expect(title).toMatch(/^\p{Lu}[^{}]*[^.{}]$/u)
        expect(text, finding.rule).toMatch(/^[\p{Lu}][^{}]*[.”»]\.?$/u)
        expect(help, finding.rule).toMatch(/^\p{Lu}[^{}]*\.$/u)
        expect(`${title} ${text} ${help}`).not.toMatch(/ukjent\)|ukjend\)|unknown\)|undefined|NaN/)
      }
    }
  })

  test('texts ask only for params that their rule has', () => {
    for (const [rule, message] of Object.entries(catalogues[language])) {
      const asked = [...JSON.stringify(message).matchAll(/\{([A-Za-z]+)\}/g)].map(
        ([, name]) => name,
      )
      const { by, cases } = message as { by?: string; cases?: Record<string, unknown> }
      const shape = paramsOf.get(rule) as Record<string, Choices>
      expect(
        [...asked, ...(by === undefined ? [] : [by])].filter((name) => !(`${name}` in shape)),
      ).toEqual([])
      if (by === undefined) continue
      const values = choicesOf(by, shape[by])
      expect(Object.keys(cases ?? {}).filter((value) => !values.includes(value))).toEqual([])
    }
  })

  test('the official text stands in every rule that has one', () => {
    for (const { id, npr, official } of Object.values(validationRules)) {
      if (official === undefined) continue
      const example = examples.find(({ rule }) => rule === id) as Finding
      const { title, text } = describeFinding(example, language)
      if (language === 'nb') expect(title).toBe(official)
      else expect(text).toContain(official)
      expect(text).toContain(npr)
    }
  })
})

test('nynorsk texts are nynorsk', () => {
  const bokmal =
    /\b(ikke|hendelse|hendelsen|fra|også|noe|hvis|bare|beslutning|beslutningen|enhet|henvisning|utredning|blir ikke|fremmøte|raden|åpent|innen|kun|hver|jeg|dere|fødselen er|avsluttet|startet|registreres|startes)\b/i
  const texts = JSON.stringify(findingsInNn)
  expect(texts.match(bokmal)?.[0]).toBeUndefined()
})

test('dates are written as the language writes them', () => {
  const textOf = (asOf: string, language: Language) => describeFinding(future(asOf), language).text
  expect(textOf('2020-05-17', 'nb')).toContain('etter 17. mai 2020,')
  expect(textOf('2020-10-01', 'nn')).toContain('etter 1. oktober 2020,')
  expect(textOf('2024-02-29', 'en')).toContain('after 29 February 2024,')
  // A day that some time zones skipped or lived twice is still that day.
  expect(textOf('2011-12-30', 'en')).toContain('after 30 December 2011,')
})

test('days are counted as the language counts them', () => {
  const textOf = (withinDays: number, language: Language) =>
    describeFinding(
      {
        rule: 'transfer-without-start',
        effect: 'flagged',
        pathway: 'a',
        rows: [],
        relatedRows: [],
        params: { type: 'D11', withinDays },
      },
      language,
    ).text
  expect(languages.map((language) => textOf(1, language).match(/1 \p{L}+/u)?.[0])).toEqual([
    '1 dag',
    '1 dag',
    '1 day',
  ])
  expect(languages.map((language) => textOf(14, language).match(/14 \p{L}+/u)?.[0])).toEqual([
    '14 dager',
    '14 dagar',
    '14 days',
  ])
})

describe('no text holds a value of the patient', () => {
  const mark = 'MARKØR77'
  const factNames = [
    'birthDate',
    'birthYear',
    'severity',
    'rightGrantedFor',
    'referralReceived',
    'referralAssessed',
    'emergencyAssessed',
    'specialistTeamReceived',
    'treatmentStarted',
  ]
  const markedRow = (row: Registration, field: string, fact: string): Registration =>
    ({ ...row, [field]: field === 'facts' ? { ...row.facts, [fact]: mark } : mark }) as Registration

  test('with a marker in any field of any row', () => {
    fc.assert(
      fc.property(
        registrations(),
        fc.array(
          fc.tuple(fc.nat(30), fc.constantFrom(...rowFields), fc.constantFrom(...factNames)),
          {
            minLength: 1,
            maxLength: 4,
          },
        ),
        fc.constantFrom(...languages),
        (rows, marks, language) => {
          const marked = [...rows]
          for (const [at, field, fact] of marks) {
            const place = at % rows.length
            marked[place] = markedRow(marked[place] as Registration, field, fact)
          }
          const { findings } = checkRegistrations(marked, { asOf: '2019-01-01' })
          for (const finding of findings) {
            expect(Object.values(describeFinding(finding, language)).join()).not.toContain(mark)
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  test('with pseudonyms and units that are markers everywhere', () => {
    fc.assert(
      fc.property(registrations({ units: [mark] }), (some) => {
        const rows = some.map((row) => ({ ...row, patient: mark }))
        const doubled = [...rows, ...rows.map((row) => ({ ...row, date: '2018-01-01' }))]
        for (const finding of checkRegistrations(doubled).findings) {
          for (const language of languages) {
            expect(Object.values(describeFinding(finding, language)).join()).not.toContain(mark)
          }
        }
      }),
    )
  })

  test('with a marker put into any param by hand', () => {
    for (const example of examples) {
      for (const name of Object.keys(example.params)) {
        for (const value of [
          mark,
          'constructor',
          '2020-13-45',
          null,
          { mark },
          { toString: 1 },
          Number,
        ]) {
          const finding = { ...example, params: { ...example.params, [name]: value } } as Finding
          for (const language of languages) {
            const words = Object.values(describeFinding(finding, language)).join()
            expect(words).not.toMatch(/MARKØR|constructor|2020-13|object|function/)
          }
        }
      }
    }
  })
})

describe('own findings', () => {
  const finding: OwnFinding = {
    rule: 'x-house',
    effect: 'flagged',
    pathway: null,
    rows: [],
    relatedRows: [],
    params: { days: 28, word: 'og' },
  }
  const three = (text: string) => ({ nb: `${text} nb`, nn: `${text} nn`, en: `${text} en` })
  const ownRules = [
    {
      id: 'x-house' as const,
      texts: { title: three('Husregel'), text: three('{days} {word} {missing}'), help: three('?') },
    },
  ]

  test('have the texts of their rule', () => {
    expect(describeFinding(finding, 'nn', { ownRules })).toEqual({
      title: 'Husregel nn',
      text: '28 og  nn',
      help: '? nn',
    })
  })

  test('have a neutral text without', () => {
    const texts = languages.map((language) => describeFinding(finding, language))
    expect(new Set(texts.map(({ title }) => title)).size).toBe(3)
    expect(describeFinding(finding, 'nb', { ownRules: [{ id: 'x-house' }] })).toEqual(texts[0])
    expect(JSON.stringify(texts)).not.toContain('28')
  })
})

describe('misuse', () => {
  test.each(['no', 'NB', '', undefined, null, '__proto__'])(
    '%j is an unknown language',
    (language) => {
      expect(() => describeFinding(future('2020-01-01'), language as never)).toThrowError(
        expect.objectContaining({ code: 'unknown-language' }),
      )
    },
  )

  test.each([null, undefined, 'npr-208'])('%j is no finding', (finding) => {
    expect(() => describeFinding(finding as never, 'nb')).toThrowError(
      expect.objectContaining({ code: 'invalid-argument' }),
    )
  })
})
