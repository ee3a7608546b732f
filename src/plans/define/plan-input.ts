import type { CareArea } from '../../codes/schema.js'
import type { Deadline } from '../../deadlines/schema.js'
import type { IndicatorId } from '../../indicators/indicators.js'
import type { OrganisationNumber, RoleId } from '../../organisations/schema.js'
import type {
  CellNote,
  Dependency,
  Measurement,
  Plan,
  PlanPeriod,
  Responsible,
  ResponsibleKind,
} from '../schema.js'
import type { NameInput } from './names.js'

/** Who a tiltak lies with, as a planner writes it. */
export interface ResponsibleInput<Role extends string = string> {
  /** In which way; leads if left out. */
  readonly kind?: ResponsibleKind | null | undefined
  /** Id of a role. */
  readonly role?: Role | null | undefined
  /** Number of an organisation. */
  readonly organisation?: OrganisationNumber | null | undefined
  /** The words that say so. */
  readonly raw?: string | null | undefined
}

/** An indicator that shows whether a tiltak works, as a planner writes it. */
export interface LinkInput<Indicator extends string = string> {
  /** Id of the indicator. */
  readonly indicator: Indicator
  /** `measures` (its goal) if left out. */
  readonly link?: 'measures' | 'related' | null | undefined
  /** Which way is better; that of the indicator if left out. */
  readonly better?: 'higher' | 'lower' | null | undefined
  /** The nullpunkt: a share from 0 to 1 (days, of a duration), or a measurement with its period. */
  readonly baseline?: number | Measurement | null | undefined
  /** The target, likewise; several are chosen by date. */
  readonly target?: number | Measurement | readonly Measurement[] | null | undefined
  /** `poor` where the work was begun because the figure was poor. */
  readonly chosenBecause?: 'poor' | null | undefined
}

/** A tiltak as a planner writes it. */
export interface TiltakInput<
  Id extends string = string,
  Area extends string = string,
  Benefit extends string = string,
  Role extends string = string,
  Indicator extends string = string,
> {
  /** Id within the plan; made of the text if left out. */
  readonly id?: Id | null | undefined
  /** The words. */
  readonly text: string
  /** A short name; the text if left out. */
  readonly title?: NameInput | null | undefined
  /** Id of the tiltak above. */
  readonly parent?: NoInfer<Id> | null | undefined
  /** Its number. */
  readonly number?: number | null | undefined
  /** Who: the words of the cell, which are read, or parties. */
  readonly responsible?: string | readonly ResponsibleInput<NoInfer<Role>>[] | null | undefined
  /** When: the words of the cell, which are read, or a deadline. */
  readonly deadline?: string | Deadline | null | undefined
  /** Ids of the plan's areas. */
  readonly areas?: readonly NoInfer<Area>[] | null | undefined
  /** Ids of the plan's benefits. */
  readonly benefits?: readonly NoInfer<Benefit>[] | null | undefined
  /** Indicators, by id or with baseline and target. */
  readonly indicators?:
    | readonly (NoInfer<Indicator> | LinkInput<NoInfer<Indicator>>)[]
    | null
    | undefined
  /** Ids of tiltak that it hangs on, or what else it does. */
  readonly dependencies?: readonly (NoInfer<Id> | Dependency)[] | null | undefined
  /** Where the plan gives it priority. */
  readonly priority?: 'prioritised' | null | undefined
  /** Where it concerns some of the plan's care areas only. */
  readonly careAreas?: readonly CareArea[] | null | undefined
}

/** The parts of a plan that are written as they are. */
type OtherParts = Pick<
  Plan,
  | 'lastUpdated'
  | 'phase'
  | 'phases'
  | 'premises'
  | 'aims'
  | 'targetGroup'
  | 'needs'
  | 'deliverables'
  | 'actors'
  | 'dutyRoles'
  | 'organisation'
  | 'joining'
  | 'revision'
  | 'revisions'
  | 'complements'
  | 'attachments'
  | 'unknowns'
  | 'sources'
>

/** A plan as a planner writes it: title, owner and tiltak; everything else may be left out. */
export interface PlanInput<
  Id extends string = string,
  Area extends string = string,
  Benefit extends string = string,
  Role extends string = RoleId,
  Indicator extends string = IndicatorId,
> extends Partial<OtherParts> {
  /** The id; made of the title if left out. */
  readonly id?: string | null | undefined
  /** The title of the document. */
  readonly title: string
  /** A short name; the title if left out. */
  readonly name?: NameInput | null | undefined
  /** The number of who owns the plan. */
  readonly owner: OrganisationNumber
  /** An action plan if left out. */
  readonly kind?: Plan['kind'] | null | undefined
  /** The language of the document, in which a name that is a text is; bokmål if left out. */
  readonly language?: 'nb' | 'nn' | null | undefined
  /** The time that it is for, as written ("2026–2028"), or as dates. */
  readonly period?: string | PlanPeriod | null | undefined
  /** The areas of care; psykisk helsevern (PHV and PHBU) and TSB if left out. */
  readonly careAreas?: readonly CareArea[] | null | undefined
  /** The areas that it works in, by id. */
  readonly areas?: Readonly<Record<Area, NameInput>> | null | undefined
  /** The benefits that it is to give, by id. */
  readonly benefits?: Readonly<Record<Benefit, NameInput>> | null | undefined
  /** Its tiltak. */
  readonly tiltak: readonly TiltakInput<Id, Area, Benefit, Role, Indicator>[]
}

/** What a tiltak's cell of who is responsible gives. */
export interface PartiesRead {
  readonly responsible: readonly Responsible[]
  readonly notes: readonly CellNote[]
}
