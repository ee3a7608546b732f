import { misuse } from '../misuse/misuse.js'
import type { PathwayDefinition, TimeLimit } from './schema.js'

/**
 * Refuses limits that clocks cannot be judged by: one look at each, since it is asked of every
 * pathway. `checkLimits` looks at all of them.
 */
export function checkLimitsSwiftly({ timeLimits }: PathwayDefinition): void {
  let sound = Array.isArray(timeLimits)
  // By place: `every` passes over the holes of a sparse list, and a copy takes longer.
  for (let at = 0; sound && at < timeLimits.length; at += 1) sound = isSound(timeLimits[at])
  if (sound) return
  throw misuse(
    'invalid-definition',
    'definitions: timeLimits must be a list of limits; withLimits makes them',
  )
}

function isSound(limit: TimeLimit | undefined): boolean {
  return (
    typeof limit === 'object' &&
    limit !== null &&
    typeof limit.validFrom === 'string' &&
    (limit.validTo === undefined || typeof limit.validTo === 'string') &&
    Number.isSafeInteger(limit.maxDays) &&
    limit.maxDays >= 0
  )
}
