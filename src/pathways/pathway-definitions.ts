import type { PathwayType } from '../codes/schema.js'
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
 * The shipped pathway definitions by pathway type, the same for every edition. What a source does
 * not give is in `unknowns`; the limits of the simplified edition are, so none is here.
 */
export const pathwayDefinitions: Readonly<Record<PathwayType, PathwayDefinition>> = {
  D01: d01,
  D06: d06,
  D07: d07,
  D08: d08,
  D09: d09,
  D10: d10,
  D11: d11,
  D12: d12,
}
