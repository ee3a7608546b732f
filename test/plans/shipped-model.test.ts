import { codeSystems, pathwayDefinitions } from 'pasientforlop'
import { isOrganisationNumber, type Organisation, organisations } from 'pasientforlop/plans'
import { describe, expect, test } from 'vitest'

interface Dated {
  readonly from?: string | null | undefined
  readonly to?: string | null | undefined
}

const isBackwards = ({ from, to }: Dated) =>
  typeof from === 'string' && typeof to === 'string' && from > to

/** Whether a span reaches outside another; an end that is not known does not limit. */
const isOutside = (inner: Dated, outer: Dated) => {
  const first = inner.from ?? inner.to ?? ''
  const last = inner.to ?? inner.from ?? ''
  return (
    (typeof outer.from === 'string' && first !== '' && first < outer.from) ||
    (typeof outer.to === 'string' && last !== '' && last > outer.to)
  )
}

const all: readonly Organisation[] = Object.values(organisations)
const numbers = new Set(all.map(({ number }) => number))

const lifeOf = ({ validFrom, validTo }: Organisation): Dated => ({
  from: validFrom?.date,
  to: validTo?.date,
})

const parentsOf = ({ parents }: Organisation) =>
  'unknown' in parents
    ? []
    : parents.flatMap(({ organisation }) => (organisation === undefined ? [] : [organisation]))

const successorsOf = ({ successors = [] }: Organisation) =>
  successors.map(({ organisation }) => organisation)

/** Every organisation that a chain from one leads to. */
const reachedFrom = (start: Organisation, next: (one: Organisation) => readonly string[]) => {
  const reached = new Set<string>()
  const todo = [...next(start)]
  for (let number = todo.pop(); number !== undefined; number = todo.pop()) {
    if (reached.has(number)) continue
    reached.add(number)
    todo.push(...next(organisations[number] as Organisation))
  }
  return reached
}

describe('the shipped organisations hang together', () => {
  test.each(all.map((one) => [one.name, one] as const))('%s', (_, one) => {
    expect(isOrganisationNumber(one.number)).toBe(true)
    expect(parentsOf(one).filter((number) => !numbers.has(number))).toEqual([])
    expect(successorsOf(one).filter((number) => !numbers.has(number))).toEqual([])
    expect(reachedFrom(one, parentsOf).has(one.number)).toBe(false)
    expect(reachedFrom(one, successorsOf).has(one.number)).toBe(false)
    expect(isBackwards(lifeOf(one))).toBe(false)
    const services = 'unknown' in one.services ? [] : one.services
    expect(services.filter((service) => isBackwards(service))).toEqual([])
    expect(services.filter((service) => isOutside(service, lifeOf(one)))).toEqual([])
  })
})

describe('the shipped pathway definitions use codes that exist, within their time', () => {
  const codesOf = (id: string) =>
    new Set(
      Object.values(codeSystems)
        .filter((system) => system.id === id)
        .flatMap((system) => system.codes.map(({ code }) => code as string)),
    )
  const outcomeSystems = new Map(
    codeSystems['9322'].codes.map((code) => [
      code.code as string,
      'outcomeCodeSystem' in code ? (code.outcomeCodeSystem as string) : undefined,
    ]),
  )

  test.each(Object.values(pathwayDefinitions).map((one) => [one.type, one] as const))(
    '%s',
    (type, { inUseFrom, events, timeLimits }) => {
      const life: Dated = { from: typeof inUseFrom === 'string' ? inUseFrom : undefined }
      expect(codesOf('9321').has(type)).toBe(true)
      for (const { event, outcomes, validFrom, validTo } of events) {
        const system = outcomeSystems.get(event)
        expect(codesOf('9322').has(event)).toBe(true)
        const known = system === undefined ? undefined : codesOf(system)
        expect(outcomes.filter((outcome) => known?.has(outcome) === false)).toEqual([])
        expect(isBackwards({ from: validFrom, to: validTo })).toBe(false)
        expect(isOutside({ from: validFrom, to: validTo }, life)).toBe(false)
      }
      for (const { pathway, validFrom, validTo } of timeLimits) {
        expect(pathway).toBe(type)
        expect(isBackwards({ from: validFrom, to: validTo })).toBe(false)
        expect(isOutside({ from: validFrom, to: validTo }, life)).toBe(false)
      }
    },
  )
})

describe('the shipped code systems hang together', () => {
  test.each(Object.entries(codeSystems))('%s', (id, { id: own, codes }) => {
    expect(own).toBe(id)
    const entries = codes.map(
      (code) => code as { code: string; validFrom?: string; validTo?: string },
    )
    const keys = entries.map(({ code, validFrom = '' }) => `${code} ${validFrom}`)
    expect(new Set(keys).size).toBe(keys.length)
    expect(
      entries.filter(({ validFrom, validTo }) => isBackwards({ from: validFrom, to: validTo })),
    ).toEqual([])
  })
})
