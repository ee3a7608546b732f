import type { Holiday, HolidayId } from './schema.js'

/** A feast that moves with Easter, by its days after Easter Sunday. */
export interface MovableFeast {
  readonly id: HolidayId
  readonly daysAfterEaster: number
  readonly name: Holiday['name']
}

/** A feast on the same date each year, and the first year in which it was a public holiday. */
export interface FixedFeast {
  readonly id: HolidayId
  readonly month: number
  readonly day: number
  readonly since?: number
  readonly name: Holiday['name']
}

/** Lov om helligdager og helligdagsfred (1995-02-24 no. 12) § 2, the feasts that move. */
export const movableFeasts = [
  {
    id: 'maundy-thursday',
    daysAfterEaster: -3,
    name: { nb: 'Skjærtorsdag', nn: 'Skjærtorsdag', en: 'Maundy Thursday' },
  },
  {
    id: 'good-friday',
    daysAfterEaster: -2,
    name: { nb: 'Langfredag', nn: 'Langfredag', en: 'Good Friday' },
  },
  {
    id: 'easter-sunday',
    daysAfterEaster: 0,
    name: { nb: 'Første påskedag', nn: 'Første påskedag', en: 'Easter Sunday' },
  },
  {
    id: 'easter-monday',
    daysAfterEaster: 1,
    name: { nb: 'Andre påskedag', nn: 'Andre påskedag', en: 'Easter Monday' },
  },
  {
    id: 'ascension-day',
    daysAfterEaster: 39,
    name: { nb: 'Kristi himmelfartsdag', nn: 'Kristi himmelfartsdag', en: 'Ascension Day' },
  },
  {
    id: 'whit-sunday',
    daysAfterEaster: 49,
    name: { nb: 'Første pinsedag', nn: 'Første pinsedag', en: 'Whit Sunday' },
  },
  {
    id: 'whit-monday',
    daysAfterEaster: 50,
    name: { nb: 'Andre pinsedag', nn: 'Andre pinsedag', en: 'Whit Monday' },
  },
] as const satisfies readonly MovableFeast[]

/**
 * The feasts with a date of their own: § 2 of the same act, and lov om 1 og 17 mai som
 * høgtidsdagar (1947-04-26 no. 1).
 */
export const fixedFeasts = [
  {
    id: 'new-years-day',
    month: 1,
    day: 1,
    name: { nb: 'Første nyttårsdag', nn: 'Første nyttårsdag', en: "New Year's Day" },
  },
  {
    id: 'labour-day',
    month: 5,
    day: 1,
    since: 1947,
    name: { nb: 'Første mai', nn: 'Første mai', en: 'Labour Day' },
  },
  {
    id: 'constitution-day',
    month: 5,
    day: 17,
    since: 1947,
    name: { nb: 'Grunnlovsdagen', nn: 'Grunnlovsdagen', en: 'Constitution Day' },
  },
  {
    id: 'christmas-day',
    month: 12,
    day: 25,
    name: { nb: 'Første juledag', nn: 'Første juledag', en: 'Christmas Day' },
  },
  {
    id: 'boxing-day',
    month: 12,
    day: 26,
    name: { nb: 'Andre juledag', nn: 'Andre juledag', en: 'Boxing Day' },
  },
] as const satisfies readonly FixedFeast[]
