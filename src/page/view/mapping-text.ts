import type { Mapping } from '../../files/schema.js'
import { isObject } from '../../misuse/arguments.js'
import type { App } from './app.js'
import { fieldValue, h } from './element.js'
import type { SetMapping } from './mapping-fields.js'

/** The mapping as the command takes it, to copy or to replace. */
export function mappingText(app: App, mapping: Mapping, set: SetMapping): HTMLElement {
  const { mapping: words } = app.words()
  const said = h('p', { class: 'soft', role: 'status', id: 'mapping-said' })
  const apply = () => {
    const read = readMapping(fieldValue('mapping-text'))
    if (read === null) said.textContent = words.jsonWrong
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

/** The mapping that a text is; what it says is looked at where it is used. */
function readMapping(text: string): Mapping | null {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) && isObject(value['columns']) && 'kind' in value
      ? (value as unknown as Mapping)
      : null
  } catch {
    return null
  }
}
