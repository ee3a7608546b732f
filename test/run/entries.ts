import { readFileSync } from 'node:fs'

const { exports } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { readonly exports: Readonly<Record<string, unknown>> }

/** The entries that extend the `expect` of a runner, and give no names when they run. */
export const setUpEntries: readonly string[] = ['testing/jest', 'testing/vitest']

/** The entries of the package by the files of `src` that they are: `index`, `calendar` … */
export const allEntries: readonly string[] = Object.entries(exports)
  .filter(([, target]) => typeof target === 'object')
  .map(([subpath]) => (subpath === '.' ? 'index' : subpath.slice('./'.length)))

/** The entries that give names. */
export const entries: readonly string[] = allEntries.filter((one) => !setUpEntries.includes(one))

/** What a program writes to import an entry. */
export function specifierOf(entry: string): string {
  return entry === 'index' ? 'pasientforlop' : `pasientforlop/${entry}`
}
