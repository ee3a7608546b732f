import { d01 } from './definitions/d01.js'
import { d06 } from './definitions/d06.js'
import { d07 } from './definitions/d07.js'
import { d08 } from './definitions/d08.js'
import { d09 } from './definitions/d09.js'
import { d10 } from './definitions/d10.js'
import { d11 } from './definitions/d11.js'
import { d12 } from './definitions/d12.js'
import type { PathwayDefinition } from './schema.js'

/**
 * The shipped pathway definitions, one a pathway type, the same for every edition. What a source
 * does not give is in `unknowns`; the limits of the simplified edition are, so none is here.
 */
export const pathwayDefinitions: readonly PathwayDefinition[] = [
  d01,
  d06,
  d07,
  d08,
  d09,
  d10,
  d11,
  d12,
]
