import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import * as schemas from '../../src/schemas.js'

const filesBelow = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesBelow(path) : [path]
  })

/** What the doc comment above each schema says, without marks. */
const docComments = (source: string): Map<string, string> =>
  new Map(
    filesBelow(source)
      .filter((path) => path.endsWith('schema.ts'))
      .flatMap((path) => [
        ...readFileSync(path, 'utf8').matchAll(
          /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport const (\w+Schema)\b/g,
        ),
      ])
      .map(([, comment = '', name = '']) => [
        name,
        comment
          .replace(/^\s*\*? ?/gm, ' ')
          .replace(/\s+/g, ' ')
          .trim(),
      ]),
  )

/** `pathwayRowSchema` is of the type `PathwayRow`, in `pathway-row.json`. */
export const typeOf = (name: string) =>
  name.charAt(0).toUpperCase() + name.slice(1, -'Schema'.length)
const nameOf = (type: string) => `${type.charAt(0).toLowerCase()}${type.slice(1)}Schema`
export const fileOf = (type: string) =>
  `${type.replace(/(?<=[a-z0-9])([A-Z])/g, '-$1').toLowerCase()}.json`

/** The zod schemas of the public types, by type. */
export const zodSchemas: ReadonlyMap<string, z.ZodMiniType> = new Map(
  Object.entries(schemas).flatMap(([name, schema]) =>
    name.endsWith('Schema') ? [[typeOf(name), schema as z.ZodMiniType]] : [],
  ),
)

/** A JSON Schema (draft 2020-12) of each public type: what zod accepts, not what it answers. */
export const jsonSchemas = (source?: string): Map<string, Record<string, unknown>> => {
  const comments = source === undefined ? new Map<string, string>() : docComments(source)
  // With an id, a type within another is defined once, under its name.
  const metadata = z.registry<{ id: string; description?: string }>()
  for (const [type, schema] of zodSchemas) {
    if (metadata.has(schema)) continue
    const description = comments.get(nameOf(type))
    metadata.add(schema, { id: type, ...(description && { description }) })
  }
  return new Map(
    [...zodSchemas].map(([type, schema]) => {
      const { $schema, id, ...rest } = z.toJSONSchema(schema, {
        target: 'draft-2020-12',
        io: 'input',
        unrepresentable: 'throw',
        metadata,
        // Here it would say that a server owns the value; the library means that nobody changes it.
        override: ({ jsonSchema }) => {
          delete jsonSchema.readOnly
        },
      })
      return [type, { $schema, title: type, ...(typesApart(rest) as object) }]
    }),
  )
}

/** A schema with each list of types, which ajv warns of in its strict mode, as alternatives. */
const typesApart = (schema: unknown): unknown => {
  if (typeof schema !== 'object' || schema === null) return schema
  if (Array.isArray(schema)) return schema.map(typesApart)
  const { type, ...rest } = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, typesApart(value)]),
  )
  if (type === undefined) return rest
  if (!Array.isArray(type)) return { type, ...rest }
  return { ...rest, anyOf: type.map((one) => ({ type: one })) }
}

/** Writes them to a folder, a file each. */
export const writeJsonSchemas = (source: string, target: string): void => {
  mkdirSync(target, { recursive: true })
  for (const [type, schema] of jsonSchemas(source)) {
    writeFileSync(join(target, fileOf(type)), `${JSON.stringify(schema, null, 2)}\n`)
  }
}
