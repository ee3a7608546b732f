/** A text with what is put in for its `{names}`. */
export function fill(text: string, params: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w{1,20})\}/g, (_, name: string) => `${params[name] ?? ''}`)
}
