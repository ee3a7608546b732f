/** A result of a check, as SARIF needs it. */
export interface SarifResult {
  readonly ruleId: string
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

/**
 * A log of SARIF 2.1.0 for one file. The fingerprint of a result is its rule and how many of that
 * rule came before it, so that a line more above it does not make it a new one.
 */
export function sarifLog(
  file: string,
  version: string,
  rules: readonly SarifRule[],
  results: readonly SarifResult[],
) {
  const uri = file === '-' ? 'stdin' : encodeURI(file.replaceAll('\\', '/'))
  const location = (line: number | null) => ({
    physicalLocation: {
      artifactLocation: { uri },
      ...(line === null ? {} : { region: { startLine: line } }),
    },
  })
  const seen = new Map<string, number>()
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0' as const,
    runs: [
      {
        tool: {
          driver: {
            name: 'pasientforlop',
            version,
            rules: rules.map(({ id, title, help }) => ({
              id,
              shortDescription: { text: title },
              help: { text: help },
            })),
          },
        },
        columnKind: 'utf16CodeUnits' as const,
        results: results.map(({ ruleId, level, text, line, related }) => {
          const ordinal = (seen.get(ruleId) ?? 0) + 1
          seen.set(ruleId, ordinal)
          return {
            ruleId,
            ruleIndex: rules.findIndex(({ id }) => id === ruleId),
            level,
            message: { text },
            locations: [location(line)],
            relatedLocations: related.map((one, id) => ({ id, ...location(one) })),
            partialFingerprints: { 'ruleAndOrdinal/v1': `${ruleId}:${ordinal}` },
          }
        }),
      },
    ],
  }
}
