import { type App, told } from './app.js'
import { choiceField, fieldValue, h, textField } from './element.js'
import { table } from './table.js'

/** Findings by line, of one rule or of all. */
export async function findingsPage(app: App): Promise<HTMLElement> {
  const words = app.words()
  const { rules } = await app.client.ask('overview', told(app))
  const asked = { ...told(app), rule: app.rule, from: app.findingsFrom }
  const view = await app.client.ask('findings', asked)
  const options = rules.rows.map(({ cells, pick }) => {
    const [, , title, count] = cells.map((cell) => (typeof cell === 'string' ? cell : cell.text))
    return { value: pick ?? '', label: `${pick} · ${title} (${count})` }
  })
  return h(
    'section',
    {},
    h('h2', { tabindex: -1 }, words.views.findings),
    h('p', { class: 'lead' }, words.findings.lead),
    choiceField(
      'rule',
      words.findings.rule,
      app.rule ?? '',
      [{ value: '', label: words.findings.all }, ...options],
      (rule) => {
        app.rule = rule === '' ? null : rule
        app.findingsFrom = 0
        app.show('rule')
      },
    ),
    table(view, words, {
      id: 'findings',
      pick: (pathway) => openPathway(app, pathway),
      page: (from) => {
        app.findingsFrom = from
        app.show()
      },
    }),
  )
}

/** Goes to a pathway. */
export function openPathway(app: App, pathway: string): void {
  app.view = 'pathways'
  app.pathway = pathway
  app.show()
}

/** The running clocks that run out soon. */
export async function worklistPage(app: App): Promise<HTMLElement> {
  const words = app.words()
  const { worklist } = words
  const asked = { ...told(app), ...app.worklist, from: app.worklistFrom }
  const view = await app.client.ask('worklist', asked)
  const choose = (event: Event) => {
    event.preventDefault()
    app.worklist = {
      withinDays: daysIn('within') ?? 14,
      sinceDays: daysIn('since'),
      unit: fieldValue('unit'),
      withoutLimit: (document.getElementById('without-limit') as HTMLInputElement).checked
        ? 'list'
        : 'omit',
    }
    app.worklistFrom = 0
    app.show('show-worklist')
  }
  return h(
    'section',
    {},
    h('h2', { tabindex: -1 }, words.views.worklist),
    h('p', { class: 'lead' }, worklist.lead),
    h(
      'form',
      { class: 'row end', onsubmit: choose },
      textField('within', worklist.within, `${app.worklist.withinDays}`, {
        type: 'number',
        min: 0,
        max: 3650,
        class: 'short',
      }),
      textField('since', worklist.since, `${app.worklist.sinceDays ?? ''}`, {
        type: 'number',
        min: 0,
        max: 36500,
        class: 'short',
      }),
      textField('unit', worklist.unit, app.worklist.unit, { placeholder: worklist.allUnits }),
      h(
        'label',
        { class: 'check' },
        h('input', {
          type: 'checkbox',
          id: 'without-limit',
          checked: app.worklist.withoutLimit === 'list',
        }),
        worklist.withoutLimit,
      ),
      h('button', { type: 'submit', id: 'show-worklist' }, worklist.show),
    ),
    table(view, words, {
      id: 'worklist',
      pick: (pathway) => openPathway(app, pathway),
      page: (from) => {
        app.worklistFrom = from
        app.show()
      },
    }),
  )
}

/** A number of days that a field holds; none where it is empty. */
function daysIn(id: string): number | null {
  const value = fieldValue(id)
  const days = Number(value)
  return value !== '' && Number.isInteger(days) && days >= 0 ? days : null
}
