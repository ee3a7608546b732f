/** Why a mutant that no test notices is left: it changes no answer, or nothing that is promised. */
interface MutationReason {
  /** The file, under src/. */
  readonly at: string
  /** Texts, one of which is on the line where the mutant begins. */
  readonly line: readonly string[]
  /** Texts, one of which is in what it becomes; without them, whatever it becomes. */
  readonly becomes?: readonly string[]
  readonly reason: string
}

export const mutationReasons: readonly MutationReason[] = []
