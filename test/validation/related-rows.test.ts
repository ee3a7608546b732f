import { checkRegistrations, describeFinding, type Registration } from 'pasientforlop'
import { describe, expect, test } from 'vitest'
import { rowsOf } from '../helpers/short-hand.js'

const check = (rows: readonly Registration[]) => checkRegistrations(rows, { asOf: '2020-12-31' })

const findingOf = (rows: readonly Registration[], rule: string) =>
  check(rows).findings.find((finding) => finding.rule === rule)

/** A decision without an attendance, and the row that lies between start and decision. */
const course = (line: string, more: Partial<Registration> = {}): readonly Registration[] => {
  const [start, between, decision] = rowsOf(['2020-01-02 D11A', line, '2020-02-10 D11CP'])
  return [start, { ...between, ...more }, decision] as Registration[]
}

describe('a finding that misses an event names the rows that were set aside and could be it', () => {
  test.each([
    ['a blank after it', { code: 'D11M ' }],
    ['small letters', { code: 'd11m' }],
    ['no date that is one', { date: '2020-02-30' }],
    ['no date', { date: '' }],
  ])('an attendance with %s', (_, more) => {
    const rows = course('2020-01-20 D11M', more)
    expect(findingOf(rows, 'npr-208')).toMatchObject({ rows: [2], relatedRows: [1] })
    expect(check(rows).setAside).toEqual([1])
  })

  test.each([
    ['another event', { code: 'D11L ' }],
    ['another type', { code: 'D12M ' }],
    ['another patient', { code: 'D11M ', patient: 'p2' }],
    ['another unit', { code: 'D11M ', unit: 'u2' }],
    ['a date after asOf', { date: '2021-01-20' }],
  ])('but no row with %s', (_, more) => {
    expect(findingOf(course('2020-01-20 D11M', more), 'npr-208')).toMatchObject({
      rows: [2],
      relatedRows: [],
    })
  })

  test.each(['\u0000', ' ', '2 ', '|'])(
    'but no row of ids that join to the same text by %j',
    (sign) => {
      const other = { unit: `a${sign}b`, patient: 'c', code: 'D11M ' }
      const [start, between, decision] = course('2020-01-20 D11M', other)
      const own = { unit: 'a', patient: `b${sign}c` }
      const rows = [{ ...start, ...own }, between, { ...decision, ...own }] as Registration[]
      expect(findingOf(rows, 'npr-208')).toMatchObject({ rows: [2], relatedRows: [] })
    },
  )

  test('a decision, and a start, likewise', () => {
    const undecided = rowsOf([
      '2020-01-02 D11A',
      '2020-01-20 D11M',
      '2020-02-10 d11cp',
      '2020-03-10 D11E',
    ])
    expect(findingOf(undecided, 'npr-221')).toMatchObject({ rows: [3], relatedRows: [2] })
    const [start, attended] = rowsOf(['2020-01-02 D11A', '2020-01-20 D11M'])
    const notBegun = [{ ...start, code: 'D11A ' }, attended] as Registration[]
    expect(findingOf(notBegun, 'npr-105')).toMatchObject({ rows: [1], relatedRows: [0] })
  })

  test('also where it is stated in parts, and only its outcome is at fault', () => {
    const related = (parts: object) => {
      const rows = rowsOf(['2020-01-02 D11A', '2020-01-20 D11M', '2020-02-10 x', '2020-03-10 D11E'])
      const { code: _, ...bare } = rows[2] as Registration
      const given = [...rows.slice(0, 2), { ...bare, ...parts }, ...rows.slice(3)] as Registration[]
      return findingOf(given, 'npr-221')?.relatedRows
    }
    expect(related({ pathway: 'D11', event: 'C' })).toEqual([2])
    expect(related({ pathway: 'D11', event: 'C', outcome: 'Q', code: '' })).toEqual([2])
    expect(related({ code: 'D11C' })).toEqual([2])
    expect(related({ code: 'D11CQ' })).toEqual([2])
    expect(related({ code: 'D11CPQ' })).toEqual([])
    expect(related({ pathway: 'D11', event: 'X' })).toEqual([])
    expect(related({ pathway: 'D12', event: 'C' })).toEqual([])
    expect(related({ pathway: 'D11' })).toEqual([])
  })

  test('all of them, ascending, whatever set them aside', () => {
    const codes = [
      '2020-01-02 D11A',
      '2020-01-20 D11M',
      '2020-02-10 D11E',
      '2020-03-01 D11XG',
      '2020-04-02 D11CP',
      '2020-04-01 D11C',
      '2020-04-02 D11CT',
      '2020-02-01 d11cp',
    ]
    const rows = rowsOf(codes)
    expect(check(rows).findings.find(({ rule }) => rule === 'npr-225')?.rows).toEqual([4, 6])
    expect(findingOf(rows, 'npr-221')?.relatedRows).toEqual([4, 5, 6, 7])
  })

  test('but none that is in the pathway, though it have a fault, nor one of no patient', () => {
    const [start, attended, evaluated, decided] = rowsOf(
      ['2020-01-02 D11A', '2020-01-20 D11M', '2020-02-10 D11E', '2020-03-01 D11CP'],
      undefined,
      { patient: 'undefined' },
    ) as [Registration, Registration, Registration, Registration]
    const flagged = { ...decided, careLevel: 'ward' } as unknown as Registration
    expect(findingOf([start, attended, evaluated, flagged], 'npr-221')?.relatedRows).toEqual([])
    const { patient: _, ...nobody } = decided
    const rows = [start, attended, evaluated, nobody as Registration]
    expect(check(rows).setAside).toEqual([3])
    expect(findingOf(rows, 'npr-221')?.relatedRows).toEqual([])
  })

  test('nothing is related where the event is there', () => {
    const rows = [...course('2020-01-20 D11M'), ...course('2020-01-21 D11M', { code: 'D11M ' })]
    expect(findingOf(rows, 'npr-208')).toBeUndefined()
  })

  test.each<[string, string, readonly string[]]>([
    ['npr-105', 'D11A ', ['2020-01-20 D11M']],
    ['npr-208', 'D11M ', ['2020-01-02 D11A', '2020-02-10 D11CP']],
    ['npr-221', 'D11CP ', ['2020-01-02 D11A', '2020-01-20 D11M', '2020-03-10 D11E']],
    ['npr-222', 'D11CP ', ['2020-01-02 D11A', '2020-01-20 D11M', '2020-03-10 D11F']],
    [
      'extended-without-decision',
      'D01CT ',
      ['2020-01-02 D01A', '2020-01-20 D01M', '2020-02-01 D01CU', '2020-09-01 D01XG'],
    ],
    ['help-without-closing', 'D09XG ', ['2020-01-02 D09A', '2020-01-20 D09HK']],
    [
      'no-need-without-closing',
      'D11XG ',
      ['2020-01-02 D11A', '2020-01-20 D11M', '2020-02-01 D11CI'],
    ],
  ])('%s by %j', (rule, code, lines) => {
    const missed = { ...rowsOf(['2020-02-20 D11A'])[0], code } as Registration
    const found = findingOf([...rowsOf(lines), missed], rule)
    expect(found).toMatchObject({ relatedRows: [lines.length] })
    expect(findingOf(rowsOf(lines), rule)).toMatchObject({ relatedRows: [] })
  })

  test('but no repeat of what another pathway has', () => {
    const rows = rowsOf([
      '2020-01-02 D11A',
      '2020-01-20 D11M',
      '2020-01-20 D11M',
      '2020-02-01 D11CP',
      '2020-03-01 D11XG',
      '2020-04-01 D11A',
      '2020-05-01 D11CP',
    ])
    expect(check(rows).setAside).toEqual([2])
    expect(findingOf(rows, 'npr-208')).toMatchObject({ rows: [6], relatedRows: [] })
  })

  test.each(['nb', 'nn', 'en'] as const)('the words say so: %s', (language) => {
    const related = findingOf(course('2020-01-20 D11M', { code: 'D11M ' }), 'npr-208')
    const alone = findingOf(course('2020-01-20 D11L'), 'npr-208')
    if (related === undefined || alone === undefined) throw new Error('npr-208 was expected')
    const [with_, without] = [related, alone].map((one) => describeFinding(one, language))
    expect(with_).not.toEqual(without)
  })
})
