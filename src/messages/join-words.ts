/** Words with a comma between, and a word such as "or" before the last. */
export function joinWords(words: readonly string[], last: string): string {
  return words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} ${last} ${words[words.length - 1]}`
}
