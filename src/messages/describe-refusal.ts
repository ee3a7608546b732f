import { type Refusal, type RefusalReason, refusalOf } from '../misuse/refusal.js'
import type { Language } from '../sources/schema.js'
import { describeIssues } from './describe-issues.js'
import type { IssueLike } from './issues-schema.js'

/**
 * Why a definition or a file was refused, in a language, for those who did not write the program;
 * nothing where the error is of another kind. `names` are what fields are called there, by field.
 */
export function describeRefusal(
  error: unknown,
  language: Language,
  names: Readonly<Record<string, string>> = {},
): string | null {
  const refusal = refusalOf(error)
  if (refusal === null) return null
  if (refusal.reason === 'schema') return firstIssue(refusal, language)
  const { token = '', field = '' } = refusal.params
  const params: Readonly<Record<string, string>> = {
    ...refusal.params,
    token: parts[token]?.[language] ?? token,
    field: names[field] ?? field,
  }
  return words[refusal.reason][language].replace(
    /\{(\w+)\}/g,
    (_, name: string) => params[name] ?? '',
  )
}

/** The first place that a schema refused, and how. */
function firstIssue({ issues }: Refusal, language: Language): string {
  const [first] = describeIssues({ issues: issues as readonly IssueLike[] }, language)
  const place = first?.path.join('.') ?? ''
  const message = (first?.message ?? '').replace(/\.$/, '')
  return place === '' ? message : `${place}: ${message}`
}

/** The parts of a date that a format can lack or have twice. */
const parts: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  year: { nb: 'år', nn: 'år', en: 'year' },
  month: { nb: 'måned', nn: 'månad', en: 'month' },
  day: { nb: 'dag', nn: 'dag', en: 'day' },
  hour: { nb: 'time', nn: 'time', en: 'hour' },
  minute: { nb: 'minutt', nn: 'minutt', en: 'minute' },
  second: { nb: 'sekund', nn: 'sekund', en: 'second' },
  fraction: { nb: 'brøkdel av sekund', nn: 'brøkdel av sekund', en: 'fraction of a second' },
}

const words: Readonly<
  Record<Exclude<RefusalReason, 'schema'>, Readonly<Record<Language, string>>>
