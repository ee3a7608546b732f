import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Ajv, type ValidateFunction } from 'ajv'

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

/**
 * The whole schema of SARIF 2.1.0, as @microsoft/jest-sarif (MIT) has it; `null` where that package
 * is not there. It is of draft 4, whose keywords that it uses mean the same today, but for `id`.
 */
export const wholeSarifSchema: ValidateFunction | null = compileWholeSchema()

function compileWholeSchema(): ValidateFunction | null {
  let file: string
  try {
    const name = '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'
    file = createRequire(import.meta.url).resolve(name)
  } catch {
    return null
  }
  const { id: _, $schema: __, ...whole } = JSON.parse(readFileSync(file, 'utf8'))
  const ajv = new Ajv({
    allErrors: true,
    strict: false,
    unicodeRegExp: false,
    validateFormats: false,
  })
  return ajv.compile(whole)
}

/** What is wrong with a log of SARIF 2.1.0: by the standard's schema, and by what one member says of another. */
export function sarifFaults(log: unknown): string[] {
  if (wholeSarifSchema !== null && !wholeSarifSchema(log)) {
    return (wholeSarifSchema.errors ?? []).map(
      ({ instancePath, message }) => `${instancePath} ${message} (whole schema)`,
    )
  }
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
