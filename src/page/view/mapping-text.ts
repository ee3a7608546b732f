import { fill } from '../../cli/words/fill.js'
import type { Mapping } from '../../files/schema.js'
import type { App } from './app.js'
import { fieldValue, h } from './element.js'
import type { SetMapping } from './mapping-fields.js'

/** The mapping as the command takes it, to copy or to replace. */
export function mappingText(app: App, mapping: Mapping, set: SetMapping): HTMLElement {
  const { mapping: words } = app.words()
  const said = h('p', { class: 'soft', role: 'status', id: 'mapping-said' })
  const apply = () => {
    const read = readMapping(fieldValue('mapping-text'))
    if (typeof read === 'string') said.textContent = fill(words.jsonWrong, { why: read })
    else set(read, 'mapping-text')
  }
  return h(
    'details',
    { class: 'card' },
    h('summary', {}, words.json),
    h('label', { for: 'mapping-text' }, words.jsonHint),
    h('textarea', {
      id: 'mapping-text',
      rows: 14,
      spellcheck: 'false',
      value: JSON.stringify(mapping, null, 2),
    }),
    h('p', {}, h('button', { type: 'button', id: 'apply-mapping', onclick: apply }, words.apply)),
    said,
  )
}

function readMapping(text: string): Mapping | string {
  try {
    const value: unknown = JSON.parse(text)
    const isMapping =
      typeof value === 'object' && value !== null && 'kind' in value && 'columns' in value
    return isMapping ? (value as Mapping) : 'kind, columns'
  } catch (thrown) {
    return (thrown as Error).message
  }
}
