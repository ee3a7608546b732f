import { type Code, type CodeSystemId, codeSystems, sources } from 'pasientforlop'
import { codeSystemSchema } from 'pasientforlop/schemas'
import { describe, expect, test } from 'vitest'
import { codeSystemIdSchema } from '../../src/codes/schema.js'

/** Number, last part of the OID, kind, name (absent: not found) and codes, typed by hand. */
const facts: [CodeSystemId, string, string | undefined, string][] = [
  ['9172', 'pathway-group', 'Overordnet type forløp', '1 2'],
  ['9177', 'outcome-table', undefined, '1 2 3 4 5 6 7'],
  ['9189', 'event-table', undefined, '1 2'],
  [
    '9321',
    'pathway',
    'Pakkeforløp for psykisk helse og rus',
    'D01 D06 D07 D08 D09 D10 D11 D12 D02 D03 D04 D05',
  ],
  [
    '9322',
    'event',
    'Type hendelser pakkeforløp psykisk helse og rus',
    'A C D E F H M P S T U X L O',
  ],
  ['9323', 'outcome', 'Pakkeforløp PHR utfall klinisk beslutning', 'A I K P S T U'],
  ['9324', 'outcome', 'Pakkeforløp PHR utfall samarbeidsmøte', 'I M'],
  ['9325', 'outcome', 'Pakkeforløp PHR utfall utførte aktiviteter', 'B E F M S U V'],
  ['9326', 'outcome', 'Pakkeforløp PHR utfall avslutning', 'A G L M N O P R'],
  ['9328', 'outcome', undefined, 'A I K P S T'],
  [
    '9329',
    'feedback',
    undefined,
    '100 101 102 103 104 105 106 107 108 109 110 111 112 113 114 115 116 117 118 119 120 201 208 211 216 221 222 223 224 225',
  ],
  ['8406', 'care-level', 'Omsorgsnivå', '1 2 3 8'],
  ['8410', 'code-system-letter', 'Medisinske kodeverk', 'A B D F H K M N P Q R S T X'],
  ['8445', 'waiting-end', 'Ventetid sluttkode', '1 2 3 4 5 7 9'],
  ['8446', 'postponement', 'Utsettelseskode', '1 21 22 3 4 5 6'],
  ['8476', 'unit-kind', 'Type enhet', '1 2 3 4 5 6 7'],
  [
    '8477',
    'time-point',
    'Hendelsestidspunkt (utskrivningsklar og planlagt episode)',
    '1 12 2 20 21 22 3 31 32 4 6 7',
  ],
  ['8485', 'care-kind', 'Helsehjelp', '1 2 3 4 5 6 7'],
]

const entry = (system: CodeSystemId, code: string): Code | undefined =>
  codeSystems[system].codes.find((candidate) => candidate.code === code)

const systems = Object.values(codeSystems)
const all = systems.flatMap((system) =>
  system.codes.map((code: Code) => [`${system.id} ${code.code}`, code] as const),
)

