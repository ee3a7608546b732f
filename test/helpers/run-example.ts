import { transformSync } from 'esbuild'
import fc from 'fast-check'
import { expect } from 'vitest'
import { entries, specifierOf } from '../run/entries.js'
import { loadEntry } from './load-entry.js'

const modules: Record<string, unknown> = {
  'fast-check': { default: fc },
  ...Object.fromEntries(
    await Promise.all(
      entries.map(
        async (entry): Promise<[string, unknown]> => [specifierOf(entry), await loadEntry(entry)],
      ),
    ),
  ),
}

/** What examples import beside this package: loaded by those that do. */
const elsewhere: Readonly<Record<string, () => Promise<unknown>>> = {
  '@observablehq/plot': () => import('@observablehq/plot'),
  'apache-arrow': () => import('apache-arrow'),
  arquero: () => import('arquero'),
  hyparquet: () => import('hyparquet'),
  'hyparquet-writer': () => import('hyparquet-writer'),
  linkedom: () => import('linkedom'),
}

const loadElsewhere = async (code: string) => {
  for (const [name, load] of Object.entries(elsewhere)) {
    if (code.includes(`from '${name}'`)) modules[name] ??= await load()
  }
}

/** A statement of an example and the answer written beside it. */
const withAnswers = (code: string): string => {
  const lines = code.split('\n')
  const out: string[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as string
    const match = /^(.*?)\s*\/\/ (=>|throws) ?(.*)$/.exec(line)
    if (match === null) {
      out.push(line)
      continue
    }
    const [, statement = '', kind, first = ''] = match
    let answer = first
    while (/^\s*\/\/ {2,}/.test(lines[at + 1] ?? '')) {
      at += 1
      answer += (lines[at] as string).replace(/^\s*\/\//, '')
    }
    const start = statement.trim() === '' ? lastStatement(out) : statement
    const expression = start.trim().replace(/;$/, '')
    const bound = /^(?:const|let) (\w+) = /.exec(expression)
    if (bound !== null) out.push(expression)
    const subject = bound === null ? expression : bound[1]
    out.push(
      kind === 'throws'
        ? `$throws(() => (${subject}), ${answer})`
        : `$equals(${subject}, ${answer})`,
    )
  }
  return out.join('\n')
}

/** Takes back the statement above a lone answer: the lines since the last blank or answer. */
const lastStatement = (out: string[]): string => {
  const taken: string[] = []
  while (out.length > 0 && !/^(\s*|\$.*|import .*)$/.test(out[out.length - 1] as string)) {
    taken.unshift(out.pop() as string)
    try {
      transformSync(`(${taken.join('\n')})`, { loader: 'ts' })
      break
    } catch {
      // not yet a whole expression
    }
  }
  return taken.join('\n')
}

/** Runs the TypeScript of an example; each `// => answer` beside or below a statement must hold. */
export const runExample = async (code: string): Promise<number> => {
  let answers = 0
  await loadElsewhere(code)
  const checked = withAnswers(code).replace(
    /import (?:type )?(\{[^}]*\}|\* as \w+|\w+) from '([^']+)';?/g,
    (whole, names: string, from: string) => {
      if (whole.startsWith('import type')) return ''
      if (/^\w+$/.test(names)) return `const ${names} = $import('${from}').default`
      const bound = names.startsWith('*')
        ? names.slice(5)
        : names.replace(/\btype \w+,?/g, '').replace(/ as /g, ': ')
      return `const ${bound} = $import('${from}')`
    },
  )
  const { code: javascript } = transformSync(`export const run = async () => {${checked}\n}`, {
    loader: 'ts',
    format: 'cjs',
  })
  const exported: { exports: { run?: () => Promise<void> } } = { exports: {} }
  new Function('module', 'exports', '$import', '$equals', '$throws', javascript)(
    exported,
    exported.exports,
    (from: string) => {
      if (!(from in modules)) throw new Error(`an example imports ${from}`)
      return modules[from]
    },
    (actual: unknown, expected: unknown) => {
      answers += 1
      expect(actual).toEqual(expected)
    },
    (call: () => unknown, code: string) => {
      answers += 1
      expect(call).toThrowError(expect.objectContaining({ code }))
    },
  )
  await exported.exports.run?.()
  return answers
}
