import fc from 'fast-check'
import { type Deadline, describeDeadline, parseDeadline } from 'pasientforlop/plans'
import { describe, expect, test } from 'vitest'

const planPeriod = { from: '2020-01-01', to: '2024-12-31' }

/** Text, from (or '' where its beginning is open), last day, precision, reading, evidence. */
const intervals: readonly (readonly [string, string, string, string, string, string])[] = [
  ['Medio 2021', '2021-05-01', '2021-08-31', 'third-of-year', 'in', 'secondary'],
  ['primo 2021', '2021-01-01', '2021-04-30', 'third-of-year', 'in', 'secondary'],
  ['ultimo 2021', '2021-09-01', '2021-12-31', 'third-of-year', 'in', 'inferred'],
  ['primo juni 2021', '2021-06-01', '2021-06-10', 'third-of-month', 'in', 'inferred'],
  ['medio juni 2021', '2021-06-11', '2021-06-20', 'third-of-month', 'in', 'inferred'],
  ['ultimo februar 2024', '2024-02-21', '2024-02-29', 'third-of-month', 'in', 'inferred'],
  ['Ferdigstilt 2021', '2021-01-01', '2021-12-31', 'year', 'completed-in', 'inferred'],
  [
    'ferdigstillast i løpet av 2021',
    '2021-01-01',
    '2021-12-31',
    'year',
    'completed-in',
    'inferred',
  ],
  ['Resultatmål 2016:', '2016-01-01', '2016-12-31', 'year', 'target-in', 'inferred'],
  ['2020', '2020-01-01', '2020-12-31', 'year', 'in', 'inferred'],
  ['2021', '2021-01-01', '2021-12-31', 'year', 'in', 'inferred'],
  ['år 2021', '2021-01-01', '2021-12-31', 'year', 'in', 'inferred'],
  ['i løpet av 2024', '2024-01-01', '2024-12-31', 'year', 'in', 'inferred'],
  ['2020-2021', '2020-01-01', '2021-12-31', 'year-range', 'in', 'inferred'],
  ['2016 – 2020', '2016-01-01', '2020-12-31', 'year-range', 'in', 'inferred'],
  ['2023–2035', '2023-01-01', '2035-12-31', 'year-range', 'in', 'inferred'],
  ['2021- 2025', '2021-01-01', '2025-12-31', 'year-range', 'in', 'inferred'],
  ['2020-21', '2020-01-01', '2021-12-31', 'year-range', 'in', 'inferred'],
  ['fra 2020 til 2021', '2020-01-01', '2021-12-31', 'year-range', 'in', 'inferred'],
  ['mellom 2020 og 2021', '2020-01-01', '2021-12-31', 'year-range', 'in', 'inferred'],
  ['2024/2025', '2024-01-01', '2025-12-31', 'year-range', 'either-year', 'inferred'],
  ['1. tertial 2017', '2017-01-01', '2017-04-30', 'tertial', 'in', 'secondary'],
  ['første tertial 2017', '2017-01-01', '2017-04-30', 'tertial', 'in', 'secondary'],
  ['2. tertial 2021', '2021-05-01', '2021-08-31', 'tertial', 'in', 'secondary'],
  ['2021-T3', '2021-09-01', '2021-12-31', 'tertial', 'in', 'secondary'],
  ['Q1 2023', '2023-01-01', '2023-03-31', 'quarter', 'in', 'secondary'],
  ['Q1 2022', '2022-01-01', '2022-03-31', 'quarter', 'in', 'secondary'],
  ['i første kvartal 2024', '2024-01-01', '2024-03-31', 'quarter', 'in', 'secondary'],
  ['4. kvartal 2021', '2021-10-01', '2021-12-31', 'quarter', 'in', 'secondary'],
  ['1. halvår 2021', '2021-01-01', '2021-06-30', 'half-year', 'in', 'secondary'],
  ['2.halvår 2021', '2021-07-01', '2021-12-31', 'half-year', 'in', 'secondary'],
  ['første halvdel av 2021', '2021-01-01', '2021-06-30', 'half-year', 'in', 'secondary'],
  ['mai 2021', '2021-05-01', '2021-05-31', 'month', 'in', 'inferred'],
  ['sept. 2021', '2021-09-01', '2021-09-30', 'month', 'in', 'inferred'],
  ['05/2021', '2021-05-01', '2021-05-31', 'month', 'in', 'inferred'],
  ['uke 1, 2021', '2021-01-04', '2021-01-10', 'week', 'in', 'inferred'],
  ['uke 53 2020', '2020-12-28', '2021-01-03', 'week', 'in', 'inferred'],
  ['05. desember 2018', '2018-12-05', '2018-12-05', 'day', 'in', 'secondary'],
  ['01.05.2021', '2021-05-01', '2021-05-01', 'day', 'in', 'secondary'],
  ['1.5.21', '2021-05-01', '2021-05-01', 'day', 'in', 'secondary'],
  ['1/5-2021', '2021-05-01', '2021-05-01', 'day', 'in', 'secondary'],
  ['2021-05-01', '2021-05-01', '2021-05-01', 'day', 'in', 'secondary'],
  ['mai–juni 2021', '2021-05-01', '2021-06-30', 'range', 'in', 'inferred'],
  ['Q3–Q4 2022', '2022-07-01', '2022-12-31', 'range', 'in', 'inferred'],
  ['15. mai - 30. juni 2021', '2021-05-15', '2021-06-30', 'range', 'in', 'inferred'],
  ['innan 30. juni 2018', '', '2018-06-30', 'day', 'by', 'secondary'],
  ['innen 15. desember 2018', '', '2018-12-15', 'day', 'by', 'secondary'],
  ['innen 1. april 2017', '', '2017-04-01', 'day', 'by', 'secondary'],
  ['innen 1. mai 2021', '', '2021-05-01', 'day', 'by', 'secondary'],
  ['senest 31.12.2020', '', '2020-12-31', 'day', 'by', 'secondary'],
  ['t.o.m. 31.12.2020', '', '2020-12-31', 'day', 'by', 'secondary'],
  ['ferdigstilt innen 1. mai 2021', '', '2021-05-01', 'day', 'by', 'secondary'],
  ['senest 2021', '', '2021-12-31', 'year', 'by', 'inferred'],
  ['innen utgangen av februar 2024', '', '2024-02-29', 'month', 'by-end', 'secondary'],
  ['ut februar 2024', '', '2024-02-29', 'month', 'by-end', 'secondary'],
  ['løper ut 2020', '', '2020-12-31', 'year', 'by-end', 'secondary'],
  ['ved utgangen av 2. tertial 2021', '', '2021-08-31', 'tertial', 'by-end', 'inferred'],
  ['før 1. mai 2021', '', '2021-04-30', 'day', 'before', 'inferred'],
  ['før 2022', '', '2021-12-31', 'year', 'before', 'inferred'],
  ['i planperioden', '2020-01-01', '2024-12-31', 'plan-period', 'plan-period', 'secondary'],
  ['innen utgangen av planperioden', '', '2024-12-31', 'plan-period', 'plan-period', 'secondary'],
]

