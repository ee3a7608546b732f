import fc from 'fast-check'
import type { Language } from 'pasientforlop'
import {
  criterionSchema,
  describeIssues,
  findingSchema,
  isoDateSchema,
  issueMessagesIn,
  pathwaySchema,
  periodSchema,
  protectionPolicySchema,
  registrationSchema,
} from 'pasientforlop/schemas'
import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { pathwayTypeSchema } from '../../src/codes/schema.js'
import { issueCodeSchema } from '../../src/messages/issues-schema.js'
import { organisationNumberSchema } from '../../src/organisations/schema.js'
import { effectSchema } from '../../src/registrations/schema.js'
import { zodSchemas } from '../run/json-schemas.js'

const languages = ['nb', 'nn', 'en'] as const satisfies readonly Language[]

const described = (schema: z.ZodMiniType, value: unknown, language: Language) =>
  describeIssues(schema.safeParse(value).error, language)

const row = { patient: 'p1', unit: 'u1', date: '2020-01-02' }
const policy = {
  minDenominator: 5,
  smallNumerators: { from: 1, to: 4 },
  smallComplements: null,
  minMean: 5,
  minQuantiles: 20,
  complementary: 'full',
  insiders: [],
}

const cases: readonly [string, z.ZodMiniType, unknown, string, (string | number)[], string[]][] = [
  [
    'a number for a text',
    registrationSchema,
    { ...row, date: 20200102 },
    'invalid_type',
    ['date'],
    ['Skal være en tekst.', 'Skal vere ein tekst.', 'Must be a text.'],
  ],
  [
    'an empty text',
    registrationSchema,
    { ...row, patient: '' },
    'too_small',
    ['patient'],
    ['Skal ha minst 1 tegn.', 'Skal ha minst 1 teikn.', 'Must have at least 1 character.'],
  ],
  [
    'a value that is none of a list',
    registrationSchema,
    { ...row, careLevel: 'ward' },
    'invalid_value',
    ['careLevel'],
    [
      "Skal være en av: 'outpatient', 'day', 'inpatient', ''.",
      "Skal vere ein av: 'outpatient', 'day', 'inpatient', ''.",
      "Must be one of: 'outpatient', 'day', 'inpatient', ''.",
    ],
  ],
  [
    'a day that does not exist',
    registrationSchema,
    { ...row, facts: { birthDate: '2001-02-29' } },
    'invalid_format',
    ['facts', 'birthDate'],
    [
      'Skal være en dato som finnes, på formen ÅÅÅÅ-MM-DD, mellom 1900 og 2200.',
      'Skal vere ein dato som finst, på forma ÅÅÅÅ-MM-DD, mellom 1900 og 2200.',
      'Must be a date that exists, written YYYY-MM-DD, between 1900 and 2200.',
    ],
  ],
  [
    'a period that does not exist',
    periodSchema,
    {
      id: '2020-Q5',
      kind: 'quarter',
      year: 2020,
      ordinal: 4,
      from: '2020-01-01',
      to: '2020-03-31',
    },
    'invalid_format',
    ['id'],
    [
      'Skal være en periode på formen 2020, 2020-H1, 2020-T1, 2020-Q1 eller 2020-01.',
      'Skal vere ein periode på forma 2020, 2020-H1, 2020-T1, 2020-Q1 eller 2020-01.',
      'Must be a period written 2020, 2020-H1, 2020-T1, 2020-Q1 or 2020-01.',
    ],
  ],
  [
    'an organisation number with letters',
    organisationNumberSchema,
    '98397472x',
    'invalid_format',
    [],
    [
      'Skal være et organisasjonsnummer med ni sifre.',
      'Skal vere eit organisasjonsnummer med ni siffer.',
      'Must be an organisation number of nine digits.',
    ],
  ],
  [
    'a number below the least',
    protectionPolicySchema,
    { ...policy, minDenominator: -1 },
    'too_small',
    ['minDenominator'],
    ['Skal være minst 0.', 'Skal vere minst 0.', 'Must be at least 0.'],
  ],
  [
    'a year above the most',
    periodSchema,
    { id: '2020', kind: 'year', year: 2201, ordinal: 1, from: '2020-01-01', to: '2020-12-31' },
    'too_big',
    ['year'],
    ['Skal være høyst 2200.', 'Skal vere høgst 2200.', 'Must be at most 2200.'],
  ],
  [
    'a part of a number for a whole number',
    protectionPolicySchema,
    { ...policy, minDenominator: 4.5 },
    'invalid_type',
    ['minDenominator'],
    ['Skal være et heltall.', 'Skal vere eit heiltal.', 'Must be a whole number.'],
  ],
  [
    'an empty list of criteria',
    criterionSchema,
    { all: [] },
    'too_small',
    ['all'],
    ['Skal ha minst 1 element.', 'Skal ha minst 1 element.', 'Must have at least 1 item.'],
  ],
  [
    'a value that fits no form',
    criterionSchema,
    'everything',
    'invalid_union',
    [],
    [
      'Passer ikke med noen av formene som verdien kan ha.',
      'Passar ikkje med nokon av formene som verdien kan ha.',
      'Fits none of the forms that the value can have.',
    ],
  ],
  [
    'the one form of several that the value came into',
    z.union([z.literal('all'), z.array(pathwayTypeSchema)]),
    ['D01', 'D99'],
    'invalid_value',
    [1],
    [
      "Skal være en av: 'D01', 'D06', 'D07', 'D08', 'D09', 'D10', 'D11', 'D12'.",
      "Skal vere ein av: 'D01', 'D06', 'D07', 'D08', 'D09', 'D10', 'D11', 'D12'.",
      "Must be one of: 'D01', 'D06', 'D07', 'D08', 'D09', 'D10', 'D11', 'D12'.",
    ],
  ],
  [
    'a field too many',
    z.strictObject({ a: z.string() }),
    { a: '', secret: 1 },
    'unrecognized_keys',
    [],
    [
      'Har ett felt som ikke hører hjemme her.',
      'Har eitt felt som ikkje høyrer heime her.',
      'Has one field that does not belong here.',
    ],
  ],
  [
    'two fields too many',
    z.strictObject({}),
    { a: '', secret: 1 },
    'unrecognized_keys',
    [],
    [
      'Har 2 felt som ikke hører hjemme her.',
      'Har 2 felt som ikkje høyrer heime her.',
      'Has 2 fields that do not belong here.',
    ],
  ],
  [
    'a key that is none of a list',
    z.record(z.string().check(z.regex(/^[a-z]$/)), z.string()),
    { A: '' },
    'invalid_key',
    ['A'],
    [
      'Nøkkelen er ikke en av dem som kan brukes her.',
      'Nøkkelen er ikkje ein av dei som kan brukast her.',
      'The key is not one of those that can stand here.',
    ],
  ],
  [
    'an element of a map',
    z.map(z.object({}), z.string()),
    new Map<unknown, unknown>([[{}, 1]]),
    'invalid_element',
    [],
    [
      'Et element er ikke som det skal være.',
      'Eit element er ikkje som det skal vere.',
      'An element is not as it must be.',
    ],
  ],
  [
    'a bound that is not itself allowed',
    z.number().check(z.gt(0)),
    0,
    'too_small',
    [],
    ['Skal være større enn 0.', 'Skal vere større enn 0.', 'Must be greater than 0.'],
  ],
  [
    'an upper bound that is not itself allowed',
    z.number().check(z.lt(5)),
    5,
    'too_big',
    [],
    ['Skal være mindre enn 5.', 'Skal vere mindre enn 5.', 'Must be less than 5.'],
  ],
  [
    'a number that a step does not hit',
    z.number().check(z.multipleOf(7)),
    8,
    'not_multiple_of',
    [],
    ['Skal være delelig med 7.', 'Skal vere deleleg med 7.', 'Must be divisible by 7.'],
  ],
  [
    'a check of someone else',
    z.string().check(z.refine(() => false)),
    'secret',
    'custom',
    [],
    [
      'Er ikke som skjemaet krever.',
      'Er ikkje som skjemaet krev.',
      'Is not as the schema demands.',
    ],
  ],
  [
    'a text of another form',
    z.string().check(z.regex(/^[a-f]+$/)),
    'secret',
    'invalid_format',
    [],
    [
      'Skal være en tekst på den formen som skjemaet krever.',
      'Skal vere ein tekst på den forma som skjemaet krev.',
      'Must be a text of the form that the schema demands.',
    ],
  ],
  [
    'a list too long',
    z.array(z.string()).check(z.maxLength(2)),
    ['secret', '', ''],
    'too_big',
    [],
    ['Skal ha høyst 2 element.', 'Skal ha høgst 2 element.', 'Must have at most 2 items.'],
  ],
  [
    'a text too long',
    z.string().check(z.maxLength(1)),
    'secret',
    'too_big',
    [],
    ['Skal ha høyst 1 tegn.', 'Skal ha høgst 1 teikn.', 'Must have at most 1 character.'],
  ],
]

