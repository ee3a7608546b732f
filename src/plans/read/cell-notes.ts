import type { CellNote, Lifecycle } from '../schema.js'

const lifecycles: readonly (readonly [RegExp, Lifecycle])[] = [
  [/\b(?:stansa|stanset|avlyst|skrinlagt)\b/i, 'discontinued'],
  [/\b(?:på vent|på pause|satt på vent|sett på vent)\b/i, 'paused'],
  [/\b(?:er gjennomført|er ferdigstilt|er fullført|er avslutta|er avsluttet)\b/i, 'completed'],
  [
    /\b(?:sett i gang|satt i gang|i gang|går føre seg|foregår|pågår|under utprøving|under arbeid|er etablert)\b/i,
    'active',
  ],
  [/\b(?:er planlagt|skal starte)\b/i, 'planned'],
]

const status =
  /\b(?:går også føre seg|blir følgt opp|blir fulgt opp|har jamleg møte|har jevnlig møte|har jevnlige møter)\b/i

const context =
  /\b(?:i samanheng med|i sammenheng med|heng også saman|heng saman|henger sammen|henger også sammen|lagt til grunn|legges til grunn|jf\.)/i

const method = /^(?:Følgje|Følge|Ved bruk av|Gjennom|Bruke|Utvikle|Etablere)\b/

/** What one sentence of a cell is about, by its words; `unread` where no rule says. */
export function noteOf(text: string, names: 'parties' | 'nobody'): CellNote {
  const [, lifecycle] = lifecycles.find(([words]) => words.test(text)) ?? []
  const about =
    lifecycle !== undefined || status.test(text)
      ? 'status'
      : names === 'parties'
        ? 'contribution'
        : method.test(text)
          ? 'method'
          : context.test(text)
            ? 'context'
            : 'unread'
  return {
    text,
    about,
    ...(lifecycle === undefined ? {} : { lifecycle }),
    evidence: 'inferred',
  }
}

/** The sentences of a text, word for word, without their stops. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=(?<!\b(?:jf|nr|ca|kap|m\.a|bl\.a|f\.eks|t\.d|dvs|evt))\.)\s+(?=[\p{Lu}«"])|\n+/u)
    .map((sentence) => sentence.replace(/^[\s.,;:]+|(?<![\s.;])[\s.;]+$/g, ''))
    .filter((sentence) => sentence !== '')
}