const others: readonly (readonly [string, Deadline])[] = [
  ['', { kind: 'none', reason: 'empty' }],
  [' \t', { kind: 'none', reason: 'empty' }],
  ['–', { kind: 'none', reason: 'stated' }],
  ['ikkje fastsett', { kind: 'none', reason: 'stated' }],
  ['fortløpende', { kind: 'ongoing', reading: 'continuous', every: null }],
  ['løpande', { kind: 'ongoing', reading: 'continuous', every: null }],
  [
    'så lengje det er behov for det',
    { kind: 'ongoing', reading: 'as-long-as-needed', every: null },
  ],
  ['jamleg', { kind: 'ongoing', reading: 'recurring', every: null }],
  ['kvart år', { kind: 'ongoing', reading: 'recurring', every: 'year' }],
  ['hvert tertial', { kind: 'ongoing', reading: 'recurring', every: 'tertial' }],
  [
    'fra 1. januar 2019',
    { kind: 'start', from: '2019-01-01', to: null, precision: 'day', evidence: 'secondary' },
  ],
  [
    'gjeldende fra 1. januar 2023',
    { kind: 'start', from: '2023-01-01', to: null, precision: 'day', evidence: 'secondary' },
  ],
  [
    'Oppstart/utvikling i 2019',
    {
      kind: 'start',
      from: '2019-01-01',
      to: '2019-12-31',
      precision: 'year',
      evidence: 'inferred',
    },
  ],
]

