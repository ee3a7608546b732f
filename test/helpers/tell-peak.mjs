// Imported by a process that is measured: tells its peak memory in MB, on standard error, as it ends.
import { existsSync, readFileSync } from 'node:fs'

process.on('exit', () => {
  // What the system counts of a process from its start on; `maxRSS` may be that of its parent.
  const status = '/proc/self/status'
  const own = existsSync(status) ? /VmHWM:\s*(\d+)/.exec(readFileSync(status, 'utf8'))?.[1] : null
  console.error(`peak ${(Number(own ?? process.resourceUsage().maxRSS) / 1024).toFixed(0)}`)
})
