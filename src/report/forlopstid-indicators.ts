import type { DurationIndicator } from '../indicators/schema.js'
import { intervalLabels } from '../messages/labels/interval-labels.js'
import { intervalIds } from '../pathways/ids.js'
import type { IntervalId } from '../pathways/schema.js'

/**
 * The days of completed forløpstider as indicators, one an interval, by its id: what the report page
 * shows the distribution of. Their figures come through the one door with all the others. Days before 0
 * (a clinical decision before the first attendance) cannot be right, and are left out.
 *
 * @example
 * ```ts
 * import { forlopstidIndicators } from 'pasientforlop/report'
 *
 * forlopstidIndicators.assessment.id // => 'forlopstid.assessment'
 * ```
 */
export const forlopstidIndicators: Readonly<
  Record<IntervalId, DurationIndicator<string, 'forlopstid'>>
> = /* @__PURE__ */ byInterval()

function byInterval() {
  return Object.fromEntries(intervalIds.map((interval) => [interval, daysOf(interval)])) as Record<
    IntervalId,
    DurationIndicator<string, 'forlopstid'>
  >
}

function daysOf(interval: IntervalId): DurationIndicator<string, 'forlopstid'> {
  const { nb, nn, en } = intervalLabels[interval]
  return {
    id: `forlopstid.${interval}`,
    name: {
      nb: `Forløpstid: ${nb}`,
      nn: `Forløpstid: ${nn}`,
      en: `Pathway time: ${en}`,
    },
    subject: 'forlopstid',
    anchor: 'to',
    measure: 'duration',
    duration: { days: 'calendar', from: 'from', to: 'to' },
    population: {
      all: [
        { field: 'interval', is: interval },
        { field: 'state', is: 'completed' },
      ],
    },
    exclusions: [
      {
        id: 'negative',
        name: {
          nb: 'slutten er datert før begynnelsen',
          nn: 'slutten er datert før byrjinga',
          en: 'the end is dated before the beginning',
        },
        when: { days: 'calendar', from: 'from', to: 'to', atMost: -1 },
        evidence: 'inferred',
      },
    ],
    direction: 'lower-is-better',
    targets: [],
    evidence: 'inferred',
    inferred: {
      nb: 'Fordelingen av dager er bibliotekets egen; ingen offisiell indikator er lest slik.',
      nn: 'Fordelinga av dagar er biblioteket si eiga; ingen offisiell indikator er lesen slik.',
      en: 'The distribution of days is the library’s own; no official indicator is read like this.',
    },
    caveats: [],
    sources: [],
  }
}
