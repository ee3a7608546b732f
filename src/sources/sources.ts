import { codeSources } from './code-sources.js'
import { indicatorSources } from './indicator-sources.js'
import { planSources } from './plan-sources.js'
import type { Source } from './schema.js'

/** The id of a shipped source. */
export type SourceId =
  | keyof typeof codeSources
  | keyof typeof indicatorSources
  | keyof typeof planSources

/** Where the shipped facts were read, by the id that codes, limits, indicators and plans cite. */
export const sources: Readonly<Record<SourceId, Source>> = /* @__PURE__ */ allSources()

// A call, since a bundler keeps a spread at the top of a module for its side effects.
function allSources(): Readonly<Record<SourceId, Source>> {
  return { ...codeSources, ...indicatorSources, ...planSources }
}
