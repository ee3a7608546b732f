/** A made-up message: the head of a real one around it, and one episode with pathway codes. */
export const nprMessage = ({
  version = '57_0_1' as string,
  module = 'str',
  written = null as string | null,
  encoding = 'UTF-8',
  institutions = institution(
    '983974724',
    patient('p1', episode(code('D11A', '2020-01-02T08:30:00'))),
  ),
} = {}) =>
  `<?xml version="1.0" encoding="${encoding}"?>
<MsgHead xmlns="http://www.kith.no/xmlstds/msghead/2006-05-24">
<Document><RefDoc><Content>
<Melding xmlns="http://www.npr.no/xmlstds/${version}_${module}" versjon="${written ?? version.replaceAll('_', '.')}" leverandor="Blåbær">
${institutions}
</Melding>
</Content></RefDoc></Document>
</MsgHead>
`

export const institution = (id: string, ...content: readonly string[]) =>
  `<Institusjon institusjonID="${id}">\n${content.join('\n')}\n</Institusjon>`

export const patient = (number: string, ...content: readonly string[]) =>
  `<Objektholder pasientNr="${number}">\n${content.join('\n')}\n</Objektholder>`

export const episode = (...content: readonly string[]) =>
  `<Episode episodeID="1" omsorgsniva="3" innDatoTid="2020-01-01T07:00:00">\n${content.join('\n')}\n</Episode>`

export const code = (value: string, start: string | null, letter = 'T', service = '') =>
  `<Tjeneste${service === '' ? '' : ` startDatoTid="${service}"`}>` +
  `<Tiltak typeTiltak="1"${start === null ? '' : ` startDatoTid="${start}"`}>` +
  `<Prosedyre prosNr="1"><Kode kodeNr="1" Kodeverk="${letter}" kodeVersjon="1" kodeVerdi="${value}"/></Prosedyre>` +
  `</Tiltak></Tjeneste>`
