import { listPeriods } from '../../calendar/list-periods.js'
import { registrationColumnsOf } from '../../files/columns/registration-columns-of.js'
import { fieldsOfReading } from '../../files/make-reading.js'
import type { Reading } from '../../files/reading.js'
import { rowsOf } from '../../files/rows-of.js'
import { makeWorklist } from '../../forlopstid/make-worklist.js'
import { evaluateIndicators } from '../../indicators/evaluation/evaluate-indicators.js'
import type { EvaluationRows } from '../../indicators/evaluation/rows-argument.js'
import type { Publication } from '../../indicators/evaluation/schema.js'
import type { Indicator } from '../../indicators/schema.js'
import { organisations } from '../../organisations/organisations.js'
import type { FollowUpOptions } from '../../plans/follow-up/follow-up-options.js'
import { followUpPlan } from '../../plans/follow-up/follow-up-plan.js'
import type { StatusReport } from '../../plans/follow-up/schema.js'
import type { Pathway } from '../../registrations/schema.js'
import { forlopstidIndicators } from '../../report/forlopstid-indicators.js'
import type { ReportParts, ReportPlan } from '../../report/page/report-parts.js'
import { writeReport } from '../../report/write-report.js'
import { checkColumns } from '../../validation/check-columns.js'
import type { Asked } from '../arguments.js'
import { planIn, withPlan } from '../plan-file.js'
import { problem } from '../problem.js'
import type { ReadInput } from '../read-input.js'
import { readJson } from '../read-json.js'
import type { TextOutput } from '../text-output.js'
import { checkGrouping, chosenIndicators } from './indicators.js'

/** So many of the latest tertials are shown where no period is asked for. */
const latest = 12

/** The day that a report is about, asked for before the file is read. */
export function dayOfReport({ asOf, format }: Asked): string {
  if (asOf === null) throw problem('no-as-of')
  if (format !== 'text') {
    throw problem('wrong-value', { name: '--format', value: format, known: 'text' })
  }
  return asOf
}

/** A report page of a file: one HTML text. */
export async function reportOf(
  asked: Asked,
  asOf: string,
  { name, reading }: ReadInput,
): Promise<TextOutput> {
  const { language, policy, by, within, since } = asked
  const isRegistrations = reading.kind === 'registration'
  if (!isRegistrations && asked.worklist) {
    throw problem('not-registrations', { kind: reading.kind, name: '--worklist' })
  }
  const check = isRegistrations ? checkOf(reading, asOf) : null
  const pathways = check?.pathways ?? []
  const chosen = indicatorsFor(asked, reading)
  checkGrouping(by, chosen)
  const publication = evaluateIndicators(chosen, rowsFor(reading), {
    asOf,
    periods: asked.periods.length > 0 ? asked.periods : latestPeriods(pathways, asOf),
    by,
    ...(policy === 'open' ? { policy } : {}),
  }) as Publication
  const { file, changes, findings } = reading
  const parts: ReportParts = {
    publication,
    reading: {
      name: name.replace(/^.*[/\\]/, ''),
      rows: reading.length,
      pathways: check === null ? null : pathways.length,
      file,
      changes,
      findings,
    },
    findings: check?.findings,
    worklist: asked.worklist
      ? makeWorklist(pathways, { asOf, withinDays: within, sinceDays: since })
      : undefined,
    plan: asked.plan === null ? undefined : await planOf(asked, asOf, publication),
  }
  const html = writeReport(parts, {
    language,
    names: namesOfOrganisations(),
    openPolicy: policy === 'open' ? 'allow' : 'refuse',
  })
  return { chunks: [html], talk: [] }
}

function checkOf(reading: Reading, asOf: string) {
  return checkColumns(() => registrationColumnsOf(reading.length, fieldsOfReading(reading)), {
    asOf,
  })
}

/** Those of the command `indicators`, and how days are distributed where nothing else is asked for. */
function indicatorsFor(asked: Asked, reading: Reading): readonly Indicator[] {
  const chosen = chosenIndicators(asked, reading)
  return reading.kind === 'registration' && asked.indicators.length === 0
    ? [...chosen, ...Object.values(forlopstidIndicators)]
    : chosen
}

function rowsFor(reading: Reading): EvaluationRows {
  const subject = reading.kind === 'registration' ? 'registrations' : reading.kind
  return { [subject]: rowsOf(reading) }
}

/** The latest tertials that have ended, from the first start on; the one that runs, where none has. */
function latestPeriods(pathways: readonly Pathway[], asOf: string): readonly string[] {
  let first = pathways.length === 0 ? `${Number(asOf.slice(0, 4)) - 3}${asOf.slice(4, 7)}-01` : asOf
  for (const { start } of pathways) if (start !== null && start < first) first = start
  const all = listPeriods('tertial', first, asOf)
  const ended = all.filter(({ to }) => to <= asOf)
  return (ended.length > 0 ? ended : all).slice(-latest).map(({ id }) => id)
}

async function planOf(
  { plan, reports, by, policy }: Asked,
  asOf: string,
  publication: Publication,
): Promise<ReportPlan> {
  const name = plan as string
  const { plan: own, reports: inFile } = planIn(await readJson(name))
  const more = reports === null ? [] : await readJson(reports)
  if (!Array.isArray(more)) throw problem('no-list', { name: reports ?? '' })
  const all: readonly StatusReport[] = [...inFile, ...more]
  const options: FollowUpOptions = {
    asOf,
    publication,
    openPolicy: policy === 'open' ? 'allow' : 'refuse',
    ...(by[0] === undefined ? {} : { groupedBy: by[0] }),
  }
  return { plan: own, followUp: withPlan(name, () => followUpPlan(own, all, options)) }
}

function namesOfOrganisations(): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.values(organisations).map(({ number, name }) => [number, name]))
}
