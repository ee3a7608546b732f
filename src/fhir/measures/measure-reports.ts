import type { Period } from '../../calendar/schema.js'
import type {
  IndicatorResult,
  IndicatorResults,
  Publication,
} from '../../indicators/evaluation/schema.js'
import type { Indicator } from '../../indicators/schema.js'
import type { Addresses } from '../addresses.js'
import { narrative } from '../narrative.js'
import { measureId, resourceId } from '../resource-id.js'
import type {
  FhirCodeableConcept,
  FhirMeasureReport,
  FhirReference,
  FhirStratum,
} from '../resource-schema.js'
import { measureVersion, notationOf, stratifierText } from './indicators-to-fhir.js'
import { reportFigures } from './report-figures.js'

/** What the reports of one indicator are made of. */
export interface ReportInput {
  readonly publication: Publication
  readonly results: IndicatorResults
  readonly indicator: Indicator
  readonly by: readonly (readonly string[])[]
  readonly addresses: Addresses
  readonly reporter: FhirReference | null
}

/** A report of each period. */
export function measureReports(input: ReportInput): FhirMeasureReport[] {
  return input.publication.periods.flatMap((period) => {
    const results = input.results.results.filter((result) => result.period === period.id)
    const total = results.find(({ group }) => Object.keys(group).length === 0)
    return total === undefined ? [] : [reportOf(input, period, total, results)]
  })
}

function reportOf(
  { publication, indicator, by, addresses, reporter }: ReportInput,
  period: Period,
  total: IndicatorResult,
  results: readonly IndicatorResult[],
): FhirMeasureReport {
  const notation = notationOf(indicator)
  const stratifier = by.map((fields) => {
    const stratum = results
      .filter(({ group }) => isBy(Object.keys(group), fields))
      .map((result) => stratumOf(result, fields, indicator, addresses))
    return { code: [{ text: stratifierText(fields) }], ...(stratum.length > 0 && { stratum }) }
  })
  return {
    resourceType: 'MeasureReport',
    id: resourceId(`${measureId(indicator.id)}-${period.id}`),
    language: 'nb',
    text: narrative([indicator.name.nb, period.id, ...notesOf(results)]),
    status: 'complete',
    type: 'summary',
    measure: `${addresses.own('Measure', measureId(indicator.id))}|${measureVersion(indicator, by)}`,
    date: publication.asOf,
    ...(reporter !== null && { reporter }),
    period: { start: period.from, end: period.to },
    ...(notation !== null && { improvementNotation: notation }),
    group: [
      {
        ...reportFigures(total, indicator, addresses),
        ...(stratifier.length > 0 && { stratifier }),
      },
    ],
  }
}

function isBy(columns: readonly string[], fields: readonly string[]) {
  return columns.length === fields.length && fields.every((field) => columns.includes(field))
}

function stratumOf(
  result: IndicatorResult,
  fields: readonly string[],
  indicator: Indicator,
  addresses: Addresses,
): FhirStratum {
  const [only, ...rest] = fields
  const figures = reportFigures(result, indicator, addresses)
  if (only !== undefined && rest.length === 0) {
    return { value: groupValue(result.group[only]), ...figures }
  }
  const component = fields.map((field) => ({
    code: { text: field },
    value: groupValue(result.group[field]),
  }))
  return { component, ...figures }
}

/** The value of a group; rows without one are a group of their own. */
function groupValue(value: unknown): FhirCodeableConcept {
  if (value !== null && value !== undefined && value !== '') return { text: String(value) }
  const system = 'http://terminology.hl7.org/CodeSystem/data-absent-reason'
  return { coding: [{ system, code: 'unknown' }] }
}

/** What the caller says of figures that are withheld, each once. */
function notesOf(results: readonly IndicatorResult[]): readonly string[] {
  return [...new Set(results.flatMap((one) => (one.state === 'withheld' ? [one.note] : [])))]
}
