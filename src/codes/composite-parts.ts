import type { EventCode, PathwayType } from './schema.js'
import { codeSystem9327 } from './systems/9327.js'

/** A composite code taken apart. The outcome is absent where the event has none. */
export type CompositeParts = {
  readonly pathway: PathwayType
  readonly event: EventCode
  readonly outcome?: string
}

/**
 * The parts of a code that is known to be in 9327: three characters of pathway type, one of event,
 * and one of outcome where the event has outcomes.
 */
export const partsOf = (code: string): CompositeParts => {
  const pathway = code.slice(0, 3) as PathwayType
  const event = code.charAt(3) as EventCode
  return code.length > 4 ? { pathway, event, outcome: code.charAt(4) } : { pathway, event }
}

/** Every composite code of 9327 taken apart, by its code, in the order of the table. */
export const compositeParts: ReadonlyMap<string, CompositeParts> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ codeSystem9327.codes.map(({ code }) => [code, partsOf(code)]),
)
