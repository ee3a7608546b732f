import { readFileSync } from 'node:fs'
import { dataVersion } from 'pasientforlop'
import { describe, expect, test } from 'vitest'
import { textOf } from './helpers/example-blocks.js'

interface Release {
  readonly version: string
  readonly released: string | null
  readonly dataVersion: string
  readonly changes: readonly { readonly text: string; readonly changesFigures: boolean }[]
}

const { releases } = JSON.parse(
  readFileSync(new URL('../docs/data-changes.json', import.meta.url), 'utf8'),
) as { readonly releases: readonly Release[] }

/** The Data section of a version in the changelog, a text a line of it. */
function linesOf(version: string): readonly string[] {
  const changelog = textOf('CHANGELOG.md')
  const [, section = ''] = changelog.split(
    new RegExp(`^## ${version.replaceAll('.', '\\.')}\\b.*$`, 'm'),
  )
  const [, data = ''] = (section.split(/^## /m)[0] as string).split(/^### Data$/m)
  return (data.split(/^### /m)[0] as string)
    .split(/^- /m)
    .slice(1)
    .map((text) => text.replace(/\s+/g, ' ').trim())
}

describe('what changed in the facts, for programs', () => {
  test.each(releases)(
    '$version says what the changelog says under Data',
    ({ version, changes }) => {
      expect(changes.map(({ text }) => text)).toEqual(linesOf(version))
      for (const { changesFigures } of changes) expect(changesFigures).toBeTypeOf('boolean')
    },
  )

  test('the newest names the tables as they stand', () => {
    const { version } = JSON.parse(textOf('package.json')) as { readonly version: string }
    expect(releases[0]).toMatchObject({ version, dataVersion })
  })
})
