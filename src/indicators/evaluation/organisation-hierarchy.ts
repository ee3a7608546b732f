import { optionsArgument, type RecordOrList, tableArgument } from '../../misuse/arguments.js'
import { organisations as shipped } from '../../organisations/organisations.js'
import type { Organisation, Parent } from '../../organisations/schema.js'
import { type Belonging, type HierarchyLevel, hierarchyArgument } from '../counting/hierarchy.js'

/** What `organisationHierarchy` makes levels of. */
export interface OrganisationHierarchyOptions {
  /**
   * Your own units: the organisasjonsnummer of the organisation that each belongs to, or a list
   * where that changed. They go before what the table says of the same number.
   */
  readonly units?: HierarchyLevel['places'] | undefined
  /** Organisations of your own; `organisations` by default. */
  readonly organisations?: RecordOrList<Organisation> | undefined
}

/**
 * The hierarchy of the shipped organisations, for the option `hierarchy` of `evaluateIndicators`:
 * `trust`, made of `unit`, and `region`, made of `trust`, each by organisasjonsnummer. Group by
 * them.
 *
 * Each trust of the table, and whatever else one regional trust owns or has an agreement with, is a
 * `trust` of its own number, so that rows whose unit is the trust itself have one; `region` is the
 * regional trust. What several regional trusts own together, or of which the table does not know who
 * owns it, has no region. Bounds are those of the table: a
 * bound known by its year is that year's first or last day, and one that is not known does not limit.
 * The table has no units below a trust: say them in `units`.
 *
 * @throws `invalid-argument` for what cannot be read; `invalid-date`; `unknown-option`.
 *
 * @example
 * ```ts
 * import { organisationHierarchy } from 'pasientforlop/plans'
 *
 * const [trust, region] = organisationHierarchy({ units: { 'dps-nord': '983974724' } })
 * trust?.of // => 'unit'
 * region?.of // => 'trust'
 * const places = region?.places as readonly { value: string; belongsTo: string }[]
 * places.find(({ value }) => value === '983974724')?.belongsTo // => '983658725'
 * ```
 */
export function organisationHierarchy(
  options: OrganisationHierarchyOptions = {},
): readonly HierarchyLevel[] {
  const { units = {}, organisations = shipped } = optionsArgument(options, [
    'units',
    'organisations',
  ])
  const table = tableArgument(organisations, 'options.organisations')
  hierarchyArgument([{ column: 'trust', of: 'unit', places: units }])
  const own: readonly Belonging[] = Array.isArray(units)
    ? (units as readonly Belonging[])
    : Object.entries(units as Readonly<Record<string, string>>).map(([value, belongsTo]) => ({
        value,
        belongsTo,
      }))
  const isOwn = new Set(own.map(({ value }) => value))
  const byRegion = table.flatMap((one) => {
    const belongsTo = regionOf(one, table)
    return belongsTo === null ? [] : [belonging(one, belongsTo)]
  })
  const themselves = table
    .filter((one) => one.kind === 'trust' || regionOf(one, table) !== null)
    .filter(({ number }) => !isOwn.has(number))
    .map((one) => belonging(one, one.number))
  return [
    { column: 'trust', of: 'unit', places: [...own, ...themselves] },
    { column: 'region', of: 'trust', places: byRegion },
  ]
}

/** The one regional trust above an organisation. */
function regionOf({ parents }: Organisation, table: readonly Organisation[]): string | null {
  if (!Array.isArray(parents)) return null
  const regions = (parents as readonly Parent[]).flatMap(({ organisation }) =>
    table.some((one) => one.number === organisation && one.kind === 'regional-trust')
      ? [organisation as string]
      : [],
  )
  const [only] = regions
  return only === undefined || regions.length > 1 ? null : only
}

/** While the organisation was. */
function belonging({ number, validFrom, validTo }: Organisation, belongsTo: string): Belonging {
  return {
    value: number,
    belongsTo,
    ...(validFrom !== undefined && { validFrom: validFrom.date }),
    ...(validTo !== undefined && { validTo: validTo.date }),
  }
}
