import { dayArgument } from '../calendar/day-argument.js'
import {
  choiceArgument,
  countArgument,
  objectArgument,
  optionsArgument,
} from '../misuse/arguments.js'
import { type MisuseCode, misuse } from '../misuse/misuse.js'
import { editionIds, intervalIds, limitCareLevels, severities } from './ids.js'
import type { TimeLimit } from './schema.js'

const keys = [
  'pathway',
  'interval',
  'careLevel',
  'severity',
  'edition',
  'maxDays',
  'minDays',
  'validFrom',
  'validTo',
  'evidence',
  'source',
  'note',
] as const satisfies readonly (keyof TimeLimit)[]

const code: MisuseCode = 'invalid-definition'

/**
 * A limit that clocks can be judged by. A misspelt key is refused, since a limit without its care
 * level would hold for all of them.
 */
export function limitArgument(limit: TimeLimit, name: string): TimeLimit {
  objectArgument(limit, name, 'a time limit', code)
  optionsArgument(limit, keys, name, code)
  choiceArgument(limit.interval, `${name}.interval`, intervalIds, code)
  if (limit.careLevel !== undefined) {
    choiceArgument(limit.careLevel, `${name}.careLevel`, limitCareLevels, code)
  }
  if (limit.severity !== undefined) {
    choiceArgument(limit.severity, `${name}.severity`, severities, code)
  }
  if (limit.edition !== undefined) {
    choiceArgument(limit.edition, `${name}.edition`, editionIds, code)
  }
  countArgument(limit.maxDays, `${name}.maxDays`, 0, undefined, code)
  const from = dayArgument(limit.validFrom, `${name}.validFrom`, code)
  if (limit.validTo !== undefined && dayArgument(limit.validTo, `${name}.validTo`, code) < from) {
    throw misuse(code, `${name}.validTo must not lie before validFrom`)
  }
  return limit
}
