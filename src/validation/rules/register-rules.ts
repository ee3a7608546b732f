import type { Rule } from '../schema.js'

/** 208: a clinical decision without an earlier first attendance. */
export const npr208 = {
  id: 'npr-208',
  npr: '208',
  official: 'Kode C (klinisk beslutning) mangler forutgående kode M (første frammøte)',
  raisedAt: 'pathway',
  effect: 'flagged',
  scope: 'pathway',
  types: 'all',
  editions: 'all',
  evidence: 'official',
  sources: ['S4'],
  reading:
    'Every C before the first M in the order of events, or every C where there is no M; an M of the same day is earlier. Also raised where the condition was clarified at referral: a local guide has C alone there, but the text of the register has no exception, and its assessment figures once counted clarified pathways, which therefore had both M and C. The finding then says so (`clarified`), so that nobody registers an attendance that did not take place.',
} as const satisfies Rule

/** 211: a first attendance after a clinical decision. */
export const npr211 = {
  id: 'npr-211',
  npr: '211',
  official: 'Kode M (første frammøte) har forutgående prosedyrekode C (klinisk beslutning)',
  raisedAt: 'pathway',
  effect: 'flagged',
  scope: 'pathway',
  types: 'all',
  editions: 'all',
  evidence: 'official',
  sources: ['S4'],
  reading: 'Every M that is dated after the first C; on the same day M is read before C.',
} as const satisfies Rule

/** 216: over 18 at registration in D12. */
export const npr216 = {
  id: 'npr-216',
  npr: '216',
  official:
    'Pasienten var over 18 år ved registrering i pakkeforløp D12 PK psykisk helsevern for barn og unge',
  raisedAt: 'pathway',
  effect: 'flagged',
  scope: 'pathway',
  types: ['D12'],
  editions: 'all',
  evidence: 'official',
  sources: ['S4'],
  reading:
    'The pathway starts on the 18th birthday or later: "over 18 år" as the opposite of "under 18 år", as in the pair 116 and 117 of the same table. Born on 29 February, one is 18 on 1 March. With only the year of birth it is raised when it is certain, from the last day of the year of the 18th birthday; earlier in that year it is `age-undecided`. With neither there is no finding.',
} as const satisfies Rule

/** 221: an evaluation without an earlier clinical decision. */
export const npr221 = {
  id: 'npr-221',
  npr: '221',
  official: 'Kode E (evalueringspunkt) mangler forutgående hendelse C (klinisk beslutning)',
  raisedAt: 'pathway',
  effect: 'flagged',
  scope: 'pathway',
  types: 'all',
  editions: 'all',
  evidence: 'official',
  sources: ['S4'],
  reading:
    'Every E before the first C, or every E where there is no C; a C of the same day is earlier. A C with need for extended assessment (U) counts too.',
} as const satisfies Rule

/** 222: feedback to the referrer without an earlier clinical decision. */
export const npr222 = {
  id: 'npr-222',
  npr: '222',
  official:
    'Kode F (tilbakemelding til henviser sendt) mangler forutgående hendelse C (klinisk beslutning)',
  raisedAt: 'pathway',
  effect: 'flagged',
  scope: 'pathway',
  types: 'all',
  editions: 'all',
  evidence: 'official',
  sources: ['S4'],
  reading:
    'Every F before the first C, or every F where there is no C; a C of the same day is earlier.',
} as const satisfies Rule

/** 223: first psychosis symptoms after a clinical decision. */
export const npr223 = {
  id: 'npr-223',
  npr: '223',
  official: 'Hendelse P (start symptomer psykose) kommer etter hendelse C (klinisk beslutning)',
  raisedAt: 'pathway',
  effect: 'flagged',
  scope: 'pathway',
  types: 'all',
  editions: 'all',
  evidence: 'official',
  sources: ['S4'],
  reading:
    'Every P that is dated after the first C; on the same day P is read before C. P is a code of D06 only.',
} as const satisfies Rule

/** 224: the patient is in another pathway at the same time. */
export const npr224 = {
  id: 'npr-224',
  npr: '224',
  official: 'Pasienten er også registrert i et annet pakkeforløp',
  raisedAt: 'pathways',
  effect: 'flagged',
  scope: 'pathways',
  types: 'all',
  editions: 'all',
  evidence: 'official',
  sources: ['S4'],
  reading:
    'Pathways of different types of one patient, at any unit, that overlap in time: each starts before the other is closed. A closing and a start on the same day do not overlap. Each pathway gets one finding for each other type. Types may run in parallel, so this is for information.',
} as const satisfies Rule
