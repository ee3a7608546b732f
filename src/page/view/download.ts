import { fill } from '../../cli/words/fill.js'
import type { Trouble } from '../protocol.js'
import type { DownloadKind } from '../views.js'
import { type App, hasPathways, told } from './app.js'
import { cancelled } from './client.js'
import { choiceField, h } from './element.js'

const ofPathways: readonly DownloadKind[] = ['times-csv', 'worklist-csv', 'report', 'sql']
const ofPatients: readonly DownloadKind[] = ['worklist-csv', 'times-csv']
const all: readonly DownloadKind[] = [
  'report',
  'findings-csv',
  'findings-json',
  'findings-sarif',
  'worklist-csv',
  'times-csv',
  'indicators-csv',
  'indicators-json',
  'sql',
]

/** What can be kept: files, and the command that gives the same. */
export function downloadView(app: App): HTMLElement {
  const words = app.words()
  const { download } = words
  const kinds = all.filter((kind) => hasPathways(app) || !ofPathways.includes(kind))
  const said = h('p', { class: 'soft', role: 'status', id: 'downloaded' })
  const keep = async (what: DownloadKind) => {
    const { name, blob } = await app.client.ask('download', {
      ...told(app),
      ...app.indicators,
      ...app.worklist,
      what,
      dialect: app.dialect,
    })
    save(name, blob)
    said.textContent = fill(download.done, { name })
  }
  const tell = (thrown: unknown) => {
    if (thrown === cancelled) return
    app.trouble = thrown as Trouble
    app.show('none')
  }
  const keepMapping = () => {
    const name = download.name.mapping
    save(name, new Blob([`${JSON.stringify(app.mapping, null, 2)}\n`]))
    said.textContent = fill(download.done, { name })
  }
  return h(
    'section',
    {},
    h('h2', { tabindex: -1 }, words.views.download),
    h('p', { class: 'lead' }, download.lead),
    said,
    h(
      'ul',
      { class: 'downloads' },
      kinds.map((kind) => item(app, kind, () => void keep(kind).catch(tell))),
      app.mapping === null ? null : item(app, 'mapping', keepMapping),
    ),
    commandLines(app),
  )
}

function item(app: App, kind: DownloadKind | 'mapping', keep: () => void): HTMLElement {
  const { download } = app.words()
  return h(
    'li',
    {},
    h(
      'div',
      {},
      h('h3', {}, download.what[kind]),
      h('p', { class: 'soft' }, download.hint[kind]),
      (ofPatients as readonly string[]).includes(kind)
        ? h('p', { class: 'small' }, h('span', { class: 'tag warn' }, download.patients))
        : null,
      kind === 'sql'
        ? choiceField(
            'dialect',
            download.dialect,
            app.dialect,
            ['duckdb', 'postgresql', 'spark'].map((value) => ({ value, label: value })),
            (dialect) => {
              app.dialect = dialect as App['dialect']
            },
          )
        : null,
    ),
    h(
      'button',
      {
        type: 'button',
        id: `download-${kind}`,
        'aria-label': `${download.get}: ${download.what[kind]}`,
        onclick: keep,
      },
      download.get,
    ),
  )
}

function commandLines(app: App): HTMLElement | null {
  const { download } = app.words()
  if (app.file === null) return null
  const name = /\s/.test(app.file.name) ? `"${app.file.name}"` : app.file.name
  const mapping = app.mapping === null ? '' : ` --mapping ${download.name.mapping}`
  const commands = hasPathways(app) ? ['check', 'worklist', 'times'] : ['check']
  const lines = commands.map(
    (command) => `pasientforlop ${command} ${name}${mapping} --as-of ${app.asOf}`,
  )
  return h(
    'div',
    {},
    h('h3', {}, download.command),
    h('pre', { tabindex: 0, 'aria-label': download.command }, lines.join('\n')),
  )
}

/** Gives a file to the browser to keep. */
function save(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob)
  const link = h('a', { href: address, download: name })
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
