import { type Browser, chromium } from 'playwright-core'

/** Whether tests in a real browser were asked for: `npm run engines -- chromium` does. */
export const hasBrowser = process.env['BROWSER_TESTS'] === '1'

if (!hasBrowser) {
  console.warn('!! NOT RUN: tests in a real browser; npm run engines -- chromium runs them')
}

/** Starts the browser at `CHROMIUM`, with nothing of its own that would ask the network. */
export const startChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
