// Writes dist/vectors: the conformance set.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { writeVectors } from './vectors.js'

const path = (relative: string) => fileURLToPath(new URL(`../../${relative}`, import.meta.url))
const { version } = JSON.parse(readFileSync(path('package.json'), 'utf8')) as { version: string }

writeVectors(version, path('test/vectors/README.md'), path('dist/vectors'))