> = {
  'no-header': {
    nb: 'den har ingen linje med kolonnenavn. Den er tom, eller ikke en CSV-fil',
    nn: 'ho har inga linje med kolonnenamn. Ho er tom, eller ikkje ei CSV-fil',
    en: 'it has no line of column names. It is empty, or no CSV',
  },
  'no-column': {
    nb: 'filen har ingen kolonne {column}, som tilordningen har for {field}',
    nn: 'fila har ingen kolonne {column}, som tilordninga har for {field}',
    en: 'the file has no column {column}, which the mapping has for {field}',
  },
  'near-column': {
    nb: 'filen har ingen kolonne {column}, som tilordningen har for {field}, men en som bare skiller seg ved blanke tegn eller store og små bokstaver',
    nn: 'fila har ingen kolonne {column}, som tilordninga har for {field}, men ein som berre skil seg ved blanke teikn eller store og små bokstavar',
    en: 'the file has no column {column}, which the mapping has for {field}, but one that differs in blanks or letter case only',
  },
  'column-twice': {
    nb: 'filen har to kolonner med navnet {column}, som tilordningen har for {field}: Oppgi plassen til den rette, som et tall fra 1',
    nn: 'fila har to kolonnar med namnet {column}, som tilordninga har for {field}: Oppgi plassen til den rette, som eit tal frå 1',
    en: 'the file has two columns named {column}, which the mapping has for {field}: give the place of the one that is meant, as a number from 1',
  },
  'no-row-has': {
    nb: 'ingen rad har {column}, som tilordningen har for {field}',
    nn: 'inga rad har {column}, som tilordninga har for {field}',
    en: 'no row has {column}, which the mapping has for {field}',
  },
  'field-missing': {
    nb: '{field} mangler: Oppgi kolonnen, eller en konstant',
    nn: '{field} manglar: Oppgi kolonnen, eller ein konstant',
    en: '{field} is missing: give its column, or a constant',
  },
  'code-missing': {
    nb: 'koden mangler: Oppgi kolonnen for code, eller dem for pathway og event',
    nn: 'koden manglar: Oppgi kolonnen for code, eller dei for pathway og event',
    en: 'the code is missing: give the column of code, or those of pathway and event',
  },
  'column-or-constant': {
    nb: '{field} skal ha en kolonne (column) eller en konstant (constant), ett av de to',
    nn: '{field} skal ha ein kolonne (column) eller ein konstant (constant), eitt av dei to',
    en: '{field} needs a column or a constant, one of the two',
  },
  'no-date': {
    nb: '{field} er ingen dato og har ikke noe datoformat',
    nn: '{field} er ingen dato og har ikkje noko datoformat',
    en: '{field} is no date and has no format',
  },
  'format-unknown-token': {
    nb: 'datoformatet for {field} har {token}, som ikke kan leses. Det kan ha yyyy, yy, MM, M, dd, d, HH, H, mm, m, ss, s og SSS, som i dd.MM.yyyy; bokstaver som står for seg selv, settes i enkle anførselstegn',
    nn: 'datoformatet for {field} har {token}, som ikkje kan lesast. Det kan ha yyyy, yy, MM, M, dd, d, HH, H, mm, m, ss, s og SSS, som i dd.MM.yyyy; bokstavar som står for seg sjølve, skal i enkle hermeteikn',
    en: 'the date format of {field} has {token}, which cannot be read. It can have yyyy, yy, MM, M, dd, d, HH, H, mm, m, ss, s and SSS, as in dd.MM.yyyy; letters that stand for themselves go between single quotes',
  },
  'format-missing': {
    nb: 'datoformatet for {field} mangler {token}',
    nn: 'datoformatet for {field} manglar {token}',
    en: 'the date format of {field} lacks the {token}',
  },
  'format-twice': {
    nb: 'datoformatet for {field} har {token} to ganger',
    nn: 'datoformatet for {field} har {token} to gonger',
    en: 'the date format of {field} has the {token} twice',
  },
  'format-beside': {
    nb: 'datoformatet for {field} har {token} med ett eller to sifre rett ved et annet tall, så ingen kan se hvor det slutter',
    nn: 'datoformatet for {field} har {token} med eitt eller to siffer rett ved eit anna tal, så ingen kan sjå kvar det sluttar',
    en: 'the date format of {field} has the {token} with one digit or two beside another number: nobody can tell where one ends',
  },
  'format-open-quote': {
    nb: 'datoformatet for {field} har et enkelt anførselstegn uten slutt',
    nn: 'datoformatet for {field} har eit enkelt hermeteikn utan slutt',
    en: 'the date format of {field} has a single quote that is not closed',
  },
  'format-no-century': {
    nb: 'datoformatet for {field} har yy, som ikke sier hvilket århundre: Legg til centuryFrom, det første året det kan bety, for eksempel 1950',
    nn: 'datoformatet for {field} har yy, som ikkje seier kva for hundreår: Legg til centuryFrom, det første året det kan bety, til dømes 1950',
    en: 'the date format of {field} has yy, which does not say the century: add centuryFrom, the first year that it can mean, such as 1950',
  },
  'sql-kind': {
    nb: 'den skal være av slaget {kind}',
    nn: 'ho skal vere av slaget {kind}',
    en: 'it must be one of the kind {kind}',
  },
  'sql-column': {
    nb: '{field} skal ha navnet på én kolonne, eller en konstant',
    nn: '{field} skal ha namnet på éin kolonne, eller ein konstant',
    en: '{field} needs the name of one column, or a constant',
  },
  'sql-formats': {
    nb: '{field}: SQL leser ett datoformat for hver kolonne',
    nn: '{field}: SQL les eitt datoformat for kvar kolonne',
    en: '{field}: SQL reads one date format for each column',
  },
  'sql-token': {
    nb: '{field}: datoformatet har {token}, som SQL ikke leser',
    nn: '{field}: datoformatet har {token}, som SQL ikkje les',
    en: '{field}: the date format has {token}, which SQL does not read',
  },
  'sql-parts': {
    nb: '{field}: datoformatet skal ha år, måned og dag, hver av dem én gang',
    nn: '{field}: datoformatet skal ha år, månad og dag, kvar av dei éin gong',
    en: '{field}: the date format must have year, month and day, each once',
  },
}
