// All tests of a mutation run and all they import as one script, which a process can run again for each
// mutant: that is what loads the code anew, in a tenth of the time that loading the modules takes.
import { readdirSync, readFileSync } from 'node:fs'
import { matchesGlob } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

/** The test files that some patterns under test/ mean. */
export function testFilesOf(root, patterns) {
  return readdirSync(`${root}/test`, { recursive: true })
    .map((file) => `test/${file}`)
    .filter((file) =>
      patterns.some((pattern) =>
        [`test/${pattern}/**/*.test.ts`, `test/${pattern}.test.ts`].some((one) =>
          matchesGlob(file, one),
        ),
      ),
    )
    .sort()
}

/** The script, and the packages that it asks `$package(name)` for. */
export async function bundleTests(root, files) {
  const names = new Set()
  const { exports } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'))
  const plugin = {
    name: 'tests',
    setup(tool) {
      tool.onResolve({ filter: /^start:/ }, ({ path }) => ({ path, namespace: 'start' }))
      tool.onLoad({ filter: /./, namespace: 'start' }, ({ path }) => ({
        contents: `$package('vitest').startFile(${JSON.stringify(path.slice('start:'.length))})`,
      }))
      tool.onResolve({ filter: /^pasientforlop(\/|$)/ }, ({ path }) => ({
        path: `${root}/src/${path === 'pasientforlop' ? 'index' : path.slice('pasientforlop/'.length)}.ts`,
      }))
      tool.onResolve({ filter: /^[^./]/ }, ({ path, kind }) => {
        if (kind === 'entry-point') return undefined
        if (kind === 'dynamic-import') return { path, external: true }
        names.add(path)
        return { path, namespace: 'package' }
      })
      tool.onLoad({ filter: /./, namespace: 'package' }, async ({ path }) => ({
        contents: await exportsOf(path),
      }))
      tool.onLoad({ filter: /\.m?ts$|\.mjs$/ }, ({ path }) => ({
        contents: path.endsWith('/test/helpers/load-entry.ts')
          ? loadEntry(exports)
          : readFileSync(path, 'utf8').replaceAll(
              'import.meta.url',
              JSON.stringify(pathToFileURL(path).href),
            ),
        loader: 'ts',
      }))
    },
  }
  const { outputFiles } = await build({
    stdin: {
      contents: [
        "import './test/helpers/property-runs.ts'",
        ...files.flatMap((file) => [`import 'start:${file}'`, `import './${file}'`]),
      ].join('\n'),
      resolveDir: root,
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'esnext',
    ignoreAnnotations: true,
    logLevel: 'error',
    plugins: [plugin],
  })
  const script = `(async ($package) => {${outputFiles[0].text}\n})`
  return { script, files, names: [...names] }
}

/** A package as a module that takes it from who runs the script. */
async function exportsOf(name) {
  const loaded = await loadPackage(name)
  const given = Object.keys(loaded).filter((key) => /^[A-Za-z_$][\w$]*$/.test(key))
  return [
    `const loaded = $package(${JSON.stringify(name)})`,
    ...given.map((key, at) => `const value${at} = loaded.${key}; export { value${at} as ${key} }`),
  ].join('\n')
}

/** A package as Node loads it; the stand-in for vitest. */
export async function loadPackage(name) {
  if (name === 'vitest') return import(new URL('mutation-vitest.mjs', import.meta.url).href)
  return import(name)
}

/** The helper that loads an entry by a name that is made as it runs, with all entries written out. */
function loadEntry(exports) {
  const entries = Object.entries(exports)
    .filter(([, target]) => typeof target === 'object')
    .map(([subpath]) => (subpath === '.' ? 'index' : subpath.slice('./'.length)))
    .filter((entry) => !['testing/jest', 'testing/vitest'].includes(entry))
  const cases = entries.map((entry) => `'${entry}': () => import('../../src/${entry}.ts')`)
  return `const entries = {${cases.join(',')}}\nexport const loadEntry = async (entry: string) => entries[entry]()`
}
