import type { IndicatorResult, Publication } from '../../indicators/evaluation/schema.js'
import { compareTexts } from '../../misuse/compare-texts.js'

/** The most groups that a picture shows beside each other. */
export const mostGroups = 60

/**
 * The period that pictures of one period show: the latest whose total has a value, else the latest
 * that has more than nothing to compute from; `undefined` where there is none.
 */
export function periodShown(
  { periods }: Publication,
  results: readonly IndicatorResult[],
): string | undefined {
  const byTime = [...periods].sort(
    (a, b) => compareTexts(a.to, b.to) || compareTexts(a.from, b.from),
  )
  const latest = (isShown: (result: IndicatorResult) => boolean) =>
    byTime.filter(({ id }) => results.some((one) => one.period === id && isShown(one))).pop()?.id
  return (
    latest(({ state, group }) => state === 'value' && Object.keys(group).length === 0) ??
    latest(({ state }) => state !== 'not-computable')
  )
}

/** The first grouping of the publication whose groups in the period are few enough to be drawn. */
export function groupingShown(
  { by }: Publication,
  results: readonly IndicatorResult[],
  period: string,
): readonly string[] {
  const found = by.find((columns) => {
    const count = results.filter((one) => one.period === period && isOf(one, columns)).length
    return count > 0 && count <= mostGroups
  })
  return found ?? []
}

/** Whether a result is of a group of these columns. */
export function isOf({ group }: IndicatorResult, columns: readonly string[]): boolean {
  const own = Object.keys(group)
  return own.length === columns.length && columns.every((column) => own.includes(column))
}

/** An id for a picture: of a kind, and of what it shows. */
export function pictureId(kind: string, of: string): string {
  return `${kind}-${of.replace(/[^A-Za-z0-9-]/g, '_')}`.slice(0, 60)
}
