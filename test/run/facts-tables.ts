import type { Code, CodeSystem, Evidence, Source, Texts, TimeLimit } from '../../src/index.js'
import {
  codeSystems,
  editions,
  indicators,
  notComputableIndicators,
  pathwayDefinitions,
  sources,
  unknowns,
} from '../../src/index.js'
import { markdownTable as table } from './markdown-table.js'

const page = (...parts: readonly string[]) =>
  `${['<!-- Made from the data by npm run docs; a test compares. -->', ...parts].join('\n\n')}\n`

const sourceLink = (id: string) => {
  const source = (sources as Record<string, { title: string; url?: string }>)[id]
  return source?.url === undefined ? id : `[${id}](${source.url})`
}

const valid = (limit: TimeLimit) =>
  limit.validTo === undefined ? `from ${limit.validFrom}` : `${limit.validFrom} to ${limit.validTo}`

export const limitsPage = () =>
  page(
    '# Time limits and their sources',
    'Recommended maxima in calendar days, kept when `to - from <= days`. They are recommendations, not a\nright of the patient. An empty care level or severity: the limit holds for all.',
    ...Object.values(pathwayDefinitions).flatMap(
      ({ type, name, timeLimits, unknowns: missing }) => [
        `## ${type} ${name.nb}`,
        timeLimits.length === 0
          ? 'No limit is known.'
          : table(
              ['interval', 'care level', 'severity', 'days', 'valid', 'evidence', 'source', 'note'],
              timeLimits.map((limit) => [
                limit.interval,
                limit.careLevel,
                limit.severity,
                limit.minDays === undefined ? limit.maxDays : `${limit.minDays}–${limit.maxDays}`,
                valid(limit),
                limit.evidence,
                sourceLink(limit.source),
                limit.note,
              ]),
            ),
        `Unknown: ${missing.join('; ')}.`,
      ],
    ),
  )

const validity = ({ validFrom, validTo }: Code) =>
  validTo === undefined ? (validFrom ?? '') : `${validFrom ?? ''} to ${validTo}`

const nameOf = ({ name }: CodeSystem) =>
  typeof name === 'string' ? name : `(unknown: ${name.unknown})`

const systemPart = (system: CodeSystem) => [
  `## ${system.id} ${nameOf(system)}`,
  `OID ${system.oid}, ${system.kind}. Sources: ${system.sources.map(sourceLink).join(', ')}.`,
  table(
    ['code', 'display', 'evidence', 'valid from', 'note'],
    system.codes.map((code) => [code.code, code.display, code.evidence, validity(code), code.note]),
  ),
  ...(system.announced ?? []).map(
    ({ display, validFrom, code }) =>
      `Announced, and not a code: ${display}, from ${validFrom}; ${code.unknown}.`,
  ),
]

export const codesPage = () =>
  page(
    '# Code tables',
    'All code systems of the library. A draft code was seen before launch only and is never valid.',
    ...(Object.values(codeSystems) as CodeSystem[]).flatMap(systemPart),
  )

const limits = Object.values(pathwayDefinitions).flatMap(({ timeLimits }) => timeLimits)

/** What each evidence grade means. */
const evidenceGrades = {
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

export const evidencePage = () =>
  page(
    '# What each number rests on, and what is unknown',
    'Read this before you publish a number: it says at once which facts are official and which are not.',
    '## Evidence grades',
    table(
      ['grade', 'English', 'bokmål', 'nynorsk', 'time limits', 'indicators'],
      Object.entries(evidenceGrades).map(([grade, { en, nb, nn }]) => [
        grade,
        en,
        nb,
        nn,
        limits.filter(({ evidence }) => evidence === grade).length,
        Object.values(indicators).filter(({ evidence }) => evidence === grade).length,
      ]),
    ),
    '## Unknown: no public source gives it, so the library does not either',
    table(
      ['about', 'unknown'],
      unknowns.map(({ about, unknown }) => [about, unknown]),
    ),
    '## Indicators that cannot be computed from these data',
    table(
      ['indicator', 'name', 'why not'],
      Object.values(notComputableIndicators).map(({ id, name, reason }) => [id, name.nb, reason]),
    ),
    '## Editions',
    table(
      ['edition', 'from', 'types', 'A is dated by', 'unknown'],
      Object.values(editions).map(({ id, validFrom, types, startRuleText, unknowns: missing }) => [
        id,
        typeof validFrom === 'string' ? validFrom : `unknown: ${validFrom.unknown}`,
        types.join(', '),
        startRuleText.en,
        missing.join('; '),
      ]),
    ),
    '## Sources',
    table(
      ['id', 'title', 'dated'],
      Object.values(sources).map((source: Source) => [
        sourceLink(source.id),
        source.title,
        source.dated,
      ]),
    ),
  )
