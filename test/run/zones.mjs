/** The zones that answers are compared under: both sides of the date line, and odd offsets. */
export const zones = [
  'UTC',
  'Europe/Oslo',
  'America/Sao_Paulo',
  'Pacific/Apia',
  'Asia/Kolkata',
  'Pacific/Chatham',
]

/**
 * The files of `src` that can see the zone, since they name `Date` or `Intl`, each with the tests
 * that run under every zone. `test/zones.test.ts` holds that no other file does.
 */
export const seesZone = {
  'calendar/oslo-date.ts': ['test/calendar/oslo-date.test.ts'],
  'files/dates/day-of-value.ts': [
    'test/files/date-format.property.test.ts',
    'test/files/mapping.test.ts',
  ],
  'fhir/reading/day-of-procedure.ts': ['test/fhir/registrations-from-fhir.test.ts'],
  'files/columns/value-sinks.ts': ['test/files/read-objects.test.ts'],
  // The day that the browser is in: proposed, and shown to be changed.
  'page/view/app.ts': ['test/page-day.test.ts'],
  'plans/read/table-text.ts': ['test/plans/plan-from-table.test.ts'],
  // The days of an axis, in UTC.
  'report/picture/days.ts': ['test/report/text.test.ts'],
  // Asks only whether a zone has a name.
  'sql/source.ts': ['test/sql/misuse.test.ts'],
}
