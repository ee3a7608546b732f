import { problem } from './problem.js'

/** The rows of a Parquet file, by hyparquet where it is installed. */
export async function readParquet(bytes: Uint8Array): Promise<readonly unknown[]> {
  let hyparquet: typeof import('hyparquet')
  try {
    hyparquet = await import('hyparquet')
  } catch {
    throw problem('no-parquet')
  }
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
  return hyparquet.parquetReadObjects({ file: file as ArrayBuffer })
}
