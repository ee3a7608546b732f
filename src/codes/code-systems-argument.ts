import { dayArgument } from '../calendar/day-argument.js'
import { listArgument, objectArgument, tableArgument, textArgument } from '../misuse/arguments.js'
import type { Code, CodeSystem, CodeSystemTable } from './schema.js'

/** Code systems of the programmer's own, as far as a look-up reads them. */
export function codeSystemsArgument(table: CodeSystemTable): readonly CodeSystem[] {
  const systems = tableArgument(table, 'codeSystems', 'invalid-table')
  systems.forEach(({ codes }, place) => {
    const name = `codeSystems[${place}].codes`
    listArgument(codes, name, 'invalid-table')
    for (let at = 0; at < codes.length; at += 1) {
      codeArgument(codes[at], `${name}[${at}]`)
    }
  })
  return systems
}

function codeArgument(entry: Code | undefined, name: string): void {
  objectArgument(entry, name, 'a code', 'invalid-table')
  const { code, validFrom, validTo } = entry as Code
  textArgument(code, `${name}.code`, 'invalid-table')
  if (validFrom !== undefined) dayArgument(validFrom, `${name}.validFrom`, 'invalid-table')
  if (validTo !== undefined) dayArgument(validTo, `${name}.validTo`, 'invalid-table')
}
