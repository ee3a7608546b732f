import type { Registration } from 'pasientforlop'
import { seededRandom } from '../helpers/random.js'

const units = ['983974694', '983974724', '983974732', '983974678']
const types = ['D01', 'D01', 'D11', 'D11', 'D11', 'D12', 'D12', 'D06', 'D07', 'D08']

const dateOf = (day: number) => new Date(day * 864e5).toISOString().slice(0, 10)
const firstStart = Date.UTC(2019, 0, 1) / 864e5

/**
 * Rows of about seven a pathway, as an export has them: by patient, then date. One in twenty
 * pathways is registered by a system with a pathway module (event and outcome apart); now and then
 * a care level is missing, or a row repeats.
 */
export function* streamRows(count: number, seed = 1): Generator<Registration> {
  const random = seededRandom(seed)
  const pick = <T>(values: readonly T[]) => values[Math.floor(random() * values.length)] as T
  let rows: Registration[] = []
  let left = count
  for (let patient = 0; left > 0; patient += 1) {
    const type = pick(types)
    const unit = pick(units)
    const careLevel = random() < 0.8 ? 'outpatient' : 'inpatient'
    const apart = random() < 0.05
    const named = random() < 0.97
    let day = firstStart + Math.floor(random() * 1800)
    const add = (event: string, outcome = '', facts?: Registration['facts']) => {
      rows.push({
        patient: `p${String(1_000_000 + patient)}`,
        unit,
        date: dateOf(day),
        ...(apart
          ? { pathway: type, event, ...(outcome !== '' && { outcome }) }
          : { code: type + event + outcome }),
        ...(named && { careLevel }),
        ...(facts !== undefined && { facts }),
      } as Registration)
    }
    const after = (most: number) => {
      day += Math.floor(random() * most)
    }
    add(
      'A',
      '',
      type === 'D08' ? { severity: pick(['severe', 'less-severe'] as const) } : undefined,
    )
    after(40)
    add('M')
    after(60)
    add('C', type === 'D01' ? 'T' : 'P')
    after(10)
    add('U', 'U')
    for (let evaluations = Math.floor(random() * 3); evaluations > 0; evaluations -= 1) {
      after(90)
      add('E')
    }
    if (random() < 0.02) add('M')
    if (random() < 0.6) {
      after(60)
      add('X', 'G')
      if (random() < 0.5) add('H', 'K')
    }
    yield* rows.slice(0, left)
    left -= rows.length
    rows = []
  }
}

export const generateRows = (count: number, seed = 1): Registration[] => [
  ...streamRows(count, seed),
]
