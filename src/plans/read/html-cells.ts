/** The cells of an HTML table; one over several rows stands in each, one over several columns in the first. */
export function htmlCells(text: string): readonly (readonly string[])[] {
  let above: readonly SpanningCell[] = []
  return text
    .split(/<tr[\s>]/i)
    .slice(1)
    .map((row) => {
      const cells: SpanningCell[] = []
      const addFromAbove = () => {
        for (;;) {
          const { rows = 0, words = '' } = above[cells.length] ?? {}
          if (rows < 2) return
          cells.push({ words, rows: rows - 1 })
        }
      }
      for (const cell of row.split(/<t[dh](?=[\s>])/i).slice(1)) {
        addFromAbove()
        const end = cell.indexOf('>')
        const rows = spanIn(cell.slice(0, end), /rowspan/i)
        const columns = spanIn(cell.slice(0, end), /colspan/i)
        cells.push({ words: plainHtml(cell.slice(end + 1)), rows })
        for (let more = 1; more < columns; more += 1) cells.push({ words: '', rows })
      }
      addFromAbove()
      above = cells.slice(0, mostMerged)
      return cells.map(({ words }) => words)
    })
}

interface SpanningCell {
  readonly words: string
  /** In how many rows it stands, this one among them. */
  readonly rows: number
}

/** As many columns of cells as can be merged: more has no plan, and a few signs could ask for millions. */
const mostMerged = 100

function spanIn(attributes: string, name: RegExp): number {
  const [, digits = '1'] =
    /^\s{0,9}=\s{0,9}["']?(\d{1,5})/.exec(attributes.slice(attributes.search(name) + 7)) ?? []
  return name.test(attributes) ? Math.min(Number(digits), mostMerged) : 1
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  aelig: 'æ',
  oslash: 'ø',
  aring: 'å',
  AElig: 'Æ',
  Oslash: 'Ø',
  Aring: 'Å',
  eacute: 'é',
  egrave: 'è',
  ocirc: 'ô',
  ouml: 'ö',
  uuml: 'ü',
  auml: 'ä',
  Eacute: 'É',
  Ouml: 'Ö',
  Uuml: 'Ü',
  Auml: 'Ä',
  sect: '§',
  bull: '•',
  middot: '·',
  hellip: '…',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  shy: '',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
}

function plainHtml(html: string): string {
  return html
    .replace(/\s+/g, ' ')
    .replace(/<(?:br|\/p|\/li|\/div)\b[^<>]{0,200}>/gi, '\n')
    .replace(/<[^<>]{0,2000}>/g, '')
    .replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(\w{2,8}));/gi, (whole, decimal, hex, name) => {
      if (name !== undefined) return Object.hasOwn(entities, name) ? `${entities[name]}` : whole
      const code = Number.parseInt(decimal ?? hex, decimal === undefined ? 16 : 10)
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole
    })
}
