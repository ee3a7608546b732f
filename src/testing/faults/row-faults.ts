import { addDays } from '../../calendar/add-days.js'
import { daysBetween } from '../../calendar/days-between.js'
import type { IsoDate } from '../../calendar/schema.js'
import { pathwayDefinitions } from '../../pathways/pathway-definitions.js'
import type { AssemblyRuleId, Registration } from '../../registrations/schema.js'
import {
  addRows,
  changeFirst,
  eventOf,
  firstOf,
  lastOf,
  moved,
  replaceRows,
  rowOf,
  startOf,
  withEvent,
  withFacts,
  withPathwayFacts,
} from './change-course.js'
import type { Breaking } from './fault.js'

/** After every course that is generated. */
export const lateDay: IsoDate = '2030-12-31'

/** The shipped definitions, but for evaluations: their code was retired before any pathway. */
const withoutEvaluations = Object.values(pathwayDefinitions).map((definition) => ({
  ...definition,
  events: definition.events.map((event) =>
    event.event === 'E' ? { ...event, validTo: '2018-12-31' } : event,
  ),
}))

/** How each rule that assembly raises is broken. */
export const rowFaults: Readonly<Record<AssemblyRuleId, Breaking>> = {
  'npr-102': { of: {}, rows: (it) => addRows(it, it.rows[0] as Registration) },
  'npr-105': { of: { stage: 'attended' }, rows: (it) => replaceRows(it, 'A') },
  'npr-106': { of: {}, rows: (it) => addRows(it, rowOf(it, 'M', startOf(it, -1))) },
  'npr-107': { of: {}, rows: (it) => addRows(it, rowOf(it, 'E', '')) },
  'npr-115': {
    of: {
      types: ['D01', 'D06', 'D07', 'D08', 'D09', 'D11', 'D12'],
      editions: ['pakkeforlop-2019'],
    },
    rows: (it) => {
      const { inUseFrom } = pathwayDefinitions[it.pathway.type]
      const back = daysBetween(startOf(it), inUseFrom as IsoDate) - 1
      return moved(it.rows, back).map(({ facts: _, ...row }) => row)
    },
  },
  'npr-120': {
    of: { stage: 'evaluated' },
    options: { definitions: withoutEvaluations },
    rows: ({ rows }) => rows,
  },
  'npr-201': {
    of: {},
    rows: (it) => addRows(it, { ...rowOf(it, 'M', startOf(it)), code: 'D13A' }),
  },
  'npr-225': {
    of: { closed: 'yes' },
    rows: (it) => addRows(it, rowOf(it, 'E', lastOf(it, 1))),
  },
  'conflicting-facts': {
    of: { stage: 'attended' },
    rows: ({ rows }) =>
      rows.map((row) => ({
        ...row,
        facts: { severity: eventOf(row) === 'A' ? 'severe' : 'less-severe' },
      })),
  },
  'future-date': {
    of: { stage: 'decided', closed: 'no' },
    options: { asOf: lateDay },
    rows: (it, { asOf }) => addRows(it, rowOf(it, 'E', addDays(asOf, 1))),
    pathways: (it, { asOf }) => withEvent(it, 'E', addDays(asOf, 1)),
  },
  'future-fact': {
    of: {},
    options: { asOf: lateDay },
    rows: (it, { asOf }) => withFacts(it, { treatmentStarted: addDays(asOf, 1) }),
    pathways: (it, { asOf }) => withPathwayFacts(it, { treatmentStarted: addDays(asOf, 1) }),
  },
  'invalid-care-level': { of: {}, rows: (it) => changeFirst(it, { careLevel: 'Poliklinikk' }) },
  'invalid-date': {
    of: {},
    rows: (it) => addRows(it, rowOf(it, 'M', `${firstOf(it, 'A').slice(0, 4)}-02-30`)),
  },
  'invalid-fact': { of: {}, rows: (it) => changeFirst(it, { facts: { birthYear: '2001' } }) },
  'missing-patient': {
    of: {},
    rows: (it) => addRows(it, { ...rowOf(it, 'M', startOf(it)), patient: '' }),
  },
  'missing-unit': {
    of: {},
    rows: (it) => addRows(it, { ...rowOf(it, 'M', startOf(it)), unit: '' }),
  },
  'stand-in-date': {
    of: {},
    rows: (it) => withFacts(it, { birthDate: '1900-01-01' }),
    pathways: (it) => withPathwayFacts(it, { birthDate: '1900-01-01' }),
  },
}
