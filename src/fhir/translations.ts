import type { Texts } from '../sources/schema.js'
import type { FhirElement } from './resource-schema.js'

/** The nynorsk and English of a text that stands in bokmål. */
export function translations({ nn, en }: Texts): FhirElement {
  return { extension: [translation('nn', nn), translation('en', en)] }
}

function translation(language: string, content: string) {
  return {
    url: 'http://hl7.org/fhir/StructureDefinition/translation',
    extension: [
      { url: 'lang', valueCode: language },
      { url: 'content', valueString: content },
    ],
  }
}