describe('the shipped code systems', () => {
  test('are 19, each under its number, with its OID', () => {
    expect(Object.keys(codeSystems).sort()).toEqual([...codeSystemIdSchema.options].sort())
    expect(systems).toHaveLength(19)
    for (const [key, { id, oid }] of Object.entries(codeSystems)) {
      expect([id, oid]).toEqual([key, `2.16.578.1.12.4.1.1.${key}`])
    }
  })

  test.each(facts)(
    '%s is a %s system with the name and codes of the source',
    (id, kind, name, codes) => {
      const system = codeSystems[id]
      expect(system.kind).toBe(kind)
      expect(system.name).toEqual(name ?? { unknown: 'official name not found' })
      expect(system.codes.map(({ code }) => code).join(' ')).toBe(codes)
    },
  )

  test.each(systems.map((system) => [system.id, system] as const))(
    '%s agrees with its schema, is plain data and names sources that are there',
    (_, system) => {
      expect(codeSystemSchema.parse(system)).toEqual(system)
      expect(JSON.parse(JSON.stringify(system))).toEqual(system)
      expect(new Set(system.codes.map(({ code }) => code)).size).toBe(system.codes.length)
      expect(system.sources.length).toBeGreaterThan(0)
      for (const source of system.sources) expect(sources).toHaveProperty([source])
    },
  )

  test('every later display names a source that is there', () => {
    const later = all.flatMap(([, { laterDisplay }]) => laterDisplay ?? [])
    expect(later).toEqual([{ text: 'Nasjonalt pasientforløp start', source: 'HD-simpl' }])
    expect(sources).toHaveProperty(['HD-simpl'])
  })

  test('the drafts are D02–D05 and event O, 8445/7 is secondary, and all else is official', () => {
    const drafts = all.filter(([, { evidence }]) => evidence === 'draft').map(([name]) => name)
    expect(drafts).toEqual(['9321 D02', '9321 D03', '9321 D04', '9321 D05', '9322 O'])
    const secondary = all.filter(([, { evidence }]) => evidence === 'secondary')
    expect(secondary.map(([name]) => name)).toEqual(['8445 7'])
    expect(all.filter(([, { evidence }]) => evidence === 'official')).toHaveLength(all.length - 6)
    expect(all).toHaveLength(402)
  })

  test('the outcome of 2023 is announced for closing, and is no code', () => {
    expect(codeSystems['9326'].announced).toEqual([
      {
        display:
          'overføring til avtalespesialist for ferdigbehandling og avslutning av nasjonalt pasientforløp',
        event: 'X',
        validFrom: '2023-01-01',
        evidence: 'announced',
        code: { unknown: 'no public source gives the code' },
        note: 'that it is an outcome of event X is our reading',
      },
    ])
    expect(systems.flatMap(({ announced = [] }) => announced)).toHaveLength(1)
  })

  test('the known first days are those of seven pathway types', () => {
    expect(
      all.flatMap(([name, { validFrom }]) => (validFrom === undefined ? [] : [[name, validFrom]])),
    ).toEqual([
      ['9321 D01', '2019-01-01'],
      ['9321 D06', '2019-02-15'],
      ['9321 D07', '2019-02-15'],
      ['9321 D08', '2019-02-15'],
      ['9321 D09', '2020-01-01'],
      ['9321 D11', '2019-01-01'],
      ['9321 D12', '2019-01-01'],
    ])
    expect(all.filter(([, { validTo }]) => validTo !== undefined)).toEqual([])
  })

  test('the simplified edition has D01, D11 and D12', () => {
    const marked = (value: boolean) =>
      all.flatMap(([name, { inSimplifiedEdition }]) =>
        inSimplifiedEdition === value ? [name] : [],
      )
    expect(marked(true)).toEqual(['9321 D01', '9321 D11', '9321 D12'])
    expect(marked(false)).toEqual(['9321 D06', '9321 D07', '9321 D08', '9321 D09', '9321 D10'])
  })

  test('C, S, U, X and H have their outcomes in a system of their own, and no other event has', () => {
    expect(
      codeSystems['9322'].codes.flatMap(({ code, outcomeCodeSystem }) =>
        outcomeCodeSystem === undefined ? [] : [[code, outcomeCodeSystem]],
      ),
    ).toEqual([
      ['C', '9323'],
      ['H', '9328'],
      ['S', '9324'],
      ['U', '9325'],
      ['X', '9326'],
    ])
  })

  test('D06XM is impossible: outcome M of closing is not for D06', () => {
    expect(entry('9326', 'M')?.pathways).toEqual(['D01', 'D07', 'D08', 'D09', 'D10', 'D11', 'D12'])
  })

  test('what a source said otherwise or later is kept', () => {
    expect(entry('9322', 'H')?.addedBetween).toBe(
      '2018-10-15 (absent S2) and 2018-11-30 (present S3)',
    )
    expect(entry('9326', 'A')?.earlierDisplays).toEqual([
      { when: '2018-09 (S1)', text: 'Avbrudd av andre årsaker' },
    ])
    expect(entry('9321', 'D06')?.earlierDisplays).toHaveLength(2)
    expect(all.filter(([, { earlierDisplays }]) => earlierDisplays !== undefined)).toHaveLength(13)
    expect(entry('9321', 'D10')?.note).toBe('in the table, never seen in use')
  })

  test('feedback is for cancer, for these pathways, or common', () => {
    const count = (appliesTo: Code['appliesTo']) =>
      codeSystems['9329'].codes.filter((code) => code.appliesTo === appliesTo).length
    expect([count('kreft'), count('PHR'), count('common/unclear')]).toEqual([11, 9, 10])
  })

  test.each<[CodeSystemId, string, string]>([
    ['9172', '2', 'Pakkeforløp for psykisk helse og rus'],
    ['9321', 'D11', 'Utredning og behandling i psykisk helsevern, voksne'],
    ['9322', 'M', 'Første fremmøte i pakkeforløpet'],
    ['9322', 'L', 'Pasientutsatt pakkeforløp'],
    ['9323', 'U', 'Behov for utvidet utredning'],
    ['9324', 'I', 'Vurdert ikke behov for møte'],
    ['9325', 'F', 'Brukt feedbackverktøy'],
    ['9326', 'G', 'Avslutning av gjennomført pakkeforløp'],
    ['9328', 'P', 'Behov for behandling innen psykisk helsevern'],
    ['9329', '105', 'Ikke med i beregning. Forløpet mangler kode for start pakkeforløp'],
    [
      '9329',
      '225',
      'Forutgående hendelse X (avslutning av pakkeforløp) har avsluttet dette pakkeforløpet',
    ],
    ['8406', '1', 'Døgnopphold'],
    ['8406', '3', 'Poliklinisk konsultasjon/kontakt'],
    ['8410', 'T', 'Pakkeforløp psykisk helse og rus prosedyrekoder'],
    ['8445', '1', 'Helsehjelp er påbegynt'],
    ['8446', '21', 'Pasienten har ikke møtt opp'],
    ['8476', '5', 'Poliklinikk'],
    ['8477', '12', 'Tidspunkt for når pasient er overføringsklar'],
    ['8485', '2', 'Behandling (eventuelt også inkludert videre utredning)'],
  ])('%s %s is displayed as in the source', (system, code, display) => {
    expect(entry(system, code)?.display).toBe(display)
  })
})
