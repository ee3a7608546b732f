import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import * as core from '../src/core.js'
import * as index from '../src/index.js'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

/** What an entry exports, as `name from module`, with types marked. */
const exportsOf = (entry: string): string[] =>
  ts
    .createSourceFile(entry, readFileSync(path(entry), 'utf8'), ts.ScriptTarget.ES2022)
    .statements.flatMap((statement) => {
      if (!ts.isExportDeclaration(statement)) return []
      const { exportClause, moduleSpecifier } = statement
      if (exportClause === undefined || !ts.isNamedExports(exportClause)) {
        throw new Error(`${entry} has an export that is no list of names`)
      }
      const module = (moduleSpecifier as ts.StringLiteral).text
      return exportClause.elements.map((element) => {
        const type = statement.isTypeOnly || element.isTypeOnly
        return `${type ? 'type ' : ''}${element.name.text} from ${module}`
      })
    })

describe('the entry pasientforlop/core', () => {
  test('has nothing that the main entry lacks', () => {
    const all = exportsOf('../src/index.ts')
    expect(exportsOf('../src/core.ts').filter((one) => !all.includes(one))).toEqual([])
  })

  test('has the way from rows to forløpstider and every table it needs', () => {
    const needed = ['assemblePathways', 'measureForlopstider', 'listDueDates']
    const tables = ['codeSystems', 'pathwayDefinitions', 'editions', 'sources', 'unknowns']
    expect(Object.keys(core)).toEqual(expect.arrayContaining([...needed, ...tables]))
  })

  test('is the very same as in the main entry', () => {
    const all: Readonly<Record<string, unknown>> = index
    for (const [name, value] of Object.entries(core)) expect(value, name).toBe(all[name])
  })

  test('reaches no rules, indicators, plans, texts or zod at run time', async () => {
    const { metafile } = await build({
      entryPoints: [path('../src/core.ts')],
      bundle: true,
      write: false,
      format: 'esm',
      metafile: true,
      logLevel: 'silent',
    })
    const reached = Object.keys(metafile.inputs).filter((file) =>
      /src\/(indicators|plans|messages|validation)\/|node_modules|schema\.ts$/.test(file),
    )
    expect(reached).toEqual([])
  })
})
