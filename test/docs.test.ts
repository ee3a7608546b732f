import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { runExample } from './helpers/run-example.js'
import { generatedDocs } from './run/generated-docs.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const guides = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'))
const pages = ['README.md', ...guides.map((name) => `docs/${name}`)]

const textOf = (file: string) => readFileSync(join(root, file), 'utf8')

const blocks = pages.flatMap((page) =>
  [...textOf(page).matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code], at) => ({
    title: `block ${at + 1} of ${page}`,
    code: code as string,
  })),
)

describe('docs', () => {
  test.each(blocks)('$title does what it says', async ({ code }) => {
    expect(await runExample(code)).toBeGreaterThan(0)
  })

  test.each(pages)('links of %s lead somewhere', (page) => {
    const links = [...textOf(page).matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, to]) => to)
    expect(links.filter((to) => !existsSync(resolve(root, dirname(page), to as string)))).toEqual(
      [],
    )
  })

  test('the guide leads to every page', () => {
    const guide = textOf('docs/guide.md')
    expect(guides.filter((page) => page !== 'guide.md' && !guide.includes(`](${page})`))).toEqual(
      [],
    )
  })

  test.each(generatedDocs)('$file is what the data says: generate-docs.ts writes it', (doc) => {
    expect(textOf(doc.file)).toBe(doc.render())
  })
})
