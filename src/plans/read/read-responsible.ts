import { optionsArgument, type RecordOrList } from '../../misuse/arguments.js'
import type { Organisation, Role } from '../../organisations/schema.js'
import { organisationsArgument, rolesArgument } from '../check/plan-argument.js'
import type { CellNote, Responsible, ResponsibleKind } from '../schema.js'
import { noteOf, sentencesOf } from './cell-notes.js'
import { findParties, type Party, type PartyNames, partyNames } from './party-names.js'

/** The tables that the words of a cell are looked up in. */
export interface ReadResponsibleOptions {
  /** The organisations, by number; the shipped ones by default. */
  readonly organisations?: RecordOrList<Organisation> | undefined
  /** The roles, by id; the shipped ones by default. */
  readonly roles?: RecordOrList<Role> | undefined
  /** The number of the plan's owner: where it leads, it does so in its role. */
  readonly owner?: string | undefined
}

/** What the cell of who is responsible says. */
export interface ReadResponsible {
  /** Who, and in which way; empty where the cell names nobody that is known. */
  readonly responsible: readonly Responsible[]
  /** The other sentences of the cell; those that no rule reads are `unread`. */
  readonly notes: readonly CellNote[]
}

/** Words after those they are about, and before them. */
const verbs: readonly (readonly [RegExp, ResponsibleKind])[] = [
  [/\b(?:leiar|leder|leier|har ansvaret?)\b/gi, 'lead'],
  [/\b(?:koordinerer|koordinerar)\b/gi, 'coordinator'],
  [
    /\b(?:bidrar|bidreg|bidrag|bistår|støttar|støtter|deltar|deltek|medverkar|medvirker)\b/gi,
    'contributor',
  ],
]

const givenBy = /\b(?:bistand|støtte|hjelp|bidrag) (?:frå|fra|av) /gi

/**
 * Reads the cell of who is responsible as a Norwegian plan writes it, in bokmål and nynorsk: "Lokalt og
 * regionalt helseføretak", "Helse Bergen HF og Solli DPS", "Lokalt helseføretak. Helse Vest bidrar med
 * …", and the sentences on status, contribution and context that share the cell.
 *
 * A party alone leads; several are co-owners. Organisations are known by number, name, earlier name
 * or name without HF. Every sentence is kept word for word; what no rule reads is a note `unread`.
 * Whatever the text, nothing throws.
 *
 * @throws `invalid-argument` for tables of another shape; `unknown-option`.
 *
 * @example
 * ```ts
 * import { readResponsible } from 'pasientforlop/plans'
 *
 * const { responsible, notes } = readResponsible(
 *   'Lokalt helseføretak. Arbeidet går føre seg. Helse Vest bidrar med koordinering',
 * )
 * responsible.map(({ kind, role, organisation }) => [kind, role ?? organisation])
 * // => [['lead', 'local-trust'], ['coordinator', '983658725']]
 * notes.map(({ about, lifecycle }) => [about, lifecycle])
 * // => [['status', 'active'], ['contribution', undefined]]
 * ```
 */
export function readResponsible(
  cell: string,
  options: ReadResponsibleOptions = {},
): ReadResponsible {
  const { owner } = optionsArgument(options, ['organisations', 'roles', 'owner'])
  const roles = rolesArgument(options.roles)
  const names = partyNames(organisationsArgument(options.organisations), roles)
  const ownRole = roles.find(({ rule }) => rule.select === 'plan-owner')?.id
  return readCell(typeof cell === 'string' ? cell : '', { names, owner, ownRole })
}

/** What words are looked up in, made once for a whole table. */
export interface CellReader {
  readonly names: PartyNames
  readonly owner: string | undefined
  readonly ownRole: string | undefined
}

export function readCell(cell: string, reader: CellReader): ReadResponsible {
  const text = cell.replace(/\u00a0/g, ' ')
  const opening = openingOf(text, reader.names)
  const sentences = sentencesOf(text.slice(opening.end))
  const told = sentences.map((sentence) => ({
    sentence,
    named: namedIn(sentence, reader.names),
  }))
  const named = told.flatMap((one) => one.named)
  return {
    responsible: merged(opening.responsible, named, reader),
    notes: told.map(({ sentence, named: own }) =>
      noteOf(sentence, own.length > 0 ? 'parties' : 'nobody'),
    ),
  }
}

