import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { plans } from 'pasientforlop/plans'
import { afterAll, expect, test } from 'vitest'
import { nprMessage } from '../generators/npr-message.js'
import { askCommand } from '../helpers/command.js'
import { pages, textOf } from '../helpers/example-blocks.js'

const folder = mkdtempSync(join(tmpdir(), 'pasientforlop-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const written = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

/** The files that the pages speak of. */
const files: Readonly<Record<string, string>> = {
  'eksport.csv': 'docs/examples/hospital.csv',
  'tilordning.json': 'docs/examples/hospital.mapping.json',
  'lager.json': written(
    'lager.json',
    JSON.stringify({
      kind: 'registration',
      columns: { patient: 'pasient', unit: { constant: '983974724' }, date: 'dato', code: 'kode' },
    }),
  ),
  'melding.xml': written('melding.xml', nprMessage()),
  'plan.json': written('plan.json', JSON.stringify(plans['hv-phv-2020-2024'])),
}

const commands = pages.flatMap((page) =>
  [...textOf(page).matchAll(/^```sh\n([\s\S]*?)^```$/gm)].flatMap(([, block = '']) =>
    [...block.matchAll(/^(?:npx )?pasientforlop (.*?)(?: *>.*| *#.*)?$/gm)].map(
      ([, line = '']): [string, string] => [page, line.trim()],
    ),
  ),
)

test('the pages show commands', () => {
  expect(commands.length).toBeGreaterThan(10)
})

test.each(commands)('%s: pasientforlop %s runs', async (_, line) => {
  const words = line.split(/\s+/)
  const args = words.map((word, at) =>
    // What is written is written elsewhere, also where it has the name of an example.
    /^(?:--out|-o)$/.test(words[at - 1] ?? '')
      ? join(folder, `new-${word}`)
      : (files[word] ?? word),
  )
  const { code, talk } = await askCommand(args)
  expect([0, 1], talk).toContain(code)
})
