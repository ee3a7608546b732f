import fc from 'fast-check'
import {
  codeSystems,
  editions,
  type Indicator,
  indicators,
  lookupCode,
  lookupPathwayDefinition,
  pathwayDefinitions,
  validationRules,
} from 'pasientforlop'
import {
  codeSystemsToFhir,
  definitionsToFhir,
  type FhirCodeSystem,
  type FhirPlanDefinition,
  pathwayDefinitionsToFhir,
} from 'pasientforlop/fhir'
import { describe, expect, test } from 'vitest'

const date = '2026-11-01'
const base = 'https://example.org/fhir'
const resources = codeSystemsToFhir({ date, base })
const systemOf = (id: string) =>
  resources.find((one) => one.id === `no-kodeverk-${id}.codesystem`) as FhirCodeSystem
const conceptOf = (system: string, code: string) =>
  systemOf(system).concept?.find((one) => one.code === code)
const propertiesOf = (system: string, code: string, property: string) =>
  conceptOf(system, code)
    ?.property?.filter((one) => one.code === property)
    .map(({ valueCode, valueString, valueDateTime, valueBoolean }) =>
      [valueCode, valueString, valueDateTime, valueBoolean].find((value) => value !== undefined),
    )

describe('code systems', () => {
  test('each has a CodeSystem at its address with its OID, a ValueSet and a NamingSystem', () => {
    for (const { id, oid } of Object.values(codeSystems)) {
      const url = `http://helsedir.no/fhir/CodeSystem/no-kodeverk-${id}`
      expect(systemOf(id)).toMatchObject({
        url,
        name: `NoKodeverk${id}`,
        identifier: [{ system: 'urn:ietf:rfc:3986', value: `urn:oid:${oid}` }],
      })
      expect(resources).toContainEqual(
        expect.objectContaining({
          resourceType: 'ValueSet',
          url: `${base}/ValueSet/no-kodeverk-${id}`,
        }),
      )
      expect(resources).toContainEqual(
        expect.objectContaining({
          resourceType: 'NamingSystem',
          date,
          uniqueId: [
            { type: 'oid', value: oid, preferred: true },
            { type: 'uri', value: url, preferred: false },
          ],
        }),
      )
    }
  })

  test('every code is there once, with its text, evidence, validity and sources', () => {
    for (const { id, codes, sources } of Object.values(codeSystems)) {
      const concepts = systemOf(id).concept ?? []
      expect(concepts.map(({ code }) => code)).toEqual([...new Set(codes.map(({ code }) => code))])
      for (const { code, display, evidence, validFrom } of codes) {
        expect(conceptOf(id, code)?.display).toBe(display)
        expect(propertiesOf(id, code, 'evidence')).toEqual([evidence])
        expect(propertiesOf(id, code, 'effectiveDate')).toEqual(validFrom ? [validFrom] : [])
        expect(propertiesOf(id, code, 'source')).toEqual(expect.arrayContaining([...sources]))
        expect(propertiesOf(id, code, 'inactive')).toEqual(
          lookupCode(id, code).state === 'draft' ? [true] : [],
        )
      }
    }
  })

  test('what is announced without a code makes a fragment that says so and does not count', () => {
    expect(systemOf('9326')).toMatchObject({ content: 'fragment' })
    expect(systemOf('9326').count).toBeUndefined()
    expect(systemOf('9326').description).toContain('Announced from 2023-01-01')
    const { length } = codeSystems['9324'].codes
    expect(systemOf('9324')).toMatchObject({ content: 'complete', count: length })
    expect(systemOf('9329').description).toContain('official name not found')
  })

  test('drafts are outside the value set', () => {
    const valueSet = resources.find(({ id }) => id === 'no-kodeverk-9321.valueset')
    expect(valueSet).toMatchObject({
      compose: { exclude: [{ concept: ['D02', 'D03', 'D04', 'D05'].map((code) => ({ code })) }] },
    })
    const other = resources.find(({ id }) => id === 'no-kodeverk-9324.valueset')
    expect(other).not.toHaveProperty('compose.exclude')
  })

  test('texts of other tables and languages are designations', () => {
    expect(conceptOf('9322', 'A')?.designation).toEqual(
      expect.arrayContaining([{ language: 'nb', value: 'Nasjonalt pasientforløp start' }]),
    )
    expect(conceptOf('8406', '1')?.designation).toEqual([
      { language: 'nn', value: 'døgn' },
      { language: 'en', value: 'inpatient' },
    ])
    expect(conceptOf('8406', '8')?.designation).toBeUndefined()
  })

  test('a code with several spans of validity is one concept with the dates of each', () => {
    const codes = [
      { code: 'A', display: 'Før', evidence: 'official', validTo: '2019-12-31' },
      { code: 'A', display: 'Nå', evidence: 'official', validFrom: '2021-01-01' },
    ] as const
    const [system] = codeSystemsToFhir({ date, codeSystems: [{ ...codeSystems['9324'], codes }] })
    expect(system).toMatchObject({
      count: 1,
      concept: [{ code: 'A', display: 'Nå', designation: [{ language: 'nb', value: 'Før' }] }],
    })
    expect((system as FhirCodeSystem).concept?.[0]?.property).toEqual(
      expect.arrayContaining([
        { code: 'retirementDate', valueDateTime: '2019-12-31' },
        { code: 'effectiveDate', valueDateTime: '2021-01-01' },
      ]),
    )
  })
})

