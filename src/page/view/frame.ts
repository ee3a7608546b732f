import type { Language } from '../../sources/schema.js'
import type { Progress } from '../protocol.js'
import type { App } from './app.js'
import { today } from './app.js'
import { busyPanel } from './busy-panel.js'
import { fieldValue, h } from './element.js'
import { viewsOf } from './results.js'
import { troubleText } from './trouble-text.js'

/** What stands around every view. */
export interface Frame {
  /** Draws header, views and trouble anew. */
  readonly draw: () => void
  /** Shows a view, and puts the focus: on the heading, nowhere, or on what has the id. */
  readonly fill: (content: HTMLElement | null, to: string) => void
  /** Shows what is being worked on; nothing for `null`. */
  readonly work: (progress: Progress | null) => void
  readonly say: (text: string) => void
}

/** What the frame asks for. */
export interface FrameDoes {
  readonly reset: () => void
  readonly judge: (asOf: string) => void
  readonly cancel: () => void
}

const languages: readonly (readonly [Language, string])[] = [
  ['nb', 'Bokmål'],
  ['nn', 'Nynorsk'],
  ['en', 'English'],
]

/** Makes the frame in the body of the page. */
export function frame(app: App, does: FrameDoes): Frame {
  const header = h('header', {})
  const nav = h('nav', {})
  const trouble = h('div', { role: 'alert' })
  const main = h('main', { id: 'main', tabindex: -1 })
  const status = h('p', { class: 'hidden', role: 'status' })
  const busy = busyPanel(app, does.cancel)
  const skip = h('a', { href: '#main', class: 'skip' })
  document.body.append(skip, header, nav, trouble, busy.panel, main, status)
  return {
    draw: () => {
      document.documentElement.lang = app.language
      document.title = [app.words().title, app.file?.name ?? ''].filter(Boolean).join(' · ')
      skip.textContent = app.words().skip
      header.replaceChildren(...headerParts(app, does))
      nav.setAttribute('aria-label', app.words().viewsLabel)
      nav.replaceChildren(...navParts(app))
      nav.hidden = app.screen !== 'results'
      trouble.replaceChildren(...troubleParts(app))
      main.setAttribute('aria-busy', 'true')
    },
    fill: (content, to) => {
      const id = to === 'heading' ? '' : to
      if (content !== null) main.replaceChildren(content)
      trouble.replaceChildren(...troubleParts(app))
      main.removeAttribute('aria-busy')
      if (to === 'none') return
      const target = document.getElementById(id) ?? main.querySelector<HTMLElement>('h2')
      target?.focus({ preventScroll: id !== '' })
      if (id === '') window.scrollTo(0, 0)
    },
    work: busy.work,
    say: (text) => {
      status.textContent = text
    },
  }
}

function headerParts(app: App, does: FrameDoes): readonly Node[] {
  const words = app.words()
  const isResult = app.screen === 'results' && app.read !== null
  return [
    h(
      'div',
      { class: 'row between' },
      h('h1', {}, h('span', { class: 'mark', 'aria-hidden': 'true' }), words.title),
      h(
        'div',
        { class: 'row' },
        app.screen === 'start'
          ? null
          : h(
              'button',
              { type: 'button', id: 'other-file', class: 'quiet', onclick: does.reset },
              words.otherFile,
            ),
        isResult && app.opened?.kind !== 'npr'
          ? h(
              'button',
              {
                type: 'button',
                id: 'change-mapping',
                class: 'quiet',
                onclick: () => {
                  app.screen = 'mapping'
                  app.show()
                },
              },
              words.changeMapping,
            )
          : null,
        languageChoice(app),
      ),
    ),
    ...(isResult ? [fileBar(app, does)] : []),
  ]
}

function languageChoice(app: App): HTMLElement {
  return h(
    'select',
    {
      id: 'language',
      'aria-label': app.words().language,
      value: app.language,
      onchange: (event) => {
        app.language = (event.target as HTMLSelectElement).value as Language
        app.show('language')
      },
    },
    languages.map(([value, name]) => h('option', { value, lang: value }, name)),
  )
}

/** The file, and the day that everything is seen from. */
function fileBar(app: App, does: FrameDoes): HTMLElement {
  const { asOf } = app.words()
  const submit = (event: Event) => {
    event.preventDefault()
    const day = fieldValue('as-of')
    if (day !== '') does.judge(day)
  }
  return h(
    'form',
    { class: 'row bar', onsubmit: submit },
    h('strong', { class: 'file' }, app.file?.name ?? ''),
    h('label', { for: 'as-of' }, asOf.label),
    h('input', { type: 'date', id: 'as-of', value: app.asOf, max: today(), required: true }),
    h('button', { type: 'submit', id: 'judge' }, asOf.apply),
    h('span', { class: 'soft small' }, asOf[app.asOfFrom]),
  )
}

function navParts(app: App): readonly Node[] {
  const words = app.words()
  return viewsOf(app).map((view) =>
    h(
      'button',
      {
        type: 'button',
        id: `view-${view}`,
        'aria-current': app.view === view ? 'page' : null,
        onclick: () => {
          Object.assign(app, { view, pathway: null, trouble: null })
          app.show()
        },
      },
      words.views[view],
    ),
  )
}

function troubleParts(app: App): readonly Node[] {
  if (app.trouble === null) return []
  return [
    h(
      'div',
      { class: 'note bad', id: 'trouble' },
      h('strong', {}, app.words().troubleHeading),
      h('p', {}, troubleText(app, app.trouble)),
    ),
  ]
}
