import type { Rule } from '../schema.js'

/** Whether the patient was over 18 cannot be told from the year of birth. */
export const ageUndecided = {
  id: 'age-undecided',
  raisedAt: 'pathway',
  effect: 'flagged',
  scope: 'pathway',
  types: ['D12'],
  editions: 'all',
  evidence: 'inferred',
  sources: ['S4'],
  reading:
    'The pathway starts in the year of the 18th birthday, before its last day, and only the year of birth is known: whether the register answers 216 cannot be told.',
} as const satisfies Rule

/** Something is registered after the closing. */
export const closingNotLast = {
  id: 'closing-not-last',
  raisedAt: 'pathway',
  effect: 'flagged',
  scope: 'pathway',
  types: 'all',
  editions: 'all',
  evidence: 'official',
  sources: ['S4'],
  reading:
    'Events after the first X in the order of events. Assembly sets them aside (`npr-225`), so this is for pathways that come from elsewhere.',
} as const satisfies Rule

/** Something is dated before the start. */
export const eventBeforeStart = {
  id: 'event-before-start',
  raisedAt: 'pathway',
  effect: 'flagged',
  scope: 'pathway',
  types: 'all',
  editions: 'all',
  evidence: 'inferred',
  sources: ['S4'],
  reading:
    'An attendance, evaluation, closing or any other event is dated before the start; P is not, since symptoms begin before a referral. Assembly sets such rows aside (`npr-106`), so this is for pathways that come from elsewhere.',
} as const satisfies Rule

/** An extended assessment that never came to a decision. */
export const extendedWithoutDecision = {
  id: 'extended-without-decision',
  raisedAt: 'pathway',
  effect: 'flagged',
  scope: 'pathway',
  types: 'all',
  editions: 'all',
  evidence: 'inferred',
  sources: ['RS'],
  reading:
    'A C with need for extended assessment (U), no later C, and a closing. Not where the closing says that the pathway was cut short (A, L, R), that the patient did not come or wished to stop (M, P) or that it goes on elsewhere (N, O): no decision was due. Outcomes of one day are one decision, so a U among them still needs a later C.',
} as const satisfies Rule

/** The feedback tool is registered more than once. */
export const feedbackToolRepeated = {
  id: 'feedback-tool-repeated',
  raisedAt: 'pathway',
  effect: 'flagged',
  scope: 'pathway',
  types: 'all',
  editions: 'all',
  evidence: 'inferred',
  sources: ['HD-D06-feedback'],
  reading:
    'U with outcome F on more than one day. The guide has it once a pathway, before discharge; the page is that of D06, and that it holds for every type with the code is our reading.',
} as const satisfies Rule

/** The need for help at closing, without a closing. */
export const helpWithoutClosing = {
  id: 'help-without-closing',
  raisedAt: 'pathway',
  effect: 'flagged',
  scope: 'pathway',
  types: 'all',
  editions: 'all',
  evidence: 'official',
  sources: ['S3', 'S4'],
  reading: 'H in a pathway without X. H is the need for help at closing, by its name in 9322.',
} as const satisfies Rule

/** Whether the type was in use cannot be told. */
export const inUseDateUnknown = {
  id: 'in-use-date-unknown',
  raisedAt: 'pathway',
  effect: 'flagged',
  scope: 'pathway',
  types: 'all',
  editions: 'all',
  evidence: 'inferred',
  sources: ['S2', 'S4'],
  reading:
    'No source says when the type came into use, so whether the register answers 115 cannot be told. Of the shipped types this is D10.',
} as const satisfies Rule

/** The value given is no pathway. */
export const malformedPathway = {
  id: 'malformed-pathway',
  raisedAt: 'pathway',
  effect: 'flagged',
  scope: 'pathway',
  types: 'all',
  editions: 'all',
  evidence: 'inferred',
  sources: [],
  reading:
    'The value is not a pathway as `assemblePathways` makes them; no other rule is judged on it.',
} as const satisfies Rule

/** No need for further care, together with a need. */
export const noNeedWithOtherOutcome = {
  id: 'no-need-with-other-outcome',
  raisedAt: 'pathway',
  effect: 'flagged',
  scope: 'pathway',
  types: 'all',
  editions: 'all',
  evidence: 'inferred',
  sources: ['S3', 'S4'],
  reading:
    "C with outcome I and another outcome on one day. A vendor's form keeps I in a field of its own; that the two contradict each other is our reading of 9323.",
} as const satisfies Rule

/** No need for further care, but no closing. */
export const noNeedWithoutClosing = {
  id: 'no-need-without-closing',
  raisedAt: 'pathway',
  effect: 'flagged',
  scope: 'pathway',
  types: 'all',
  editions: 'all',
  evidence: 'inferred',
  sources: ['S4'],
  reading:
    'The last C has outcome I alone, and the pathway is not closed: the guide has C, and X with G.',
} as const satisfies Rule

/** An event that must have an outcome has none. */
export const outcomeMissing = {
  id: 'outcome-missing',
  raisedAt: 'pathway',
  effect: 'flagged',
  scope: 'pathway',
  types: 'all',
  editions: 'all',
  evidence: 'official',
  sources: ['S2', 'S4'],
  reading:
    'C, S, U, X or H without an outcome; 9327 has no such code. Assembly sets such rows aside (`npr-201`), so this is for pathways that come from elsewhere.',
} as const satisfies Rule

