import { SaxesParser } from 'saxes'
import { measureText } from '../../src/report/picture/measure-text.js'

/** An element of a picture, with its words and how far its groups move it. */
export interface SvgElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly text: string
  readonly dx: number
  readonly dy: number
  /** The classes of the groups around it. */
  readonly groups: readonly string[]
}

/** The elements of a picture in order; throws where it is no well-formed XML. */
export const elementsOf = (svg: string): readonly SvgElement[] => {
  const elements: { -readonly [K in keyof SvgElement]: SvgElement[K] }[] = []
  const open: (typeof elements)[number][] = []
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    const own = attributes as Readonly<Record<string, string>>
    const around = open.at(-1)
    const [, x = '0', y = '0'] = /translate\((\S+) (\S+)\)/.exec(own['transform'] ?? '') ?? []
    const element = {
      name,
      attributes: own,
      text: '',
      dx: (around?.dx ?? 0) + Number(x),
      dy: (around?.dy ?? 0) + Number(y),
      groups: [
        ...(around?.groups ?? []),
        ...(name === 'g' && own['class'] !== undefined ? [own['class']] : []),
      ],
    }
    elements.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    const last = open.at(-1)
    if (last !== undefined) last.text += text
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(svg).close()
  return elements
}

const drawn = ['text', 'rect', 'circle', 'path']

/** What of a picture lies outside its box, by what is known without a browser. */
export const outsideOf = (svg: string): readonly string[] => {
  const all = elementsOf(svg)
  const [, , width = 0, height = 0] = (all[0]?.attributes['viewBox'] ?? '').split(' ').map(Number)
  const patterns = /<pattern[\s\S]*?<\/pattern>/g
  return elementsOf(svg.replace(patterns, ''))
    .filter(({ name }) => drawn.includes(name))
    .flatMap((element) => {
      const { left, right, top, bottom } = boxOf(element)
      const isWithin = left >= -1 && right <= width + 1 && top >= -1 && bottom <= height + 1
      return isWithin && [left, right, top, bottom].every(Number.isFinite)
        ? []
        : [`${element.name} ${JSON.stringify(element.attributes)} ${element.text}`]
    })
}

/** The words of a picture that an upright line of a class goes through. */
export const wordsCrossedBy = (svg: string, line: string): readonly string[] => {
  const all = elementsOf(svg)
  const lines = all.filter(({ attributes }) => attributes['class'] === line).map(boxOf)
  return all
    .filter(({ name }) => name === 'text')
    .filter((element) => {
      const box = boxOf(element)
      return lines.some(
        ({ left, top, bottom }) =>
          box.left < left && left < box.right && box.top < bottom && top < box.bottom,
      )
    })
    .map(({ text }) => text)
}

const boxOf = ({ name, attributes, text, dx, dy }: SvgElement) => {
  const number = (key: string) => Number(attributes[key] ?? 0)
  const name_ = attributes['class'] ?? ''
  if (name === 'text') {
    const width = measureText(text, name_.includes('title') ? 14 : 12)
    const x = number('x') + dx
    const left = name_.includes('end') ? x - width : name_.includes('mid') ? x - width / 2 : x
    return { left, right: left + width, top: number('y') + dy - 10, bottom: number('y') + dy + 3 }
  }
  if (name === 'rect') {
    const [x, y] = [number('x') + dx, number('y') + dy]
    return { left: x, right: x + number('width'), top: y, bottom: y + number('height') }
  }
  if (name === 'circle') {
    const [x, y, r] = [number('cx') + dx, number('cy') + dy, number('r')]
    return { left: x - r, right: x + r, top: y - r, bottom: y + r }
  }
  const points = pointsOf(attributes['d'] ?? '')
  const xs = points.map(([x]) => x + dx)
  const ys = points.map(([, y]) => y + dy)
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  }
}

/** The corners of a path of `M`, `L`, `l` and `Z`. */
const pointsOf = (path: string): readonly (readonly [number, number])[] => {
  const points: [number, number][] = []
  for (const [, kind, x, y] of path.matchAll(/([MLl])(-?[\d.]+) (-?[\d.]+)/g)) {
    const before = points.at(-1) ?? [0, 0]
    points.push(
      kind === 'l' ? [before[0] + Number(x), before[1] + Number(y)] : [Number(x), Number(y)],
    )
  }
  return points
}
