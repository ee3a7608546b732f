import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { seesZone, zones } from './run/zones.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const source = join(root, 'src')

const filesBelow = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesBelow(path) : [path]
  })

/** Whether a program names the clock or the zone: not in a type, a comment or a text. */
const namesZone = (path: string): boolean => {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022)
  const visit = (node: ts.Node): boolean => {
    if (ts.isTypeNode(node)) return false
    if (ts.isIdentifier(node)) return node.text === 'Date' || node.text === 'Intl'
    return ts.forEachChild(node, visit) ?? false
  }
  return visit(file)
}

/** What asks the zone of a `Date` that someone else made. */
const localGetter = /\.(get|set)(FullYear|Month|Date|Day|Hours|Minutes)\(|\.toLocale\w+\(/

const files = filesBelow(source).filter((path) => path.endsWith('.ts'))

test('only the files that are named can see the zone', () => {
  const seeing = files.filter(
    (path) => namesZone(path) || localGetter.test(readFileSync(path, 'utf8')),
  )
  expect(seeing.map((path) => relative(source, path)).sort()).toEqual(Object.keys(seesZone).sort())
})

test('each has tests that run under every zone', () => {
  for (const tests of Object.values(seesZone)) {
    expect(tests.length).toBeGreaterThan(0)
    for (const path of tests) expect(existsSync(join(root, path)), path).toBe(true)
  }
  expect(zones).toHaveLength(6)
})
