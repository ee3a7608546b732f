import { sourceTable } from './source-table.js'

/** Where the plans, the organisations and their care areas were read, by the id that they cite. */
export const planSources = /* @__PURE__ */ sourceTable({
  'HV-PHV': {
    id: 'HV-PHV',
    title: 'Helse Vest, Regional plan for psykisk helsevern 2020-2024, Handlingsplan',
  },
  'HMN-PHV': {
    id: 'HMN-PHV',
    title: 'Helse Midt-Norge, Tiltak for et bedret psykisk helsevern',
    url: 'https://helse-midt.no/nyheter/2016/tiltak-for-et-bedret-psykisk-helsevern',
  },
  'HMN-TSB': {
    id: 'HMN-TSB',
    title: 'Helse Midt-Norge, Rusplan: Nytenking, rekruttering og brukermedvirkning',
    url: 'https://helse-midt.no/nyheter/2016/rusplan-nytenking-rekruttering-og-brukermedvirkning',
  },
  'HDIR-PROJECT': {
    id: 'HDIR-PROJECT',
    title: 'Direktoratet for e-helse, project page: Pakkeforløp psykisk helse og rus',
    url: 'https://ehelse.no/prosjekt/pakkeforlop-psykisk-helse-og-rus',
    dated: '2018-12-05',
  },
  'SOLLI-2019': {
    id: 'SOLLI-2019',
    title: 'Solli DPS, Pakkeforløp for psykisk helse',
  },
  'NKI-EPIKRISE': {
    id: 'NKI-EPIKRISE',
    title: 'Helsedirektoratet, Utsendelse av epikrise i psykisk helsevern for voksne',
    url: 'https://www.helsedirektoratet.no/statistikk/kvalitetsindikatorer/psykisk-helse-for-voksne/utsendelse-av-epikrise-i-psykisk-helsevern-for-voksne',
  },
  FJORDABLADET: {
    id: 'FJORDABLADET',
    title: 'Fjordabladet, Psykisk pakkeforløp langt unna målet for barn og unge (2020-06-26)',
    url: 'https://www.fjordabladet.no/npk/innenriks/2020/06/26/Psykisk-pakkeforl%C3%B8p-langt-unna-m%C3%A5let-for-barn-og-unge-22167907.ece',
    dated: '2020-06-26',
  },
  DHNB2023: {
    id: 'DHNB2023',
    title: 'nlnwa/DHNB2023: public repository with a register extract of public bodies',
    url: 'https://github.com/nlnwa/DHNB2023',
  },
  'SSB-KOSTRA': {
    id: 'SSB-KOSTRA',
    title: 'statisticsnorway/kostra-kontrollprogram: public repository with reporting units',
    url: 'https://github.com/statisticsnorway/kostra-kontrollprogram',
  },
  KAPASITET: {
    id: 'KAPASITET',
    title: 'hmelberg/kapasitet: public repository with a list of health organisations',
    url: 'https://github.com/hmelberg/kapasitet',
  },
  'REGJERINGEN-RHF': {
    id: 'REGJERINGEN-RHF',
    title: 'Regjeringen, De regionale helseforetakene',
    url: 'https://www.regjeringen.no/no/tema/helse-og-omsorg/sykehus/innsikt/nokkeltall-og-fakta---ny/de-regionale-helseforetakene/id528110/',
  },
  HELSEPLATTFORMEN: {
    id: 'HELSEPLATTFORMEN',
    title: 'Helseplattformen, Prosjektet',
    url: 'https://helseplattformen.no/Sider/Prosjektet.aspx',
  },
  'EHELSE-about': {
    id: 'EHELSE-about',
    title: 'Direktoratet for e-helse, Om Direktoratet for e-helse',
    url: 'https://ehelse.no/om-oss/om-direktoratet-for-e-helse',
  },
  'EHELSE-veikart': {
    id: 'EHELSE-veikart',
    title: 'Direktoratet for e-helse, Veikart',
    url: 'https://ehelse-xp7qa.enonic.cloud/veikart',
  },
  'UKOM-2022': {
    id: 'UKOM-2022',
    title: 'Ukom, To år med pandemi: Fortsatt vekst i henvisninger',
    url: 'https://ukom.no/rapporter/to-ar-med-pandemi--status-for-det-psykiske-helsetilbudet-til-barn-og-unge/fortsatt-vekst-i-henvisninger',
  },
  'SOLLI-2035': {
    id: 'SOLLI-2035',
    title: 'Solli DPS, Hvordan skal fremtidens DPS se ut i 2035-2050?',
    url: 'https://solli.no/nyheter/hvordan-skal-fremtidens-dps-se-ut-i-2035-2050',
  },
  'SANITET-2019': {
    id: 'SANITET-2019',
    title: 'Norske Kvinners Sanitetsforening, Jæren DPS et nytenkende sykehus (2019-07)',
    url: 'https://sanitetskvinnene.no/nyhet/2019/07/jaeren-dps-et-nytenkende-sykehus',
  },
  'FONNA-PHV': {
    id: 'FONNA-PHV',
    title: 'Helse Fonna, Klinikk for psykisk helsevern og rus',
    url: 'https://www.helse-fonna.no/avdelinger/klinikk-for-psykisk-helsevern',
  },
  'FORDE-PHV': {
    id: 'FORDE-PHV',
    title: 'Helse Førde, Opna nybygget for psykisk helsevern i Førde (2021-02)',
    url: 'https://helse-forde.no/nyhende/opna-nybygget-for-psykisk-helsevern-i-forde',
  },
  'STAVANGER-SOLA': {
    id: 'STAVANGER-SOLA',
    title: 'Helse Stavanger, Sola DPS feirer ti år (2017-03)',
    url: 'https://www.helse-stavanger.no/om-oss/nyheter/sola-dps-feirer-ti-ar/',
    dated: '2017-03-21',
  },
})
