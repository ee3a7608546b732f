/** The words of a chart over periods. */
export const periodWords = {
  nb: {
    signal: 'trolig ikke tilfeldig',
    centre: 'samlet andel',
    limits: 'grenser for tilfeldig variasjon',
    few: 'Strekene er 95 %-intervaller; grenser for tilfeldig variasjon krever {least} perioder',
    noSignals: 'Ingenting skiller seg ut fra tilfeldig variasjon',
    signals: {
      'beyond-limits': 'utenfor grensene',
      run: 'sju på rad på samme side',
      trend: 'sju stigende eller synkende',
      'outer-third': 'to av tre nær grensen',
    },
  },
  nn: {
    signal: 'truleg ikkje tilfeldig',
    centre: 'samla del',
    limits: 'grenser for tilfeldig variasjon',
    few: 'Strekane er 95 %-intervall; grenser for tilfeldig variasjon krev {least} periodar',
    noSignals: 'Ingenting skil seg ut frå tilfeldig variasjon',
    signals: {
      'beyond-limits': 'utanfor grensene',
      run: 'sju på rad på same side',
      trend: 'sju stigande eller søkkande',
      'outer-third': 'to av tre nær grensa',
    },
  },
  en: {
    signal: 'unlikely to be chance',
    centre: 'overall share',
    limits: 'limits of chance',
    few: 'The lines are 95% intervals; limits of chance need {least} periods',
    noSignals: 'Nothing stands out from chance',
    signals: {
      'beyond-limits': 'beyond the limits',
      run: 'seven in a row on one side',
      trend: 'seven rising or falling',
      'outer-third': 'two of three near the limit',
    },
  },
} as const
