import { writeDay } from '../../calendar/write-day.js'
import type { PathwayFacts } from '../../registrations/schema.js'
import type { Chosen } from './choices.js'
import type { Frame } from './write-steps.js'

/**
 * The facts of a course, which contradict nothing: under 18 years at a start in D12, the referral
 * received on the day of the start, or assessed on it, as the edition has it, nothing after `last`.
 */
export function writeFacts(
  { type, edition }: Frame,
  chosen: Chosen,
  start: number,
  last: number,
): PathwayFacts {
  const isSimplified = edition === 'forenklet-2024'
  const year = Number(writeDay(start).slice(0, 4))
  const oldest = type === 'D12' || type === 'D08' ? 17 : 80
  const born = chosen.birth === 0 ? null : year - (1 + ((chosen.birth - 1) % oldest))
  const received = isSimplified ? start - 10 : start
  const assessed = isSimplified ? start : start + chosen.referralAssessed - 1
  const treated = start + chosen.treatmentStarted - 1
  const emergency = start - chosen.emergencyAssessed + 1
  return {
    ...(born !== null && chosen.birthKnownAs !== 1 && { birthDate: `${born}-12-31` }),
    ...(born !== null && chosen.birthKnownAs !== 0 && { birthYear: born }),
    ...(chosen.severity > 0 && {
      severity: chosen.severity === 1 ? ('severe' as const) : ('less-severe' as const),
    }),
    ...(chosen.right > 0 && {
      rightGrantedFor: chosen.right === 1 ? ('assessment' as const) : ('treatment' as const),
    }),
    ...(chosen.referralReceived > 0 && { referralReceived: writeDay(received) }),
    ...(chosen.referralAssessed > 0 &&
      assessed <= last && { referralAssessed: writeDay(assessed) }),
    ...(chosen.emergencyAssessed > 0 && { emergencyAssessed: writeDay(emergency) }),
    ...(chosen.specialistTeamReceived > 0 && {
      specialistTeamReceived: writeDay(Math.min(last, start + chosen.specialistTeamReceived - 1)),
    }),
    ...(chosen.treatmentStarted > 0 && treated <= last && { treatmentStarted: writeDay(treated) }),
  }
}
