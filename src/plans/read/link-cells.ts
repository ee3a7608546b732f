import { indicators } from '../../indicators/indicators.js'
import { planFinding } from '../check/plan-findings.js'
import type { LinkInput } from '../define/plan-input.js'
import type { PlanFinding } from '../follow-up/schema.js'
import { shareCell } from './share-cell.js'
import type { KnownTable } from './table-columns.js'

interface ReadLink {
  readonly links: readonly LinkInput[]
  readonly faults: readonly ((at: string) => PlanFinding)[]
}

/** The indicator of a row with its baseline and target, and the cells that were not read. */
export function linkOf(known: KnownTable, row: number): ReadLink {
  const named = known.cell(row, 'indicator')
  const indicator = named === '' ? undefined : indicatorNamed(named)
  const faults: ((at: string) => PlanFinding)[] = []
  const notRead = (column: string, raw: string) => (at: string) =>
    planFinding('cell-not-read', at, { column, raw })
  if (named !== '' && indicator === undefined) faults.push(notRead('indicator', named))
  const value = (column: 'baseline' | 'target'): number | undefined => {
    const cell = known.cell(row, column)
    const share = shareCell(cell)
    if (share.state === 'above-one') {
      const params = { list: column, row: row + 1, value: share.value, instead: share.value / 100 }
      faults.push((at) => planFinding('share-above-one', at, params))
    }
    if (share.state === 'read' && indicator !== undefined) return share.value
    if (share.state === 'read' || share.state === 'unreadable') faults.push(notRead(column, cell))
    return undefined
  }
  const [baseline, target] = [value('baseline'), value('target')]
  return { links: indicator === undefined ? [] : [{ indicator, baseline, target }], faults }
}

/** An indicator by its id or its name. */
function indicatorNamed(words: string): string | undefined {
  const plain = words.toLowerCase()
  return Object.values(indicators).find(({ id, name }) =>
    [id, name.nb, name.nn, name.en].some((one) => one.toLowerCase() === plain),
  )?.id
}
