import { firstOf, programOf, runVitest } from '../engine-tools.mjs'

export const about = 'the page in Firefox'

export function setUp() {
  const find = () => firstOf(['/usr/bin/firefox-esr', '/usr/bin/firefox'])
  return { firefox: programOf(find, 'firefox-esr') }
}

/** The tests start the browser at `FIREFOX` themselves. */
export const run = ({ firefox }) =>
  runVitest(['test/browser/firefox.test.ts'], { FIREFOX_TESTS: '1', FIREFOX: firefox })
