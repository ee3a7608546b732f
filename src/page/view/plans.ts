import type { Trouble } from '../protocol.js'
import type { PlanView } from '../views.js'
import { type App, today, told } from './app.js'
import { choiceField, h } from './element.js'
import { picture } from './picture.js'
import { table } from './table.js'
import { troubleText } from './trouble-text.js'

/** A plan as it stood on the day. */
export async function plansPage(app: App): Promise<HTMLElement> {
  const words = app.words()
  const asOf = app.asOf === '' ? today() : app.asOf
  let trouble: Trouble | null = null
  let view: PlanView
  try {
    view = await app.client.ask('plan', { ...told(app), ...app.plan, asOf })
  } catch (thrown) {
    if (app.plan.text === null) throw thrown
    trouble = thrown as Trouble
    app.plan = { plan: null, text: null }
    view = await app.client.ask('plan', { ...told(app), ...app.plan, asOf })
  }
  return h(
    'section',
    {},
    h('h2', { tabindex: -1 }, words.views.plans),
    h('p', { class: 'lead' }, words.plans.lead),
    h(
      'div',
      { class: 'row end' },
      choosePlan(app, view),
      h(
        'div',
        { class: 'field' },
        h('label', { for: 'plan-file' }, words.plans.file),
        h('input', {
          type: 'file',
          id: 'plan-file',
          accept: '.json',
          onchange: (event) => void openPlan(app, event),
        }),
      ),
    ),
    trouble === null
      ? null
      : h('p', { class: 'note bad', role: 'alert' }, troubleText(app, trouble)),
    h('h3', {}, view.title),
    h(
      'ul',
      { class: 'summary' },
      view.summary.map((line) => h('li', {}, line)),
    ),
    view.picture === null ? null : picture(view.picture),
    table(view.tiltak, words, { id: 'tiltak' }),
    view.indicators.rows.length === 0 ? null : table(view.indicators, words, { id: 'of-plan' }),
    view.remarks.length === 0
      ? null
      : h(
          'details',
          {},
          h('summary', {}, `${words.plans.remarks} (${view.remarks.length})`),
          h(
            'ul',
            {},
            view.remarks.map((remark) => h('li', {}, remark)),
          ),
        ),
  )
}

function choosePlan(app: App, { plans, chosen }: PlanView): HTMLElement {
  const words = app.words()
  const own = app.plan.text === null ? [] : [{ value: '', label: words.plans.own }]
  return choiceField(
    'plan',
    words.plans.plan,
    app.plan.text === null ? chosen : '',
    [...own, ...plans.map(({ id, name }) => ({ value: id, label: name }))],
    (plan) => {
      app.plan = { plan, text: null }
      app.show('plan')
    },
  )
}

async function openPlan(app: App, event: Event): Promise<void> {
  const [file] = (event.target as HTMLInputElement).files ?? []
  if (file === undefined) return
  app.plan = { plan: null, text: await file.text() }
  app.show('plan-file')
}
