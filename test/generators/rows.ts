import fc from 'fast-check'
import type { Registration } from 'pasientforlop'
import { codeSystem9327 } from '../../src/codes/systems/9327.js'

export const compositeCodes: readonly string[] = codeSystem9327.codes.map(({ code }) => code)

/** Few patients, units and days, so that rows meet. */
const patient = fc.constantFrom('p1', 'p2', 'p3', '__proto__')
const unit = fc.constantFrom('983974724', '983974732')
export const day = (from = '2019-01-01', days = 60) =>
  fc.integer({ min: 0, max: days }).map((n) => {
    const date = new Date(`${from}T00:00:00Z`)
    date.setUTCDate(date.getUTCDate() + n)
    return date.toISOString().slice(0, 10)
  })

const facts = fc.record(
  {
    birthDate: fc.constantFrom('2001-05-06', '2004-02-29'),
    birthYear: fc.constantFrom(2001, 2004),
    severity: fc.constantFrom('severe' as const, 'less-severe' as const),
    rightGrantedFor: fc.constantFrom('assessment' as const, 'treatment' as const),
    referralReceived: day('2018-12-01', 40),
    emergencyAssessed: day('2018-12-01', 40),
    specialistTeamReceived: day('2018-12-20', 40),
    treatmentStarted: day(),
  },
  { requiredKeys: [] },
)

const careLevel = fc.constantFrom('outpatient' as const, 'day' as const, 'inpatient' as const)

/** Codes of two types only, so that starts, closings and repeats happen. */
const codes = compositeCodes.filter((code) => /^D(01|07|08|11)[APMDLCFETHX]/.test(code))
const code = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...codes) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'D01A',
      'D01M',
      'D01CT',
      'D01CU',
      'D01E',
      'D01XG',
      'D11A',
      'D11M',
      'D11CP',
      'D11E',
      'D11XG',
    ),
  },
)

const parts = (text: string) => ({
  pathway: text.slice(0, 3),
  event: text.slice(3, 4),
  ...(text.length > 4 && { outcome: text.slice(4) }),
})

const time = fc.constantFrom('', '', '', 'T08:30', 'T23:59:59')

/** A row that can be placed, of either kind. */
export const validRow: fc.Arbitrary<Registration> = fc
  .tuple(
    fc.record({ patient, unit }),
    day(),
    time,
    code,
    fc.boolean(),
    fc.option(careLevel, { nil: undefined }),
    fc.option(facts, { nil: undefined, freq: 4 }),
  )
  .map(([who, date, time, code, apart, careLevel, facts]) => ({
    ...who,
    date: date + time,
    ...(apart ? parts(code) : { code }),
    ...(careLevel !== undefined && { careLevel }),
    ...(facts !== undefined && { facts }),
  }))

/** The names of a row's fields. */
export const rowFields = [
  'patient',
  'unit',
  'date',
  'code',
  'pathway',
  'event',
  'outcome',
  'careLevel',
  'facts',
] as const

/** Anything, now and then with the names of a row's fields. */
export const arbitraryRow = fc.oneof(
  fc.anything(),
  fc.dictionary(
    fc.constantFrom(...rowFields),
    fc.oneof(fc.anything(), fc.string(), fc.constantFrom('D01A', '2019-01-01', 'p1')),
  ),
)
