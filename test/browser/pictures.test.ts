import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasBrowser, startChromium } from '../helpers/chromium.js'
import { exampleReport } from '../helpers/example-report.js'
import { examplePictures } from '../helpers/pictures.js'
import {
  axeViolations,
  coveredWords,
  faultsOfPicture,
  paperColour,
  sizesOfPage,
} from './in-page.mjs'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let browser: Browser
let page: Page
const asked: string[] = []
const refused: string[] = []

beforeAll(async () => {
  if (!hasBrowser) return
  browser = await startChromium()
  page = await browser.newPage()
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) asked.push(request.url())
  })
  page.on('requestfailed', (request) => {
    refused.push(`${request.failure()?.errorText} ${request.url()}`)
  })
}, 60_000)

afterAll(async () => {
  if (hasBrowser) await browser.close()
})

describe.runIf(hasBrowser)('pictures in Chromium', () => {
  const cases = examplePictures.flatMap(({ name, draw }) =>
    [320, 800, 1600].map((width) => ({ name, width, draw })),
  )

  test.each(cases)(
    '$name at $width px: not empty, nothing outside, letters that can be read',
    async ({ draw, width }) => {
      await page.setViewportSize({ width, height: 900 })
      for (const language of ['nb', 'nn', 'en'] as const) {
        await page.setContent(`<body style="margin:0">${draw(language, width)}</body>`)
        expect(await page.evaluate(faultsOfPicture)).toEqual([])
      }
    },
  )

  test('words of a picture do not cover each other', async () => {
    for (const { name, draw } of examplePictures) {
      for (const width of [320, 800]) {
        await page.setViewportSize({ width, height: 900 })
        await page.setContent(`<body style="margin:0">${draw('nb', width)}</body>`)
        const covered = await page.evaluate(coveredWords)
        expect(covered, `${name} at ${width}`).toEqual([])
      }
    }
  })

  test('colours follow the screen, and paper is light', async () => {
    const [picture] = examplePictures
    const colour = () => page.evaluate(paperColour)
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' })
    await page.setContent(picture?.draw('nb', 800) ?? '')
    expect(await colour()).toBe('rgb(255, 255, 255)')
    await page.emulateMedia({ media: 'screen', colorScheme: 'dark' })
    expect(await colour()).toBe('rgb(13, 17, 23)')
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    expect(await colour()).toBe('rgb(255, 255, 255)')
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' })
  })
})

describe.runIf(hasBrowser)('the report page in Chromium', () => {
  test.each([320, 800, 1600])('at %i px nothing is wider than the window', async (width) => {
    await page.setViewportSize({ width, height: 900 })
    await page.setContent(exampleReport('nb'))
    const { width: own, pictures } = await page.evaluate(sizesOfPage)
    expect(own).toBeLessThanOrEqual(width)
    expect(pictures.length).toBeGreaterThan(5)
    expect(Math.min(...pictures)).toBeGreaterThan(30)
  })

  test.each(['nb', 'nn', 'en'] as const)(
    'has no violation of axe-core in %s',
    async (language) => {
      await page.setViewportSize({ width: 1000, height: 900 })
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ media: 'screen', colorScheme })
        // Without its policy, which lets no program in, axe-core neither.
        const html = exampleReport(language).replace(/<meta http-equiv[^>]*>/, '')
        await page.setContent(html)
        await page.evaluate(axe)
        const violations = await page.evaluate(axeViolations)
        expect(violations).toEqual([])
      }
    },
    120_000,
  )

  test('asks for nothing, and its own policy would not let it', async () => {
    asked.length = 0
    await page.setContent(exampleReport('nb'))
    expect(asked).toEqual([])
    const outside = '<img src="https://example.invalid/x.png"><script>document.title="ran"</script>'
    await page.setContent(exampleReport('nb').replace('</main>', `${outside}</main>`))
    expect(await page.title()).not.toBe('ran')
    expect(refused).toEqual(['csp https://example.invalid/x.png'])
  })
})
