import { SaxesParser } from 'saxes'
import { openDecoder, type XmlDecoder } from './decode-xml.js'
import { newRowReader } from './row-reader.js'
import type { NprAnswer, NprFault, NprOptions } from './schema.js'

/** More characters than any text or tag of the message has, and more elements inside each other. */
const maxRun = 1_000_000
const maxDepth = 64
const sliceLength = 65_536

/** What stops the reading of a message. */
interface Stop {
  readonly stop: NprFault
}

/** Reads a message as its bytes come; what stops it is an answer. */
export function newMessageReader(options: NprOptions) {
  const rows = newRowReader(options)
  const parser = new SaxesParser({ xmlns: true })
  let depth = 0
  parser.on('doctype', () => halt('doctype'))
  parser.on('error', () => halt('malformed'))
  parser.on('opentag', ({ local, uri, attributes }) => {
    depth += 1
    if (depth > maxDepth) halt('too-deep')
    const fault = rows.open(local, uri, attributes, parser.line)
    if (fault !== undefined) halt(fault)
  })
  parser.on('closetag', ({ local }) => {
    depth -= 1
    rows.close(local)
  })
  let decoder: XmlDecoder | undefined
  let first: Uint8Array = new Uint8Array(0)
  let run = 0
  const write = (text: string) => {
    for (let from = 0; from < text.length; from += sliceLength) {
      const slice = text.slice(from, from + sliceLength)
      parser.write(slice)
      const tag = slice.lastIndexOf('<')
      run = tag < 0 ? run + slice.length : slice.length - tag
      // What is between two tags, and what a comment or an attribute has gathered so far.
      const gathered = (parser as unknown as { readonly text?: string }).text?.length ?? 0
      if (run > maxRun || gathered > maxRun) halt('text-too-long')
    }
  }
  const attempt = (work: () => void): NprAnswer | undefined => {
    try {
      work()
      return undefined
    } catch (thrown) {
      const { stop } = thrown as Partial<Stop>
      if (stop === undefined) throw thrown
      return { ok: false, fault: stop, line: parser.line, column: parser.column }
    }
  }
  const decode = (text: (decoder: XmlDecoder) => string): string => {
    decoder ??= openDecoder(first) ?? halt('unknown-encoding')
    try {
      return text(decoder)
    } catch {
      return halt('wrong-encoding')
    }
  }
  return {
    /** Takes bytes; answers only where reading stops. */
    push: (chunk: Uint8Array): NprAnswer | undefined =>
      attempt(() => {
        if (decoder !== undefined) {
          write(decode(({ decode }) => decode(chunk)))
          return
        }
        first = joined(first, chunk)
        // The declaration, where there is one, is in the first bytes.
        if (first.length >= 256) write(decode(({ decode }) => decode(first)))
      }),
    end: (): NprAnswer =>
      attempt(() => {
        if (decoder === undefined) write(decode(({ decode }) => decode(first)))
        write(decode(({ end }) => end()))
        parser.close()
        if (!rows.hasMessage()) halt('no-message')
      }) ?? rows.finish(decoder?.encoding ?? 'utf-8'),
  }
}

function halt(fault: NprFault): never {
  const stop: Stop = { stop: fault }
  throw stop
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length)
  both.set(first)
  both.set(second, first.length)
  return both
}
