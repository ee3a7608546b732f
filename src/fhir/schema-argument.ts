import { codeSystems } from '../codes/code-systems.js'
import { type CodeSystem, type CodeSystemTable, codeSystemSchema } from '../codes/schema.js'
import { type Publication, publicationSchema } from '../indicators/evaluation/schema.js'
import { type RecordOrList, tableArgument, valuesOf } from '../misuse/arguments.js'
import { schemaArgument } from '../misuse/schema-argument.js'
import { pathwayDefinitions } from '../pathways/pathway-definitions.js'
import { type PathwayDefinition, pathwayDefinitionSchema } from '../pathways/schema.js'

/** The shipped code systems, or those of the caller, which are read to the last key. */
export function codeSystemsGiven(table: CodeSystemTable | null | undefined): readonly CodeSystem[] {
  if (table == null) return valuesOf(codeSystems)
  return tableArgument(table, 'codeSystems', 'invalid-table').map((system, at) =>
    schemaArgument(codeSystemSchema, system, `codeSystems[${at}]`, 'invalid-table'),
  )
}

/** The shipped definitions, or those of the caller, which are read to the last key. */
export function definitionsGiven(
  table: RecordOrList<PathwayDefinition> | null | undefined,
): readonly PathwayDefinition[] {
  if (table == null) return valuesOf(pathwayDefinitions)
  return tableArgument(table, 'definitions', 'invalid-definition').map((definition, at) =>
    schemaArgument(pathwayDefinitionSchema, definition, `definitions[${at}]`, 'invalid-definition'),
  )
}

/** A publication, which may come from a file: read to the last key. */
export function publicationGiven(publication: Publication): Publication {
  return schemaArgument(publicationSchema, publication, 'publication', 'invalid-argument')
}
