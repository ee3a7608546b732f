import { checkRegistrations, type PathwayFacts, validatePathways } from 'pasientforlop'
import { describe, expect, test } from 'vitest'
import { pathwayOf, rowsOf } from '../helpers/short-hand.js'

const rulesOf = (findings: readonly { readonly rule: string }[]) => findings.map(({ rule }) => rule)
const checked = (...lines: readonly string[]) => checkRegistrations(rowsOf(lines)).findings

describe('order of events', () => {
  test('a decision without any attendance, and one before it, lack it; one after does not', () => {
    expect(
      checked('2020-01-02 D11A', '2020-01-10 D11CU', '2020-01-20 D11M', '2020-01-30 D11CP'),
    ).toMatchObject([
      { rule: 'npr-208', rows: [1], params: { type: 'D11', clarified: 'no' } },
      { rule: 'npr-211', rows: [2] },
    ])
  })

  test('every event that is out of order has a finding of its own', () => {
    const found = checked(
      '2020-01-02 D11A',
      '2020-01-03 D11E',
      '2020-01-04 D11E',
      '2020-01-05 D11F',
    )
    expect(found.map(({ rule, rows }) => [rule, rows])).toEqual([
      ['npr-221', [1]],
      ['npr-221', [2]],
      ['npr-222', [3]],
    ])
  })

  test('a clarified pathway with an attendance before the decision is as any other', () => {
    const facts: PathwayFacts = { rightGrantedFor: 'treatment' }
    const rows = rowsOf(['2020-01-02 D11A', '2020-01-10 D11M', '2020-01-10 D11CP'], facts)
    expect(checkRegistrations(rows).findings).toEqual([])
  })

  test.each(['C P', 'S M', 'U B', 'F', 'E', 'M', 'D', 'L', 'T', 'H K', 'X G'])(
    'before the start, %s is before the start',
    (event) => {
      const found = validatePathways([pathwayOf('D11', [`2020-01-01 ${event}`, '2020-01-02 A'])])
      expect(rulesOf(found)).toContain('event-before-start')
    },
  )

  test('first symptoms are before the start as they should be', () => {
    expect(validatePathways([pathwayOf('D06', ['2019-06-01 P', '2020-01-02 A'])])).toEqual([])
  })

  test('first symptoms before the start belong to the pathway that it opens', () => {
    expect(checked('2019-06-01 D06P', '2020-01-02 D06A')).toEqual([])
  })

  test('a second closing is after the first', () => {
    const pathway = pathwayOf('D11', ['2020-01-02 A', '2020-02-01 X P', '2020-03-01 X G'])
    expect(validatePathways([pathway])).toMatchObject([
      { rule: 'closing-not-last', rows: [2], params: { count: 1 } },
    ])
  })
})

describe('age in D12', () => {
  const ageFindings = (start: string, facts: PathwayFacts) =>
    rulesOf(checkRegistrations(rowsOf([`${start} D12A`], facts)).findings)

  test.each<[string, PathwayFacts, string[]]>([
    ['2022-02-28', { birthDate: '2004-02-29' }, []],
    ['2022-03-01', { birthDate: '2004-02-29' }, ['npr-216']],
    ['2020-12-31', { birthDate: '2003-01-01' }, []],
    ['2021-01-01', { birthDate: '2003-01-01' }, ['npr-216']],
    ['2020-06-15', { birthYear: 2001 }, ['npr-216']],
    ['2020-06-15', { birthYear: 2002 }, ['age-undecided']],
    ['2020-06-15', { birthYear: 2003 }, []],
    // By the last day of the year everyone born in it has had the birthday.
    ['2020-12-31', { birthYear: 2002 }, ['npr-216']],
    ['2020-12-30', { birthYear: 2002 }, ['age-undecided']],
    ['2020-12-31', { birthYear: 2003 }, []],
    ['2020-06-15', { birthDate: '2002-06-16', birthYear: 2002 }, []],
    ['2020-06-15', { birthDate: '2002-06-15', birthYear: 2002 }, ['npr-216']],
    ['2020-06-15', {}, []],
  ])('starting %s, known %j: %j', (start, facts, expected) => {
    expect(ageFindings(start, facts)).toEqual(expected)
  })

  test('of other types age is not asked', () => {
    expect(checkRegistrations(rowsOf(['2020-01-02 D08A'], { birthYear: 1990 })).findings).toEqual(
      [],
    )
  })
})

describe('birth', () => {
  const bornFindings = (facts: PathwayFacts) =>
    rulesOf(checkRegistrations(rowsOf(['2020-06-15 D11A'], facts)).findings)

  test.each<[PathwayFacts, string[]]>([
    [{ birthYear: 2021 }, ['start-before-birth']],
    [{ birthYear: 2020 }, []],
    [{ birthDate: '2020-06-16', birthYear: 2020 }, ['start-before-birth']],
    [{ birthDate: '2020-06-15', birthYear: 2021 }, []],
  ])('known %j: %j', (facts, expected) => {
    expect(bornFindings(facts)).toEqual(expected)
  })
})