describe('pathway definitions', () => {
  const plans = pathwayDefinitionsToFhir({ base })
  const planOf = (type: string, edition: string) =>
    plans.find(({ id }) => id === `${type}-${edition}`) as FhirPlanDefinition
  const limitsOf = (plan: FhirPlanDefinition, event: string) =>
    plan.action?.find(({ id }) => id === event)?.action ?? []

  test('there is one for each type of each edition, under the base, by version', () => {
    const wanted = Object.values(editions).flatMap(({ id, types }) =>
      types.map((type) => `${base}/PlanDefinition/${type}|${id}`),
    )
    expect(plans.map(({ url, version }) => `${url}|${version}`).sort()).toEqual(wanted.sort())
  })

  test('each allowed event is an action with its codes', () => {
    for (const { type, events } of Object.values(pathwayDefinitions)) {
      const plan = planOf(type, 'pakkeforlop-2019')
      for (const { event, outcomes } of events) {
        const action = plan.action?.find(({ id }) => id === event)
        const codes = action?.code?.flatMap(({ coding }) => coding?.map(({ code }) => code))
        const composite = outcomes.length === 0 ? [''] : outcomes
        expect(codes).toEqual([event, ...composite.map((outcome) => `${type}${event}${outcome}`)])
      }
    }
  })

  test('each limit is there in every edition that it holds in, from the event that begins it', () => {
    for (const { version, id } of plans) {
      const type = id.slice(0, 3) as keyof typeof pathwayDefinitions
      const plan = planOf(type, version as string)
      const { definition } = lookupPathwayDefinition({ type, edition: version as never })
      const { start = '', end = '9999' } = plan.effectivePeriod ?? {}
      const held = definition.timeLimits.filter(
        ({ validFrom, validTo = '9999' }) => validFrom <= end && validTo >= start,
      )
      const written = plan.action?.flatMap(({ action = [] }) => action) ?? []
      const days = written.map(({ relatedAction }) => relatedAction?.[0]?.offsetRange.high?.value)
      expect(days.sort()).toEqual(held.map(({ maxDays }) => maxDays).sort())
      const ids = new Set(plan.action?.map(({ id: action }) => action))
      for (const { relatedAction } of written) {
        expect(ids).toContain(relatedAction?.[0]?.actionId)
      }
    }
  })

  test('the conditions of a limit are care level, severity and start date', () => {
    const [outpatient] = limitsOf(planOf('D01', 'pakkeforlop-2019'), 'C')
    expect(outpatient).toMatchObject({
      condition: [{ expression: { expression: "`careLevel` in ('outpatient' | 'day')" } }],
      relatedAction: [{ actionId: 'M', relationship: 'after-start' }],
    })
    expect(outpatient?.relatedAction?.[0]?.offsetRange).toMatchObject({
      high: { value: 21, code: 'd' },
    })
    const attendance = limitsOf(planOf('D08', 'pakkeforlop-2019'), 'M')
    expect(attendance.map(({ condition }) => condition?.[0]?.expression.expression)).toEqual([
      "`severity` = 'severe' and `start` <= '2022-09-29'",
      "`severity` = 'severe' and `start` >= '2022-09-30'",
      "`severity` = 'less-severe' and `start` >= '2022-09-30'",
    ])
    // From 2023 the first no longer holds, and the others always do.
    const later = limitsOf(planOf('D08', 'pasientforlop-2023'), 'M')
    expect(later.map(({ condition }) => condition?.[0]?.expression.expression)).toEqual([
      "`severity` = 'severe'",
      "`severity` = 'less-severe'",
    ])
    const treatment = limitsOf(planOf('D01', 'pakkeforlop-2019'), 'treatmentStarted')
    expect(treatment.map(({ relatedAction }) => relatedAction?.[0]?.actionId)).toEqual(['D', 'D'])
  })

  test('what no source gives is told: no actions, no period, and why', () => {
    const simplified = planOf('D11', 'forenklet-2024')
    expect(simplified.status).toBe('unknown')
    expect(simplified.action).toBeUndefined()
    expect(simplified.effectivePeriod).toBeUndefined()
    expect(simplified.description).toContain('Unknown: its time limits')
    expect(planOf('D10', 'pakkeforlop-2019').status).toBe('unknown')
    expect(planOf('D09', 'pakkeforlop-2019')).toMatchObject({
      status: 'active',
      effectivePeriod: { start: '2020-01-01', end: '2022-12-31' },
    })
    expect(planOf('D09', 'pasientforlop-2023').effectivePeriod).toEqual({ start: '2023-01-01' })
  })
})

