import type { MappingOf, RegistrationField } from '../../files/schema.js'
import { generateRegistrations } from '../../testing/generate-registrations.js'
import { writeExport } from '../../testing/write-export.js'

/** How a hospital may write its rows: own names, semicolons, Norwegian dates, codes of 8406. */
const mapping: MappingOf<'registration', RegistrationField> = {
  kind: 'registration',
  file: { separator: ';' },
  columns: {
    patient: 'PasientLøpenr',
    unit: 'Enhet',
    date: { column: 'Hendelsesdato', format: 'dd.MM.yyyy' },
    code: 'Kode',
    careLevel: { column: 'Omsorgsnivå', values: 'kodeverk-8406' },
    birthYear: 'Fødselsår',
    rightGrantedFor: { column: 'Helsehjelp', values: 'kodeverk-8485' },
    treatmentStarted: { column: 'Behandling startet', format: 'dd.MM.yyyy' },
  },
}

/** A file of made-up patients, with faults in it; the same each time. */
export function exampleFile(): File {
  const rows = generateRegistrations({
    seed: 7,
    patients: 900,
    types: ['D01', 'D06', 'D08', 'D11', 'D12'],
    units: ['983974724', '983974732', '983974694', '983974678'],
    from: '2022-09-01',
    to: '2024-12-20',
    asOf: '2024-12-31',
    faults: ['npr-102', 'npr-106', 'npr-107', 'npr-201', 'npr-208', 'npr-225'],
    faultShare: 0.06,
  })
  return new File([writeExport(mapping, [...rows]).text], 'eksempel.csv', { type: 'text/csv' })
}
