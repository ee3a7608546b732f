import { type Deadline, describeDeadline, parseDeadline } from 'pasientforlop/plans'
import { describe, expect, test } from 'vitest'

const planPeriod = { from: '2020-01-01', to: '2024-12-31' }

const brief = (deadline: Deadline): string => {
  switch (deadline.kind) {
    case 'interval':
      return `${deadline.from ?? ''}..${deadline.due} ${deadline.precision} ${deadline.reading}`
    case 'start':
      return `start ${deadline.from}..${deadline.to ?? ''} ${deadline.precision}`
    case 'ongoing':
      return `ongoing ${deadline.reading}`
    default:
      return `${deadline.kind} ${deadline.reason}`
  }
}

/** Near every border that the reader draws: what is read, and what is refused for which reason. */
const readings: readonly (readonly [text: string, reading: string])[] = [
  ['31.13.2021', 'unreadable no-such-date'],
  ['0.5.2021', 'unreadable no-such-date'],
  ['32.5.2021', 'unreadable no-such-date'],
  ['30.2.2021', 'unreadable no-such-date'],
  ['29.2.2021', 'unreadable no-such-date'],
  ['29.2.2020', '2020-02-29..2020-02-29 day in'],
  ['1.0.2021', 'unreadable no-such-date'],
  ['31.12.1899', 'unreadable out-of-range'],
  ['1.1.1900', '1900-01-01..1900-01-01 day in'],
  ['31.12.2200', '2200-12-31..2200-12-31 day in'],
  ['1.1.2201', 'unreadable out-of-range'],
  ['1899', 'unreadable out-of-range'],
  ['1900', '1900-01-01..1900-12-31 year in'],
  ['2200', '2200-01-01..2200-12-31 year in'],
  ['2201', 'unreadable out-of-range'],
  ['før 1900', 'unreadable out-of-range'],
  ['før 1901', '..1900-12-31 year before'],
  ['før 1.1.1900', 'unreadable out-of-range'],
  ['før 2.1.1900', '..1900-01-01 day before'],
  ['før 3.1.1900', '..1900-01-02 day before'],
  ['uke 0 2021', 'unreadable no-such-date'],
  ['uke 53 2021', 'unreadable no-such-date'],
  ['uke 53 2020', '2020-12-28..2021-01-03 week in'],
  ['uke 1 1900', '1900-01-01..1900-01-07 week in'],
  ['uke 52 2200', '2200-12-22..2200-12-28 week in'],
  ['uke 1 2201', 'unreadable out-of-range'],
  ['uke 01/2021', '2021-01-04..2021-01-10 week in'],
  ['uke 1', 'unreadable needs-year'],
  ['uke', 'unreadable not-understood'],
  ['uke 123 2021', 'unreadable not-understood'],
  ['2020 til 2021', '2020-01-01..2021-12-31 year-range in'],
  ['2020 til og med 2021', '2020-01-01..2021-12-31 year-range in'],
  ['2020 og 2021', '2020-01-01..2021-12-31 year-range in'],
  ['mellom 2020 til 2021', '2020-01-01..2021-12-31 year-range in'],
  ['mellom 2020', 'unreadable not-understood'],
  ['mellom 1. mai og 3. juni 2021', '2021-05-01..2021-06-03 range in'],
  ['mellom mai og juni 2021', '2021-05-01..2021-06-30 range in'],
  ['mellom 2021 og 2020', 'unreadable reversed'],
  ['2021-2020', 'unreadable reversed'],
  ['2021-2021', 'unreadable reversed'],
  ['2020-20', 'unreadable reversed'],
  ['2020-19', 'unreadable reversed'],
  ['2020-21', '2020-01-01..2021-12-31 year-range in'],
  ['1999-01', 'unreadable ambiguous'],
  ['1999-00', 'unreadable ambiguous'],
  ['1989-00', 'unreadable no-such-date'],
  ['2020-2', 'unreadable not-understood'],
  ['2020-211', 'unreadable not-understood'],
  ['2020-21 ca', 'unreadable not-understood'],
  ['2020/21', '2020-01-01..2021-12-31 year-range either-year'],
  ['2020/2021', '2020-01-01..2021-12-31 year-range either-year'],
  ['2020/20', 'unreadable reversed'],
  ['2011/12', 'unreadable ambiguous'],
  ['mai 2020-21', 'unreadable not-understood'],
  ['juni - mai 2021', 'unreadable reversed'],
  ['mai - juni', 'unreadable needs-year'],
  ['mai 2021 - juni', 'unreadable needs-year'],
  ['mai 2021 - juni 2022', '2021-05-01..2022-06-30 range in'],
  ['30. februar - mars 2021', 'unreadable no-such-date'],
  ['mars - 30. april 2021', '2021-03-01..2021-04-30 range in'],
  ['mars - 31. april 2021', 'unreadable no-such-date'],
  ['1. mai - 1. mai 2021', 'unreadable reversed'],
  ['2. mai - 1. mai 2021', 'unreadable reversed'],
  ['innen 2020-2021', 'unreadable ambiguous'],
  ['før 2020-2021', 'unreadable ambiguous'],
  ['fra 2020-2021', '2020-01-01..2021-12-31 year-range in'],
  ['fra og med 2021', 'start 2021-01-01.. year'],
  ['fra 2021', 'start 2021-01-01.. year'],
  ['fra mai 2021', 'start 2021-05-01.. month'],
  ['mai i 2021', '2021-05-01..2021-05-31 month in'],
  ['mai av 2021', '2021-05-01..2021-05-31 month in'],
  ['mai år 2021', '2021-05-01..2021-05-31 month in'],
  ['mai, 2021', '2021-05-01..2021-05-31 month in'],
  ['mai/2021', '2021-05-01..2021-05-31 month in'],
  ['mai-2021', '2021-05-01..2021-05-31 month in'],
  ['mai., 2021', '2021-05-01..2021-05-31 month in'],
  ['mai. 2021', '2021-05-01..2021-05-31 month in'],
  ['mai 2021.', '2021-05-01..2021-05-31 month in'],
  ['mai : 2021', 'unreadable not-understood'],
  ['mai. - juni. 2021', '2021-05-01..2021-06-30 range in'],
  ['1. mai. - 3. juni 2021', 'unreadable not-understood'],
  ['2021-05', '2021-05-01..2021-05-31 month in'],
  ['2021-13', 'unreadable reversed'],
  ['2021-00', 'unreadable no-such-date'],
  ['2021-5', 'unreadable not-understood'],
  ['2021-05-31', '2021-05-31..2021-05-31 day in'],
  ['2021-5-1', '2021-05-01..2021-05-01 day in'],
  ['2021-02-30', 'unreadable no-such-date'],
  ['2021-T1', '2021-01-01..2021-04-30 tertial in'],
  ['2021T1', '2021-01-01..2021-04-30 tertial in'],
  ['2021 T1', '2021-01-01..2021-04-30 tertial in'],
  ['T1 2021', '2021-01-01..2021-04-30 tertial in'],
  ['T1-2021', '2021-01-01..2021-04-30 tertial in'],
  ['T1', 'unreadable needs-year'],
  ['2021-T4', 'unreadable no-such-date'],
  ['2021-T0', 'unreadable no-such-date'],
  ['2021-Q4', '2021-10-01..2021-12-31 quarter in'],
  ['2021-Q5', 'unreadable no-such-date'],
  ['2021-H2', '2021-07-01..2021-12-31 half-year in'],
  ['2021-H3', 'unreadable no-such-date'],
  ['H2 2021', '2021-07-01..2021-12-31 half-year in'],
  ['2021-T12', 'unreadable not-understood'],
  ['2021-X1', 'unreadable not-understood'],
  ['T4 2021', 'unreadable no-such-date'],
  ['Q0 2021', 'unreadable no-such-date'],
  ['året 2021', '2021-01-01..2021-12-31 year in'],
  ['år 2021', '2021-01-01..2021-12-31 year in'],
  ['året', 'unreadable not-understood'],
  ['0. tertial 2021', 'unreadable no-such-date'],
  ['4. tertial 2021', 'unreadable no-such-date'],
  ['1. halvår 2021', '2021-01-01..2021-06-30 half-year in'],
  ['3. halvår 2021', 'unreadable no-such-date'],
  ['5. kvartal 2021', 'unreadable no-such-date'],
  ['tredje tertial 2021', '2021-09-01..2021-12-31 tertial in'],
  ['tredje 2021', 'unreadable not-understood'],
  ['tredje kvartal', 'unreadable needs-year'],
  ['første mai 2021', 'unreadable not-understood'],
  ['13/2021', 'unreadable no-such-date'],
  ['0/2021', 'unreadable no-such-date'],
  ['12/2021', '2021-12-01..2021-12-31 month in'],
  ['5.2021', '2021-05-01..2021-05-31 month in'],
  ['5-2021', 'unreadable not-understood'],
  ['1.5.2021', '2021-05-01..2021-05-01 day in'],
  ['1.5.21', '2021-05-01..2021-05-01 day in'],
  ['1/5/2021', '2021-05-01..2021-05-01 day in'],
  ['1/5 2021', '2021-05-01..2021-05-01 day in'],
  ['1/5-21', '2021-05-01..2021-05-01 day in'],
  ['1.5.', 'unreadable needs-year'],
  ['1.5', 'unreadable needs-year'],
  ['1. mai', 'unreadable needs-year'],
  ['1. mai 21', 'unreadable not-understood'],
  ['1 mai 2021', '2021-05-01..2021-05-01 day in'],
  ['1.mai 2021', '2021-05-01..2021-05-01 day in'],
  ['1.5.021', 'unreadable not-understood'],
  ['1.5.2021 ca', 'unreadable not-understood'],
  ['Frist: 2021', '2021-01-01..2021-12-31 year in'],
  ['frist 2021', '2021-01-01..2021-12-31 year in'],
  ['frist: innen 1. mai 2021', '..2021-05-01 day by'],
  ['Oppstart: 2021', 'start 2021-01-01..2021-12-31 year'],
  ['oppstart 2021', 'start 2021-01-01..2021-12-31 year'],
  ['oppstart i 2021', 'start 2021-01-01..2021-12-31 year'],
  ['oppstart fra 2021', 'start 2021-01-01.. year'],
  ['oppstart fra 1. mai 2021', 'start 2021-05-01.. day'],
  ['oppstart innen 2021', 'unreadable ambiguous'],
  ['oppstart innen 1. mai 2021', 'unreadable ambiguous'],
  ['oppstart før 2021', 'unreadable ambiguous'],
  ['oppstart mellom 2020 og 2021', 'unreadable ambiguous'],
  ['oppstart 2020-2021', 'start 2020-01-01..2021-12-31 year-range'],
  ['oppstart i planperioden', 'unreadable not-understood'],
  ['oppstart innen utgangen av 2021', 'unreadable ambiguous'],
  ['ferdigstilt i 2021', '2021-01-01..2021-12-31 year completed-in'],
  ['ferdigstilt fra 2021', 'unreadable ambiguous'],
  ['ferdigstilt mai 2021', '2021-05-01..2021-05-31 month completed-in'],
  ['ferdigstilt innen 2021', 'unreadable ambiguous'],
  ['ferdigstilt senest 2021', '..2021-12-31 year by'],
  ['ferdigstilt mellom 2020 og 2021', '2020-01-01..2021-12-31 year-range completed-in'],
  ['ferdigstilt 2020-2021', '2020-01-01..2021-12-31 year-range completed-in'],
  ['ferdigstilt 2020/2021', '2020-01-01..2021-12-31 year-range either-year'],
  ['resultatmål 2020-2021', '2020-01-01..2021-12-31 year-range target-in'],
  ['resultatmål innen 2021', 'unreadable ambiguous'],
  ['resultatmål fra 2021', 'unreadable ambiguous'],
  ['i planperioden', '2020-01-01..2024-12-31 plan-period plan-period'],
  ['planperioden', '2020-01-01..2024-12-31 plan-period plan-period'],
  ['innen planperioden', 'unreadable not-understood'],
  ['innen utgangen av planperioden', '..2024-12-31 plan-period plan-period'],
  ['før planperioden', 'unreadable not-understood'],
  ['fra planperioden', 'unreadable not-understood'],
  ['planperioden 2021', 'unreadable not-understood'],
  ['i planperioden ca', 'unreadable not-understood'],
  ['ved utgangen av 31.12.2021', '..2021-12-31 day by'],
  ['innen utgangen av 31.12.2021', '..2021-12-31 day by'],
  ['innen utgangen av mai', 'unreadable needs-year'],
  ['utgangen av 2021', 'unreadable not-understood'],
  ['årlig', 'ongoing recurring'],
  ['årlig 2021', 'unreadable not-understood'],
  ['løpende', 'ongoing continuous'],
  ['løpende fra 2021', 'unreadable not-understood'],
  ['snarest', 'unreadable no-date'],
  ['snarest 2021', 'unreadable not-understood'],
  ['våren 2021', 'unreadable season'],
  ['vår 2021', 'unreadable season'],
  ['høsten i 2021', 'unreadable season'],
  ['vinteren 2020/2021', 'unreadable not-understood'],
  ['sommer', 'unreadable season'],
  ['våren 2021 ca', 'unreadable not-understood'],
  ['sommeren av 2021', 'unreadable season'],
  ['.', 'unreadable not-understood'],
  [':', 'unreadable not-understood'],
  [';', 'unreadable not-understood'],
  ['2021.', '2021-01-01..2021-12-31 year in'],
  ['2021;', '2021-01-01..2021-12-31 year in'],
  ['2021 .;', '2021-01-01..2021-12-31 year in'],
  ['x2021', 'unreadable not-understood'],
  ['2021x', 'unreadable not-understood'],
  ['20211', 'unreadable not-understood'],
  ['021', 'unreadable not-understood'],
  ['-', 'none stated'],
  ['- -', 'unreadable not-understood'],
  ['toString', 'unreadable not-understood'],
  ['constructor 2021', 'unreadable not-understood'],
  ['i constructor 2021', 'unreadable not-understood'],
  ['uke constructor', 'unreadable not-understood'],
  ['1/2021', '2021-01-01..2021-01-31 month in'],
  ['01/2021', '2021-01-01..2021-01-31 month in'],
  ['2021.05.31', 'unreadable not-understood'],
  ['2021/05/31', 'unreadable needs-year'],
  ['2021-05/31', 'unreadable needs-year'],
  ['2021/05-31', 'unreadable not-understood'],
  ['2021 05 31', 'unreadable not-understood'],
  ['2021-05 31', 'unreadable not-understood'],
  ['2021 05-31', 'unreadable not-understood'],
  ['1.5 21', 'unreadable not-understood'],
  ['1.5.1', 'unreadable not-understood'],
  ['1.5 ca', 'unreadable not-understood'],
  ['1.5 2021', '2021-05-01..2021-05-01 day in'],
  ['1-5-2021', 'unreadable not-understood'],
  ['tredje', 'unreadable not-understood'],
  ['1. ca 2021', 'unreadable not-understood'],
  ['2021-T1x', 'unreadable not-understood'],
  ['12 2021', 'unreadable not-understood'],
  ['mellom 2020 eller 2021', 'unreadable not-understood'],
  ['10.a.2021', 'unreadable not-understood'],
  ['1999-2000', '1999-01-01..2000-12-31 year-range in'],
  ['1999-99', 'unreadable reversed'],
  ['2000-01', 'unreadable ambiguous'],
  ['K1 2021', '2021-01-01..2021-03-31 quarter in'],
  ['2021-K4', '2021-10-01..2021-12-31 quarter in'],
  ['2021 til mai 2021', 'unreadable ambiguous'],
  ['mai 2021 - uke 19 2021', 'unreadable ambiguous'],
  ['2021 - desember 2021', '2021-01-01..2021-12-31 range in'],
  ['1. halvår - 30. juni 2021', '2021-01-01..2021-06-30 range in'],
]

