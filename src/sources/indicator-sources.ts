import { sourceTable } from './source-table.js'

/**
 * Where the definitions of indicators were read, by id; other ids are those of `sources`. `NKI-…`
 * are pages of the national quality indicators of Helsedirektoratet.
 */
export const indicatorSources = /* @__PURE__ */ sourceTable({
  'NKI-letter': {
    id: 'NKI-letter',
    title: 'Helsedirektoratet, NKI: Utsendelse av epikrise i psykisk helsevern for voksne',
    url: 'https://www.helsedirektoratet.no/statistikk/kvalitetsindikatorer/psykisk-helse-for-voksne/utsendelse-av-epikrise-i-psykisk-helsevern-for-voksne',
  },
  'NKI-65-days': {
    id: 'NKI-65-days',
    title: 'Helsedirektoratet, NKI: Helsehjelp innen 65 dager for barn og unge i psykisk helsevern',
    url: 'https://www.helsedirektoratet.no/statistikk/kvalitetsindikatorer/psykisk-helse-for-barn-og-unge/helsehjelp-innen-65-dager-for-barn-og-unge-i-psykisk-helsevern',
  },
  'NKI-guarantee-TSB': {
    id: 'NKI-guarantee-TSB',
    title: 'Helsedirektoratet, NKI: Brudd på vurderingsgarantien i TSB',
    url: 'https://www.helsedirektoratet.no/statistikk/kvalitetsindikatorer/rusbehandling/brudd-p%C3%A5-vurderingsgarantien-i-tverrfaglig-spesialisert-rusbehandling',
  },
  'NKI-list': {
    id: 'NKI-list',
    title: 'Helsedirektoratet, list of quality indicators (texts of the search page)',
    url: 'https://helsedirektoratet.no/search?page=9&searchquery=Forebygging+av+selvmord+i+psykisk+helsevern',
  },
  'NKI-breach-waiting': {
    id: 'NKI-breach-waiting',
    title: 'Helsedirektoratet, NKI: Fristbrudd for voksne på venteliste i psykisk helsevern',
    url: 'https://www.helsedirektoratet.no/statistikk/kvalitetsindikatorer/psykisk-helse-for-voksne/fristbrudd-for-voksne-p%C3%A5-venteliste-i-psykisk-helsevern',
  },
  'HD-breach-2016': {
    id: 'HD-breach-2016',
    title:
      'Helsedirektoratet, Ventetider og fristbrudd i spesialisthelsetjenesten, 2. tertial 2016',
    url: 'https://helsedirektoratet.no/nyheter/ventetider-og-fristbrudd-i-spesialisthelsetjenesten-2-tertial-2016',
  },
  'NKI-wait-TSB': {
    id: 'NKI-wait-TSB',
    title: 'Helsedirektoratet, NKI: Gjennomsnittlig ventetid for pasienter i TSB',
    url: 'https://www.helsedirektoratet.no/statistikk/kvalitetsindikatorer/rusbehandling/gjennomsnittlig-ventetid-for-pasienter-i-tverrfaglig-spesialisert-rusbehandling',
  },
  'NKI-involvement': {
    id: 'NKI-involvement',
    title: 'Helsedirektoratet, NKI: Medvirkning i egen behandling, involvering i behandlingsplan',
    url: 'https://www.helsedirektoratet.no/statistikk/kvalitetsindikatorer/psykisk-helse-for-voksne/medvirkning-i-egen-behandling-involvering-i-behandlingsplan-psykisk-helsevern-voksne',
  },
  'NKI-dropout': {
    id: 'NKI-dropout',
    title: 'Helsedirektoratet, NKI: Avbrudd i tverrfaglig spesialisert rusbehandling',
    url: 'https://www.helsedirektoratet.no/statistikk/kvalitetsindikatorer/rusbehandling/avbrudd-i-tverrfaglig-spesialisert-rusbehandling',
  },
  'NKI-plan-schizophrenia': {
    id: 'NKI-plan-schizophrenia',
    title: 'Helsedirektoratet, NKI: Individuell plan ved diagnose schizofreni',
    url: 'https://www.helsedirektoratet.no/statistikk/kvalitetsindikatorer/psykisk-helse-for-voksne/individuell-plan-ved-diagnose-schizofreni-i-psykisk-helsevern-for-voksne',
  },
  'NKI-involuntary': {
    id: 'NKI-involuntary',
    title: 'Helsedirektoratet, NKI: Tvangsinnleggelser i psykisk helsevern for voksne',
    url: 'https://www.helsedirektoratet.no/statistikk/kvalitetsindikatorer/psykisk-helse-for-voksne/tvangsinnleggelser-i-psykisk-helsevern-for-voksne',
  },
  'NKI-coercion': {
    id: 'NKI-coercion',
    title: 'Helsedirektoratet, NKI: Tvangsmiddelbruk i psykisk helsevern for voksne',
    url: 'https://www.helsedirektoratet.no/statistikk/kvalitetsindikatorer/psykisk-helse-for-voksne/tvangsmiddelbruk-i-psykisk-helsevern-for-voksne',
  },
  'NKI-formality': {
    id: 'NKI-formality',
    title: 'Helsenorge, Henvisningsformalitet ved henvisning til psykisk helsevern for voksne',
    url: 'https://helsenorge.no/Kvalitetsindikatorer/psykisk-helse-for-voksne/henvisningsformalitet-ved-henvisning-til-psykisk-helsevern-for-voksne',
  },
  'NKI-mortality': {
    id: 'NKI-mortality',
    title: 'Helsedirektoratet, list of quality indicators (texts of the search page)',
    url: 'https://www.helsedirektoratet.no/search?page=64&searchquery=SOM+Hfbo+-+Liggetid',
  },
  'OUS-TSB': {
    id: 'OUS-TSB',
    title: 'Nasjonal kompetansetjeneste TSB: 10 prosent dropper ut av rusbehandling',
    url: 'https://oslo-universitetssykehus.no/fag-og-forskning/nasjonale-og-regionale-tjenester/tsb/nasjonal-kompetansetjeneste-tsb/vare-prosjekter/nasjonalt-ledernettverk-i-tsb/10-prosent-dropper-ut-av-rusbehandling',
  },
  'press-2020-target': {
    id: 'press-2020-target',
    title: 'NPK in Fjordabladet, 2020-06-26: Psykisk pakkeforløp langt unna målet for barn og unge',
    url: 'https://www.fjordabladet.no/npk/innenriks/2020/06/26/Psykisk-pakkeforl%C3%B8p-langt-unna-m%C3%A5let-for-barn-og-unge-22167907.ece',
  },
  'press-2020-report': {
    id: 'press-2020-report',
    title: 'NPK in Sunnmøringen, 2020-06-26: Psykisk helsehjelp langt unna målet for barn og unge',
    url: 'https://www.sunnmoringen.no/npk/innenriks/2020/06/26/Psykisk-helsehjelp-langt-unna-m%C3%A5let-for-barn-og-unge-22167908.ece',
  },
  'press-2019-waiting': {
    id: 'press-2019-waiting',
    title: 'NPK in Sunnmøringen, 2019-01-15: Høie stiller strengare krav til ventetid',
    url: 'https://www.sunnmoringen.no/npk/innenriks/2019/01/15/H%C3%B8ie-stiller-strengare-krav-til-ventetid-18245613.ece',
  },
  'press-2021-VG': {
    id: 'press-2021-VG',
    title: 'VG, Nær 1 av 4 avvist i psykisk helsevern i fjor (figures of Helsedirektoratet)',
    url: 'https://www.vg.no/nyheter/innenriks/i/rg5d0A/naer-1-av-4-avvist-i-psykisk-helsevern-i-fjor',
  },
  'Ukom-referrals': {
    id: 'Ukom-referrals',
    title: 'Ukom, To år med pandemi: Fortsatt vekst i henvisninger',
    url: 'https://ukom.no/rapporter/to-ar-med-pandemi--status-for-det-psykiske-helsetilbudet-til-barn-og-unge/fortsatt-vekst-i-henvisninger',
  },
  'press-VL': {
    id: 'press-VL',
    title: 'Vårt Land, 2022-03-05: Kraftig økning av barn og unge i psykisk helsevern',
    url: 'https://www.vl.no/nyheter/2022/03/05/kraftig-okning-av-barn-og-unge-i-psykisk-helsevern-kapasitetsutfordringer/',
  },
  Rusfeltet: {
    id: 'Rusfeltet',
    title: 'Rusfeltet, Færre pasienter og kortere opphold',
    url: 'https://www.rusfeltet.no/arkiv/farre-pasienter-og-kortere-opphold',
  },
  'HD-somatic': {
    id: 'HD-somatic',
    title: 'Helsedirektoratet, Somatisk helse og levevaner: Om pakkeforløpet',
    url: 'https://www.helsedirektoratet.no/nasjonale-forlop/somatisk-helse-og-levevaner-ved-psykiske-lidelser-og-eller-rusmiddelproblemer/om-pakkeforlopet',
  },
  'HD-TSB-evaluation': {
    id: 'HD-TSB-evaluation',
    title: 'Helsedirektoratet, Rusbehandling (TSB): Evalueringspunkter',
    url: 'https://www.helsedirektoratet.no/pakkeforlop/rusbehandling-tsb/behandling-og-oppfolging-rusbehandling-tsb-pakkeforlop/evalueringspunkter',
  },
  'HMR-PHBU': {
    id: 'HMR-PHBU',
    title: 'Helse Møre og Romsdal, Oppstart av pakkeforløp 1. januar 2019 (barn og unge)',
    url: 'https://helse-mr.no/avdelinger/klinikk-for-psykisk-helse-og-rus/avdeling-for-psykisk-helsevern-barn-og-ungdom/oppstart-av-pakkeforlop-1-januar-2019',
  },
  'SAMDATA-2008': {
    id: 'SAMDATA-2008',
    title: 'SINTEF, SAMDATA 2008: Ventetider, psykisk helsevern',
    url: 'https://www.sintef.no/projectweb/startsiden/samdata-pa-nett/nokkeltall-for-spesialisthelsetjenesten-2008/ventetider/psykisk-helsevern-ventetider/henvisninger-til-poliklinisk-utredningbehandling-innen-psykisk-helsevern-/',
  },
  'SAMDATA-2008-distribution': {
    id: 'SAMDATA-2008-distribution',
    title: 'SINTEF, SAMDATA 2008: Ventetider, tabell 9.5',
    url: 'https://www.sintef.no/projectweb/startsiden/samdata-pa-nett/nokkeltall-for-spesialisthelsetjenesten-2008/ventetider/psykisk-helsevern-ventetider/tabell-95/',
  },
  'SAMDATA-2006-ground': {
    id: 'SAMDATA-2006-ground',
    title: 'SINTEF, SAMDATA 2006: Tvungent psykisk helsevern, tabell 6',
    url: 'https://www.sintef.no/projectweb/startsiden/samdata-pa-nett/samdata-2006/nokkeltall-for-spesialisthelsetjenesten-2006/tvungent-psykisk-helsevern/tabeller-tvungent-psykisk-helsevern/tabell-6/',
  },
  'SAMDATA-2006-formality': {
    id: 'SAMDATA-2006-formality',
    title: 'SINTEF, SAMDATA 2006: Tvungent psykisk helsevern, tabell 3',
    url: 'https://www.sintef.no/projectweb/startsiden/samdata-pa-nett/samdata-2006/nokkeltall-for-spesialisthelsetjenesten-2006/tvungent-psykisk-helsevern/tabeller-tvungent-psykisk-helsevern/tabell-3/',
  },
  'HV-plan-2020': {
    id: 'HV-plan-2020',
    title: 'Helse Vest, Regional plan for psykisk helsevern 2020–2024: handlingsplan',
  },
  'project-2018': {
    id: 'project-2018',
    title: 'Pakkeforløp psykisk helse og rus, project page (last updated 2018-12-05)',
    url: 'https://ehelse.no/prosjekt/pakkeforlop-psykisk-helse-og-rus',
  },
})
