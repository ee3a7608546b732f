import { fill } from '../../cli/words/fill.js'
import { fieldsOf } from '../../files/fields.js'
import type { FieldMapping, FieldName, Mapping, MappingKind } from '../../files/schema.js'
import { appointmentColumns } from '../../indicators/subjects/appointment-columns.js'
import { dischargeColumns } from '../../indicators/subjects/discharge-columns.js'
import { referralColumns } from '../../indicators/subjects/referral-columns.js'
import type { Texts } from '../../sources/schema.js'
import type { Opened } from '../views.js'
import type { App } from './app.js'
import { h } from './element.js'
import { entryOf, placeOfColumn, withColumn, withEntry } from './mapping-entry.js'
import { valuesChoice } from './values-choice.js'

const plainFields: readonly FieldName[] = ['patient', 'unit', 'date', 'code', 'careLevel']

/** Formats to choose from; others can be written. */
const formats = [
  'iso',
  'dd.MM.yyyy',
  'dd.MM.yyyy HH:mm',
  'dd.MM.yyyy | dd.MM.yyyy HH:mm',
  'dd/MM/yyyy',
  'yyyyMMdd',
  'excel-serial',
]

/** Takes a changed mapping, and where the focus is to be. */
export type SetMapping = (mapping: Mapping, focus: string) => void

/** A row for each field: the column, and how it is written. */
export function fieldRows(
  app: App,
  opened: Opened,
  mapping: Mapping,
  set: SetMapping,
): HTMLElement {
  const { mapping: words } = app.words()
  const all = [...fieldsOf(mapping.kind).keys()]
  const isPlain = (field: FieldName) =>
    mapping.kind !== 'registration' || plainFields.includes(field)
  const row = (field: FieldName) => fieldRow(app, opened, mapping, field, set)
  const rest = all.filter((field) => !isPlain(field))
  const isUsed = rest.some((field) => Object.hasOwn(mapping.columns, field))
  return h(
    'div',
    { class: 'mapping' },
    h(
      'datalist',
      { id: 'formats' },
      formats.map((value) => h('option', { value })),
    ),
    all.filter(isPlain).map(row),
    rest.length === 0
      ? null
      : h('details', { open: isUsed }, h('summary', {}, words.more), rest.map(row)),
  )
}

/** What a field is called. */
export function fieldName(app: App, kind: MappingKind, field: FieldName): string {
  if (kind === 'registration') {
    return app.words().mapping.fields[field as keyof ReturnType<App['words']>['mapping']['fields']]
  }
  const columns: Readonly<Record<string, { readonly label: Texts }>> =
    kind === 'referral'
      ? referralColumns
      : kind === 'discharge'
        ? dischargeColumns
        : appointmentColumns
  return columns[field]?.label[app.language] ?? field
}

function fieldRow(
  app: App,
  opened: Opened,
  mapping: Mapping,
  field: FieldName,
  set: SetMapping,
): HTMLElement {
  const { mapping: words } = app.words()
  const name = fieldName(app, mapping.kind, field)
  const entry = entryOf(mapping, field)
  const place = placeOfColumn(entry, opened.header)
  const id = `column-${field}`
  const choose = (value: string) => {
    if (value === 'none') set(withEntry(mapping, field, null), id)
    else if (value === 'constant') set(withEntry(mapping, field, { constant: '' }), id)
    else set(withColumn(mapping, field, Number(value), opened), id)
  }
  const chosen = entry.constant !== undefined ? 'constant' : place < 0 ? 'none' : `${place}`
  return h(
    'div',
    { class: 'mapping-row' },
    h('label', { for: id }, name),
    h(
      'select',
      { id, value: chosen, onchange: (event) => choose((event.target as HTMLSelectElement).value) },
      h('option', { value: 'none' }, words.none),
      opened.header.map((column, at) => h('option', { value: at }, column)),
      h('option', { value: 'constant' }, words.constant),
    ),
    details(app, mapping, field, entry, name, set),
  )
}

function details(
  app: App,
  mapping: Mapping,
  field: FieldName,
  entry: FieldMapping,
  name: string,
  set: SetMapping,
): HTMLElement {
  const { mapping: words } = app.words()
  const change = (more: FieldMapping, focus: string) =>
    set(withEntry(mapping, field, { ...entry, ...more }), focus)
  const textOf = (event: Event) => (event.target as HTMLInputElement).value
  if (entry.constant !== undefined) {
    return h('input', {
      id: `constant-${field}`,
      value: entry.constant,
      'aria-label': fill(words.constantFor, { field: name }),
      onchange: (event) => change({ constant: textOf(event) }, `constant-${field}`),
    })
  }
  if (entry.column === undefined) return h('span', {})
  if (fieldsOf(mapping.kind).get(field) === 'date') {
    const id = `format-${field}`
    return h(
      'span',
      { class: 'row' },
      h('input', {
        id,
        list: 'formats',
        value: [entry.format ?? 'iso'].flat().join(' | '),
        'aria-label': fill(words.formatFor, { field: name }),
        onchange: (event) => {
          const formats = textOf(event)
            .split('|')
            .map((format) => format.trim())
            .filter((format) => format !== '')
          change({ format: formats.length === 1 ? formats[0] : formats }, id)
        },
      }),
    )
  }
  return h(
    'span',
    { class: 'row' },
    valuesChoice(app, field, entry, name, change),
    h(
      'label',
      { class: 'check' },
      h('input', {
        type: 'checkbox',
        id: `trim-${field}`,
        checked: entry.clean?.includes('trim') ?? false,
        'aria-label': fill(words.trimFor, { field: name }),
        onchange: (event) => {
          const others = (entry.clean ?? []).filter((one) => one !== 'trim')
          const isAsked = (event.target as HTMLInputElement).checked
          change({ clean: isAsked ? ['trim', ...others] : others }, `trim-${field}`)
        },
      }),
      words.trim,
    ),
  )
}
