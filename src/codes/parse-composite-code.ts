import { compositeFault } from './composite-fault.js'
import { compositeParts } from './composite-parts.js'
import type { CompositeFault, ParsedCompositeCode } from './schema.js'

/**
 * Takes a composite code of 9327 apart: pathway type, event and outcome, which is
 * `null` where the event has none.
 *
 * Accepts exactly the codes of the table (the 246 of 9327, and D01L): nothing is trimmed and no
 * letter case is changed. Whatever else it is given, it does not throw: the answer then has the
 * first fault from left to right. `missing` is an empty text; `unknown-event` also says that the
 * text ends before the event; `not-in-9327` that it goes on after what could be a code. An
 * accepted code gives the same frozen object each time.
 *
 * @example
 * ```ts
 * import { parseCompositeCode } from 'pasientforlop'
 *
 * parseCompositeCode('D11CP') // => { ok: true, pathway: 'D11', event: 'C', outcome: 'P' }
 * parseCompositeCode('D11A') // => { ok: true, pathway: 'D11', event: 'A', outcome: null }
 * parseCompositeCode('D06XM') // => { ok: false, fault: 'outcome-not-allowed' }
 * parseCompositeCode('d11a') // => { ok: false, fault: 'unknown-pathway' }
 * ```
 */
export function parseCompositeCode(text: string): ParsedCompositeCode {
  return compositeParts.get(text) ?? { ok: false, fault: faultOf(text) }
}

function faultOf(text: unknown): CompositeFault {
  if (text === undefined || text === null || text === '') return 'missing'
  if (typeof text !== 'string') return 'not-a-string'
  const fault = compositeFault(text.slice(0, 3), text.charAt(3), text.slice(4))
  if (fault !== 'outcome-not-allowed') return fault
  // A blank, or more than one sign, that follows what could be a code is no outcome.
  return text.length > 5 || /\s/.test(text) ? 'not-in-9327' : fault
}
