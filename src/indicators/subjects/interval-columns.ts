import type { Texts } from '../../sources/schema.js'
import type { Column } from './schema.js'

type Aspect = 'From' | 'To' | 'Days' | 'State' | 'Verdict' | 'UnknownBecause' | 'Postponed'

const aspects = {
  From: {
    kind: 'date',
    label: { nb: 'startdato', nn: 'startdato', en: 'start date' },
    doc: 'Date on which the clock began; null when it never did.',
  },
  To: {
    kind: 'date',
    label: { nb: 'sluttdato', nn: 'sluttdato', en: 'end date' },
    doc: 'Date on which the clock ended; null while it runs or when it was abandoned.',
  },
  Days: {
    kind: 'integer',
    label: { nb: 'antall dager', nn: 'talet på dagar', en: 'number of days' },
    doc: 'Calendar days, `to - from`, of a completed clock; null otherwise. Negative where the dates contradict each other.',
  },
  State: {
    kind: 'text',
    values: ['completed', 'running', 'abandoned'],
    label: { nb: 'status', nn: 'status', en: 'state' },
    doc: 'completed, running or abandoned (closed without its end); null when the clock never began.',
  },
  Verdict: {
    kind: 'text',
    values: ['within', 'exceeded', 'pending'],
    label: { nb: 'vurdering', nn: 'vurdering', en: 'verdict' },
    doc: 'within, exceeded, or pending while it runs within the limit; null when it is not known (see UnknownBecause) or the clock never began.',
  },
  UnknownBecause: {
    kind: 'text',
    values: ['no-limit', 'no-care-level', 'no-severity', 'abandoned', 'negative'],
    label: {
      nb: 'grunn til at vurderingen mangler',
      nn: 'grunn til at vurderinga manglar',
      en: 'why the verdict is unknown',
    },
    doc: 'Why there is no verdict; null when there is one or the clock never began.',
  },
  Postponed: {
    kind: 'boolean',
    label: { nb: 'utsatt av pasienten', nn: 'utsett av pasienten', en: 'postponed by the patient' },
    doc: 'Whether the patient postponed while the clock ran (event L); the clock runs on.',
  },
} as const satisfies Record<
  Aspect,
  { kind: Column['kind']; values?: readonly string[]; label: Texts; doc: string }
>

type IntervalColumns<Name extends string> = {
  readonly [K in Aspect as `${Name}${K}`]: Column & { readonly kind: (typeof aspects)[K]['kind'] }
}

/** The seven columns of an interval: dates, days, state, verdict, why none, postponement. */
export function intervalColumns<const Name extends string>(
  name: Name,
  label: Texts,
): IntervalColumns<Name> {
  return Object.fromEntries(
    Object.entries(aspects).map(([aspect, column]) => [
      `${name}${aspect}`,
      {
        ...column,
        nullable: true,
        ...(aspect === 'Days' && {
          clock: { from: `${name}From`, to: `${name}To`, state: `${name}State` },
        }),
        label: {
          nb: `${label.nb}: ${column.label.nb}`,
          nn: `${label.nn}: ${column.label.nn}`,
          en: `${label.en}: ${column.label.en}`,
        },
      },
    ]),
  ) as unknown as IntervalColumns<Name>
}
