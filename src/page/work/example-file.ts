import { fromEpochDay } from '../../calendar/from-epoch-day.js'
import { toEpochDay } from '../../calendar/to-epoch-day.js'

const head = 'PasientLøpenr;Enhet;Hendelsesdato;Kode;Omsorgsnivå;Fødselsår;Helsehjelp'

const last = toEpochDay('2024-12-31')

/**
 * A file of made-up patients as a hospital may write it: own names, semicolons, Norwegian dates, codes
 * of 8406 and 8485, and faults. The same each time. How long things take says nothing of any hospital.
 */
export function exampleFile(): File {
  const draw = newDraw(11)
  const lines = [head]
  for (let patient = 1; patient <= 800; patient += 1) lines.push(...linesOf(`p${patient}`, draw))
  return new File([`${lines.join('\n')}\n`], 'eksempel.csv', { type: 'text/csv' })
}

/** Whole numbers from `from` to `to`. */
type Draw = (from: number, to: number) => number

function newDraw(seed: number): Draw {
  let state = seed
  return (from, to) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return from + Math.floor((state / 2 ** 32) * (to - from + 1))
  }
}

/** The course of a patient, as far as it has come by the last day. */
function linesOf(patient: string, draw: Draw): readonly string[] {
  const unit = ['983974724', '983974732', '983974694', '983974678'][draw(0, 3)] as string
  const type = ['D11', 'D11', 'D12'][draw(0, 2)] as string
  const level = draw(1, 12) === 1 ? '1' : '3'
  const born = type === 'D12' ? draw(2007, 2016) : draw(1950, 2002)
  let day = toEpochDay('2022-09-01') + draw(0, 840)
  const lines: string[] = []
  const add = (code: string, date = dateText(day), more = '') => {
    if (day <= last)
      lines.push(`${patient};${unit};${date};${type}${code};${more === '' ? `${level};;` : more}`)
  }
  add('A', dateText(day), `${level};${born};1`)
  day += draw(8, 35)
  const fault = draw(1, 60)
  if (fault !== 1) add('M')
  if (fault === 2) add('M')
  if (fault === 3) add('E', '')
  if (fault === 4) add('Q')
  day += draw(1, 5) === 1 ? draw(43, 80) : draw(16, 42)
  add('CP', dateText(day), fault === 5 ? '9;;' : '')
  for (let turn = 0; turn < draw(1, 3); turn += 1) {
    day += turn === 0 ? draw(24, 50) : draw(60, 95)
    add('E')
  }
  if (draw(1, 10) <= 7) {
    day += draw(10, 50)
    add('HP')
    add('XG')
    if (fault === 6) {
      day += 4
      add('E')
    }
  }
  return lines
}

function dateText(day: number): string {
  return fromEpochDay(day).split('-').reverse().join('.')
}
