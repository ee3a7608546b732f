import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  assemblePathways,
  type CheckOptions,
  checkRegistrations,
  evaluateIndicators,
  flattenPathways,
  indicators,
  measureForlopstider,
  type Pathway,
  type PathwayType,
  type Registration,
  type RuleId,
  validatePathways,
  validationRules,
} from '../../src/index.js'
import { conformingTypes } from '../../src/testing/course/kinds.js'
import { faults } from '../../src/testing/faults/faults.js'
import {
  courseOf,
  drawPatient,
  pathwaysOfCourse,
  readRecipe,
  rowsOfCourse,
} from '../../src/testing/patients.js'
import { seededRandom, shuffled } from '../../src/testing/random.js'
import { generateRegistrations } from '../../src/testing.js'
import { type Input, ruleCases } from '../validation/rule-cases.js'

/** A case: what is given, what is answered, and the sentence of the rule that it shows. */
export interface VectorCase {
  readonly id: string
  readonly origin: 'by-hand' | 'generated'
  /** The rule of the case; `null` where it shows what is no rule. */
  readonly rule: RuleId | null
  /** Whether the rule finds something here, or just does not; `null` without a rule. */
  readonly fires: boolean | null
  readonly shows: string
  readonly options: CheckOptions
  readonly given: object
  readonly answer: object
}

/** A file of cases. */
export interface VectorFile {
  readonly format: 1
  readonly version: string
  readonly about: string
  readonly cases: readonly VectorCase[]
}

/** What a vector is read with when nothing says otherwise: the day on which clocks are read. */
const clockDay = '2027-01-01'

const handMade: readonly { name: string; asOf: string; rows: Registration[] }[] = JSON.parse(
  readFileSync(new URL('../vectors/pathways.json', import.meta.url), 'utf8'),
)

const ids = Object.keys(validationRules) as RuleId[]

/** All files of vectors, by name. */
export const vectorFiles = (version: string): Readonly<Record<string, VectorFile>> => ({
  registrations: {
    format: 1,
    version,
    about:
      'Rows, and the pathways, findings, rows set aside, clocks and flat rows made of them. Columns of flat rows that are null are left out.',
    cases: [...fromHand(), ...fromRuleCases('rows'), ...fromFaults('rows'), ...fromSound()],
  },
  pathways: {
    format: 1,
    version,
    about: 'Pathways from elsewhere, and what is found in them.',
    cases: [...fromRuleCases('pathways'), ...fromFaults('pathways')],
  },
  indicators: {
    format: 1,
    version,
    about: 'Rows, and the figures of indicators of pathways counted from them, unprotected.',
    cases: fromIndicators(),
  },
})

/** The JSON Schema of a file of vectors. */
export const vectorSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Vectors',
  type: 'object',
  required: ['format', 'version', 'about', 'cases'],
  additionalProperties: false,
  properties: {
    format: { const: 1, description: 'The form of the file.' },
    version: { type: 'string', description: 'The version of the library that answers so.' },
    about: { type: 'string', description: 'What is given, and what is answered.' },
    cases: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'origin', 'rule', 'fires', 'shows', 'options', 'given', 'answer'],
        additionalProperties: false,
        properties: {
          id: { type: 'string', description: 'The same in every version.' },
          origin: { enum: ['by-hand', 'generated'], description: 'Who thought of what is given.' },
          rule: { enum: [...ids, null], description: 'The rule that the case shows.' },
          fires: {
            type: ['boolean', 'null'],
            description: 'Whether that rule, and no other, finds something; or none does.',
          },
          shows: { type: 'string', description: 'The sentence that the case shows.' },
          options: { type: 'object', description: 'What the check is told: asOf, edition …' },
          given: { type: 'object', description: 'rows or pathways, or rows and an indicator.' },
          answer: { type: 'object', description: 'What there must be.' },
        },
      },
    },
  },
}

/** Writes them to a folder, a file each and a case a line, with their schema and a page. */
export const writeVectors = (version: string, readme: string, target: string): void => {
  mkdirSync(target, { recursive: true })
  for (const [name, file] of Object.entries(vectorFiles(version))) {
    const cases = file.cases.map((one) => JSON.stringify(one)).join(',\n')
    const head = JSON.stringify({ ...file, cases: [] }).slice(0, -2)
    writeFileSync(join(target, `${name}.json`), `${head}\n${cases}\n]}\n`)
  }
  writeFileSync(join(target, 'schema.json'), `${JSON.stringify(vectorSchema, null, 2)}\n`)
  writeFileSync(join(target, 'README.md'), readFileSync(readme, 'utf8'))
}

/** What is answered to rows. */
export const answerToRows = (rows: readonly Registration[], options: CheckOptions): object => {
  const { pathways, findings, setAside } = checkRegistrations(rows, options)
  const asOf = options.asOf ?? clockDay
  const { definitions } = options
  const measure = { asOf, ...(definitions && { definitions }) }
  return {
    pathways,
    findings,
    setAside,
    forlopstider: measureForlopstider(pathways, measure),
    pathwayRows: flattenPathways(pathways, measure).map((row) =>
      Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)),
    ),
  }
}

