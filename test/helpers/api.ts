// Every name of the package's entries but the schemas', for tests that go through all of them.
export * from 'pasientforlop'
export * from 'pasientforlop/calendar'
export * from 'pasientforlop/event-log'
export * from 'pasientforlop/fhir'
export * from 'pasientforlop/plans'
export * from 'pasientforlop/report'
export * from 'pasientforlop/table'
