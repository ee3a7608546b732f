import type { Sum, Table } from './hidden-cells.js'

/** Hidden cells that are tied to each other by sums, and those sums. */
export interface Component {
  readonly cells: readonly number[]
  readonly sums: readonly Sum[]
}

/** Splits the hidden cells into groups that no sum connects; each can be judged on its own. */
export function findComponents({ cells, sums, hidden }: Table): readonly Component[] {
  const leader = cells.map((_, at) => at)
  const find = (cell: number): number => {
    let at = cell
    while (leader[at] !== at) {
      leader[at] = leader[leader[at] as number] as number
      at = leader[at] as number
    }
    return at
  }
  const hiddenOf = ({ parent, children }: Sum) =>
    [parent, ...children].filter((at) => hidden[at] === true)
  for (const sum of sums) {
    const [first, ...others] = hiddenOf(sum)
    if (first === undefined) continue
    for (const other of others) leader[find(other)] = find(first)
  }
  const components = new Map<number, { cells: number[]; sums: Sum[] }>()
  cells.forEach((_, at) => {
    if (hidden[at] !== true) return
    const root = find(at)
    const component = components.get(root) ?? { cells: [], sums: [] }
    component.cells.push(at)
    components.set(root, component)
  })
  for (const sum of sums) {
    const [first] = hiddenOf(sum)
    if (first !== undefined) components.get(find(first))?.sums.push(sum)
  }
  return [...components.values()]
}
