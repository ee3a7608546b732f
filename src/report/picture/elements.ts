import { escapeText } from './escape-text.js'

/**
 * A number of px as it stands in a picture: to a tenth, so that text is the same everywhere.
 *
 * @throws a TypeError where it is no number
 */
export function px(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError('no number')
  return `${Math.round(value * 10) / 10 || 0}`
}

/** A text at a place; `name` are its classes, as everywhere here. */
export function textAt(x: number, y: number, name: string, text: string): string {
  return `<text x="${px(x)}" y="${px(y)}" class="${name}">${escapeText(text)}</text>`
}

/** A line from left to right. */
export function acrossLine(from: number, to: number, y: number, name: string): string {
  return pathOf([from, y, to, y], name)
}

/** A line from top to bottom. */
export function uprightLine(x: number, from: number, to: number, name: string): string {
  return pathOf([x, from, x, to], name)
}

/** A path through places, x and y of each in turn; `end` closes it. */
export function pathOf(places: readonly number[], name: string, end = ''): string {
  const steps = places.map(
    (place, at) => `${at === 0 ? 'M' : at % 2 === 0 ? 'L' : ' '}${px(place)}`,
  )
  return `<path d="${steps.join('')}${end}" class="${name}"/>`
}

/** A box; where it is wider than nothing it is seen. */
export function boxAt(x: number, y: number, width: number, height: number, name: string): string {
  return `<rect x="${px(x)}" y="${px(y)}" width="${px(Math.max(0, width))}" height="${px(height)}" class="${name}"/>`
}

/** The corners of shapes about a place, in halves of their width; those of a stroke are not closed. */
const corners = {
  square: [-1, -1, 1, -1, 1, 1, -1, 1],
  diamond: [0, -1.3, 1.3, 0, 0, 1.3, -1.3, 0],
  triangle: [0, -1.2, 1.2, 1, -1.2, 1],
  arrow: [-1, -1, 0.75, 0, -1, 1],
  dash: [-1, 0, 1, 0],
  cross: [-0.8, -0.8, 0.8, 0.8, 0, 0, 0.8, -0.8, -0.8, 0.8],
} as const

/** The shapes that tell points apart, beside their colours. */
export type Shape = keyof typeof corners | 'circle' | 'ring'

/** A shape about a place, half as wide as `size` on either side. */
export function shapeAt(shape: Shape, x: number, y: number, name: string, size = 5): string {
  const stroke = `${name}-line edge`
  if (shape === 'circle' || shape === 'ring') {
    return `<circle cx="${px(x)}" cy="${px(y)}" r="${px(size)}" class="${shape === 'ring' ? stroke : name}"/>`
  }
  const places = corners[shape].map((of, at) => of * size + (at % 2 === 0 ? x : y))
  return shape === 'dash' || shape === 'cross' ? pathOf(places, stroke) : pathOf(places, name, 'Z')
}

/** Elements of one thing, which says what it is where a pointer rests on it. */
export function named(text: string, name: string, inner: string): string {
  return `<g class="${name}"><title>${escapeText(text)}</title>${inner}</g>`
}
