import type { LabelsOf } from '../schema.js'

/** The words for where an obligation stands. */
export const obligationStateLabels: LabelsOf<'obligationState'>['obligationState'] = {
  overdue: { nb: 'over fristen', nn: 'over fristen', en: 'overdue' },
  'deadline-unreadable': {
    nb: 'fristen kan ikke leses',
    nn: 'fristen kan ikkje lesast',
    en: 'deadline cannot be read',
  },
  'due-soon': { nb: 'frist snart', nn: 'frist snart', en: 'due soon' },
  'not-due': { nb: 'frist ikke nådd', nn: 'frist ikkje nådd', en: 'not due' },
  'no-report': { nb: 'ikke rapportert', nn: 'ikkje rapportert', en: 'no report' },
  'no-deadline': { nb: 'uten frist', nn: 'utan frist', en: 'no deadline' },
  'done-undated': {
    nb: 'gjennomført, dato ukjent',
    nn: 'gjennomført, dato ukjend',
    en: 'done, date unknown',
  },
  'done-late': {
    nb: 'gjennomført etter fristen',
    nn: 'gjennomført etter fristen',
    en: 'done late',
  },
  done: { nb: 'gjennomført', nn: 'gjennomført', en: 'done' },
  discontinued: {
    nb: 'stanset før det var gjennomført',
    nn: 'stansa før det var gjennomført',
    en: 'discontinued',
  },
}
