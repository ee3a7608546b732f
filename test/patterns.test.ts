import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkSync } from 'recheck'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

const source = fileURLToPath(new URL('../src', import.meta.url))

/** Regular expressions that are put together when the program runs, of texts of ours alone. */
const madeOfOurs: readonly string[] = ['registrations/local-date-pattern.ts', 'sql/citations.ts']

interface Pattern {
  readonly source: string
  readonly flags: string
  readonly place: string
}

const patterns: Pattern[] = []
const made: string[] = []
for (const name of readdirSync(source, { recursive: true, encoding: 'utf8' })) {
  if (!name.endsWith('.ts')) continue
  const path = join(source, name)
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1
      patterns.push({
        source: node.text.slice(1, end),
        flags: node.text.slice(end + 1),
        place: `${relative(source, path)}:${line}`,
      })
    }
    const isMade = ts.isNewExpression(node) || ts.isCallExpression(node)
    if (isMade && node.expression.getText() === 'RegExp') made.push(relative(source, path))
    ts.forEachChild(node, visit)
  }
  visit(file)
}

/** What is said of a pattern: `safe`, or how its time grows with a text. */
const complexityOf = ({ source: text, flags }: Pattern): string => {
  const said = checkSync(text, flags, { randomSeed: 1, timeout: 20_000 })
  return said.status === 'vulnerable' ? said.complexity.summary : said.status
}

describe('no regular expression of the library goes through a text again and again', () => {
  test('the check knows one that does', () => {
    expect(complexityOf({ source: '^\\s*[\\s-]*-{3,}[\\s-]*$', flags: '', place: '' })).toContain(
      'polynomial',
    )
  })

  test('the time of every one grows with the length of the text alone', () => {
    expect(patterns.length).toBeGreaterThan(100)
    const known = new Map(patterns.map((one) => [`/${one.source}/${one.flags}`, one]))
    // What repeats nothing goes through a text once from each of its places.
    const repeating = [...known.values()].filter(({ source }) => /[*+]|\{\d+,\d*\}/.test(source))
    const slow = repeating.flatMap((one) => {
      const complexity = complexityOf(one)
      return complexity === 'safe' ? [] : [`${one.place} ${complexity}`]
    })
    expect(slow).toEqual([])
  }, 120_000)

  test('those that are put together are known', () => {
    expect(made.sort()).toEqual(madeOfOurs)
  })
})
