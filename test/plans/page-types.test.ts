import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

test('the examples of the page on plans compile under every strict option', () => {
  const page = readFileSync(join(root, 'docs/follow-up-a-plan.md'), 'utf8')
  const blocks = new Map(
    [...page.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(
      ([, code], at) => [join(root, `docs/block-${at + 1}.ts`), `${code}\nexport {}\n`] as const,
    ),
  )
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists } = host
  host.fileExists = (name) => blocks.has(name) || fileExists(name)
  host.getSourceFile = (name, ...rest) => {
    const code = blocks.get(name)
    return code === undefined
      ? getSourceFile(name, ...rest)
      : ts.createSourceFile(name, code, ts.ScriptTarget.ES2022)
  }
  const program = ts.createProgram([...blocks.keys()], { ...options, noEmit: true }, host)
  const faults = [...blocks.keys()].flatMap((name) => {
    const file = program.getSourceFile(name)
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      ({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'),
    )
  })
  expect(blocks.size).toBeGreaterThan(8)
  expect(faults).toEqual([])
})