const refusals: readonly (readonly [string, string])[] = [
  ['snarest', 'no-date'],
  ['snarast mogleg', 'no-date'],
  ['så snart som mulig', 'no-date'],
  ['på sikt', 'no-date'],
  ['høsten 2022', 'season'],
  ['våren 2025', 'season'],
  ['innan sommaren 2021', 'season'],
  ['innen jul 2021', 'season'],
  ['ca. 2021', 'vague'],
  ['i slutten av 2021', 'vague'],
  ['frem mot 2035', 'horizon'],
  ['fram mot 2035', 'horizon'],
  ['ved oppstart handlingsplan', 'event-relative'],
  ['etter 1. mai 2021', 'event-relative'],
  ['pr 04.04.24', 'report-date'],
  ['per 17. januar 2020', 'report-date'],
  ['første halvår', 'needs-year'],
  ['innen utgangen av februar', 'needs-year'],
  ['31.12', 'needs-year'],
  ['i år', 'needs-year'],
  ['2011-12', 'ambiguous'],
  ['til 2021', 'ambiguous'],
  ['innen 2024/2025', 'ambiguous'],
  ['mai/juni 2021', 'ambiguous'],
  ['2021-2020', 'reversed'],
  ['2021-2021', 'reversed'],
  ['31. februar 2021', 'no-such-date'],
  ['29.02.2021', 'no-such-date'],
  ['5. kvartal 2021', 'no-such-date'],
  ['uke 53 2021', 'no-such-date'],
  ['1. mai 1812', 'out-of-range'],
  ['9999', 'out-of-range'],
  ['uke 53 2200', 'no-such-date'],
  ['publiseres 12. september 2018; første pasient fra 1. januar 2019', 'not-understood'],
  ['avsluttet 2021', 'not-understood'],
  ['2020, men helst før', 'not-understood'],
]

describe('parseDeadline', () => {
  test.each(intervals)('%s is %s to %s', (text, from, to, precision, reading, evidence) => {
    expect(parseDeadline(text, { planPeriod })).toEqual({
      kind: 'interval',
      from: from === '' ? null : from,
      to,
      due: to,
      precision,
      reading,
      evidence,
    })
  })

  test.each(others)('%j is no interval', (text, expected) => {
    expect(parseDeadline(text)).toEqual(expected)
  })

  test.each(refusals)('%s gives no date: %s', (text, reason) => {
    expect(parseDeadline(text)).toMatchObject({ kind: 'unreadable', reason })
  })

  test('the plan period must be given to be read', () => {
    expect(parseDeadline('i planperioden')).toEqual({
      kind: 'unreadable',
      reason: 'needs-plan-period',
      readings: [],
    })
  })

  test('a language reads its own written norm only', () => {
    expect(parseDeadline('innan 1. mai 2021', { language: 'nn' }).kind).toBe('interval')
    expect(parseDeadline('innan 1. mai 2021', { language: 'nb' }).kind).toBe('unreadable')
    expect(parseDeadline('innen 1. mai 2021', { language: 'nn' }).kind).toBe('unreadable')
    expect(parseDeadline('fram mot 2035', { language: 'nb' })).toEqual({
      kind: 'unreadable',
      reason: 'horizon',
      readings: [],
    })
  })

  test('what is no language or plan period is misuse', () => {
    expect(() => parseDeadline('2021', { language: 'en' as 'nb' })).toThrowError(
      expect.objectContaining({ code: 'unknown-language' }),
    )
    expect(() =>
      parseDeadline('i planperioden', { planPeriod: { from: '2024-01-01', to: '2020-01-01' } }),
    ).toThrowError(expect.objectContaining({ code: 'invalid-argument' }))
  })
})

