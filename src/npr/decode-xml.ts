/** Bytes of an XML message as text, by the encoding that it declares. */
export interface XmlDecoder {
  readonly encoding: string
  readonly decode: (chunk: Uint8Array) => string
  readonly end: () => string
}

/**
 * Chooses the decoder by a mark, by the zeros of UTF-16, or by the XML declaration; else it is UTF-8.
 * What the bytes then cannot be, throws.
 */
export function openDecoder(first: Uint8Array): XmlDecoder | undefined {
  const label = encodingOf(first)
  let decoder: InstanceType<typeof TextDecoder>
  try {
    decoder = new TextDecoder(label, { fatal: true })
  } catch {
    return undefined
  }
  return {
    encoding: label.toLowerCase(),
    decode: (chunk) => decoder.decode(chunk, { stream: true }),
    end: () => decoder.decode(),
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le'
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be'
  const start = String.fromCharCode(...bytes.subarray(0, 200))
  const declared = /^<\?xml[^>]*?\sencoding\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(start)
  return declared?.[1] ?? declared?.[2] ?? 'utf-8'
}
