import { capital } from '../../messages/capital.js'
import { labelOf } from '../../messages/label-of.js'
import type { TableColumn } from '../../registrations/columns/table-column.js'
import type { Language } from '../../sources/schema.js'
import type { TableView } from '../views.js'
import { pageWords } from '../words/words-in.js'
import type { Courses } from './state.js'
import { shortDate, tableView, text, unitName } from './table-view.js'

/** The pathways of patients whose pseudonym has the text that is searched for. */
export function pathways(
  { columns, table }: Courses,
  { language, from, search }: { language: Language; from: number; search: string },
): TableView {
  const words = pageWords(language)
  const names = words.columns
  const column = (name: string) => table.columns[name] as TableColumn<string>
  const [start, end] = [column('start'), column('end')]
  return tableView(
    words.pathways.caption,
    [names.patient, names.type, names.unit, names.start, names.end].map(text),
    placesOf({ columns, table }, search.trim().toLowerCase()),
    (at) => [
      column('patient').at(at) ?? '',
      typeName(column('type').at(at) ?? '', language),
      unitName(column('unit').at(at) ?? ''),
      start.at(at) === null ? words.pathways.noStart : shortDate(start.at(at), language),
      end.at(at) === null ? words.pathways.open : shortDate(end.at(at), language),
    ],
    { from, pick: (at) => columns.idOf(at) },
  )
}

/** A pathway type with its name. */
export function typeName(type: string, language: Language): string {
  return `${type} ${capital(labelOf('pathwayType', type as 'D01', language))}`
}

function placesOf(
  { columns }: Pick<Courses, 'columns' | 'table'>,
  search: string,
): readonly number[] {
  const { length, patients, patientOf } = columns
  const all = Array.from({ length }, (_, at) => at)
  if (search === '') return all
  const fits = patients.map((name) => name.toLowerCase().includes(search))
  // Who is called just so comes first.
  const isExact = (at: number) => patients[patientOf[at] as number]?.toLowerCase() === search
  const found = all.filter((at) => fits[patientOf[at] as number] === true)
  return [...found.filter(isExact), ...found.filter((at) => !isExact(at))]
}
