import type { MappingGuess } from '../../files/guess-mapping.js'
import { mappings } from '../../files/mappings.js'
import type { Asked } from '../arguments.js'
import { type FileGuess, guessFile } from '../guess-file.js'
import { type Input, openInput } from '../open-input.js'
import type { Output } from '../output.js'
import { problem } from '../problem.js'
import type { Terminal } from '../terminal.js'
import { fill, wordsIn } from '../words/words-in.js'

/** Proposes a mapping: the mapping is the result, the reasons are talk. */
export async function mapping(asked: Asked, terminal: Terminal): Promise<Output> {
  const input = await openInput(asked.subject, terminal)
  const { guess } = await guessOf(input)
  for (const line of reasons(asked, guess)) terminal.talk(`${line}\n`)
  const text = JSON.stringify(guess.mapping, null, 2).split('\n')
  return {
    json: guess.mapping,
    columns: ['field', 'column', 'because', 'values'],
    records: guess.fields.map((field) => ({ ...field })),
    text,
    sarif: null,
    fails: () => guess.missing.length > 0,
  }
}

function reasons(
  { language }: Asked,
  { mapping, isKindKnown, fields, missing, unused }: MappingGuess,
): string[] {
  const words = wordsIn(language)
  const lines = fields.map(
    ({ field, column, because }) =>
      `  ${fill(words.guessed, { field, column, because: words.because[because] })}`,
  )
  const known = Object.keys(mappings).join(', ')
  if (!isKindKnown) lines.push(fill(words.kindUnknown, { kind: mapping.kind, known }))
  if (missing.length > 0) lines.push(fill(words.missing, { list: missing.join(', ') }))
  const names = unused.filter((name) => name.trim() !== '')
  // Where no name is known, the first line may be none of names, but have values of a patient.
  const areNames = fields.some(({ because }) => because !== 'values')
  const isByPlace = mapping.file?.header === 'none'
  if (names.length > 0 && (areNames || isByPlace)) {
    lines.push(fill(words.unused, { list: names.join(', ') }))
  } else if (names.length > 0) lines.push(fill(words.noneKnown, { count: names.length }))
  const places = mapping.file?.header === 'none' ? [words.byPlace] : []
  return [words.look, ...places, ...lines]
}

/** A proposal by the first rows of the file; more of it is not needed. */
async function guessOf({ name, kind, chunks }: Input): Promise<FileGuess> {
  let first = new Uint8Array(0)
  for await (const chunk of chunks) {
    first = chunk.slice()
    break
  }
  const found = guessFile(kind, first)
  if (found === null) throw problem('no-guess', { name })
  if (found.header.every((cell) => cell.trim() === '')) throw problem('no-names', { name })
  return found
}
