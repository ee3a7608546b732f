import type { Forlopstid } from '../../forlopstid/schema.js'
import type { Publication } from '../../indicators/evaluation/schema.js'
import type { Indicator } from '../../indicators/schema.js'
import type { PlanFollowUp } from '../../plans/follow-up/schema.js'
import type { Plan } from '../../plans/schema.js'
import type { Pathway } from '../../registrations/schema.js'
import type { Language } from '../../sources/schema.js'
import type { Found, JudgedWork, Work } from './state.js'

/** The timeline of a pathway. */
export function timelineOf(
  _work: Work,
  _pathway: Pathway,
  _clocks: readonly Forlopstid[],
  _found: readonly Found[],
  _asOf: string,
  _language: Language,
): string | null {
  return null
}

/** The pictures of an indicator in a publication. */
export function indicatorPictures(
  _publication: Publication,
  _indicator: Indicator,
  _language: Language,
): readonly string[] {
  return []
}

/** A plan on a time axis. */
export function planPicture(
  _plan: Plan,
  _followUp: PlanFollowUp,
  _language: Language,
): string | null {
  return null
}

/** The report page. */
export function reportHtml(
  _work: Work,
  _judged: JudgedWork,
  _publication: Publication,
  _language: Language,
): string {
  return ''
}
