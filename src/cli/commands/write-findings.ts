import type { Asked } from '../arguments.js'
import type { ToldFinding } from '../told-findings.js'
import { fill, wordsIn } from '../words/words-in.js'

/**
 * Findings for people: file and line first, as editors and terminals make links of it; of each rule
 * the first ones, and what to do once below those that it is about.
 */
export function writeFindings(
  name: string,
  findings: readonly ToldFinding[],
  countOf: (rule: string) => number,
  { language, limit }: Asked,
): readonly string[] {
  const words = wordsIn(language)
  if (findings.length === 0) return [words.none]
  return grouped(findings, 'rule').flatMap(([rule, found]) => {
    const [first] = found as [ToldFinding]
    const shown = limit === 0 ? found : found.slice(0, limit)
    const more = countOf(rule) - shown.length
    return [
      `${rule} · ${words.effects[first.effect]} · ${first.title}`,
      ...grouped(shown, 'help').flatMap(([help, alike]) => [
        ...alike.map((one) => writeLine(name, one)),
        ...(help === '' ? [] : [`  → ${help}`]),
      ]),
      ...(more > 0 ? [`  ${fill(words.more, { count: more })}`] : []),
      '',
    ]
  })
}

/** Findings by what they have in common, in the order in which it is met. */
function grouped(
  findings: readonly ToldFinding[],
  by: 'rule' | 'help',
): readonly (readonly [string, readonly ToldFinding[]])[] {
  const groups = new Map<string, ToldFinding[]>()
  for (const finding of findings) {
    const known = groups.get(finding[by])
    if (known === undefined) groups.set(finding[by], [finding])
    else known.push(finding)
  }
  return [...groups]
}

function writeLine(name: string, { line, columns, text, key }: ToldFinding): string {
  const place = line === null ? name : `${name}:${line}`
  const column = columns.length === 0 ? '' : ` ${columns.join(', ')}:`
  return `  ${place}:${column} ${text}${key === null ? '' : ` [${key}]`}`
}
