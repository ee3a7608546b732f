import type { Progress, Trouble } from './protocol.js'
import { type App, today } from './view/app.js'
import { cancelled, newClient } from './view/client.js'
import { type Frame, frame } from './view/frame.js'
import { mappingScreen } from './view/mapping.js'
import { clearPictures } from './view/picture.js'
import { resultScreen } from './view/results.js'
import { startScreen } from './view/start.js'
import { pageWords } from './words/words-in.js'

/** The page while it is open. */
interface Page {
  readonly app: App
  readonly frame: Frame
  /** Grows with each view that is asked for, so that an older one is not shown after a newer. */
  turn: number
}

/** Shows the page; its program is that of the worker too. */
export function startPage(): void {
  const program = document.getElementById('program')?.textContent ?? ''
  const work = (progress: Progress | null) => page.frame.work(progress)
  const app: App = {
    ...firstChoices,
    client: newClient(program, work),
    language: languageOf(navigator.language),
    show: (to) => void show(page, to ?? 'heading'),
    words: () => pageWords(app.language),
  }
  const page: Page = {
    app,
    frame: frame(app, {
      reset: () => {
        Object.assign(app, { screen: 'start', trouble: null })
        app.show()
      },
      judge: (asOf) => judge(page, asOf),
      cancel: () => cancel(page),
    }),
    turn: 0,
  }
  for (const name of ['dragover', 'drop'] as const) {
    document.addEventListener(name, (event) => {
      event.preventDefault()
      const file = name === 'drop' ? (event as DragEvent).dataTransfer?.files[0] : undefined
      if (file !== undefined) open(page, file)
    })
  }
  void show(page, 'none')
}

const firstChoices: Omit<App, 'client' | 'language' | 'show' | 'words'> = {
  screen: 'start',
  view: 'overview',
  file: null,
  opened: null,
  mapping: null,
  read: null,
  asOf: '',
  asOfFrom: 'proposed',
  trouble: null,
  rule: null,
  findingsFrom: 0,
  search: '',
  pathwaysFrom: 0,
  pathway: null,
  worklist: { withinDays: 14, sinceDays: 60, unit: '', withoutLimit: 'omit' },
  worklistFrom: 0,
  indicators: { periods: 'tertial', last: 6, by: 'unit' },
  indicator: null,
  plan: { plan: null, text: null },
  dialect: 'duckdb',
}

function languageOf(asked: string): App['language'] {
  if (asked.startsWith('nn')) return 'nn'
  return /^(nb|no|da|sv)/.test(asked) ? 'nb' : 'en'
}

/** Shows where the user is. */
async function show(page: Page, to: string): Promise<void> {
  const { app, frame } = page
  page.turn += 1
  const own = page.turn
  frame.draw()
  try {
    const content = await contentOf(page)
    if (own === page.turn) frame.fill(content, to)
  } catch (thrown) {
    if (own !== page.turn || thrown === cancelled) return
    app.trouble = thrown as Trouble
    frame.fill(null, to)
  }
}

function contentOf(page: Page): Promise<HTMLElement> | HTMLElement {
  const { app } = page
  clearPictures()
  if (app.screen === 'start') return startScreen(app, (file) => open(page, file))
  if (app.screen === 'mapping') return mappingScreen(app, () => void read(page))
  return resultScreen(app)
}

/** Looks at the first rows of a file. */
function open(page: Page, file: File): void {
  const { app } = page
  void attempt(app, async () => {
    app.opened = await app.client.ask('open', { file })
    app.mapping = app.opened.guess?.mapping ?? null
    Object.assign(app, { file, read: null, screen: 'mapping' })
    app.show()
  })
}

/** Reads all of the file, and shows what it has as it stood on its newest date. */
async function read({ app }: Page): Promise<void> {
  await attempt(app, async () => {
    app.read = await app.client.ask('read', { mapping: app.mapping, today: today() })
    const { newest } = app.read
    Object.assign(app, {
      asOfFrom: newest === null ? 'today' : 'proposed',
      rule: null,
      findingsFrom: 0,
      pathwaysFrom: 0,
      worklistFrom: 0,
      pathway: null,
      search: '',
      view: 'overview',
    })
    await judgeOn(app, newest ?? today())
  })
}

function judge({ app }: Page, asOf: string): void {
  void attempt(app, async () => {
    app.asOfFrom = 'chosen'
    await judgeOn(app, asOf)
  })
}

async function judgeOn(app: App, asOf: string): Promise<void> {
  app.asOf = asOf
  await app.client.ask('judge', { asOf })
  app.screen = 'results'
  app.show()
}

async function attempt(app: App, task: () => Promise<void>): Promise<void> {
  app.trouble = null
  try {
    await task()
  } catch (thrown) {
    if (thrown === cancelled) return
    app.trouble = thrown as Trouble
    app.show('none')
  }
}

/** Ends the work; the file is looked at anew, as the worker has forgotten it. */
function cancel({ app, frame }: Page): void {
  const { file } = app
  app.client.cancel()
  app.read = null
  if (file === null) return
  void attempt(app, async () => {
    await app.client.ask('open', { file })
    app.screen = 'mapping'
    frame.say(app.words().cancelled)
    app.show()
  })
}
