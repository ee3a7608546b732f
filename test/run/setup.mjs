// Plain Node, no dependencies: it runs before there are any.
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** Runs a command in the project's root with its output shown; ends the process if it fails. */
export const run = (command, args, env = {}) => {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  })
  if (status !== 0) process.exit(status ?? 1)
}

/** Runs a tool of the dev dependencies. */
export const runTool = (name, args = [], env = {}) =>
  run('npx', ['--no-install', name, ...args], env)

const isInstalled = () => {
  const installed = `${root}/node_modules/.package-lock.json`
  const lock = `${root}/package-lock.json`
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs
}

/**
 * Installs the locked dependencies unless they stand there already. `npm ci` refuses a lock file
 * that lacks a build of a tool for another system, which a registry may not have had; `npm install`
 * takes the same locked versions and does without.
 */
export const ensureInstalled = () => {
  if (isInstalled()) return
  const options = ['--no-audit', '--no-fund', '--loglevel=error']
  const shell = process.platform === 'win32'
  const { status } = spawnSync('npm', ['ci', ...options], { cwd: root, stdio: 'ignore', shell })
  if (status !== 0) run('npm', ['install', '--no-save', ...options])
}
