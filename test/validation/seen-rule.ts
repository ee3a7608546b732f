/** An own rule that only looks, but for its check. */
export const seenRule = {
  id: 'x-seen',
  effect: 'flagged',
  scope: 'pathway',
  types: 'all',
  editions: 'all',
  evidence: 'inferred',
  sources: ['house'],
  reading: 'What the rule is shown.',
} as const
