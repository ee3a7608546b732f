import { type Deadline, describeDeadline, parseDeadline } from 'pasientforlop/plans'
import { describe, expect, test } from 'vitest'

const readingsOf = (text: string) => {
  const read = parseDeadline(text)
  return read.kind === 'unreadable' ? read.readings : [read]
}

const day = (reading: 'before' | 'by', due: string, evidence: 'secondary' | 'inferred') =>
  ({ kind: 'interval', from: null, to: due, due, precision: 'day', reading, evidence }) as const

const month = (reading: 'before' | 'by-end', due: string, evidence: 'secondary' | 'inferred') =>
  ({ ...day('by', due, evidence), precision: 'month', reading }) as const

describe('words that may mean before or by the end', () => {
  test.each<[string, readonly Deadline[]]>([
    [
      'til 1. mai 2021',
      [day('before', '2021-04-30', 'inferred'), day('by', '2021-05-01', 'secondary')],
    ],
    [
      'innen 2020-2021',
      [day('before', '2019-12-31', 'inferred'), day('by', '2021-12-31', 'secondary')],
    ],
    [
      'innen mai 2021',
      [month('before', '2021-04-30', 'inferred'), month('by-end', '2021-05-31', 'secondary')],
    ],
    [
      'ved årsskiftet 2025',
      [day('by', '2024-12-31', 'inferred'), day('by', '2025-12-31', 'inferred')],
    ],
  ])('%s', (text, readings) => {
    expect(readingsOf(text)).toEqual(readings)
    expect(parseDeadline(text)).toMatchObject({ kind: 'unreadable', reason: 'ambiguous' })
  })

  test('the turn of two years is the last day of the first', () => {
    expect(readingsOf('årsskiftet 2025/2026')).toEqual([day('by', '2025-12-31', 'inferred')])
  })
})

describe('a month and a year with a dash between them', () => {
  const duesOf = (text: string) => readingsOf(text).map((one) => 'due' in one && one.due)

  test('may be the month or all from it on, and in December it is the month', () => {
    expect(duesOf('mai – 2022')).toEqual(['2022-05-31', '2022-12-31'])
    expect(duesOf('november – 2022')).toEqual(['2022-11-30', '2022-12-31'])
    expect(duesOf('desember – 2022')).toEqual(['2022-12-31'])
    expect(readingsOf('desember – 2022')).toMatchObject([{ precision: 'month' }])
  })

  test.each(['1. 2021', '1.  2021', '1.      2021', '1. 2021 (utsatt)'])(
    '%j may be a month, a quarter, a tertial or a half-year',
    (text) => {
      expect(duesOf(text)).toEqual(['2021-01-31', '2021-03-31', '2021-04-30', '2021-06-30'])
    },
  )

  test.each(['1. 20211', '11. 20211', '1. 202'])('%j is none of these', (text) => {
    expect(parseDeadline(text)).toMatchObject({ reason: 'not-understood', readings: [] })
  })

  test('a range whose end has no year needs one, whatever it begins with', () => {
    for (const text of ['mai 2021 - juni', '30. februar 2021 - juni', 'mai - juni']) {
      expect(parseDeadline(text)).toMatchObject({ reason: 'needs-year', readings: [] })
    }
  })

  test('a short second year across the turn of a century may be a month', () => {
    expect(duesOf('1990-01')).toEqual(['1990-01-31', '2001-12-31'])
    expect(duesOf('1989-01')).toEqual(['1989-01-31'])
    expect(parseDeadline('1990-00')).toMatchObject({ reason: 'ambiguous' })
    expect(parseDeadline('1989-00')).toMatchObject({ reason: 'no-such-date' })
  })
})

describe('remarks that change no date', () => {
  const notes = 'utsatt|forlenget|endret|flyttet|revidert|justert|oppdatert|ny frist'.split('|')

  test.each(notes)('a note in brackets: %s', (note) => {
    expect(parseDeadline(`1. mai 2021 (${note})`)).toEqual(parseDeadline('1. mai 2021'))
  })

  test.each(['juni -26(utsatt)', 'juni -26 (utsatt)', 'juni -26   (utsatt)', 'juni -26'])(
    'behind a year of two digits: %j',
    (text) => {
      expect(parseDeadline(text)).toEqual(parseDeadline('juni 2026'))
    },
  )

  test.each(['og', ', men', ',', 'men'])('as soon as can be, %s a date at the latest', (joint) => {
    for (const latest of ['senest', 'innen', 'før']) {
      expect(parseDeadline(`snarest mulig ${joint} ${latest} 1. mai 2021`)).toEqual(
        parseDeadline(`${latest} 1. mai 2021`),
      )
    }
    expect(parseDeadline(`snarest ${joint} mai 2021`).kind).toBe('unreadable')
  })

  test.each([
    'snarest',
    'snarast mogleg',
    'så snart som råd',
    'så raskt som mulig',
    'så fort som mogleg',
    'straks',
    'umiddelbart',
    'omgåande',
  ])('%s, and a limit beside it: the limit is the deadline', (haste) => {
    for (const limit of ['innen 1. mai 2021', 'senest 1. mai 2021', 'innen utgangen av 2021']) {
      expect(parseDeadline(`${haste} ${limit}`)).toEqual(parseDeadline(limit))
      expect(parseDeadline(`${haste} og ${limit}`)).toEqual(parseDeadline(limit))
    }
    expect(parseDeadline(haste)).toMatchObject({ reason: 'no-date' })
    expect(parseDeadline(`${haste}, men før 1. mai 2021`)).toEqual(parseDeadline('før 1. mai 2021'))
  })

  test.each(['snarest før 1. mai 2021', 'straks etter 1. mai 2021', 'snarest 1. mai 2021'])(
    'haste beside what is no limit for it is not understood: %s',
    (text) => {
      expect(parseDeadline(text)).toMatchObject({ reason: 'not-understood' })
    },
  )
})

describe('in words', () => {
  test.each([
    ['før uke 1 2025', 'før uke 1, 2025'],
    ['før uke 1 2024', 'før uke 1, 2024'],
    ['før uke 2 2024', 'før uke 2, 2024'],
    ['uke 53 2020', 'uke 53, 2020'],
    ['uke 1 2021', 'uke 1, 2021'],
    ['senest 1. mai 2021', 'innen 1. mai 2021'],
    ['senest mai 2021', 'senest mai 2021'],
    ['oppstart i mai 2021', 'oppstart mai 2021'],
  ])('%s: %s', (text, words) => {
    expect(describeDeadline(parseDeadline(text), 'nb')).toBe(words)
  })
})
