import { rowFindings } from '../../cli/row-findings.js'
import { registrationColumnsOf } from '../../files/columns/registration-columns-of.js'
import { lineOfRow } from '../../files/line-index.js'
import { fieldsOfReading } from '../../files/make-reading.js'
import type { Reading } from '../../files/reading.js'
import { measureTable } from '../../forlopstid/tables/measure-table.js'
import { compareTexts } from '../../misuse/compare-texts.js'
import { assembleColumns } from '../../registrations/assemble-columns.js'
import { tableOfAssembled } from '../../registrations/tables/pathway-table.js'
import { checkAssembled } from '../../validation/check-columns.js'
import { readOptions } from '../../validation/rule-options.js'
import type { Finding } from '../../validation/schema.js'
import type { Tell } from './file-bytes.js'
import type { Found, JudgedWork, Work } from './state.js'

/** Makes pathways of the rows, judges them and measures their clocks, as they stood on a day. */
export function judgeFile({ reading, mapping }: Work, asOf: string, tell: Tell): JudgedWork {
  const faults = faultsOf(reading)
  if (reading.kind !== 'registration') {
    for (const of of rowFindings(reading, mapping, () => null)) {
      faults.push({ line: of.line, rule: of.rule, effect: 'flagged', of })
    }
    return { asOf, courses: null, found: faults.sort(byLine), setAside: 0, publication: null }
  }
  tell('assembling', null)
  const columns = registrationColumnsOf(reading.length, fieldsOfReading(reading))
  const assembled = assembleColumns(() => columns, { asOf })
  tell('checking', null)
  const findings = checkAssembled(assembled, readOptions({ asOf })) as readonly Finding[]
  const found = findings.map(
    (finding): Found => ({
      line: finding.rows.length === 0 ? 0 : lineOfRow(reading.lines, finding.rows[0] as number),
      rule: finding.rule,
      effect: finding.effect,
      of: finding,
    }),
  )
  tell('measuring', null)
  const { pathways: table, setAside } = tableOfAssembled(assembled)
  const clocks = measureTable(table, { asOf })
  return {
    asOf,
    courses: { table, columns: assembled.pathways, clocks, places: null, flat: null },
    found: [...faults, ...found].sort(byLine),
    setAside: setAside.length,
    publication: null,
  }
}

function faultsOf({ findings }: Reading): Found[] {
  return findings.flatMap((of) =>
    of.lines.map((line) => ({ line, rule: of.rule, effect: of.effect, of })),
  )
}

/** By line, then by rule, as the command lists them. */
function byLine(a: Found, b: Found): number {
  return a.line - b.line || compareTexts(a.rule, b.rule)
}
