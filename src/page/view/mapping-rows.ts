import type { FieldName } from '../../files/schema.js'
import type { Opened, Preview, TableView } from '../views.js'
import type { App } from './app.js'
import { h } from './element.js'
import { fieldName } from './mapping-fields.js'
import { table } from './table.js'

/** The first rows, as they stand in the file and as they are read. */
export function firstRowsTables(app: App, { header, rows }: Opened, preview: Preview): HTMLElement {
  const words = app.words()
  const kind = app.mapping?.kind ?? 'registration'
  const asIs: TableView = {
    caption: words.mapping.asIs,
    columns: header.map((label) => ({ label, kind: 'text' })),
    rows: rows.slice(0, 6).map((cells) => ({ cells, pick: null })),
    from: 0,
    total: 6,
  }
  const meant: TableView = {
    caption: words.mapping.meant,
    columns: preview.fields.map((field) => ({
      label: fieldName(app, kind, field as FieldName),
      kind: 'text',
    })),
    rows: preview.rows.map((cells) => ({
      cells: cells.map(({ text, isUsable }) =>
        isUsable ? text : { text: `${text} ${words.mapping.unusable}`.trim(), tag: 'warn' },
      ),
      pick: null,
    })),
    from: 0,
    total: preview.rows.length,
  }
  return h(
    'section',
    {},
    h('h3', {}, words.mapping.rows),
    h('p', { class: 'soft' }, words.mapping.rowsHint),
    table(asIs, words, { id: 'as-is' }),
    preview.rows.length === 0 ? null : table(meant, words, { id: 'meant' }),
  )
}
