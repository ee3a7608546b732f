import type { Publication } from '../../indicators/evaluation/schema.js'
import { writeReport } from '../../report/write-report.js'
import type { Language } from '../../sources/schema.js'
import type { Finding } from '../../validation/schema.js'
import { unitNames } from './pictures.js'
import type { JudgedWork, Work } from './state.js'

/** The report page of a file; without the worklist, as it shows who the patients are. */
export function reportFile(
  { name, reading }: Work,
  { courses, found }: JudgedWork,
  publication: Publication,
  language: Language,
): string {
  const { file, changes, findings, length: rows } = reading
  return writeReport(
    {
      publication,
      reading: {
        name,
        rows,
        pathways: courses === null ? null : courses.columns.length,
        file,
        changes,
        findings,
      },
      findings: found.flatMap(({ of }) => ('lines' in of ? [] : [of as Finding])),
    },
    { language, names: unitNames },
  )
}
