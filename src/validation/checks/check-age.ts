import { civilOf } from '../../calendar/write-day.js'
import { fact } from '../../registrations/columns/registration-columns.js'
import { nothing } from '../../registrations/columns/table-column.js'
import { report } from '../report.js'
import { ageUndecided, startBeforeBirth } from '../rules/guide-rules.js'
import { npr216 } from '../rules/register-rules.js'
import { eventsOf, factOf, type PathwayCheck } from './pathway-check.js'

const years = 18

export const checkAge: PathwayCheck = (course, settings, found) => {
  const { start, definition } = course
  const { type } = definition
  // The rule is of D12 alone: of others no age need be reckoned.
  if (type !== 'D12' || Number.isNaN(start)) return
  const params = { type, years }
  const birth = factOf(course, fact.birthDate)
  if (birth !== nothing) {
    if (ageOn(birth, start) < years) return
    report(found, settings, npr216, course, eventsOf(course, 'A'), params)
    return
  }
  const birthYear = factOf(course, fact.birthYear)
  if (birthYear === nothing) return
  const { year, month, day } = civilOf(start)
  if (year - birthYear < years) return
  // On the last day of the year everyone born in it has had the birthday.
  const isCertain = year - birthYear > years || (month === 12 && day === 31)
  const rule = isCertain ? npr216 : ageUndecided
  report(found, settings, rule, course, eventsOf(course, 'A'), params)
}

export const checkBornBefore: PathwayCheck = (course, settings, found) => {
  const { start, definition } = course
  if (Number.isNaN(start)) return
  const birth = factOf(course, fact.birthDate)
  const birthYear = factOf(course, fact.birthYear)
  const isBefore =
    birth !== nothing ? start < birth : birthYear !== nothing && civilOf(start).year < birthYear
  if (!isBefore) return
  const { type } = definition
  report(found, settings, startBeforeBirth, course, eventsOf(course, 'A'), { type })
}

/** Whole years from a day to a later one; born on 29 February, one is a year older on 1 March. */
function ageOn(birth: number, day: number): number {
  const born = civilOf(birth)
  const then = civilOf(day)
  const hadBirthday = then.month > born.month || (then.month === born.month && then.day >= born.day)
  return then.year - born.year - (hadBirthday ? 0 : 1)
}
