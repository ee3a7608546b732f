import { objectArgument, textArgument } from '../../misuse/arguments.js'

/** Names by value that the programmer gives. */
export function namesArgument(
  names: Readonly<Record<string, string>> | undefined,
): Readonly<Record<string, string>> {
  if (names === undefined) return {}
  for (const name of Object.values(objectArgument(names, 'names', 'names by value'))) {
    textArgument(name, 'names')
  }
  return names
}
