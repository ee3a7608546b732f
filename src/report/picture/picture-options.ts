import { languageArgument } from '../../messages/language-argument.js'
import { countArgument, optionsArgument, textArgument } from '../../misuse/arguments.js'
import { misuse } from '../../misuse/misuse.js'
import type { Language } from '../../sources/schema.js'

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

/** The options of a picture, once they are known to be right. */
export function pictureOptions<Options extends PictureOptions>(
  options: Options,
  keys: readonly string[],
): Options & { readonly width: number } {
  const {
    id,
    language,
    width = 800,
    title,
  } = optionsArgument(options, ['id', 'language', 'width', 'title', ...keys])
  if (!/^[A-Za-z][\w-]{0,63}$/.test(textArgument(id, 'id'))) {
    throw misuse('invalid-argument', 'id must be letters, digits, - and _, a letter first')
  }
  languageArgument(language)
  countArgument(width, 'width', 280, 'a whole number of px')
  if (width > 4000) throw misuse('invalid-count', 'width must be at most 4000 px')
  if (title !== undefined) textArgument(title, 'title')
  return { ...options, width }
}
