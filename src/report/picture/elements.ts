import { escapeText } from './escape-text.js'

/** A number of px as it stands in a picture: to a tenth, so that text is the same everywhere. */
export function px(value: number): string {
  return `${Math.round(value * 10) / 10 || 0}`
}

/** A text at a place; `name` are its classes. */
export function textAt(x: number, y: number, name: string, text: string): string {
  return `<text x="${px(x)}" y="${px(y)}" class="${name}">${escapeText(text)}</text>`
}

/** A line between two places. */
export function lineAt(x1: number, y1: number, x2: number, y2: number, name: string): string {
  return `<path d="M${px(x1)} ${px(y1)}L${px(x2)} ${px(y2)}" class="${name}"/>`
}

/** A box; where it is wider than nothing it is seen. */
export function boxAt(
  x: number,
  y: number,
  width: number,
  height: number,
  attributes: string,
): string {
  return `<rect x="${px(x)}" y="${px(y)}" width="${px(Math.max(0, width))}" height="${px(height)}" ${attributes}/>`
}

/** The shapes that tell points apart, beside their colours. */
export type Shape = 'circle' | 'square' | 'diamond' | 'triangle' | 'cross' | 'dash'

/** A shape about a place, half as wide as `size` on either side. */
export function shapeAt(shape: Shape, x: number, y: number, name: string, size = 4): string {
  if (shape === 'circle') {
    return `<circle cx="${px(x)}" cy="${px(y)}" r="${px(size)}" class="${name}"/>`
  }
  const at = (dx: number, dy: number) => `${px(x + dx * size)} ${px(y + dy * size)}`
  if (shape === 'cross' || shape === 'dash') {
    const path =
      shape === 'dash'
        ? `M${at(-1, 0)}L${at(1, 0)}`
        : `M${at(-0.8, -0.8)}L${at(0.8, 0.8)}M${at(-0.8, 0.8)}L${at(0.8, -0.8)}`
    return `<path d="${path}" class="${name}-line edge"/>`
  }
  const corners = {
    square: [at(-1, -1), at(1, -1), at(1, 1), at(-1, 1)],
    diamond: [at(0, -1.3), at(1.3, 0), at(0, 1.3), at(-1.3, 0)],
    triangle: [at(0, -1.2), at(1.2, 1), at(-1.2, 1)],
  }[shape]
  return `<path d="M${corners.join('L')}Z" class="${name}"/>`
}

/** Elements of one thing, which says what it is where a pointer rests on it. */
export function named(title: string, name: string, inner: string): string {
  return `<g class="${name}"><title>${escapeText(title)}</title>${inner}</g>`
}
