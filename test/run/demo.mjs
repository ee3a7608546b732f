import { ensureInstalled, run, runTool } from './setup.mjs'

ensureInstalled()
runTool('tsup', ['--silent'])
run(process.execPath, ['docs/examples/demo.mjs', ...process.argv.slice(2)])
