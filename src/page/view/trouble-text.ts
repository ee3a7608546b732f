import { fileWords } from '../../cli/words/file-words.js'
import { fill } from '../../cli/words/fill.js'
import type { Trouble } from '../protocol.js'
import type { App } from './app.js'

/** What went wrong, and what to do, in words. */
export function troubleText(app: App, { trouble, why }: Trouble): string {
  const words = app.words().trouble
  if (trouble !== 'npr-refused') return fill(words[trouble], { why })
  const [fault, place] = why.split('\n')
  const faults: Readonly<Record<string, string>> = fileWords[app.language].nprFaults
  return fill(words[trouble], { why: `${faults[fault ?? ''] ?? fault} (${place})` })
}