describe('at the borders of what is read', () => {
  test.each(readings)('%j: %s', (text, reading) => {
    expect(brief(parseDeadline(text, { planPeriod }))).toBe(reading)
  })
})

describe('written again', () => {
  const read = readings.map(([text]) => parseDeadline(text, { planPeriod }))

  test.each(['nb', 'nn'] as const)('in %s, each is read as the same deadline', (language) => {
    for (const deadline of read) {
      if (deadline.kind === 'unreadable') continue
      const text = describeDeadline(deadline, language)
      // How well the words are founded is of those words; the deadline is the same.
      const same = { ...deadline, evidence: expect.anything() }
      const expected = 'evidence' in deadline ? same : deadline
      expect(parseDeadline(text, { planPeriod }), text).toEqual(expected)
      expect(parseDeadline(text, { planPeriod, language }), text).toEqual(expected)
    }
  })

  test.each([
    ['resultatmål 2020-2021', 'resultatmål 2020–2021', 'target for 2020–2021'],
    ['ferdigstilt 2020-2021', 'ferdigstilt 2020–2021', 'completed in 2020–2021'],
    ['2020/2021', '2020/2021', '2020/2021'],
    ['mai - juni 2021', '1. mai 2021–30. juni 2021', '1 May 2021–30 June 2021'],
    ['oppstart 2020-2021', 'oppstart 2020–2021', 'start in 2020–2021'],
    [
      'oppstart mai - juni 2021',
      'oppstart 1. mai 2021–30. juni 2021',
      'start in 1 May 2021–30 June 2021',
    ],
    ['1. halvår 2021', '1. halvår 2021', 'the first half of 2021'],
    ['2. halvår 2021', '2. halvår 2021', 'the second half of 2021'],
    ['1. tertial 2021', '1. tertial 2021', 'the first tertial of 2021'],
    ['2. tertial 2021', '2. tertial 2021', 'the second tertial of 2021'],
    ['3. tertial 2021', '3. tertial 2021', 'the third tertial of 2021'],
  ])('%s: %s, %s', (text, nb, en) => {
    expect(describeDeadline(parseDeadline(text), 'nb')).toBe(nb)
    expect(describeDeadline(parseDeadline(text), 'en')).toBe(en)
  })
})

