/** Why a value is not a date: `missing` is undefined, null or an empty text. */
export const isoDateFaults = [
  'missing',
  'not-a-string',
  'not-a-date',
  'no-such-day',
  'out-of-range',
  'has-offset',
] as const

/** The twelve public holidays of Norway. */
export const holidayIds = [
  'new-years-day',
  'maundy-thursday',
  'good-friday',
  'easter-sunday',
  'easter-monday',
  'labour-day',
  'ascension-day',
  'constitution-day',
  'whit-sunday',
  'whit-monday',
  'christmas-day',
  'boxing-day',
] as const

/** The kinds of reporting period. */
export const periodKinds = ['year', 'half-year', 'tertial', 'quarter', 'month'] as const
