/** Pathways as event logs for process mining: XES, OCEL 2.0 and CSV. */

export type { EventLog, EventLogOptions } from './event-log/event-log.js'
export { writeEventCsv } from './event-log/write-event-csv.js'
export { writeOcel } from './event-log/write-ocel.js'
export { writeXes } from './event-log/write-xes.js'
