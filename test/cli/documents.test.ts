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
  'forlop.xes': join(folder, 'forlop.xes'),
  'rapport.html': join(folder, 'rapport.html'),
  'liste.html': join(folder, 'liste.html'),
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
  const { code, talk } = await askCommand(line.split(/\s+/).map((word) => files[word] ?? word))
  expect([0, 1], talk).toContain(code)
})
