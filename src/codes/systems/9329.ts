import type { CodeSystem } from '../schema.js'

/** 9329: what the register answers, for the cancer pathways and for these. */
export const codeSystem9329 = {
  id: '9329',
  oid: '2.16.578.1.12.4.1.1.9329',
  name: { unknown: 'official name not found' },
  kind: 'feedback',
  description: 'feedback messages from the register (NPR) for cancer and PHR pathways',
  sources: ['S4'],
  codes: [
    {
      code: '100',
      display: 'Ident-melding for pasient er ikke mottatt',
      evidence: 'official',
      appliesTo: 'common/unclear',
    },
    { code: '101', display: 'Ugyldig kode for PK kreft', evidence: 'official', appliesTo: 'kreft' },
    {
      code: '102',
      display: 'Ikke med i beregning. Koden er registrert tidligere',
      evidence: 'official',
      appliesTo: 'common/unclear',
    },
    {
      code: '103',
      display: 'Ikke med i beregning. Pakkeforløp metastaser er ikke innført',
      evidence: 'official',
      appliesTo: 'kreft',
    },
    {
      code: '104',
      display: 'Ikke med i beregning. Diagnostisk pakkeforløp er ikke innført',
      evidence: 'official',
      appliesTo: 'kreft',
    },
    {
      code: '105',
      display: 'Ikke med i beregning. Forløpet mangler kode for start pakkeforløp',
      evidence: 'official',
      appliesTo: 'common/unclear',
    },
    {
      code: '106',
      display: 'Ikke med i beregning. Første kode er forskjellig fra start pakkeforløp',
      evidence: 'official',
      appliesTo: 'common/unclear',
    },
    {
      code: '107',
      display: 'Prosedyrekoden mangler tidspunkt',
      evidence: 'official',
      appliesTo: 'common/unclear',
    },
    {
      code: '108',
      display: 'Kode CK mangler forutgående kode S (start utredning)',
      evidence: 'official',
      appliesTo: 'kreft',
    },
    {
      code: '109',
      display:
        'Kode F (start behandling) mangler forutgående kode S (start utredning) og C (klinisk beslutning)',
      evidence: 'official',
      appliesTo: 'kreft',
    },
    {
      code: '110',
      display: 'Kode F (start behandling) mangler forutgående kode C (klinisk beslutning)',
      evidence: 'official',
      appliesTo: 'kreft',
    },
    {
      code: '111',
      display: 'Kode S (start utredning) har forutgående Kode C (klinisk beslutning)',
      evidence: 'official',
      appliesTo: 'kreft',
    },
    {
      code: '112',
      display: 'Overflødig, forutgående kode C avslutter forløpet',
      evidence: 'official',
      appliesTo: 'common/unclear',
    },
    {
      code: '113',
      display: 'Overflødig, forutgående kode F avslutter forløpet',
      evidence: 'official',
      appliesTo: 'common/unclear',
    },
    {
      code: '114',
      display: 'Overflødig, forutgående kode X avslutter forløpet',
      evidence: 'official',
      appliesTo: 'common/unclear',
    },
    {
      code: '115',
      display: 'Ikke med i beregning. Pakkeforløpet er ikke innført',
      evidence: 'official',
      appliesTo: 'common/unclear',
    },
    {
      code: '116',
      display: 'Pasienten var over 18 år ved registrering i PF A30 Kreft hos barn',
      evidence: 'official',
      appliesTo: 'kreft',
    },
    {
      code: '117',
      display: 'Pasienten under 18 år ved registrering i annet PF enn A30 Kreft hos barn',
      evidence: 'official',
      appliesTo: 'kreft',
    },
    {
      code: '118',
      display: 'Kode CK/CU/CD i PF for metastaser mangler forutgående kode S (start utredning)',
      evidence: 'official',
      appliesTo: 'kreft',
    },
    {
      code: '119',
      display: 'Kode CK/CA/CU/CD i diagnostisk PF mangler forutgående kode S (start utredning)',
      evidence: 'official',
      appliesTo: 'kreft',
    },
    { code: '120', display: 'Koden er utgått', evidence: 'official', appliesTo: 'common/unclear' },
    {
      code: '201',
      display: 'Ugyldig kode for PK psykisk helse og rus',
      evidence: 'official',
      appliesTo: 'PHR',
    },
    {
      code: '208',
      display: 'Kode C (klinisk beslutning) mangler forutgående kode M (første frammøte)',
      evidence: 'official',
      appliesTo: 'PHR',
    },
    {
      code: '211',
      display: 'Kode M (første frammøte) har forutgående prosedyrekode C (klinisk beslutning)',
      evidence: 'official',
      appliesTo: 'PHR',
    },
    {
      code: '216',
      display:
        'Pasienten var over 18 år ved registrering i pakkeforløp D12 PK psykisk helsevern for barn og unge',
      evidence: 'official',
      appliesTo: 'PHR',
    },
    {
      code: '221',
      display: 'Kode E (evalueringspunkt) mangler forutgående hendelse C (klinisk beslutning)',
      evidence: 'official',
      appliesTo: 'PHR',
    },
    {
      code: '222',
      display:
        'Kode F (tilbakemelding til henviser sendt) mangler forutgående hendelse C (klinisk beslutning)',
      evidence: 'official',
      appliesTo: 'PHR',
    },
    {
      code: '223',
      display: 'Hendelse P (start symptomer psykose) kommer etter hendelse C (klinisk beslutning)',
      evidence: 'official',
      appliesTo: 'PHR',
    },
    {
      code: '224',
      display: 'Pasienten er også registrert i et annet pakkeforløp',
      evidence: 'official',
      appliesTo: 'PHR',
    },
    {
      code: '225',
      display:
        'Forutgående hendelse X (avslutning av pakkeforløp) har avsluttet dette pakkeforløpet',
      evidence: 'official',
      appliesTo: 'PHR',
    },
  ],
} as const satisfies CodeSystem
