// Runs a tool of the dev dependencies, which are installed first: `node test/run/tool.mjs tsc --noEmit`.
import { ensureInstalled, runTool } from './setup.mjs'

const [name, ...args] = process.argv.slice(2)
ensureInstalled()
runTool(name, args)
