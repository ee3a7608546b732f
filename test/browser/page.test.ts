import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkRegistrations, type Registration } from 'pasientforlop'
import { mappings, readCsv, rowsOf } from 'pasientforlop/files'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeRowsFile } from '../generators/hospital-rows-file.js'
import {
  builtPage,
  goTo,
  isAsked,
  type Opened,
  openPage,
  readExample,
  readFile,
  shown,
  startBrowser,
  views,
  violations,
} from './open-page.js'

const example = (name: string) => new URL(`../../docs/examples/${name}`, import.meta.url)
/** How many times as long things may take here as on a machine with nothing else to do. */
const busy = Number(process.env['BUSY'] ?? 4)

test.skipIf(isAsked)('the page in a browser: NOT RUN', () => {
  console.warn('!! NOT RUN: the page in a browser. npm run engines -- chromium')
})

describe.skipIf(!isAsked)('the page in a browser', () => {
  let browser: Browser
  let path: string

  beforeAll(async () => {
    ;[browser, path] = await Promise.all([startBrowser(), builtPage()])
  }, 60_000)

  afterAll(() => browser?.close())

  /** Opens the page, does something with it, and holds that it was quiet. */
  const on = async (
    options: Parameters<typeof openPage>[2],
    task: (opened: Opened) => Promise<void>,
  ) => {
    const opened = await openPage(browser, path, options)
    try {
      await task(opened)
      expect(opened.requests).toEqual([])
      expect(opened.errors).toEqual([])
    } finally {
      await opened.page.context().close()
    }
  }

  test('the example, through every view, each with its words', async () => {
    await on({}, async ({ page }) => {
      await readExample(page)
      for (const view of views) {
        await goTo(page, view)
        expect((await page.textContent('main h2'))?.length).toBeGreaterThan(2)
      }
      await goTo(page, 'findings')
      expect(await page.locator('tbody tr').count()).toBeGreaterThan(20)
      await goTo(page, 'worklist')
      await page.click('#worklist-0')
      await page.waitForSelector('svg#picture-timeline')
      expect(await page.textContent('svg#picture-timeline desc')).toContain('utredning')
      await goTo(page, 'indicators')
      for (const id of ['periods', 'units', 'funnel']) {
        expect(await page.locator(`svg#picture-${id}`).count()).toBe(1)
      }
      await goTo(page, 'plans')
      expect(await page.locator('svg#picture-plan').count()).toBe(1)
    })
  })

  test('a file of a hospital says what the library says of it', async () => {
    const bytes = readFileSync(example('hospital.csv'))
    const mapping = JSON.parse(readFileSync(example('hospital.mapping.json'), 'utf8'))
    await on({}, async ({ page }) => {
      await page.setInputFiles('#file', {
        name: 'hospital.csv',
        mimeType: 'text/csv',
        buffer: bytes,
      })
      await page.waitForSelector('#read')
      expect(await page.inputValue('#format-date')).toContain('dd.MM.yyyy')
      await useMapping(page, JSON.stringify(mapping))
      await page.click('#read')
      await page.waitForSelector('#as-of')
      await shown(page)
      const asOf = await page.inputValue('#as-of')
      const reading = readCsv(bytes, { mapping })
      const check = checkRegistrations(rowsOf(reading) as Registration[], { asOf })
      const figures = await figuresOf(page)
      expect(figures).toEqual([
        reading.length,
        check.setAside.length,
        new Set(check.pathways.map(({ patient }) => patient)).size,
        check.pathways.length,
        check.findings.length + reading.findings.flatMap(({ lines }) => lines).length,
      ])
    })
  })

  test.each([
    [
      'rows.ndjson',
      (rows: readonly Registration[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
    ],
    ['rows.json', (rows: readonly Registration[]) => JSON.stringify(rows)],
    [
      'no ending',
      (rows: readonly Registration[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
    ],
  ])('%s is read', async (name, write) => {
    const csv = readFileSync(example('registrations.csv'))
    const rows = rowsOf(readCsv(csv, { mapping: mappings.registration })) as Registration[]
    await on({}, async ({ page }) => {
      await readFile(page, name, write(rows))
      expect((await figuresOf(page))[0]).toBe(rows.length)
    })
  })

  test('a message of the register is read, with what is not known of it', async () => {
    const message = `<Melding xmlns="http://www.npr.no/xmlstds/57_0_1_str" versjon="57.0.1">
      <Institusjon institusjonID="983974724"><Objektholder pasientNr="p1">
        <Episode episodeID="1" omsorgsniva="3"><Tjeneste startDatoTid="2020-01-02T08:00:00">
          <Tiltak typeTiltak="1" startDatoTid="2020-01-02T08:30:00"><Prosedyre prosNr="1">
            <Kode kodeNr="1" Kodeverk="T" kodeVersjon="1" kodeVerdi="D11A"/>
          </Prosedyre></Tiltak></Tjeneste></Episode></Objektholder></Institusjon></Melding>`
    await on({}, async ({ page }) => {
      await readFile(page, 'melding.xml', message)
      expect((await figuresOf(page)).slice(0, 4)).toEqual([1, 0, 1, 1])
    })
  })

  test('columns are chosen, formats mended, and the first rows show it', async () => {
    const text = 'hvem;hvor;naar;hva\np1;u1;2/1/2020;D11A\np1;u1;20/1/2020;D11M\n'
    await on({}, async ({ page }) => {
      await page.setInputFiles('#file', {
        name: 'egen.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(text),
      })
      await page.waitForSelector('#read')
      expect(await page.isDisabled('#read')).toBe(true)
      for (const [field, column] of [
        ['patient', 'hvem'],
        ['unit', 'hvor'],
        ['date', 'naar'],
        ['code', 'hva'],
      ]) {
        await page.selectOption(`#column-${field}`, { label: column as string })
        await shown(page)
      }
      await page.fill('#format-date', 'dd.MM.yyyy')
      await page.press('#format-date', 'Tab')
      await page.waitForSelector('.tag.warn')
      expect(await page.textContent('.tag.warn')).toContain('kan ikke brukes')
      await page.fill('#format-date', 'd/M/yyyy')
      await page.press('#format-date', 'Tab')
      await page.waitForSelector('.tag.warn', { state: 'detached' })
      await page.click('#read')
      await page.waitForSelector('#as-of')
      await shown(page)
      expect(await page.inputValue('#as-of')).toBe('2020-01-20')
      expect((await figuresOf(page)).slice(0, 4)).toEqual([2, 0, 1, 1])
    })
  })

  test('rows that are no registrations are judged too: what cannot be read is told by line', async () => {
    const text =
      'Henvisning;Enhet;Fagområde;Mottatt;Vurdert\nh1;u1;PHV;01.03.2023;02.03.2023\nh2;u1;PHV;01.03.2023;31.02.2023\nh1;u1;phv;01.03.2023;02.03.2023\n'
    await on({}, async ({ page }) => {
      await readFile(page, 'henvisninger.csv', text)
      await goTo(page, 'findings')
      const told = await page.textContent('main')
      for (const word of ['Vurdert', 'Fagområde', 'Henvisning', 'PHV, PHBU eller TSB']) {
        expect(told).toContain(word)
      }
      expect(told).not.toContain('phv')
    })
  })

  test('a value that cannot be used is shown as it stands, before the file is read', async () => {
    const row = { patient: 17, unit: 'u1', date: '2020-01-02', code: 'D11A' }
    await on({}, async ({ page }) => {
      await page.setInputFiles('#file', {
        name: 'tall.json',
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify([row])),
      })
      await page.waitForSelector('.tag.warn')
      expect(await page.textContent('.tag.warn')).toMatch(/^17 kan ikke brukes/)
    })
  })

  test('a file that begins with a row has its columns by place, and no row is lost', async () => {
    const text = 'p1;u1;02.01.2020;D11A\np1;u1;20.01.2020;D11M\np1;u1;2020-02-01;D11CP\n'
    await on({}, async ({ page }) => {
      await page.setInputFiles('#file', {
        name: 'uten.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(text),
      })
      await page.waitForSelector('#read')
      for (const [field, column] of [
        ['patient', '1'],
        ['unit', '2'],
        ['date', '3'],
      ]) {
        await page.selectOption(`#column-${field}`, { label: column as string })
        await shown(page)
      }
      await page.fill('#format-date', 'dd.MM.yyyy')
      await page.press('#format-date', 'Tab')
      await page.waitForSelector('.tag.warn')
      await page.click('#read')
      await page.waitForSelector('#as-of')
      await shown(page)
      expect((await figuresOf(page)).slice(0, 4)).toEqual([3, 1, 1, 1])
      await goTo(page, 'findings')
      // What to write is what the mapping reads.
      const told = await page.textContent('main')
      expect(told).toContain('(dd.MM.yyyy)')
      expect(told).not.toContain('ÅÅÅÅ')
    })
  })

  test.each([
    ['tom.csv', '', 'tom'],
    ['bilde.parquet', 'PAR1', 'Parquet'],
    ['rader.xlsx', 'PK\u0003\u0004', 'regneark'],
    ['liste.json', '{"a": [', 'JSON'],
  ])('%s: what is wrong is told', async (name, content, word) => {
    await on({}, async ({ page }) => {
      await page.setInputFiles('#file', {
        name,
        mimeType: 'text/plain',
        buffer: Buffer.from(content),
      })
      await page.waitForSelector('#trouble')
      expect(await page.textContent('#trouble')).toContain(word)
      expect(await page.isVisible('#example')).toBe(true)
    })
  })

  test('a mapping that is refused is told in the language of the page, whichever it is then', async () => {
    await on({}, async ({ page }) => {
      await page.setInputFiles('#file', {
        name: 'egen.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from('hvem;hvor;naar;hva\np1;u1;2/1/2020;D11A\n'),
      })
      await page.waitForSelector('#read')
      const columns = { patient: 'hvem', unit: 'hvor', code: 'hva' }
      const mapping = { ...columns, date: { column: 'naar', format: 'd/M' } }
      await useMapping(page, JSON.stringify({ kind: 'registration', columns: mapping }))
      for (const [language, said] of [
        ['nb', 'Tilordningen kan ikke brukes: datoformatet for dato mangler år.'],
        ['nn', 'Tilordninga kan ikkje brukast: datoformatet for dato manglar år.'],
        ['en', 'The mapping cannot be used: the date format of date lacks the year.'],
      ] as const) {
        await page.selectOption('#language', language)
        await shown(page)
        expect(await page.locator('.note.bad').allTextContents()).toEqual([said])
        expect(await page.isDisabled('#read')).toBe(true)
      }
    })
  })

  test('a broken message and broken lines: each is told, and what can be read is', async () => {
    await on({}, async ({ page }) => {
      await page.setInputFiles('#file', {
        name: 'melding.xml',
        mimeType: 'text/xml',
        buffer: Buffer.from('<Melding xmlns="http://www.npr.no/xmlstds/57_0_1_str"><Inst'),
      })
      await page.waitForSelector('#read')
      await page.click('#read')
      await page.waitForSelector('#trouble')
      expect(await page.textContent('#trouble')).toContain('velformet')
      await page.click('#other-file')
      await page.waitForSelector('#example')
      await readFile(
        page,
        'rader.csv',
        'patient;unit;date;code\np1;u1;2020-01-02;D11A\np1;u1\np2;u1;2020-13-40;D11A\np3;u1;2020-01-02;x\n',
      )
      await goTo(page, 'findings')
      const rows = await page.locator('tbody tr').allTextContents()
      expect(rows.map((row) => /^\d+/.exec(row)?.[0])).toEqual(['3', '4', '5'])
      expect(rows.join()).not.toContain('2020-13-40')
    })
  })

  test('each file to keep is made, and holds what it says', async () => {
    await on({ acceptDownloads: true }, async ({ page }) => {
      await readExample(page)
      await goTo(page, 'indicators')
      await goTo(page, 'download')
      const starts: readonly [string, RegExp][] = [
        ['findings-csv', /^\ufeffline,columns,effect,rule,/],
        ['findings-json', /^\{\n {2}"file"/],
        ['findings-sarif', /"version": "2\.1\.0"/],
        ['times-csv', /^\ufeffline,pathway,unit,/],
        ['worklist-csv', /^\ufeffpatient,unit,type,/],
        ['indicators-csv', /^\ufeffindicator,period,unit,/],
        ['indicators-json', /"policy": \{/],
        ['sql', /create or replace temp table/],
        ['report', /^<!DOCTYPE html>/i],
        ['mapping', /"kind": "registration"/],
      ]
      for (const [kind, pattern] of starts) {
        const [file] = await Promise.all([
          page.waitForEvent('download'),
          page.click(`#download-${kind}`),
        ])
        const text = readFileSync((await file.path()) as string, 'utf8')
        expect(text, kind).toMatch(pattern)
        expect(text.length, kind).toBeGreaterThan(200)
      }
    })
  })

  test('nothing may go out: neither page nor worker can ask any address', async () => {
    const opened = await openPage(browser, path, { offline: false })
    const { page } = opened
    const asked = (await page.evaluate(
      `fetch('http://127.0.0.1:9/').then(() => 'sent', (error) => error.message)`,
    )) as string
    const worker = (await page.evaluate(`new Promise((answer) => {
      const code = "fetch('http://127.0.0.1:9/').then(() => postMessage('sent'), () => postMessage('refused'));addEventListener('securitypolicyviolation', (event) => postMessage(event.effectiveDirective))"
      const worker = new Worker(URL.createObjectURL(new Blob([code])))
      worker.onmessage = ({ data }) => answer(data)
    })`)) as string
    const image = (await page.evaluate(`new Promise((answer) => {
      const image = new Image()
      image.onload = () => answer('loaded')
      image.onerror = () => answer('refused')
      image.src = 'http://127.0.0.1:9/x.png'
    })`)) as string
    await page.context().close()
    expect(asked).not.toBe('sent')
    expect(['connect-src', 'refused']).toContain(worker)
    expect(image).toBe('refused')
    expect(opened.errors.join('\n')).toContain('connect-src')
  })

  test('a hostile file: its cells and its names are shown as texts', async () => {
    const bad = '<img src=x onerror=alert(1)><script>globalThis.bad=1</script>'
    const text = `patient;unit;date;code;${bad}\n${bad};${bad};2020-01-02;D11A;x\n${bad};${bad};2020-01-20;${bad};x\n`
    await on({}, async ({ page }) => {
      await readFile(page, `${bad.replaceAll('/', '')}.csv`, text)
      for (const view of views) {
        await goTo(page, view)
        expect(await page.locator('main img, main script, header img').count(), view).toBe(0)
      }
      await goTo(page, 'pathways')
      expect(await page.textContent('#pathways-0')).toBe(bad)
      await page.click('#pathways-0')
      await page.waitForSelector('svg#picture-timeline')
      expect(await page.evaluate('globalThis.bad')).toBe(undefined)
    })
  })

  test('small figures are hidden, in the view and in what is kept of it', async () => {
    const rows = [1, 2, 3].map(
      (at) =>
        `p${at};u1;2024-01-02;D11A;outpatient\np${at};u1;2024-01-20;D11M;outpatient\np${at};u1;2024-02-10;D11CP;outpatient\n`,
    )
    await on({ acceptDownloads: true }, async ({ page }) => {
      await readFile(page, 'f.csv', `patient;unit;date;code;careLevel\n${rows.join('')}`)
      await goTo(page, 'indicators')
      expect(await page.textContent('main')).not.toMatch(/\d+ av \d+/)
      await goTo(page, 'download')
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.click('#download-indicators-json'),
      ])
      const kept = readFileSync((await file.path()) as string, 'utf8')
      expect(kept).toContain('"suppressed"')
      expect(kept).not.toMatch(/"(denominator|numerator|count|n)": [1-4],?\n/)
    })
  })

  test.each(['nb', 'nn', 'en'])(
    'axe-core finds nothing in any view: %s',
    async (language) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await on({ colorScheme }, async ({ page }) => {
          const holds = async (where: string) => {
            // Colours are judged when nothing fades any more.
            await page.waitForTimeout(350)
            expect(await violations(page), `${where} ${colorScheme}`).toEqual([])
          }
          await page.selectOption('#language', language)
          await shown(page)
          await holds('start')
          await page.click('#example')
          await page.waitForSelector('#read')
          await shown(page)
          for (const details of await page.locator('summary').all()) await details.click()
          await holds('mapping')
          await page.click('#read')
          await page.waitForSelector('#as-of')
          await shown(page)
          for (const view of views) {
            await goTo(page, view)
            await holds(view)
          }
          await goTo(page, 'worklist')
          await page.click('#worklist-0')
          await page.waitForSelector('svg#picture-timeline')
          await holds('pathway')
        })
      }
    },
    180_000,
  )

  test('axe-core finds what is planted', async () => {
    await on({}, async ({ page }) => {
      await page.evaluate(`document.documentElement.removeAttribute('lang')
        document.querySelector('main').append(document.createElement('button'))`)
      expect((await violations(page)).map((one) => one.split(':')[0])).toEqual(
        expect.arrayContaining(['button-name', 'html-has-lang']),
      )
    })
  })

  test('by keyboard alone: from the start to a pathway of the worklist', async () => {
    await on({}, async ({ page }) => {
      await press(page, 'example')
      await page.waitForSelector('#read')
      await shown(page)
      expect(await focused(page)).toBe('H2')
      await press(page, 'read')
      await page.waitForSelector('#as-of')
      await shown(page)
      await press(page, 'view-worklist')
      await page.waitForSelector('#within')
      await shown(page)
      await press(page, 'worklist-0')
      await page.waitForSelector('svg#picture-timeline')
      expect(await focused(page)).toBe('H2')
      await press(page, 'back')
      await page.waitForSelector('#search')
    })
  })

  test('2,000,000 rows: how long, and how long the page is ever stuck', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pasientforlop-rows-'))
    const rows = join(folder, 'rows.csv')
    writeRowsFile(rows, 2_000_000, 'shuffled')
    await on({}, async ({ page }) => {
      await page.evaluate(`globalThis.stuck = 0
        new PerformanceObserver((list) => {
          for (const { duration } of list.getEntries()) stuck = Math.max(stuck, duration)
        }).observe({ type: 'longtask' })`)
      await page.setInputFiles('#file', rows)
      await page.waitForSelector('#read')
      const times: string[] = []
      const time = async (what: string, task: () => Promise<void>) => {
        const before = performance.now()
        await task()
        const seconds = (performance.now() - before) / 1000
        times.push(`${what} ${seconds.toFixed(1)} s`)
        return seconds
      }
      const seconds = await time('file to findings and forløpstider', async () => {
        await page.click('#read')
        await page.waitForSelector('#as-of', { timeout: 120_000 })
        await shown(page, 120_000)
      })
      for (const view of ['findings', 'worklist', 'pathways', 'indicators']) {
        await time(view, () => goTo(page, view))
      }
      const stuck = (await page.evaluate('stuck')) as number
      console.log(`2,000,000 rows: ${times.join(', ')}; longest task ${stuck.toFixed(0)} ms`)
      // The promise is 8 s and 100 ms on a machine with nothing else to do; a busy one gets more.
      expect(seconds).toBeLessThan(8 * busy)
      expect(stuck).toBeLessThan(100 * busy)
    })
    rmSync(folder, { recursive: true })
  }, 300_000)

  test('work is cancelled at once, and can be begun again', async () => {
    const many = `patient;unit;date;code\n${Array.from({ length: 600_000 }, (_, at) => `p${at};u1;2020-01-0${1 + (at % 9)};D11A\n`).join('')}`
    const folder = mkdtempSync(join(tmpdir(), 'pasientforlop-many-'))
    writeFileSync(join(folder, 'many.csv'), many)
    await on({}, async ({ page }) => {
      await page.setInputFiles('#file', join(folder, 'many.csv'))
      await page.waitForSelector('#read')
      await page.click('#read')
      await page.waitForSelector('#cancel', { state: 'visible' })
      const before = performance.now()
      await page.click('#cancel')
      await page.waitForSelector('#cancel', { state: 'hidden' })
      expect(performance.now() - before).toBeLessThan(500 * busy)
      await shown(page)
      expect(await page.isVisible('#read')).toBe(true)
      await page.click('#read')
      await page.waitForSelector('#as-of', { timeout: 60_000 })
    })
    rmSync(folder, { recursive: true })
  }, 120_000)

  test('another day: what is dated later has not happened', async () => {
    await on({}, async ({ page }) => {
      await readExample(page)
      const before = await figuresOf(page)
      await page.fill('#as-of', '2023-06-30')
      await page.click('#judge')
      await page.locator('.bar .soft', { hasText: /^Valgt/ }).waitFor()
      await shown(page)
      const after = await figuresOf(page)
      expect(after[0]).toBe(before[0])
      expect(after[3]).toBeLessThan(before[3] as number)
    })
  })

  test.each([320, 800, 1600])('nothing is wider than a screen of %i px', async (width) => {
    await on({ viewport: { width, height: 900 } }, async ({ page }) => {
      const holds = async (where: string) => {
        const wide = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
        expect(wide, where).toBeLessThanOrEqual(0)
      }
      await holds('start')
      await page.click('#example')
      await page.waitForSelector('#read')
      await shown(page)
      await holds('mapping')
      await page.click('#read')
      await page.waitForSelector('#as-of')
      await shown(page)
      for (const view of views) {
        await goTo(page, view)
        await holds(view)
      }
    })
  })

  test('the picture of the page in the documents can be made', async () => {
    await on({ viewport: { width: 1100, height: 760 } }, async ({ page }) => {
      await readExample(page)
      await goTo(page, 'worklist')
      await page.locator('tr:has(.tag.good) button').first().click()
      await page.waitForSelector('svg#picture-timeline')
      await page.waitForTimeout(350)
      const write = process.env['WRITE_PICTURES'] === '1'
      const file = new URL('../../docs/pictures/page.png', import.meta.url)
      const picture = await page.screenshot(write ? { path: file.pathname } : {})
      expect(picture.length).toBeGreaterThan(20_000)
      expect(readFileSync(file).subarray(1, 4).toString()).toBe('PNG')
    })
  })
})

/** Puts a mapping in as text. */
async function useMapping(page: Page, text: string): Promise<void> {
  await page.click('summary:has-text("Tilordningen som tekst")')
  await page.fill('#mapping-text', text)
  await page.click('#apply-mapping')
  await shown(page)
}

/** The figures of the overview: rows, set aside, patients, pathways, findings. */
async function figuresOf(page: Page): Promise<readonly number[]> {
  const texts = await page.locator('.figures dd').allTextContents()
  return texts.map((text) => Number(text.replace(/\s/g, '')))
}

/** Goes to what has the id by Tab, and presses Enter. */
async function press(page: Page, id: string): Promise<void> {
  for (let times = 0; times < 120; times += 1) {
    if ((await page.evaluate('document.activeElement?.id')) === id) {
      await page.keyboard.press('Enter')
      return
    }
    await page.keyboard.press('Tab')
  }
  throw new Error(`#${id} cannot be reached by Tab`)
}

function focused(page: Page): Promise<unknown> {
  return page.evaluate('document.activeElement?.tagName')
}