const word = fc.constantFrom(
  ...'2020 2021 1899 2200 1 2 3 31 53 . - – / : ; ( i innen innan utgangen av løpet til og med fra frå før ut mai februar jan. primo medio ultimo 1. første fyrste halvår tertial kvartal Q1 T4 uke veke våren ferdigstilt frist oppstart planperioden snarest per mot mellom'.split(
    ' ',
  ),
)
const text = fc.oneof(
  fc.array(word, { maxLength: 7 }).map((words) => words.join(' ')),
  fc.array(word, { maxLength: 7 }).map((words) => words.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
)

/** Deadlines of every kind that can be written, by way of the words that make them. */
const year = fc.integer({ min: 1901, max: 2199 })
const span = fc.oneof(
  year.map(String),
  fc.tuple(fc.integer({ min: 1, max: 2 }), year).map(([n, y]) => `${n}. halvår ${y}`),
  fc.tuple(fc.integer({ min: 1, max: 3 }), year).map(([n, y]) => `${n}. tertial ${y}`),
  fc.tuple(fc.integer({ min: 1, max: 4 }), year).map(([n, y]) => `Q${n} ${y}`),
  fc.tuple(fc.integer({ min: 1, max: 52 }), year).map(([n, y]) => `veke ${n} ${y}`),
  fc
    .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }), year)
    .map(([d, m, y]) => `${d}.${m}.${y}`),
  fc
    .tuple(
      fc.constantFrom('', 'primo ', 'medio ', 'ultimo '),
      fc.constantFrom('januar', 'februar', 'juni', 'desember'),
      year,
    )
    .map(([third, month, y]) => `${third}${month} ${y}`),
  fc.tuple(fc.constantFrom('primo', 'medio', 'ultimo'), year).map(([third, y]) => `${third} ${y}`),
)
const opening = fc.constantFrom(
  '',
  'i løpet av ',
  'innan ',
  'innen utgangen av ',
  'før ',
  'fra ',
  'oppstart ',
  'ferdigstilt ',
  'resultatmål ',
  'ferdigstilt innen ',
)
const readable = fc.oneof(
  fc.tuple(opening, span).map((parts) => parts.join('')),
  fc
    .tuple(fc.constantFrom('', 'ferdigstilt ', 'oppstart '), span, span)
    .map(([before, from, to]) => `${before}${from} – ${to}`),
  fc.tuple(year, year).map(([from, to]) => `${from}/${to}`),
  fc.constantFrom(
    'i planperioden',
    'innan utgangen av planperioden',
    'fortløpande',
    'så lenge det trengs',
    'jevnlig',
    'årlig',
    'halvårlig',
    'tertialvis',
    'kvartalsvis',
    'månedlig',
    'ingen frist',
    '',
  ),
)

