import { fill } from '../../cli/words/fill.js'
import type { FieldMapping, FieldName, ValueMap } from '../../files/schema.js'
import type { App } from './app.js'
import { h } from './element.js'

/** Which values a field has; nothing where there is no choice. */
export function valuesChoice(
  app: App,
  field: FieldName,
  { values }: FieldMapping,
  name: string,
  change: (more: FieldMapping, focus: string) => void,
): HTMLElement | null {
  const { mapping: words } = app.words()
  const shipped: readonly ValueMap[] =
    field === 'careLevel' ? ['kodeverk-8406'] : field === 'rightGrantedFor' ? ['kodeverk-8485'] : []
  const isOwn = values !== undefined && typeof values !== 'string'
  if (shipped.length === 0 && !isOwn) return null
  const id = `values-${field}`
  const options = [
    { value: 'none', label: words.noValues },
    ...shipped.map((one) => ({ value: `${one}`, label: `${one}` })),
    ...(isOwn ? [{ value: 'own', label: words.ownValues }] : []),
  ]
  return h(
    'select',
    {
      id,
      value: isOwn ? 'own' : ((values as string | undefined) ?? 'none'),
      'aria-label': fill(words.valuesFor, { field: name }),
      onchange: (event) => {
        const value = (event.target as HTMLSelectElement).value
        if (value === 'own') return
        change({ values: value === 'none' ? undefined : (value as ValueMap) }, id)
      },
    },
    options.map((option) => h('option', { value: option.value }, option.label)),
  )
}
