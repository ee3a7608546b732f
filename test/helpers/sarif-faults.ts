import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Ajv } from 'ajv'

const schemaFile = createRequire(import.meta.url).resolve(
  '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
)

/** The schema of OASIS is of draft 4, whose keywords that it uses mean the same today, but for `id`. */
const { id: _, $schema: __, ...schema } = JSON.parse(readFileSync(schemaFile, 'utf8'))
const isValid = new Ajv({
  allErrors: true,
  strict: false,
  unicodeRegExp: false,
  validateFormats: false,
}).compile(schema)

/** What is wrong with a log of SARIF 2.1.0: by its schema, and by what one member says of another. */
export function sarifFaults(log: unknown): string[] {
  if (!isValid(log)) {
    return (isValid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
  }
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
