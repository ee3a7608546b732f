import type { IndicatorResult } from '../../indicators/evaluation/schema.js'
import { figureOf } from '../picture/result-text.js'

/** Hidden by the policy or the caller, which is not the same as nothing to compute from. */
export function isNotShown(result: IndicatorResult): boolean {
  return figureOf(result) === null && result.state !== 'not-computable'
}
