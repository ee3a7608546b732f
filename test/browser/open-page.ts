import { mkdtempSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

/** The views of the page, in their order. */
export const views = [
  'overview',
  'findings',
  'pathways',
  'worklist',
  'indicators',
  'plans',
  'download',
]

/** Whether the tests in a browser are to run: `npm run engines -- chromium`. */
export const isAsked = process.env['BROWSER_TESTS'] === '1'

/** A page that is open, and what it must not have: requests, errors. */
export interface Opened {
  readonly page: Page
  readonly requests: readonly string[]
  readonly errors: readonly string[]
}

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts the browser. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: flags,
  })
}

/** Builds the page, and answers where it is. */
export async function builtPage(): Promise<string> {
  const { buildPage } = (await import(new URL('../run/build-page.mjs', import.meta.url).href)) as {
    buildPage: () => Promise<string>
  }
  const path = join(mkdtempSync(join(tmpdir(), 'pasientforlop-page-')), 'index.html')
  writeFileSync(path, await buildPage())
  return path
}

/** Opens the page from the file, with no network. */
export async function openPage(
  browser: Browser,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Opened> {
  const context = await browser.newContext({ locale: 'nb-NO', offline: true, ...options })
  const page = await context.newPage()
  const requests: string[] = []
  const errors: string[] = []
  page.on('request', (request) => {
    if (!/^(file|blob):/.test(request.url())) requests.push(request.url())
  })
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  page.on('pageerror', (error) => errors.push(error.message))
  await page.goto(pathToFileURL(path).href)
  return { page, requests, errors }
}

/** Waits until what was asked for is shown. */
export async function shown(page: Page, timeout = 30_000): Promise<void> {
  await page.waitForSelector('main:not([aria-busy])', { timeout })
}

/** Goes to a view. */
export async function goTo(page: Page, view: string): Promise<void> {
  await page.click(`#view-${view}`)
  await page.waitForSelector(`#view-${view}[aria-current]`)
  await shown(page)
}

/** Reads a file to the overview. */
export async function readFile(
  page: Page,
  name: string,
  content: string | Buffer,
  timeout = 30_000,
): Promise<void> {
  await page.setInputFiles('#file', {
    name,
    mimeType: 'text/plain',
    buffer: Buffer.from(content as string),
  })
  await page.waitForSelector('#read')
  await page.click('#read')
  await page.waitForSelector('#view-overview', { state: 'visible', timeout })
  await shown(page, timeout)
}

/** Reads the example to the overview. */
export async function readExample(page: Page): Promise<void> {
  await page.click('#example')
  await page.waitForSelector('#read')
  await page.click('#read')
  await page.waitForSelector('#view-overview', { state: 'visible' })
  await shown(page)
}

/** What axe-core finds wrong, in a line each. */
export async function violations(page: Page): Promise<readonly string[]> {
  const { source } = createRequire(import.meta.url)('axe-core') as { source: string }
  await page.evaluate(source)
  const { violations: found } = (await page.evaluate('axe.run()')) as {
    violations: readonly {
      id: string
      nodes: readonly { target: readonly string[]; failureSummary: string }[]
    }[]
  }
  return found.map(
    ({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')} ${nodes[0]?.failureSummary}`,
  )
}
