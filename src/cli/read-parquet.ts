import { decodeUtf8 } from '../files/encodings.js'
import { problem } from './problem.js'

/** The rows of a Parquet file, by hyparquet where it is installed. */
export async function readParquet(name: string, bytes: Uint8Array): Promise<readonly unknown[]> {
  let hyparquet: typeof import('hyparquet')
  try {
    hyparquet = await import('hyparquet')
  } catch {
    throw problem('no-parquet')
  }
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
  try {
    return await hyparquet.parquetReadObjects({
      file: file as ArrayBuffer,
      parsers: { stringFromBytes },
    })
  } catch {
    // What it says may hold values of the file.
    throw problem('bad-parquet', { name })
  }
}

/** A text; bytes that are none stay what they are, or two ids of such would be one. */
function stringFromBytes(bytes: Uint8Array | undefined): unknown {
  return bytes === undefined ? undefined : (decodeUtf8(bytes) ?? bytes)
}
