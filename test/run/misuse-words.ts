import type { MisuseCode } from 'pasientforlop'

/** What each code of a wrong argument comes from, and the way out. */
export const misuseWords: Readonly<Record<MisuseCode, readonly [cause: string, wayOut: string]>> = {
  'invalid-date': [
    'A date is no civil date of 1900–2200 written `YYYY-MM-DD`: another order, a `Date`, a day that does not exist.',
    'Give the text. Of an instant, `osloDate` makes the date in Norway; of a file, a mapping reads other forms.',
  ],
  'invalid-day': [
    'A day number is no whole number of days since 1970-01-01 within 1900–2200.',
    'Make it by `toEpochDay`.',
  ],
  'invalid-count': [
    'A number of days, decimals, patients or rows is not whole, or out of its bounds.',
    'The message has the bounds.',
  ],
  'invalid-year': ['A year is no whole number of 1900–2200.', 'Give the year as a number.'],
  'invalid-instant': [
    'An instant is neither a `Date` nor a number of milliseconds, or is none at all.',
    'Give `new Date(…)` of a text with its zone.',
  ],
  'invalid-period': [
    'A period is not written as `2020`, `2020-H1`, `2020-T1`, `2020-Q1` or `2020-01`, its kind is unknown, or the publication does not have it.',
    'Use `listPeriods` or `periodOf`, and ask for periods that were evaluated.',
  ],
  'invalid-argument': [
    'An argument or option is of the wrong kind: no list where a list is asked for, a name that is none of those listed, a value that another function did not answer.',
    'The message names the argument, the kind that it got and the kind that it wants.',
  ],
  'unsorted-rows': [
    'Rows that are assembled as they come are not sorted by patient.',
    'Sort them by patient as texts, or give them all to `assemblePathways`.',
  ],
  'unknown-code': ['A code or group of labels does not exist.', 'The message lists the groups.'],
  'unknown-pathway-type': ['A pathway type is none of D01 … D12.', 'The message lists them.'],
  'unknown-edition': ['An edition is none of `editions`.', 'Use one of their ids.'],
  'unknown-language': ['A language is none of `nb`, `nn`, `en`.', 'Use one of the three.'],
  'invalid-definition': [
    'A pathway definition or a time limit of your own does not fit.',
    'The message names the place in it; start from a shipped one.',
  ],
  'invalid-rule': [
    'A rule of your own lacks its id or check, or its check answered something that is no finding.',
    'The message names what is missing.',
  ],
  'invalid-indicator': [
    'An indicator of your own does not fit its subject: a column, a test, a target, a text.',
    'The message names the place, such as `numerator.all[1].field`.',
  ],
  'invalid-plan': ['A plan does not fit.', 'The message names the place in it.'],
  'invalid-mapping': [
    'A mapping does not fit, or names a column twice.',
    'The message names the place; `guessMapping` proposes one for your file.',
  ],
  'invalid-table': [
    'Columns do not fit together: lengths, kinds, or codes without a list of codes.',
    'The message names the column.',
  ],
  'unknown-option': [
    'An option means nothing here; often a slip (`asof`).',
    'The message lists the options.',
  ],
  'unknown-indicator': [
    'An indicator is none of those given, or the publication does not have it.',
    'Use an id of `indicators`, or of the publication.',
  ],
  'unknown-column': [
    'A column is none of those of the subject, table or mapping.',
    'The message lists them, or the nearest.',
  ],
  'unknown-rule': ['A rule to ignore does not exist.', 'Use an id of `validationRules`.'],
  'mixed-definitions': [
    'Assemblies, tables or aggregates were made with different definitions.',
    'Make all of them with the same limits, codes and indicators.',
  ],
}
