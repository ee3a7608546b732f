import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Firefox, startFirefox } from './firefox.js'
import { builtPage, views } from './open-page.js'

const isAsked = process.env['FIREFOX_TESTS'] === '1'
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What waits in the page until something is there. */
const until = `const until = async (find) => {
  for (let turn = 0; turn < 400; turn += 1) {
    const found = find()
    if (found) return found
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('nothing came of ' + find)
}
const at = (selector) => document.querySelector(selector)
const calm = () => until(() => at('main:not([aria-busy])'));`

test.skipIf(isAsked)('the page in Firefox: NOT RUN', () => {
  console.warn('!! NOT RUN: the page in Firefox. npm run engines -- firefox')
})

describe.skipIf(!isAsked)('the page in Firefox', () => {
  let firefox: Firefox
  let url: string

  beforeAll(async () => {
    ;[firefox, url] = await Promise.all([
      startFirefox(),
      builtPage().then((path) => pathToFileURL(path).href),
    ])
    console.log(`Firefox ${firefox.version}`)
  }, 90_000)

  afterAll(() => firefox?.close())

  /** The page, once its program has drawn it. */
  const open = async () => {
    await firefox.goTo(url)
    await firefox.run(`${until} await until(() => at('#example'))`)
  }

  test('the example, through every view to a pathway, with axe-core in each', async () => {
    await open()
    await firefox.run(`${until}
      at('#example').click()
      ;(await until(() => at('#read:not([disabled])'))).click()
      await until(() => at('#as-of'))`)
    for (const view of views) {
      const heading = await firefox.run<string>(`${until}
        at('#view-${view}').click()
        await until(() => at('#view-${view}[aria-current]'))
        await calm()
        return (await until(() => at('main h2'))).textContent`)
      expect(heading.length, view).toBeGreaterThan(2)
      const found = await firefox.run<readonly string[]>(`${axe};
        await new Promise((resolve) => setTimeout(resolve, 350))
        const { violations } = await window.axe.run()
        return violations.map(({ id, nodes }) => id + ' ' + nodes[0].html)`)
      expect(found, view).toEqual([])
    }
    const said = await firefox.run<string>(`${until}
      at('#view-worklist').click()
      ;(await until(() => at('#worklist-0'))).click()
      const picture = await until(() => at('svg#picture-timeline'))
      const { width, height } = picture.getBoundingClientRect()
      return [width > 200, height > 80, picture.querySelector('desc').textContent].join(' ')`)
    expect(said).toMatch(/^true true /)
    expect(said).toContain('utredning')
  }, 120_000)

  test('a file of a hospital is proposed, read and counted', async () => {
    await open()
    await firefox.chooseFile(
      '#file',
      fileURLToPath(new URL('../../docs/examples/registrations.csv', import.meta.url)),
    )
    const rows = await firefox.run<string>(`${until}
      ;(await until(() => at('#read:not([disabled])'))).click()
      await until(() => at('#as-of'))
      await calm()
      return at('.figures dd').textContent`)
    const lines = readFileSync(
      new URL('../../docs/examples/registrations.csv', import.meta.url),
      'utf8',
    )
    expect(Number(rows.replace(/\D/g, ''))).toBe(lines.trim().split('\n').length - 1)
  }, 60_000)

  test('nothing may go out', async () => {
    await open()
    const refused = await firefox.run<readonly string[]>(`
      const seen = []
      document.addEventListener('securitypolicyviolation', (event) => seen.push(event.effectiveDirective))
      const image = document.createElement('img')
      image.src = 'http://127.0.0.1:9/x.png'
      document.body.append(image)
      await new Promise((resolve) => setTimeout(resolve, 500))
      image.remove()
      return seen`)
    expect(refused).toEqual(['img-src'])
    const asked = await firefox.run<readonly string[]>(
      `return performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => /^https?:/.test(name) && !name.endsWith('/x.png'))`,
    )
    expect(asked).toEqual([])
  }, 60_000)
})
