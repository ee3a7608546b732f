import { fill } from '../../cli/words/fill.js'
import type { Trouble } from '../protocol.js'
import type { App } from './app.js'

/** What went wrong, and what to do, in words. */
export function troubleText(app: App, { trouble, why }: Trouble): string {
  const words = typeof why === 'string' ? why : why[app.language]
  const text = fill(app.words().trouble[trouble], { why: words })
  return words === '' ? text.replace(/: \.?$/, '.') : text
}
