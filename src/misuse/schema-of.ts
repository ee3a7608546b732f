import type * as z from 'zod/mini'

/** The keys of every member of a union. */
type KeysOf<Value> = Value extends unknown ? keyof Value : never

/** Two types that say the same: each is assignable to the other, and neither has a key more. */
type Same<A, B> = [A] extends [B]
  ? [B] extends [A]
    ? [KeysOf<A>] extends [KeysOf<B>]
      ? [KeysOf<B>] extends [KeysOf<A>]
        ? true
        : false
      : false
    : false
  : false

/**
 * Ties a schema to the type written beside it: `schemaOf<Pathway>()(z.object({ … }))` compiles only
 * where the schema says what the type says, key by key, so that the two cannot drift. The type is
 * written by hand because its doc comments then reach an editor.
 */
export function schemaOf<Value>() {
  return <Schema extends z.ZodMiniType>(
    schema: Same<z.output<Schema>, Value> extends true ? Schema : never,
  ): z.ZodMiniType<Value> => schema as unknown as z.ZodMiniType<Value>
}
