import { readFileSync } from 'node:fs'

/** The version of the package, from its `package.json` in a folder above the file that runs. */
export const packageVersion: string = versionAbove(['../', '../../', '../../../'])

function versionAbove(folders: readonly string[]): string {
  for (const folder of folders) {
    try {
      const text = readFileSync(new URL(`${folder}package.json`, import.meta.url), 'utf8')
      const { name, version } = JSON.parse(text) as { name?: string; version?: string }
      if (name === 'pasientforlop' && version !== undefined) return version
    } catch {
      // Not there: one folder further up.
    }
  }
  return 'unknown'
}
