import { clockColumns, clockRecord } from '../../cli/commands/clocks.js'
import { figureRecords } from '../../cli/commands/indicators.js'
import { type Cell, csvLine } from '../../cli/output.js'
import { findingColumns, findingRecord, sarifText } from '../../cli/told-findings.js'
import type { ClockColumns } from '../../forlopstid/clock-columns.js'
import { makeForlopstid } from '../../forlopstid/make-forlopstid.js'
import { clocksInside } from '../../forlopstid/tables/measure-table.js'
import { makePathway } from '../../registrations/make-pathway.js'
import type { Language } from '../../sources/schema.js'
import { sqlFor } from '../../sql/sql-for.js'
import type { Download, DownloadChoice } from '../views.js'
import { pageWords } from '../words/words-in.js'
import type { Tell } from './file-bytes.js'
import { tell as tellFinding } from './findings.js'
import { indicatorsOf, publicationOf } from './indicators.js'
import { reportFile } from './report-file.js'
import type { Courses, JudgedWork, Work } from './state.js'
import { trouble } from './trouble.js'
import { worklistItems } from './worklist.js'

/** The version of the library, put in by the build. */
declare const PAGE_VERSION: string

type Choice = DownloadChoice & { readonly language: Language }

/** A file to keep. */
export function download(work: Work, judged: JudgedWork, choice: Choice, tell: Tell): Download {
  tell('writing', null)
  const { what, language } = choice
  const name = pageWords(language).download.name[what]
  const types = { csv: 'text/csv', html: 'text/html', sql: 'text/plain' }
  const ending = name.slice(name.lastIndexOf('.') + 1)
  const type = types[ending as keyof typeof types] ?? 'application/json'
  return { name, blob: new Blob(partsOf(work, judged, choice, tell), { type }) }
}

function partsOf(work: Work, judged: JudgedWork, choice: Choice, tell: Tell): string[] {
  const { what, language } = choice
  const publication = () => publicationOf(work, judged, choice, tell)
  switch (what) {
    case 'findings-csv':
      return csv(findingColumns, toldOf(work, judged, language).map(findingRecord))
    case 'findings-json':
      return [json(findingsJson(work, judged, language))]
    case 'findings-sarif':
      return [sarifText(work.name, PAGE_VERSION, toldOf(work, judged, language))]
    case 'times-csv':
      return csv(clockColumns, clockRecords(work, coursesOf(judged)))
    case 'worklist-csv':
      return worklistCsv(coursesOf(judged), judged.asOf, choice)
    case 'indicators-csv': {
      const { columns, records } = figureRecords(publication())
      return csv(columns, records)
    }
    case 'indicators-json':
      return [json(publication())]
    case 'report':
      return [reportFile(work, judged, publication(), language)]
    case 'sql':
      return [sqlOf(work, judged, choice)]
  }
}

function toldOf(work: Work, { found }: JudgedWork, language: Language) {
  return found.map((one) => tellFinding(work, one, language))
}

function findingsJson(work: Work, judged: JudgedWork, language: Language): unknown {
  const { name, reading } = work
  return {
    file: { name, ...reading.file },
    asOf: judged.asOf,
    changes: reading.changes,
    counts: {
      rows: reading.length,
      pathways: judged.courses?.columns.length ?? 0,
      findings: judged.found.length,
    },
    findings: toldOf(work, judged, language),
  }
}

function coursesOf({ courses }: JudgedWork): Courses {
  if (courses === null) throw trouble('no-rows')
  return courses
}

function* clockRecords({ reading }: Work, { clocks, columns }: Courses) {
  const inside = clocksInside.get(clocks) as ClockColumns
  let place = -1
  let pathway = makePathway(columns, 0)
  for (let at = 0; at < inside.length; at += 1) {
    const own = inside.pathwayOf[at] as number
    if (own !== place) pathway = makePathway(columns, own)
    place = own
    yield clockRecord(reading, pathway, makeForlopstid(inside, at), () => null)
  }
}

function worklistCsv(courses: Courses, asOf: string, choice: Choice): string[] {
  const items = worklistItems(courses, asOf, choice)
  const columns = [
    'patient',
    'unit',
    'type',
    'interval',
    'ordinal',
    'from',
    'days',
    'limit_days',
    'due',
    'days_left',
    'care_level',
    'postponed_by_patient',
    'pathway',
  ]
  return csv(
    columns,
    items.map((item) => ({
      patient: item.patient,
      unit: item.unit,
      type: item.type,
      interval: item.interval,
      ordinal: item.ordinal,
      from: item.from,
      days: item.days,
      limit_days: item.limit?.maxDays ?? null,
      due: item.due,
      days_left: item.daysLeft,
      care_level: item.careLevel,
      postponed_by_patient: item.postponedByPatient,
      pathway: item.pathway,
    })),
  )
}

function sqlOf(work: Work, { asOf, publication }: JudgedWork, choice: Choice): string {
  const { mapping, reading } = work
  if (reading.kind !== 'registration') throw trouble('no-rows')
  const periods = publication?.publication.periods.map(({ id }) => id)
  return sqlFor({
    dialect: choice.dialect,
    source: { table: 'registrations', row: 'row' },
    ...(mapping === null ? {} : { mapping }),
    asOf,
    withinDays: choice.withinDays,
    ...(choice.sinceDays === null ? {} : { sinceDays: choice.sinceDays }),
    withoutLimit: choice.withoutLimit,
    ...(periods === undefined
      ? {}
      : { indicators: indicatorsOf(work), periods, by: choice.by === 'none' ? [] : [choice.by] }),
  }).script
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

/** Lines of CSV, some thousand in a part; a mark before them, so that spreadsheets read UTF-8. */
function csv(
  columns: readonly string[],
  records: Iterable<Readonly<Record<string, Cell>>>,
): string[] {
  const parts = [`\ufeff${csvLine(columns)}`]
  let lines: string[] = []
  for (const record of records) {
    lines.push(csvLine(columns.map((column) => record[column] ?? null)))
    if (lines.length < 4096) continue
    parts.push(lines.join(''))
    lines = []
  }
  parts.push(lines.join(''))
  return parts
}
