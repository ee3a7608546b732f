import { intervalIds } from '../../../pathways/ids.js'
import type { IntervalId } from '../../../pathways/schema.js'

/** The number by which the tables compare an interval, from 1. */
export function clockNumber(interval: IntervalId): number {
  return intervalIds.indexOf(interval) + 1
}

/** The name of the interval of a number. */
export function clockName(number: string): string {
  return `case ${number} ${intervalIds.map((id, at) => `when ${at + 1} then '${id}'`).join(' ')} end`
}
