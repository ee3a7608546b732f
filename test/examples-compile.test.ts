import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { commentBlocks, pageBlocks, root } from './helpers/example-blocks.js'

test('every example of a page or a doc comment compiles under strict, as its reader would copy it', () => {
  expect(faultsOf([...pageBlocks, ...commentBlocks])).toEqual([])
}, 120_000)

test('and one that does not is noticed', () => {
  const code = "import { addDays } from 'pasientforlop/calendar'\n\naddDays(1, 'x')\n"
  expect(faultsOf([{ title: 'wrong', code }])).toHaveLength(1)
}, 120_000)

/** What the compiler says of examples, each a module of its own. */
function faultsOf(blocks: readonly { readonly title: string; readonly code: string }[]): string[] {
  const files = new Map(
    blocks.map(({ code }, at) => [join(root, `example-${at}.ts`), `${code}\nexport {}\n`]),
  )
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts', 'lib.dom.asynciterable.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: ['node'],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    paths: {
      pasientforlop: [join(root, 'src/index.ts')],
      'pasientforlop/*': [join(root, 'src/*.ts')],
    },
  }
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists, readFile } = host
  host.fileExists = (path) => files.has(path) || fileExists(path)
  host.readFile = (path) => files.get(path) ?? readFile(path)
  host.getSourceFile = (path, ...rest) => {
    const text = files.get(path)
    return text === undefined
      ? getSourceFile(path, ...rest)
      : ts.createSourceFile(path, text, ts.ScriptTarget.ES2022)
  }
  const program = ts.createProgram([...files.keys()], options, host)
  return [...files.keys()].flatMap((path, at) => {
    const file = program.getSourceFile(path)
    const faults = [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
    ]
    return faults.map(
      ({ messageText }) =>
        `${blocks[at]?.title}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    )
  })
}
