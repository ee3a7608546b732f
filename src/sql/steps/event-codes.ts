import { eventOrder } from '../../codes/event-order.js'
import type { EventCode } from '../../codes/schema.js'
import type { SqlContext } from '../context.js'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** The place of an event within a day, from 1; a start that is read last there has the place after. */
export function rankOf(event: EventCode): number {
  return eventOrder.indexOf(event) + 1
}

/** The event of a rank. */
export function eventOfRank(rank: string): string {
  return `substring('${eventOrder.join('')}', ${rank}, 1)`
}

/** An outcome as a bit: 1 for A, 2 for B, 4 for C, …; 0 for none. */
export function outcomeBit(outcome: string): number {
  return outcome === '' ? 0 : 2 ** alphabet.indexOf(outcome)
}

/** Sixteen places a day, in which the events of the day stand by rank. */
export function placeInTime(day: string, rank: string | number): string {
  return `(${day} + 100000) * 16 + ${rank}`
}

/** Whether outcomes, as bits of a number, have one of these. */
export function hasOutcome(bits: string, outcomes: readonly string[]): string {
  const mask = outcomes.reduce((sum, one) => sum + outcomeBit(one), 0)
  return `(${bits} & ${mask}) <> 0`
}

/** Outcomes as a text with commas, from the bits of a number; null where there is none. */
export function outcomesText({ definitions }: SqlContext, bits: string): string {
  const all = definitions.flatMap(({ events }) => events.flatMap(({ outcomes }) => [...outcomes]))
  const letters = [...new Set(all)].sort()
  const alone = letters.map((letter) => `when ${outcomeBit(letter)} then '${letter}'`)
  const each = letters.map(
    (letter) => `case when ${hasOutcome(bits, [letter])} then ',${letter}' else '' end`,
  )
  return `case ${bits} ${['when 0 then null', ...alone].join(' ')}
    else substring(${each.join(' || ') || `''`}, 2) end`
}
