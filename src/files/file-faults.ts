import { compareTexts } from '../misuse/compare-texts.js'
import type { FileFinding, FileRuleId } from './schema.js'

/** What is wrong with lines of a file, gathered by rule and what there is to say of it. */
export type FileFaults = Map<string, { readonly finding: FileFinding; readonly lines: number[] }>

const effects = {
  'ragged-row': 'set-aside',
  'bad-quotes': 'set-aside',
  'unclosed-quote': 'set-aside',
  'row-too-long': 'set-aside',
  'repeated-header': 'set-aside',
  'bad-json': 'set-aside',
  'bad-encoding': 'set-aside',
  'no-object': 'set-aside',
  'stray-quote': 'flagged',
  'not-in-encoding': 'flagged',
  'mixed-encoding': 'flagged',
  'control-sign': 'flagged',
  'rounded-number': 'flagged',
  'blank-at-edge': 'flagged',
  'decomposed-letter': 'flagged',
} as const satisfies Record<FileRuleId, FileFinding['effect']>

/** Adds a line to the finding that says the same. */
export function addFault(
  faults: FileFaults,
  rule: FileRuleId,
  line: number,
  params: FileFinding['params'] = {},
): void {
  const key = `${rule} ${JSON.stringify(params)}`
  const known = faults.get(key)
  if (known !== undefined) {
    known.lines.push(line)
    return
  }
  const lines = [line]
  faults.set(key, { finding: { rule, effect: effects[rule], lines, params }, lines })
}

/** The findings by their first line. */
export function listFaults(faults: FileFaults): readonly FileFinding[] {
  return [...faults.values()]
    .map(({ finding, lines }) => ({
      ...finding,
      // A column of two fields is looked at twice, and some lines are told when all rows are there.
      lines: [...new Set(lines)].sort((a, b) => a - b),
    }))
    .sort((a, b) => (a.lines[0] as number) - (b.lines[0] as number) || compareTexts(a.rule, b.rule))
}

/** How many lines are in no row because of what is wrong with them. */
export function countSetAside(faults: FileFaults): number {
  let count = 0
  for (const { finding, lines } of faults.values()) {
    if (finding.effect === 'set-aside') count += lines.length
  }
  return count
}
