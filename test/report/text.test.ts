import fc from 'fast-check'
import { fromEpochDay, parseIsoDate, toEpochDay } from 'pasientforlop/calendar'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { dayIn, dayOf, dayText, partsOf } from '../../src/report/picture/days.js'
import { px } from '../../src/report/picture/elements.js'
import { escapeText } from '../../src/report/picture/escape-text.js'
import { fitText, measureText, wrapText } from '../../src/report/picture/measure-text.js'
import { scaleOf, ticksTo } from '../../src/report/picture/scale-of.js'
import { timeTicks } from '../../src/report/picture/time-ticks.js'

const anyText = fc.string({ unit: 'binary', maxLength: 40 })

/** The text of an element in XML that holds it. */
const readBack = (text: string): string => {
  let read = ''
  const parser = new SaxesParser()
  parser.on('text', (part) => {
    read += part
  })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(`<a b="${escapeText(text)}">${escapeText(text)}</a>`).close()
  return read
}

test('any text is a text in XML, and comes back as it was but for what XML cannot hold', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const read = readBack(text)
      expect(escapeText(text)).not.toMatch(/[<>"']/)
      expect(read.replace(/\r\n?/g, '\n').length).toBeLessThanOrEqual(text.length)
      if (/^[\x20-\x7e]*$/.test(text)) expect(read).toBe(text)
    }),
  )
})

test('what XML cannot hold becomes a mark for it', () => {
  expect(escapeText('a\u0000b\ud800c')).toBe('a\ufffdb\ufffdc')
  expect(escapeText('<script>&"\'')).toBe('&#60;script&#62;&#38;&#34;&#39;')
  expect(escapeText('🧠')).toBe('🧠')
})

test('a fitted text is no wider than its room, or one sign; and the whole text where it fits', () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 20, max: 300 }), (text, most) => {
      const fitted = fitText(text, most)
      if (measureText(text) <= most) expect(fitted).toBe(text)
      else expect(measureText(fitted) <= most || [...fitted].length <= 2).toBe(true)
    }),
  )
})

test('wrapped lines are no wider than their room, and have all the words', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.string({ unit: fc.constantFrom('a', 'b', 'm', 'i'), minLength: 1, maxLength: 9 }),
      ),
      (words) => {
        const lines = wrapText(words.join(' '), 120)
        for (const line of lines) expect(measureText(line)).toBeLessThanOrEqual(120)
        expect(lines.join(' ').split(' ').filter(Boolean)).toEqual(words)
      },
    ),
  )
})

test('a scale never falls and never leaves its ends', () => {
  const number = fc.double({ min: -1e6, max: 1e6, noNaN: true })
  fc.assert(
    fc.property(number, number, fc.array(number), (from, to, values) => {
      const scale = scaleOf([Math.min(from, to), Math.max(from, to)], [10, 90])
      const placed = [...values].sort((a, b) => a - b).map(scale)
      expect(placed.every((x) => x >= 10 && x <= 90)).toBe(true)
      expect(placed).toEqual([...placed].sort((a, b) => a - b))
    }),
  )
})

test('ticks start at 0, rise by whole steps, and reach the greatest value', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e7 }), (most) => {
      const ticks = ticksTo(most)
      expect(ticks[0]).toBe(0)
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(most)
      expect(ticks.length).toBeLessThanOrEqual(8)
      const steps = ticks.slice(1).map((tick, at) => tick - (ticks[at] as number))
      expect(new Set(steps).size).toBe(1)
    }),
  )
})

test('marks of a time axis lie within it, in order, and are as many as there is room for', () => {
  const day = fc.integer({ min: -25567, max: 84370 })
  fc.assert(
    fc.property(
      day,
      fc.integer({ min: 7, max: 30000 }),
      fc.integer({ min: 3, max: 20 }),
      (from, long, most) => {
        const to = Math.min(84370, from + long)
        const ticks = timeTicks([from, to], most, 'nb')
        expect(ticks.length).toBeLessThanOrEqual(most + 1)
        expect(ticks.every((tick) => tick.day >= from && tick.day <= to)).toBe(true)
        const days = ticks.map((tick) => tick.day)
        expect(days).toEqual([...new Set(days)].sort((a, b) => a - b))
      },
    ),
  )
})

test('a number of px has one decimal at most, and no negative zero', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e5, max: 1e5, noNaN: true }), (value) => {
      expect(px(value)).toMatch(/^-?\d+(\.\d)?$/)
      expect(px(value)).not.toBe('-0')
    }),
  )
})

test('a day of an axis is the day of the calendar, both ways', () => {
  for (let day = toEpochDay('1900-01-01'); day <= toEpochDay('2200-12-31'); day += 1) {
    const date = fromEpochDay(day)
    if (dayOf(date) !== day) expect.fail(date)
    if (partsOf(day).join() !== date.split('-').map(Number).join()) expect.fail(date)
  }
  expect(dayText(toEpochDay('2020-01-05'), 'nn')).toBe('5. januar 2020')
  expect(dayText(toEpochDay('2020-01-05'), 'en')).toBe('5 January 2020')
})

test('what the calendar takes for no day is none on an axis', () => {
  const part = fc.integer({ min: 0, max: 33 }).map((n) => `${n}`.padStart(2, '0'))
  const date = fc
    .tuple(fc.integer({ min: 1890, max: 2210 }), part, part)
    .map((all) => all.join('-'))
  fc.assert(
    fc.property(
      fc.oneof(date, fc.string(), fc.constantFrom('2021-02-29', '22000-01-01')),
      (text) => {
        const parsed = parseIsoDate(text)
        expect(dayIn(text)).toBe(parsed.ok ? parsed.day : null)
      },
    ),
  )
  expect(dayIn('2020-01-02T10:30')).toBe(toEpochDay('2020-01-02'))
  expect(dayIn('2020-01-02T10:30Z')).toBeNull()
  expect(() => dayOf('2020-01-02T10:30')).toThrow(/YYYY-MM-DD/)
})
