// What parts of `npm run engines` share: programs and Pythons where they are missing, and vitest.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './setup.mjs'

/** Generated patients, two thirds damaged, on which SQL is held against the library; Spark has fewer. */
export const patients = process.env.SQL_PATIENTS ?? '20000'

/** What a part needs and cannot have. */
export class Missing extends Error {}

/** Ends a part with a loud line that says what it needs. */
export function missing(what) {
  throw new Missing(what)
}

/** Runs a command with its output kept, and fails with what it said. */
export function runQuietly(command, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    ...options,
  })
  if (status !== 0) {
    throw new Error(`${command} ${args.join(' ')}: ${error ?? `${stdout}\n${stderr}`.slice(-4000)}`)
  }
  return stdout
}

/** What `find` finds; where that is nothing, it looks again once apt has installed the package. */
export function programOf(find, aptPackage) {
  const found = find()
  if (found !== undefined) return found
  console.log(`installing ${aptPackage} with apt-get`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const install = () =>
    spawnSync('apt-get', ['install', '-y', '-q', aptPackage], { stdio: 'inherit', env }).status
  if (install() !== 0) {
    spawnSync('apt-get', ['update', '-q'], { stdio: 'inherit', env })
    install()
  }
  return find() ?? missing(`${aptPackage}: apt-get install ${aptPackage}`)
}

/** The first of some paths that there is. */
export function firstOf(paths) {
  return paths.find((path) => existsSync(path))
}

/** A Python of its own with packages of pip, `['pyspark==4.1.3']`, kept for the next time. */
export function pythonWith(name, packages) {
  const home = join(
    process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'),
    'pasientforlop',
    `python-${name}`,
  )
  const python = join(home, 'bin/python')
  const list = join(home, 'packages.txt')
  const wanted = packages.join('\n')
  if (existsSync(python) && existsSync(list) && readFileSync(list, 'utf8') === wanted) return python
  console.log(`installing ${packages.join(', ')} with pip`)
  rmSync(home, { recursive: true, force: true })
  try {
    runQuietly('python3', ['-m', 'venv', home])
    runQuietly(python, ['-m', 'pip', 'install', '--quiet', ...packages])
  } catch (error) {
    missing(`a Python 3 with ${packages.join(', ')}: ${error.message}`)
  }
  writeFileSync(list, wanted)
  return python
}

/** Fails the part unless a Java of this version or a later one is on the path. */
export function needJava(version) {
  const find = () => {
    const { stderr = '' } = spawnSync('java', ['-version'], { encoding: 'utf8' })
    return Number(/version "(\d+)/.exec(stderr ?? '')?.[1] ?? 0) >= version || undefined
  }
  programOf(find, `openjdk-${version}-jre-headless`)
}

/** Runs test files in vitest, one at a time, and counts them. */
export function runVitest(files, env = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'pasientforlop-engines-'))
  const report = join(folder, 'report.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  try {
    const { status } = spawnSync(
      process.execPath,
      ['node_modules/vitest/vitest.mjs', 'run', '--no-file-parallelism', ...reporters, ...files],
      { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } },
    )
    const counts = existsSync(report)
      ? JSON.parse(readFileSync(report, 'utf8'))
      : { numPassedTests: 0, numFailedTests: 0 }
    // A file that does not load has no test that fails.
    const failed = counts.numFailedTests || (status === 0 ? 0 : 1)
    return { passed: counts.numPassedTests, failed }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
