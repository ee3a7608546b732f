import type * as z from 'zod/mini'

/**
 * Ties a schema to the type written beside it: `schemaOf<Pathway>()(z.object({ … }))` compiles only
 * where the schema says what the type says, key by key at every depth, so that the two cannot
 * drift. The type is written by hand because its doc comments then reach an editor.
 */
export function schemaOf<Value>() {
  return <Schema extends z.ZodMiniType>(
    schema: Same<Plain<z.output<Schema>>, Plain<Value>> extends true ? Schema : Drifted,
  ): z.ZodMiniType<Value> => schema as unknown as z.ZodMiniType<Value>
}

/** What no schema is, so that the compiler says why it refuses one. */
interface Drifted {
  readonly 'the schema says something else than its type': never
}

/** Two types that are one to the compiler: assignable is too little, as optional keys are passed over. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false

/**
 * The type without what schemas do not say, at every depth: `readonly`, and literals that are only
 * suggested beside any text.
 */
type Plain<Value> = Value extends string
  ? string extends Value
    ? string
    : Value
  : Value extends object
    ? Value extends (...args: never[]) => unknown
      ? Value
      : { -readonly [Key in keyof Value]: Plain<Value[Key]> }
    : Value

/** A text of which an editor suggests these; any other compiles too. */
export type Suggested<Literal extends string> = Literal | (string & Record<never, never>)
