import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Bytes, minified and gzipped, of a bundle that exports these names from an entry: of the package, or a file. */
export const bundleSize = async (
  names: readonly string[] | '*',
  entry = 'pasientforlop',
  external: readonly string[] = [],
): Promise<number> => {
  const contents = `export ${names === '*' ? '*' : `{ ${names.join(', ')} }`} from '${entry}'`
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
    external: [...external],
  })
  return gzipSync(outputFiles[0]?.contents as Uint8Array, { level: 9 }).length
}
