import fc from 'fast-check'
import type { Registration } from 'pasientforlop'
import { arbitraryRow, validRow } from '../generators/rows.js'

/** Rows as they come: mostly good, some damaged, some nothing at all. */
export const anyRows = (maxLength = 24): fc.Arbitrary<Registration[]> =>
  fc.array(
    fc.oneof(
      { weight: 12, arbitrary: validRow },
      { weight: 2, arbitrary: damagedRow },
      { weight: 1, arbitrary: arbitraryRow },
    ),
    { maxLength },
  ) as fc.Arbitrary<Registration[]>

/** One thing wrong with a row that could be placed. */
const damage: fc.Arbitrary<Record<string, unknown>> = fc.constantFrom<Record<string, unknown>[]>(
  { patient: '' },
  { patient: 17 },
  { unit: '  ' },
  { unit: undefined },
  { date: '' },
  { date: null },
  { date: '2019-02-30' },
  { date: '2019-02-03T10:00Z' },
  { date: '1899-12-31' },
  { date: 20190203 },
  { code: 'D06XM', pathway: undefined, event: undefined, outcome: undefined },
  { code: 'D13A' },
  { code: 'd01a' },
  { code: 'D01A ' },
  { code: '__proto__' },
  { code: {} },
  { code: 'D01XG', event: 'A' },
  { event: 'O' },
  { careLevel: 'daycare' },
  { facts: 'severe' },
  { facts: { severity: 'mild', birthDate: '2001-13-01', birthYear: 2001.5 } },
)

export const damagedRow = fc.tuple(validRow, damage).map(([row, fault]) => ({ ...row, ...fault }))
