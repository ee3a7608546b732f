import { readFileSync } from 'node:fs'

const { exports } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { readonly exports: Readonly<Record<string, unknown>> }

/** The entries of the package by the files of `src` that they are: `index`, `calendar` … */
export const entries: readonly string[] = Object.entries(exports)
  .filter(([, target]) => typeof target === 'object')
  .map(([subpath]) => (subpath === '.' ? 'index' : subpath.slice('./'.length)))

/** What a program writes to import an entry. */
export function specifierOf(entry: string): string {
  return entry === 'index' ? 'pasientforlop' : `pasientforlop/${entry}`
}
