import type { Code, CodeSystem, PathwayType } from '../schema.js'

/** The words that 9327 has for the pathway types. */
const typeWords = {
  D01: 'TSB',
  D06: 'Psykose',
  D07: 'Tvang',
  D08: 'Spiseforstyrr',
  D09: 'Rus gravid',
  D10: 'Rus nyfødt',
  D11: 'PHV-V',
  D12: 'PHV-BU',
} as const satisfies Readonly<Record<PathwayType, string>>

/** An event with its outcome. */
type Letters =
  | 'A'
  | 'CA'
  | 'CI'
  | 'CK'
  | 'CP'
  | 'CS'
  | 'CT'
  | 'CU'
  | 'D'
  | 'E'
  | 'F'
  | 'HA'
  | 'HI'
  | 'HK'
  | 'HP'
  | 'HS'
  | 'HT'
  | 'M'
  | 'P'
  | 'SI'
  | 'SM'
  | 'T'
  | 'UB'
  | 'UE'
  | 'UF'
  | 'UM'
  | 'US'
  | 'UU'
  | 'UV'
  | 'XA'
  | 'XG'
  | 'XL'
  | 'XM'
  | 'XN'
  | 'XO'
  | 'XP'
  | 'XR'

/** Events with their outcomes, in the words of 9327. */
const words: Readonly<Record<Letters, string>> = {
  A: 'pakkeforløp start',
  CA: 'beslutning oppfølgning annen',
  CI: 'beslutning ikke behov',
  CK: 'beslutning behandling primær',
  CP: 'beslutning behandling PHV',
  CS: 'beslutning behandling annen',
  CT: 'beslutning behandling TSB',
  CU: 'beslutning utvidet utredning',
  D: 'avrusning',
  E: 'evaluering',
  F: 'fastlege',
  HA: 'hjelpebehov oppfølging annen',
  HI: 'hjelpebehov ikke behov',
  HK: 'hjelpebehov behandling primær',
  HP: 'hjelpebehov behandling PHV',
  HS: 'hjelpebehov behandling annen',
  HT: 'hjelpebehov behandling TSB',
  M: 'første',
  P: 'symptomstart',
  SI: 'møte ikke behov',
  SM: 'møte gjennomført',
  T: 'OCD',
  UB: 'aktivitet informasjon',
  UE: 'aktivitet eksponeringsterapi',
  UF: 'aktivitet feedbackverktøy',
  UM: 'aktivitet legemiddelbehandling',
  US: 'aktivitet behandling for spiseforstyrrelser',
  UU: 'aktivitet involvering',
  UV: 'aktivitet måling',
  XA: 'avslutning avslutning andre årsaker',
  XG: 'avslutning gjennomført',
  XL: 'avslutning ikke pakkeforløp',
  XM: 'avslutning ikke møtt',
  XN: 'avslutning overført annet pakkeforløp',
  XO: 'avslutning overført annet helseforetak',
  XP: 'avslutning avbrudd eget ønske',
  XR: 'avslutning ikke innvilget rett',
}

/** What some types have; every other event with its outcome is in all of them. */
const onlyIn = {
  CU: ['D01', 'D11', 'D12'],
  D: ['D01', 'D09', 'D10'],
  P: ['D06'],
  T: ['D07'],
  UE: ['D07'],
  UF: ['D01', 'D06', 'D07', 'D09', 'D10', 'D11', 'D12'],
  UM: ['D07'],
  US: ['D08'],
  UV: ['D06', 'D07', 'D08', 'D11', 'D12'],
  XM: ['D01', 'D07', 'D08', 'D09', 'D10', 'D11', 'D12'],
} as const satisfies Partial<Readonly<Record<Letters, readonly PathwayType[]>>>

type Limited = keyof typeof onlyIn

type LimitedCode = { [W in Limited]: `${(typeof onlyIn)[W][number]}${W}` }[Limited]

/** A code of 9327, as a literal. */
export type CompositeCode = `${PathwayType}${Exclude<Letters, Limited>}` | LimitedCode | 'D01L'

type CompositeEntry = Code & { readonly code: CompositeCode }

const postponed: CompositeEntry = {
  code: 'D01L',
  display:
    'Tverrfaglig spesialisert rusbehandling (TSB) - Utført aktivitet - Pasientutsatt pakkeforløp',
  evidence: 'official',
}

/**
 * 9327: the composite codes for systems without a pathway module, pathway + event + outcome, and
 * D01L, seen on the page for patient-postponed pathways only (HD-D01-L). The table is written as
 * the product that it is, codes and displays alike, since 247 rows weigh a tenth of the library.
 */
export const codeSystem9327 = {
  id: '9327',
  oid: '2.16.578.1.12.4.1.1.9327',
  name: 'Pakkeforløp psykisk helse og rus',
  kind: 'composite',
  description:
    'combined codes for systems without a pathway module: pathway type, event and, where the event has outcomes, outcome; the type is not reported apart',
  sources: ['S1', 'S2', 'S4', 'RS', 'HD-D06-feedback', 'HD-D01-L'],
  codes: /* @__PURE__ */ allCodes(),
} as const satisfies CodeSystem

function codesOfTypes(): CompositeEntry[] {
  return Object.entries(typeWords).flatMap(([type, typeWord]) =>
    Object.entries(words)
      .filter(([letters]) => {
        const types: readonly string[] | undefined = onlyIn[letters as Limited]
        return types === undefined || types.includes(type)
      })
      .map(([letters, word]) => ({
        code: (type + letters) as CompositeCode,
        display: `${typeWord} ${word}`,
        evidence: 'official',
      })),
  )
}

// A call, since a bundler keeps a spread at the top of a module for its side effects.
function allCodes(): readonly CompositeEntry[] {
  return [...codesOfTypes(), postponed]
}
