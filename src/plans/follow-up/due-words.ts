import { planFinding, unreadableDeadline } from '../check/plan-findings.js'
import type { Tiltak } from '../schema.js'
import { ancestorsOf, type TiltakTree } from '../tiltak-tree.js'
import type { DueWords } from './obligation-status.js'
import type { PlanFinding } from './schema.js'

/** The words for when a tiltak is due: its own, or those of the nearest above it that has any. */
export function dueWords(tiltak: Tiltak, tree: TiltakTree): DueWords {
  const dated = [tiltak, ...ancestorsOf(tiltak, tree)].find(({ deadline }) => deadline)
  const deadline = dated?.deadline
  if (deadline === undefined || deadline.kind === 'none') {
    return { due: null, kind: 'not-named', readings: [] }
  }
  if (deadline.kind === 'interval') {
    return { due: deadline.due, kind: 'dated', readings: [deadline.due] }
  }
  return deadline.kind === 'unreadable'
    ? { due: null, kind: 'unreadable', readings: deadline.readings.map(({ due }) => due) }
    : { due: null, kind: 'undated', readings: [] }
}

/** What the document does not say of a tiltak, or says in words that cannot be read. */
export function findingsOn(
  tiltak: Tiltak,
  { parents }: TiltakTree,
  words: ReadonlyMap<string, DueWords>,
): readonly PlanFinding[] {
  const { id, deadline, responsible } = tiltak
  if (deadline?.kind === 'unreadable') return unreadableDeadline(tiltak)
  const hasParts = parents.has(id)
  const isNamed = !('unknown' in responsible) && responsible.length > 0
  return [
    ...(isNamed || hasParts ? [] : [planFinding('names-no-responsible', id, {})]),
    ...(words.get(id)?.kind !== 'not-named' || hasParts
      ? []
      : [planFinding('names-no-deadline', id, {})]),
  ]
}
