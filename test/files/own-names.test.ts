import { type MappingKind, mappings, readCsv, readNdjson, rowsOf } from 'pasientforlop/files'
import { describe, expect, test } from 'vitest'
import { factNames } from '../../src/registrations/fact-names.js'

const required = {
  registration: ['patient', 'unit', 'date'],
  referral: ['referral', 'unit'],
  discharge: ['discharge', 'unit'],
  appointment: ['appointment', 'unit'],
} as const satisfies Record<MappingKind, readonly string[]>

describe.each(Object.keys(mappings) as MappingKind[])('a %s under our own names', (kind) => {
  const mapping = mappings[kind]
  const names = Object.keys(mapping.columns)

  test('must have what its kind needs, and may have the rest', () => {
    const needed = names.filter((name) => {
      try {
        readCsv(`${names.filter((other) => other !== name).join(',')}\n`, { mapping })
        return false
      } catch (error) {
        expect(error).toMatchObject({ code: 'unknown-column' })
        return true
      }
    })
    expect(needed).toEqual(required[kind])
    const reading = readCsv(`${needed.join(',')}\n${needed.map(() => 'x').join(',')}\n`, {
      mapping,
    })
    expect(reading.length).toBe(1)
    expect(reading.file.absent).toEqual(names.filter((name) => !needed.includes(name)))
  })

  test('has facts beside the other columns, or in an object of their own', () => {
    const isFact = (name: string) => (factNames as readonly string[]).includes(name)
    expect(names.filter(isFact)).toEqual(kind === 'registration' ? factNames : [])
    const row = Object.fromEntries(names.map((name) => [name, `a ${name}`]))
    const facts = Object.fromEntries(names.filter(isFact).map((name) => [name, `a ${name}`]))
    const rest = Object.fromEntries(
      names.filter((name) => !isFact(name)).map((name) => [name, `a ${name}`]),
    )
    const beside = readNdjson(JSON.stringify(row), { mapping })
    const within = readNdjson(JSON.stringify({ ...rest, facts }), { mapping })
    expect(rowsOf(within)).toEqual(rowsOf(beside))
    const made = rowsOf(beside)[0] as unknown as Readonly<Record<string, unknown>>
    expect(Object.keys((made['facts'] as object | undefined) ?? {})).toEqual(names.filter(isFact))
    expect(Object.keys(made).filter((key) => key !== 'facts')).toEqual(
      names.filter((name) => !isFact(name)),
    )
    // Of both the one beside is read.
    const both = readNdjson(JSON.stringify({ ...row, facts: { severity: 'x' } }), { mapping })
    expect(rowsOf(both)).toEqual(rowsOf(beside))
  })
})
