import {
  assemblePathways,
  describeFinding,
  evaluateIndicators,
  indicators,
  type Language,
  measureForlopstider,
} from 'pasientforlop'
import { addDays } from 'pasientforlop/calendar'
import {
  followUpPlan,
  organisations,
  type Plan,
  plans,
  roles,
  type StatusReport,
} from 'pasientforlop/plans'
import {
  drawDays,
  drawFunnel,
  drawPeriods,
  drawPlan,
  drawTimeline,
  drawUnits,
} from 'pasientforlop/report'
import { seededRandom } from './random.js'

/** An example picture; everything in it is made up but plans and definitions. */
export interface ExamplePicture {
  readonly name: string
  readonly draw: (language: Language, width: number) => string
}

const units = ['983974724', '983974678', '983974694', '983974732']
const names = Object.fromEntries(
  Object.values(organisations).map(({ number, name }) => [number, name]),
)

/** Discharges of two and a half years: letters come sooner in the last of them; few at one unit. */
export const discharges = (() => {
  const random = seededRandom(7)
  return Array.from({ length: 4200 }, (_, at) => {
    const discharged = addDays('2021-01-01', Math.floor(random() * 900))
    const isLate = random() < (discharged > '2022-06-01' ? 0.3 : 0.38)
    const unit = units[Math.min(3, Math.floor(random() ** 2 * 4.02))] as string
    return {
      discharge: `d${at}`,
      unit: random() < 0.004 ? '974706490' : unit,
      careArea: 'PHV' as const,
      discharged,
      letterSent: addDays(
        discharged,
        isLate ? 2 + Math.floor(random() * 12) : Math.floor(random() * 2),
      ),
    }
  }).filter(
    ({ discharged }) => !discharged.startsWith('2021-08') || Number(discharged.slice(-2)) < 2,
  )
})()

const asOf = '2023-07-01'
const months = Array.from({ length: 29 }, (_, at) => {
  const month = `${1 + (at % 12)}`.padStart(2, '0')
  return `${2021 + Math.floor(at / 12)}-${month}`
})

const letters = indicators['nki.phv.epikrise_1d']
export const lettersByMonth = evaluateIndicators(
  letters,
  { discharge: discharges },
  { periods: months, by: ['unit'], asOf },
)

/** Fifteen small and large clinics of one year; one of them is slow. */
const clinics = (() => {
  const random = seededRandom(11)
  return Array.from({ length: 15 }, (_, unit) =>
    Array.from({ length: [3, 340][unit] ?? 12 + Math.floor(random() ** 2 * 300) }, (_, at) => ({
      discharge: `c${unit}-${at}`,
      unit: `Klinikk ${String.fromCharCode(65 + unit)}`,
      careArea: 'PHV' as const,
      discharged: addDays('2022-01-01', Math.floor(random() * 360)),
      isLate: random() < (unit === 1 ? 0.46 : 0.3),
    })),
  )
    .flat()
    .map(({ isLate, ...one }) => ({ ...one, letterSent: addDays(one.discharged, isLate ? 5 : 1) }))
})()
const lettersByClinic = evaluateIndicators(
  letters,
  { discharge: clinics },
  { periods: ['2022'], by: ['unit'], asOf },
)

const waiting = indicators['nki.mean_wait']
const waits = (() => {
  const random = seededRandom(3)
  return Array.from({ length: 700 }, (_, at) => {
    const received = addDays('2022-01-01', Math.floor(random() * 300))
    return {
      referral: `r${at}`,
      unit: units[Math.min(3, Math.floor(random() ** 3 * 4.1))] as string,
      careArea: 'PHV' as const,
      received,
      careStarted: addDays(received, 8 + Math.floor(90 * random() ** 2)),
    }
  })
})()
const waitsByUnit = evaluateIndicators(
  waiting,
  { referral: waits },
  { periods: ['2022'], by: ['unit'], asOf },
)

const assessed = indicators['pathway.assessment_within_time']
const registrations = (() => {
  const random = seededRandom(5)
  return Array.from({ length: 260 }, (_, at) => {
    const patient = `p${at}`
    const start = addDays('2022-01-01', Math.floor(random() * 90))
    const seen = addDays(start, 5 + Math.floor(random() * 20))
    const decided = addDays(seen, 10 + Math.floor(random() * 50))
    const facts = {
      rightGrantedFor: random() < 0.15 ? ('treatment' as const) : ('assessment' as const),
    }
    const one = { patient, unit: '983974724', careLevel: 'outpatient' as const }
    return [
      { ...one, date: start, code: 'D11A', facts },
      { ...one, date: seen, code: 'D11M' },
      ...(random() < 0.9 ? [{ ...one, date: decided, code: 'D11CP' }] : []),
    ]
  }).flat()
})()
const assessments = evaluateIndicators(
  assessed,
  { registrations },
  { periods: ['2022-T1'], by: ['unit'], asOf },
)

