import type { DeadlineReason } from './schema.js'

type Lead = 'completed-in' | 'target-in' | 'start' | 'label'

/** Words before the time itself: a planned end state, a milestone, a beginning, a mere label. */
export const leads: readonly (readonly [string, Lead])[] = [
  ['ferdigstilt', 'completed-in'],
  ['ferdigstilles', 'completed-in'],
  ['ferdig', 'completed-in'],
  ['fullført', 'completed-in'],
  ['fullføres', 'completed-in'],
  ['sluttført', 'completed-in'],
  ['sluttføres', 'completed-in'],
  ['gjennomført', 'completed-in'],
  ['gjennomføres', 'completed-in'],
  ['avsluttes', 'completed-in'],
  ['levert', 'completed-in'],
  ['leveres', 'completed-in'],
  ['resultatmål', 'target-in'],
  ['oppstart', 'start'],
  ['oppstart/utvikling', 'start'],
  ['start', 'start'],
  ['frist', 'label'],
]

type Preposition =
  | 'in'
  | 'within'
  | 'by'
  | 'by-end'
  | 'before'
  | 'from'
  | 'between'
  | { readonly refused: DeadlineReason }

/**
 * The words that say how a deadline relates to its span. `innen` includes its day; of a longer span it
 * may mean before or by its end. `til` may or may not include its day, so it is refused, as are
 * directions ("mot 2035"), rough times and reporting dates.
 */
export const prepositions: readonly (readonly [string, Preposition])[] = [
  ['i løpet av', 'in'],
  ['i perioden', 'in'],
  ['perioden', 'in'],
  ['i', 'in'],
  ['innen utgangen av', 'by-end'],
  ['senest innen utgangen av', 'by-end'],
  ['senest ved utgangen av', 'by-end'],
  ['ved utgangen av', 'by-end'],
  ['til utgangen av', 'by-end'],
  ['innen utløpet av', 'by-end'],
  ['ved utløpet av', 'by-end'],
  ['innen slutten av', 'by-end'],
  ['ved slutten av', 'by-end'],
  ['løper ut', 'by-end'],
  ['ut', 'by-end'],
  ['innen', 'within'],
  ['senest innen', 'within'],
  ['senest', 'by'],
  ['til og med', 'by'],
  ['t.o.m.', 'by'],
  ['tom.', 'by'],
  ['før', 'before'],
  ['fra og med', 'from'],
  ['f.o.m.', 'from'],
  ['fom.', 'from'],
  ['gjeldende fra', 'from'],
  ['gjelder fra', 'from'],
  ['med virkning fra', 'from'],
  ['fra', 'from'],
  ['mellom', 'between'],
  ['per', { refused: 'report-date' }],
  ['pr.', { refused: 'report-date' }],
  ['pr', { refused: 'report-date' }],
  ['status per', { refused: 'report-date' }],
  ['frem mot', { refused: 'horizon' }],
  ['mot', { refused: 'horizon' }],
  ['frem til', { refused: 'ambiguous' }],
  ['til', { refused: 'ambiguous' }],
  ['inntil', { refused: 'ambiguous' }],
  ['etter', { refused: 'event-relative' }],
  ['ca.', { refused: 'vague' }],
  ['ca', { refused: 'vague' }],
  ['cirka', { refused: 'vague' }],
  ['rundt', { refused: 'vague' }],
  ['omkring', { refused: 'vague' }],
  ['tidlig i', { refused: 'vague' }],
  ['sent i', { refused: 'vague' }],
  ['tidlig', { refused: 'vague' }],
  ['sent', { refused: 'vague' }],
  ['i begynnelsen av', { refused: 'vague' }],
  ['i starten av', { refused: 'vague' }],
  ['i midten av', { refused: 'vague' }],
  ['midten av', { refused: 'vague' }],
  ['innen midten av', { refused: 'vague' }],
  ['i slutten av', { refused: 'vague' }],
  ['begynnelsen av', { refused: 'vague' }],
  ['starten av', { refused: 'vague' }],
  ['slutten av', { refused: 'vague' }],
]
