import { evaluateIndicators, type Indicator, indicators, type Publication } from 'pasientforlop'
import { seededRandom } from '../helpers/random.js'
import { attackPublication, type KnownRow } from './publication-attack.js'

/** An own indicator whose exclusion reads a column that can be missing. */
export const own: Indicator = {
  ...indicators['hv.epikrise_1d'],
  id: 'own.letter',
  population: { field: 'discharged', present: true },
  exclusions: [
    {
      id: 'tsb',
      name: { nb: 'TSB', nn: 'TSB', en: 'TSB' },
      when: { field: 'careArea', is: 'TSB' },
      evidence: 'inferred',
    },
  ],
  numerator: { field: 'letterSent', present: true },
} as never

const { numerator: _, ...withoutNumerator } = own as Indicator & { readonly numerator: unknown }

/** A count, which is 0 and not none where there is nothing; of one exclusion and another. */
export const ownCount: Indicator = {
  ...withoutNumerator,
  id: 'own.count',
  measure: 'count',
  exclusions: [
    ...withoutNumerator.exclusions,
    {
      ...withoutNumerator.exclusions[0],
      id: 'readmitted',
      when: { field: 'nextUnplannedAdmission', present: true },
    },
  ],
} as never

const choices: readonly (readonly Indicator[])[] = [
  [indicators['nki.phv.epikrise_1d']],
  [indicators['nki.phv.epikrise_1d'], indicators['hv.epikrise_1d']],
  [indicators['nki.phv.epikrise_1d'], indicators['nki.phv.epikrise_7d']],
  [own],
  [own, indicators['nki.phv.epikrise_1d']],
  [indicators['hv.epikrise_1d'], own, indicators['hv.readmission_day5']],
]

const counts: readonly (readonly Indicator[])[] = [
  [ownCount],
  [ownCount, own],
  [ownCount, indicators['nki.phv.epikrise_1d']],
]

const groupings: readonly (readonly (readonly string[])[])[] = [
  [],
  [['unit']],
  [['unit'], ['trust']],
  [['unit'], ['trust'], ['region']],
  [['careArea'], ['unit']],
  [['unit'], ['careArea', 'unit']],
  [['trust'], ['careArea', 'unit']],
]

const calendars: readonly (readonly string[])[] = [
  ['2020-T1'],
  ['2020-01', '2020-02'],
  ['2020-01', '2020-02', '2020-T1'],
  ['2020-01', '2020-Q1', '2020-T1', '2020'],
]

const hierarchy = [
  { column: 'trust', of: 'unit', places: { u0: 'h0', u1: 'h0', u2: 'h1', u3: 'h1' } },
  { column: 'region', of: 'trust', places: { h0: 'r0', h1: 'r0' } },
]

/** A publication of small random data, with all of its figures, and what an attacker makes of it. */
export function randomPublication(
  seed: number,
  more: { readonly dirty?: number; readonly measures?: 'shares' | 'counts' } = {},
) {
  const random = seededRandom(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const asked = pick(more.measures === 'counts' ? counts : choices)
  const by = pick(groupings)
  const periods = pick(calendars)
  const dirt = more.dirty ?? pick([0, 0.08, 0.3])
  const units = 2 + Math.floor(random() * 3)
  const count = 5 + Math.floor(random() * pick([30, 90, 160]))
  const skew = 1 + random()
  const late = random()
  const rows = Array.from({ length: count }, (_, at) => rowOf(at))

  function rowOf(at: number): KnownRow {
    const isBad = (column: string, chance = dirt) => (random() < chance ? [column] : [])
    const unusable = [
      ...isBad('discharged', dirt / 2),
      ...isBad('letterSent'),
      ...isBad('careArea', dirt / 2),
      ...isBad('unit', dirt / 4),
    ]
    const unit = `u${Math.floor(units * random() ** skew)}`
    const careArea = pick(['PHV', 'PHV', 'TSB'])
    const month = pick(['2020-01', '2020-01', '2020-02', '2020-03', '2019-12'])
    const isUndated = random() < dirt / 2
    const bad = (column: string) => unusable.includes(column)
    const row = {
      discharge: `e${at}`,
      unit: bad('unit') ? 7 : unit,
      careArea: bad('careArea') ? 'phv' : careArea,
      discharged: bad('discharged')
        ? `01.${month.slice(5)}.2020`
        : isUndated
          ? null
          : `${month}-10`,
      letterSent: bad('letterSent')
        ? 'sent'
        : random() < late
          ? null
          : `${month}-${pick([10, 14, 25])}`,
      nextUnplannedAdmission: random() < 0.2 ? `${month}-12` : null,
    }
    const trust = unit < 'u2' ? 'h0' : 'h1'
    return {
      row,
      unusable,
      groups: {
        ...(!bad('unit') && { unit, trust, region: 'r0' }),
        ...(!bad('careArea') && { careArea }),
      },
    }
  }

  const evaluate = (policy?: 'open') =>
    evaluateIndicators(
      asked,
      { discharge: rows.map(({ row }) => row) as never },
      {
        periods,
        by,
        asOf: '2020-12-31',
        hierarchy: by.flat().some((column) => column === 'trust' || column === 'region')
          ? hierarchy
          : [],
        policy,
      },
    )
  const known = reads(rows, asked, by)
  return {
    name: `${seed}: ${asked.map(({ id }) => id).join(' + ')}; by ${JSON.stringify(by)}; ${periods.join(' ')}; ${count} rows, dirt ${dirt}`,
    publication: evaluate() as Publication,
    open: evaluate('open') as Publication,
    attack: (publication: Publication) => attackPublication(publication, asked, known, by),
  }
}

/** Only columns that an indicator or a grouping reads are told of. */
function reads(
  rows: readonly KnownRow[],
  asked: readonly Indicator[],
  by: readonly (readonly string[])[],
): readonly KnownRow[] {
  const said = JSON.stringify(asked)
  const isRead = (column: string) =>
    said.includes(`"${column}"`) ||
    by.flat().includes(column) ||
    (column === 'unit' && by.flat().some((one) => one === 'trust' || one === 'region'))
  return rows.map((one) => ({ ...one, unusable: one.unusable.filter(isRead) }))
}
