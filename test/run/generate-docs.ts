// Writes the tables of docs/ that are made from data: `node --import tsx test/run/generate-docs.ts`.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { generatedDocs } from './generated-docs.js'

for (const { file, render } of generatedDocs) {
  writeFileSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)), render())
  console.log(`wrote ${file}`)
}
