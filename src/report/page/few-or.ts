/** A number of rows; of one to four only that it is few, since it tells of few patients. */
export function fewOr(count: number, openPolicy: 'refuse' | 'allow', few: string): number | string {
  return count > 0 && count < 5 && openPolicy !== 'allow' ? few : count
}
