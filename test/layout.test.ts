import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { allEntries } from './run/entries.js'

const source = fileURLToPath(new URL('../src', import.meta.url))

/** Each folder may import from itself and from those before it. */
const order = [
  'misuse',
  'calendar',
  'deadlines',
  'sources',
  'codes',
  'organisations',
  'pathways',
  'registrations',
  'validation',
  'forlopstid',
  'indicators',
  'plans',
  'messages',
  'files',
  'npr',
  'sql',
  'fhir',
  'event-log',
  'report',
  'testing',
  'cli',
  'page',
]

const filesBelow = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesBelow(path) : [path]
  })

const files = filesBelow(source).filter((path) => path.endsWith('.ts'))

// Examples in comments import too; they are not the file's.
const imports = (text: string) =>
  [
    ...text
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm),
  ].map((match) => ({ typeOnly: match[1] !== undefined, path: match[2] as string }))

/** The most files that a folder of logic has. */
const mostFiles = 25

const camelCase = (name: string) =>
  name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase())

/** The functions that a file declares at its top, in order. */
const functionsOf = (path: string) =>
  ts
    .createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022)
    .statements.flatMap((statement) =>
      ts.isFunctionDeclaration(statement) && statement.name !== undefined
        ? [
            {
              name: statement.name.text,
              isPublic: (statement.modifiers ?? []).some(
                ({ kind }) => kind === ts.SyntaxKind.ExportKeyword,
              ),
            },
          ]
        : [],
    )

/** The files that a file loads when it runs, itself among them, from `src`. */
const reachedFrom = (start: string): ReadonlySet<string> => {
  const reached = new Set<string>()
  const visit = (path: string): void => {
    const name = relative(source, path)
    if (reached.has(name)) return
    reached.add(name)
    for (const { path: target, typeOnly } of imports(readFileSync(path, 'utf8'))) {
      if (target.startsWith('.') && !typeOnly) {
        visit(resolve(dirname(path), target.replace(/\.js$/, '.ts')))
      }
    }
  }
  visit(start)
  return reached
}

const folderOf = (path: string) => relative(source, path).split('/')[0] as string
const isRoot = (path: string) => dirname(path) === source

/** Names that are public, but here are those of a file itself. */
const deepImports: Readonly<Record<string, string>> = {
  'helpers/columns-of.ts TableColumn': 'what a criterion reads of a column has the same name',
}

/** The names that a file imports from `src`, but for `* as`. */
const deepNamesOf = (path: string) =>
  ts
    .createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022)
    .statements.flatMap((statement) => {
      if (!ts.isImportDeclaration(statement)) return []
      const { moduleSpecifier, importClause } = statement
      const isDeep = /(^|\/)\.\.\/src\//.test((moduleSpecifier as ts.StringLiteral).text)
      const named = importClause?.namedBindings
      if (!isDeep || named === undefined || !ts.isNamedImports(named)) return []
      return named.elements.map((one) => (one.propertyName ?? one.name).text)
    })

test('tests reach what is public through the package, and only internals through their files', () => {
  const publicNames = new Set(
    allEntries.flatMap((entry) =>
      [
        ...readFileSync(join(source, `${entry}.ts`), 'utf8').matchAll(
          /\b(\w+),?(?=[^{}]*\} from)/g,
        ),
      ].map(([, name]) => name as string),
    ),
  )
  expect(publicNames.size).toBeGreaterThan(300)
  const tests = fileURLToPath(new URL('.', import.meta.url))
  // What the build runs cannot ask for the package that it makes.
  const own = filesBelow(tests).filter(
    (path) => path.endsWith('.ts') && !path.startsWith(join(tests, 'run')),
  )
  const deep = own.flatMap((path) =>
    deepNamesOf(path)
      .filter((name) => publicNames.has(name))
      .map((name) => `${relative(tests, path)} ${name}`),
  )
  expect(deep.sort()).toEqual(Object.keys(deepImports).sort())
})

