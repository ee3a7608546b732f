const cell = (text: unknown) =>
  String(text ?? '')
    .replaceAll('|', '\\|')
    .replaceAll('\n', ' ')

/** A table with its columns padded, as the formatter leaves it. */
export const markdownTable = (
  head: readonly string[],
  rows: readonly (readonly unknown[])[],
): string => {
  const cells = [head, ...rows].map((row) => row.map(cell))
  const widths = head.map((_, at) => Math.max(3, ...cells.map((row) => (row[at] as string).length)))
  const line = (row: readonly string[]) =>
    `| ${row.map((text, at) => text.padEnd(widths[at] as number)).join(' | ')} |`
  const [first = [], ...rest] = cells
  return [line(first), line(widths.map((width) => '-'.repeat(width))), ...rest.map(line)].join('\n')
}
