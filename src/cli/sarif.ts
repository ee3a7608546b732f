/** A result of a check, as SARIF needs it. */
export interface SarifResult {
  readonly rule: SarifRule
  readonly level: 'error' | 'warning' | 'note'
  readonly text: string
  readonly line: number | null
  readonly related: readonly number[]
}

/** A rule of a check, as SARIF needs it. */
export interface SarifRule {
  readonly id: string
  readonly title: string
  readonly help: string
}

/** A log in parts, so that it can be written while its results come. */
export interface SarifParts {
  readonly head: string
  readonly resultOf: (result: SarifResult) => object
  /** To be asked when all results were made: it has their rules. */
  readonly tail: () => string
}

/**
 * A log of SARIF 2.1.0 for one file. The fingerprint of a result is its rule and how many of that
 * rule came before it, so that a line more above it does not make it a new one.
 */
export function sarifParts(file: string, version: string): SarifParts {
  const uri = file === '-' ? 'stdin' : encodeURI(file.replaceAll('\\', '/'))
  const location = (line: number | null) => ({
    physicalLocation: {
      artifactLocation: { uri },
      ...(line === null ? {} : { region: { startLine: line } }),
    },
  })
  const rules = new Map<
    string,
    {
      readonly rule: SarifRule
      readonly index: number
      readonly helps: Set<string>
      count: number
    }
  >()
  const schema = 'https://json.schemastore.org/sarif-2.1.0.json'
  return {
    head: `{
  "$schema": "${schema}",
  "version": "2.1.0",
  "runs": [
    {
      "columnKind": "utf16CodeUnits",
      "results": [`,
    resultOf: ({ rule, level, text, line, related }) => {
      const known = rules.get(rule.id) ?? { rule, index: rules.size, helps: new Set(), count: 0 }
      rules.set(rule.id, known)
      known.count += 1
      // What to do depends on the case: the rule has all that its results say.
      known.helps.add(rule.help)
      return {
        ruleId: rule.id,
        ruleIndex: known.index,
        level,
        message: { text },
        locations: [location(line)],
        relatedLocations: related.map((one, id) => ({ id, ...location(one) })),
        partialFingerprints: { 'ruleAndOrdinal/v1': `${rule.id}:${known.count}` },
      }
    },
    tail: () => {
      const driver = {
        name: 'pasientforlop',
        version,
        rules: Array.from(rules.values(), ({ rule: { id, title }, helps }) => ({
          id,
          shortDescription: { text: title },
          help: { text: [...helps].join('\n') },
        })),
      }
      return `],
      "tool": ${JSON.stringify({ driver })}
    }
  ]
}`
    },
  }
}
