import { dayArgument } from '../../calendar/day-argument.js'
import type { Forlopstid } from '../../forlopstid/schema.js'
import { scaleOf } from '../picture/scale-of.js'
import { margin, type Sheet } from '../picture/sheet.js'

/** An event of one day with all its outcomes. */
export interface DrawnEvent {
  readonly code: string
  /** Days since 1970-01-01. */
  readonly day: number
  readonly outcomes: readonly string[]
}

/** The time that a timeline shows. */
export interface Span {
  readonly from: number
  readonly to: number
  /** The day that it is seen from; `null` where the pathway is closed and nothing runs. */
  readonly asOf: number | null
  /** A day to px. */
  readonly xOf: (day: number) => number
}

/** From the first event or clock to the last; to `asOf` while the pathway is open; to what is due. */
export function timelineSpan(
  { width }: Sheet,
  given: {
    readonly events: readonly DrawnEvent[]
    readonly clocks: readonly Forlopstid[]
    readonly asOf: number
    readonly isOpen: boolean
  },
): Span {
  const runs = given.isOpen || given.clocks.some(({ state }) => state === 'running')
  const days = [
    ...given.events.map(({ day }) => day),
    ...given.clocks.flatMap((clock) => {
      const begin = dayArgument(clock.from, 'clocks.from')
      const due = clock.due === null ? [] : [dayArgument(clock.due, 'clocks.due')]
      return [begin, begin + clock.days, ...due]
    }),
    ...(runs || given.events.length === 0 ? [given.asOf] : []),
  ]
  let [from, to] = [days[0] as number, days[0] as number]
  for (const day of days) {
    from = Math.min(from, day)
    to = Math.max(to, day)
  }
  if (to - from < 7) to = from + 7
  const room = margin + 10
  return {
    from,
    to,
    asOf: runs ? given.asOf : null,
    xOf: scaleOf([from, to], [room, width - room - 8]),
  }
}
