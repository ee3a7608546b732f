import type { CodeSystem, CodeSystemId } from './schema.js'
import { codeSystem8406 } from './systems/8406.js'
import { codeSystem8410 } from './systems/8410.js'
import { codeSystem8445 } from './systems/8445.js'
import { codeSystem8446 } from './systems/8446.js'
import { codeSystem8476 } from './systems/8476.js'
import { codeSystem8477 } from './systems/8477.js'
import { codeSystem8485 } from './systems/8485.js'
import { codeSystem9172 } from './systems/9172.js'
import { codeSystem9177 } from './systems/9177.js'
import { codeSystem9189 } from './systems/9189.js'
import { codeSystem9321 } from './systems/9321.js'
import { codeSystem9322 } from './systems/9322.js'
import { codeSystem9323 } from './systems/9323.js'
import { codeSystem9324 } from './systems/9324.js'
import { codeSystem9325 } from './systems/9325.js'
import { codeSystem9326 } from './systems/9326.js'
import { codeSystem9327 } from './systems/9327.js'
import { codeSystem9328 } from './systems/9328.js'
import { codeSystem9329 } from './systems/9329.js'

/** The shipped code systems, by their number. */
export const codeSystems: Readonly<Record<CodeSystemId, CodeSystem>> = {
  '9172': codeSystem9172,
  '9177': codeSystem9177,
  '9189': codeSystem9189,
  '9321': codeSystem9321,
  '9322': codeSystem9322,
  '9323': codeSystem9323,
  '9324': codeSystem9324,
  '9325': codeSystem9325,
  '9326': codeSystem9326,
  '9327': codeSystem9327,
  '9328': codeSystem9328,
  '9329': codeSystem9329,
  '8406': codeSystem8406,
  '8410': codeSystem8410,
  '8445': codeSystem8445,
  '8446': codeSystem8446,
  '8476': codeSystem8476,
  '8477': codeSystem8477,
  '8485': codeSystem8485,
}