describe('promises of parseDeadline and describeDeadline', () => {
  test('no text throws', () => {
    fc.assert(
      fc.property(text, (written) => {
        expect(() => parseDeadline(written, { planPeriod })).not.toThrow()
      }),
      { numRuns: 2000 },
    )
  })

  test('from ≤ to ≤ due', () => {
    fc.assert(
      fc.property(fc.oneof(readable, text), (written) => {
        const deadline = parseDeadline(written, { planPeriod })
        if (deadline.kind === 'interval') {
          expect((deadline.from ?? deadline.to) <= deadline.to).toBe(true)
          expect(deadline.to <= deadline.due).toBe(true)
        }
        if (deadline.kind === 'start') {
          expect(deadline.from <= (deadline.to ?? deadline.from)).toBe(true)
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('what is written of a read deadline is read as the same again, in nb and nn', () => {
    fc.assert(
      fc.property(readable, fc.constantFrom('nb' as const, 'nn' as const), (written, language) => {
        const deadline = parseDeadline(written, { planPeriod })
        fc.pre(deadline.kind !== 'unreadable')
        const formatted = describeDeadline(deadline, language)
        expect(parseDeadline(formatted, { planPeriod, language })).toEqual(deadline)
      }),
      { numRuns: 1000 },
    )
  })

  test('case, dashes and outer spaces do not matter', () => {
    fc.assert(
      fc.property(readable, (written) => {
        const other = ` ${written.toUpperCase().replace('–', '—')} `
        expect(parseDeadline(other, { planPeriod })).toEqual(parseDeadline(written, { planPeriod }))
      }),
    )
  })

  test.each([
    ['innen 1. mai 2021', 'innan 1. mai 2021'],
    ['første halvår 2021', 'fyrste halvår 2021'],
    ['uke 12, 2021', 'veke 12, 2021'],
    ['fra 1. januar 2019', 'frå 1. januar 2019'],
    ['fortløpende', 'fortløpande'],
    ['jevnlig', 'jamleg'],
    ['hvert år', 'kvart år'],
    ['månedlig', 'månadleg'],
    ['snarest mulig', 'snarast mogleg'],
    ['ikke fastsatt', 'ikkje fastsett'],
    ['ferdigstilles 2021', 'ferdigstillast 2021'],
    ['senest 1. mai 2021', 'seinast 1. mai 2021'],
    ['høsten 2022', 'hausten 2022'],
    ['frem mot 2035', 'fram mot 2035'],
  ])('nb "%s" and nn "%s" agree', (nb, nn) => {
    expect(parseDeadline(nn, { language: 'nn' })).toEqual(parseDeadline(nb, { language: 'nb' }))
  })
})

describe('describeDeadline', () => {
  test.each([
    ['Medio 2021', 'medio 2021', 'medio 2021', 'the middle third of 2021'],
    [
      'ut mai 2021',
      'innen utgangen av mai 2021',
      'innan utgangen av mai 2021',
      'by the end of May 2021',
    ],
    ['før 2022', 'før 2022', 'før 2022', 'before 2022'],
    ['Ferdigstilt 2021', 'ferdigstilt 2021', 'ferdigstilt 2021', 'completed in 2021'],
    ['Q2 2022', '2. kvartal 2022', '2. kvartal 2022', 'Q2 2022'],
    ['2020-2021', '2020–2021', '2020–2021', '2020–2021'],
    ['frå 1.1.2019', 'fra 1. januar 2019', 'frå 1. januar 2019', 'from 1 January 2019'],
    ['veke 53 2020', 'uke 53, 2020', 'veke 53, 2020', 'week 53, 2020'],
    ['snarest', 'ingen dato i teksten', 'ingen dato i teksten', 'no date in the text'],
    [
      'våren 2025',
      'årstiden har ingen fastsatte datoer',
      'årstida har ingen fastsette datoar',
      'the season has no fixed dates',
    ],
  ])('writes %s', (text, nb, nn, en) => {
    const deadline = parseDeadline(text)
    expect((['nb', 'nn', 'en'] as const).map((one) => describeDeadline(deadline, one))).toEqual([
      nb,
      nn,
      en,
    ])
  })

  test('another language is misuse', () => {
    expect(() => describeDeadline({ kind: 'none', reason: 'empty' }, 'sv' as 'nb')).toThrowError(
      expect.objectContaining({ code: 'unknown-language' }),
    )
  })
})
