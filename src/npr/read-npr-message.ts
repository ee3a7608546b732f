import { piecesOf } from '../files/chunks-of.js'
import { optionsArgument } from '../misuse/arguments.js'
import { kindOf, misuse } from '../misuse/misuse.js'
import { newMessageReader } from './message-reader.js'
import type { NprAnswer, NprOptions } from './schema.js'

/**
 * Reads the pathway codes of a message of the register (NPR-melding): composite codes of 9327 that
 * stand with letter T under Tiltak and Prosedyre, with patient, unit, time and care level.
 *
 * The message comes as chunks of bytes, so that it can be far larger than memory. Document types are
 * refused, entities are not expanded, texts and depth are capped. The element names of the pathway
 * module (`pak`) are in no public source: what is read are procedure codes as the other modules have
 * them, and such a message is told with the note `no-public-names`. No message with a pathway code
 * was found in public either, so try it on one of yours first; every name can be replaced.
 *
 * @throws `invalid-argument` where `chunks` are no bytes; `unknown-option`.
 *
 * @example
 * ```ts
 * import { assemblePathways } from 'pasientforlop'
 * import { rowsOf } from 'pasientforlop/files'
 * import { readNprMessage } from 'pasientforlop/npr'
 *
 * const xml = `<Melding xmlns="http://www.npr.no/xmlstds/57_0_1_str" versjon="57.0.1">
 *   <Institusjon institusjonID="983974724">
 *     <Objektholder pasientNr="p1">
 *       <Episode episodeID="1" omsorgsniva="3">
 *         <Tjeneste startDatoTid="2020-01-02T08:00:00">
 *           <Tiltak typeTiltak="1" startDatoTid="2020-01-02T08:30:00">
 *             <Prosedyre prosNr="1">
 *               <Kode kodeNr="1" Kodeverk="T" kodeVersjon="1" kodeVerdi="D11A"/>
 *             </Prosedyre>
 *           </Tiltak>
 *         </Tjeneste>
 *       </Episode>
 *     </Objektholder>
 *   </Institusjon>
 * </Melding>`
 * const answer = await readNprMessage([new TextEncoder().encode(xml)])
 * answer.ok && assemblePathways(rowsOf(answer.reading)).pathways.map(({ type, start }) => [type, start])
 * // => [['D11', '2020-01-02']]
 * ```
 */
export async function readNprMessage(
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array> | ReadableStream<Uint8Array>,
  options: NprOptions = {},
): Promise<NprAnswer> {
  optionsArgument(options, ['names', 'versions', 'module', 'timeFrom', 'unitFrom', 'patientFrom'])
  const reader = newMessageReader(options)
  if (typeof chunks === 'string' || chunks instanceof Uint8Array) throw notChunks(chunks)
  for await (const chunk of piecesOf(chunks)) {
    const stopped = reader.push(chunk)
    if (stopped !== undefined) return stopped
  }
  return reader.end()
}

function notChunks(value: unknown) {
  return misuse(
    'invalid-argument',
    `chunks must be a list, a stream or another iterable of chunks of bytes, got a value of kind ${kindOf(value)}`,
  )
}
