import fc from 'fast-check'
import {
  type IndicatorFigure,
  type Obligation,
  type Plan,
  plans,
  type StatusReport,
  type Tiltak,
} from 'pasientforlop/plans'

const helseVestPhv2020 = plans['hv-phv-2020-2024']

const day = fc
  .integer({ min: 0, max: 1500 })
  .map((days) => new Date(Date.UTC(2019, 6, 1 + days)).toISOString().slice(0, 10))

export const arbitraryDay = day

const trusts = ['983974724', '983974678', '983974694', '983974732', '983658725']

/** Reports on real obligations of the plan, on whole tiltak and now and then on nothing known. */
export const arbitraryReport = (obligations: readonly Obligation[]): fc.Arbitrary<StatusReport> =>
  fc
    .record({
      obligation: fc.constantFrom(...obligations),
      scope: fc.constantFrom('own', 'own', 'own', 'whole', 'stray'),
      reporter: fc.constantFrom('r1', 'r2'),
      asOf: day,
      about: fc.constantFrom('lifecycle', 'lifecycle', 'traffic-light', 'risk', 'narrative'),
      lifecycle: fc.constantFrom('planned', 'active', 'paused', 'completed', 'discontinued'),
      light: fc.constantFrom('green', 'yellow', 'red'),
      risk: fc.constantFrom('low', 'medium', 'high'),
      text: fc.constantFrom('går føre seg', 'under utprøving'),
      completedOn: fc.option(day, { nil: undefined }),
    })
    .map((one) => {
      const { holder } = one.obligation
      const key =
        holder.kind === 'organisation'
          ? holder.organisation
          : 'role' in holder
            ? holder.role
            : 'unknown'
      const place = {
        tiltak: one.scope === 'stray' ? 'no such tiltak' : one.obligation.tiltak,
        ...(one.scope === 'own' ? { holder: key } : {}),
        reporter: one.reporter,
        asOf: one.asOf,
      }
      if (one.about === 'traffic-light')
        return { ...place, about: 'traffic-light', value: one.light }
      if (one.about === 'risk') return { ...place, about: 'risk', value: one.risk }
      if (one.about === 'narrative') return { ...place, about: 'narrative', value: one.text }
      return {
        ...place,
        about: 'lifecycle',
        value: one.lifecycle,
        ...(one.completedOn === undefined ? {} : { completedOn: one.completedOn }),
      }
    }) as fc.Arbitrary<StatusReport>

export const arbitraryFigure: fc.Arbitrary<IndicatorFigure> = fc
  .record({
    indicator: fc.constantFrom('hv.epikrise_1d', 'hv.readmission_day5', 'nki.phv.epikrise_1d'),
    year: fc.integer({ min: 2018, max: 2022 }),
    group: fc.option(fc.constantFrom(...trusts), { nil: undefined }),
    value: fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }),
  })
  .map(({ indicator, year, group, value }) => ({
    indicator,
    period: { from: `${year}-01-01`, to: `${year}-12-31` },
    ...(group === undefined ? {} : { group }),
    ...(value === undefined
      ? { state: 'suppressed' as const }
      : { state: 'value' as const, value: value / 100, unit: 'share' as const }),
  }))

const deadlines = helseVestPhv2020.tiltak.map(({ deadline, raw }) => ({
  deadline,
  raw: raw.deadline,
}))

/** A tiltak of the shipped plan, reworded, rescheduled or with another party now and then. */
const arbitraryTiltak = (known: Tiltak): fc.Arbitrary<Tiltak> =>
  fc
    .record({
      text: fc.constantFrom(known.text, `${known.text} (ny)`, 'noko anna'),
      schedule: fc.constantFrom(undefined, ...deadlines),
      responsible: fc.constantFrom(known.responsible, { unknown: 'not decided' }, []),
      cell: fc.constantFrom(known.raw.responsible, undefined, 'Alle'),
      priority: fc.constantFrom(undefined, 'prioritised' as const),
    })
    .map(({ text, schedule, responsible, cell, priority }) => {
      const { deadline: _, raw, ...rest } = known
      return {
        ...rest,
        text,
        responsible,
        ...(priority === undefined ? {} : { priority }),
        ...(schedule === undefined ? {} : { deadline: schedule.deadline }),
        raw: {
          tiltak: text === known.text ? raw.tiltak : text,
          ...(cell === undefined ? {} : { responsible: cell }),
          ...(schedule === undefined ? {} : { deadline: schedule.raw }),
        },
      }
    })

/** Plans that are the shipped one revised in any way: some tiltak gone, some new, another order. */
export const arbitraryPlan: fc.Arbitrary<Plan> = fc
  .record({
    tiltak: fc
      .shuffledSubarray([...helseVestPhv2020.tiltak] as Tiltak[])
      .chain((some) => fc.tuple(...some.map(arbitraryTiltak))),
    added: fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { maxLength: 3 }),
    title: fc.constantFrom<string>(helseVestPhv2020.title, 'Ny plan'),
    targetGroup: fc.constantFrom<Plan['targetGroup']>('alle', { unknown: 'not said' }),
  })
  .map(({ tiltak, added, title, targetGroup }) => ({
    ...helseVestPhv2020,
    title,
    targetGroup,
    tiltak: [
      ...added.map((number) => ({
        ...(helseVestPhv2020.tiltak[0] as Tiltak),
        id: `new/${number}`,
      })),
      ...tiltak,
    ],
  }))

/** The shipped plan as a tree: each tiltak under an earlier one or at the root. */
export const arbitraryTree: fc.Arbitrary<Plan> = fc
  .tuple(...helseVestPhv2020.tiltak.map((_, at) => fc.integer({ min: -1, max: at - 1 })))
  .map((parents) => ({
    ...helseVestPhv2020,
    tiltak: helseVestPhv2020.tiltak.map((tiltak: Tiltak, at) => {
      const parent = helseVestPhv2020.tiltak[parents[at] ?? -1]
      return parent === undefined ? tiltak : { ...tiltak, parent: parent.id }
    }),
  }))
