/** Words of nynorsk that bokmål writes otherwise; what both write alike is left out. */
export const bokmalOf: Readonly<Record<string, string>> = {
  innan: 'innen',
  seinast: 'senest',
  fyrste: 'første',
  frå: 'fra',
  veke: 'uke',
  kvart: 'hvert',
  kvar: 'hver',
  månad: 'måned',
  månadleg: 'månedlig',
  årleg: 'årlig',
  halvårleg: 'halvårlig',
  fortløpande: 'fortløpende',
  løpande: 'løpende',
  kontinuerleg: 'kontinuerlig',
  jamleg: 'jevnlig',
  lengje: 'lenge',
  trengst: 'trengs',
  snarast: 'snarest',
  mogleg: 'mulig',
  mogeleg: 'mulig',
  omgåande: 'omgående',
  ikkje: 'ikke',
  utan: 'uten',
  fastsett: 'fastsatt',
  ferdigstillast: 'ferdigstilles',
  fullførast: 'fullføres',
  sluttførast: 'sluttføres',
  gjennomførast: 'gjennomføres',
  avsluttast: 'avsluttes',
  leverast: 'leveres',
  gjeldande: 'gjeldende',
  verknad: 'virkning',
  byrjinga: 'begynnelsen',
  tidleg: 'tidlig',
  seint: 'sent',
  inneverande: 'inneværende',
  hausten: 'høsten',
  haust: 'høst',
  haustsemesteret: 'høstsemesteret',
  sommaren: 'sommeren',
  sommar: 'sommer',
  fram: 'frem',
  årsskifte: 'årsskiftet',
  utsett: 'utsatt',
  forlenga: 'forlenget',
  endra: 'endret',
  flytta: 'flyttet',
}

/** Words that only bokmål writes, beside those that `bokmalOf` leads to. */
export const onlyBokmal = ['annet', 'annen']

/** Words that both written norms have, although `bokmalOf` leads from one to the other. */
export const inBoth = ['første', 'lenge', 'fram', 'årsskifte', 'forlenga', 'endra', 'flytta']

/** Names and short forms; `jul` is left out, since it is Christmas as often as July. */
export const months: Readonly<Record<string, number>> = {
  januar: 1,
  jan: 1,
  februar: 2,
  feb: 2,
  mars: 3,
  mar: 3,
  april: 4,
  apr: 4,
  mai: 5,
  juni: 6,
  jun: 6,
  juli: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  oktober: 10,
  okt: 10,
  november: 11,
  nov: 11,
  desember: 12,
  des: 12,
}

export const monthNames = [
  'januar',
  'februar',
  'mars',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'desember',
] as const

export const ordinals: Readonly<Record<string, number>> = {
  første: 1,
  andre: 2,
  annet: 2,
  annen: 2,
  tredje: 3,
  fjerde: 4,
}

export const thirds: Readonly<Record<string, number>> = { primo: 1, medio: 2, ultimo: 3 }

/** The seasons that a caller can give months for, by the words for them. */
export const seasonOf: Readonly<Record<string, 'spring' | 'summer' | 'autumn' | 'winter'>> = {
  vår: 'spring',
  våren: 'spring',
  sommer: 'summer',
  sommeren: 'summer',
  høst: 'autumn',
  høsten: 'autumn',
  vinter: 'winter',
  vinteren: 'winter',
}

export const seasons = [
  'vår',
  'våren',
  'vårsemesteret',
  'sommer',
  'sommeren',
  'høst',
  'høsten',
  'høstsemesteret',
  'vinter',
  'vinteren',
  'jul',
  'påske',
  'påsken',
  'jula',
  'julen',
]
