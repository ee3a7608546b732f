import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What HAPI's validator says of a file. */
export interface HapiMessage {
  readonly file: string
  readonly severity: 'INFORMATION' | 'WARNING' | 'ERROR' | 'FATAL'
  /** The kind of message. */
  readonly kind: string
  readonly place: string
  readonly text: string
}

/** What HAPI's validator says of resources by name, beside definitions that they refer to. */
export const validateWithHapi = (
  classPath: string,
  definitions: readonly object[],
  resources: ReadonlyMap<string, object>,
): readonly HapiMessage[] => {
  const folder = mkdtempSync(join(tmpdir(), 'pasientforlop-hapi-'))
  const write = (name: string, files: ReadonlyMap<string, object>) => {
    const path = join(folder, name)
    mkdirSync(path)
    for (const [file, resource] of files) {
      writeFileSync(join(path, `${file}.json`), JSON.stringify(resource))
    }
    return path
  }
  try {
    const output = execFileSync(
      'java',
      [
        '-XX:TieredStopAtLevel=1',
        '-XX:+UseSerialGC',
        '-cp',
        classPath,
        fileURLToPath(new URL('../run/engines/hapi/Validate.java', import.meta.url)),
        write('definitions', new Map(definitions.map((one, at) => [`${at}`, one]))),
        write('resources', resources),
      ],
      { encoding: 'utf8', maxBuffer: 2 ** 30, stdio: ['ignore', 'pipe', 'inherit'] },
    )
    const lines = output.trimEnd().split('\n')
    // Without its last line the validator did not get to the end.
    if (lines.pop() !== 'done') throw new Error('the validator stopped before the end')
    return lines.map((line) => {
      const [file = '', severity, kind = '', place = '', text = ''] = line.split('\t')
      return {
        file: file.replace(/\.json$/, ''),
        severity: severity as HapiMessage['severity'],
        kind,
        place,
        text,
      }
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