describe('decisions', () => {
  const extended = ['2020-01-02 D01A', '2020-01-10 D01M', '2020-02-01 D01CU']

  test.each(['A', 'L', 'M', 'N', 'O', 'P', 'R'])(
    'an extended assessment may be cut short by closing %s',
    (outcome) => {
      expect(checked(...extended, `2020-03-01 D01X${outcome}`)).toEqual([])
    },
  )

  test('an extended assessment in a completed pathway lacks a decision', () => {
    expect(rulesOf(checked(...extended, '2020-03-01 D01XG'))).toEqual(['extended-without-decision'])
  })

  test('an extended assessment before a closing that does not say why lacks a decision', () => {
    const lines = ['2020-01-02 A', '2020-01-10 M', '2020-02-01 C U', '2020-03-01 X']
    expect(rulesOf(validatePathways([pathwayOf('D01', lines)]))).toEqual([
      'extended-without-decision',
      'outcome-missing',
    ])
  })

  test('an extended assessment may still be going on', () => {
    expect(checked(...extended)).toEqual([])
  })

  test('a need for extended assessment among other needs still asks for a decision', () => {
    const found = checked(...extended, '2020-02-01 D01CT', '2020-03-01 D01XG')
    expect(found).toMatchObject([{ rule: 'extended-without-decision', rows: [2, 3] }])
  })

  test('a need in a later decision takes back that there was none', () => {
    const found = checked(
      '2020-01-02 D11A',
      '2020-01-10 D11M',
      '2020-02-01 D11CI',
      '2020-03-01 D11CP',
    )
    expect(found).toEqual([])
  })
})

describe('postponement by the patient', () => {
  const started = ['2020-01-02 D01A', '2020-01-10 D01M', '2020-01-20 D01L']

  test('that no decision or evaluation follows is a fault once the pathway is completed', () => {
    expect(checked(...started, '2020-02-01 D01XG')).toMatchObject([
      { rule: 'postponement-misplaced', rows: [2], params: { fault: 'without-event' } },
    ])
  })

  test('is none while the pathway is open, or where it was cut short', () => {
    expect(checked(...started)).toEqual([])
    for (const outcome of 'ALMNOPR')
      expect(checked(...started, `2020-02-01 D01X${outcome}`)).toEqual([])
  })

  test('is none where an evaluation follows', () => {
    const lines = [...started.slice(0, 2), '2020-02-01 D01CT', '2020-03-01 D01L', '2020-03-02 D01E']
    expect(checked(...lines, '2020-04-01 D01XG')).toEqual([])
  })
})

describe('the simplified edition', () => {
  const simplified = (facts: PathwayFacts) =>
    checkRegistrations(rowsOf(['2025-01-02 D11A'], facts), { edition: 'forenklet-2024' }).findings

  test('a start before the referral was assessed is a start without right', () => {
    expect(simplified({ referralAssessed: '2025-01-03' })).toMatchObject([
      { rule: 'start-without-right', rows: [0], params: { type: 'D11', basis: 'assessed-later' } },
    ])
    expect(simplified({ referralAssessed: '2025-01-02' })).toEqual([])
    expect(simplified({})).toEqual([])
  })

  test('in the other editions the start is the receipt of the referral', () => {
    const rows = rowsOf(['2024-01-02 D11A'], { referralAssessed: '2024-01-09' })
    expect(checkRegistrations(rows).findings).toEqual([])
  })
})

describe('pathways that count nowhere', () => {
  test('are no company for others', () => {
    const early = pathwayOf('D11', ['2018-12-31 A'], { id: 'early' })
    const unstarted = pathwayOf('D12', [], { id: 'unstarted' })
    const counted = pathwayOf('D01', ['2020-01-02 A'], { id: 'counted' })
    expect(validatePathways([early, unstarted, counted])).toEqual([])
  })

  test('are still judged one by one, so that all can be mended at once', () => {
    const found = checked('2018-12-31 D11A', '2019-01-05 D11E')
    expect(rulesOf(found)).toEqual(['npr-115', 'npr-221'])
  })
})

describe('transfers', () => {
  const out = rowsOf(['2020-01-02 D11A', '2020-02-01 D11XO'])
  const at = (unit: string, ...lines: readonly string[]) => rowsOf(lines, undefined, { unit })

  test('are not judged unless the number of days is given', () => {
    expect(checkRegistrations(out).findings).toEqual([])
  })

  test('are judged once the days have passed', () => {
    const rulesAt = (asOf: string) =>
      rulesOf(checkRegistrations(out, { transferWithinDays: 14, asOf }).findings)
    expect(rulesAt('2020-02-15')).toEqual([])
    expect(rulesAt('2020-02-16')).toEqual(['transfer-without-start'])
  })

  test('a start elsewhere may come before the closing, of another type it does not count', () => {
    const options = { transferWithinDays: 14 }
    expect(checkRegistrations([...out, ...at('u2', '2020-01-18 D11A')], options).findings).toEqual(
      [],
    )
    const otherType = [...out, ...at('u2', '2020-02-01 D12A')]
    expect(rulesOf(checkRegistrations(otherType, options).findings)).toEqual([
      'transfer-without-start',
    ])
  })

  test('a start while another unit has the pathway open lacks a transfer, later on it does not', () => {
    const options = { transferWithinDays: 0 }
    const closedLater = at('u2', '2019-12-01 D11A', '2020-01-03 D11XG')
    const rulesWith = (rows: typeof out) => rulesOf(checkRegistrations(rows, options).findings)
    const start = rowsOf(['2020-01-02 D11A'])
    expect(rulesWith([...closedLater, ...start])).toEqual(['start-without-transfer'])
    const closedThen = at('u2', '2019-12-01 D11A', '2020-01-02 D11XG')
    expect(rulesWith([...closedThen, ...start])).toEqual([])
  })
})
