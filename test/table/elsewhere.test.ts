import { Dictionary, Int32, Utf8, vectorFromArray } from 'apache-arrow'
import { table as arquero } from 'arquero'
import {
  assembleTable,
  flattenForlopstidTable,
  flattenPathwayTable,
  measureTable,
  registrationTable,
  type Table,
  type TableColumn,
} from 'pasientforlop/table'
import { describe, expect, test } from 'vitest'
import { generateRows } from '../generators/streamed-rows.js'

const asOf = '2022-06-30'
const rows = generateRows(300, 4)
const registrations = registrationTable(rows)
const { pathways } = assembleTable(registrations)
const tables: readonly Table[] = [
  registrations,
  pathways,
  measureTable(pathways, { asOf }),
  flattenPathwayTable(pathways, { asOf }),
  flattenForlopstidTable(pathways, { asOf }),
]

const columnsOf = ({ columns }: Table): [string, TableColumn][] => Object.entries(columns)

describe('columns are what other tools read', () => {
  test.each(tables)('Arquero reads the values of each column: $kind', ({ columns, length }) => {
    const read = arquero({ ...columns })
    expect(read.numRows()).toBe(length)
    for (const [name, column] of Object.entries(columns)) {
      expect(Array.from({ length }, (_, at) => read.get(name, at))).toEqual(Array.from(column))
    }
  })

  test.each(tables)('values, validity and dictionary say what at says: $kind', (table) => {
    for (const [, { kind, values, validity, dictionary, ...column }] of columnsOf(table)) {
      const meant = Array.from(values, (value, at) => {
        if (validity !== null && validity[at] !== 1) return null
        if (kind === 'text') return dictionary?.[value]
        if (kind === 'date') return new Date(value * 864e5).toISOString().slice(0, 10)
        return kind === 'boolean' ? value === 1 : value
      })
      expect(meant).toEqual(Array.from(column as TableColumn))
      expect(values).toHaveLength(column.length)
    }
  })

  test('columns of Arrow, with a dictionary or none, are read as lists are', () => {
    const plain = rows.map(({ patient, unit, date, careLevel = null }, at) => {
      return { patient, unit, date, careLevel, code: `D01${at % 2 === 0 ? 'A' : 'M'}` }
    })
    const texts = (of: (row: (typeof plain)[number]) => string | null) =>
      vectorFromArray(plain.map(of), new Dictionary(new Utf8(), new Int32()))
    const days = plain.map(({ date }) => Date.parse(date) / 864e5)
    const fromArrow = registrationTable({
      patient: texts(({ patient }) => patient),
      unit: vectorFromArray(plain.map(({ unit }) => unit)),
      date: vectorFromArray(days, new Int32()),
      careLevel: texts(({ careLevel }) => careLevel),
      code: texts(({ code }) => code),
    })
    const list = registrationTable(plain)
    for (const [name, column] of columnsOf(list)) {
      expect(Array.from(fromArrow.columns[name] as TableColumn)).toEqual(Array.from(column))
    }
    expect(assembleTable(fromArrow).findings).toEqual(assembleTable(list).findings)
  })
})