const course = [
  { patient: 'p1', unit: 'u1', date: '2020-01-02', code: 'D01A', careLevel: 'outpatient' as const },
  { patient: 'p1', unit: 'u1', date: '2020-01-20', code: 'D01M', careLevel: 'outpatient' as const },
  { patient: 'p1', unit: 'u1', date: '2020-01-31', code: 'D01L' },
  { patient: 'p1', unit: 'u1', date: '2020-02-18', code: 'D01CP' },
  { patient: 'p1', unit: 'u1', date: '2020-02-18', code: 'D01CP' },
  { patient: 'p1', unit: 'u1', date: '2020-02-20', code: 'D01S' },
  { patient: 'p1', unit: 'u1', date: '2020-03-30', code: 'D01E' },
  { patient: 'p1', unit: 'u1', date: '2020-04-10', code: 'D01A' },
]

const timeline = (language: Language, width: number) => {
  const asOf = '2020-04-20'
  const { pathways, findings } = assemblePathways(course)
  const [pathway] = pathways
  if (pathway === undefined) throw new Error('the course is a pathway')
  const setAside = findings
    .filter(({ effect, pathway: id }) => effect === 'set-aside' && id === pathway.id)
    .map((finding) => {
      const row = course[finding.rows[0] as number]
      return {
        date: row?.date ?? null,
        code: row?.code ?? null,
        why: describeFinding(finding, language).title,
      }
    })
  const clocks = measureForlopstider(pathways, { asOf })
  return drawTimeline(pathway, { id: 'timeline', language, width, asOf, clocks, setAside })
}

const plan: Plan = plans['hv-phv-2020-2024']
const reports = plan.tiltak.flatMap((tiltak, at): StatusReport[] =>
  at % 3 === 2
    ? []
    : [
        {
          tiltak: tiltak.id,
          ...(at % 2 === 0 ? { holder: '983974694' } : {}),
          reporter: 'rapportør',
          asOf: '2021-02-01',
          about: 'lifecycle',
          value: at % 4 === 0 ? 'completed' : 'active',
          completedOn: at % 4 === 0 ? '2020-11-30' : null,
        },
      ],
)

export const examplePictures: readonly ExamplePicture[] = [
  { name: 'timeline', draw: timeline },
  {
    name: 'funnel',
    draw: (language, width) =>
      drawFunnel(assessments, {
        id: 'funnel',
        language,
        width,
        indicator: assessed,
        period: '2022-T1',
      }),
  },
  {
    name: 'periods',
    draw: (language, width) =>
      drawPeriods(lettersByMonth, {
        id: 'periods',
        language,
        width,
        indicator: letters,
        kind: 'month',
      }),
  },
  {
    name: 'periods-few',
    draw: (language, width) =>
      drawPeriods(lettersByMonth, {
        id: 'few',
        language,
        width,
        indicator: letters,
        kind: 'month',
        group: { unit: '983974732' },
        names,
      }),
  },
  {
    name: 'units',
    draw: (language, width) =>
      drawUnits(lettersByMonth, {
        id: 'units',
        language,
        width,
        indicator: letters,
        period: '2021-07',
        names,
      }),
  },
  {
    name: 'units-funnel',
    draw: (language, width) =>
      drawUnits(lettersByClinic, {
        id: 'units-funnel',
        language,
        width,
        indicator: letters,
        period: '2022',
        form: 'funnel',
      }),
  },
  {
    name: 'days',
    draw: (language, width) =>
      drawDays(waitsByUnit, {
        id: 'days',
        language,
        width,
        indicator: waiting,
        period: '2022',
        limit: 40,
        names,
      }),
  },
  {
    name: 'plan',
    draw: (language, width) =>
      drawPlan(followUpPlan(plan, reports, { asOf: '2021-06-30' }), {
        id: 'plan',
        language,
        width,
        plan,
        names: Object.fromEntries(Object.values(roles).map(({ id, name }) => [id, name[language]])),
      }),
  },
]
