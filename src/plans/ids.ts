// Apart from the schemas: words for these are in the root, which must not take the plans along.

/** In which way somebody answers for a tiltak, from the strongest. */
export type ResponsibleKind = 'lead' | 'co-owner' | 'coordinator' | 'contributor'

/** How far a tiltak has come. */
export type Lifecycle = 'planned' | 'active' | 'paused' | 'completed' | 'discontinued'

/** How a tiltak goes, as reported. */
export type TrafficLight = 'green' | 'yellow' | 'red'

/** How likely it is that a tiltak fails, as reported. */
export type Risk = 'low' | 'medium' | 'high'

/** How sure a deliverable is, by the words of the page. */
export type Certainty =
  | 'under-way'
  | 'to-be-completed'
  | 'starting'
  | 'listed'
  | 'expected-to-start'
  | 'to-be-clarified'
  | 'waiting'
  | 'proposed'
  | 'to-be-considered'

/** Where an obligation stands. */
export type ObligationState =
  | 'overdue'
  | 'deadline-unreadable'
  | 'due-soon'
  | 'not-due'
  | 'no-report'
  | 'no-deadline'
  | 'done-undated'
  | 'done-late'
  | 'done'
  | 'discontinued'

/** Why a figure is not known. */
export type FigureReason =
  | 'no-baseline-in-plan'
  | 'no-baseline-for-group'
  | 'no-figure'
  | 'suppressed'
  | 'not-computable'
  | 'withheld'
  | 'conflicting-figures'
  | 'no-target-in-plan'
  | 'no-target-for-period'

/**
 * What a change does not show. `no-causal-claim`: figures before and after cannot tell that the
 * tiltak made the change; `regression-to-the-mean`: the baseline was poor for its group, and would
 * have drawn near the ordinary of itself; `within-chance`: the interval of the difference holds 0;
 * `chance-not-known`: the rows behind the figures are not known; `few-periods`: fewer than three
 * periods up to the baseline, so that the way it went before is not known.
 */
export type EffectCaveat =
  | 'no-causal-claim'
  | 'regression-to-the-mean'
  | 'within-chance'
  | 'chance-not-known'
  | 'few-periods'

/** How a figure has moved since the baseline; null where that cannot be said. */
export type FigureChange = 'better' | 'worse' | 'unchanged' | 'unknown'

/** Whether a target is met; null where that cannot be said. */
export type TargetMet = 'met' | 'not-met' | 'undecided' | 'unknown'
