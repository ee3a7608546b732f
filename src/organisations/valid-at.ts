import type { IsoDate } from '../calendar/schema.js'
import type { Organisation } from './schema.js'

/** Those that an organisation has become by a date: itself, or its successors in turn. */
export function successorsAt(
  number: string,
  at: IsoDate,
  byNumber: ReadonlyMap<string, Organisation>,
  seen: Set<string> = new Set(),
): readonly Organisation[] {
  const organisation = byNumber.get(number)
  if (organisation === undefined || seen.has(number)) return []
  if (isValidAt(organisation, at)) return [organisation]
  seen.add(number)
  return (organisation.successors ?? []).flatMap((successor) =>
    successorsAt(successor.organisation, at, byNumber, seen),
  )
}

/** Whether an organisation is in being on a date; a bound that is not known does not limit it. */
export function isValidAt({ validFrom, validTo }: Organisation, at: IsoDate): boolean {
  return (
    (validFrom === undefined || validFrom.date <= at) &&
    (validTo === undefined || at <= validTo.date)
  )
}