describe('all definitions', () => {
  const definitions = definitionsToFhir({ date, base })

  test('no two have one type and id, nor one address and version', () => {
    const names = definitions.map(({ resourceType, id }) => `${resourceType}/${id}`)
    expect(new Set(names).size).toBe(names.length)
    const addresses = definitions.flatMap((one) =>
      'url' in one ? [`${one.url}|${'version' in one ? one.version : ''}`] : [],
    )
    expect(new Set(addresses).size).toBe(addresses.length)
  })

  test('every indicator, rule and exclusion is there', () => {
    const measures = definitions.filter(({ resourceType }) => resourceType === 'Measure')
    expect(measures).toHaveLength(Object.keys(indicators).length)
    const codesOf = (id: string) =>
      (definitions.find((one) => one.id === id) as FhirCodeSystem).concept?.map(({ code }) => code)
    expect(codesOf('validation-rule')).toEqual(Object.keys(validationRules))
    const exclusions = (Object.values(indicators) as readonly Indicator[]).flatMap(
      (one) => one.exclusions,
    )
    expect(codesOf('exclusion')?.sort()).toEqual(
      [...new Set(exclusions.map(({ id }) => id))].sort(),
    )
  })

  test('addresses are official ones, or under the base', () => {
    const known =
      /^(https:\/\/example\.org\/fhir\/|http:\/\/helsedir\.no\/fhir\/CodeSystem\/|http:\/\/hl7\.org\/fhir|http:\/\/terminology\.hl7\.org\/|http:\/\/unitsofmeasure\.org$|urn:|lang$|content$)/
    const visit = (value: unknown, key: string): void => {
      if (typeof value === 'string' && ['url', 'system', 'valueCanonical'].includes(key)) {
        expect(value).toMatch(known)
      }
      if (typeof value !== 'object' || value === null) return
      // Sources have the addresses where they were read.
      if ('type' in value && value.type === 'citation') return
      for (const [inner, part] of Object.entries(value)) visit(part, inner)
    }
    for (const one of definitions) visit(one, '')
  })

  test('the same again, whatever was written before', () => {
    expect(definitionsToFhir({ date, base })).toEqual(definitions)
  })

  test('systems by address change the systems of codes and nothing else', () => {
    const text = JSON.stringify(definitionsToFhir({ date, base, systemUri: 'canonical' }))
    const oids = /"system":"urn:oid:2\.16\.578\.1\.12\.4\.1\.1\.(\d+)"/g
    expect(text).not.toMatch(oids)
    expect(
      JSON.stringify(definitions).replace(
        oids,
        '"system":"http://helsedir.no/fhir/CodeSystem/no-kodeverk-$1"',
      ),
    ).toBe(text)
  })
})

test('any base that is an address is taken as it is, without a last slash', () => {
  fc.assert(
    fc.property(fc.webUrl({ validSchemes: ['https', 'http'] }), (url) => {
      const [first] = pathwayDefinitionsToFhir({ base: url })
      expect(first?.url).toBe(`${url.replace(/\/$/, '')}/PlanDefinition/D01`)
    }),
  )
})
