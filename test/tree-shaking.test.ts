import { relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'esbuild'
import { describe, expect, test } from 'vitest'
import * as api from './helpers/api.js'
import { asShipped } from './helpers/as-shipped.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const all = resolve(root, 'test/helpers/api.ts')

/** Entries by the names they export. */
const namedEntries: Plugin = {
  name: 'named entries',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^names:/ }, ({ path }) => ({ path, namespace: 'names' }))
    onLoad({ filter: /^names:/, namespace: 'names' }, ({ path }) => ({
      contents: `export { ${path.slice('names:'.length)} } from '${all}'`,
      resolveDir: root,
    }))
  },
}

interface Bundle {
  readonly text: string
  readonly bytes: number
  /** The modules that something is left of, from `src`. */
  readonly modules: readonly string[]
}

/** A minified bundle for each list of names, all in one build. */
const bundlesOf = async (lists: readonly string[]): Promise<readonly Bundle[]> => {
  const { outputFiles, metafile } = await build({
    entryPoints: lists.map((names, at) => ({ in: `names:${names}`, out: `${at}` })),
    outdir: root,
    absWorkingDir: root,
    plugins: [namedEntries, asShipped],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    metafile: true,
    logLevel: 'silent',
  })
  return outputFiles.map(({ path, text, contents }) => ({
    text,
    bytes: contents.length,
    modules: Object.entries(metafile.outputs[relative(root, path)]?.inputs ?? {})
      .filter(([name, { bytesInOutput }]) => bytesInOutput > 0 && name.startsWith('src/'))
      .map(([name]) => name.slice('src/'.length))
      .sort(),
  }))
}

const runBundle = async ({ text }: Bundle): Promise<Readonly<Record<string, unknown>>> =>
  import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(text)}`)

const bundleOf = async (names: string) => (await bundlesOf([names]))[0] as Bundle

describe('a bundle of daysBetween alone', () => {
  test('is below 3,000 bytes and works', async () => {
    const bundle = await bundleOf('daysBetween')
    expect(bundle.bytes).toBeLessThan(3_000)
    const { daysBetween } = (await runBundle(bundle)) as unknown as typeof api
    expect(daysBetween('2020-02-28', '2020-03-01')).toBe(2)
  })

  test('has the four modules of civil dates that it calls, and so no text of any table', async () => {
    expect((await bundleOf('daysBetween')).modules).toEqual([
      'calendar/day-argument.ts',
      'calendar/days-between.ts',
      'calendar/scan-day.ts',
      'misuse/misuse.ts',
    ])
  })
})

test('a bundle from rows to forløpstider has nothing of what comes after them', async () => {
  const { modules } = await bundleOf('assemblePathways, measureForlopstider')
  const folders = new Set(modules.map((name) => name.split('/')[0]))
  expect([...folders].sort()).toEqual([
    'calendar',
    'codes',
    'forlopstid',
    'misuse',
    'pathways',
    'registrations',
  ])
  expect(modules.filter((name) => /deadlines|holidays|easter/.test(name))).toEqual([])
})

test('every export of the package can be bundled alone, and is there when the bundle runs', async () => {
  const names = Object.keys(api)
  const bundles = await bundlesOf(names)
  expect(bundles).toHaveLength(names.length)
  for (const [at, name] of names.entries()) {
    const exported = await runBundle(bundles[at] as Bundle)
    const own = (api as Readonly<Record<string, unknown>>)[name]
    expect(Object.keys(exported)).toEqual([name])
    expect(typeof exported[name], name).toBe(typeof own)
    if (typeof own !== 'function') expect(exported[name], name).toEqual(own)
  }
}, 90_000)
