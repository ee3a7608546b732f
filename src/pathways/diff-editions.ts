import type { IsoDate } from '../calendar/schema.js'
import type { PathwayType } from '../codes/schema.js'
import { optionsArgument, type RecordOrList } from '../misuse/arguments.js'
import { definitionsArgument } from './definitions-argument.js'
import { editionNamed } from './edition-named.js'
import { editions } from './editions.js'
import { limitsOfEdition } from './lookup-pathway-definition.js'
import { pathwayDefinitions } from './pathway-definitions.js'
import type { Edition, EditionId, PathwayDefinition, TimeLimit } from './schema.js'

/** What one list has that the other has not. */
export interface ListDiff<Value> {
  /** What only the second has. */
  readonly added: readonly Value[]
  /** What only the first has. */
  readonly removed: readonly Value[]
}

/** How two editions differ. */
export interface EditionDiff {
  /** The pathway types. */
  readonly types: ListDiff<PathwayType>
  /** What the date of the start is, in each; `null` where it is the same. */
  readonly startRule: {
    /** In the first. */
    readonly from: Edition['startRule']
    /** In the second. */
    readonly to: Edition['startRule']
  } | null
  /** The texts that are renamed, as `<code system>/<code>: text`. */
  readonly displays: ListDiff<string>
  /** The time limits that a pathway of the edition can be judged by. */
  readonly timeLimits: ListDiff<TimeLimit>
  /** What no source gives. */
  readonly unknowns: ListDiff<string>
}

/**
 * Says how two editions of the rules differ: pathway types, what the start is dated by, renamed
 * texts, time limits, and what is unknown about each.
 *
 * A limit belongs to an edition when a pathway that starts in it can be judged by it: its own span of
 * validity and that of the edition meet. `definitions` takes the place of the shipped ones.
 *
 * @throws `unknown-edition`; `invalid-definition` where definitions are none; `invalid-argument` and
 * `unknown-option` for the options.
 *
 * @example
 * ```ts
 * import { diffEditions } from 'pasientforlop'
 *
 * const { types, startRule, timeLimits } = diffEditions('pasientforlop-2023', 'forenklet-2024')
 * types.removed // => ['D06', 'D07', 'D08', 'D09', 'D10']
 * startRule // => { from: 'referral-received', to: 'right-granted' }
 * timeLimits.added // => []
 * ```
 */
export function diffEditions(
  from: EditionId,
  to: EditionId,
  options: { readonly definitions?: RecordOrList<PathwayDefinition> | null | undefined } = {},
): EditionDiff {
  const { definitions } = optionsArgument(options, ['definitions'])
  const known = definitionsArgument(definitions ?? pathwayDefinitions)
  const [first, second] = [editionNamed(from), editionNamed(to)]
  return {
    types: diffLists(first.types, second.types),
    startRule:
      first.startRule === second.startRule ? null : { from: first.startRule, to: second.startRule },
    displays: diffLists(displaysOf(first), displaysOf(second)),
    timeLimits: diffLists(limitsOf(first, known), limitsOf(second, known)),
    unknowns: diffLists(first.unknowns, second.unknowns),
  }
}

function diffLists<Value>(first: readonly Value[], second: readonly Value[]): ListDiff<Value> {
  return {
    added: second.filter((value) => !first.includes(value)),
    removed: first.filter((value) => !second.includes(value)),
  }
}

function displaysOf({ displays }: Edition): readonly string[] {
  return Object.entries(displays).map(([code, text]) => `${code}: ${text}`)
}

function limitsOf(
  edition: Edition,
  definitions: readonly PathwayDefinition[],
): readonly TimeLimit[] {
  const [begins, ended] = spanOf(edition)
  return definitions
    .filter(({ type }) => edition.types.includes(type))
    .flatMap((definition) => limitsOfEdition(edition.id, definition))
    .filter(
      ({ validFrom, validTo }) =>
        (ended === undefined || validFrom < ended) &&
        (begins === undefined || validTo === undefined || validTo >= begins),
    )
}

/** The first start date of an edition, and the first one after it; an unknown date bounds nothing. */
function spanOf({ validFrom }: Edition): readonly (IsoDate | undefined)[] {
  if (typeof validFrom !== 'string') return [undefined, undefined]
  const later = Object.values(editions)
    .map((edition) => edition.validFrom)
    .filter((date): date is IsoDate => typeof date === 'string' && date > validFrom)
  // Editions are listed oldest first.
  return [validFrom, later[0]]
}
