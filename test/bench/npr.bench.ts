// A message of the register of half a gigabyte, as its bytes come.
import { spawnSync } from 'node:child_process'
import { readNprMessage } from 'pasientforlop/npr'
import { code, episode, patient } from '../generators/npr-message.js'
import { report } from '../helpers/bench.js'

/** Another size may be given, to try the bench itself. */
const megabytes = Number(process.env['BENCH_MEGABYTES'] ?? 500)
const isTask = process.argv[2] === 'read'

if (isTask) await read()
else bench()

/** Measures itself: nothing else is in the memory of this process. */
async function read(): Promise<void> {
  const before = performance.now()
  const answer = await readNprMessage(chunks())
  const seconds = (performance.now() - before) / 1000
  const rows = answer.ok ? answer.reading.length : 0
  console.log(JSON.stringify({ rows, seconds }))
}

function bench(): void {
  const tell = new URL('../helpers/tell-peak.mjs', import.meta.url).href
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [...process.execArgv, '--import', tell, process.argv[1] as string, 'read'],
    { encoding: 'utf8', env: process.env },
  )
  const { rows, seconds } = JSON.parse(stdout)
  const peak = Number(/peak (\d+)/.exec(stderr)?.[1])
  console.log(
    `\nA message of the register of ${megabytes} MB: ${rows} pathway codes in ${seconds.toFixed(0)} s, ${(megabytes / seconds).toFixed(1)} MB/s`,
  )
  const what = `a message of ${megabytes} MB, peak MB`
  report(what, peak.toFixed(0), 'at most 150', rows > 0 && peak <= 150)
}

/** Ten episodes a patient, two of which have a pathway code. */
function* chunks(): Generator<Uint8Array> {
  const encoder = new TextEncoder()
  const diagnosis =
    '<Tilstand tilstNr="1"><Kode kodeNr="1" Kodeverk="B" kodeVersjon="1" kodeVerdi="F32"/></Tilstand>'
  yield encoder.encode(
    '<Melding xmlns="http://www.npr.no/xmlstds/57_0_1_str" versjon="57.0.1"><Institusjon institusjonID="983974724">',
  )
  let bytes = 0
  for (let number = 0; bytes < megabytes * 1e6; number += 1) {
    const episodes = Array.from({ length: 10 }, (_, at) => {
      const value = at === 0 ? 'D11A' : at === 5 ? 'D11M' : 'WBGM00'
      const letter = at % 5 === 0 ? 'T' : 'C'
      return episode(code(value, '2020-01-02T08:30:00', letter), diagnosis.repeat(2))
    })
    const chunk = encoder.encode(patient(`p${number}`, ...episodes))
    bytes += chunk.length
    yield chunk
  }
  yield encoder.encode('</Institusjon></Melding>')
}
