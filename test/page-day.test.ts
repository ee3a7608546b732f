import { expect, test, vi } from 'vitest'

const { today } = (await import(new URL('../src/page/view/app.ts', import.meta.url).href)) as {
  readonly today: () => string
}

test('the day that the page proposes is the one that its zone is in', () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  try {
    const days = ['2020-01-01T00:30:00Z', '2020-06-30T11:30:00Z', '2020-12-31T23:30:00Z'].map(
      (instant) => {
        vi.setSystemTime(instant)
        // As Sweden writes a date; the zone is asked of the environment, not of the date.
        const timeZone = process.env['TZ'] ?? Intl.DateTimeFormat().resolvedOptions().timeZone
        return [today(), new Date(instant).toLocaleDateString('sv-SE', { timeZone })]
      },
    )
    for (const [own, expected] of days) expect(own).toBe(expected)
  } finally {
    vi.useRealTimers()
  }
})
