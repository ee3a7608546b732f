import type { SaxesAttributeNS } from 'saxes'

/** The attributes of an element, by name. */
export type Attributes = Readonly<Record<string, SaxesAttributeNS>>

/** The text of an attribute; what is empty is missing. */
export function textOf(attributes: Attributes, name: string): string | null {
  const value = attributes[name]?.value
  return value === undefined || value === '' ? null : value
}
