import type { App } from './app.js'
import { h } from './element.js'

/** The first screen: choose a file. */
export function startScreen(app: App, open: (file: File) => void): HTMLElement {
  const words = app.words()
  const { start } = words
  return h(
    'section',
    { class: 'start' },
    h('p', { class: 'lead' }, words.lead),
    h(
      'div',
      { class: 'drop' },
      h('h2', { tabindex: -1 }, start.drop),
      h('p', { class: 'soft' }, start.kinds),
      h(
        'div',
        { class: 'row middle' },
        h('input', {
          type: 'file',
          id: 'file',
          class: 'hidden-input',
          accept: '.csv,.tsv,.txt,.ndjson,.jsonl,.json,.xml',
          onchange: (event) => {
            const [file] = (event.target as HTMLInputElement).files ?? []
            if (file !== undefined) open(file)
          },
        }),
        h('label', { for: 'file', class: 'button primary' }, start.choose),
        h('span', { class: 'soft' }, start.or),
        h(
          'button',
          {
            type: 'button',
            id: 'example',
            onclick: () => void app.client.ask('example', null).then(open),
          },
          start.example,
        ),
      ),
      h('p', { class: 'soft small' }, start.exampleHint),
    ),
    h('p', { class: 'stays' }, words.stays),
    h(
      'ol',
      { class: 'steps' },
      start.steps.map((step) => h('li', {}, step)),
    ),
    h(
      'p',
      {},
      h(
        'button',
        {
          type: 'button',
          id: 'plans-only',
          class: 'link',
          onclick: () => {
            app.screen = 'results'
            app.view = 'plans'
            app.show()
          },
        },
        start.plans,
      ),
      ' ',
      h('span', { class: 'soft' }, start.plansHint),
    ),
  )
}
