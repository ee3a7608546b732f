import type * as z from 'zod/mini'
import type { MisuseCode } from './misuse.js'
import { schemaRefusal } from './refusal.js'

/**
 * What comes from outside as a definition goes through its schema; what does not pass is misuse.
 * The message names the first place that is wrong and how, never the value.
 */
export function schemaArgument<Value>(
  schema: z.ZodMiniType<Value>,
  value: Value,
  name: string,
  code: MisuseCode,
): Value {
  const parsed = schema.safeParse(value)
  if (parsed.success) return value
  const why = `${name} is not what its schema asks for: ${firstFault(parsed.error)}`
  throw schemaRefusal(code, parsed.error, why)
}

function firstFault({ issues }: z.core.$ZodError): string {
  let [issue] = issues
  let path = issue?.path ?? []
  // Of a union the member that came furthest says most: an unknown value has the shortest paths.
  while (issue?.code === 'invalid_union') {
    const deepest = issue.errors
      .flat()
      .sort((a, b) => weightOf(b) - weightOf(a))
      .at(0)
    if (deepest === undefined) break
    issue = deepest
    path = [...path, ...deepest.path]
  }
  const where = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
  const place = where.length === 0 ? 'the whole value' : where.join('').replace(/^\./, '')
  return issue !== undefined && weightOf(issue) >= 100
    ? `${place}: ${issue.message}`
    : `${place} (${issue?.code})`
}

/** What a writer has to mend says itself in words of ours; else the deepest place. */
function weightOf(issue: z.core.$ZodIssue): number {
  return (issue.message === 'Invalid input' ? 0 : 100) + issue.path.length
}
