import { sourceTable } from './source-table.js'

/**
 * Where codes, limits and definitions were read, by the id that they cite. `S1`–`S4`
 * are code tables as kept in public repositories; `HD-…` are pages of Helsedirektoratet.
 */
export const codeSources = /* @__PURE__ */ sourceTable({
  'HD-simpl': {
    id: 'HD-simpl',
    title:
      'Helsedirektoratet, Kodeveileder nasjonale pasientforløp PHR: Nasjonalt pasientforløp – start og type forløp',
    url: 'https://www.helsedirektoratet.no/nasjonale-forlop/kodeveileder-nasjonale-pasientforlop-for-psykisk-helse-og-rus/registrering-av-hendelser-i-nasjonale-pasientforlop-for-psykisk-helse-og-rus/nasjonalt-pasientforlop-start-og-type-forlop',
  },
  'HD-D12-start': {
    id: 'HD-D12-start',
    title:
      'Helsedirektoratet, Kodeveileder pakkeforløp PHR: barn og unge, Pakkeforløp start og type forløp (2019–2022)',
    url: 'https://www.helsedirektoratet.no/pakkeforlop/kodeveileder-pakkeforlop-for-psykisk-helse-og-rus/forlopstider-og-registrering-av-koder/psykiske-lidelser--barn-og-unge/pakkeforlop-start-og-type-forlop',
  },
  'HD-D06-feedback': {
    id: 'HD-D06-feedback',
    title:
      'Helsedirektoratet, Kodeveileder pakkeforløp PHR: psykose, Feedbackverktøy (last revised 2018-10-25, read 2022-05-23)',
    url: 'https://www.helsedirektoratet.no/pakkeforlop/kodeveileder-pakkeforlop-for-psykisk-helse-og-rus/forlopstider-og-registrering-av-koder/psykoselidelser-inkludert-mistanke-om-psykose/feedbackverktoy',
  },
  'HD-D01-L': {
    id: 'HD-D01-L',
    title:
      'Helsedirektoratet, Rusbehandling (TSB): Pasientutsatt pakkeforløp (last revised 2020-09-29, read 2022-08-08)',
    url: 'https://www.helsedirektoratet.no/pakkeforlop/rusbehandling-tsb/registrering-av-koder-rusbehandling-tsb-pakkeforlop/pasientutsatt-pakkeforlop',
  },
  'HD-log': {
    id: 'HD-log',
    title: 'Helsedirektoratet, Endringslogg (common to all PHR pathways)',
    url: 'https://www.helsedirektoratet.no/nasjonale-forlop/gravide-og-rusmidler/endringslogg',
  },
  'HD-TSB-times': {
    id: 'HD-TSB-times',
    title: 'Helsedirektoratet, Forløpstider rusbehandling TSB (2019-02-04)',
    url: 'https://www.helsedirektoratet.no/pakkeforlop/rusbehandling-tsb/forlopstider-rusbehandling-tsb-pakkeforlop',
  },
  'HD-OCD-times': {
    id: 'HD-OCD-times',
    title: 'Helsedirektoratet, Forløpstider tvangslidelse (2018-12-05)',
    url: 'https://www.helsedirektoratet.no/pakkeforlop/tvangslidelse-ocd/forlopstider-tvangslidelse-pakkeforlop',
  },
  'HD-SPF-times': {
    id: 'HD-SPF-times',
    title: 'Helsedirektoratet, Forløpstider spiseforstyrrelser barn og unge (2022-09-30)',
    url: 'https://www.helsedirektoratet.no/nasjonale-forlop/spiseforstyrrelser-hos-barn-og-unge/forlopstider-spiseforstyrrelser-hos-barn-og-unge-pakkeforlop',
  },
  'HD-GRAV-times': {
    id: 'HD-GRAV-times',
    title:
      'Helsedirektoratet, Gravide og rusmidler: kartlegging og utredning (first 2019-10-02, rev. 2020-09-29); evaluation rows from the pathway overview helsedirektoratet-helsenett-xpqa.enonic.cloud/pakkeforlop/gravide-og-rusmidler',
    url: 'https://www.helsedirektoratet.no/pakkeforlop/gravide-og-rusmidler/kartlegging-og-utredning',
  },
  'HD-PSY-start': {
    id: 'HD-PSY-start',
    title: 'Helsedirektoratet, Psykoselidelser: Start pakkeforløp',
    url: 'https://www.helsedirektoratet.no/pakkeforlop/psykoselidelser-inkludert-mistanke-om-psykoseutvikling-barn-unge-og-voksne/henvisning-og-start-psykose-pakkeforlop/start-pakkeforlop',
  },
  'HD-TSB-beh': {
    id: 'HD-TSB-beh',
    title: 'Helsedirektoratet, Rusbehandling TSB: Behandling og oppfølging',
    url: 'https://www.helsedirektoratet.no/nasjonale-forlop/rusbehandling-tsb/behandling-og-oppfolging-rusbehandling-tsb-pakkeforlop',
  },
  'HD-OCD-beh': {
    id: 'HD-OCD-beh',
    title: 'Helsedirektoratet, Tvangslidelse: Behandling og oppfølging',
    url: 'https://www.helsedirektoratet.no/nasjonale-forlop/tvangslidelse-ocd/behandling-og-oppfolging-tvangslidelse-pakkeforlop',
  },
  'HD-hoering': {
    id: 'HD-hoering',
    title: 'Helsedirektoratet, Høring nasjonale pasientforløp PHR (expected finished 2024-09-30)',
    url: 'https://www.helsedirektoratet.no/horinger/nasjonale-pasientforlop-psykisk-helse-og-rus',
  },
  'HD-overdose-hoering': {
    id: 'HD-overdose-hoering',
    title: 'Helsedirektoratet, Høring oppfølging etter rusmiddeloverdose (2020)',
    url: 'https://helsedirektoratet-helsenett-xpqa.enonic.cloud/horinger/oppfolging-etter-rusmiddeloverdose-rusbehandling-pakkeforlop',
  },
  'HD-stat': {
    id: 'HD-stat',
    title: 'Helsedirektoratet/NPR, Nasjonale pasientforløp PHR, indikatorer',
    url: 'https://www.helsedirektoratet.no/statistikk/statistikk-fra-npr/nasjonale-forlop-psykisk-helse-rus',
  },
  'HB-2024': {
    id: 'HB-2024',
    title: 'Helsebiblioteket, Nasjonalt pasientforløp PHV voksne: Bakgrunn (2024-10-28)',
    url: 'https://helsebiblioteket.no/innhold/pakkeforlop/utbedring-behandling-psykisk-helsevern-voksne',
  },
  'HD-CFSME': {
    id: 'HD-CFSME',
    title: 'Helsedirektoratet, CFS/ME pathway consultation draft: Forløpstider (2022-12-20)',
    url: 'https://www.helsedirektoratet.no/nasjonale-forlop/langvarig-utmattelse-uten-kjent-arsak-inkludert-cfs-me-(HORINGSUTKAST)/forlopstider',
  },
  RS: {
    id: 'RS',
    title: 'ressursside.no (local DPS guide), Klinisk beslutning',
    url: 'https://ressursside.no/klinisk_beslutning.htm',
  },
  HF: {
    id: 'HF',
    title: 'Helse Fonna, Pakkeforløp psykisk helsevern (2021-06-07)',
    url: 'https://www.helse-fonna.no/avdelinger/klinikk-for-psykisk-helsevern/pakkeforlop-psykisk-helsevern/',
  },
  DIPSDOC: {
    id: 'DIPSDOC',
    title: 'DIPS documentation, Pakkeforløp PHR',
    url: 'https://dokumentasjon.dips.no/kliniske-verktoy/pakkeforlop-phr',
  },
  S1: {
    id: 'S1',
    title: 'Code table edition of 3 Sep 2018 (pre-launch draft), as kept by an EHR vendor',
    url: 'https://github.com/bjornna/dips-ckm',
    dated: '2018-09-03',
  },
  S2: {
    id: 'S2',
    title: 'Volven code tables, display edition of 15 Oct 2018',
    url: 'https://github.com/oslokommune/sarepta-standarder',
    dated: '2018-10-15',
  },
  S3: {
    id: 'S3',
    title: 'EHR vendor registration forms for PHR pathways, 2018-09 to 2019-11',
    url: 'https://github.com/bjornna/dips-ckm',
    dated: '2019-11-22',
  },
  S4: {
    id: 'S4',
    title: 'Volven code tables, display edition later than Oct 2018 (Norsk helsenett)',
    url: 'https://github.com/NorskHelsenett/kith-visningsfiler',
    dated: '2024-12-06',
  },
  'HD-GRAV-beh': {
    id: 'HD-GRAV-beh',
    title: 'Helsedirektoratet, Gravide og rusmidler: Behandling og oppfølging',
    url: 'https://www.helsedirektoratet.no/nasjonale-forlop/gravide-og-rusmidler/behandling-og-oppfolging',
  },
  'HD-OCD-start': {
    id: 'HD-OCD-start',
    title: 'Helsedirektoratet, Tvangslidelse: Henvisning og start',
    url: 'https://www.helsedirektoratet.no/nasjonale-forlop/tvangslidelse-ocd/henvisning-og-start-tvangslidelse-pakkeforlop',
  },
  VAGA: {
    id: 'VAGA',
    title: 'Vågå kommune, Pakkeforløp for psykisk helse og rus',
    url: 'https://www.vaga.kommune.no/tenester/helse-omsorg-sosiale-tenester/psykisk-helseteneste/pakkeforlop-for-psykisk-helse-og-rus.34735.aspx',
  },
  HMR: {
    id: 'HMR',
    title: 'Helse Møre og Romsdal, Oppstart av pakkeforløp 1. januar 2019',
    url: 'https://helse-mr.no/avdelinger/klinikk-for-psykisk-helse-og-rus/avdeling-for-psykisk-helsevern-barn-og-ungdom/oppstart-av-pakkeforlop-1-januar-2019',
  },
  SYKEPLEIEN: {
    id: 'SYKEPLEIEN',
    title: 'Sykepleien, Vil gi raskere hjelp til barn og unge med spiseforstyrrelser (2018-12)',
    url: 'https://sykepleien.no/2018/12/vil-gi-raskere-hjelp-til-barn-og-unge-med-spiseforstyrrelser',
  },
  'VOLVEN-2024': {
    id: 'VOLVEN-2024',
    title:
      'NorskHelsenett, kith-visningsfiler: kodeverk.xsl (Volven code tables, display edition, last changed 6 December 2024)',
    url: 'https://github.com/NorskHelsenett/kith-visningsfiler/blob/7a97da8aca67d80883b2400551b8948ac6ca785f/felleskomponenter/kodeverk.xsl',
  },
  'SKDE-venteliste': {
    id: 'SKDE-venteliste',
    title: 'SKDE, sas_codes: formater/venteliste.sas',
    url: 'https://github.com/SKDE-Analyse/sas_codes/blob/4289da1ef560584115a30ca1afa780b980f46565/formater/venteliste.sas',
  },
})
