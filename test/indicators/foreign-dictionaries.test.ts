import { evaluateIndicators, indicators } from 'pasientforlop'
import { expect, test } from 'vitest'

const asOf = '2021-01-01'
const days = (text: string) => Date.parse(`${text}T00:00:00Z`) / 864e5
const column = (values: readonly number[], dictionary: readonly string[] | null) => ({
  kind: dictionary === null ? ('date' as const) : ('text' as const),
  length: values.length,
  values: Int32Array.from(values),
  validity: null,
  dictionary,
})

test('a dictionary from elsewhere that has a text at two places says that text at both', () => {
  const received = ['2020-01-02', '2020-01-03', '2020-01-02', '2020-01-02', '2020-02-02']
  const columns = {
    referral: column([0, 1, 2, 3, 4], ['h1', 'h2', 'h1', 'h3', 'h2']),
    unit: column([0, 1, 0, 2, 1], ['u1', 'u2', 'u1']),
    received: column(received.map(days), null),
    assessed: column([days('2020-01-05'), ...received.slice(1).map(days)], null),
  }
  const textAt = (name: 'referral' | 'unit', row: number) =>
    columns[name].dictionary?.[columns[name].values[row] as number]
  const rows = received.map((day, row) => ({
    referral: textAt('referral', row) as string,
    unit: textAt('unit', row) as string,
    received: day,
    assessed: row === 0 ? '2020-01-05' : day,
  }))
  const answers = [rows, { length: rows.length, columns }].map((referral) =>
    evaluateIndicators(
      [indicators['referral.assessed_within_10_working_days']],
      { referral: referral as never },
      { asOf, periods: ['2020'], by: ['unit'], policy: 'open' },
    ),
  )
  expect(answers[1]?.indicators).toEqual(answers[0]?.indicators)
  const [all] = answers[1]?.indicators['referral.assessed_within_10_working_days']?.results ?? []
  expect(all).toMatchObject({ funnel: { population: 3 } })
})