describe('issues', () => {
  test.each(cases)('%s', (_, schema, value, code, path, messages) => {
    expect(languages.map((language) => described(schema, value, language))).toEqual(
      messages.map((message) => [{ path, code, message }]),
    )
  })

  test('the rule of a finding that is none of ours: the rules are listed, not all of them', () => {
    const [issue] = described(findingSchema, { rule: 'npr-999' }, 'en')
    expect(issue).toMatchObject({ path: ['rule'], code: 'invalid_union' })
    expect(issue?.message).toMatch(/^Must be one of: 'npr-102', .+ and \d+ more\.$/)
  })

  test('a record that lacks keys says so at each of them', () => {
    const issues = described(
      z.record(effectSchema, z.string()),
      { excluded: 'x', flagged: 'y' },
      'en',
    )
    expect(issues).toEqual([
      { path: ['set-aside'], code: 'invalid_type', message: 'Must be a text.' },
    ])
  })

  test('as zod’s own messages they tell the kind of value, or that it is missing', () => {
    const messages = (language: Language) =>
      pathwaySchema
        .safeParse(
          { id: 7, patient: null, unit: undefined, type: 'D01' },
          {
            error: issueMessagesIn(language),
          },
        )
        .error?.issues.slice(0, 3)
        .map(({ message }) => message)
    expect(messages('nb')).toEqual([
      'Skal være en tekst, men er et tall.',
      'Skal være en tekst, men er null.',
      'Mangler; skal være en tekst.',
    ])
    expect(messages('nn')).toEqual([
      'Skal vere ein tekst, men er eit tal.',
      'Skal vere ein tekst, men er null.',
      'Manglar; skal vere ein tekst.',
    ])
    expect(messages('en')).toEqual([
      'Must be a text, but is a number.',
      'Must be a text, but is null.',
      'Missing; must be a text.',
    ])
  })

  test('a part of a number is not said to be a number where a whole one is wanted', () => {
    expect(z.int().safeParse(1.5, { error: issueMessagesIn('en') }).error?.issues[0]?.message).toBe(
      'Must be a whole number, but is a number.',
    )
    expect(
      z.number().safeParse(Number.NaN, { error: issueMessagesIn('en') }).error?.issues,
    ).toEqual([expect.objectContaining({ message: 'Must be a number.' })])
  })

  test('parse throws with the same messages as safeParse answers', () => {
    expect(() => isoDateSchema.parse(7, { error: issueMessagesIn('nn') })).toThrow(
      'Skal vere ein tekst, men er eit tal.',
    )
  })

  test('misuse: another language, or no error', () => {
    const code = (code: string) => expect.objectContaining({ code })
    expect(() => describeIssues({ issues: [] }, 'sv' as Language)).toThrow(code('unknown-language'))
    expect(() => issueMessagesIn('sv' as Language)).toThrow(code('unknown-language'))
    expect(() => describeIssues(undefined, 'nb')).toThrow(code('invalid-argument'))
    expect(() => describeIssues({} as never, 'nb')).toThrow(code('invalid-argument'))
  })

  test('no text in any language holds a value that was refused, and every issue is as promised', () => {
    const secret = 'HEMMELIG'
    const salted = (value: unknown): unknown =>
      typeof value === 'string'
        ? `${secret}${value}`
        : Array.isArray(value)
          ? value.map(salted)
          : typeof value === 'object' && value !== null
            ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, salted(inner)]))
            : value
    fc.assert(
      fc.property(
        fc.constantFrom(...zodSchemas.values()),
        fc.oneof(fc.jsonValue(), fc.constant(row), fc.constant({ rule: 'x', pathways: [row] })),
        fc.constantFrom(...languages),
        (schema, value, language) => {
          for (const error of [undefined, issueMessagesIn(language)]) {
            const answer = schema.safeParse(salted(value), error && { error })
            if (answer.success) continue
            const issues = describeIssues(answer.error, language)
            expect(issues.length).toBeGreaterThan(0)
            for (const issue of issues) {
              expect(issueCodeSchema.safeParse(issue.code).success).toBe(true)
              expect(issueCodeSchema.options).toContain(issue.code)
              expect(issue.message).toMatch(/^[A-ZÅ].*\.$/)
              expect(issue.message).not.toContain(secret)
            }
            if (error === undefined) continue
            for (const { message } of answer.error.issues) expect(message).not.toContain(secret)
          }
        },
      ),
      { numRuns: 500 },
    )
  })
})
