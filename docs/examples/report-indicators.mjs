// The indicators of one tertial by unit, safe to publish, and one row explained.
import {
  assemblePathways,
  describeShare,
  evaluateIndicators,
  explainRow,
  flattenForlopstider,
  flattenPathways,
  indicators,
  resultAt,
} from 'pasientforlop'
import { organisations } from 'pasientforlop/plans'

const period = '2020-T1'
const shown = Object.values(indicators).filter(
  ({ subject, measure }) =>
    (subject === 'pathway' || subject === 'forlopstid') && measure !== 'duration',
)
const marks = { met: '+', 'not-met': '-', undecided: '?' }

const cell = (result) => {
  if (result.reason === 'not-listed') return '–'
  if (result.state !== 'value') return result.state === 'suppressed' ? 'hidden' : result.state
  if (result.measure === 'count') return String(result.count)
  const mark = result.target === null ? '' : marks[result.target.verdict]
  return `${describeShare(result, 'nb')} ${mark}`.trim()
}

const shortName = (unit) => organisations[unit]?.name.replace(/^Helse (\S+) HF$/, '$1') ?? unit

const printTable = (publication, units) => {
  const line = (name, cells) =>
    console.log(`  ${name.padEnd(47)} ${cells.map((text) => text.padStart(10)).join('')}`.trimEnd())
  line('', ['total', ...units.map(shortName)])
  for (const { id } of shown) {
    const of = (unit) =>
      resultAt(publication, { indicator: id, period, group: unit === undefined ? {} : { unit } })
    line(
      id.replace('pathway.', ''),
      [undefined, ...units].map((unit) => cell(of(unit))),
    )
  }
  console.log('  target: + met, - not met, ? the 95 % interval spans it; hidden: suppressed')
}

const words = { true: 'yes', false: 'no', unknown: 'undecided' }

const printTree = ({ kind, answer, test, values, parts }, indent) => {
  const { field, ...tested } = test ?? {}
  const what = kind === 'test' ? `${field} ${JSON.stringify(tested)}` : kind
  const seen = kind === 'test' ? `, the row has ${JSON.stringify(values[field])}` : ''
  console.log(`${indent}${words[answer]}: ${what}${seen}`)
  for (const part of parts ?? []) printTree(part, `${indent}  `)
}

const printExplained = (rows, asOf) => {
  const indicator = indicators['pathway.assessment_within_time']
  const row = rows.find(
    ({ assessmentVerdict, clarified }) => assessmentVerdict === 'exceeded' && !clarified,
  )
  const { outcome, population, exclusions, numerator } = explainRow(indicator, row, { asOf })
  console.log(`\n  One row explained: pathway ${row.pathway} in ${indicator.id}`)
  console.log(`  The outcome is ${outcome}. In the population?`)
  printTree(population, '    ')
  for (const { id, explanation } of exclusions) {
    console.log(`  Excluded as ${id}?`)
    printTree(explanation, '    ')
  }
  console.log('  In the numerator?')
  printTree(numerator, '    ')
}

export const reportIndicators = (rows, asOf) => {
  const { pathways } = assemblePathways(rows)
  const subjects = {
    pathway: flattenPathways(pathways, { asOf }),
    forlopstid: flattenForlopstider(pathways, { asOf }),
  }
  const units = [...new Set(subjects.pathway.map(({ unit }) => unit))].sort()
  console.log(`\nINDICATORS OF HELSE VEST, ${period} (made-up data as of ${asOf})`)
  const publication = evaluateIndicators(shown, subjects, { periods: [period], by: ['unit'], asOf })
  printTable(publication, units)
  printExplained(subjects.pathway, asOf)
}
