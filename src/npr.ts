/** The register's XML message (NPR-melding) as input: its pathway codes as rows. */

export { nprModules, nprNames, nprVersions } from './npr/npr-names.js'
export { readNprMessage } from './npr/read-npr-message.js'
export type {
  NprAnswer,
  NprFault,
  NprMessageFacts,
  NprNames,
  NprNote,
  NprOptions,
  NprVersion,
} from './npr/schema.js'
