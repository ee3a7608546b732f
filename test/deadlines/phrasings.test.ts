import { type Deadline, describeDeadline, parseDeadline } from 'pasientforlop/plans'
import { describe, expect, test } from 'vitest'

const planPeriod = { from: '2020-01-01', to: '2024-12-31' }

const brief = (deadline: Deadline): string => {
  switch (deadline.kind) {
    case 'interval':
      return `${deadline.from ?? ''}..${deadline.due}`
    case 'start':
      return `start ${deadline.from}..${deadline.to ?? ''}`
    case 'ongoing':
      return `ongoing ${deadline.reading}`
    case 'none':
      return 'none'
    case 'unreadable': {
      const readings = deadline.readings.map(({ due }) => due).join(' | ')
      return readings === '' ? deadline.reason : `${deadline.reason}: ${readings}`
    }
  }
}

/** The phrasings that were found in plans, in bokmål and nynorsk, and what each is read as. */
const attested: readonly (readonly [text: string, reading: string])[] = [
  ['Medio 2021', '2021-05-01..2021-08-31'],
  ['Ferdigstilt 2021', '2021-01-01..2021-12-31'],
  ['2020', '2020-01-01..2020-12-31'],
  ['2021', '2021-01-01..2021-12-31'],
  ['2020-2021', '2020-01-01..2021-12-31'],
  ['2016-2020', '2016-01-01..2020-12-31'],
  ['2016 – 2020', '2016-01-01..2020-12-31'],
  ['2023–2035', '2023-01-01..2035-12-31'],
  ['2021- 2025', '2021-01-01..2025-12-31'],
  ['frem mot 2035', 'horizon'],
  ['fram mot 2035', 'horizon'],
  ['første tertial 2017', '2017-01-01..2017-04-30'],
  ['Q1 2023', '2023-01-01..2023-03-31'],
  ['i første kvartal 2024', '2024-01-01..2024-03-31'],
  ['første halvår', 'needs-year'],
  ['2.halvår', 'needs-year'],
  ['innan 30. juni 2018', '..2018-06-30'],
  ['innen 15. desember 2018', '..2018-12-15'],
  ['innen utgangen av februar', 'needs-year'],
  ['ut februar 2024', '..2024-02-29'],
  ['fra 1. januar 2019', 'start 2019-01-01..'],
  ['gjeldende fra 1. januar 2023', 'start 2023-01-01..'],
  ['høsten 2022', 'season'],
  ['våren 2025', 'season'],
  ['i løpet av 2024', '2024-01-01..2024-12-31'],
  ['2024/2025', '2024-01-01..2025-12-31'],
  ['løper ut 2020', '..2020-12-31'],
  ['så lengje det er behov for det', 'ongoing as-long-as-needed'],
  ['jamleg', 'ongoing recurring'],
  ['i planperioden', '2020-01-01..2024-12-31'],
  ['ved oppstart handlingsplan', 'event-relative'],
  ['Resultatmål 2016:', '2016-01-01..2016-12-31'],
  ['', 'none'],
  ['pr 04.04.24', 'report-date'],
  ['per 17. januar 2020', 'report-date'],
  ['05. desember 2018', '2018-12-05..2018-12-05'],
]

