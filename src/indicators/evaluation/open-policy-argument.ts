import { choiceArgument } from '../../misuse/arguments.js'
import { misuse } from '../../misuse/misuse.js'
import type { Publication } from './schema.js'

/**
 * Whether a publication may be used by what others see: one whose figures nothing protects only where
 * that is said.
 */
export function openPolicyArgument(
  publication: Pick<Publication, 'policy'> | undefined,
  openPolicy: 'refuse' | 'allow' = 'refuse',
): void {
  choiceArgument(openPolicy, 'openPolicy', ['refuse', 'allow'])
  if (publication?.policy !== 'open' || openPolicy === 'allow') return
  throw misuse(
    'invalid-argument',
    "publication shows figures of few (policy 'open'): protect them, or say openPolicy 'allow'",
  )
}
