import { splitRecord } from '../../files/csv/read-head.js'
import { decodeBytes } from '../../files/encodings.js'
import { guessMapping, type MappingGuess } from '../../files/guess-mapping.js'
import type { Asked } from '../arguments.js'
import { type Input, openInput } from '../open-input.js'
import type { Output } from '../output.js'
import { problem } from '../problem.js'
import type { Terminal } from '../terminal.js'
import { fill, wordsIn } from '../words/words-in.js'

/** Proposes a mapping: the mapping is the result, the reasons are talk. */
export async function mapping(asked: Asked, terminal: Terminal): Promise<Output> {
  const input = await openInput(asked.subject, terminal)
  const { header, rows } = await firstRows(input)
  const guess = guessMapping(header, rows)
  for (const line of reasons(asked, guess)) terminal.talk(`${line}\n`)
  const text = JSON.stringify(guess.mapping, null, 2).split('\n')
  return {
    json: guess.mapping,
    columns: ['field', 'column', 'because', 'values'],
    records: guess.fields.map((field) => ({ ...field })),
    text,
    sarif: null,
    fails: guess.missing.length > 0,
  }
}

function reasons({ language }: Asked, { fields, missing, unused }: MappingGuess): string[] {
  const words = wordsIn(language)
  const lines = fields.map(
    ({ field, column, because }) =>
      `  ${fill(words.guessed, { field, column, because: words.because[because] })}`,
  )
  if (missing.length > 0) lines.push(fill(words.missing, { list: missing.join(', ') }))
  if (unused.length > 0) lines.push(fill(words.unused, { list: unused.join(', ') }))
  return [words.look, ...lines]
}

/** The header and some rows, of the first bytes; more is not needed for a proposal. */
async function firstRows(
  input: Input,
): Promise<{ readonly header: readonly string[]; readonly rows: readonly string[][] }> {
  let text = ''
  for await (const chunk of input.chunks) {
    text = textOf(chunk.subarray(0, 262_144))
    break
  }
  const lines = text.split(/\r\n|\n|\r/).slice(0, 200)
  // The last one may be cut off.
  if (lines.length > 2) lines.pop()
  if (input.kind === 'ndjson') return rowsOfObjects(lines)
  if (input.kind !== 'csv') {
    throw problem('file-refused', { name: input.name, why: 'CSV, NDJSON' })
  }
  const named = /^sep=([;,\t|])$/i.exec(lines[0] ?? '')
  const header = lines[named === null ? 0 : 1] ?? ''
  const counts = [';', ',', '\t', '|'].map((separator) => ({
    separator,
    count: splitRecord(header, separator).length,
  }))
  const { separator } = counts.reduce((best, one) => (one.count > best.count ? one : best))
  const cells = lines
    .slice(named === null ? 1 : 2)
    .filter((line) => line !== '')
    .map((line) => splitRecord(line, named?.[1] ?? separator))
  return { header: splitRecord(header, named?.[1] ?? separator), rows: cells }
}

function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  // A character may be cut at the end of the bytes.
  const whole = bytes.subarray(0, Math.max(0, bytes.lastIndexOf(10) + 1) || bytes.length)
  const text = decodeBytes(whole, 'utf-8') ?? decodeBytes(whole, 'windows-1252') ?? ''
  return text.replace(/^\ufeff/, '')
}

function rowsOfObjects(lines: readonly string[]) {
  const objects = lines.flatMap((line) => {
    try {
      return [JSON.parse(line) as Readonly<Record<string, unknown>>]
    } catch {
      return []
    }
  })
  const header = [...new Set(objects.flatMap((object) => Object.keys(object ?? {})))]
  const rows = objects.map((object) => header.map((name) => `${object[name] ?? ''}`))
  return { header, rows }
}
