/** The words of a distribution of days. */
export const dayWords = {
  nb: {
    days: 'median {median} dager, halvparten {from}–{to}, ni av ti innen {nine} (n = {n})',
    few: 'for få til å vise fordelingen',
    half: 'halvparten, med medianen',
    nine: 'til der ni av ti er',
    mean: 'gjennomsnitt',
    limit: 'anbefalt høyst {days} dager',
  },
  nn: {
    days: 'median {median} dagar, halvparten {from}–{to}, ni av ti innan {nine} (n = {n})',
    few: 'for få til å vise fordelinga',
    half: 'halvparten, med medianen',
    nine: 'til der ni av ti er',
    mean: 'gjennomsnitt',
    limit: 'tilrådd høgst {days} dagar',
  },
  en: {
    days: 'median {median} days, half of them {from}–{to}, nine of ten within {nine} (n = {n})',
    few: 'too few to show the distribution',
    half: 'half of them, with the median',
    nine: 'to where nine of ten are',
    mean: 'mean',
    limit: 'recommended at most {days} days',
  },
} as const
