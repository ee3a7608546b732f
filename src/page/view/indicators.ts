import type { IndicatorChoice, IndicatorView, PeriodKindChoice } from '../views.js'
import type { PageWords } from '../words/schema.js'
import { type App, hasPathways, told } from './app.js'
import { choiceField, fieldValue, h, textField } from './element.js'
import { picture } from './picture.js'
import { table } from './table.js'

const periodKinds: readonly PeriodKindChoice[] = [
  'year',
  'half-year',
  'tertial',
  'quarter',
  'month',
]

/** The indicators as one publication: the totals, and one of them in full. */
export async function indicatorsPage(app: App): Promise<HTMLElement> {
  const words = app.words()
  const { indicators } = words
  const asked = { ...told(app), ...app.indicators, indicator: app.indicator }
  const view = await app.client.ask('indicators', asked)
  const choose = (indicator: string, focus: string) => {
    app.indicator = indicator
    app.show(focus)
  }
  return h(
    'section',
    {},
    h('h2', { tabindex: -1 }, words.views.indicators),
    h('p', { class: 'lead' }, indicators.lead),
    choices(app, words),
    view.notices.map((notice) => h('p', { class: 'note' }, notice)),
    table(view.summary, words, { id: 'summary', pick: (id) => choose(id, 'indicator') }),
    view.one === null
      ? null
      : [
          choiceField(
            'indicator',
            indicators.pick,
            view.one.id,
            view.indicators.map(({ id, name }) => ({ value: id, label: name })),
            (id) => choose(id, 'indicator'),
          ),
          oneIndicator(view.one, words),
        ],
  )
}

function choices(app: App, { indicators }: PageWords): HTMLElement {
  const submit = (event: Event) => {
    event.preventDefault()
    const last = Number(fieldValue('last'))
    app.indicators = {
      periods: fieldValue('periods') as PeriodKindChoice,
      last: Number.isInteger(last) && last >= 1 && last <= 60 ? last : 6,
      by: fieldValue('by') as IndicatorChoice['by'],
    }
    app.show('show-indicators')
  }
  const by = [
    { value: 'unit', label: indicators.byUnit },
    ...(hasPathways(app) ? [{ value: 'type', label: indicators.byType }] : []),
    { value: 'none', label: indicators.byNone },
  ]
  const keep = () => undefined
  return h(
    'form',
    { class: 'row end', onsubmit: submit },
    choiceField(
      'periods',
      indicators.periods,
      app.indicators.periods,
      periodKinds.map((kind) => ({ value: kind, label: indicators.kinds[kind] })),
      keep,
    ),
    textField('last', indicators.last, `${app.indicators.last}`, {
      type: 'number',
      min: 1,
      max: 60,
      class: 'short',
    }),
    choiceField('by', indicators.by, app.indicators.by, by, keep),
    h('button', { type: 'submit', id: 'show-indicators' }, indicators.show),
  )
}

function oneIndicator({ name, text, pictures, figures }: IndicatorView, words: PageWords) {
  return h(
    'article',
    { class: 'card' },
    h('h3', {}, name),
    pictures.map(picture),
    table(figures, words, { id: 'figures' }),
    h(
      'details',
      {},
      h('summary', {}, words.indicators.definition),
      text.filter((line) => line !== '').map((line) => h('p', {}, line)),
    ),
  )
}