/** What is answered to pathways. */
export const answerToPathways = (
  pathways: readonly Pathway[],
  { edition: _, pathwayId: __, ...options }: CheckOptions,
): object => ({ findings: validatePathways(pathways, options) })

const fromHand = (): VectorCase[] =>
  handMade.map(({ name, asOf, rows }, at) => ({
    id: `hand-${at + 1}`,
    origin: 'by-hand',
    rule: null,
    fires: null,
    shows: name,
    options: { asOf },
    given: { rows },
    answer: answerToRows(rows, { asOf }),
  }))

const caseOf = (id: string, rule: RuleId, fires: boolean, input: Input): VectorCase => {
  const options = input.options ?? {}
  const isRows = 'rows' in input
  return {
    id,
    origin: 'by-hand',
    rule,
    fires,
    shows: validationRules[rule].reading,
    options,
    given: isRows ? { rows: input.rows } : { pathways: input.pathways },
    answer: isRows ? answerToRows(input.rows, options) : answerToPathways(input.pathways, options),
  }
}

const fromRuleCases = (kind: 'rows' | 'pathways'): VectorCase[] =>
  ids
    .flatMap((rule) => [
      { id: `${rule}-fires`, rule, fires: true, input: ruleCases[rule].fires },
      { id: `${rule}-holds`, rule, fires: false, input: ruleCases[rule].holds },
    ])
    .filter(({ input }) => kind in input)
    .map(({ id, rule, fires, input }) => caseOf(id, rule, fires, input))

const faultsEach = 4

/** Courses of one patient, each broken by one rule. */
const fromFaults = (kind: 'rows' | 'pathways'): VectorCase[] =>
  Object.values(faults)
    // The definitions that this one needs would be most of the file.
    .filter(({ rule }) => rule !== 'npr-120')
    .filter(({ breaks }) => (kind === 'rows') === (breaks !== 'pathways'))
    .flatMap(({ rule, options }) => {
      const subject = kind === 'rows' ? 'registrations' : 'pathways'
      const { edition } = options
      const recipe = readRecipe({ ...(edition && { edition }) }, [rule], subject)
      const random = seededRandom(ids.indexOf(rule) + 1)
      return Array.from({ length: faultsEach }, (_, at): VectorCase => {
        const course = courseOf(recipe, 'p1', drawPatient(random), rule)
        const rows = shuffled(rowsOfCourse(recipe, course, rule), random)
        const pathways = kind === 'pathways' ? pathwaysOfCourse(recipe, course, rule) : []
        return {
          id: `${rule}-generated-${at + 1}`,
          origin: 'generated',
          rule,
          fires: true,
          shows: validationRules[rule].reading,
          options,
          given: kind === 'rows' ? { rows } : { pathways },
          answer:
            kind === 'rows' ? answerToRows(rows, options) : answerToPathways(pathways, options),
        }
      })
    })

/** Courses that no rule doubts, of each type and edition. */
const fromSound = (): VectorCase[] =>
  (['pakkeforlop-2019', 'pasientforlop-2023', 'forenklet-2024'] as const).flatMap((edition) => {
    const types: readonly PathwayType[] =
      edition === 'forenklet-2024' ? ['D01', 'D11', 'D12'] : conformingTypes
    return types.flatMap((type) =>
      [1, 2, 3].map((seed): VectorCase => {
        const made = generateRegistrations({ seed, patients: 2, types: [type], edition })
        const rows = shuffled([...made], seededRandom(seed))
        const options = edition === 'forenklet-2024' ? { edition } : {}
        return {
          id: `sound-${edition}-${type}-${seed}`,
          origin: 'generated',
          rule: null,
          fires: null,
          shows: `Pathways of ${type} in ${edition} that no rule doubts, at any stage, and their clocks.`,
          options,
          given: { rows },
          answer: answerToRows(rows, options),
        }
      }),
    )
  })

/** Figures of each shipped indicator of pathways. */
const fromIndicators = (): VectorCase[] =>
  Object.values(indicators)
    .filter(({ subject }) => subject === 'pathway')
    .map((indicator, at): VectorCase => {
      const asOf = '2021-12-31'
      const rows = [
        ...generateRegistrations({
          seed: 100 + at,
          patients: 40,
          from: '2020-12-01',
          to: '2021-08-31',
          asOf,
        }),
      ]
      const periods = ['2021-T1', '2021-T2']
      const publication = evaluateIndicators(
        indicator as (typeof indicators)['pathway.assessment_within_time'],
        { pathway: flattenPathways(assemblePathways(rows).pathways, { asOf }) },
        { periods, by: ['unit'], asOf, policy: 'open' },
      )
      return {
        id: `indicator-${indicator.id}`,
        origin: 'generated',
        rule: null,
        fires: null,
        shows: indicator.name.en,
        options: { asOf },
        given: { indicator: indicator.id, periods, by: ['unit'], rows },
        answer: Object.values(publication.indicators)[0] as object,
      }
    })
