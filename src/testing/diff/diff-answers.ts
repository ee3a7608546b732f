import { listArgument, objectArgument, wordsOfAnswer } from '../../misuse/arguments.js'
import { compareClocks } from './compare-clocks.js'
import { type Differences, listDifferences, noteDifference } from './differences.js'
import { matchPathways, type Pair } from './match-pathways.js'
import type { AnswerDiff, ComparedAnswers, ComparedFinding, ComparedPathway } from './types.js'

/**
 * Compares the answers of another implementation with ours, to the same rows, and says what
 * differs: which rule, interval or part of a pathway, on how many pathways, with the smallest
 * example. For the day on which two figures differ.
 *
 * Pathways are paired by patient, unit, type and start, findings by rule and rows, clocks by
 * pathway, interval and ordinal. Of findings and clocks of one side only, nothing is said:
 * `compared` tells what was. Examples hold dates and codes, neither patient nor unit.
 *
 * @throws `invalid-argument` where answers are no objects with lists.
 *
 * @example
 * ```ts
 * import { checkRegistrations } from 'pasientforlop'
 * import { diffAnswers } from 'pasientforlop/testing'
 *
 * const ours = checkRegistrations([
 *   { patient: 'p1', unit: 'u1', date: '2020-01-02', code: 'D11A' },
 *   { patient: 'p1', unit: 'u1', date: '2020-02-11', code: 'D11CP' },
 * ])
 * const theirs = { pathways: ours.pathways, findings: [] }
 * const { differences } = diffAnswers(ours, theirs)
 * differences.map(({ what, kind, pathways, example }) => [what, kind, pathways, example.rows])
 * // => [['npr-208', 'only-ours', 1, [0, 1]]]
 * ```
 */
export function diffAnswers(ours: ComparedAnswers, theirs: ComparedAnswers): AnswerDiff {
  readAnswers(ours, 'ours')
  readAnswers(theirs, 'theirs')
  return wordsOfAnswer('ours, theirs', 'lists of pathways, findings and clocks', () =>
    diffOf(ours, theirs),
  )
}

function diffOf(ours: ComparedAnswers, theirs: ComparedAnswers): AnswerDiff {
  const pairs = matchPathways(ours.pathways, theirs.pathways)
  const found: Differences = new Map()
  const compared: AnswerDiff['compared'][number][] = ['pathways']
  for (const pair of pairs) comparePathway(pair, found)
  if (ours.findings !== undefined && theirs.findings !== undefined) {
    compared.push('findings')
    compareFindings(pairs, ours.findings, theirs.findings, found)
  }
  if (ours.forlopstider !== undefined && theirs.forlopstider !== undefined) {
    compared.push('forlopstider')
    compareClocks(pairs, ours.forlopstider, theirs.forlopstider, found)
  }
  const differences = listDifferences(found)
  return {
    same: differences.length === 0,
    compared,
    pathwaysOfBoth: pairs.filter((pair) => pair.ours !== null && pair.theirs !== null).length,
    differences,
  }
}

function readAnswers(answers: ComparedAnswers, name: string): void {
  objectArgument(answers, name, 'the answers of an implementation')
  listArgument(answers.pathways, `${name}.pathways`)
  if (answers.findings !== undefined) listArgument(answers.findings, `${name}.findings`)
  if (answers.forlopstider !== undefined) listArgument(answers.forlopstider, `${name}.forlopstider`)
}

function comparePathway(pair: Pair, found: Differences): void {
  const { ours, theirs } = pair
  const note = (what: string, first: unknown, second: unknown) =>
    noteDifference(found, { about: 'pathway', what, ours: first, theirs: second, pair })
  if (ours === null || theirs === null) {
    note('pathway', spanOf(ours), spanOf(theirs))
    return
  }
  const [end, otherEnd] = [ours.end ?? null, theirs.end ?? null]
  if (end !== otherEnd) note('end', { end }, { end: otherEnd })
  if (ours.events === undefined || theirs.events === undefined) return
  const [events, otherEvents] = [eventsOf(ours), eventsOf(theirs)]
  if (`${events}` !== `${otherEvents}`) note('events', events, otherEvents)
}

function spanOf(pathway: ComparedPathway | null) {
  if (pathway === null) return null
  return { type: pathway.type, start: pathway.start, end: pathway.end ?? null }
}

/** Events in short, in one order: `2020-01-02 C KP`. */
function eventsOf({ events = [] }: ComparedPathway): readonly string[] {
  return events
    .map(({ date, event, outcomes }) =>
      [date, event, [...(outcomes ?? [])].sort().join('')].join(' ').trim(),
    )
    .sort()
}

function compareFindings(
  pairs: readonly Pair[],
  ours: readonly ComparedFinding[],
  theirs: readonly ComparedFinding[],
  found: Differences,
): void {
  const [mine, other] = [byRuleAndRows(ours), byRuleAndRows(theirs)]
  const pairOfOurs = new Map(pairs.map((pair) => [pair.ours?.id, pair]))
  const pairOfTheirs = new Map(pairs.map((pair) => [pair.theirs?.id, pair]))
  for (const [key, { rule, rows, pathway }] of mine) {
    if (other.has(key)) continue
    const pair = pathway ? pairOfOurs.get(pathway) : undefined
    noteDifference(found, {
      about: 'finding',
      what: rule,
      ours: { rows },
      theirs: null,
      pair,
      rows,
    })
  }
  for (const [key, { rule, rows, pathway }] of other) {
    if (mine.has(key)) continue
    const pair = pathway ? pairOfTheirs.get(pathway) : undefined
    noteDifference(found, {
      about: 'finding',
      what: rule,
      ours: null,
      theirs: { rows },
      pair,
      rows,
    })
  }
}

function byRuleAndRows(findings: readonly ComparedFinding[]): ReadonlyMap<string, ComparedFinding> {
  return new Map(findings.map((one) => [`${one.rule} ${[...one.rows].sort((a, b) => a - b)}`, one]))
}
