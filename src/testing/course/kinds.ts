import { dayArgument } from '../../calendar/day-argument.js'
import { scanDay } from '../../calendar/scan-day.js'
import type { IsoDate } from '../../calendar/schema.js'
import type { PathwayType } from '../../codes/schema.js'
import { choiceArgument, listArgument } from '../../misuse/arguments.js'
import { misuse } from '../../misuse/misuse.js'
import { editions } from '../../pathways/editions.js'
import { pathwayDefinitions } from '../../pathways/pathway-definitions.js'
import type { EditionId } from '../../pathways/schema.js'

/** How far a course has come: A; and M; and C; and E. */
export type Stage = 'started' | 'attended' | 'decided' | 'evaluated'

/** The stages, the simplest first. */
export const stages: readonly Stage[] = ['started', 'attended', 'decided', 'evaluated']

/** Which courses there may be. */
export interface CourseOptions {
  /**
   * The pathway types; all but D10 by default. When D10 came into use is unknown, so each of its
   * pathways has the finding `in-use-date-unknown`.
   */
  readonly types?: readonly PathwayType[] | undefined
  /**
   * The edition of all of them; the two whose dates are known by default. `forenklet-2024` is an
   * edition by name only: give the same name to the check.
   */
  readonly edition?: EditionId | undefined
  /** The units; two made-up ones by default. */
  readonly units?: readonly string[] | undefined
  /** The first day on which a pathway may start. */
  readonly from?: IsoDate | undefined
  /** The last day on which a pathway may start. */
  readonly to?: IsoDate | undefined
  /** The day that is today: nothing is dated later. Without it nothing is held back. */
  readonly asOf?: IsoDate | undefined
}

/** What must hold of a course, beside what was asked for. */
export interface CourseWish {
  readonly types?: readonly PathwayType[]
  readonly editions?: readonly EditionId[]
  readonly stage?: Stage
  readonly closed?: 'yes' | 'no'
  /** Days to keep free between the end of the course and `asOf`; 5 by default. */
  readonly room?: number
  /** The first and last day of the start, instead of those of the edition. */
  readonly starts?: readonly [from: IsoDate, to: IsoDate]
}

/** A type in an edition, and the days on which a pathway of it may start. */
export interface CourseKind {
  readonly type: PathwayType
  readonly edition: EditionId
  readonly first: number
  readonly last: number
}

/**
 * On this day the simplified edition was published. A later start that follows an older edition has
 * the finding `newer-edition-published`.
 */
const published: IsoDate = '2024-10-28'

/** The first and last start of an edition. */
const startsOf: Readonly<Record<EditionId, readonly [from: IsoDate, to: IsoDate]>> = {
  'pakkeforlop-2019': ['2019-01-01', '2022-12-31'],
  // What a fault adds may start some weeks later, and must not have that finding too.
  'pasientforlop-2023': ['2023-01-01', '2024-08-31'],
  'forenklet-2024': [published, '2026-12-31'],
}

const allTypes = Object.keys(pathwayDefinitions) as readonly PathwayType[]

/** The types whose pathways can be without any finding. */
export const conformingTypes: readonly PathwayType[] = allTypes.filter((type) => type !== 'D10')

/** Days kept free between the end of a course and `asOf`, for what a fault adds. */
const slack = 45

/** The keys of the options that say which courses there may be. */
export const courseKeys = ['types', 'edition', 'units', 'from', 'to', 'asOf'] as const

/** The kinds of course that options and a wish allow; that there are none is misuse. */
export function demandKinds(options: CourseOptions, wish: CourseWish = {}): readonly CourseKind[] {
  const kinds = kindsOf(options, wish)
  if (kinds.length > 0) return kinds
  throw misuse(
    'invalid-argument',
    `no pathway can be generated: no pathway type that is asked for starts between the days that are asked for (${slack} days before asOf at the latest) in the edition, or with the fault, that is asked for`,
  )
}

/** The kinds of course that options and a wish allow. */
export function kindsOf(options: CourseOptions, wish: CourseWish = {}): readonly CourseKind[] {
  const types = typesArgument(options.types) ?? wish.types ?? conformingTypes
  const { edition, asOf } = options
  if (edition !== undefined) {
    choiceArgument(edition, 'edition', Object.keys(editions) as EditionId[], 'unknown-edition')
  }
  const from = options.from === undefined ? 0 : dayArgument(options.from, 'from')
  const to = options.to === undefined ? 1e6 : dayArgument(options.to, 'to')
  const today = asOf === undefined ? 1e6 : dayArgument(asOf, 'asOf')
  const asked = edition ? [edition] : (wish.editions ?? datedEditions)
  return asked
    .filter((id) => wish.editions?.includes(id) ?? true)
    .flatMap((id) =>
      types
        .filter((type) => wish.types?.includes(type) ?? true)
        .filter((type) => (editions[id].types as readonly string[]).includes(type))
        .map((type): CourseKind => {
          const [first, last] = (wish.starts ?? startsOf[id]).map(scanDay) as [number, number]
          return {
            type,
            edition: id,
            first: Math.max(first, inUseFrom(type), from),
            last: Math.min(last, to, today - slack),
          }
        }),
    )
    .filter(({ first, last }) => first <= last)
}

const datedEditions: readonly EditionId[] = ['pakkeforlop-2019', 'pasientforlop-2023']

/** The first day of a type in use; where none is known, that of the oldest edition. */
function inUseFrom(type: PathwayType): number {
  const day = pathwayDefinitions[type].inUseFrom
  return typeof day === 'string' ? scanDay(day) : 0
}

function typesArgument(types: readonly PathwayType[] | undefined) {
  if (types === undefined) return undefined
  for (const type of listArgument(types, 'types')) {
    choiceArgument(type, 'types', allTypes, 'unknown-pathway-type')
  }
  return types
}
