import { labelOf, labels } from 'pasientforlop'
import { labelsSchema } from 'pasientforlop/schemas'
import { describe, expect, test } from 'vitest'

const languages = ['nb', 'nn', 'en'] as const

describe('labels', () => {
  test.each(languages)(
    'of %s are there for every code of every group, and no other',
    (language) => {
      expect(labelsSchema.parse(labels[language])).toEqual(labels[language])
    },
  )

  test.each(languages)('of %s tell the codes of a group apart', (language) => {
    for (const group of Object.values(labels[language])) {
      expect(new Set(Object.values(group)).size).toBe(Object.keys(group).length)
    }
  })

  test('are looked up by group, code and language', () => {
    expect(labelOf('careLevel', 'inpatient', 'nb')).toBe('døgn')
    expect(labelOf('verdict', 'within', 'en')).toBe('within the recommended time')
    // @ts-expect-error an event that does not exist
    expect(() => labelOf('event', 'O', 'nb')).toThrowError(
      expect.objectContaining({ code: 'unknown-code' }),
    )
    // @ts-expect-error a group that does not exist
    expect(() => labelOf('constructor', 'C', 'nb')).toThrowError(
      expect.objectContaining({ code: 'unknown-code' }),
    )
    // @ts-expect-error a language that does not exist
    expect(() => labelOf('event', 'C', 'sv')).toThrowError(
      expect.objectContaining({ code: 'unknown-language' }),
    )
  })
})
