import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { patients, programOf, runQuietly, runVitest } from '../engine-tools.mjs'

export const about = 'SQL on a PostgreSQL server'

/** A throw-away cluster on a unix socket. */
export function setUp(folder) {
  const bin = programOf(findPrograms, 'postgresql')
  const data = join(folder, 'data')
  const socket = join(folder, 'socket')
  mkdirSync(socket)
  if (isRoot()) runQuietly('chown', ['-R', 'postgres', folder])
  asServer(
    join(bin, 'initdb'),
    `-D ${data} -A trust -U postgres -E UTF8 --locale=C.UTF-8`.split(' '),
  )
  const settings = `-c listen_addresses='' -c unix_socket_directories='${socket}' -c fsync=off -c work_mem=64MB`
  asServer(join(bin, 'pg_ctl'), [
    ...`-D ${data} -w -l ${folder}/log`.split(' '),
    '-o',
    settings,
    'start',
  ])
  return { bin, data, socket }
}

export const run = ({ socket }) =>
  runVitest(['test/sql'], {
    SQL_ENGINES: 'postgresql',
    SQL_PATIENTS: patients,
    PGHOST: socket,
    PGUSER: 'postgres',
    PGDATABASE: 'postgres',
  })

export function takeDown({ bin, data }) {
  asServer(join(bin, 'pg_ctl'), ['-D', data, '-m', 'immediate', 'stop'])
}

function findPrograms() {
  const versions = '/usr/lib/postgresql'
  const known = existsSync(versions) ? readdirSync(versions).map(Number) : []
  return known
    .sort((a, b) => b - a)
    .map((version) => `${versions}/${version}/bin`)
    .find((bin) => existsSync(join(bin, 'initdb')))
}

const isRoot = () => userInfo().uid === 0

/** The server refuses to run as root. */
function asServer(command, args) {
  // A pipe that the server keeps open would keep this waiting.
  const options = { stdio: ['ignore', 'ignore', 'inherit'] }
  return isRoot()
    ? runQuietly('runuser', ['-u', 'postgres', '--', command, ...args], options)
    : runQuietly(command, args, options)
}
