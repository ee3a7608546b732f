import type { Evidence, Texts } from './schema.js'

/** What each evidence grade means, in the three languages. */
export const evidenceGrades = {
  official: {
    nb: 'Offisiell kodetabell eller side hos Helsedirektoratet',
    nn: 'Offisiell kodetabell eller side hos Helsedirektoratet',
    en: 'Official code table or page of the Norwegian Directorate of Health',
  },
  secondary: {
    nb: 'Sykehus, kommune, leverandør eller presse',
    nn: 'Sjukehus, kommune, leverandør eller presse',
    en: 'Hospital, municipality, vendor or press',
  },
  inferred: {
    nb: 'Vår tolkning av kildene',
    nn: 'Vår tolking av kjeldene',
    en: 'Our reading of the sources',
  },
  draft: {
    nb: 'Bare i et utkast fra før oppstart, aldri i bruk',
    nn: 'Berre i eit utkast frå før oppstart, aldri i bruk',
    en: 'In a draft from before the start only, never in use',
  },
  announced: {
    nb: 'Varslet, men verdien er ikke kjent',
    nn: 'Varsla, men verdien er ikkje kjend',
    en: 'Announced, but the value is not known',
  },
} as const satisfies Readonly<Record<Evidence, Texts>>
