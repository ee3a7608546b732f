import type { Language } from 'pasientforlop'
import { type Mapping, readCsv } from 'pasientforlop/files'
import { followUpPlan } from 'pasientforlop/plans'
import { describe, expect, test } from 'vitest'
import type { Trouble } from '../src/page/protocol.js'
import { pageWords } from '../src/page/words/words-in.js'
import { trouble, troubleOf } from '../src/page/work/trouble.js'

// Files of the view know a browser's types, which tests do not have.
const { troubleText } = (await import(
  new URL('../src/page/view/trouble-text.ts', import.meta.url).href
)) as { readonly troubleText: (app: object, one: Trouble) => string }

const languages = ['nb', 'nn', 'en'] as const

/** What the page says of a trouble, in each language. */
const toldOf = (one: Trouble) =>
  languages.map((language: Language) =>
    troubleText({ language, words: () => pageWords(language) }, one),
  )

const thrownBy = (call: () => unknown): unknown => {
  try {
    call()
  } catch (thrown) {
    return thrown
  }
  throw new Error('nothing was thrown')
}

const columns = { patient: 'hvem', unit: 'hvor', date: 'når', code: 'hva' }
const csv = 'hvem;hvor;når;hva\np1;u1;2020-01-02;D11A\n'
const refusedMapping = (own: object) =>
  troubleOf(
    thrownBy(() =>
      readCsv(csv, {
        mapping: { kind: 'registration', columns: { ...columns, ...own } } as Mapping,
      }),
    ),
  )

describe('what the user must mend is told in the language of the page', () => {
  test('a format that cannot be read', () => {
    expect(toldOf(refusedMapping({ date: { column: 'når', format: 'dd.MM' } }))).toEqual([
      'Tilordningen kan ikke brukes: datoformatet for dato mangler år.',
      'Tilordninga kan ikkje brukast: datoformatet for dato manglar år.',
      'The mapping cannot be used: the date format of date lacks the year.',
    ])
  })

  test('a column that the file does not have', () => {
    expect(toldOf(refusedMapping({ code: 'kode' }))).toEqual([
      'Tilordningen og filen passer ikke sammen: filen har ingen kolonne kode, som tilordningen har for sammensatt kode (9327).',
      'Tilordninga og fila passar ikkje saman: fila har ingen kolonne kode, som tilordninga har for samansett kode (9327).',
      'The mapping and the file do not fit: the file has no column kode, which the mapping has for composite code (9327).',
    ])
  })

  test('what the schema of a mapping or a plan refuses', () => {
    const [nb, nn, en] = toldOf(refusedMapping({ code: 7.5 }))
    expect(nb).toMatch(/^Tilordningen kan ikke brukes: columns\.code: .*[^.]\.$/)
    expect(nn).toMatch(/^Tilordninga kan ikkje brukast: columns\.code: .*[^.]\.$/)
    expect(en).toMatch(/^The mapping cannot be used: columns\.code: .*[^.]\.$/)
    expect(new Set([nb, nn, en].map((text) => text?.split(': ').at(-1))).size).toBe(3)
    const plan = thrownBy(() => followUpPlan({ id: 'p' } as never, [], { asOf: '2021-01-01' }))
    expect(toldOf(troubleOf(plan))[0]).toMatch(/^Planen kan ikke brukes: .*[^.]\.$/)
  })

  test('where no reason is known in words, none is told', () => {
    const error = Object.assign(new TypeError('a sentence'), { code: 'invalid-plan' })
    expect(toldOf(troubleOf(error))).toEqual([
      'Planen kan ikke brukes.',
      'Planen kan ikkje brukast.',
      'The plan cannot be used.',
    ])
    expect(toldOf(trouble('not-json'))[0]).toBe('Filen er ikke gyldig JSON.')
  })
})
