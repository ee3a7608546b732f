/** The colours of a picture, by the names of its CSS variables. */
export interface Palette {
  /** Behind everything. */
  readonly paper: string
  /** Words. */
  readonly ink: string
  /** Words of less weight, and axes. */
  readonly soft: string
  /** Lines of a grid. */
  readonly grid: string
  /** What is as it should be. */
  readonly good: string
  /** What is not: over a limit, beyond the limits of chance. */
  readonly bad: string
  /** What is unknown or hidden. */
  readonly none: string
  /** Targets, limits and the day of the data. */
  readonly mark: string
}

/** On white, and on paper: told apart by brightness alone. */
export const light: Palette = {
  paper: '#ffffff',
  ink: '#1b1f24',
  soft: '#57606a',
  grid: '#d8dee4',
  good: '#08519c',
  bad: '#d4570a',
  none: '#7b838c',
  mark: '#1b1f24',
}

/** On a dark screen. */
export const dark: Palette = {
  paper: '#0d1117',
  ink: '#e6edf3',
  soft: '#a3adb8',
  grid: '#30363d',
  good: '#9ecbff',
  bad: '#e0701a',
  none: '#848d97',
  mark: '#e6edf3',
}

/** The colours as CSS variables. */
export function variables(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';')
}

/**
 * The style of a picture, for it alone. A page sets `--pf-paper`, `--pf-ink` … to colours of its own;
 * else they are those for a light or a dark screen, and on paper always the light ones.
 */
export function styleOf(id: string): string {
  const names = Object.keys(light) as (keyof Palette)[]
  const use = (name: string) => `var(--pf-${name},var(--${name}))`
  const rules = [
    `{${variables(light)};max-width:100%;height:auto;font:12px Arial,sans-serif}`,
    ...names.flatMap((name) => [
      ` .${name}{fill:${use(name)}}`,
      ` .${name}-line{stroke:${use(name)};fill:none}`,
    ]),
    ` .striped{fill:url(#${id}-h);stroke:${use('none')}}`,
    ` .crossed{fill:url(#${id}-x)}`,
    // So that words stand clear of the lines behind them.
    ` text{stroke:${use('paper')};stroke-width:3px;stroke-linejoin:round;paint-order:stroke}`,
    ' .paper{stroke:none}',
    ' .edge{stroke-width:2}',
    ' .dash{stroke-dasharray:5 3}',
    ' .bold{font-weight:bold}',
    ' .title{font-size:14px}',
    ' .end{text-anchor:end}',
    ' .mid{text-anchor:middle}',
  ]
  return (
    rules.map((rule) => `#${id}${rule}`).join('') +
    `@media screen and (prefers-color-scheme:dark){#${id}{${variables(dark)}}}`
  )
}
