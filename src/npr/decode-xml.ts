/** Bytes of an XML message as text, by the encoding that it declares. */
export interface XmlDecoder {
  readonly encoding: string
  readonly decode: (chunk: Uint8Array) => string
  readonly end: () => string
}

/**
 * Chooses the decoder by the mark or the zeros of UTF-16, or by the XML declaration; else it is UTF-8,
 * as it is where the mark of UTF-8 stands before the declaration.
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
  const start = String.fromCharCode(...bytes.subarray(0, 200))
  if (start.startsWith('\xff\xfe') || start.startsWith('<\0')) return 'utf-16le'
  if (start.startsWith('\xfe\xff') || start.startsWith('\0<')) return 'utf-16be'
  const declared = /^<\?xml[^>]*?\sencoding\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(start)
  return declared?.[1] ?? declared?.[2] ?? 'utf-8'
}