/** A postponement by the patient that postpones nothing. */
export const postponementMisplaced = {
  id: 'postponement-misplaced',
  raisedAt: 'pathway',
  effect: 'flagged',
  scope: 'pathway',
  types: 'all',
  editions: 'all',
  evidence: 'official',
  sources: ['HD-D01-L'],
  reading:
    'L is registered before the C or E that it excuses. Raised when the pathway is closed and no C or E is later than L: `late` where one is earlier, else `without-event`. An L of the same day is earlier. Not where the closing says that the pathway was cut short (A, L, R), that the patient did not come or wished to stop (M, P) or that it goes on elsewhere (N, O), nor while the pathway is open: what L excuses may still come.',
} as const satisfies Rule

/** A second active pathway of the same type at the same unit. */
export const secondActivePathway = {
  id: 'second-active-pathway',
  raisedAt: 'pathways',
  effect: 'flagged',
  scope: 'pathways',
  types: 'all',
  editions: 'all',
  evidence: 'secondary',
  sources: ['S3'],
  reading:
    "The pathway starts while another of the same patient, unit and type is open; the later one has the finding. One vendor's form refuses this. Assembly sets the second start aside (`npr-102`), so this is for pathways that come from elsewhere.",
} as const satisfies Rule

/** More than one outcome where the form takes one. */
export const severalOutcomes = {
  id: 'several-outcomes',
  raisedAt: 'pathway',
  effect: 'flagged',
  scope: 'pathway',
  types: 'all',
  editions: 'all',
  evidence: 'secondary',
  sources: ['S3'],
  reading: "S or X with more than one outcome on one day. A vendor's form takes one.",
} as const satisfies Rule

/** A start before the patient was born. */
export const startBeforeBirth = {
  id: 'start-before-birth',
  raisedAt: 'pathway',
  effect: 'flagged',
  scope: 'pathway',
  types: 'all',
  editions: 'all',
  evidence: 'inferred',
  sources: [],
  reading:
    'The start is earlier than the date of birth, or lies in a year before that of birth. The date of birth goes before the year where both are known.',
} as const satisfies Rule

/** A start in the simplified edition though no right was granted by then. */
export const startWithoutRight = {
  id: 'start-without-right',
  raisedAt: 'pathway',
  effect: 'flagged',
  scope: 'pathway',
  types: 'all',
  editions: ['forenklet-2024'],
  evidence: 'official',
  sources: ['HD-simpl'],
  reading:
    'In the simplified edition the pathway starts when the referral is assessed and the right to care granted. Raised where the closing says that it was not granted (R), or the referral was assessed after the start. Where nothing is known about the right there is no finding: the start itself says that it was granted.',
} as const satisfies Rule

/** A start at another unit that nobody transferred the patient to. */
export const startWithoutTransfer = {
  id: 'start-without-transfer',
  raisedAt: 'pathways',
  effect: 'flagged',
  scope: 'pathways',
  types: 'all',
  editions: 'all',
  evidence: 'inferred',
  sources: ['S4'],
  reading:
    'The pathway starts while an earlier one of the same patient and type is open at another unit, and no pathway of them at another unit was closed with a transfer (X with O) within `transferWithinDays` days before or after the start. Judged only where that option is given, since it takes the rows of every unit.',
} as const satisfies Rule

/** More clinical decisions than a pathway has. */
export const tooManyDecisions = {
  id: 'too-many-decisions',
  raisedAt: 'pathway',
  effect: 'flagged',
  scope: 'pathway',
  types: 'all',
  editions: 'all',
  evidence: 'secondary',
  sources: ['RS'],
  reading:
    'C on more than two days: a local guide has one after the basic and one after the extended assessment.',
} as const satisfies Rule

/** A transfer to another unit that no unit received. */
export const transferWithoutStart = {
  id: 'transfer-without-start',
  raisedAt: 'pathways',
  effect: 'flagged',
  scope: 'pathways',
  types: 'all',
  editions: 'all',
  evidence: 'inferred',
  sources: ['S4'],
  reading:
    'The pathway was closed with a transfer (X with O), and no pathway of the same patient and type starts at another unit within `transferWithinDays` days before or after it. Judged only where that option is given, since it takes the rows of every unit; with `asOf`, only once the days have passed.',
} as const satisfies Rule

/** Pathways start after a newer edition was published. */
export const newerEditionPublished = {
  id: 'newer-edition-published',
  raisedAt: 'pathways',
  effect: 'flagged',
  scope: 'pathways',
  types: 'all',
  editions: ['pakkeforlop-2019', 'pasientforlop-2023'],
  evidence: 'official',
  sources: ['HD-simpl'],
  reading:
    'Once an answer: pathways that start after 2024-10-28, the day on which the simplified edition was published, and follow an older one. No source says when it came into force, nor gives its codes and limits, so an older edition may judge them wrongly.',
} as const satisfies Rule

/** The referral was received on another day than the start. */
export const referralDateDiffers = {
  id: 'referral-date-differs',
  raisedAt: 'pathway',
  effect: 'flagged',
  scope: 'pathway',
  types: 'all',
  editions: ['pakkeforlop-2019', 'pasientforlop-2023'],
  evidence: 'inferred',
  sources: ['HD-D12-start'],
  reading:
    'The fact `referralReceived` is another day than A, in an edition whose start is the day on which the referral was received. Not judged without a start.',
} as const satisfies Rule
