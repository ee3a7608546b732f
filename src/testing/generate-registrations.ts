import { countArgument, optionsArgument } from '../misuse/arguments.js'
import { misuse } from '../misuse/misuse.js'
import type { Registration } from '../registrations/schema.js'
import { type CourseOptions, courseKeys } from './course/kinds.js'
import type { RegistrationFault } from './faults/fault.js'
import { courseOf, drawPatient, readRecipe, rowsOfCourse } from './patients.js'
import { seededRandom } from './random.js'

/** Which rows are generated, and how many. */
export interface GenerateOptions extends CourseOptions {
  /** A whole number; the same rows come of the same one. */
  readonly seed: number
  /** How many patients, each with one pathway. */
  readonly patients: number
  /** Faults, by the rule that each breaks; a broken patient has one of them, in turn. */
  readonly faults?: readonly RegistrationFault[] | undefined
  /** The share of patients with a fault, 0–1; 0.05 by default where faults are asked for. */
  readonly faultShare?: number | undefined
}

/**
 * Rows of made-up patients, one patient at a time, without end in memory: for demonstrations, load
 * tests and pages. Some seven rows a patient, by patient and mostly by date, as an export has them.
 *
 * **How long things take and how often they happen is made up**, so that figures look like figures:
 * about 20 days to the first attendance, 25 more to the decision, seven of ten evaluated, six of ten
 * closed. None of it says anything about a hospital. The same options give the same rows in every
 * version until CHANGELOG says otherwise.
 *
 * Without faults no rule finds anything. With some, `checkRegistrations` finds them; it must be
 * told what `faults[rule].options` has.
 *
 * @throws `invalid-count` for `seed` and `patients`, else as the arbitrary `registrations` does.
 *
 * @example
 * ```ts
 * import { checkRegistrations } from 'pasientforlop'
 * import { generateRegistrations } from 'pasientforlop/testing'
 *
 * const rows = [...generateRegistrations({ seed: 1, patients: 200, asOf: '2022-12-31' })]
 * checkRegistrations(rows, { asOf: '2022-12-31' }).counts // => {}
 *
 * const broken = generateRegistrations({
 *   seed: 1,
 *   patients: 200,
 *   faults: ['npr-208', 'npr-225'],
 *   faultShare: 0.1,
 * })
 * Object.keys(checkRegistrations([...broken]).counts) // => ['npr-208', 'npr-225']
 * ```
 */
export function* generateRegistrations(options: GenerateOptions): Generator<Registration> {
  const keys = [...courseKeys, 'seed', 'patients', 'faults', 'faultShare']
  const { seed, patients, faults = [], faultShare = 0.05 } = optionsArgument(options, keys)
  countArgument(seed, 'seed', undefined, 'a whole number')
  countArgument(patients, 'patients', 0, 'a whole number')
  if (!(faultShare >= 0 && faultShare <= 1)) {
    throw misuse('invalid-argument', 'faultShare must be a number from 0 to 1')
  }
  const recipe = readRecipe(options, faults, 'registrations')
  const random = seededRandom(seed)
  let brokenPatients = 0
  for (let patient = 1; patient <= patients; patient += 1) {
    const isBroken = random() < faultShare || recipe.sound.length === 0
    const fault = isBroken ? faults[brokenPatients % faults.length] : undefined
    if (fault !== undefined) brokenPatients += 1
    const course = courseOf(recipe, `p${patient}`, drawPatient(random), fault)
    yield* rowsOfCourse(recipe, course, fault)
  }
}
