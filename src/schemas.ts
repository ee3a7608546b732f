/** The zod schemas of every public type. */

export * from './calendar/deadlines-schema.js'
export * from './calendar/schema.js'
export * from './codes/schema.js'
export * from './forlopstid/schema.js'
export * from './indicators/schema.js'
export * from './indicators/subjects/schema.js'
export * from './messages/schema.js'
export * from './pathways/schema.js'
export * from './registrations/schema.js'
export * from './sources/schema.js'
export * from './validation/schema.js'
