import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { firstOf, missing, programOf, runVitest } from '../engine-tools.mjs'
import { root } from '../setup.mjs'

export const about = 'pages and pictures in Chromium'

export function setUp() {
  const find = () => firstOf(['/usr/bin/chromium', '/usr/bin/chromium-browser'])
  const chromium = programOf(find, 'chromium')
  if (!existsSync(join(root, 'test/browser'))) missing('tests in test/browser')
  return { chromium }
}

/** The tests start the browser at `CHROMIUM` themselves. */
export const run = ({ chromium }) =>
  runVitest(['test/browser/page.test.ts', 'test/browser/pictures.test.ts'], {
    BROWSER_TESTS: '1',
    CHROMIUM: chromium,
  })
