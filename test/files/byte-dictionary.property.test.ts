import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  bytesOfPlace,
  newByteDictionary,
  placeOfBytes,
} from '../../src/files/csv/byte-dictionary.js'

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
