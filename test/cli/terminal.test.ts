import { describe, expect, test } from 'vitest'
import { progressBar, type Terminal } from '../../src/cli/terminal.js'

const fake = (hasBar: boolean) => {
  const talk: string[] = []
  const terminal: Terminal = {
    input: async function* () {},
    write: async () => {},
    talk: (text) => {
      talk.push(text)
    },
    hasBar,
    hasColour: false,
  }
  return { terminal, talk }
}

const feed = (bar: ReturnType<typeof progressBar>, chunks: number, bytes: number) => {
  for (let chunk = 0; chunk < chunks; chunk += 1) bar.add(bytes)
  bar.end()
}

describe('the bar', () => {
  test('moves on a terminal once a percent, is full in the end, and leaves an empty line', () => {
    const { terminal, talk } = fake(true)
    feed(progressBar(terminal, 10_000_000), 1000, 10_000)
    expect(talk.length).toBe(102)
    expect(talk[0]).toBe('\r[.........................] 0 %')
    expect(talk[50]).toBe('\r[############.............] 50 %')
    expect(talk[100]).toBe('\r[#########################] 100 %')
    expect(talk[101]).toMatch(/^\r {40}\r$/)
    for (const text of talk.slice(0, 101)) expect(text.length).toBeLessThan(40)
  })

  test('stays full where a file has grown since it was opened', () => {
    const { terminal, talk } = fake(true)
    feed(progressBar(terminal, 9_000_000), 10, 9_000_000)
    expect(talk).toHaveLength(2)
    expect(talk[0]).toContain('100 %')
  })

  test.each([
    ['no terminal', false, 10_000_000],
    ['a file of some MB only', true, 8_000_000],
    ['standard input, whose length nobody knows', true, null],
  ])('%s: nothing is written', (_, hasBar, total) => {
    const { terminal, talk } = fake(hasBar)
    feed(progressBar(terminal, total), 100, 100_000)
    expect(talk).toEqual([])
  })

  test('of one byte more is there', () => {
    const { terminal, talk } = fake(true)
    feed(progressBar(terminal, 8_000_001), 1, 8_000_001)
    expect(talk).toHaveLength(2)
  })
})
