import { describe, expect, test } from 'vitest'
import { dark, light, type Palette, styleOf } from '../../src/report/picture/palette.js'

type Rgb = readonly [number, number, number]

/** Red, green and blue as light, 0–1. */
const lightOf = (hex: string): Rgb =>
  [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as unknown as Rgb

const brightness = ([red, green, blue]: Rgb) => 0.2126 * red + 0.7152 * green + 0.0722 * blue

/** The contrast of WCAG 2.2 of two brightnesses. */
const contrast = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)

const between = (one: string, other: string) =>
  contrast(brightness(lightOf(one)), brightness(lightOf(other)))

/** What those see who lack one kind of cone: Machado, Oliveira and Fernandes (2009), severity 1. */
const blindness: Readonly<Record<string, readonly number[]>> = {
  protanopia: [
    0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998,
  ],
  deuteranopia: [
    0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881,
  ],
  tritanopia: [
    1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039,
  ],
  none: [1, 0, 0, 0, 1, 0, 0, 0, 1],
}

const seenBy = (matrix: readonly number[], rgb: Rgb): Rgb =>
  [0, 3, 6].map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        rgb.reduce((sum, part, at) => sum + part * (matrix[row + at] as number), 0),
      ),
    ),
  ) as unknown as Rgb

/** L*a*b* at D65. */
const labOf = ([red, green, blue]: Rgb): Rgb => {
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116)
  const x = f((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047)
  const y = f(0.2126 * red + 0.7152 * green + 0.0722 * blue)
  const z = f((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

const distance = (a: Rgb, b: Rgb) => Math.hypot(...a.map((part, at) => part - (b[at] as number)))

const palettes: readonly [string, Palette][] = [
  ['light', light],
  ['dark', dark],
]

describe.each(palettes)('the %s colours', (_, palette) => {
  test('words stand out from paper by 4.5 to 1', () => {
    for (const name of ['ink', 'soft'] as const) {
      expect(between(palette[name], palette.paper), name).toBeGreaterThanOrEqual(4.5)
    }
    // The letter of an event stands on its mark.
    expect(between(palette.paper, palette.good)).toBeGreaterThanOrEqual(4.5)
  })

  test('marks stand out from paper by 3 to 1', () => {
    for (const name of ['good', 'bad', 'none', 'mark'] as const) {
      expect(between(palette[name], palette.paper), name).toBeGreaterThanOrEqual(3)
    }
  })

  test.each(Object.entries(blindness))('good, bad and none are told apart: %s', (_kind, matrix) => {
    const [good, bad, none] = [palette.good, palette.bad, palette.none].map((hex) =>
      labOf(seenBy(matrix, lightOf(hex))),
    ) as [Rgb, Rgb, Rgb]
    expect(distance(good, bad)).toBeGreaterThan(25)
    expect(distance(good, none)).toBeGreaterThan(15)
    expect(distance(bad, none)).toBeGreaterThan(15)
  })

  test('good and bad are told apart in grey', () => {
    expect(between(palette.good, palette.bad)).toBeGreaterThan(1.8)
  })
})

test('paper is always light, and a page can set each colour', () => {
  const style = styleOf('p')
  expect(style).toContain('@media screen and (prefers-color-scheme:dark)')
  for (const name of Object.keys(light)) expect(style).toContain(`var(--pf-${name},var(--${name}))`)
})
