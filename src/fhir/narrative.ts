import type { FhirNarrative } from './resource-schema.js'

/** Lines of bokmål as XHTML, a paragraph each; signs that XML cannot hold are replaced. */
export function narrative(lines: readonly string[]): FhirNarrative {
  const paragraphs = lines
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${escapeXml(line)}</p>`)
  return {
    status: 'generated',
    div: `<div xmlns="http://www.w3.org/1999/xhtml" lang="nb" xml:lang="nb">${paragraphs.join('')}</div>`,
  }
}

function escapeXml(text: string) {
  return plainText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** A text without the signs that no text of FHIR may have: controls and lone surrogates. */
export function plainText(text: string): string {
  return text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is meant.
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    '\ufffd',
  )
}
