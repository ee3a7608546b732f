import type { CompositeParts, EventCode, PathwayType } from './schema.js'
import { type CompositeCode, codeSystem9327 } from './systems/9327.js'

export type { CompositeCode } from './systems/9327.js'

/** Every code of 9327 taken apart, by the code, in the order of the table. */
export const compositeParts: ReadonlyMap<string, CompositeParts> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ codeSystem9327.codes.map(({ code }) => [code, partsOf(code)]),
)

/** Three characters of pathway type, one of event, one of outcome where the event has outcomes. */
function partsOf(code: CompositeCode): CompositeParts {
  const pathway = code.slice(0, 3) as PathwayType
  const event = code.charAt(3) as EventCode
  const outcome = code.charAt(4)
  return Object.freeze({ ok: true, pathway, event, outcome: outcome === '' ? null : outcome })
}
