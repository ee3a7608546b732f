import { describeFileFinding, type FileFinding, type FileRuleId } from 'pasientforlop/files'
import { expect, test } from 'vitest'
import { fileTextsInEn } from '../../src/files/texts/en.js'

const finding = { effect: 'set-aside', lines: [3], params: { cells: 2, expected: 4 } } as const

test('a finding of a rule that there is not, or without params, is misuse', () => {
  const tell = (odd: object) => () =>
    describeFileFinding({ ...finding, ...odd } as unknown as FileFinding, 'nb')
  expect(tell({ rule: 'ragged-row' })).not.toThrow()
  for (const odd of [{}, { rule: 'toString' }, { rule: 'ragged-row', params: null }]) {
    expect(tell(odd)).toThrow(expect.objectContaining({ code: 'invalid-argument' }))
  }
})

test('each rule has words of its own in each language, with what the finding says in them', () => {
  const params = { cells: 21, expected: 43, column: 'Kolonnen' }
  const seen = new Set<string>()
  for (const rule of Object.keys(fileTextsInEn) as FileRuleId[]) {
    for (const language of ['nb', 'nn', 'en'] as const) {
      const told = describeFileFinding({ ...finding, rule, params } as FileFinding, language)
      expect(Object.keys(told)).toEqual(['title', 'text', 'help'])
      for (const words of Object.values(told)) {
        expect(words).toMatch(/^\p{Lu}.{9}/u)
        expect(words).not.toMatch(/[{}?]/)
      }
      expect(told.text).toMatch(/\.$/)
      seen.add(`${language} ${told.title}`)
      const names = rule === 'ragged-row' ? ['21', '43'] : []
      for (const name of names) expect(told.text).toContain(name)
    }
  }
  expect(seen.size).toBe(3 * Object.keys(fileTextsInEn).length)
})

test('what a finding does not say is left open in its words', () => {
  const ragged = { ...finding, rule: 'ragged-row' } as const
  const { text } = describeFileFinding({ ...ragged, params: { cells: 2 } } as never, 'en')
  expect(text).toBe('The line has not as many cells as the header (2 against ?), and was not read.')
  const odd = { ...ragged, params: { cells: Object.create(null) } }
  expect(() => describeFileFinding(odd as never, 'en')).toThrow(
    expect.objectContaining({
      code: 'invalid-argument',
      message: 'finding must be a finding of a file, as it gave it',
    }),
  )
})