/** Forms of spreadsheets and minutes, and just outside each of them. */
const forms: readonly (readonly [text: string, reading: string])[] = [
  // Two digits for a year of this century's first half; of the second half nobody knows.
  ['1/6-26', '2026-06-01..2026-06-01'],
  ['1/5-21', '2021-05-01..2021-05-01'],
  ['1.5.49', '2049-05-01..2049-05-01'],
  ['1.5.50', 'ambiguous: 1950-05-01 | 2050-05-01'],
  ['1.5.99', 'ambiguous: 1999-05-01 | 2099-05-01'],
  ['innan 1.5.99', 'ambiguous: 1999-05-01 | 2099-05-01'],
  ['31/2-26', 'no-such-date'],
  ['29/2-99', 'no-such-date'],
  ['juni -26', '2026-06-01..2026-06-30'],
  ['juni-26', '2026-06-01..2026-06-30'],
  ['juni -49', '2049-06-01..2049-06-30'],
  ['juni -50', 'not-understood'],
  ['juni - 26', 'not-understood'],
  ['juni 26', 'not-understood'],
  ['1. kvartal -26', '2026-01-01..2026-03-31'],
  ['2. halvår -26', '2026-07-01..2026-12-31'],
  ['1. juni -26', '2026-06-01..2026-06-01'],
  // A month written as in ISO 8601, unless it can be a range of years too.
  ['2026-06', '2026-06-01..2026-06-30'],
  ['2026-12', '2026-12-01..2026-12-31'],
  ['2026-13', 'reversed'],
  ['2026-00', 'no-such-date'],
  ['2026-27', '2026-01-01..2027-12-31'],
  ['2011-12', 'ambiguous: 2011-12-31 | 2012-12-31'],
  ['2011-11', '2011-11-01..2011-11-30'],
  ['1999-01', 'ambiguous: 1999-01-31 | 2001-12-31'],
  // The turn of a year.
  ['Årsskiftet 2025/2026', '..2025-12-31'],
  ['årsskiftet 2025-2026', '..2025-12-31'],
  ['ved årsskiftet 2025/26', '..2025-12-31'],
  ['innan årsskiftet 2025/2026', '..2025-12-31'],
  ['årsskiftet 2025/2027', 'not-understood'],
  ['årsskiftet 2025', 'ambiguous: 2024-12-31 | 2025-12-31'],
  ['etter årsskiftet 2025/2026', 'ambiguous'],
  ['ved årsskiftet', 'needs-year'],
  // Haste names no date; what stands beside it does.
  ['Snarast råd og seinast 1.3.2026', '..2026-03-01'],
  ['snarest mulig, senest 1.3.2026', '..2026-03-01'],
  ['snarest, men innen 1.3.2026', '..2026-03-01'],
  ['snarast råd', 'no-date'],
  ['snarest og 1.3.2026', 'not-understood'],
  // Two years.
  ['2026 og 2027', '2026-01-01..2027-12-31'],
  ['2026 og 2028', 'ambiguous: 2026-12-31 | 2028-12-31'],
  ['2027 og 2026', 'ambiguous: 2026-12-31 | 2027-12-31'],
  ['mai og juni 2026', 'ambiguous: 2026-05-31 | 2026-06-30'],
  // A note that the deadline was moved.
  ['01.09.2026 (utsett)', '2026-09-01..2026-09-01'],
  ['01.09.2026 (utsatt)', '2026-09-01..2026-09-01'],
  ['innen 1. mai 2026 (ny frist)', '..2026-05-01'],
  ['01.09.2026 (helst før)', 'not-understood'],
  ['(utsett)', 'not-understood'],
  // "Innen" of a span: before it, or by its end.
  ['innan 2026', 'ambiguous: 2025-12-31 | 2026-12-31'],
  ['innen mai 2026', 'ambiguous: 2026-04-30 | 2026-05-31'],
  ['innen 1. tertial 2026', 'ambiguous: 2025-12-31 | 2026-04-30'],
  ['innen medio 2021', 'ambiguous: 2021-04-30 | 2021-08-31'],
  ['innan ultimo 2021', 'ambiguous: 2021-08-31 | 2021-12-31'],
  ['før medio 2021', 'ambiguous: 2021-04-30 | 2021-08-31'],
  ['innen 2024/2025', 'ambiguous: 2023-12-31 | 2024-12-31 | 2024-12-31 | 2025-12-31'],
  ['innen 1. mai 2026', '..2026-05-01'],
  ['innen utgangen av 2026', '..2026-12-31'],
  ['seinast 2026', '..2026-12-31'],
  ['før 2026', '..2025-12-31'],
  ['før mai 2026', '..2026-04-30'],
  ['til 2021', 'ambiguous: 2020-12-31 | 2021-12-31'],
  ['til 1. mai 2021', 'ambiguous: 2021-04-30 | 2021-05-01'],
  // What blanks leave open.
  [
    'innen 1. 2021',
    'ambiguous: 2020-12-31 | 2020-12-31 | 2020-12-31 | 2020-12-31 | 2021-01-31 | 2021-03-31 | 2021-04-30 | 2021-06-30',
  ],
  ['1. 2021', 'ambiguous: 2021-01-31 | 2021-03-31 | 2021-04-30 | 2021-06-30'],
  ['12. 2021', 'ambiguous: 2021-12-31'],
  ['13. 2021', 'no-such-date'],
  ['12.2021', '2021-12-01..2021-12-31'],
  ['mai – 2022', 'ambiguous: 2022-05-31 | 2022-12-31'],
  ['mai-2022', '2022-05-01..2022-05-31'],
  ['mai – juni 2022', '2022-05-01..2022-06-30'],
]

describe('phrasings of plans', () => {
  test.each(attested)('%j, as written in a plan: %s', (text, reading) => {
    expect(brief(parseDeadline(text, { planPeriod }))).toBe(reading)
  })

  test.each(forms)('%j: %s', (text, reading) => {
    expect(brief(parseDeadline(text))).toBe(reading)
  })

  test('no other reading is given with a reason that is not ambiguity', () => {
    for (const [text] of [...attested, ...forms]) {
      const deadline = parseDeadline(text)
      if (deadline.kind !== 'unreadable' || deadline.reason === 'ambiguous') continue
      expect(deadline.readings).toEqual([])
    }
  })
})

describe('seasons', () => {
  const seasons = { spring: { from: 1, to: 6 }, autumn: { from: 8, to: 12 } }

  test.each([
    ['våren 2025', '2025-01-01..2025-06-30'],
    ['Haust 2019', '2019-08-01..2019-12-31'],
    ['innan hausten 2025', 'ambiguous: 2025-07-31 | 2025-12-31'],
    ['våren', 'needs-year'],
    ['sommeren 2025', 'season'],
    ['innen jul 2025', 'season'],
  ])('with the months of a caller, %s is %s', (text, reading) => {
    expect(brief(parseDeadline(text, { seasons }))).toBe(reading)
  })

  test.each([
    ['no month', { from: 0, to: 3 }],
    ['the thirteenth month', { from: 10, to: 13 }],
    ['backwards', { from: 6, to: 5 }],
  ])('%s is misuse', (_, spring) => {
    expect(() => parseDeadline('våren 2025', { seasons: { spring } })).toThrowError(
      expect.objectContaining({ code: 'invalid-count' }),
    )
  })
})

describe('what an ambiguous deadline could mean, in words', () => {
  test.each([
    ['innan 2026', 'kan lesast på fleire måtar: før 2026 eller innan utgangen av 2026'],
    ['1.5.99', 'kan lesast på fleire måtar: 1. mai 1999 eller 1. mai 2099'],
    ['12. 2021', 'ikkje sikkert kva som er meint, kanskje desember 2021'],
    ['oppstart innen 2021', 'kan lesast på fleire måtar'],
  ])('%s: %s', (text, words) => {
    expect(describeDeadline(parseDeadline(text), 'nn')).toBe(words)
  })
})
