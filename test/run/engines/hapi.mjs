import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { missing, programOf, runQuietly, runVitest } from '../engine-tools.mjs'

export const about = "FHIR resources in HAPI's validator"

export function setUp(folder) {
  // The harness is compiled in memory, so a runtime without a compiler is not enough.
  programOf(() => works('javac', '-version'), 'openjdk-17-jdk-headless')
  programOf(() => works('mvn', '-version'), 'maven')
  const list = join(folder, 'class-path.txt')
  const pom = fileURLToPath(new URL('hapi/pom.xml', import.meta.url))
  try {
    runQuietly('mvn', [
      '-q',
      '-B',
      '-f',
      pom,
      'dependency:build-classpath',
      `-Dmdep.outputFile=${list}`,
    ])
  } catch (error) {
    missing(`the jars of ${pom} from Maven: ${error.message}`)
  }
  return { classPath: readFileSync(list, 'utf8').trim() }
}

export const run = ({ classPath }) =>
  runVitest(['test/fhir/hapi.test.ts'], { HAPI_CLASS_PATH: classPath })

function works(command, ...args) {
  return spawnSync(command, args).status === 0 ? command : undefined
}
