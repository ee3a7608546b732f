import type { KeyPart } from '../evaluation/schema.js'
import type { Judge } from './outcomes.js'

/** The columns of groups that indicators read too: of such a group some outcomes are not possible. */
export function decisiveFields(
  fields: readonly string[],
  judges: readonly Judge[],
): readonly string[] {
  return fields.filter((field) => judges.some((judge) => judge.fields.includes(field)))
}

/** The kind of a key: its values in some columns. */
export function kindOfKey(
  key: readonly KeyPart[],
  fields: readonly string[],
  decisive: readonly string[],
): string {
  return JSON.stringify(decisive.map((field) => key[fields.indexOf(field)] ?? null))
}
