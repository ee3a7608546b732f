import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'
import * as core from '../src/core.js'

/** Bytes, minified and gzipped, of a bundle of the sources that exports these names. */
const sizeOf = async (names: readonly string[] | '*', entry: string): Promise<number> => {
  const { outputFiles } = await build({
    stdin: {
      contents: `export ${names === '*' ? '*' : `{ ${names.join(', ')} }`} from './${entry}.ts'`,
      resolveDir: fileURLToPath(new URL('../src', import.meta.url)),
    },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
  })
  return gzipSync(outputFiles[0]?.contents as Uint8Array, { level: 9 }).length
}

/** The most that a bundle may weigh, and why; a raise needs a reason of its own. */
const budgets: readonly [
  what: string,
  names: readonly string[] | '*',
  entry: string,
  most: number,
][] = [
  // Rows to forløpstider with every table of codes, pathways, limits, editions and sources: what
  // a browser can load on a slow connection in a tenth of a second (200 kB a second).
  // 20 kB of 1024 bytes: the last 400 bytes are the checks that answer a wrong argument with a code.
  ['the whole core entry', '*', 'core', 20_000],
  ['the same names of the main entry', Object.keys(core), 'index', 20_000],
  // Everything: half of it is the data of indicators, plans and organisations and the texts in
  // three languages, which nobody needs all at once and which fall away when unused.
  ['the whole main entry', '*', 'index', 112_000],
  // Half of it is zod itself; the rest a schema for each public type, and the texts of issues.
  ['all schemas, with zod', '*', 'schemas', 45_000],
  // A form in a browser that checks one row: zod, dates, codes and no other schema.
  ['the schema of a registration, with zod', ['registrationSchema'], 'schemas', 12_500],
]

describe('size', () => {
  test.each(budgets)('%s: within the budget', async (_, names, entry, most) => {
    const size = await sizeOf(names, entry)
    expect(size).toBeLessThanOrEqual(most)
    // A budget far above what is used guards nothing.
    if (entry !== 'schemas') expect(size).toBeGreaterThan(most * 0.85)
  })
})
