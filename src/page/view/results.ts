import type { ViewName } from '../words/schema.js'
import { type App, hasPathways, told } from './app.js'
import { downloadView } from './download.js'
import { factList, h } from './element.js'
import { indicatorsPage } from './indicators.js'
import { findingsPage, worklistPage } from './lists.js'
import { pathwayPage, pathwaysPage } from './pathways.js'
import { plansPage } from './plans.js'
import { table } from './table.js'

/** What the user looks at. */
export function resultScreen(app: App): Promise<HTMLElement> | HTMLElement {
  const pages: Readonly<Record<ViewName, () => Promise<HTMLElement> | HTMLElement>> = {
    overview: () => overviewPage(app),
    findings: () => findingsPage(app),
    pathways: () => (app.pathway === null ? pathwaysPage(app) : pathwayPage(app, app.pathway)),
    worklist: () => worklistPage(app),
    indicators: () => indicatorsPage(app),
    plans: () => plansPage(app),
    download: () => downloadView(app),
  }
  return pages[app.view]()
}

/** The views that a file has; without one only the plans. */
export function viewsOf(app: App): readonly ViewName[] {
  if (app.read === null) return ['plans']
  return hasPathways(app)
    ? ['overview', 'findings', 'pathways', 'worklist', 'indicators', 'plans', 'download']
    : ['overview', 'findings', 'indicators', 'plans', 'download']
}

async function overviewPage(app: App): Promise<HTMLElement> {
  const words = app.words()
  const view = await app.client.ask('overview', told(app))
  return h(
    'section',
    {},
    h('h2', { tabindex: -1 }, words.views.overview),
    factList(view.figures, 'figures'),
    h('h3', {}, words.overview.rules),
    view.rules.rows.length === 0
      ? h('p', { class: 'note good' }, words.findings.none)
      : table(view.rules, words, {
          id: 'rules',
          hideCaption: true,
          pick: (rule) => {
            app.view = 'findings'
            app.rule = rule
            app.findingsFrom = 0
            app.show()
          },
        }),
    view.clocks === null
      ? null
      : [
          h('h3', {}, words.overview.clocks),
          table(view.clocks, words, { id: 'clocks', hideCaption: true }),
        ],
    h('h3', {}, words.overview.about),
    factList(view.facts),
    view.notes.map((note) => h('p', { class: 'note' }, note)),
  )
}
