import type { Language } from '../sources/schema.js'

/** The words that messages about issues are made of; each function makes a whole sentence. */
export interface IssueWords {
  readonly kinds: Readonly<Record<string, string>>
  readonly forms: Readonly<Record<'date' | 'period' | 'organisation' | 'other', string>>
  readonly missing: (expected: string) => string
  readonly expected: (expected: string, received?: string) => string
  readonly oneOf: (values: string, more: number) => string
  readonly form: (form: string) => string
  readonly union: string
  readonly key: string
  readonly element: string
  readonly unrecognized: (count: number) => string
  readonly least: (least: string, of: 'characters' | 'items' | 'number') => string
  readonly most: (most: string, of: 'characters' | 'items' | 'number') => string
  readonly above: (bound: string) => string
  readonly below: (bound: string) => string
  readonly multiple: (divisor: string) => string
  readonly other: string
}

const nb: IssueWords = {
  kinds: {
    string: 'en tekst',
    number: 'et tall',
    int: 'et heltall',
    bigint: 'et stort heltall',
    boolean: 'sant eller usant',
    symbol: 'et symbol',
    undefined: 'ingenting',
    null: 'null',
    object: 'et objekt',
    record: 'et objekt',
    array: 'en liste',
    tuple: 'en liste',
    function: 'en funksjon',
    nan: 'noe som ikke er et tall',
    other: 'noe annet',
  },
  forms: {
    date: 'en dato som finnes, på formen ÅÅÅÅ-MM-DD, mellom 1900 og 2200',
    period: 'en periode på formen 2020, 2020-H1, 2020-T1, 2020-Q1 eller 2020-01',
    organisation: 'et organisasjonsnummer med ni sifre',
    other: 'en tekst på den formen som skjemaet krever',
  },
  missing: (expected) => `Mangler; skal være ${expected}.`,
  expected: (expected, received) =>
    received === undefined
      ? `Skal være ${expected}.`
      : `Skal være ${expected}, men er ${received}.`,
  oneOf: (values, more) => `Skal være en av: ${values}${more === 0 ? '' : ` og ${more} andre`}.`,
  form: (form) => `Skal være ${form}.`,
  union: 'Passer ikke med noen av formene som verdien kan ha.',
  key: 'Nøkkelen er ikke en av dem som kan brukes her.',
  element: 'Et element er ikke som det skal være.',
  unrecognized: (count) =>
    count === 1
      ? 'Har ett felt som ikke hører hjemme her.'
      : `Har ${count} felt som ikke hører hjemme her.`,
  least: (least, of) =>
    of === 'number'
      ? `Skal være minst ${least}.`
      : `Skal ha minst ${least} ${of === 'items' ? 'element' : 'tegn'}.`,
  most: (most, of) =>
    of === 'number'
      ? `Skal være høyst ${most}.`
      : `Skal ha høyst ${most} ${of === 'items' ? 'element' : 'tegn'}.`,
  above: (bound) => `Skal være større enn ${bound}.`,
  below: (bound) => `Skal være mindre enn ${bound}.`,
  multiple: (divisor) => `Skal være delelig med ${divisor}.`,
  other: 'Er ikke som skjemaet krever.',
}

const nn: IssueWords = {
  kinds: {
    string: 'ein tekst',
    number: 'eit tal',
    int: 'eit heiltal',
    bigint: 'eit stort heiltal',
    boolean: 'sant eller usant',
    symbol: 'eit symbol',
    undefined: 'ingenting',
    null: 'null',
    object: 'eit objekt',
    record: 'eit objekt',
    array: 'ei liste',
    tuple: 'ei liste',
    function: 'ein funksjon',
    nan: 'noko som ikkje er eit tal',
    other: 'noko anna',
  },
  forms: {
    date: 'ein dato som finst, på forma ÅÅÅÅ-MM-DD, mellom 1900 og 2200',
    period: 'ein periode på forma 2020, 2020-H1, 2020-T1, 2020-Q1 eller 2020-01',
    organisation: 'eit organisasjonsnummer med ni siffer',
    other: 'ein tekst på den forma som skjemaet krev',
  },
  missing: (expected) => `Manglar; skal vere ${expected}.`,
  expected: (expected, received) =>
    received === undefined
      ? `Skal vere ${expected}.`
      : `Skal vere ${expected}, men er ${received}.`,
  oneOf: (values, more) => `Skal vere ein av: ${values}${more === 0 ? '' : ` og ${more} andre`}.`,
  form: (form) => `Skal vere ${form}.`,
  union: 'Passar ikkje med nokon av formene som verdien kan ha.',
  key: 'Nøkkelen er ikkje ein av dei som kan brukast her.',
  element: 'Eit element er ikkje som det skal vere.',
  unrecognized: (count) =>
    count === 1
      ? 'Har eitt felt som ikkje høyrer heime her.'
      : `Har ${count} felt som ikkje høyrer heime her.`,
  least: (least, of) =>
    of === 'number'
      ? `Skal vere minst ${least}.`
      : `Skal ha minst ${least} ${of === 'items' ? 'element' : 'teikn'}.`,
  most: (most, of) =>
    of === 'number'
      ? `Skal vere høgst ${most}.`
      : `Skal ha høgst ${most} ${of === 'items' ? 'element' : 'teikn'}.`,
  above: (bound) => `Skal vere større enn ${bound}.`,
  below: (bound) => `Skal vere mindre enn ${bound}.`,
  multiple: (divisor) => `Skal vere deleleg med ${divisor}.`,
  other: 'Er ikkje som skjemaet krev.',
}

const en: IssueWords = {
  kinds: {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    bigint: 'a big integer',
    boolean: 'true or false',
    symbol: 'a symbol',
    undefined: 'nothing',
    null: 'null',
    object: 'an object',
    record: 'an object',
    array: 'a list',
    tuple: 'a list',
    function: 'a function',
    nan: 'not a number',
    other: 'something else',
  },
  forms: {
    date: 'a date that exists, written YYYY-MM-DD, between 1900 and 2200',
    period: 'a period written 2020, 2020-H1, 2020-T1, 2020-Q1 or 2020-01',
    organisation: 'an organisation number of nine digits',
    other: 'a text of the form that the schema demands',
  },
  missing: (expected) => `Missing; must be ${expected}.`,
  expected: (expected, received) =>
    received === undefined ? `Must be ${expected}.` : `Must be ${expected}, but is ${received}.`,
  oneOf: (values, more) => `Must be one of: ${values}${more === 0 ? '' : ` and ${more} more`}.`,
  form: (form) => `Must be ${form}.`,
  union: 'Fits none of the forms that the value can have.',
  key: 'The key is not one of those that can stand here.',
  element: 'An element is not as it must be.',
  unrecognized: (count) =>
    count === 1
      ? 'Has one field that does not belong here.'
      : `Has ${count} fields that do not belong here.`,
  least: (least, of) =>
    of === 'number'
      ? `Must be at least ${least}.`
      : `Must have at least ${least} ${of === 'items' ? 'item' : 'character'}${least === '1' ? '' : 's'}.`,
  most: (most, of) =>
    of === 'number'
      ? `Must be at most ${most}.`
      : `Must have at most ${most} ${of === 'items' ? 'item' : 'character'}${most === '1' ? '' : 's'}.`,
  above: (bound) => `Must be greater than ${bound}.`,
  below: (bound) => `Must be less than ${bound}.`,
  multiple: (divisor) => `Must be divisible by ${divisor}.`,
  other: 'Is not as the schema demands.',
}

export const issueWords: Readonly<Record<Language, IssueWords>> = { nb, nn, en }
