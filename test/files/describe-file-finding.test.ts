import { describeFileFinding, type FileFinding } from 'pasientforlop/files'
import { expect, test } from 'vitest'

const finding = { effect: 'set-aside', lines: [3], params: { cells: 2, expected: 4 } } as const

test('a finding of a rule that there is not, or without params, is misuse', () => {
  const tell = (odd: object) => () =>
    describeFileFinding({ ...finding, ...odd } as unknown as FileFinding, 'nb')
  expect(tell({ rule: 'ragged-row' })).not.toThrow()
  for (const odd of [{}, { rule: 'toString' }, { rule: 'ragged-row', params: null }]) {
    expect(tell(odd)).toThrow(expect.objectContaining({ code: 'invalid-argument' }))
  }
})
