import { dayArgument } from '../../calendar/day-argument.js'
import type { IsoDate } from '../../calendar/schema.js'
import { openPolicyArgument } from '../../indicators/evaluation/open-policy-argument.js'
import type { Publication } from '../../indicators/evaluation/schema.js'
import {
  choiceArgument,
  countArgument,
  listArgument,
  objectArgument,
  optionsArgument,
  type RecordOrList,
} from '../../misuse/arguments.js'
import type { Organisation, Role } from '../../organisations/schema.js'
import type { ResponsibleKind } from '../schema.js'
import { figuresOf } from './figures-of.js'
import type { IndicatorFigure } from './schema.js'

/** The date to judge at, and what the plan is followed up with. */
export interface FollowUpOptions {
  /** The date that it is looked at from; later reports and figures do not count. */
  readonly asOf: IsoDate
  /** How many days ahead counts as due soon; 30 by default. */
  readonly dueWithinDays?: number | undefined
  /** The organisations, by number; the shipped ones by default. */
  readonly organisations?: RecordOrList<Organisation> | undefined
  /** The roles, by id; the shipped ones by default. */
  readonly roles?: RecordOrList<Role> | undefined
  /** The ways of being named that are followed; all by default. */
  readonly kinds?: readonly ResponsibleKind[] | undefined
  /** The answer of `evaluateIndicators`: figures of the indicators that the tiltak are linked to. */
  readonly publication?: Publication | undefined
  /** Whether a publication with the policy `open` may be followed; `refuse` by default. */
  readonly openPolicy?: 'refuse' | 'allow' | undefined
  /** The column of the publication that holds the organisation number; `unit` by default. */
  readonly groupedBy?: string | undefined
  /** The period of the publication that is the nullpunkt, such as `2019`, where the plan gives none. */
  readonly baselinePeriod?: string | undefined
  /** Figures that were published elsewhere, such as national ones. */
  readonly figures?: readonly IndicatorFigure[] | undefined
  /** Figures from before the work began (nullpunkt), where the plan gives no baseline. */
  readonly baselines?: readonly IndicatorFigure[] | undefined
}

const optionKeys = [
  'asOf',
  'dueWithinDays',
  'organisations',
  'roles',
  'kinds',
  'publication',
  'openPolicy',
  'groupedBy',
  'baselinePeriod',
  'figures',
  'baselines',
]

/** The options, once their kinds and dates are known to be right. */
export function followUpOptions(options: FollowUpOptions): FollowUpOptions {
  const { asOf, dueWithinDays, kinds, figures, baselines } = optionsArgument(options, optionKeys)
  dayArgument(asOf, 'asOf')
  if (dueWithinDays !== undefined) countArgument(dueWithinDays, 'dueWithinDays', 0)
  if (figures !== undefined) listArgument(figures, 'figures')
  if (baselines !== undefined) listArgument(baselines, 'baselines')
  if (kinds !== undefined) {
    for (const kind of listArgument(kinds, 'kinds')) {
      choiceArgument(kind, 'kinds', ['lead', 'co-owner', 'coordinator', 'contributor'])
    }
  }
  return options
}

/** The figures of the publication, and those of them that are the nullpunkt. */
export function publishedFigures({
  publication,
  openPolicy,
  groupedBy = 'unit',
  baselinePeriod,
}: FollowUpOptions) {
  if (publication !== undefined) {
    objectArgument(publication, 'publication', 'the answer of evaluateIndicators')
  }
  openPolicyArgument(publication, openPolicy)
  if (publication === undefined) return { figures: [], baselines: [] }
  const periods = listArgument(publication.periods, 'publication.periods')
  objectArgument(publication.indicators, 'publication.indicators', 'a record by id')
  const figures = figuresOf(publication, groupedBy)
  if (baselinePeriod === undefined) return { figures, baselines: [] }
  const ids = periods.map(({ id }) => id)
  choiceArgument(baselinePeriod, 'baselinePeriod', ids, 'invalid-period')
  const { from, to } = periods[ids.indexOf(baselinePeriod)] as (typeof periods)[number]
  return {
    figures,
    baselines: figures.filter(({ period }) => period.from === from && period.to === to),
  }
}
