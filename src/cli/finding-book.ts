import { describeFinding } from '../messages/describe-finding.js'
import type { Finding } from '../validation/schema.js'
import type { Asked } from './arguments.js'
import type { ToldFinding } from './told-findings.js'

const severities = ['flagged', 'excluded', 'set-aside'] as const

type Effect = (typeof severities)[number]

/** What must be known of a finding to count it. */
interface Counted {
  readonly rule: string
  readonly effect: Effect
}

/**
 * Counts findings, and keeps those that are told: as text the first ones of each rule, else all
 * until they are taken.
 */
export interface FindingBook {
  readonly add: (finding: Counted, line: number | null, tell: () => ToldFinding) => void
  /** Adds what is said once of a file to what parts of it have said. */
  readonly addOnce: (finding: Finding, lines: readonly number[], tell: () => ToldFinding) => void
  readonly addPathways: (count: number) => void
  /** The findings so far, which are then forgotten. */
  readonly take: () => ToldFinding[]
  /** Those that are left, with what is said once. */
  readonly end: () => ToldFinding[]
  readonly counts: (rows: number) => Readonly<Record<string, number>>
  readonly countOf: (rule: string) => number
  /** Whether one is as severe as that. */
  readonly isAtLeast: (least: Asked['failOn']) => boolean
}

interface Once {
  readonly finding: Finding
  readonly told: ToldFinding
  readonly lines: number[]
  count: number
}

export function newFindingBook({ format, limit, language }: Asked): FindingBook {
  const kept = new Map<string, ToldFinding[]>()
  const byRule = new Map<string, number>()
  const byEffect = new Map<string, number>()
  const once = new Map<string, Once>()
  const most = format === 'text' && limit > 0 ? limit : Number.POSITIVE_INFINITY
  let pathways = 0
  const count = ({ rule, effect }: Counted) => {
    byRule.set(rule, (byRule.get(rule) ?? 0) + 1)
    byEffect.set(effect, (byEffect.get(effect) ?? 0) + 1)
  }
  const keep = (rule: string, line: number | null, tell: () => ToldFinding) => {
    const own = kept.get(rule)
    if (own === undefined) kept.set(rule, [tell()])
    else if (own.length < most) own.push(tell())
    else {
      // Of more than are told, those on the first lines.
      const last = own.reduce((at, one, place) => (lineAt(one) > lineAt(own[at]) ? place : at), 0)
      if ((line ?? 0) < lineAt(own[last])) own[last] = tell()
    }
  }
  const take = () => {
    const all = [...kept.values()].flat()
    kept.clear()
    return all
  }
  return {
    add: (finding, line, tell) => {
      count(finding)
      keep(finding.rule, line, tell)
    },
    addOnce: (finding, lines, tell) => {
      const own = 'count' in finding.params ? Number(finding.params.count) : 1
      const known = once.get(finding.rule)
      if (known === undefined) {
        count(finding)
        once.set(finding.rule, { finding, told: tell(), lines: [...lines], count: own })
        return
      }
      known.count += own
      for (const line of lines) known.lines.push(line)
    },
    addPathways: (more) => {
      pathways += more
    },
    take,
    end: () => {
      for (const { finding, told, lines, count } of once.values()) {
        const [line = null, ...related] = lines.sort((a, b) => a - b)
        const whole = { ...finding, params: { ...finding.params, count } } as Finding
        const words = describeFinding(whole, language)
        keep(finding.rule, line, () => ({ ...told, ...words, line, related }))
      }
      once.clear()
      return take()
    },
    counts: (rows) => ({
      rows,
      pathways,
      findings: [...byRule.values()].reduce((sum, one) => sum + one, 0),
      setAside: byEffect.get('set-aside') ?? 0,
      excluded: byEffect.get('excluded') ?? 0,
      flagged: byEffect.get('flagged') ?? 0,
    }),
    countOf: (rule) => byRule.get(rule) ?? 0,
    isAtLeast: (least) =>
      least !== 'never' &&
      severities.slice(severities.indexOf(least)).some((effect) => byEffect.has(effect)),
  }
}

function lineAt(told: ToldFinding | undefined): number {
  return told?.line ?? 0
}
