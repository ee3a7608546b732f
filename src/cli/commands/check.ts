import { registrationColumnsOf } from '../../files/columns/registration-columns-of.js'
import { fieldsOfReading } from '../../files/make-reading.js'
import type { Reading } from '../../files/reading.js'
import { checkColumns } from '../../validation/check-columns.js'
import type { Asked } from '../arguments.js'
import type { Output } from '../output.js'
import { keyReader } from '../places.js'
import type { ReadInput } from '../read-input.js'
import {
  findingColumns,
  findingRecord,
  sarifOf,
  type ToldFinding,
  toldFinding,
  toldLine,
} from '../told-findings.js'
import { packageVersion } from '../version.js'
import { fill, wordsIn } from '../words/words-in.js'
import { writeFindings } from './write-findings.js'

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
    columns: findingColumns,
    records: findings.map(findingRecord),
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
    sarif: sarifOf(name, packageVersion, findings),
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
    () => registrationColumnsOf(reading.length, fieldsOfReading(reading)),
    asOf === null ? {} : { asOf },
  )
  return {
    pathways: pathways.length,
    findings: findings.map((finding) => toldFinding(reading, finding, language, keyOf)),
  }
}

function ofLines({ language }: Asked, { findings }: Reading): readonly ToldFinding[] {
  return findings.flatMap((finding) =>
    finding.lines.map((line) => toldLine(finding, line, language)),
  )
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
