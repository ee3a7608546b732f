import type { PathwayInput } from '../registrations/schema.js'
import { type Attribute, caseAttributes, eventAttributes } from './attributes.js'
import type { EventLog, EventLogOptions } from './event-log.js'
import { instantOf } from './instant-of.js'
import type { LogCase, LogEvent, Values } from './log-case.js'
import { readLog } from './read-log.js'

/**
 * Writes pathways as an event log in XES 2016 (IEEE 1849), for process mining: a trace a pathway, an
 * event for each event of 9322, in our order.
 *
 * The name of a trace is the id of the pathway, that of an event its letter, or its words where
 * `language` is given. Times are midnight of UTC, `2020-01-02T00:00:00.000Z`: a zone of Norway would
 * move the day in every reader that counts in UTC. Of a case are said type, edition, unit, start, end,
 * on request the pseudonym, and for each interval that a pathway has once its state, days, verdict
 * and why that is unknown (`assessment_verdict` …); of an event its letter, outcomes (several with a
 * blank between), care level, unit (`org:group`), and the clock that begins at it, of those that can be
 * several (`extended_assessment_`, `between_evaluations_`, `detox_to_treatment_`). No facts of a patient.
 *
 * What is dated after `asOf` has not happened; a pathway with no event by then is left out and
 * counted. A character that XML cannot hold is written as U+FFFD and four hexadecimal digits, and
 * counted.
 *
 * @throws `invalid-argument` where two pathways have one id or `patients` is another text;
 * `unknown-language`; `unknown-option`; and what `measureForlopstider` throws.
 *
 * @example
 * ```ts
 * import { assemblePathways } from 'pasientforlop'
 * import { writeXes } from 'pasientforlop/event-log'
 *
 * const { pathways } = assemblePathways([
 *   { patient: 'p1', unit: '983974724', date: '2020-01-02', code: 'D11A' },
 *   { patient: 'p1', unit: '983974724', date: '2020-01-20', code: 'D11M' },
 * ])
 * const { chunks, cases, events } = writeXes(pathways, { asOf: '2020-12-31', language: 'nb' })
 * cases // => 1
 * events // => 2
 * const text = [...chunks].join('')
 * text.includes('<date key="time:timestamp" value="2020-01-20T00:00:00.000Z"/>') // => true
 * text.includes('<string key="concept:name" value="første fremmøte"/>') // => true
 * ```
 */
export function writeXes(pathways: readonly PathwayInput[], options: EventLogOptions): EventLog {
  return readLog(pathways, options, function* (cases) {
    const ofCases = caseAttributes(options.patients ?? 'omit')
    const ofEvents = eventAttributes()
    yield head
    for (const some of cases) for (const one of some) yield writeTrace(one, ofCases, ofEvents)
    yield '</log>\n'
  })
}

const head = `<?xml version="1.0" encoding="UTF-8"?>
<log xes.version="1849.2016" xes.features="" xmlns="http://www.xes-standard.org/">
<extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
<extension name="Time" prefix="time" uri="http://www.xes-standard.org/time.xesext"/>
<extension name="Organizational" prefix="org" uri="http://www.xes-standard.org/org.xesext"/>
<global scope="trace">
<string key="concept:name" value=""/>
</global>
<global scope="event">
<string key="concept:name" value=""/>
<date key="time:timestamp" value="1970-01-01T00:00:00.000Z"/>
</global>
<classifier name="Event" keys="concept:name"/>
`

function writeTrace(
  { id, values, events }: LogCase,
  ofCases: readonly Attribute[],
  ofEvents: readonly Attribute[],
): string {
  const unit = values['unit'] as string
  return `<trace>\n${tag('string', 'concept:name', id)}${writeValues(values, ofCases)}${events
    .map((event) => writeEvent(event, unit, ofEvents))
    .join('')}</trace>\n`
}

function writeEvent({ name, date, values }: LogEvent, unit: string, of: readonly Attribute[]) {
  const time = tag('date', 'time:timestamp', instantOf(date))
  return `<event>\n${tag('string', 'concept:name', name)}${time}${tag('string', 'org:group', unit)}${writeValues(values, of)}</event>\n`
}

function writeValues(values: Values, attributes: readonly Attribute[]): string {
  let text = ''
  for (const { name, kind } of attributes) {
    const value = values[name]
    if (value === undefined) continue
    if (kind === 'date') text += tag('date', name, instantOf(`${value}`))
    else text += tag(kind === 'integer' ? 'int' : 'string', name, `${value}`)
  }
  return text
}

function tag(element: string, key: string, value: string): string {
  return `<${element} key="${key}" value="${escaped(value)}"/>\n`
}

/** Blanks but the ordinary one are references: a reader makes others of an attribute that one. */
function escaped(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`)
}
