import type { CodeSystem } from '../schema.js'

/** 9321: the pathway types. D02–D05 stood in a draft before launch only. */
export const codeSystem9321 = {
  id: '9321',
  oid: '2.16.578.1.12.4.1.1.9321',
  name: 'Pakkeforløp for psykisk helse og rus',
  kind: 'pathway',
  sources: ['S1', 'S2', 'S3', 'S4', 'HD-D12-start', 'HD-simpl'],
  codes: [
    {
      code: 'D01',
      display: 'Tverrfaglig spesialisert rusbehandling (TSB)',
      evidence: 'official',
      validFrom: '2019-01-01',
      earlierDisplays: [
        {
          when: '2018-09 (S1)',
          text: 'Tverrfaglig spesialisert rusbehandling (TSB) og oppfølging i kommunen',
        },
      ],
      inSimplifiedEdition: true,
    },
    {
      code: 'D06',
      display: 'Psykoseutvikling og psykoselidelser',
      evidence: 'official',
      validFrom: '2019-02-15',
      earlierDisplays: [
        { when: '2018-09 (S1)', text: 'Psykoselidelser – inkludert debuterende psykose' },
        {
          when: 'long text on HD-D06-feedback',
          text: 'Mistanke om psykoseutvikling og psykoselidelser',
        },
      ],
      inSimplifiedEdition: false,
    },
    {
      code: 'D07',
      display: 'Utredning og behandling av tvangslidelse (OCD)',
      evidence: 'official',
      validFrom: '2019-02-15',
      earlierDisplays: [{ when: '2018-09 (S1)', text: 'Tvangslidelse (OCD)' }],
      inSimplifiedEdition: false,
    },
    {
      code: 'D08',
      display: 'Spiseforstyrrelser hos barn og unge',
      evidence: 'official',
      validFrom: '2019-02-15',
      earlierDisplays: [{ when: '2018-09 (S1)', text: 'Spiseforstyrrelser – barn og unge' }],
      inSimplifiedEdition: false,
    },
    {
      code: 'D09',
      display: 'Gravide som bruker/har brukt rusmidler - kvinne',
      evidence: 'official',
      validFrom: '2020-01-01',
      note: 'pathway in force 1 Jan 2020 (published 2 Oct 2019)',
      earlierDisplays: [{ when: '2018-09 (S1)', text: 'Gravide – rusmidler - kvinne' }],
      inSimplifiedEdition: false,
    },
    {
      code: 'D10',
      display: 'Gravide som bruker/har brukt rusmidler - nyfødt barn',
      evidence: 'official',
      note: 'in the table, never seen in use',
      earlierDisplays: [{ when: '2018-09 (S1)', text: 'Gravide - rusmidler - nyfødt barn' }],
      inSimplifiedEdition: false,
    },
    {
      code: 'D11',
      display: 'Utredning og behandling i psykisk helsevern, voksne',
      evidence: 'official',
      validFrom: '2019-01-01',
      inSimplifiedEdition: true,
    },
    {
      code: 'D12',
      display: 'Utredning og behandling i psykisk helsevern, barn og unge',
      evidence: 'official',
      validFrom: '2019-01-01',
      inSimplifiedEdition: true,
    },
    {
      code: 'D02',
      display: 'Utredning av psykiske lidelser – barn og unge',
      evidence: 'draft',
      note: 'pre-launch draft only (S1); gone from 9321 by 2018-10-15 (S2); replaced by D11/D12; never in production use as far as seen',
    },
    {
      code: 'D03',
      display: 'Utredning av psykiske lidelser – voksne',
      evidence: 'draft',
      note: 'pre-launch draft only (S1); gone from 9321 by 2018-10-15 (S2); replaced by D11/D12; never in production use as far as seen',
    },
    {
      code: 'D04',
      display: 'Behandling i psykisk helsevern – barn og unge',
      evidence: 'draft',
      note: 'pre-launch draft only (S1); gone from 9321 by 2018-10-15 (S2); replaced by D11/D12; never in production use as far as seen',
    },
    {
      code: 'D05',
      display: 'Behandling i psykisk helsevern – voksne',
      evidence: 'draft',
      note: 'pre-launch draft only (S1); gone from 9321 by 2018-10-15 (S2); replaced by D11/D12; never in production use as far as seen',
    },
  ],
} as const satisfies CodeSystem
