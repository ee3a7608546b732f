import { fill } from '../../cli/words/fill.js'
import type { FieldName, Mapping, MappingKind } from '../../files/schema.js'
import type { Opened, Preview } from '../views.js'
import type { App } from './app.js'
import { choiceField, h } from './element.js'
import { entryOf, missingIn, placeOfColumn, withKind } from './mapping-entry.js'
import { fieldName, fieldRows } from './mapping-fields.js'
import { firstRowsTables } from './mapping-rows.js'
import { mappingText } from './mapping-text.js'
import { troubleText } from './trouble-text.js'

const kinds: readonly MappingKind[] = ['registration', 'referral', 'discharge', 'appointment']

/** The second screen: what the columns are. */
export async function mappingScreen(app: App, read: () => void): Promise<HTMLElement> {
  const { mapping: words } = app.words()
  const opened = app.opened as Opened
  const readButton = (isReady: boolean) =>
    h(
      'p',
      { class: 'row' },
      h(
        'button',
        { type: 'button', id: 'read', class: 'primary', disabled: !isReady, onclick: read },
        words.read,
      ),
      h(
        'button',
        {
          type: 'button',
          id: 'back',
          onclick: () => {
            app.screen = 'start'
            app.trouble = null
            app.show()
          },
        },
        words.back,
      ),
    )
  if (opened.kind === 'npr' || app.mapping === null) {
    return h(
      'section',
      {},
      h('h2', { tabindex: -1 }, app.file?.name ?? ''),
      h('p', {}, words.npr),
      readButton(true),
    )
  }
  const { mapping } = app
  const preview = await app.client.ask('preview', { mapping })
  const missing = missingIn(mapping).map((field) => fieldName(app, mapping.kind, field))
  const set = (changed: Mapping, focus: string) => {
    app.mapping = changed
    app.trouble = null
    app.show(focus)
  }
  return h(
    'section',
    {},
    h('h2', { tabindex: -1 }, words.heading),
    h('p', { class: 'lead' }, words.lead),
    choiceField(
      'kind',
      words.kind,
      mapping.kind,
      kinds.map((kind) => ({ value: kind, label: words.kinds[kind] })),
      (kind) => set(withKind(mapping, kind as MappingKind), 'kind'),
    ),
    fieldRows(app, opened, mapping, set),
    notes(app, opened, mapping, missing, preview),
    readButton(missing.length === 0 && preview.trouble === null),
    firstRowsTables(app, opened, preview),
    mappingText(app, mapping, set),
  )
}

function notes(
  app: App,
  { header }: Opened,
  mapping: Mapping,
  missing: readonly string[],
  preview: Preview,
): HTMLElement {
  const { mapping: words } = app.words()
  const used = new Set(
    Object.keys(mapping.columns).map((field) =>
      placeOfColumn(entryOf(mapping, field as FieldName), header),
    ),
  )
  const unused = header.filter((_, at) => !used.has(at))
  const isTold = preview.trouble !== null && missing.length === 0
  return h(
    'div',
    { class: 'notes', role: 'status' },
    missing.length === 0
      ? null
      : h('p', { class: 'note bad' }, fill(words.missing, { list: missing.join(', ') })),
    isTold && preview.trouble !== null
      ? h('p', { class: 'note bad' }, troubleText(app, preview.trouble))
      : null,
    unused.length === 0
      ? null
      : h('p', { class: 'note' }, fill(words.unused, { list: unused.join(', ') })),
  )
}
