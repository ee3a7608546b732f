/** Civil dates, working days, holidays and reporting periods of Norway. */

export { addDays } from './calendar/add-days.js'
export { addWorkingDays } from './calendar/add-working-days.js'
export { daysBetween } from './calendar/days-between.js'
export { fromEpochDay } from './calendar/from-epoch-day.js'
export { isWorkingDay } from './calendar/is-working-day.js'
export { listPeriods } from './calendar/list-periods.js'
export { norwegianHolidays } from './calendar/norwegian-holidays.js'
export { osloDate } from './calendar/oslo-date.js'
export { parseIsoDate } from './calendar/parse-iso-date.js'
export { parsePeriod } from './calendar/parse-period.js'
export { periodOf } from './calendar/period-of.js'
export type {
  Holiday,
  HolidayId,
  IsoDate,
  IsoDateFault,
  ParsedIsoDate,
  ParsedPeriod,
  Period,
  PeriodFault,
  PeriodKind,
} from './calendar/schema.js'
export { toEpochDay } from './calendar/to-epoch-day.js'
export { workingDaysBetween } from './calendar/working-days-between.js'
