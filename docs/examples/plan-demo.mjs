// The action plan of Helse Vest on two dates: what is overdue, what is due, for whom, and the
// indicator of discharge letters beside its tiltak.
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'
import { labelOf, sources } from 'pasientforlop'
import { followUpPlan, organisations, plans } from 'pasientforlop/plans'

const plan = plans['hv-phv-2020-2024']

// The one figure that is public for this indicator in the region; trusts' own figures are not.
const published = [
  {
    indicator: 'nki.phv.epikrise_1d',
    period: { from: '2020-01-01', to: '2020-04-30' },
    group: plan.owner,
    state: 'value',
    value: 0.425,
    unit: 'share',
    source: 'NKI-EPIKRISE',
  },
]

const nameOf = (number) => organisations[number]?.name ?? '(the whole)'

const holderName = (holder) =>
  holder.kind === 'organisation' ? holder.name : holder.kind === 'role' ? holder.role : '(nobody)'

const shown = ['overdue', 'due-soon', 'not-due']

const row = (cells, widths) =>
  `  ${cells.map((cell, at) => (widths[at] > 0 ? `${cell}`.padEnd(widths[at]) : `${cell}`.padStart(-widths[at]))).join('  ')}`.trimEnd()

const clip = (text, width) => (text.length > width ? `${text.slice(0, width - 1)}…` : text)

const printTiltak = ({ tiltak, obligations }) => {
  const widths = [2, 47, 16, 10, 15]
  console.log(row(['', 'Tiltak', 'Frist', 'due', 'state'], widths))
  for (const { tiltak: id, state } of tiltak) {
    const { number, title, raw } = plan.tiltak.find((one) => one.id === id)
    const { due, days } = obligations.find(({ obligation }) => obligation.tiltak === id)
    const label = labelOf('obligationState', state, 'en')
    const when = state === 'overdue' || state === 'due-soon' ? `, ${days} d` : ''
    console.log(
      row([`${number}`.padStart(2), clip(title.nn, 47), raw.deadline, due, label + when], widths),
    )
  }
}

const printHolders = ({ holders }) => {
  const widths = [24, -9, -9, -9, -12]
  console.log(
    row(
      [
        'By holder',
        ...shown.map((state) => labelOf('obligationState', state, 'en')),
        'no report yet',
      ],
      widths,
    ),
  )
  for (const { holder, counts } of holders) {
    const cells = shown.map((state) => counts.states[state])
    console.log(row([holderName(holder), ...cells, counts.unreported], widths))
  }
}

const percent = (value) => `${(value * 100).toFixed(1)} %`

const say = (thing) => ('unknown' in thing ? 'unknown' : percent(thing.value))

const reasonsOf = (indicators) => [
  ...new Set(
    indicators.flatMap(({ baseline, latest, target }) =>
      [baseline, latest, target].flatMap((thing) => ('unknown' in thing ? [thing.unknown] : [])),
    ),
  ),
]

const printIndicators = ({ tiltak }) => {
  const { indicators } = tiltak.find((one) => one.tiltak === 'hv-phv-2020-2024/10')
  // The trusts' own figures of the national indicator are not public: that of the region is shown.
  const told = indicators.filter(
    ({ indicator, group }) => indicator.startsWith('hv.') || group === plan.owner,
  )
  const widths = [19, 18, 6, 8, -7, -7, 10]
  console.log('  Tiltak 10: discharge letters within 1 day. Does it work?')
  console.log(
    row(['Indicator', 'of', 'better', 'baseline', 'latest', 'target', 'target met'], widths),
  )
  for (const { indicator, group, better, baseline, latest, target, targetMet } of told) {
    const cells = [say(baseline), say(latest), say(target), targetMet.replace('-', ' ')]
    console.log(row([indicator, nameOf(group), better, ...cells], widths))
  }
  console.log('  Unknown because:')
  for (const reason of reasonsOf(told)) console.log(`    ${labelOf('figureReason', reason, 'en')}`)
  for (const { latest } of told) {
    if ('unknown' in latest) continue
    console.log(`  Source of the figure of ${latest.from} to ${latest.to}:`)
    console.log(`    ${sources[latest.source].title}`)
  }
}

/** Prints the plan as it stands on a date. No report on it is public, so none is given. */
export const reportPlan = (asOf) => {
  const followUp = followUpPlan(plan, [], {
    asOf,
    kinds: ['lead', 'co-owner'],
    figures: published,
  })
  const { counts } = followUp
  console.log(`\n${plan.name.nn}, at ${asOf}`)
  console.log(
    `  ${counts.total} obligations of those who answer for the 12 tiltak; ${counts.unreported} without a report:`,
  )
  console.log(
    '  no status report is public. Overdue is past the deadline with nothing reported done.\n',
  )
  printTiltak(followUp)
  console.log()
  printHolders(followUp)
  console.log()
  printIndicators(followUp)
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  for (const asOf of ['2020-12-31', '2021-06-30']) reportPlan(asOf)
}
