/** Care levels as numbers, in the order of their names. */
const levels = ['day', 'inpatient', 'outpatient']

/** The number of a care level, from 1; null where there is none. */
export function levelNumber(level: string): string {
  return `case ${level} ${levels.map((name, at) => `when '${name}' then ${at + 1}`).join(' ')} end`
}

/** The care level that the limits of a number are told by: day counts as outpatient; ? for none. */
export function levelOfLimit(number: string): string {
  const named = levels.map((name) => (name === 'day' ? 'outpatient' : name))
  return `case ${number} ${named.map((name, at) => `when ${at + 1} then '${name}'`).join(' ')} else '?' end`
}

/** The care level of a number; null where it is none. */
export function levelName(number: string): string {
  return `case ${number} ${levels.map((name, at) => `when ${at + 1} then '${name}'`).join(' ')} end`
}
