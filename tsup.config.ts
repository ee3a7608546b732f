import { execFileSync } from 'node:child_process'
import { cpSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Options } from 'tsup'
import { allEntries } from './test/run/entries.js'
import { buildDate, writeFhirDefinitions } from './test/run/fhir-definitions.js'
import { writeJsonSchemas } from './test/run/json-schemas.js'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

// Once for all of them: each on its own would clear away what another has written.
rmSync(path('dist'), { recursive: true, force: true })

const common: Options = {
  entry: allEntries.map((name) => `src/${name}.ts`),
  target: 'es2022',
  platform: 'neutral',
  // Not minified: that drops the marks by which a consumer's bundler leaves out what is unused.
  minify: false,
  sourcemap: false,
}

const subpaths = allEntries.filter((name) => name !== 'index')

const declarations: Options[] = [
  // On its own, so that an editor reads what the root needs and nothing else.
  ['src/index.ts'],
  subpaths.map((name) => `src/${name}.ts`),
].map((entry) => ({ ...common, entry, format: ['esm', 'cjs'], dts: { only: true } }))

export default defineConfig(({ dts }) => [
  // The root is one file: opening forty shared ones doubles the time of its cold import.
  { ...common, entry: ['src/index.ts'], format: 'esm', splitting: false },
  {
    ...common,
    // The command is ES modules only: nobody imports it.
    entry: [...subpaths.map((name) => `src/${name}.ts`), 'src/cli.ts'],
    external: [/^node:/],
    format: 'esm',
    // What the subpaths share is in files of its own: loaded once by those who import two of them.
    splitting: true,
    onSuccess: async () => {
      cpSync(path('docs/data-changes.json'), path('dist/data-changes.json'))
      writeJsonSchemas(path('src'), path('dist/json-schema'))
      writeFhirDefinitions(path('dist/fhir'), buildDate())
      // On its own: it imports by the name of the package, as tests do.
      execFileSync(process.execPath, ['--import', 'tsx', path('test/run/generate-vectors.ts')])
    },
  },
  // Splitting CommonJS would write `?.` and `??` anew as calls, in loops over rows too.
  { ...common, format: 'cjs', splitting: false },
  // Left out by `tsup --no-dts`: they take most of a build.
  ...(dts === false ? [] : declarations),
])
