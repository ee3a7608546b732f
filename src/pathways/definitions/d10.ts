import { allowedEvents } from '../allowed-events.js'
import type { PathwayDefinition } from '../schema.js'

/** D10: pregnant women who use or have used substances, the newborn child. */
export const d10 = {
  type: 'D10',
  name: {
    nb: 'Gravide som bruker/har brukt rusmidler - nyfødt barn',
    nn: 'Gravide som bruker/har brukt rusmiddel – nyfødt barn',
    en: 'Pregnant women who use or have used substances – the newborn child',
  },
  careAreas: { unknown: 'no source read names the care area' },
  inUseFrom: { unknown: 'in the code table, never seen in use' },
  events: /* @__PURE__ */ allowedEvents('D10'),
  timeLimits: [],
  unknowns: ['whether it was ever in use', 'every limit'],
  sources: ['S2', 'S4'],
} as const satisfies PathwayDefinition
