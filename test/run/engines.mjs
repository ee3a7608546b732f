// The tests of SQL on the engines that npm does not have: a PostgreSQL server and Spark. Sets up
// what they need, a server of its own on a socket and a Python with pyspark, and takes it down again.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { ensureInstalled, root } from './setup.mjs'

const pyspark = 'pyspark==4.1.3'
const asked = process.argv.slice(2).filter((word) => !word.startsWith('-'))
const names = asked.length > 0 ? asked : ['duckdb', 'pglite', 'postgresql', 'spark']

ensureInstalled()
const folder = mkdtempSync(join(tmpdir(), 'pasientforlop-engines-'))
const env = { ...process.env, SQL_ENGINES: names.join(',') }
const closing = []
let failed = true
try {
  if (names.includes('postgresql')) startPostgresql()
  if (names.includes('spark')) env.SPARK_PYTHON = pythonWithSpark()
  const tests = ['run', '--no-file-parallelism', 'test/sql']
  const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', ...tests], {
    cwd: root,
    stdio: 'inherit',
    env,
  })
  failed = status !== 0
} finally {
  for (const close of closing.reverse()) close()
  rmSync(folder, { recursive: true, force: true })
}
process.exit(failed ? 1 : 0)

/** A throw-away cluster on a unix socket; the server refuses to run as root. */
function startPostgresql() {
  const bin = postgresqlPrograms()
  const data = join(folder, 'data')
  const socket = join(folder, 'socket')
  mkdirSync(socket, { recursive: true })
  const isRoot = userInfo().uid === 0
  const asServer = (command, args) =>
    isRoot
      ? execFileSync('runuser', ['-u', 'postgres', '--', command, ...args], { stdio: 'pipe' })
      : execFileSync(command, args, { stdio: 'pipe' })
  if (isRoot) execFileSync('chown', ['-R', 'postgres', folder])
  asServer(join(bin, 'initdb'), [
    '-D',
    data,
    '-A',
    'trust',
    '-U',
    'postgres',
    '-E',
    'UTF8',
    '--locale=C.UTF-8',
  ])
  asServer(join(bin, 'pg_ctl'), [
    '-D',
    data,
    '-w',
    '-l',
    join(folder, 'log'),
    '-o',
    `-c listen_addresses='' -c unix_socket_directories='${socket}' -c fsync=off -c work_mem=64MB`,
    'start',
  ])
  closing.push(() => asServer(join(bin, 'pg_ctl'), ['-D', data, '-m', 'immediate', 'stop']))
  Object.assign(env, { PGHOST: socket, PGUSER: 'postgres', PGDATABASE: 'postgres' })
}

/** Where initdb is; installed first where it is nowhere and apt may. */
function postgresqlPrograms() {
  const find = () => {
    const versions = '/usr/lib/postgresql'
    const known = existsSync(versions)
      ? readdirSync(versions).map((one) => `${versions}/${one}/bin`)
      : []
    return known
      .sort()
      .reverse()
      .find((one) => existsSync(join(one, 'initdb')))
  }
  const found = find()
  if (found !== undefined) return found
  console.log('PostgreSQL is not here: installing it with apt-get')
  spawnSync('apt-get', ['install', '-y', '-q', 'postgresql'], { stdio: 'inherit' })
  const installed = find()
  if (installed === undefined)
    throw new Error('needs a PostgreSQL server: apt-get install postgresql')
  return installed
}

/** A Python that has pyspark: one of its own, kept beside the other tools of the tests. */
function pythonWithSpark() {
  if (spawnSync('java', ['-version']).status !== 0)
    throw new Error('Spark needs Java 17 on the path')
  if (process.env.SPARK_PYTHON !== undefined) return process.env.SPARK_PYTHON
  const home = join(root, 'node_modules/.cache/pasientforlop-spark')
  const python = join(home, 'bin/python')
  if (spawnSync(python, ['-c', 'import pyspark']).status === 0) return python
  console.log(`Installing ${pyspark}`)
  execFileSync('python3', ['-m', 'venv', home], { stdio: 'inherit' })
  execFileSync(python, ['-m', 'pip', 'install', '--quiet', pyspark], { stdio: 'inherit' })
  return python
}
