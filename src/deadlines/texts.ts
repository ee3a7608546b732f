import type { DeadlineReason, DeadlineRecurrence } from './schema.js'
import { monthNames } from './words.js'

interface DeadlineTexts {
  readonly months: readonly string[]
  readonly thirds: readonly [string, string, string]
  readonly halfYear: (ordinal: number) => string
  readonly tertial: (ordinal: number) => string
  readonly quarter: (ordinal: number) => string
  readonly week: string
  readonly by: string
  /** `by` a span that is longer than a day: at the latest in it. */
  readonly latest: string
  readonly or: string
  /** Before the only thing that an ambiguous text could mean. */
  readonly perhaps: string
  readonly 'by-end': string
  readonly before: string
  readonly 'completed-in': string
  readonly 'target-in': string
  readonly from: string
  readonly startIn: string
  readonly inPlan: string
  readonly byEndOfPlan: string
  readonly 'plan-period': string
  readonly continuous: string
  readonly 'as-long-as-needed': string
  readonly recurring: Readonly<Record<DeadlineRecurrence | 'unstated', string>>
  readonly none: string
  readonly reasons: Readonly<Record<DeadlineReason, string>>
}

const norwegianParts = {
  months: monthNames,
  thirds: ['primo', 'medio', 'ultimo'],
  halfYear: (ordinal: number) => `${ordinal}. halvår`,
  tertial: (ordinal: number) => `${ordinal}. tertial`,
  quarter: (ordinal: number) => `${ordinal}. kvartal`,
  before: 'før',
  'completed-in': 'ferdigstilt',
  'target-in': 'resultatmål',
  startIn: 'oppstart',
  inPlan: 'i planperioden',
  'plan-period': 'i planperioden',
  none: 'ingen frist',
} as const

const nb = /* @__PURE__ */ norwegian({
  week: 'uke',
  by: 'innen',
  latest: 'senest',
  or: 'eller',
  perhaps: 'ikke sikkert hva som menes, kanskje',
  'by-end': 'innen utgangen av',
  from: 'fra',
  byEndOfPlan: 'innen utgangen av planperioden',
  continuous: 'fortløpende',
  'as-long-as-needed': 'så lenge det er behov for det',
  recurring: {
    year: 'årlig',
    'half-year': 'halvårlig',
    tertial: 'tertialvis',
    quarter: 'kvartalsvis',
    month: 'månedlig',
    unstated: 'jevnlig',
  },
  reasons: {
    'no-date': 'ingen dato i teksten',
    season: 'årstiden har ingen fastsatte datoer',
    vague: 'for omtrentlig til å gi en dato',
    horizon: 'en retning, ikke en frist',
    'event-relative': 'avhenger av en hendelse uten dato',
    'report-date': 'en rapporteringsdato, ikke en frist',
    'needs-year': 'årstallet mangler',
    'needs-plan-period': 'planperioden er ikke oppgitt',
    ambiguous: 'kan leses på flere måter',
    reversed: 'slutter før den begynner',
    'no-such-date': 'datoen finnes ikke',
    'out-of-range': 'utenfor årene 1900–2200',
    'not-understood': 'teksten er ikke forstått som en frist',
  },
})

const nn = /* @__PURE__ */ norwegian({
  week: 'veke',
  by: 'innan',
  latest: 'seinast',
  or: 'eller',
  perhaps: 'ikkje sikkert kva som er meint, kanskje',
  'by-end': 'innan utgangen av',
  from: 'frå',
  byEndOfPlan: 'innan utgangen av planperioden',
  continuous: 'fortløpande',
  'as-long-as-needed': 'så lenge det er behov for det',
  recurring: {
    year: 'årleg',
    'half-year': 'halvårleg',
    tertial: 'tertialvis',
    quarter: 'kvartalsvis',
    month: 'månadleg',
    unstated: 'jamleg',
  },
  reasons: {
    'no-date': 'ingen dato i teksten',
    season: 'årstida har ingen fastsette datoar',
    vague: 'for omtrentleg til å gi ein dato',
    horizon: 'ei retning, ikkje ein frist',
    'event-relative': 'avheng av ei hending utan dato',
    'report-date': 'ein rapporteringsdato, ikkje ein frist',
    'needs-year': 'årstalet manglar',
    'needs-plan-period': 'planperioden er ikkje oppgitt',
    ambiguous: 'kan lesast på fleire måtar',
    reversed: 'sluttar før han byrjar',
    'no-such-date': 'datoen finst ikkje',
    'out-of-range': 'utanfor åra 1900–2200',
    'not-understood': 'teksten er ikkje forstått som ein frist',
  },
})

const en: DeadlineTexts = {
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  thirds: ['the first third of', 'the middle third of', 'the last third of'],
  halfYear: (ordinal) => `the ${ordinal === 1 ? 'first' : 'second'} half of`,
  tertial: (ordinal) => `the ${['first', 'second', 'third'][ordinal - 1]} tertial of`,
  quarter: (ordinal) => `Q${ordinal}`,
  week: 'week',
  by: 'by',
  latest: 'no later than',
  or: 'or',
  perhaps: 'not certain what is meant, perhaps',
  'by-end': 'by the end of',
  before: 'before',
  'completed-in': 'completed in',
  'target-in': 'target for',
  from: 'from',
  startIn: 'start in',
  inPlan: 'in the plan period',
  byEndOfPlan: 'by the end of the plan period',
  'plan-period': 'in the plan period',
  continuous: 'ongoing',
  'as-long-as-needed': 'as long as it is needed',
  recurring: {
    year: 'yearly',
    'half-year': 'every half-year',
    tertial: 'every tertial',
    quarter: 'every quarter',
    month: 'every month',
    unstated: 'at regular intervals',
  },
  none: 'no deadline',
  reasons: {
    'no-date': 'no date in the text',
    season: 'the season has no fixed dates',
    vague: 'too rough to give a date',
    horizon: 'a direction, not a deadline',
    'event-relative': 'depends on an event without a date',
    'report-date': 'a reporting date, not a deadline',
    'needs-year': 'the year is missing',
    'needs-plan-period': 'the plan period is not given',
    ambiguous: 'can be read in more than one way',
    reversed: 'ends before it begins',
    'no-such-date': 'there is no such date',
    'out-of-range': 'outside the years 1900–2200',
    'not-understood': 'the text is not understood as a deadline',
  },
}

/** The words that deadlines are written with. */
export const deadlineTexts: Readonly<Record<'nb' | 'nn' | 'en', DeadlineTexts>> = { nb, nn, en }

function norwegian(own: Omit<DeadlineTexts, keyof typeof norwegianParts>): DeadlineTexts {
  return {
    ...norwegianParts,
    ...own,
  }
}
