// Builds the package: scripts, declarations, JSON Schemas and vectors, into dist.
import { ensureInstalled, runTool } from './setup.mjs'
import { trimDeclarations } from './trim-declarations.mjs'

ensureInstalled()
runTool('tsup', process.argv.slice(2))
trimDeclarations()
