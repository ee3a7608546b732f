import type { Dialect } from './dialects/dialect.js'

/** What a key of a JSON object holds: a text as SQL, a whole number as SQL, or JSON as SQL. */
export type JsonPart =
  | { readonly text: string }
  | { readonly number: string }
  | { readonly json: string }
  | { readonly constant: unknown }

/**
 * A JSON object as a text, by putting texts together. Its texts are codes, dates and names of the
 * library, which need no escaping; a null makes `null`.
 */
export function jsonObject(dialect: Dialect, parts: Readonly<Record<string, JsonPart>>): string {
  const pieces: string[] = []
  let text = '{'
  const entries = Object.entries(parts)
  entries.forEach(([key, part], at) => {
    text += `${at === 0 ? '' : ','}${JSON.stringify(key)}:`
    if ('constant' in part) {
      text += JSON.stringify(part.constant)
      return
    }
    if (text !== '') pieces.push(dialect.literal(text))
    text = ''
    if ('text' in part) pieces.push(`coalesce('"' || ${part.text} || '"', 'null')`)
    else if ('number' in part) {
      pieces.push(`coalesce(cast(${part.number} as ${dialect.text}), 'null')`)
    } else pieces.push(part.json)
  })
  pieces.push(dialect.literal(`${text}}`))
  return pieces.join(' || ')
}
