const wrong: readonly unknown[] = [null, -0.5]

/** The places that are looked into: of a list and of a long table, the first. */
const fieldsOf = (value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null) return []
  const fields = Object.keys(value)
  const isTable = fields.length > 8 && Object.values(value).every((one) => one instanceof Object)
  return Array.isArray(value) || isTable ? fields.slice(0, 1) : fields
}

const withField = (value: unknown, field: string, inner: unknown): unknown =>
  Array.isArray(value)
    ? value.map((item, at) => (String(at) === field ? inner : item))
    : { ...(value as object), [field]: inner }

/** The value with one place in it, at most so deep, given a wrong kind: each in its turn. */
export function* damagesOf(value: unknown, depth: number): Generator<unknown> {
  yield* wrong
  if (depth === 0) return
  for (const field of fieldsOf(value)) {
    const inner = (value as Readonly<Record<string, unknown>>)[field]
    for (const damaged of damagesOf(inner, depth - 1)) yield withField(value, field, damaged)
  }
}
