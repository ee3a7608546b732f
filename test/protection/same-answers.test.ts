import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { explainProtection } from 'pasientforlop'
import { expect, test } from 'vitest'
import { protectFigures } from '../../src/indicators/protection/protect-figures.js'
import type { FiguresToProtect, HiddenReason } from '../../src/indicators/protection/types.js'
import { randomPublication } from './random-publications.js'
import { smallPublication } from './small-publications.js'

/** A publication by its seed, with a letter for each of its results: why it is hidden; a dot for shown. */
interface Answer {
  readonly seed: number
  readonly options: NonNullable<Parameters<typeof smallPublication>[1]>
  readonly budget?: number
  /** Every so many results are withheld by the caller. */
  readonly withheldEach?: number
  readonly signatures?: 'left out'
  readonly answer: string
}

/** The same of a whole publication, its funnels and the counts beside it among them. */
interface WholeAnswer {
  readonly seed: number
  readonly measures?: 'shares' | 'counts'
  readonly answer: readonly string[]
}

const path = fileURLToPath(new URL('same-answers.json', import.meta.url))
const kept: { readonly small: readonly Answer[]; readonly whole: readonly WholeAnswer[] } =
  JSON.parse(readFileSync(path, 'utf8'))

const letters = { withheld: 'w', small: 's', difference: 'd', range: 'r', budget: 'b' }
const letterOf = (reason: HiddenReason | null) => (reason === null ? '.' : letters[reason])

function answerOf({ seed, options, budget, withheldEach, signatures }: Omit<Answer, 'answer'>) {
  const { input } = smallPublication(seed, options)
  const { signatures: given, ...cells } = input.cells
  const asked: FiguresToProtect = {
    ...input,
    cells: signatures === 'left out' ? cells : { ...cells, signatures: given },
    budget,
    results: {
      ...input.results,
      withheld:
        withheldEach === undefined
          ? undefined
          : Uint8Array.from({ length: input.results.length }, (_, at) =>
              at % withheldEach === 1 ? 1 : 0,
            ),
    },
  }
  return protectFigures(asked).reasons.map(letterOf).join('')
}

function wholeAnswerOf({ seed, measures = 'shares' }: Omit<WholeAnswer, 'answer'>) {
  const { publication } = randomPublication(seed, { measures })
  const { hidden, beside, counts } = explainProtection(publication)
  return [
    ...hidden.map(({ indicator, period, group, figure, because }) =>
      [indicator, period, ...Object.values(group), figure, because].join(' '),
    ),
    ...beside.map(({ indicator, count, column, because }) =>
      [indicator, count, column ?? '', because].join(' '),
    ),
    JSON.stringify(counts),
  ]
}

// A figure that one version hides and the next one shows is told by both together, though each is
// sound. Where a change is meant, SAME_ANSWERS=write keeps the new answers (biome lays them out), and
// CHANGELOG tells of it.
if (process.env['SAME_ANSWERS'] === 'write') {
  const written = {
    small: kept.small.map(({ answer: _, ...asked }) => ({ ...asked, answer: answerOf(asked) })),
    whole: kept.whole.map(({ answer: _, ...asked }) => ({
      ...asked,
      answer: wholeAnswerOf(asked),
    })),
  }
  writeFileSync(path, JSON.stringify(written))
}

test.each(kept.small)(
  'a publication is protected as it was by the version before: $seed, $options',
  ({ answer, ...asked }) => {
    expect(answerOf(asked)).toBe(answer)
  },
)

test.each(kept.whole)(
  'all that stands in a publication is protected as it was by the version before: $seed',
  ({ answer, ...asked }) => {
    expect(wholeAnswerOf(asked)).toEqual(answer)
  },
)
