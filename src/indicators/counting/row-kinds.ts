import { putAnswer, type RowStretch } from '../criteria/compile-criterion.js'
import { type PairInterner, pairInterner } from '../criteria/pair-interner.js'
import type { Stretch } from '../criteria/stretch.js'
import { columnsOfMask, repeatedRow, type UnusableMasks } from './count-unusable.js'
import { type Judge, outside } from './outcomes.js'

/**
 * Rows told apart by the answers to all that is asked of them, and by the columns whose value cannot
 * be used. There are few kinds, however many rows: each is judged once, and rows are only counted.
 */
export interface RowKinds {
  /** From the masks of rows to their kinds; kinds that are new are judged. */
  readonly tell: (rows: RowStretch, masks: Int32Array) => Int32Array
  /** How many kinds there are. */
  readonly count: () => number
  /** By judge and kind where its rows end up. */
  readonly outcomes: readonly Uint16Array[]
  /** The columns of a kind whose value cannot be used. */
  readonly unusableOf: (kind: number) => ReadonlySet<string>
}

/** How many answers a number holds: two bits each, and none below 0. */
const answersInWord = 15

export function rowKinds(judges: readonly Judge[], masks: UnusableMasks): RowKinds {
  const tests = [...new Map(judges.flatMap((judge) => [...judge.tests]))]
  const words = Array.from({ length: Math.ceil(tests.length / answersInWord) }, (_, at) => ({
    tests: tests.slice(at * answersInWord, (at + 1) * answersInWord),
    told: pairInterner(),
  }))
  const last = words[words.length - 1]?.told as PairInterner
  const outcomes: Uint16Array[] = judges.map(() => new Uint16Array(64))
  let judged = 0

  function tell(rows: RowStretch, masksOf: Int32Array): Int32Array {
    const told = masksOf.slice()
    const word = new Int32Array(told.length)
    for (const { tests: asked, told: interner } of words) {
      word.fill(0)
      for (const [said, test] of asked) {
        const known = rows.answered.get(said)
        if (known === undefined) test(rows, word)
        else shiftIn(word, known)
      }
      interner.all(told, word, 0, told)
    }
    if (last.pairs.length > judged) judgeKinds()
    return told
  }

  /** Judges the kinds that are new as a stretch of rows whose answers are known. */
  function judgeKinds(): void {
    const from = judged
    judged = last.pairs.length
    const answered = new Map<string, Uint8Array>()
    let places = Array.from({ length: judged - from }, (_, at) => from + at)
    for (let at = words.length - 1; at >= 0; at -= 1) {
      const { tests: asked, told } = words[at] as (typeof words)[number]
      asked.forEach(([said], which) => {
        const shift = 2 * (asked.length - 1 - which)
        answered.set(
          said,
          Uint8Array.from(places, (place) => ((told.pairs[place]?.[1] as number) >> shift) & 3),
        )
      })
      places = places.map((place) => told.pairs[place]?.[0] as number)
    }
    const kinds: RowStretch = { length: judged - from, asOfDay: 0, answered, column: () => noRows }
    judges.forEach(({ judge }, which) => {
      const found = judge(kinds)
      places.forEach((mask, at) => {
        if (mask > 0 && columnsOfMask(masks, mask).has(repeatedRow)) found[at] = outside
      })
      const known = grown(outcomes[which] as Uint16Array, judged)
      known.set(found, from)
      outcomes[which] = known
    })
  }

  function unusableOf(kind: number): ReadonlySet<string> {
    let place = kind
    for (let at = words.length - 1; at >= 0; at -= 1) {
      place = words[at]?.told.pairs[place]?.[0] as number
    }
    return columnsOfMask(masks, place)
  }

  return { tell, count: () => judged, outcomes, unusableOf }
}

function shiftIn(words: Int32Array, answers: Uint8Array): void {
  for (let at = 0; at < words.length; at += 1) {
    putAnswer(words, at, answers[at] as number)
  }
}

function grown(list: Uint16Array, least: number): Uint16Array {
  if (list.length >= least) return list
  const larger = new Uint16Array(2 * least)
  larger.set(list)
  return larger
}

/** All answers of a kind are known: no column is read for them. */
const noRows: Stretch = /* @__PURE__ */ Object.freeze({
  kind: 'integer',
  length: 0,
  values: /* @__PURE__ */ new Int32Array(0),
  states: null,
  anyUnusable: false,
  dictionary: [],
})
