import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** An example that a reader can copy. */
export interface ExampleBlock {
  /** Where it stands. */
  readonly title: string
  /** The export whose doc comment it stands in; `undefined` on a page. */
  readonly name: string | undefined
  readonly code: string
}

/** The guides of docs/, by file name. */
export const guides: readonly string[] = readdirSync(join(root, 'docs')).filter((name) =>
  name.endsWith('.md'),
)

/** Every page that a user reads, by its path. */
export const pages: readonly string[] = [
  'README.md',
  '.github/CONTRIBUTING.md',
  ...guides.map((name) => `docs/${name}`),
]

export const textOf = (file: string): string => readFileSync(join(root, file), 'utf8')

/** Every `ts` block of the pages. */
export const pageBlocks: readonly ExampleBlock[] = pages.flatMap((page) =>
  [...textOf(page).matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code], at) => ({
    title: `block ${at + 1} of ${page}`,
    name: undefined,
    code: code as string,
  })),
)

/** Every `@example` of the sources. */
export const commentBlocks: readonly ExampleBlock[] = readdirSync(join(root, 'src'), {
  recursive: true,
  encoding: 'utf8',
})
  .filter((path) => path.endsWith('.ts'))
  .sort()
  .flatMap((path) =>
    [
      ...textOf(join('src', path)).matchAll(
        /\/\*\*(?:(?!\*\/)[\s\S])*?\*\/\s*(?:export (?:const|(?:async )?function\*?) (\w+))?/g,
      ),
    ]
      .filter(([comment]) => comment.includes('@example'))
      .map(([comment, name]) => ({
        title: `${path} ${name ?? ''}`,
        name,
        code: comment
          .replace(/^[\s\S]*?@example\s*\n/, '')
          .replace(/\*\/[\s\S]*$/, '')
          .replace(/^\s*\* ?/gm, '')
          .replace(/^```(ts)?\s*$/gm, ''),
      })),
  )
