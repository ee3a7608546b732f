// The reference of every export, in docs/reference: a warning, such as of an export without a doc
// comment, is a failure.
import { ensureInstalled, runTool } from './setup.mjs'

ensureInstalled()
runTool('typedoc', ['--logLevel', 'Warn'])
