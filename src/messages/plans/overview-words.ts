import type { Texts } from '../../sources/schema.js'

/** The headings and sentences of an overview of a plan. */
export const overviewWords = {
  number: { nb: 'Nr.', nn: 'Nr.', en: 'No.' },
  tiltak: { nb: 'Tiltak', nn: 'Tiltak', en: 'Tiltak' },
  responsible: { nb: 'Ansvar', nn: 'Ansvar', en: 'Responsible' },
  deadline: { nb: 'Frist', nn: 'Frist', en: 'Deadline' },
  state: { nb: 'Status', nn: 'Status', en: 'Status' },
  days: { nb: 'Dager', nn: 'Dagar', en: 'Days' },
  done: { nb: 'Gjennomført', nn: 'Gjennomført', en: 'Done' },
  unreported: { nb: 'Uten rapport', nn: 'Utan rapport', en: 'Without report' },
  of: { nb: 'av', nn: 'av', en: 'of' },
  indicator: { nb: 'Indikator', nn: 'Indikator', en: 'Indicator' },
  group: { nb: 'Gjelder', nn: 'Gjeld', en: 'For' },
  baseline: { nb: 'Nullpunkt', nn: 'Nullpunkt', en: 'Baseline' },
  latest: { nb: 'Siste tall', nn: 'Siste tal', en: 'Latest figure' },
  target: { nb: 'Måltall', nn: 'Måltal', en: 'Target' },
  change: { nb: 'Endring', nn: 'Endring', en: 'Change' },
  targetMet: { nb: 'Mål', nn: 'Mål', en: 'Target met' },
  caveats: { nb: 'Forbehold', nn: 'Atterhald', en: 'Caveats' },
  whole: { nb: 'planen samlet', nn: 'planen samla', en: 'the plan as a whole' },
  days_unit: { nb: 'dager', nn: 'dagar', en: 'days' },
  findings: { nb: 'Merknader', nn: 'Merknader', en: 'Remarks' },
  asOf: { nb: 'Status per', nn: 'Status per', en: 'Status as of' },
  'no-deadline-named': {
    nb: 'dokumentet oppgir ingen',
    nn: 'dokumentet oppgir ingen',
    en: 'the document names none',
  },
} as const satisfies Readonly<Record<string, Texts>>
