import { Ajv } from 'ajv'

const text = { type: 'string', minLength: 1 } as const
const message = closed({ text }, ['text'])

const location = closed(
  {
    id: { type: 'integer', minimum: -1 },
    physicalLocation: closed(
      {
        artifactLocation: closed({ uri: { ...text, pattern: '^[^ \\\\]+$' } }, ['uri']),
        region: closed({ startLine: { type: 'integer', minimum: 1 } }, ['startLine']),
      },
      ['artifactLocation'],
    ),
  },
  ['physicalLocation'],
)

/**
 * What the standard (SARIF 2.1.0, OASIS) says of the members that a log of ours has: their kinds,
 * which of them must be there, and that there are no others.
 */
const schema = closed(
  {
    $schema: text,
    version: { const: '2.1.0' },
    runs: {
      type: 'array',
      minItems: 1,
      items: closed(
        {
          tool: closed(
            {
              driver: closed(
                {
                  name: text,
                  version: text,
                  rules: {
                    type: 'array',
                    uniqueItems: true,
                    items: closed({ id: text, shortDescription: message, help: message }, ['id']),
                  },
                },
                ['name'],
              ),
            },
            ['driver'],
          ),
          columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
          results: {
            type: 'array',
            items: closed(
              {
                ruleId: text,
                ruleIndex: { type: 'integer', minimum: 0 },
                level: { enum: ['none', 'note', 'warning', 'error'] },
                message,
                locations: { type: 'array', items: location },
                relatedLocations: { type: 'array', uniqueItems: true, items: location },
                partialFingerprints: { type: 'object', additionalProperties: { type: 'string' } },
              },
              ['message', 'ruleId', 'ruleIndex'],
            ),
          },
        },
        ['tool'],
      ),
    },
  },
  ['version', 'runs'],
)

const isValid = new Ajv({ allErrors: true }).compile(schema)

/** What is wrong with a log of SARIF 2.1.0: by the standard's schema, and by what one member says of another. */
export function sarifFaults(log: unknown): string[] {
  if (!isValid(log))
    return (isValid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
  const { runs } = log as {
    readonly runs: readonly {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } }
      readonly results: readonly { readonly ruleId: string; readonly ruleIndex: number }[]
    }[]
  }
  return runs.flatMap(({ tool, results }) =>
    results.flatMap(({ ruleId, ruleIndex }, at) =>
      tool.driver.rules[ruleIndex]?.id === ruleId ? [] : [`results/${at} is of another rule`],
    ),
  )
}

function closed(properties: Readonly<Record<string, unknown>>, required: readonly string[]) {
  return { type: 'object', additionalProperties: false, properties, required } as const
}
