import type { Column } from './schema.js'

/** The columns of a pathway row that belong to no interval. */
export const pathwayOwnColumns = {
  pathway: {
    kind: 'text',
    nullable: false,
    label: { nb: 'forløpets id', nn: 'id-en til forløpet', en: 'pathway id' },
    doc: 'The opaque id of the pathway; a pseudonym.',
  },
  unit: {
    kind: 'text',
    nullable: false,
    label: { nb: 'enhet', nn: 'eining', en: 'unit' },
    doc: 'The unit that registered the pathway.',
  },
  type: {
    kind: 'text',
    nullable: false,
    values: ['D01', 'D06', 'D07', 'D08', 'D09', 'D10', 'D11', 'D12'],
    label: { nb: 'type forløp', nn: 'type forløp', en: 'pathway type' },
    doc: 'The pathway type of 9321.',
  },
  edition: {
    kind: 'text',
    nullable: false,
    values: ['pakkeforlop-2019', 'pasientforlop-2023', 'forenklet-2024'],
    label: { nb: 'utgave', nn: 'utgåve', en: 'edition' },
    doc: 'The edition of the rules that the pathway follows.',
  },
  counted: {
    kind: 'boolean',
    nullable: false,
    label: { nb: 'teller i beregninger', nn: 'tel i utrekningar', en: 'counts in calculations' },
    doc: 'False for a pathway without a start, or one that started before its type was in use (npr-105, npr-115).',
  },
  start: {
    kind: 'date',
    nullable: true,
    label: { nb: 'start', nn: 'start', en: 'start' },
    doc: 'Date of A: referral received (2019 and 2023 editions), right granted (simplified edition).',
  },
  end: {
    kind: 'date',
    nullable: true,
    label: { nb: 'avslutning', nn: 'avslutning', en: 'closing' },
    doc: 'Date of X; null while open.',
  },
  closingOutcome: {
    kind: 'text',
    nullable: true,
    values: ['A', 'G', 'L', 'M', 'N', 'O', 'P', 'R'],
    label: { nb: 'utfall ved avslutning', nn: 'utfall ved avslutning', en: 'closing outcome' },
    doc: 'Outcome of X (9326); null while open, or when several contradict each other.',
  },
  careLevel: {
    kind: 'text',
    nullable: true,
    values: ['outpatient', 'day', 'inpatient'],
    label: { nb: 'omsorgsnivå', nn: 'omsorgsnivå', en: 'care level' },
    doc: 'Care level of the first attendance; without one, of the first event that has a care level.',
  },
  severity: {
    kind: 'text',
    nullable: true,
    values: ['severe', 'less-severe'],
    label: { nb: 'alvorlighetsgrad', nn: 'alvorsgrad', en: 'severity' },
    doc: 'The fact `severity`, which some limits of D08 depend on.',
  },
  clarified: {
    kind: 'boolean',
    nullable: true,
    label: { nb: 'avklart tilstand', nn: 'avklart tilstand', en: 'clarified condition' },
    doc: 'True where right was granted for treatment (8485 = 2); null where that is not registered.',
  },
  rightGrantedFor: {
    kind: 'text',
    nullable: true,
    values: ['assessment', 'treatment'],
    label: { nb: 'det retten gjelder', nn: 'det retten gjeld', en: 'right granted for' },
    doc: 'The fact of that name (8485); null when not registered.',
  },
  firstAttendance: {
    kind: 'date',
    nullable: true,
    label: { nb: 'første fremmøte', nn: 'første frammøte', en: 'first attendance' },
    doc: 'Date of the first M.',
  },
  clinicalDecision: {
    kind: 'date',
    nullable: true,
    label: { nb: 'klinisk beslutning', nn: 'klinisk avgjerd', en: 'clinical decision' },
    doc: 'Date of the first C.',
  },
  treatmentDecided: {
    kind: 'boolean',
    nullable: false,
    label: { nb: 'behandling besluttet', nn: 'behandling avgjord', en: 'treatment decided' },
    doc: 'Whether a C has outcome P or T (treatment in mental health care or in TSB).',
  },
  planWithPatient: {
    kind: 'boolean',
    nullable: false,
    label: {
      nb: 'behandlingsplan utarbeidet sammen med pasienten',
      nn: 'behandlingsplan utarbeidd saman med pasienten',
      en: 'treatment plan made with the patient',
    },
    doc: 'Whether activity U with outcome U (9325) is registered.',
  },
  informedOfOptions: {
    kind: 'boolean',
    nullable: false,
    label: {
      nb: 'informert om behandlingsformer',
      nn: 'informert om behandlingsformer',
      en: 'informed of treatment options',
    },
    doc: 'Whether activity U with outcome B (9325) is registered.',
  },
  feedbackTool: {
    kind: 'boolean',
    nullable: false,
    label: {
      nb: 'feedbackverktøy brukt',
      nn: 'feedbackverktøy brukt',
      en: 'feedback tool used',
    },
    doc: 'Whether activity U with outcome F (9325) is registered.',
  },
  standardisedTool: {
    kind: 'boolean',
    nullable: false,
    label: {
      nb: 'standardisert måleverktøy brukt',
      nn: 'standardisert måleverktøy brukt',
      en: 'standardised tool used',
    },
    doc: 'Whether activity U with outcome V (9325) is registered.',
  },
  evaluations: {
    kind: 'integer',
    nullable: false,
    label: { nb: 'antall evalueringer', nn: 'talet på evalueringar', en: 'number of evaluations' },
    doc: 'Number of days with an E.',
  },
  evaluationIntervals: {
    kind: 'integer',
    nullable: false,
    label: {
      nb: 'antall intervaller mellom evalueringer',
      nn: 'talet på intervall mellom evalueringar',
      en: 'number of intervals between evaluations',
    },
    doc: 'Completed intervals from one E to the next.',
  },
  evaluationIntervalsWithin: {
    kind: 'integer',
    nullable: false,
    label: {
      nb: 'intervaller mellom evalueringer innen anbefalt tid',
      nn: 'intervall mellom evalueringar innan tilrådd tid',
      en: 'intervals between evaluations within time',
    },
    doc: 'Completed intervals with the verdict within.',
  },
  evaluationIntervalsExceeded: {
    kind: 'integer',
    nullable: false,
    label: {
      nb: 'intervaller mellom evalueringer over anbefalt tid',
      nn: 'intervall mellom evalueringar over tilrådd tid',
      en: 'intervals between evaluations over time',
    },
    doc: 'Completed intervals with the verdict exceeded; the rest have no verdict.',
  },
  evaluationIntervalsPostponed: {
    kind: 'integer',
    nullable: false,
    label: {
      nb: 'intervaller mellom evalueringer utsatt av pasienten',
      nn: 'intervall mellom evalueringar utsette av pasienten',
      en: 'intervals between evaluations postponed by the patient',
    },
    doc: 'Completed intervals in which the patient postponed.',
  },
  longestEvaluationIntervalDays: {
    kind: 'integer',
    nullable: true,
    label: {
      nb: 'lengste intervall mellom evalueringer, dager',
      nn: 'lengste intervall mellom evalueringar, dagar',
      en: 'longest interval between evaluations, days',
    },
    doc: 'Calendar days of the longest completed interval; null when there is none.',
  },
} as const satisfies Readonly<Record<string, Column>>
