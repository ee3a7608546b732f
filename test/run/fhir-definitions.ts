import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { definitionsToFhir } from '../../src/fhir.js'

/** Writes every shipped definition as FHIR, a file each, for the loader of a server. */
export const writeFhirDefinitions = (folder: string, date: string): void => {
  mkdirSync(folder, { recursive: true })
  for (const resource of definitionsToFhir({ date })) {
    const file = `${resource.resourceType}-${resource.id}.json`
    writeFileSync(join(folder, file), `${JSON.stringify(resource)}\n`)
  }
}

/** The day of a build: the one that whoever wants the same bytes again gives, or today. */
export const buildDate = (): string => {
  const seconds = process.env['SOURCE_DATE_EPOCH']
  const instant = seconds === undefined ? new Date() : new Date(Number(seconds) * 1000)
  return instant.toISOString().slice(0, 10)
}
