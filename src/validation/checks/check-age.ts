import { firstDay, scanDay } from '../../calendar/scan-day.js'
import { civilOf } from '../../calendar/write-day.js'
import { pathwayOf } from '../read-course.js'
import { report } from '../report.js'
import { ageUndecided, startBeforeBirth } from '../rules/guide-rules.js'
import { npr216 } from '../rules/register-rules.js'
import { eventsOf, type PathwayCheck } from './pathway-check.js'

const years = 18

export const checkAge: PathwayCheck = (course, settings, found) => {
  const { start } = course
  const pathway = pathwayOf(course)
  if (pathway.type !== 'D12' || Number.isNaN(start)) return
  const { birthDate, birthYear } = pathway.facts
  const params = { type: pathway.type, years }
  const birth = typeof birthDate === 'string' ? scanDay(birthDate) : -1e6
  if (birth >= firstDay) {
    if (ageOn(birth, start) < years) return
    report(found, settings, npr216, pathway, eventsOf(course, 'A'), params)
    return
  }
  if (typeof birthYear !== 'number') return
  const { year, month, day } = civilOf(start)
  if (year - birthYear < years) return
  // On the last day of the year everyone born in it has had the birthday.
  const isCertain = year - birthYear > years || (month === 12 && day === 31)
  const rule = isCertain ? npr216 : ageUndecided
  report(found, settings, rule, pathway, eventsOf(course, 'A'), params)
}

export const checkBornBefore: PathwayCheck = (course, settings, found) => {
  const { start } = course
  const pathway = pathwayOf(course)
  if (Number.isNaN(start)) return
  const { birthDate, birthYear } = pathway.facts
  const birth = typeof birthDate === 'string' ? scanDay(birthDate) : -1e6
  const isBefore =
    birth >= firstDay
      ? start < birth
      : typeof birthYear === 'number' && civilOf(start).year < birthYear
  if (!isBefore) return
  report(found, settings, startBeforeBirth, pathway, eventsOf(course, 'A'), {
    type: pathway.type,
  })
}

/** Whole years from a day to a later one; born on 29 February, one is a year older on 1 March. */
function ageOn(birth: number, day: number): number {
  const born = civilOf(birth)
  const then = civilOf(day)
  const hadBirthday = then.month > born.month || (then.month === born.month && then.day >= born.day)
  return then.year - born.year - (hadBirthday ? 0 : 1)
}
