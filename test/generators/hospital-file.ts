import { parse } from 'csv-parse/sync'
import { exampleCsv } from './example-rows.js'

const header = [
  'PasientLøpenr',
  'Enhet',
  'Hendelsesdato',
  'Kode',
  'Omsorgsnivå',
  'Fødselsår',
  'Alvorlighet',
  'Helsehjelp',
  'Ø-hjelp vurdert',
  'Mottatt spesialistteam',
  'Behandling startet',
]

const careLevels: Readonly<Record<string, string>> = { inpatient: '1', day: '2', outpatient: '3' }
const severities: Readonly<Record<string, string>> = { severe: 'A', 'less-severe': 'M' }
const rights: Readonly<Record<string, string>> = { assessment: '1', treatment: '2' }

/** The date as the hospital's system writes it; a text that is no date stays as it is. */
const norwegian = (date: string) =>
  date.replace(
    /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d)(?::\d\d)?)?$/,
    (_, year, month, day, time) => `${day}.${month}.${year}${time === undefined ? '' : ` ${time}`}`,
  )

/**
 * The example export as a hospital's system would write it: semicolons, Windows-1252, Norwegian
 * dates, codes of 8406 and 8485, own names; a code in ten with a blank after it.
 */
export const hospitalFile = (): Uint8Array => {
  const rows: Record<string, string>[] = parse(exampleCsv(), { columns: true })
  const lines = rows.map((row, at) => {
    const code = row['code'] || `${row['pathway']}${row['event']}${row['outcome']}`
    return [
      row['patient'],
      row['unit'],
      norwegian(row['date'] ?? ''),
      at % 10 === 0 ? `${code} ` : code,
      careLevels[row['careLevel'] ?? ''] ?? row['careLevel'],
      row['birthYear'],
      severities[row['severity'] ?? ''] ?? row['severity'],
      rights[row['rightGrantedFor'] ?? ''] ?? row['rightGrantedFor'],
      norwegian(row['emergencyAssessed'] ?? ''),
      norwegian(row['specialistTeamReceived'] ?? ''),
      norwegian(row['treatmentStarted'] ?? ''),
    ].join(';')
  })
  // Every letter in it has the same place in Latin-1.
  return Uint8Array.from(`${[header.join(';'), ...lines].join('\r\n')}\r\n`, (char) =>
    char.charCodeAt(0),
  )
}
