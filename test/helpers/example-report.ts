import {
  checkRegistrations,
  evaluateIndicators,
  indicators,
  type Language,
  makeWorklist,
} from 'pasientforlop'
import { followUpPlan, plans } from 'pasientforlop/plans'
import { forlopstidIndicators, writeReport } from 'pasientforlop/report'
import { generateRows } from '../generators/streamed-rows.js'

const asOf = '2021-12-31'
const rows = [
  ...generateRows(3000, 5),
  { patient: 'hemmelig', unit: '983974724', date: '2021-02-30', code: 'D11A' },
]
const { pathways, findings } = checkRegistrations(rows, { asOf })

export const examplePublication = evaluateIndicators(
  [
    indicators['pathway.assessment_within_time'],
    indicators['pathway.evaluation_interval_within_time'],
    indicators['pathway.new_referrals'],
    ...Object.values(forlopstidIndicators),
  ],
  { registrations: rows },
  { periods: ['2020-T1', '2020-T2', '2020-T3', '2021-T1', '2021-T2'], by: ['unit'], asOf },
)

/** What was found in the rows of the example, and its worklist. */
export const exampleParts = {
  publication: examplePublication,
  findings,
  reading: {
    name: 'eksport.csv',
    rows: rows.length,
    pathways: pathways.length,
    file: null,
    changes: [{ field: 'date', column: 'Dato', change: 'trim', rows: 12 }],
    findings: [],
  },
} as const

export const exampleWorklist = makeWorklist(pathways, { asOf, withinDays: 14 })

/** A report page with all that it can have. */
export const exampleReport = (language: Language): string => {
  const plan = plans['hv-phv-2020-2024']
  return writeReport(
    {
      ...exampleParts,
      worklist: exampleWorklist,
      plan: { plan, followUp: followUpPlan(plan, [], { asOf }) },
    },
    { language, names: { '983974724': 'Helse Bergen' }, worklistRows: 20 },
  )
}
