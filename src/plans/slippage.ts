import { scanDay } from '../calendar/scan-day.js'
import type { Tiltak } from './schema.js'

/** How many days later a tiltak is due; null where one of them has no due date. */
export function slippage(before: Tiltak, after: Tiltak): number | null {
  const [a, b] = [before.deadline, after.deadline]
  if (a?.kind !== 'interval' || b?.kind !== 'interval') return null
  return scanDay(b.due) - scanDay(a.due)
}