test('two hundred signs are read, and one more is prose', () => {
  const padded = (length: number) => `2021${' '.repeat(length - 4)}`
  expect(brief(parseDeadline(padded(200)))).toBe('2021-01-01..2021-12-31 year in')
  expect(brief(parseDeadline(padded(201)))).toBe('unreadable not-understood')
})

test.each<[unknown, string]>([
  [null, 'planPeriod must be an object with from and to'],
  [{ from: 'x', to: '2024-12-31' }, 'planPeriod.from must be a date'],
  [{ from: '2020-01-01', to: 'x' }, 'planPeriod.to must be a date'],
  [{ from: '2024-12-31', to: '2020-01-01' }, 'planPeriod.from must not be after planPeriod.to'],
])('a plan period %j is misuse', (period, words) => {
  expect(() => parseDeadline('i planperioden', { planPeriod: period as never })).toThrowError(words)
})

test('a plan period of one day is one', () => {
  const one = { from: '2020-01-01', to: '2020-01-01' }
  expect(brief(parseDeadline('planperioden', { planPeriod: one }))).toBe(
    '2020-01-01..2020-01-01 plan-period plan-period',
  )
})

test.each<[string, string]>([
  ['none stated', '-|ingen|ingen frist|uten frist|ikke fastsatt|ikke satt|ikke avklart'],
  ['ongoing continuous', 'fortløpende|løpende|kontinuerlig|varig|permanent'],
  [
    'ongoing as-long-as-needed',
    'så lenge det er behov for det|så lenge det er behov|så lenge det trengs',
  ],
  [
    'unreadable no-date',
    'snarest|snarest mulig|så snart som mulig|så raskt som mulig|så fort som mulig|straks|umiddelbart|omgående|på sikt|på kort sikt|på lang sikt|etter hvert|snart',
  ],
  [
    'unreadable needs-year',
    'i år|neste år|inneværende år|i løpet av året|innen årets slutt|innen utgangen av året|ved årsskiftet',
  ],
  ['unreadable event-relative', 'ved behov|ved oppstart|ved oppstart av prosjektet'],
])('%s is what is meant by %s', (reading, texts) => {
  for (const text of texts.split('|')) expect(brief(parseDeadline(text)), text).toBe(reading)
})

test.each<[string | undefined, string]>([
  [undefined, 'jevnlig|regelmessig'],
  ['year', 'årlig|hvert år'],
  ['half-year', 'halvårlig|hvert halvår'],
  ['tertial', 'tertialvis|hvert tertial'],
  ['quarter', 'kvartalsvis|hvert kvartal'],
  ['month', 'månedlig|hver måned'],
])('every %s is what is meant by %s', (every, texts) => {
  const ongoing = { kind: 'ongoing', reading: 'recurring', every: every ?? null }
  for (const text of texts.split('|')) expect(parseDeadline(text), text).toStrictEqual(ongoing)
})
