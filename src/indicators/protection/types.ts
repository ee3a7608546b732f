/**
 * What stands between the counting of rows and the protection of what is shown.
 *
 * Rows are counted by **inner cell** (rows that are in the same places) and **status** (rows that
 * count the same: the denominator of an indicator, its numerator, a step of its funnel). A
 * **place** is a period and group, a set of inner cells; a **figure** is the count of a status in
 * a place; a **result** is the figures of a place that are shown or hidden together. Rows of
 * different subjects are never compared: protect each subject on its own.
 */
export interface FiguresToProtect {
  readonly cells: InnerCells
  readonly places: Places
  /** What results are made of: a share, a count, a funnel. */
  readonly measures: readonly Measure[]
  readonly results: ResultList
  /**
   * Groups whose own staff must not find out what is hidden of others: for each the places of
   * inner cells that it knows. None by default.
   */
  readonly insiders?: readonly (readonly number[])[] | undefined
  /**
   * How much work may be done, in steps of a few nanoseconds; what is not decided within it is
   * hidden. The default grows with the number of results.
   */
  readonly budget?: number | undefined
}

/** The counts of rows; cells may come in any order, and cells in the same places are taken as one. */
export interface InnerCells {
  readonly length: number
  /** By status: how many rows each inner cell has. */
  readonly counts: readonly Int32Array[]
  /**
   * Each different set of statuses that a row was found in, once: by status 1 or 0. It tells which
   * statuses are equal, contain each other, or add up to another. Where it is left out that is
   * taken from the counts of the cells: what holds in every cell is taken as known to everyone.
   */
  readonly signatures?: readonly ArrayLike<number>[] | undefined
  /**
   * By cell its kind, and by kind the places of the signatures that its rows can have, where the
   * definitions read what cells are grouped by. All can have all of them where it is left out.
   */
  readonly kinds?: CellKinds | undefined
}

/** Which signatures the rows of a cell can have. */
export interface CellKinds {
  readonly ofCell: Int32Array
  readonly signatures: readonly (readonly number[])[]
}

/**
 * Sets of inner cells. Those of place `i` are `cells[offsets[i] … offsets[i + 1] - 1]`. Their order
 * settles ties: it must not depend on the order of rows.
 */
export interface Places {
  readonly length: number
  readonly offsets: Int32Array
  readonly cells: Int32Array
  /** Places of one kind have no cell in common: one grouping, and periods that do not overlap. */
  readonly kind: Int32Array
}

/** What is shown of a place, all or nothing. */
export interface Measure {
  readonly statuses: readonly number[]
  /** What is protected where it is small; the whole result is hidden then. */
  readonly small: readonly SmallFigure[]
  /**
   * The status without which there is nothing to tell. A result that has none of it says so and is
   * never hidden; so everyone knows of a hidden result that it has at least one.
   */
  readonly listed: number
  /**
   * Statuses within which it lies, the widest first: where there is none of `listed`, the result says
   * up to which of them there is some. None by default.
   */
  readonly reasons?: readonly number[] | undefined
  /**
   * Results of a lower rank are shown first: 0 for indicators, 1 for their funnels, 2 for counts
   * of rows in no period and of values that cannot be used.
   */
  readonly rank: number
}

/** A count that is protected from `from` to `to`: of a status, or of one without another in it. */
export interface SmallFigure {
  readonly of: number
  readonly without: number | null
  readonly from: number
  readonly to: number
}

/** By result. The same place and measure stand once. */
export interface ResultList {
  readonly length: number
  readonly place: Int32Array
  readonly measure: Int32Array
  /** 1 where the caller does not show a result for another reason. */
  readonly withheld?: Uint8Array | undefined
}

/**
 * Why a result is hidden: `withheld` by the caller; `small` itself; `difference`: with what is
 * shown it would tell a protected figure, or a difference that is one; `range`: it would tell one
 * to within less than the policy says; `budget`: that could not be found out within the bound.
 *
 * For the owner only: whether a hidden result is small is itself knowledge.
 */
export type HiddenReason = 'withheld' | 'small' | 'difference' | 'range' | 'budget'

/** What may be shown. */
export interface Protection {
  /** By result: 1 hidden, 0 shown. */
  readonly hidden: Uint8Array
  /** By result: why it is hidden; `null` where it is shown. */
  readonly reasons: readonly (HiddenReason | null)[]
  /** How many results are shown, and hidden for each reason. */
  readonly counts: Readonly<Record<HiddenReason | 'shown', number>>
  /** The work done, in the unit of `budget`. */
  readonly work: number
}
