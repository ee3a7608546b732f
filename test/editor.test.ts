import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { entries, specifierOf } from './run/entries.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const path = join(root, 'editor.ts')

/** A file as a user would type it; `‸` stands where the cursor is. */
const text = `import type * as index from 'pasientforlop'
${entries.map((entry, at) => `import type * as e${at} from '${specifierOf(entry)}'`).join('\n')}
export type All = [${entries.map((_, at) => `typeof e${at}`).join(', ')}, typeof index]
const row: index.Registration = { patient: 'p1', unit: 'u1', date: '2020-01-02', code: '‸' }
const query: Parameters<typeof index.lookupTimeLimit>[0] = { type: 'D11', at: '2020-01-02', interval: '‸' }
const options: index.CheckOptions = { ignore: ['‸'] }
const any: index.Registration = { ...row, code: 'whatever a row holds' }
export default [row, query, options, any]
`
const cursors: number[] = []
const shown = text.replace(/‸/g, (_, at: number) => {
  cursors.push(at - cursors.length)
  return ''
})

const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
const { options } = ts.parseJsonConfigFileContent(
  { ...config, files: [], include: [] },
  ts.sys,
  root,
)
const service = ts.createLanguageService({
  getCompilationSettings: () => ({ ...options, types: [] }),
  getScriptFileNames: () => [path],
  getScriptVersion: () => '1',
  getScriptSnapshot: (name) =>
    name === path
      ? ts.ScriptSnapshot.fromString(shown)
      : ts.sys.fileExists(name)
        ? ts.ScriptSnapshot.fromString(readFileSync(name, 'utf8'))
        : undefined,
  getCurrentDirectory: () => root,
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: ts.sys.fileExists,
  readFile: ts.sys.readFile,
  readDirectory: ts.sys.readDirectory,
  directoryExists: ts.sys.directoryExists,
})
const program = service.getProgram() as ts.Program
const checker = program.getTypeChecker()

/** The fields of a type that is written in the sources: of each member of a union. */
const fieldsOf = (type: ts.Type): readonly ts.Symbol[] => {
  if (type.isUnion()) return type.types.flatMap(fieldsOf)
  if (type.isIntersection()) return type.types.flatMap(fieldsOf)
  if ((type.flags & ts.TypeFlags.Object) === 0) return []
  return type
    .getProperties()
    .filter(({ declarations }) =>
      declarations?.some(
        (declaration) =>
          (ts.isPropertySignature(declaration) || ts.isPropertyAssignment(declaration)) &&
          dirname(declaration.getSourceFile().fileName).startsWith(join(root, 'src')),
      ),
    )
}

/** The fields without a text, of every type that an entry exports. */
const silentFieldsOf = (entry: string): readonly string[] => {
  const file = program.getSourceFile(join(root, `src/${entry}.ts`)) as ts.SourceFile
  const module = checker.getSymbolAtLocation(file) as ts.Symbol
  return checker.getExportsOfModule(module).flatMap((exported) => {
    const symbol =
      exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported
    if ((symbol.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias)) === 0) return []
    return fieldsOf(checker.getDeclaredTypeOfSymbol(symbol))
      .filter((field) => field.getDocumentationComment(checker).length === 0)
      .map((field) => `${symbol.name}.${field.name}`)
  })
}

const completionsAt = (cursor: number) =>
  service.getCompletionsAtPosition(path, cursor, {})?.entries.map(({ name }) => name) ?? []

describe('in an editor', () => {
  test('the file that is typed compiles', () => {
    expect(program.getSourceFile(path)).toBeDefined()
    const faults = service.getSemanticDiagnostics(path).map(({ messageText }) => messageText)
    // The literals at the cursors are not yet typed.
    expect(faults.filter((fault) => !JSON.stringify(fault).includes('\\"\\"'))).toEqual([])
  })

  test.each(entries)('every public field of %s shows its text', (entry) => {
    expect([...new Set(silentFieldsOf(entry))]).toEqual([])
  })

  test('a field shows what it is', () => {
    const at = shown.indexOf('date:')
    const { documentation } = service.getQuickInfoAtPosition(path, at) as ts.QuickInfo
    expect(ts.displayPartsToString(documentation)).toMatch(/date/i)
  })

  test('codes, intervals and rules are suggested where they are typed', () => {
    const [code, interval, rule] = cursors as [number, number, number]
    expect(completionsAt(code)).toEqual(expect.arrayContaining(['D01A', 'D11CP', 'D01L']))
    expect(completionsAt(interval)).toEqual(expect.arrayContaining(['assessment']))
    expect(completionsAt(rule)).toEqual(expect.arrayContaining(['npr-208', 'future-date']))
  })
})
