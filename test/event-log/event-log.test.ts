import { assemblePathways, labelOf, type PathwayInput } from 'pasientforlop'
import { type EventLog, writeEventCsv, writeOcel, writeXes } from 'pasientforlop/event-log'
import { describe, expect, test } from 'vitest'
import { eventCodes } from '../../src/codes/ids.js'
import { generateRows } from '../generators/streamed-rows.js'
import { readEventCsv, readOcel, readXes, textOf } from './read-logs.js'

const asOf = '2020-12-31'

const pathway: PathwayInput = {
  id: 'a',
  patient: 'p1',
  unit: '983974724',
  type: 'D09',
  edition: 'pakkeforlop-2019',
  start: '2020-01-02',
  events: [
    { event: 'A', date: '2020-01-02', careLevel: 'outpatient' },
    { event: 'M', date: '2020-01-20' },
    { event: 'C', outcomes: ['T', 'U'], date: '2020-02-01' },
    { event: 'D', date: '2020-02-03' },
    { event: 'C', outcomes: ['P'], date: '2020-03-01' },
    { event: 'E', date: '2020-04-01' },
    { event: 'E', date: '2020-09-01' },
  ],
  facts: { birthYear: 1980, severity: 'severe', treatmentStarted: '2020-02-10' },
}

const caseOf = (log: EventLog, id = 'a') => readXes(textOf(log))[id]

describe('an event log', () => {
  test('has the clocks that a pathway has once at the case, the others at the event they begin at', () => {
    const found = caseOf(writeXes([pathway], { asOf }))
    expect(found?.values).toEqual({
      type: 'D09',
      edition: 'pakkeforlop-2019',
      unit: '983974724',
      start: '2020-01-02T00:00:00.000Z',
      referral_to_attendance_state: 'completed',
      referral_to_attendance_days: '18',
      referral_to_attendance_verdict: 'unknown',
      referral_to_attendance_unknown_because: 'no-limit',
      assessment_state: 'completed',
      assessment_days: '12',
      assessment_verdict: 'exceeded',
      first_evaluation_state: 'completed',
      first_evaluation_days: '31',
      first_evaluation_verdict: 'exceeded',
    })
    const named = (name: string) =>
      found?.events.map((one) => one[name]).filter((one) => one !== undefined)
    expect(named('extended_assessment_days')).toEqual(['29'])
    expect(named('detox_to_treatment_days')).toEqual(['7'])
    expect(named('between_evaluations_days')).toEqual(['153', '121'])
    expect(named('between_evaluations_state')).toEqual(['completed', 'running'])
    expect(named('outcome')).toEqual(['T U', 'P'])
  })

  test('holds no fact of a patient, and the pseudonym only where it is asked for', () => {
    const secret = { ...pathway, patient: 'hemmelig' }
    for (const write of [writeXes, writeOcel, writeEventCsv]) {
      expect(textOf(write([secret], { asOf }))).not.toMatch(/hemmelig|1980|severe/)
      expect(textOf(write([secret], { asOf, patients: 'pseudonym' }))).toContain('hemmelig')
    }
  })

  test('leaves out pathways without an event, and what is dated after the day, and says how many', () => {
    const later = { ...pathway, id: 'b', start: '2021-01-01', events: [] }
    const log = writeXes([pathway, later], { asOf: '2020-01-31' })
    expect([log.cases, log.events, log.withoutEvents]).toEqual([1, 2, 1])
    expect(caseOf(log)?.values).toMatchObject({
      assessment_state: 'running',
      assessment_days: '11',
    })
  })

  test('says how many events have an outcome that is no letter; one more that is, is written', () => {
    const events = [
      { event: 'C', outcomes: ['X9', 'P'], date: '2020-02-01' },
      { event: 'S', outcomes: ['Z'], date: '2020-02-01' },
    ] as const
    const log = writeXes([{ ...pathway, events }], { asOf })
    expect(log.unknownOutcomes).toBe(1)
    expect(caseOf(log)?.events.map(({ outcome }) => outcome)).toEqual(['P', 'Z'])
  })

  test.each(['nb', 'nn', 'en'] as const)(
    'names activities in %s, each by a name of its own',
    (language) => {
      const names = eventCodes.map((event) => labelOf('event', event, language))
      expect(new Set(names).size).toBe(eventCodes.length)
      const events = eventCodes.map((event) => ({ event, date: '2020-01-02' }))
      const own = { ...pathway, type: 'D06', events } as const
      const log = writeXes([own], { asOf, language })
      expect(caseOf(log)?.events.map((one) => one['concept:name'])).toEqual(names)
      expect(readOcel(textOf(writeOcel([own], { asOf, language })))['a']?.events.length).toBe(13)
    },
  )

  test('has numbers for numbers and texts for texts, so that a tool can reckon with them', () => {
    const text = textOf(writeXes([pathway], { asOf }))
    expect(text).toContain('<int key="assessment_days" value="12"/>')
    expect(text).toContain('<date key="start" value="2020-01-02T00:00:00.000Z"/>')
    const { objects } = JSON.parse(textOf(writeOcel([pathway], { asOf })))
    expect(objects[0].attributes).toContainEqual({
      name: 'assessment_days',
      time: '1970-01-01T00:00:00.000Z',
      value: 12,
    })
  })

  test('keeps blanks of a text that a reader of XML would make others of', () => {
    const unit = 'a\tb\nc\rd'
    expect(caseOf(writeXes([{ ...pathway, unit }], { asOf }))?.values['unit']).toBe(unit)
  })

  test.each([
    ['=1+1', "'=1+1", 1],
    ["'=1+1", "''=1+1", 1],
    ['-a', "'-a", 1],
    ['-1', '-1', 0],
    ["'a", "'a", 0],
    ['983974724', '983974724', 0],
  ])('as CSV has %s as %s, which no spreadsheet runs', (unit, written, rewrittenTexts) => {
    const log = writeEventCsv([{ ...pathway, unit }], { asOf })
    expect(log.rewrittenTexts).toBe(rewrittenTexts)
    expect(readEventCsv(textOf(log))['a']?.values['unit']).toBe(written)
    expect(writeXes([{ ...pathway, unit }], { asOf }).rewrittenTexts).toBe(0)
  })

  test('comes in pieces: long logs are never one text', () => {
    const { pathways } = assemblePathways(generateRows(20_000, 3))
    for (const write of [writeXes, writeOcel, writeEventCsv]) {
      const lengths = [...write(pathways, { asOf }).chunks].map(({ length }) => length)
      expect(lengths.length).toBeGreaterThan(20)
      expect(Math.max(...lengths)).toBeLessThan(100_000)
    }
  })

  test('of no pathways is a whole log all the same', () => {
    expect(readXes(textOf(writeXes([], { asOf })))).toEqual({})
    expect(readOcel(textOf(writeOcel([], { asOf })))).toEqual({})
    expect(textOf(writeEventCsv([], { asOf })).split('\r\n').length).toBe(2)
  })

  test('has each pathway once: two of one id are refused, by their place', () => {
    const twice = [pathway, { ...pathway, id: 'b' }, pathway]
    expect(() => writeXes(twice, { asOf })).toThrowError(
      expect.objectContaining({
        code: 'invalid-argument',
        message: expect.stringContaining('pathways[2]'),
      }),
    )
  })
})
