import { editions, labelOf, pathwayDefinitions } from 'pasientforlop'
import { describe, expect, test } from 'vitest'
import { indicatorLabels } from '../../src/messages/labels/indicator-labels.js'
import { pathwayLabels } from '../../src/messages/labels/pathway-labels.js'
import { planLabels } from '../../src/messages/labels/plan-labels.js'
import type { LabelGroup } from '../../src/messages/schema.js'

const languages = ['nb', 'nn', 'en'] as const

// That no code of an answer lacks a label is held by their type.
const groups = Object.entries({ ...pathwayLabels, ...indicatorLabels, ...planLabels })

describe('labels', () => {
  test.each(groups)(
    'of %s are looked up in each language, and tell its codes apart',
    (group, of) => {
      for (const language of languages) {
        const words = Object.keys(of).map((code) =>
          labelOf(group as LabelGroup, code as never, language),
        )
        expect(words.every((word) => word.trim() === word && word.length > 0)).toBe(true)
        expect(new Set(words).size).toBe(words.length)
      }
    },
  )

  test('of pathway types and editions are the names of the tables', () => {
    for (const { type, name } of Object.values(pathwayDefinitions)) {
      for (const language of languages) {
        expect(labelOf('pathwayType', type, language)).toBe(name[language])
      }
    }
    for (const { id, name } of Object.values(editions)) {
      expect(labelOf('edition', id, 'nn')).toBe(name.nn)
    }
  })

  test('of periods say which part of which year', () => {
    const wordsOf = (id: string) => languages.map((language) => labelOf('period', id, language))
    expect(wordsOf('2022')).toEqual(['2022', '2022', '2022'])
    expect(wordsOf('2022-H2')).toEqual(['2. halvår 2022', '2. halvår 2022', 'second half of 2022'])
    expect(wordsOf('2022-T1')).toEqual([
      '1. tertial 2022',
      '1. tertial 2022',
      'first tertial of 2022',
    ])
    expect(wordsOf('2022-Q4')).toEqual([
      '4. kvartal 2022',
      '4. kvartal 2022',
      'fourth quarter of 2022',
    ])
    expect(wordsOf('2022-03')).toEqual(['mars 2022', 'mars 2022', 'March 2022'])
    expect(() => labelOf('period', '2022-T4', 'nb')).toThrowError(
      expect.objectContaining({ code: 'unknown-code' }),
    )
  })

  test('are looked up by group, code and language', () => {
    expect(labelOf('careLevel', 'inpatient', 'nb')).toBe('døgn')
    expect(labelOf('verdict', 'within', 'en')).toBe('within the recommended time')
    expect(labelOf('obligationState', 'overdue', 'nn')).toBe('over fristen')
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
