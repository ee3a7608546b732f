#!/usr/bin/env node
/** The command `pasientforlop`. */
import { run } from './cli/run.js'
import { processTerminal } from './cli/terminal.js'

try {
  process.exitCode = await run(process.argv.slice(2), processTerminal())
} catch (thrown) {
  // 1 would say that something was found.
  process.stderr.write(`${thrown instanceof Error ? (thrown.stack ?? thrown.message) : thrown}\n`)
  process.exitCode = 2
}
