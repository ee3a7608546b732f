import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  bytesOfPlace,
  newByteDictionary,
  placeOfBytes,
} from '../../src/files/csv/byte-dictionary.js'
import { firstKey, secondKey } from '../../src/files/csv/text-keys.js'

const texts = fc.array(
  fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.constantFrom('', 'p1', 'p10', 'p100000001', 'p100000002', 'D11A', 'æ', 'å'),
  ),
  { maxLength: 300 },
)

function placesOf(given: readonly string[]) {
  const dictionary = newByteDictionary()
  const places = given.map((text) => {
    const bytes = new TextEncoder().encode(`${text}behind it`)
    const length = bytes.length - 'behind it'.length
    return placeOfBytes(dictionary, bytes, new DataView(bytes.buffer), 0, length)
  })
  const known = Array.from({ length: dictionary.size + 1 }, (_, place) =>
    new TextDecoder().decode(bytesOfPlace(dictionary, place)),
  )
  return { places, known }
}

describe('texts by their bytes', () => {
  test('each text has a place of its own, in the order in which they come', () => {
    fc.assert(
      fc.property(texts, (given) => {
        const { places, known } = placesOf(given)
        const expected = ['', ...new Set(given.filter((text) => text !== ''))]
        expect(known).toEqual(expected)
        expect(places.map((place) => known[place])).toEqual(given)
      }),
    )
  })

  test('as long as texts come in order, and from the first one on that does not', () => {
    fc.assert(
      fc.property(texts, texts, (first, second) => {
        const given = [...[...first].sort(), ...second]
        const { places, known } = placesOf(given)
        expect(places.map((place) => known[place])).toEqual(given)
        expect(new Set(known).size).toBe(known.length)
      }),
    )
  })
})

test.each([
  ['pasicfvbc', 'pasiq4izi'],
  ['pasi003atnri', 'pasi00ppzhuj'],
  ['pasi00001eidyi9', 'pasi00001bidor2'],
])('%s and %s, which have one hash, length and beginning, are two', (one, other) => {
  const bytes = new TextEncoder().encode(`${one}${other}${'\0'.repeat(8)}`)
  const view = new DataView(bytes.buffer)
  const { length } = one
  for (const keyOf of [firstKey, secondKey]) {
    expect(keyOf(view, 0, length)).toBe(keyOf(view, length, length))
  }
  // What sorts before the first makes the table.
  const { places, known } = placesOf([one, 'a', other, one, other])
  expect(known).toEqual(['', one, 'a', other])
  expect(places).toEqual([1, 2, 3, 1, 3])
})

test.each(['p257', 'p344', 'p354'])('%s is another text than the same with a null byte', (text) => {
  const longer = `${text}\0`
  for (const given of [
    [text, 'a', longer, text],
    [longer, 'a', text, longer],
  ]) {
    expect(placesOf(given).places).toEqual([1, 2, 3, 1])
  }
})

test('texts of one length that differ in one byte, or in their length only, are each another', () => {
  const given = Array.from({ length: 20 }, (_, length) => [
    'm'.repeat(length),
    ...Array.from({ length }, (_, at) => `${'m'.repeat(at)}n${'m'.repeat(length - at - 1)}`),
  ]).flat()
  for (const order of [given, [...given].reverse(), [...given, ...given].sort()]) {
    const { places, known } = placesOf(order)
    expect(places.map((place) => known[place])).toEqual(order)
    expect(new Set(known).size).toBe(new Set(given).size)
  }
})
