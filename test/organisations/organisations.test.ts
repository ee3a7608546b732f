import fc from 'fast-check'
import { isOrganisationNumber, organisations } from 'pasientforlop/plans'
import { describe, expect, test } from 'vitest'

const all = Object.values(organisations)
const shipped = all.map(({ number }) => number)

describe('isOrganisationNumber', () => {
  test('all shipped numbers pass', () => {
    expect(shipped.filter((number) => !isOrganisationNumber(number))).toEqual([])
    expect(Object.keys(organisations)).toEqual(shipped)
    expect(shipped).toHaveLength(63)
  })

  test.each(['984166762', '998038615'])('%s, which stands in public lists, fails', (number) => {
    expect(isOrganisationNumber(number)).toBe(false)
  })

  test.each([
    ['eight digits', '98397472'],
    ['ten digits', '9839747240'],
    ['spaces', '983 974 724'],
    ['letters', '98397472A'],
    ['other digits', '٩٨٣٩٧٤٧٢٤'],
    ['nothing', ''],
    ['a number', 983974724 as unknown as string],
    ['a first digit that none has', '123456785'],
    ['all the same digit', '111111111'],
    ['null', null as unknown as string],
  ])('%s is none', (_, text) => {
    expect(isOrganisationNumber(text)).toBe(false)
  })

  test('a number whose check digit would be 10 does not exist', () => {
    // 3·9 + 2·0 + 7·0 + 6·0 + 5·0 + 4·1 + 3·1 + 2·0 = 34, and 11 − 34 mod 11 = 10.
    for (let digit = 0; digit <= 9; digit += 1) {
      expect(isOrganisationNumber(`90000110${digit}`)).toBe(false)
    }
  })

  test('every wrong digit is caught', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...shipped),
        fc.integer({ min: 0, max: 8 }),
        fc.integer({ min: 1, max: 9 }),
        (number, at, shift) => {
          const digit = (Number(number[at]) + shift) % 10
          const wrong = `${number.slice(0, at)}${digit}${number.slice(at + 1)}`
          expect(isOrganisationNumber(wrong)).toBe(false)
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('the organisations', () => {
  const byName = (name: string) => all.find((one) => one.name === name)

  test.each([
    ['Helse Sunnmøre HF', '997005562', '2010-12-31'],
    ['Helse Nordmøre og Romsdal HF', '997005562', '2010-12-31'],
    ['Psykiatrien i Vestfold HF', '983975259', '2011-12-31'],
    ['Direktoratet for e-helse', '983544622', '2023-12-31'],
  ])('%s went into %s after %s', (name, successor, last) => {
    const found = byName(name) as {
      successors?: readonly { organisation: string }[]
      validTo?: { date: string }
    }
    expect(found.successors?.map(({ organisation }) => organisation)).toEqual([successor])
    expect(found.validTo?.date).toBe(last)
  })

  test('an organisation may have several owners, and one that is no organisation of the list', () => {
    expect(byName('Helseplattformen AS')?.parents).toEqual([
      { organisation: '983658776', relation: 'owner' },
      { name: 'Trondheim kommune', relation: 'owner' },
    ])
    expect(byName('Sykehusbygg HF')?.parents).toHaveLength(4)
  })

  test('a private party has an agreement, not an owner', () => {
    expect(byName('Solli DPS')?.parents).toEqual([
      { organisation: '983658725', relation: 'agreement' },
    ])
  })

  test('an earlier name is kept', () => {
    const found = byName('Finnmarkssykehuset HF') as { earlierNames?: readonly { name: string }[] }
    expect(found.earlierNames?.map(({ name }) => name)).toEqual(['Helse Finnmark HF'])
  })

  test('every care area has a reason, and a source unless it is inferred', () => {
    const services = all.flatMap((one) =>
      'unknown' in one.services
        ? []
        : (one.services as readonly { evidence: string; source?: string; reason: string }[]),
    )
    expect(services.filter((one) => one.reason === '')).toEqual([])
    expect(
      services.filter((one) => one.evidence !== 'inferred' && one.source === undefined),
    ).toEqual([])
  })
})
