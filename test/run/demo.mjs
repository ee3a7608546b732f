import { ensureInstalled, run, runTool } from './setup.mjs'

ensureInstalled()
// Without declarations: they take most of a build, and nothing is compiled against them here.
runTool('tsup', ['--silent', '--no-dts'])
run(process.execPath, ['docs/examples/demo.mjs', ...process.argv.slice(2)])
