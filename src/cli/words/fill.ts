import { shownText } from './shown-text.js'

/**
 * A text with what is put in for its `{names}`. `{count:rad|rader}` is the number with the word that
 * goes with it: the first for one, else the second. What is put in comes from files, and is shown.
 */
export function fill(text: string, params: Readonly<Record<string, string | number>>): string {
  return text.replace(
    /\{(\w+)(?::([^{|}]+)\|([^{}]+))?\}/g,
    (_, name: string, one?: string, many?: string) => {
      const value = params[name] ?? ''
      if (one === undefined) return shownText(`${value}`)
      return `${value} ${value === 1 ? one : many}`
    },
  )
}
