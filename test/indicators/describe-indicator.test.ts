import { describeIndicator, type Indicator, indicators, subjects } from 'pasientforlop'
import { indicatorDescriptionSchema } from 'pasientforlop/schemas'
import { describe, expect, test } from 'vitest'

const languages = ['nb', 'nn', 'en'] as const
const all = Object.values(indicators).flatMap((indicator) =>
  languages.map((language) => ({ id: indicator.id, indicator, language })),
)

/** Column names in camel case that have no business in a text for people. */
const columnNames = [
  ...new Set(Object.values(subjects).flatMap((columns) => Object.keys(columns))),
].filter((name) => /[a-z][A-Z]/.test(name))

describe('describeIndicator', () => {
  test.each(all)(
    'tells $id in $language without a gap or a code name',
    ({ indicator, language }) => {
      const told = describeIndicator(indicator, language)
      expect(indicatorDescriptionSchema.safeParse(told)).toMatchObject({ success: true })
      const criteria = [
        told.period,
        told.clock,
        told.population,
        ...told.exclusions,
        told.numerator,
      ]
      for (const text of criteria) {
        if (text === null) continue
        expect(text).not.toBe('')
        expect(columnNames.filter((name) => text.includes(name))).toEqual([])
      }
      expect(told.text).not.toMatch(/\bundefined\b|\bnull\b|\[object|asOf/)
      expect(told.text.startsWith(indicator.name[language])).toBe(true)
      expect(told.exclusions).toHaveLength(indicator.exclusions.length)
      expect(told.caveats).toEqual(
        (indicator as Indicator).caveats.map((caveat) => caveat[language]),
      )
      for (const { title, url } of told.sources) {
        expect(told.text).toContain(title)
        if (url !== undefined) expect(told.text).toContain(url)
      }
    },
  )

  test('tells each value that a column lists in words of the language, or as the code that it is', () => {
    for (const [subject, columns] of Object.entries(subjects)) {
      const [anchor] = Object.entries(columns).find(([, { kind }]) => kind === 'date') ?? []
      for (const [field, column] of Object.entries(columns)) {
        const values: readonly string[] = ('values' in column ? column.values : undefined) ?? []
        for (const value of values) {
          const told = languages.map(
            (language) =>
              describeIndicator(
                {
                  ...(indicators['pathway.new_referrals'] as Indicator),
                  subject,
                  anchor,
                  population: { field, is: value },
                } as Indicator,
                language,
              ).population,
          )
          if (/^[A-Z\d]+$/.test(value)) expect(told[0]).toContain(` ${value}`)
          else if (value !== 'tentative') {
            expect(told[0]).not.toContain(value)
            expect(told[1]).not.toContain(value)
          } else expect(told[0]).toMatch(/tentativ$/)
        }
      }
    }
  })

  const assessment = indicators['pathway.assessment_within_time']
  test.each([
    ['nb', 'Klokke: dager fra første fremmøte til klinisk beslutning'],
    ['nn', 'Klokke: dagar frå første frammøte til klinisk avgjerd'],
    ['en', 'Clock: days from first attendance to clinical decision'],
    ['nb', 'Måltall: minst 80\u00a0%, fra 1. januar 2020'],
    ['nn', 'Måltal: minst 80\u00a0%, frå 1. januar 2020'],
    ['en', 'Target: at least 80%, from 1 January 2020'],
    ['nb', 'Teller: utredning: vurdering er innen anbefalt tid'],
    ['en', 'Numerator: assessment: verdict is within the recommended time'],
    [
      'nb',
      'Holdes utenfor: Avklart tilstand: rett innvilget til behandling ved henvisningen (tilstanden er avklart)',
    ],
  ] as const)('%s: %s', (language, line) => {
    expect(describeIndicator(assessment, language).text.split('\n')).toContain(line)
  })

  const numerators = [
    ['nki.phv.epikrise_1d', 'høyst 1 dag fra utskrevet til epikrise sendt'],
    ['nki.phv.epikrise_7d', 'høyst 7 dager fra utskrevet til epikrise sendt'],
    [
      'nki.tsb.assessment_guarantee_breach',
      'minst 11 virkedager fra henvisning mottatt til henvisning vurdert',
    ],
    [
      'nki.phv.deadline_breach_waiting',
      'minst 1 dag fra frist for start av helsehjelp til datoen dataene er fra',
    ],
    ['pathway.evaluated_at_least_once', 'antall evalueringer er minst 1'],
    ['referral.not_granted_right', 'rett til helsehjelp er ikke innvilget'],
  ] as const
  test.each(numerators)('the numerator of %s', (id, text) => {
    expect(describeIndicator(indicators[id], 'nb').numerator?.replace(/ \(.*\)$/, '')).toBe(text)
  })

  test('nests what is nested, and says what is left out', () => {
    const local = {
      ...indicators['referral.not_granted_right'],
      id: 'local.nested',
      population: {
        all: [
          {
            any: [
              { field: 'careArea', in: ['PHV', 'TSB', 'PHBU'] },
              { field: 'deadline', present: false },
            ],
          },
          { not: { field: 'received', atLeast: '2020-03-27', atMost: '2020-05-27' } },
        ],
      },
      sources: ['our own instruction'],
    } as const
    const told = describeIndicator(local, 'en')
    expect(told.population).toBe(
      '(care area is PHV, TSB or PHBU, or deadline for care to start is not registered), and not (referral received is from 27 March 2020 through 27 May 2020)',
    )
    expect(told.sources).toEqual([{ id: 'our own instruction', title: 'our own instruction' }])
  })

  test('has a statement for every column of yes and no, in sentences', () => {
    const booleans = Object.entries(subjects).flatMap(([subject, columns]) =>
      Object.entries(columns as Readonly<Record<string, { kind: string }>>)
        .filter(([name, { kind }]) => kind === 'boolean' && !/.Postponed$/.test(name))
        .map(([field]) => ({ subject, field })),
    )
    expect(booleans.length).toBeGreaterThan(8)
    for (const { subject, field } of booleans) {
      const [example] = Object.values(indicators).filter((one) => one.subject === subject)
      const told = (is: boolean) =>
        describeIndicator(
          { ...(example as Indicator), population: { field, is } } as Indicator,
          'nb',
        ).population
      expect(told(true)).not.toContain(':')
      expect(told(false)).toContain('ikke')
    }
  })

  test.each([
    [
      'nb',
      'klinisk beslutning til første evaluering tar høyst 30 dager',
      'dager fra klinisk beslutning til første evaluering',
    ],
    [
      'nn',
      'klinisk avgjerd til første evaluering tek høgst 30 dagar',
      'dagar frå klinisk avgjerd til første evaluering',
    ],
    [
      'en',
      'clinical decision to first evaluation takes at most 30 days',
      'days from clinical decision to first evaluation',
    ],
  ] as const)('tells an own clock by its name: %s', (language, numerator, clock) => {
    const own = {
      ...indicators['pathway.first_evaluation_within_time'],
      id: 'local.own',
      numerator: {
        days: 'calendar',
        from: 'firstEvaluationFrom',
        to: 'firstEvaluationTo',
        atMost: 30,
      },
    } as const
    expect(describeIndicator(own, language)).toMatchObject({ numerator, clock })
  })

  test('tells the dates of different clocks apart', () => {
    const own = {
      ...indicators['pathway.first_evaluation_within_time'],
      clock: undefined,
      numerator: { days: 'working', from: 'assessmentTo', to: 'firstEvaluationTo', atMost: 1 },
    } as const
    expect(describeIndicator(own, 'nb')).toMatchObject({
      clock: null,
      numerator:
        'høyst 1 virkedag fra sluttdato for utredning til sluttdato for klinisk beslutning til første evaluering',
    })
  })

  test('refuses another language and an indicator that does not check', () => {
    expect(() => describeIndicator(assessment, 'se' as never)).toThrowError(
      expect.objectContaining({ code: 'unknown-language' }),
    )
    expect(() => describeIndicator({} as never, 'nb')).toThrowError(
      expect.objectContaining({ code: 'invalid-indicator' }),
    )
  })
})
