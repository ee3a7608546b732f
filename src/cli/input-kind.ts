/** The kinds of file that are read. */
export type InputKind = 'csv' | 'ndjson' | 'json' | 'npr' | 'parquet'

/** What kind of file it is, by its name, else by its first bytes. */
export function kindOfInput(name: string, first: Uint8Array): InputKind {
  return kindByName(name) ?? kindByContent(first)
}

function kindByName(name: string): InputKind | undefined {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase()
  if (ending === 'csv' || ending === 'tsv' || ending === 'txt') return 'csv'
  if (ending === 'ndjson' || ending === 'jsonl') return 'ndjson'
  if (ending === 'json') return 'json'
  if (ending === 'xml') return 'npr'
  return ending === 'parquet' ? 'parquet' : undefined
}

function kindByContent(bytes: Uint8Array): InputKind {
  const start = new TextDecoder().decode(bytes.subarray(0, 512)).replaceAll('\u0000', '')
  const text = start.replace(/^\ufeff?\s*/, '')
  if (text.startsWith('PAR1')) return 'parquet'
  if (text.startsWith('<')) return 'npr'
  if (text.startsWith('{')) return 'ndjson'
  return text.startsWith('[') ? 'json' : 'csv'
}
