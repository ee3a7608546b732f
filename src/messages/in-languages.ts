import type { Shape } from '../calendar/shapes.js'

/** A text in each language of the library. */
export const inLanguages: Shape = { fields: { nb: 'text', nn: 'text', en: 'text' } }
