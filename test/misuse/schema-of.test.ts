import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { type Suggested, schemaOf } from '../../src/misuse/schema-of.js'

interface Event {
  readonly code: string
  readonly outcomes: readonly string[]
  readonly level: 'day' | 'outpatient' | null
  readonly note?: string | undefined
  readonly facts: { readonly born?: number | undefined; readonly died: boolean }
}

type Answer = { readonly ok: true; readonly day: number } | { readonly ok: false }

interface Tree {
  readonly name: string
  readonly children: readonly Tree[]
}

const code = z.string()
const outcomes = z.array(z.string())
const level = z.nullable(z.enum(['day', 'outpatient']))
const note = z.optional(z.string())
const born = z.optional(z.number())
const facts = z.object({ born, died: z.boolean() })

test('a schema that says what its type says is taken as it is', () => {
  const schema = z.object({ code, outcomes, level, note, facts })
  expect(schemaOf<Event>()(schema)).toBe(schema)
  const answer = z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), day: z.number() }),
    z.object({ ok: z.literal(false) }),
  ])
  expect(schemaOf<Answer>()(answer)).toBe(answer)
  const tree: z.ZodMiniType<Tree> = schemaOf<Tree>()(
    z.object({ name: code, children: z.array(z.lazy(() => tree)) }),
  )
  expect(tree.safeParse({ name: 'a', children: [{ name: 'b', children: [] }] }).success).toBe(true)
  const table = z.record(code, z.array(z.number()))
  expect(schemaOf<Readonly<Record<string, readonly number[]>>>()(table)).toBe(table)
})

test('literals that are only suggested are any text to a schema', () => {
  const schema = z.object({ code: z.string() })
  expect(schemaOf<{ readonly code: Suggested<'a' | 'b'> }>()(schema)).toBe(schema)
  // @ts-expect-error only those two
  schemaOf<{ readonly code: 'a' | 'b' }>()(schema)
})

test('a schema that drifted from its type does not compile', () => {
  const of = schemaOf<Event>()
  const rest = { code, outcomes, level, note, facts }
  const more = z.optional(z.string())
  const wideLevel = z.nullable(z.enum(['day', 'outpatient', 'inpatient']))
  // @ts-expect-error a key too few
  of(z.object({ code, outcomes, level, facts }))
  // @ts-expect-error a key too many
  of(z.object({ ...rest, more: code }))
  // @ts-expect-error an optional key too many
  of(z.object({ ...rest, more }))
  // @ts-expect-error a key that must be there
  of(z.object({ ...rest, note: code }))
  // @ts-expect-error a key that may be missing
  of(z.object({ ...rest, code: note }))
  // @ts-expect-error null is not said
  of(z.object({ ...rest, level: z.enum(['day', 'outpatient']) }))
  // @ts-expect-error a literal too many
  of(z.object({ ...rest, level: wideLevel }))
  // @ts-expect-error any text instead of literals
  of(z.object({ ...rest, level: z.nullable(code) }))
  // @ts-expect-error anything instead of a text
  of(z.object({ ...rest, code: z.any() }))
  // @ts-expect-error an optional key too many, further in
  of(z.object({ ...rest, facts: z.extend(facts, { more }) }))
  // @ts-expect-error an optional key too few, further in
  of(z.object({ ...rest, facts: z.object({ died: z.boolean() }) }))
  // @ts-expect-error a list of something else
  of(z.object({ ...rest, outcomes: z.array(z.number()) }))

  const answer = schemaOf<Answer>()
  const yes = z.object({ ok: z.literal(true), day: z.number() })
  const no = z.object({ ok: z.literal(false) })
  // @ts-expect-error a member too few
  answer(yes)
  // @ts-expect-error an optional key that another member has
  answer(z.union([yes, z.extend(no, { day: born })]))

  const twig = z.object({ name: code, children: outcomes })
  // @ts-expect-error a type that is not its own at the second turn
  schemaOf<Tree>()(z.object({ name: code, children: z.array(twig) }))
})