describe('layout', () => {
  test('the folders of src are those of the design, in its order', () => {
    const folders = readdirSync(source).filter((name) => statSync(join(source, name)).isDirectory())
    expect(order.filter((name) => folders.includes(name))).toEqual(
      expect.arrayContaining(folders.sort((a, b) => order.indexOf(a) - order.indexOf(b))),
    )
    expect(folders.filter((name) => !order.includes(name))).toEqual([])
  })

  test.each(files.map((path) => [relative(source, path), path]))(
    '%s imports only from above',
    (_, path) => {
      const from = order.indexOf(folderOf(path))
      for (const { path: target } of imports(readFileSync(path, 'utf8'))) {
        if (!target.startsWith('.')) continue
        const file = resolve(dirname(path), target)
        if (isRoot(path)) {
          expect(order).toContain(folderOf(file))
          continue
        }
        expect(
          order.indexOf(folderOf(file)),
          `${target} from ${relative(source, path)}`,
        ).toBeGreaterThanOrEqual(0)
        expect(
          order.indexOf(folderOf(file)),
          `${target} from ${relative(source, path)}`,
        ).toBeLessThanOrEqual(from)
      }
    },
  )

  test.each(files.map((path) => [relative(source, path), path]))(
    '%s: zod and schemas are reached by types only',
    (name, path) => {
      if (/(^|[/])(schema-of|[a-z-]*schema|schemas)[.]ts$/.test(name)) return
      // What comes from outside as a definition goes through its schema.
      if (/(^|[/])(define-[a-z]+|plan-argument|schema-argument)[.]ts$/.test(name)) return
      for (const { path: target, typeOnly } of imports(readFileSync(path, 'utf8'))) {
        if (target === 'zod' || target.startsWith('zod/')) expect.fail(`${name} imports zod`)
        if (/(^|\/)schema\.js$/.test(target)) expect(typeOnly, `${name}: ${target}`).toBe(true)
      }
    },
  )

  test('run-time imports from outside are zod, and others where they are needed', () => {
    const outside = files.flatMap((path) =>
      imports(readFileSync(path, 'utf8'))
        .map(({ path: target }) => target)
        .filter((target) => !target.startsWith('.')),
    )
    expect(
      outside.filter(
        (target) => !/^(zod\/mini|saxes|hyparquet|fast-check|vitest|node:[a-z/]+)$/.test(target),
      ),
    ).toEqual([])
  })

  test('a folder holds some twenty files of its own at most, apart from data', () => {
    const folders = [...new Set(files.map((path) => dirname(path)))]
    const isOfData = (folder: string) =>
      /\/(systems|definitions|data|labels|findings)$/.test(folder)
    const full = folders.filter(
      (folder) =>
        !isOfData(folder) && files.filter((path) => dirname(path) === folder).length > mostFiles,
    )
    expect(full.map((folder) => relative(source, folder))).toEqual([])
  })

  test.each(files.filter((path) => !isRoot(path)).map((path) => [relative(source, path), path]))(
    '%s reads from the top: the function it is named after, before those that it calls',
    (name, path) => {
      const functions = functionsOf(path)
      const own = camelCase(name.split('/').pop()?.replace('.ts', '') as string)
      const named = functions.find((one) => one.name === own)
      if (named !== undefined) expect(functions[0]?.name).toBe(own)
      else if (functions.some(({ isPublic }) => isPublic)) expect(functions[0]?.isPublic).toBe(true)
    },
  )

  test('the root reaches nothing of what the subpaths hold, when it runs', () => {
    const reached = reachedFrom(join(source, 'index.ts'))
    expect(reached.size).toBeGreaterThan(50)
    const ofSubpaths =
      /^(deadlines|organisations|plans|files|npr|sql|fhir|event-log|report|testing|cli)\//
    expect([...reached].filter((name) => ofSubpaths.test(name))).toEqual([])
  })

  test('files of logic stay short: at most 200 lines outside data', () => {
    const long = files.filter((path) => {
      const text = readFileSync(path, 'utf8')
      const isData =
        /\/(findings|labels|words)\//.test(path) ||
        /^export const \w+ = (\{|\[)[\s\S]*as const satisfies/m.test(text) ||
        /^export const \w+: (Plan|Readonly<Record<\w+, \w+>>) = \{\n/m.test(text)
      return (
        !isData && !path.endsWith('schema.ts') && !isRoot(path) && text.split('\n').length > 200
      )
    })
    expect(long.map((path) => relative(source, path))).toEqual([])
  })

  test('no default exports and no classes', () => {
    const found = files.filter((path) =>
      /^export default|^(export )?(abstract )?class /m.test(readFileSync(path, 'utf8')),
    )
    expect(found.map((path) => relative(source, path))).toEqual([])
  })
})
