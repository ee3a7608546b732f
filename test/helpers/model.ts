import { pathwayDefinitions, type TimeLimit } from 'pasientforlop'
import { compositeCodes } from '../generators/rows.js'

/**
 * A second reading of how rows become pathways and pathways become forløpstider: as slow and plain
 * as it can be written, one sentence of the rules after the other, and with no code of the library.
 * Only the tables of codes and limits are shared.
 */

type Facts = Record<string, string | number | null>

interface Row {
  at: number
  patient: string
  unit: string
  type: string
  date: string
  event: string
  outcome: string
  careLevel: string | undefined
  facts: Facts
  content: string[]
}

export interface ModelEvent {
  event: string
  outcomes: string[]
  date: string
  careLevel: string | null
  rows: number[]
}

export interface ModelPathway {
  patient: string
  unit: string
  type: string
  edition: string
  start: string | null
  end: string | null
  events: ModelEvent[]
  facts: Facts
}

/** `pathway` is a position in `pathways`; `about` is what of the finding the rules speak of. */
export interface ModelFinding {
  rule: string
  pathway: number | undefined
  rows: number[]
  about?: string
}

export interface ModelClock {
  interval: string
  ordinal: number
  from: string
  to: string | null
  days: number
  careLevel: string | null
  maxDays: number | null
  source: string | null
  evidence: string | null
  due: string | null
  state: string
  verdict: string
  unknownBecause: string | null
  postponedByPatient: boolean
}

const eventOrder = 'APMDLCSUFETHX'
const dayLength = 86_400_000

const dayOf = (date: string) => Date.parse(`${date}T00:00:00Z`) / dayLength
const dateOf = (day: number) => new Date(day * dayLength).toISOString().slice(0, 10)

/** An empty column. */
const isMissing = (value: unknown) => value === undefined || value === null || value === ''

const isName = (value: unknown): value is string => typeof value === 'string' && /\S/.test(value)

