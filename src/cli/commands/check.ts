import { describeFileFinding } from '../../files/describe-file-finding.js'
import { type LocatedFinding, locateFinding } from '../../files/locate-finding.js'
import type { Reading } from '../../files/reading.js'
import { registrationColumnsOf } from '../../files/registration-columns-of.js'
import { describeFinding } from '../../messages/describe-finding.js'
import { checkColumns } from '../../validation/check-columns.js'
import type { Asked } from '../arguments.js'
import type { Output } from '../output.js'
import { keyReader } from '../places.js'
import type { ReadInput } from '../read-input.js'
import { sarifLog } from '../sarif.js'
import { packageVersion } from '../version.js'
import { fill, wordsIn } from '../words/words-in.js'
import { writeFindings } from './write-findings.js'

/** A finding as it is told: of a rule for rows, or of a line of the file. */
export interface ToldFinding {
  readonly line: number | null
  readonly columns: readonly (string | number)[]
  readonly related: readonly number[]
  readonly effect: 'set-aside' | 'excluded' | 'flagged'
  readonly rule: string
  readonly title: string
  readonly text: string
  readonly help: string
  readonly pathway: string | null
  readonly key: string | null
}

const severities = ['flagged', 'excluded', 'set-aside'] as const

/** What the register will answer, and what is wrong with lines of the file. */
export function check(asked: Asked, { name, reading }: ReadInput): Output {
  const { language } = asked
  const judged = judge(asked, reading)
  const findings = [...ofLines(asked, reading), ...judged.findings].sort(byLine)
  const least = severities.indexOf(asked.failOn as (typeof severities)[number])
  const count = (effect: ToldFinding['effect']) =>
    findings.filter((finding) => finding.effect === effect).length
  const counts = {
    rows: reading.length,
    pathways: judged.pathways,
    findings: findings.length,
    setAside: count('set-aside'),
    excluded: count('excluded'),
    flagged: count('flagged'),
  }
  const words = wordsIn(language)
  return {
    json: {
      file: { name, ...reading.file },
      changes: reading.changes,
      counts,
      findings,
    },
    columns: ['line', 'columns', 'effect', 'rule', 'title', 'text', 'help', 'pathway', 'key'],
    records: findings.map(({ columns, related: _, ...finding }) => ({
      ...finding,
      columns: columns.join(' '),
    })),
    text: [
      ...writeFindings(name, findings, asked),
      fill(words.summary, counts),
      ...(reading.file.setAside > 0
        ? [fill(words.setAside, { count: reading.file.setAside })]
        : []),
      ...(reading.changes.length > 0
        ? [fill(words.changed, { list: changesOf(asked, reading) })]
        : []),
    ],
    sarif: sarifOf(name, findings),
    fails:
      asked.failOn !== 'never' &&
      findings.some(({ effect }) => severities.indexOf(effect) >= least),
  }
}

function judge(
  { asOf, language }: Asked,
  reading: Reading,
): { readonly pathways: number; readonly findings: readonly ToldFinding[] } {
  if (reading.kind !== 'registration') return { pathways: 0, findings: [] }
  const keyOf = keyReader(reading)
  const { pathways, findings } = checkColumns(
    () => registrationColumnsOf(reading as Reading<'registration'>),
    asOf === null ? {} : { asOf },
  )
  const told = findings.map((finding): ToldFinding => {
    const located: LocatedFinding = locateFinding(reading, finding)
    const [place] = located.places
    return {
      line: place?.line ?? null,
      columns: place?.columns ?? [],
      related: [...located.places.slice(1), ...located.related].map(({ line }) => line),
      effect: finding.effect,
      rule: finding.rule,
      ...describeFinding(finding, language),
      pathway: finding.pathway ?? null,
      key: place === undefined ? null : keyOf(place.row),
    }
  })
  return { pathways: pathways.length, findings: told }
}

/** One for each line, so that an editor can go there. */
function ofLines({ language }: Asked, { findings }: Reading): readonly ToldFinding[] {
  return findings.flatMap((finding) => {
    const { rule, effect, params, lines } = finding
    const described = describeFileFinding(finding, language)
    return lines.map((line) => ({
      line,
      columns: params.column === undefined ? [] : [params.column],
      related: [],
      effect,
      rule,
      ...described,
      pathway: null,
      key: null,
    }))
  })
}

function byLine(a: ToldFinding, b: ToldFinding): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
}

function changesOf({ language }: Asked, { changes }: Reading): string {
  const words = wordsIn(language)
  return changes
    .map(({ column, change, rows }) => `${column} (${words.changes[change]}) ${rows}`)
    .join(', ')
}

function sarifOf(name: string, findings: readonly ToldFinding[]): unknown {
  const rules = new Map(findings.map(({ rule, title, help }) => [rule, { id: rule, title, help }]))
  return sarifLog(
    name,
    packageVersion,
    [...rules.values()],
    findings.map(({ rule, effect, text, help, line, related }) => ({
      ruleId: rule,
      level: effect === 'flagged' ? 'warning' : 'error',
      text: `${text} ${help}`.trim(),
      line,
      related,
    })),
  )
}
