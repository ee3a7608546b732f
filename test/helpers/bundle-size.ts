import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { asShipped } from './as-shipped.js'

/** The functions that draw. */
export const pictures = [
  'drawTimeline',
  'drawFunnel',
  'drawPeriods',
  'drawUnits',
  'drawDays',
  'drawPlan',
]

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Bytes, minified and gzipped, of a bundle that exports these names from an entry: of the package, or a file. */
export const bundleSize = async (
  names: readonly string[] | '*',
  entry = 'pasientforlop',
  external: readonly string[] = [],
): Promise<number> => sizeOf(exportOf(names, entry), external)

/** Bytes that these names of an entry add to a bundle that has all of the root. */
export const sizeBesideRoot = async (
  names: readonly string[],
  entry: string,
  root = 'pasientforlop',
): Promise<number> => {
  const own = exportOf('*', root)
  return (await sizeOf(`${own}\n${exportOf(names, entry)}`)) - (await sizeOf(own))
}

const exportOf = (names: readonly string[] | '*', entry: string) =>
  `export ${names === '*' ? '*' : `{ ${names.join(', ')} }`} from '${entry}'`

const sizeOf = async (contents: string, external: readonly string[] = []): Promise<number> => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
    external: [...external],
    plugins: [asShipped],
    // Else the name of the package would be taken for its sources.
    tsconfigRaw: '{}',
  })
  return gzipSync(outputFiles[0]?.contents as Uint8Array, { level: 9 }).length
}
