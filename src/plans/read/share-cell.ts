/** What a cell with a figure says: a share, or that it is one of a hundred without the sign. */
export type ShareCell =
  | { readonly state: 'read'; readonly value: number }
  | { readonly state: 'above-one'; readonly value: number }
  | { readonly state: 'empty' | 'unreadable' }

/** `70 %`, `70,5 prosent`, `0,7`; `70` alone is not a share, and 0.7 is what is meant. */
export function shareCell(text: string): ShareCell {
  const plain = text.trim().toLowerCase()
  if (plain === '' || plain === '-' || plain === '–') return { state: 'empty' }
  const [, digits, percent] =
    /^[<>≥≤=\s]*(\d{1,6}(?:[.,]\d{1,6})?)\s*(%|prosent|pst\.?)?$/.exec(plain) ?? []
  if (digits === undefined) return { state: 'unreadable' }
  const value = Number(digits.replace(',', '.'))
  if (percent !== undefined) {
    return value <= 100 ? { state: 'read', value: value / 100 } : { state: 'unreadable' }
  }
  return value <= 1 ? { state: 'read', value } : { state: 'above-one', value }
}
