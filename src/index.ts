/** The public API: functions and data, without zod at run time. */

export type { IsoDate, Period, PeriodKind } from './calendar/schema.js'