const isDate = (text: unknown): text is string => {
  if (typeof text !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return (
    !Number.isNaN(time) &&
    new Date(time).toISOString().slice(0, 10) === text &&
    text >= '1900-01-01' &&
    text <= '2200-12-31'
  )
}

const isTime = (text: string) => /^[T ]([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?$/.test(text)

/** The code of a row in its three parts, or nothing if it has no code of 9327. */
const codeOf = (row: Record<string, unknown>): [string, string, string] | undefined => {
  const { code, pathway, event, outcome } = row
  const given = [pathway, event, outcome].map((part) => (isMissing(part) ? undefined : part))
  const spelt = isMissing(code)
    ? compositeCodes.find(
        (one) =>
          one.slice(0, 3) === given[0] &&
          one.slice(3, 4) === given[1] &&
          (one.slice(4) || undefined) === given[2],
      )
    : compositeCodes.find((one) => one === code)
  if (spelt === undefined) return undefined
  const parts: [string, string, string] = [spelt.slice(0, 3), spelt.slice(3, 4), spelt.slice(4)]
  const agree = parts.every((part, at) => given[at] === undefined || given[at] === part)
  return agree ? parts : undefined
}

const factKinds: Record<string, (value: unknown) => boolean> = {
  birthDate: isDate,
  birthYear: (value) => Number.isInteger(value) && Number(value) >= 1900 && Number(value) <= 2200,
  severity: (value) => value === 'severe' || value === 'less-severe',
  rightGrantedFor: (value) => value === 'assessment' || value === 'treatment',
  referralReceived: isDate,
  referralAssessed: isDate,
  emergencyAssessed: isDate,
  specialistTeamReceived: isDate,
  treatmentStarted: isDate,
}

const inUseFrom = (type: string) => {
  const from = Object.values(pathwayDefinitions).find((one) => one.type === type)?.inUseFrom
  return typeof from === 'string' ? from : undefined
}

/** What is absent sorts last. */
const compareTexts = (a: readonly string[], b: readonly string[]): number => {
  for (const [at, one] of a.entries()) {
    const other = b[at] ?? ''
    if (one === other) continue
    if (one === '' || other === '') return one === '' ? 1 : -1
    return one < other ? -1 : 1
  }
  return 0
}

/** The facts that happen on a day, and so can lie after another one. */
const happenings = [
  'referralReceived',
  'referralAssessed',
  'emergencyAssessed',
  'specialistTeamReceived',
  'treatmentStarted',
]

const standIns = ['1900-01-01', '9999-12-31']

const readRow = (
  input: unknown,
  at: number,
  asOf: string | undefined,
  findings: ModelFinding[],
): Row | undefined => {
  const row = (typeof input === 'object' && input !== null ? input : {}) as Record<string, unknown>
  const { date, patient, unit, careLevel, facts } = row
  const day = typeof date === 'string' ? date.slice(0, 10) : ''
  const isDay =
    typeof date === 'string' && isDate(day) && (date.length === 10 || isTime(date.slice(10)))
  const tell = (rule: string, about?: string) =>
    findings.push({ rule, pathway: undefined, rows: [at], ...(about && { about }) })
  // What is dated later has not happened, and nothing else is said of it.
  if (isDay && asOf !== undefined && day > asOf) {
    tell('future-date')
    return undefined
  }
  const code = codeOf(row)
  const faults = [
    ...(code === undefined ? ['npr-201'] : []),
    ...(isMissing(date) ? ['npr-107'] : isDay ? [] : ['invalid-date']),
    ...(isName(patient) ? [] : ['missing-patient']),
    ...(isName(unit) ? [] : ['missing-unit']),
  ]
  for (const fault of faults) tell(fault)
  if (code === undefined || faults.length > 0) return undefined

  const known = ['outpatient', 'day', 'inpatient'].find((level) => level === careLevel)
  if (!isMissing(careLevel) && known === undefined) tell('invalid-care-level')
  const kept: Facts = {}
  if (!isMissing(facts) && (typeof facts !== 'object' || Array.isArray(facts))) {
    tell('invalid-fact', 'facts')
  } else {
    for (const [fact, isKind] of Object.entries(factKinds)) {
      const value = (facts as Record<string, unknown> | null | undefined)?.[fact]
      if (isMissing(value)) continue
      const isDated = isKind === isDate
      const text = String(value).slice(0, 10)
      if (isDated && typeof value === 'string' && standIns.includes(text)) {
        tell('stand-in-date', fact)
      } else if (isDated && typeof value === 'string' && isTime(value.slice(10)) && isDate(text)) {
        kept[fact] = text
      } else if (isKind(value)) kept[fact] = value as string | number
      else tell('invalid-fact', fact)
    }
  }
  const counts = (fact: string) =>
    !(asOf !== undefined && happenings.includes(fact) && String(kept[fact]) > asOf)
  return {
    at,
    patient: patient as string,
    unit: unit as string,
    type: code[0],
    date: day,
    event: code[1],
    outcome: code[2],
    careLevel: known,
    facts: kept,
    content: [
      known ?? '',
      ...Object.keys(factKinds).map((fact) => (counts(fact) ? String(kept[fact] ?? '') : '')),
      `${date}`,
      isMissing(row['code']) ? 'parts' : 'composite',
    ],
  }
}

const compareRows = (a: Row, b: Row) =>
  dayOf(a.date) - dayOf(b.date) ||
  eventOrder.indexOf(a.event) - eventOrder.indexOf(b.event) ||
  compareTexts([a.outcome, ...a.content], [b.outcome, ...b.content])

const groupOf = ({ patient, unit, type }: Row) => [patient, unit, type]

/** The rows of one event on one day, repeats left out, in order of outcome. */
const merge = (rows: readonly Row[]) => ({
  rows,
  value: {
    event: rows[0]?.event ?? '',
    outcomes: rows.map(({ outcome }) => outcome).filter((outcome) => outcome !== ''),
    date: rows[0]?.date ?? '',
    careLevel: rows.find(({ careLevel }) => careLevel !== undefined)?.careLevel ?? null,
    rows: rows.map(({ at }) => at),
  } satisfies ModelEvent,
})

export const modelAssembly = (
  inputs: readonly unknown[],
  { edition, asOf }: { edition?: string; asOf?: string } = {},
): { pathways: ModelPathway[]; findings: ModelFinding[] } => {
  const findings: ModelFinding[] = []
  const pathways: ModelPathway[] = []
  const rows = inputs.flatMap((input, at) => readRow(input, at, asOf, findings) ?? [])
  const keys = [...new Set(rows.map((row) => JSON.stringify(groupOf(row))))].sort((a, b) =>
    compareTexts(JSON.parse(a), JSON.parse(b)),
  )

  for (const key of keys) {
    const group = rows.filter((row) => JSON.stringify(groupOf(row)) === key).sort(compareRows)
    const [patient, unit, type] = JSON.parse(key) as [string, string, string]
    const same = (a: Row, b: Row) =>
      a.date === b.date && a.event === b.event && a.outcome === b.outcome
    const firsts = group.filter((row, at) => group.findIndex((one) => same(one, row)) === at)
    const kinds = [...new Set(firsts.map(({ date, event }) => `${date} ${event}`))]
    const events = kinds.map((kind) =>
      merge(firsts.filter(({ date, event }) => `${date} ${event}` === kind)),
    )
    const days = [...new Set(events.map(({ value }) => value.date))]

    // Without a start, the date of the first row stands in for it.
    const open = (start: string | undefined) => {
      const date = start ?? group[0]?.date ?? ''
      const named = edition !== 'forenklet-2024' || ['D01', 'D11', 'D12'].includes(type)
      const dated = date < '2023-01-01' ? 'pakkeforlop-2019' : 'pasientforlop-2023'
      pathways.push({
        patient,
        unit,
        type,
        edition: named && edition !== undefined ? edition : dated,
        start: start ?? null,
        end: null,
        events: [],
        facts: Object.fromEntries(Object.keys(factKinds).map((fact) => [fact, null])),
      })
      return pathways.length - 1
    }

    const places = new Map<Row, number>()
    const setAside = (rule: string, pathway: number, set: readonly Row[], about?: string) => {
      findings.push({ rule, pathway, rows: set.map(({ at }) => at), ...(about && { about }) })
      for (const row of set) places.set(row, pathway)
    }
    const counted = new Map<number, Row[]>()
    let now: number | undefined
    let isOpen = false
    let early: Row[] = []
    let waiting: (typeof events)[number][] = []
    const put = (pathway: number, { rows: set, value }: (typeof events)[number]) => {
      pathways[pathway]?.events.push(value)
      for (const row of set) places.set(row, pathway)
      counted.set(pathway, [...(counted.get(pathway) ?? []), ...set])
    }
    for (const day of days) {
      const ofDay = events.filter(({ value }) => value.date === day)
      const starts = ofDay.filter(({ value }) => value.event === 'A')
      const others = ofDay.filter(({ value }) => value.event !== 'A')
      const closes = others.some(({ value }) => value.event === 'X')
      for (const one of isOpen && closes ? [...others, ...starts] : [...starts, ...others]) {
        const { event } = one.value
        if (event === 'A' && !isOpen) {
          now = open(day)
          isOpen = true
          for (const before of waiting) put(now, before)
          waiting = []
          if (early.length > 0) setAside('npr-106', now, early)
          early = []
          put(now, one)
        } else if (event === 'A') setAside('npr-102', now as number, one.rows, 'start')
        else if (isOpen) {
          put(now as number, one)
          if (event !== 'X') continue
          ;(pathways[now as number] as ModelPathway).end = day
          isOpen = false
        } else if (event === 'P' && type === 'D06') waiting.push(one)
        else if (now === undefined) early.push(...one.rows)
        else setAside('npr-225', now, one.rows)
      }
    }
    if (now === undefined) {
      for (const { rows: set } of waiting) early.push(...set)
      if (early.length > 0) setAside('npr-105', open(undefined), early)
    } else for (const { rows: set } of waiting) setAside('npr-225', now, set)
    for (const row of group) {
      if (firsts.includes(row)) continue
      const kept = firsts.find((one) => same(one, row))
      setAside('npr-102', (kept && places.get(kept)) ?? -1, [row], 'exact')
    }

    for (const [place, set] of counted) {
      const pathway = pathways[place]
      for (const fact of Object.keys(factKinds)) {
        const later = (row: Row) =>
          asOf !== undefined && happenings.includes(fact) && String(row.facts[fact]) > asOf
        const stating = set.filter((row) => row.facts[fact] != null)
        for (const row of stating.filter(later)) {
          findings.push({ rule: 'future-fact', pathway: undefined, rows: [row.at], about: fact })
        }
        const giving = stating.filter((row) => !later(row))
        const first = giving[0]?.facts[fact]
        if (first == null || pathway === undefined) continue
        pathway.facts[fact] = first
        if (giving.some((row) => row.facts[fact] !== first)) {
          const about = giving.map(({ at }) => at)
          findings.push({ rule: 'conflicting-facts', pathway: place, rows: about, about: fact })
        }
      }
      const from = inUseFrom(type)
      if (from !== undefined && pathway?.start != null && pathway.start < from) {
        findings.push({ rule: 'npr-115', pathway: place, rows: set.map(({ at }) => at) })
      }
    }
  }
  return { pathways, findings }
}

const limitOf = (
  pathway: ModelPathway,
  interval: string,
  careLevel: string | undefined,
): TimeLimit | 'no-limit' | 'no-care-level' | 'no-severity' => {
  if (pathway.edition === 'forenklet-2024') return 'no-limit'
  const start = pathway.start ?? ''
  const table =
    Object.values(pathwayDefinitions).find(({ type }) => type === pathway.type)?.timeLimits ?? []
  const limits = (table as readonly TimeLimit[]).filter(
    (one) =>
      one.interval === interval &&
      one.validFrom <= start &&
      (one.validTo === undefined || start <= one.validTo),
  )
  const wanted = careLevel === 'day' ? 'outpatient' : careLevel
  const forSeverity = (severity: string | number) =>
    limits.filter((one) => one.severity === undefined || one.severity === severity)
  const forCare = (some: readonly TimeLimit[], level: string) =>
    some.find((one) => one.careLevel === undefined || one.careLevel === level)

  const { severity } = pathway.facts
  if (limits.length > 0 && limits.every((one) => one.severity !== undefined) && !severity) {
    return 'no-severity'
  }
  const some = severity == null ? limits : forSeverity(severity)
  if (wanted !== undefined) return forCare(some, wanted) ?? 'no-limit'
  if (some.length === 0) return 'no-limit'
  const outpatient = forCare(some, 'outpatient')
  const equal = outpatient?.maxDays === forCare(some, 'inpatient')?.maxDays
  return equal && outpatient !== undefined ? outpatient : 'no-care-level'
}

export const modelForlopstider = (whole: ModelPathway, asOf: string): ModelClock[] => {
  // What is dated after asOf has not happened.
  const pathway = {
    ...whole,
    events: whole.events.filter(({ date }) => date <= asOf),
    end: whole.end !== null && whole.end <= asOf ? whole.end : null,
    facts: Object.fromEntries(
      Object.entries(whole.facts).map(([fact, value]) => [
        fact,
        happenings.includes(fact) && String(value) > asOf ? null : value,
      ]),
    ),
  }
  const { events, facts, start, end } = pathway
  const from = inUseFrom(pathway.type)
  if (start === null || start > asOf || (from !== undefined && start < from)) return []
  const clocks: ModelClock[] = []

  const add = (
    interval: string,
    ordinal: number,
    begin: ModelEvent | string | number | undefined | null,
    to: string | undefined,
  ) => {
    if (begin === undefined || begin === null) return
    const date = typeof begin === 'object' ? begin.date : String(begin)
    const upTo =
      typeof begin === 'object'
        ? events.slice(0, events.indexOf(begin) + 1)
        : events.filter((event) => event.date <= date)
    const careLevel = upTo.reverse().find((event) => event.careLevel !== null)?.careLevel
    const limit = limitOf(pathway, interval, careLevel ?? undefined)
    const { maxDays, source, evidence } =
      typeof limit === 'string' ? ({} as Partial<TimeLimit>) : limit
    const dueDay = maxDays === undefined ? undefined : dayOf(date) + maxDays
    const state = to !== undefined ? 'completed' : end !== null ? 'abandoned' : 'running'
    const last = to ?? end ?? asOf
    const days = dayOf(last) - dayOf(date)
    let verdict = 'unknown'
    let unknownBecause: string | null = null
    if (days < 0) unknownBecause = 'negative'
    else if (state === 'abandoned') unknownBecause = 'abandoned'
    else if (typeof limit === 'string') unknownBecause = limit
    else if (days > limit.maxDays) verdict = 'exceeded'
    else verdict = state === 'running' ? 'pending' : 'within'
    clocks.push({
      interval,
      ordinal,
      from: date,
      to: to ?? null,
      days,
      careLevel: careLevel ?? null,
      maxDays: maxDays ?? null,
      source: source ?? null,
      evidence: evidence ?? null,
      due: dueDay === undefined || dueDay > dayOf('2200-12-31') ? null : dateOf(dueDay),
      state,
      verdict,
      unknownBecause,
      postponedByPatient: events.some(
        (event) => event.event === 'L' && date <= event.date && event.date <= last,
      ),
    })
  }

  const all = (code: string) => events.filter(({ event }) => event === code)
  const [attendance] = all('M')
  const decisions = all('C')
  const evaluations = all('E')
  const begun = pathway.edition === 'forenklet-2024' ? facts['referralReceived'] : all('A')[0]

  add('emergency-to-start', 1, facts['emergencyAssessed'], start)
  add('referral-to-attendance', 1, begun, attendance?.date)
  add('specialist-team-to-attendance', 1, facts['specialistTeamReceived'], attendance?.date)
  if (facts['rightGrantedFor'] !== 'treatment') {
    add('assessment', 1, attendance, decisions[0]?.date)
  }
  decisions
    .filter(({ outcomes }) => outcomes.includes('U'))
    .forEach((decision, at) => {
      const next = decisions[decisions.indexOf(decision) + 1]
      add('extended-assessment', at + 1, decision, next?.date)
    })
  const concluding = decisions.find(({ outcomes }) => !outcomes.includes('U'))
  const evaluated = evaluations.find(({ date }) => concluding && date >= concluding.date)
  const treated = concluding?.outcomes.some((outcome) => outcome === 'P' || outcome === 'T')
  if (evaluated || treated) add('first-evaluation', 1, concluding, evaluated?.date)
  evaluations.forEach((evaluation, at) => {
    add('between-evaluations', at + 1, evaluation, evaluations[at + 1]?.date)
  })
  all('D').forEach((detox, at) => {
    const treatment = facts['treatmentStarted']
    add('detox-to-treatment', at + 1, detox, treatment == null ? undefined : String(treatment))
  })
  return clocks
}
