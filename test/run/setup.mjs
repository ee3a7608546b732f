// Plain Node, no dependencies: it runs before there are any.
import { spawnSync } from 'node:child_process'
import { existsSync, lstatSync, readFileSync } from 'node:fs'
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

/** Whether what stands in node_modules is what the lock file names, but for tools of other systems. */
const isInstalled = () => {
  const installed = `${root}/node_modules/.package-lock.json`
  if (!existsSync(installed)) return false
  const { packages: present } = JSON.parse(readFileSync(installed, 'utf8'))
  const { packages: locked } = JSON.parse(readFileSync(`${root}/package-lock.json`, 'utf8'))
  return Object.entries(locked).every(
    ([path, { version, optional, peer }]) =>
      path === '' || present[path]?.version === version || optional === true || peer === true,
  )
}

/**
 * Installs the locked dependencies unless they stand there already. No scripts run: none of them needs
 * one, and that of this package builds it.
 */
export const ensureInstalled = () => {
  if (isInstalled()) return
  if (lstatSync(`${root}/node_modules`, { throwIfNoEntry: false })?.isSymbolicLink()) {
    console.error(
      'node_modules is a link and lacks something: installing would empty what it leads to',
    )
    process.exit(1)
  }
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'])
}
