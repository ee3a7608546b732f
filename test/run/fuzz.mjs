import { ensureInstalled, run } from './setup.mjs'

ensureInstalled()
run(process.execPath, ['--import', 'tsx', 'test/fuzz/fuzz.ts', ...process.argv.slice(2)])
