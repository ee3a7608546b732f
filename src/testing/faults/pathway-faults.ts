import type { Pathway } from '../../registrations/schema.js'
import type { ValidationRuleId } from '../../validation/schema.js'
import {
  addRows,
  changePathway,
  firstOf,
  lastOf,
  moved,
  replaceRows,
  rowOf,
  startOf,
  withEvent,
  withFacts,
} from './change-course.js'
import type { Breaking } from './fault.js'

const yearOf = (date: string) => Number(date.slice(0, 4))
const transfers = { transferWithinDays: 30 }

/** How each rule that is judged on pathways is broken. */
export const pathwayFaults: Readonly<Record<ValidationRuleId, Breaking>> = {
  'npr-208': { of: { stage: 'decided' }, rows: (it) => replaceRows(it, 'M') },
  'npr-211': {
    of: { stage: 'decided', closed: 'no' },
    rows: (it) => addRows(it, rowOf(it, 'M', lastOf(it, 1))),
  },
  'npr-216': {
    of: { types: ['D12'] },
    rows: (it) => withFacts(it, { birthDate: `${yearOf(startOf(it)) - 19}-06-15` }),
  },
  // Without a decision there is no feedback on it either.
  'npr-221': { of: { stage: 'evaluated' }, rows: (it) => replaceRows(it, 'CF') },
  'npr-222': {
    of: { stage: 'decided' },
    rows: (it) => replaceRows(it, 'CFL', rowOf(it, 'F', startOf(it))),
  },
  'npr-223': {
    of: { types: ['D06'], stage: 'decided', closed: 'no' },
    rows: (it) => addRows(it, rowOf(it, 'P', lastOf(it, 1))),
  },
  'npr-224': {
    of: { closed: 'no', types: ['D01', 'D06', 'D07', 'D08', 'D09', 'D11', 'D12'] },
    rows: (it) => {
      const other = it.pathway.type === 'D01' ? 'D11A' : 'D01A'
      return addRows(it, { ...rowOf(it, '', startOf(it)), code: other })
    },
  },
  'age-undecided': {
    of: { types: ['D12'] },
    rows: (it) => {
      // On the last day of the year all who turn 18 in it have done so: then it is decided.
      const rows = withFacts(it, { birthYear: yearOf(startOf(it)) - 18 })
      return startOf(it).endsWith('-12-31') ? moved(rows, -1) : rows
    },
  },
  'closing-not-last': {
    of: { stage: 'decided', closed: 'yes' },
    pathways: (it) => withEvent(it, 'E', lastOf(it, 1)),
  },
  'event-before-start': {
    of: { stage: 'started' },
    pathways: (it) => withEvent(it, 'M', startOf(it, -1)),
  },
  'extended-without-decision': {
    of: { types: ['D01', 'D11', 'D12'], stage: 'decided', closed: 'yes' },
    rows: (it) =>
      replaceRows(it, 'CX', rowOf(it, 'CU', firstOf(it, 'C')), rowOf(it, 'XG', firstOf(it, 'X'))),
  },
  'feedback-tool-repeated': {
    of: { types: ['D01', 'D06', 'D07', 'D09', 'D11', 'D12'], closed: 'no' },
    rows: (it) => addRows(it, rowOf(it, 'UF', lastOf(it, 1)), rowOf(it, 'UF', lastOf(it, 2))),
  },
  'help-without-closing': {
    of: { stage: 'evaluated', closed: 'yes' },
    rows: (it) => replaceRows(it, 'HX', rowOf(it, 'HK', firstOf(it, 'X'))),
  },
  'in-use-date-unknown': {
    of: { types: ['D10'], editions: ['pakkeforlop-2019', 'pasientforlop-2023'] },
    rows: ({ rows }) => rows,
  },
  'malformed-pathway': {
    of: {},
    pathways: (it) => changePathway(it, { events: null as unknown as Pathway['events'] }),
  },
  'newer-edition-published': {
    of: {
      editions: ['pasientforlop-2023'],
      stage: 'started',
      starts: ['2024-10-29', '2025-12-31'],
    },
    rows: ({ rows }) => rows,
  },
  'no-need-with-other-outcome': {
    of: { stage: 'decided' },
    rows: (it) => {
      const decided = firstOf(it, 'C')
      return replaceRows(it, 'C', rowOf(it, 'CI', decided), rowOf(it, 'CP', decided))
    },
  },
  'no-need-without-closing': {
    of: { stage: 'decided', closed: 'no' },
    rows: (it) => replaceRows(it, 'C', rowOf(it, 'CI', firstOf(it, 'C'))),
  },
  'outcome-missing': {
    of: { closed: 'no' },
    pathways: (it) => withEvent(it, 'S', lastOf(it, 1)),
  },
  'postponement-misplaced': {
    of: { types: ['D01'], stage: 'evaluated', closed: 'yes' },
    rows: (it) =>
      replaceRows(it, 'HX', rowOf(it, 'L', lastOf(it, 1)), rowOf(it, 'XG', lastOf(it, 2))),
  },
  'referral-date-differs': {
    of: { editions: ['pakkeforlop-2019', 'pasientforlop-2023'] },
    rows: (it) => withFacts(it, { referralReceived: startOf(it, -1) }),
  },
  'second-active-pathway': {
    of: { closed: 'no' },
    pathways: ({ pathway }) => [pathway, { ...pathway, id: `${pathway.id}-2` }],
  },
  'several-outcomes': {
    of: { closed: 'yes' },
    rows: (it) => {
      const closed = firstOf(it, 'X')
      return replaceRows(it, 'X', rowOf(it, 'XG', closed), rowOf(it, 'XA', closed))
    },
  },
  'start-before-birth': {
    of: {},
    rows: (it) => withFacts(it, { birthDate: startOf(it, 1) }),
  },
  'start-without-right': {
    of: { editions: ['forenklet-2024'], closed: 'yes' },
    options: { edition: 'forenklet-2024' },
    rows: (it) => replaceRows(it, 'X', rowOf(it, 'XR', firstOf(it, 'X'))),
  },
  'start-without-transfer': {
    of: { closed: 'no' },
    options: transfers,
    rows: (it) => addRows(it, { ...rowOf(it, 'A', startOf(it, 1)), unit: `${it.pathway.unit}-2` }),
  },
  'too-many-decisions': {
    of: { stage: 'decided', closed: 'no' },
    rows: (it) => addRows(it, rowOf(it, 'CK', lastOf(it, 1)), rowOf(it, 'CK', lastOf(it, 2))),
  },
  'transfer-without-start': {
    of: { closed: 'yes', room: 31 },
    options: transfers,
    rows: (it) => replaceRows(it, 'X', rowOf(it, 'XO', firstOf(it, 'X'))),
  },
}
