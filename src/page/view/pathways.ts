import { type App, told } from './app.js'
import { factList, fieldValue, h, textField } from './element.js'
import { picture } from './picture.js'
import { table } from './table.js'

/** The pathways of the file, or of the patients searched for. */
export async function pathwaysPage(app: App): Promise<HTMLElement> {
  const words = app.words()
  const asked = { ...told(app), search: app.search, from: app.pathwaysFrom }
  const view = await app.client.ask('pathways', asked)
  const search = (event: Event) => {
    event.preventDefault()
    app.search = fieldValue('search')
    app.pathwaysFrom = 0
    app.show('search')
  }
  return h(
    'section',
    {},
    h('h2', { tabindex: -1 }, words.views.pathways),
    h('p', { class: 'lead' }, words.pathways.lead),
    h(
      'form',
      { class: 'row end', role: 'search', onsubmit: search },
      textField('search', words.pathways.search, app.search, { type: 'search' }),
      h('button', { type: 'submit' }, words.pathways.find),
    ),
    table(view, words, {
      id: 'pathways',
      pick: (pathway) => {
        app.pathway = pathway
        app.show()
      },
      page: (from) => {
        app.pathwaysFrom = from
        app.show()
      },
    }),
  )
}

/** One pathway: its timeline, events, clocks and findings. */
export async function pathwayPage(app: App, id: string): Promise<HTMLElement> {
  const words = app.words()
  const view = await app.client.ask('pathway', { ...told(app), id })
  const back = () => {
    app.pathway = null
    app.show()
  }
  return h(
    'section',
    {},
    h(
      'p',
      {},
      h(
        'button',
        { type: 'button', class: 'link', id: 'back', onclick: back },
        words.pathways.back,
      ),
    ),
    h('h2', { tabindex: -1 }, view.title),
    factList(view.facts),
    view.picture === null ? null : picture(view.picture),
    table(view.clocks, words, { id: 'clocks' }),
    table(view.events, words, { id: 'events' }),
    h('h3', {}, words.pathways.findings),
    view.findings.rows.length === 0
      ? h('p', { class: 'note good' }, words.findings.none)
      : table(view.findings, words, { id: 'findings', hideCaption: true }),
  )
}
