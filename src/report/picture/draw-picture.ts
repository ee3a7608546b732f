import { languageArgument } from '../../messages/language-argument.js'
import { boundedArgument, optionsArgument, textArgument } from '../../misuse/arguments.js'
import { misuse } from '../../misuse/misuse.js'
import type { Language } from '../../sources/schema.js'
import { boxAt } from './elements.js'
import { escapeText } from './escape-text.js'
import { styleOf } from './palette.js'
import type { Sheet } from './sheet.js'

/** What every picture is drawn with. */
export interface PictureOptions {
  /**
   * The id of the picture in its page: letters, digits, `-` and `_`, a letter first, at most 64. Two
   * pictures of one page have two.
   */
  readonly id: string
  /** The language of its words. */
  readonly language: Language
  /** How wide it is in px, 280 to 4,000; 800 by default. Its letters are as large in any width. */
  readonly width?: number | undefined
  /** What stands above it, instead of words of the library. */
  readonly title?: string | undefined
}

/**
 * Draws a picture on a sheet and makes it SVG text: its title first, then what it says.
 *
 * What is drawn is looked at where it is drawn: a number that is none has no place and a text that is
 * none cannot be written, so both throw, and here that becomes misuse.
 */
export function drawPicture<Options extends PictureOptions>(
  options: Options,
  keys: readonly string[],
  draw: (sheet: Sheet) => void,
): string {
  const sheet = newSheet(optionsArgument(options, ['id', 'language', 'width', 'title', ...keys]))
  try {
    draw(sheet)
    return svgOf(sheet)
  } catch (thrown) {
    // Nothing else that is thrown here has a code; the list of them all would weigh more than a check.
    if (thrown instanceof TypeError && 'code' in thrown) throw thrown
    throw misuse(
      'invalid-argument',
      'what is drawn must be what the library answered, as it gave it, and names texts',
    )
  }
}

function newSheet({ id, language, width = 800, title = '' }: PictureOptions): Sheet {
  if (!/^[A-Za-z][\w-]{0,63}$/.test(textArgument(id, 'id'))) {
    throw misuse('invalid-argument', 'id must be letters, digits, - and _, a letter first')
  }
  languageArgument(language)
  boundedArgument(width, 'width', 280, 4000)
  textArgument(title, 'title')
  return { id, language, width, title, height: 6, parts: [], said: [] }
}

function svgOf({ id, language, width, title, height, parts, said }: Sheet): string {
  const bottom = Math.ceil(height + 8)
  const stripes = (name: string, slant: number, of: string, line: string) =>
    `<pattern id="${id}-${name}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(${slant})">${boxAt(0, 0, 6, 6, of)}<path d="M0 0V6" class="${line}-line edge"/></pattern>`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" id="${id}" lang="${language}" role="img" aria-labelledby="${id}-t ${id}-d" viewBox="0 0 ${width} ${bottom}" width="${width}" height="${bottom}">`,
    `<title id="${id}-t">${escapeText(title)}</title>`,
    `<desc id="${id}-d">${escapeText(said.join('. '))}.</desc>`,
    `<style>${styleOf(id)}</style>`,
    stripes('h', 45, 'paper', 'none'),
    stripes('x', -45, 'bad', 'paper'),
    boxAt(0, 0, width, bottom, 'paper'),
    ...parts,
    '</svg>',
  ].join('')
}
