import {
  type CheckOptions,
  type Edition,
  editions,
  type Pathway,
  pathwayDefinitions,
  type Registration,
  type RuleId,
} from 'pasientforlop'
import { pathwayOf, rowsOf } from '../helpers/short-hand.js'

/** Rows as they are registered, or pathways where assembly would set the fault aside. */
export type Input = (
  | { readonly rows: readonly Registration[] }
  | { readonly pathways: readonly Pathway[] }
) & { readonly options?: CheckOptions }

/** The smallest input that fires a rule and nothing else, and one that just does not. */
export interface RuleCase {
  readonly fires: Input
  /** The findings it gives: the rows and params of each, in order. */
  readonly findings: readonly { readonly rows: readonly number[]; readonly params: object }[]
  readonly holds: Input
}

const withCodes = (type: string, validTo: string) =>
  Object.values(pathwayDefinitions).map((definition) =>
    definition.type === type
      ? {
          ...definition,
          events: definition.events.map((event) =>
            event.event === 'M' ? { ...event, validTo } : event,
          ),
        }
      : definition,
  )

const start = '2020-01-02 D11A'
const attended = [start, '2020-01-10 D11M']
const decided = [...attended, '2020-02-01 D11CP']
const type = 'D11'
const decisionOutcomes = Object.values(pathwayDefinitions)
  .find((one) => one.type === type)
  ?.events.find(({ event }) => event === 'C')?.outcomes
const simplified = Object.values<Edition>(editions).find(({ id }) => id === 'forenklet-2024')

