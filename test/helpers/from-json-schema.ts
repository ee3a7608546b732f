import fc from 'fast-check'

export type JsonSchema = {
  readonly [Keyword in string]: unknown
} & {
  readonly $defs?: Readonly<Record<string, JsonSchema>>
}

const lists = ['anyOf', 'oneOf'] as const

/** Values that a JSON Schema accepts, of the keywords that ours use; another keyword throws. */
export const acceptedBy = (root: JsonSchema): fc.Arbitrary<unknown> => {
  const refs = new Map<string, fc.Arbitrary<unknown>>()
  const depth = fc.createDepthIdentifier()

  const fromRef = (ref: string): fc.Arbitrary<unknown> => {
    const name = ref.replace('#/$defs/', '')
    const target = root.$defs?.[name]
    if (target === undefined) throw new Error(`nothing at ${ref}`)
    if (!refs.has(ref)) {
      let built: fc.Arbitrary<unknown> | undefined
      refs.set(
        ref,
        fc.constant(null).chain(() => {
          built ??= from(target)
          return built
        }),
      )
    }
    return refs.get(ref) as fc.Arbitrary<unknown>
  }

  const fromObject = (schema: JsonSchema): fc.Arbitrary<unknown> => {
    const properties = (schema['properties'] ?? {}) as Record<string, JsonSchema>
    const required = (schema['required'] ?? []) as string[]
    const others = schema['additionalProperties'] as JsonSchema | false | undefined
    const keys = schema['propertyNames'] as JsonSchema | undefined
    const known = fc.record(
      Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, from(value)])),
      { requiredKeys: required.filter((key) => key in properties) },
    )
    if (others === undefined || others === false) return known
    const name = keys === undefined ? fc.string() : from(keys)
    const demanded = Object.fromEntries(required.map((key) => [key, from(others)]))
    return fc
      .tuple(
        known,
        fc.record(demanded),
        fc.dictionary(name as fc.Arbitrary<string>, from(others), { maxKeys: 3 }),
      )
      .map(([some, all, more]) => ({ ...more, ...all, ...some }))
  }

  const fromArray = (schema: JsonSchema): fc.Arbitrary<unknown> => {
    const first = schema['prefixItems'] as JsonSchema[] | undefined
    if (first !== undefined) return fc.tuple(...first.map(from))
    return fc.array(from(schema['items'] as JsonSchema), {
      minLength: (schema['minItems'] as number | undefined) ?? 0,
      maxLength: 3,
      depthIdentifier: depth,
    })
  }

  const fromType = (schema: JsonSchema, type: unknown): fc.Arbitrary<unknown> => {
    switch (type) {
      case 'null':
        return fc.constant(null)
      case 'boolean':
        return fc.boolean()
      case 'string': {
        const pattern = schema['pattern'] as string | undefined
        const minLength = (schema['minLength'] as number | undefined) ?? 0
        return pattern === undefined
          ? fc.string({ minLength, maxLength: 8 })
          : fc.stringMatching(new RegExp(pattern), { size: 'xsmall' })
      }
      case 'integer':
        return fc.integer({
          min: Math.max((schema['minimum'] as number | undefined) ?? -50, -1e6),
          max: Math.min((schema['maximum'] as number | undefined) ?? 50, 1e6),
        })
      case 'number':
        return fc.double({
          noNaN: true,
          noDefaultInfinity: true,
          min: (schema['minimum'] as number | undefined) ?? -Number.MAX_VALUE,
          max: (schema['maximum'] as number | undefined) ?? Number.MAX_VALUE,
        })
      case 'array':
        return fromArray(schema)
      case 'object':
        return fromObject(schema)
      default:
        throw new Error(`no values for the type ${String(type)}`)
    }
  }

  const from = (schema: JsonSchema): fc.Arbitrary<unknown> => {
    if (typeof schema['$ref'] === 'string') return fromRef(schema['$ref'])
    if ('const' in schema) return fc.constant(schema['const'])
    if ('enum' in schema) return fc.constantFrom(...(schema['enum'] as unknown[]))
    for (const keyword of lists) {
      const forms = schema[keyword] as JsonSchema[] | undefined
      if (forms !== undefined) {
        // Nothing first, so that what nests in itself comes to an end.
        const isNull = (form: JsonSchema) => form['type'] === 'null'
        const ordered = [...forms.filter(isNull), ...forms.filter((form) => !isNull(form))]
        return fc.oneof({ depthIdentifier: depth, maxDepth: 3 }, ...ordered.map(from))
      }
    }
    const type = schema['type']
    if (Array.isArray(type)) return fc.oneof(...type.map((one) => fromType(schema, one)))
    return type === undefined ? fc.jsonValue({ maxDepth: 1 }) : fromType(schema, type)
  }

  return from(root)
}

type Place = readonly (string | number)[]

const placesOf = (value: unknown, before: Place = []): Place[] => [
  before,
  ...(typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) =>
        placesOf(inner, [...before, Array.isArray(value) ? Number(key) : key]),
      )
    : []),
]

const changedAt = (
  value: unknown,
  [key, ...rest]: Place,
  change: (old: unknown) => unknown,
): unknown => {
  if (key === undefined) return change(value)
  if (Array.isArray(value)) {
    return value.map((item, at) => (at === key ? changedAt(item, rest, change) : item))
  }
  return Object.fromEntries(
    Object.entries(value as object).map(([name, inner]) => [
      name,
      name === key ? changedAt(inner, rest, change) : inner,
    ]),
  )
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What may befall one place of a value. */
const changes: readonly ((old: unknown, other: unknown, pick: number) => unknown)[] = [
  (_, other) => other,
  () => null,
  (old) => [old],
  (old) => (typeof old === 'number' ? old + 0.5 : typeof old === 'string' ? `${old} ` : old),
  (old) => (typeof old === 'number' ? -old : typeof old === 'string' ? '' : old),
  (old) => (Array.isArray(old) ? [] : old),
  (old, other) => (Array.isArray(old) ? [...old, other] : old),
  (old, other) => (isObject(old) ? { ...old, another: other } : old),
  (old, _, pick) => {
    if (!isObject(old)) return old
    const keys = Object.keys(old)
    const gone = keys[pick % Math.max(1, keys.length)]
    return Object.fromEntries(Object.entries(old).filter(([key]) => key !== gone))
  },
]

/** The same value with one place of it changed: often no longer acceptable. */
export const mutated = (value: unknown): fc.Arbitrary<unknown> =>
  fc
    .tuple(
      fc.nat({ max: 1e6 }),
      fc.constantFrom(...changes),
      fc.oneof(
        fc.jsonValue({ maxDepth: 1 }),
        fc.constantFrom('2020-02-30', '2020-01-01', 'D01', 1.5),
      ),
      fc.nat({ max: 100 }),
    )
    .map(([at, change, other, pick]) => {
      const places = placesOf(value)
      const place = places[at % places.length] as Place
      return changedAt(value, place, (old) => change(old, other, pick))
    })
