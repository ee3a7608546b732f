/**
 * About how wide a text is in the letters of pictures, in px: by classes of width in Arial, a little
 * too much rather than too little, since a picture that is text cannot measure.
 */
export function measureText(text: string, size = 12): number {
  let ems = 0
  for (const sign of text) ems += widthOf(sign)
  return ems * size
}

/** The text, or its beginning with an ellipsis, so that it is at most so wide. */
export function fitText(text: string, most: number, size = 12): string {
  if (measureText(text, size) <= most) return text
  let room = most - measureText('…', size)
  let kept = ''
  for (const sign of text) {
    room -= widthOf(sign) * size
    if (room < 0 && kept !== '') break
    kept += sign
  }
  return `${kept.trimEnd()}…`
}

/** The lines of a text that are at most so wide; a word that is wider is cut. */
export function wrapText(text: string, most: number, size = 12): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/[ \n]+/)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && measureText(longer, size) > most) {
      lines.push(line)
      line = fitText(word, most, size)
    } else line = fitText(longer, most, size)
  }
  return [...lines, line]
}

function widthOf(sign: string): number {
  if (/[ijl.,:;'|!()[\] ft\u00a0Ir/-]/.test(sign)) return 0.34
  if (/[mwMW@%—…]/.test(sign)) return 0.95
  if (/[a-z0-9æøå–“”«»+×]/.test(sign)) return 0.58
  return sign > '\u0250' ? 1.05 : 0.76
}