/** `Record`: a rule without a case does not compile, and a test compares with the catalogue. */
export const ruleCases: Readonly<Record<RuleId, RuleCase>> = {
  'npr-102': {
    fires: { rows: rowsOf([start, start]) },
    findings: [{ rows: [1], params: { type, event: 'A', repeat: 'exact' } }],
    holds: { rows: rowsOf([...attended, '2020-01-11 D11M']) },
  },
  'npr-105': {
    fires: { rows: rowsOf(['2020-01-10 D11M']) },
    findings: [{ rows: [0], params: { type } }],
    holds: { rows: rowsOf([start]) },
  },
  'npr-106': {
    fires: { rows: rowsOf([start, '2020-01-01 D11M']) },
    findings: [{ rows: [1], params: { type } }],
    holds: { rows: rowsOf([start, '2020-01-02 D11M']) },
  },
  'npr-107': {
    fires: { rows: rowsOf([start, ' D11M']) },
    findings: [{ rows: [1], params: { kind: 'string' } }],
    holds: { rows: rowsOf(attended) },
  },
  'npr-115': {
    fires: { rows: rowsOf(['2019-02-14 D07A']) },
    findings: [{ rows: [0], params: { type: 'D07', inUseFrom: '2019-02-15' } }],
    holds: { rows: rowsOf(['2019-02-15 D07A']) },
  },
  'npr-120': {
    fires: { rows: rowsOf(attended), options: { definitions: withCodes('D11', '2020-01-09') } },
    findings: [{ rows: [1], params: { type, event: 'M', validTo: '2020-01-09' } }],
    holds: { rows: rowsOf(attended), options: { definitions: withCodes('D11', '2020-01-10') } },
  },
  'npr-201': {
    fires: { rows: rowsOf([start, '2020-01-10 D11C']) },
    findings: [
      {
        rows: [1],
        params: { fault: 'outcome-missing', code: null, allowed: decisionOutcomes },
      },
    ],
    holds: { rows: rowsOf(decided) },
  },
  'npr-208': {
    fires: { rows: rowsOf([start, '2020-02-01 D11CP'], { rightGrantedFor: 'treatment' }) },
    findings: [{ rows: [1], params: { type, clarified: 'yes' } }],
    holds: { rows: rowsOf([start, '2020-02-01 D11CP', '2020-02-01 D11M']) },
  },
  'npr-211': {
    fires: { rows: rowsOf([...decided, '2020-02-02 D11M']) },
    findings: [{ rows: [3], params: { type } }],
    holds: { rows: rowsOf([...decided, '2020-02-01 D11M']) },
  },
  'npr-216': {
    fires: { rows: rowsOf(['2020-01-02 D12A'], { birthDate: '2002-01-02' }) },
    findings: [{ rows: [0], params: { type: 'D12', years: 18 } }],
    holds: { rows: rowsOf(['2020-01-02 D12A'], { birthDate: '2002-01-03' }) },
  },
  'npr-221': {
    fires: { rows: rowsOf([...attended, '2020-02-01 D11E']) },
    findings: [{ rows: [2], params: { type } }],
    holds: { rows: rowsOf([...decided, '2020-02-01 D11E']) },
  },
  'npr-222': {
    fires: { rows: rowsOf([...attended, '2020-02-01 D11F']) },
    findings: [{ rows: [2], params: { type } }],
    holds: { rows: rowsOf([...decided, '2020-02-01 D11F']) },
  },
  'npr-223': {
    fires: {
      rows: rowsOf(['2020-01-02 D06A', '2020-01-03 D06M', '2020-01-09 D06CP', '2020-01-10 D06P']),
    },
    findings: [{ rows: [3], params: { type: 'D06' } }],
    holds: {
      rows: rowsOf(['2020-01-02 D06A', '2020-01-03 D06M', '2020-01-09 D06CP', '2020-01-09 D06P']),
    },
  },
  'npr-224': {
    fires: {
      pathways: [
        pathwayOf('D11', ['2020-01-02 A', '2020-01-10 X G']),
        pathwayOf('D01', ['2020-01-09 A'], { id: 'b' }),
      ],
    },
    findings: [
      { rows: [0], params: { type, other: 'D01' } },
      { rows: [0], params: { type: 'D01', other: 'D11' } },
    ],
    holds: {
      pathways: [
        pathwayOf('D11', ['2020-01-02 A', '2020-01-10 X N']),
        pathwayOf('D01', ['2020-01-10 A'], { id: 'b' }),
      ],
    },
  },
  'npr-225': {
    fires: { rows: rowsOf([start, '2020-01-09 D11XR', '2020-01-10 D11M']) },
    findings: [{ rows: [2], params: { type, event: 'M' } }],
    holds: { rows: rowsOf([start, '2020-01-10 D11XR', '2020-01-10 D11M']) },
  },
  'age-undecided': {
    fires: { rows: rowsOf(['2020-01-02 D12A'], { birthYear: 2002 }) },
    findings: [{ rows: [0], params: { type: 'D12', years: 18 } }],
    holds: { rows: rowsOf(['2020-01-02 D12A'], { birthYear: 2003 }) },
  },
  'closing-not-last': {
    fires: { pathways: [pathwayOf('D11', ['2020-01-02 A', '2020-01-09 X R', '2020-01-10 M'])] },
    findings: [{ rows: [2], params: { type, count: 1 } }],
    holds: { pathways: [pathwayOf('D11', ['2020-01-02 A', '2020-01-10 X R', '2020-01-10 M'])] },
  },
  'conflicting-facts': {
    fires: {
      rows: [
        ...rowsOf([start], { severity: 'severe' }),
        ...rowsOf(['2020-01-10 D11M'], { severity: 'less-severe' }),
      ],
    },
    findings: [{ rows: [0, 1], params: { fact: 'severity' } }],
    holds: {
      rows: [
        ...rowsOf([start], { severity: 'severe' }),
        ...rowsOf(['2020-01-10 D11M'], { severity: 'severe' }),
      ],
    },
  },
  'event-before-start': {
    fires: { pathways: [pathwayOf('D11', ['2020-01-01 M', '2020-01-02 A'])] },
    findings: [{ rows: [0], params: { type, event: 'M' } }],
    holds: { pathways: [pathwayOf('D11', ['2020-01-02 M', '2020-01-02 A'])] },
  },
  'extended-without-decision': {
    fires: { rows: rowsOf([...attended, '2020-02-01 D11CU', '2020-03-01 D11XG']) },
    findings: [{ rows: [2], params: { type } }],
    holds: {
      rows: rowsOf([...attended, '2020-02-01 D11CU', '2020-03-01 D11CP', '2020-03-01 D11XG']),
    },
  },
  'feedback-tool-repeated': {
    fires: { rows: rowsOf([start, '2020-01-10 D11UF', '2020-01-11 D11UF']) },
    findings: [{ rows: [2], params: { type, count: 2 } }],
    holds: { rows: rowsOf([start, '2020-01-10 D11UF', '2020-01-11 D11UV', '2020-01-12 D11UV']) },
  },
  'future-date': {
    fires: { rows: rowsOf(attended), options: { asOf: '2020-01-09' } },
    findings: [{ rows: [1], params: { type, event: 'M', asOf: '2020-01-09' } }],
    holds: { rows: rowsOf(attended), options: { asOf: '2020-01-10' } },
  },
  'help-without-closing': {
    fires: { rows: rowsOf([start, '2020-01-10 D11HK']) },
    findings: [{ rows: [1], params: { type } }],
    holds: { rows: rowsOf([start, '2020-01-10 D11HK', '2020-01-10 D11XG']) },
  },
  'in-use-date-unknown': {
    fires: { rows: rowsOf(['2020-01-02 D10A']) },
    findings: [{ rows: [0], params: { type: 'D10' } }],
    holds: { rows: rowsOf(['2020-01-02 D09A']) },
  },
  'invalid-care-level': {
    fires: { rows: rowsOf([start]).map((row) => ({ ...row, careLevel: 'ward' as 'day' })) },
    findings: [{ rows: [0], params: { kind: 'string' } }],
    holds: { rows: rowsOf([start]).map((row) => ({ ...row, careLevel: 'day' as const })) },
  },
  'invalid-date': {
    fires: { rows: rowsOf([start, '2021-02-29 D11M']) },
    findings: [{ rows: [1], params: { fault: 'no-such-day' } }],
    holds: { rows: rowsOf([start, '2020-02-29 D11M']) },
  },
  'invalid-fact': {
    fires: { rows: rowsOf([start], { birthYear: 1899 }) },
    findings: [{ rows: [0], params: { fact: 'birthYear', kind: 'number', use: null } }],
    holds: { rows: rowsOf([start], { birthYear: 1900 }) },
  },
  'malformed-pathway': {
    fires: {
      pathways: [{ ...pathwayOf('D11', ['2020-01-02 A']), start: '2020-02-30' }],
    },
    findings: [{ rows: [], params: { field: 'start', kind: 'string' } }],
    holds: { pathways: [{ ...pathwayOf('D11', ['2020-01-02 A']), start: '2020-01-02' }] },
  },
  'missing-patient': {
    fires: { rows: rowsOf([start], undefined, { patient: ' ' }) },
    findings: [{ rows: [0], params: { kind: 'string' } }],
    holds: { rows: rowsOf([start], undefined, { patient: '0' }) },
  },
  'missing-unit': {
    fires: { rows: rowsOf([start], undefined, { unit: '' }) },
    findings: [{ rows: [0], params: { kind: 'string' } }],
    holds: { rows: rowsOf([start], undefined, { unit: '0' }) },
  },
  'no-need-with-other-outcome': {
    fires: { rows: rowsOf([...attended, '2020-02-01 D11CI', '2020-02-01 D11CK']) },
    findings: [{ rows: [2, 3], params: { type, count: 2 } }],
    holds: { rows: rowsOf([...attended, '2020-02-01 D11CP', '2020-02-01 D11CK']) },
  },
  'no-need-without-closing': {
    fires: { rows: rowsOf([...attended, '2020-02-01 D11CI']) },
    findings: [{ rows: [2], params: { type } }],
    holds: { rows: rowsOf([...attended, '2020-02-01 D11CI', '2020-02-01 D11XG']) },
  },
  'outcome-missing': {
    fires: { pathways: [pathwayOf('D11', ['2020-01-02 A', '2020-01-10 S'])] },
    findings: [{ rows: [1], params: { type, event: 'S' } }],
    holds: { pathways: [pathwayOf('D11', ['2020-01-02 A', '2020-01-10 S M'])] },
  },
  'postponement-misplaced': {
    fires: {
      rows: rowsOf([
        '2020-01-02 D01A',
        '2020-01-10 D01M',
        '2020-02-01 D01CT',
        '2020-02-02 D01L',
        '2020-03-01 D01XG',
      ]),
    },
    findings: [{ rows: [3], params: { type: 'D01', fault: 'late' } }],
    holds: {
      rows: rowsOf([
        '2020-01-02 D01A',
        '2020-01-10 D01M',
        '2020-02-01 D01CT',
        '2020-02-01 D01L',
        '2020-03-01 D01XG',
      ]),
    },
  },
  'future-fact': {
    fires: {
      rows: rowsOf([start], { treatmentStarted: '2020-01-03' }),
      options: { asOf: '2020-01-02' },
    },
    findings: [{ rows: [0], params: { fact: 'treatmentStarted', asOf: '2020-01-02' } }],
    holds: {
      rows: rowsOf([start], { treatmentStarted: '2020-01-02', birthDate: '2020-01-02' }),
      options: { asOf: '2020-01-02' },
    },
  },
  'newer-edition-published': {
    fires: { rows: rowsOf(['2024-10-29 D11A']) },
    findings: [
      {
        rows: [0],
        params: {
          edition: 'forenklet-2024',
          published: '2024-10-28',
          count: 1,
          unknowns: simplified?.unknowns,
        },
      },
    ],
    holds: { rows: rowsOf(['2024-10-28 D11A']) },
  },
  'referral-date-differs': {
    fires: { rows: rowsOf([start], { referralReceived: '2020-01-01' }) },
    findings: [{ rows: [0], params: { type } }],
    holds: { rows: rowsOf([start], { referralReceived: '2020-01-02' }) },
  },
  'stand-in-date': {
    fires: { rows: rowsOf([start], { birthDate: '1900-01-01' }) },
    findings: [{ rows: [0], params: { fact: 'birthDate' } }],
    holds: { rows: rowsOf([start], { birthDate: '1900-01-02' }) },
  },
  'second-active-pathway': {
    fires: {
      pathways: [
        pathwayOf('D11', ['2020-01-02 A', '2020-01-10 X G']),
        pathwayOf('D11', ['2020-01-09 A'], { id: 'b' }),
      ],
    },
    findings: [{ rows: [0], params: { type } }],
    holds: {
      pathways: [
        pathwayOf('D11', ['2020-01-02 A', '2020-01-10 X G']),
        pathwayOf('D11', ['2020-01-10 A'], { id: 'b' }),
      ],
    },
  },
  'several-outcomes': {
    fires: { rows: rowsOf([start, '2020-01-10 D11XP', '2020-01-10 D11XR']) },
    findings: [{ rows: [1, 2], params: { type, event: 'X', count: 2 } }],
    holds: { rows: rowsOf([start, '2020-01-10 D11HP', '2020-01-10 D11HK', '2020-01-10 D11XP']) },
  },
  'start-before-birth': {
    fires: { rows: rowsOf([start], { birthDate: '2020-01-03' }) },
    findings: [{ rows: [0], params: { type } }],
    holds: { rows: rowsOf([start], { birthDate: '2020-01-02' }) },
  },
  'start-without-right': {
    fires: {
      rows: rowsOf(['2025-01-02 D11A', '2025-01-10 D11XR']),
      options: { edition: 'forenklet-2024' },
    },
    findings: [{ rows: [1], params: { type, basis: 'not-granted' } }],
    holds: { rows: rowsOf(['2024-01-02 D11A', '2024-01-10 D11XR']) },
  },
  'start-without-transfer': {
    fires: {
      pathways: [
        pathwayOf('D11', ['2020-01-02 A']),
        pathwayOf('D11', ['2020-02-01 A'], { id: 'b', unit: 'u2' }),
      ],
      options: { transferWithinDays: 14 },
    },
    findings: [{ rows: [0], params: { type, withinDays: 14 } }],
    holds: {
      pathways: [
        pathwayOf('D11', ['2020-01-02 A', '2020-02-15 X O']),
        pathwayOf('D11', ['2020-02-01 A'], { id: 'b', unit: 'u2' }),
      ],
      options: { transferWithinDays: 14 },
    },
  },
  'too-many-decisions': {
    fires: { rows: rowsOf([...decided, '2020-03-01 D11CP', '2020-04-01 D11CP']) },
    findings: [{ rows: [4], params: { type, count: 3, most: 2 } }],
    holds: { rows: rowsOf([...decided, '2020-03-01 D11CP', '2020-03-01 D11CK']) },
  },
  'transfer-without-start': {
    fires: {
      rows: [
        ...rowsOf([start, '2020-02-01 D11XO']),
        ...rowsOf(['2020-02-16 D11A'], undefined, { unit: 'u2' }),
      ],
      options: { transferWithinDays: 14 },
    },
    findings: [{ rows: [1], params: { type, withinDays: 14 } }],
    holds: {
      rows: [
        ...rowsOf([start, '2020-02-01 D11XO']),
        ...rowsOf(['2020-02-15 D11A'], undefined, { unit: 'u2' }),
      ],
      options: { transferWithinDays: 14 },
    },
  },
}