/** The parties that the cell begins with, and where they end. */
function openingOf(text: string, names: PartyNames) {
  const label = /^\s*(?:(?:hoved)?ansvar(?:leg|lig)?\s*:)?\s*/i.exec(text)?.[0].length ?? 0
  const found = findParties(text, names)
  let end = label
  const parties: Party[] = []
  for (const match of found) {
    const between = text.slice(end, match.start).trim()
    if (!/^(?:,|\/|;|&|\+|og|samt|i samarbeid med)?$/.test(between)) break
    if (parties.length > 0 && between === '') break
    // "Helse Vest leiar arbeidet": whoever is the subject of a sentence is no opening.
    parties.push(...match.parties)
    end = match.end
  }
  const after = text.slice(end)
  const isClosed = /^\s*(?:$|[.,;:(\n–-]|[\p{Lu}«])/u.test(after)
  if (parties.length === 0 || !isClosed) return { responsible: [], end: 0 }
  const raw = text.slice(label, end)
  const isOne = parties.length === 1
  return {
    responsible: parties.map(
      (party): Responsible => ({
        kind: isOne ? 'lead' : 'co-owner',
        ...party,
        raw,
        evidence: isOne ? 'secondary' : 'inferred',
      }),
    ),
    end,
  }
}

/** The parties that a sentence says do something: before a verb, or after "bistand frå". */
function namedIn(sentence: string, names: PartyNames): readonly Responsible[] {
  const found = findParties(sentence, names)
  const places = verbs
    .flatMap(([pattern, kind]) =>
      [...sentence.matchAll(pattern)].map((match) => ({
        kind,
        start: match.index,
        end: match.index + match[0].length,
      })),
    )
    .sort((a, b) => a.start - b.start)
  const given = [...sentence.matchAll(givenBy)].flatMap((match) => {
    const after = match.index + match[0].length
    const party = found.find(({ start }) => start === after)
    return party === undefined
      ? []
      : party.parties.map((one) =>
          responsibleOf('contributor', one, sentence.slice(match.index, party.end)),
        )
  })
  const subjects = places.flatMap(({ kind, start, end }, at) => {
    const from = places[at - 1]?.end ?? 0
    const next = places[at + 1]?.start ?? sentence.length
    const own = found.filter((one) => one.start >= from && one.end <= start)
    const [first] = own
    if (first === undefined) return []
    const isCoordinator = kind === 'contributor' && /koordiner/i.test(sentence.slice(end, next))
    const raw = sentence.slice(first.start, clauseEnd(sentence, end, next))
    return own.flatMap(({ parties }) =>
      parties.map((party) => responsibleOf(isCoordinator ? 'coordinator' : kind, party, raw)),
    )
  })
  return [...given, ...subjects]
}

function clauseEnd(sentence: string, from: number, to: number): number {
  const comma = sentence.indexOf(',', from)
  return comma < 0 || comma > to ? to : comma
}

function responsibleOf(kind: ResponsibleKind, party: Party, raw: string): Responsible {
  return { kind, ...party, raw: raw.trim(), evidence: 'inferred' }
}

/**
 * The parties of the opening and those that sentences name. Where one is said to lead, those of the
 * opening that are named again are in the way that is said.
 */
function merged(
  opening: readonly Responsible[],
  named: readonly Responsible[],
  { owner, ownRole }: CellReader,
): readonly Responsible[] {
  const inRole = ({ organisation, ...rest }: Responsible): Responsible =>
    organisation === owner && ownRole !== undefined && opening.some(({ role }) => role === ownRole)
      ? { ...rest, role: ownRole }
      : { ...rest, ...(organisation === undefined ? {} : { organisation }) }
  if (!named.some(({ kind }) => kind === 'lead')) return [...opening, ...named]
  const told = named.map(inRole)
  const again = new Set(told.map(keyOf))
  return [...told, ...opening.filter((one) => !again.has(keyOf(one)))]
}

function keyOf({ role, organisation }: Responsible): string {
  return organisation ?? role ?? ''
}
