/** The words of a chart over periods. */
export const periodWords = {
  nb: {
    signal: 'trolig ikke tilfeldig',
    centre: 'samlet andel',
    limits: 'grenser for tilfeldig variasjon',
    least: 'fra {least} perioder',
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
    least: 'frå {least} periodar',
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
    least: 'from {least} periods',
    signals: {
      'beyond-limits': 'beyond the limits',
      run: 'seven in a row on one side',
      trend: 'seven rising or falling',
      'outer-third': 'two of three near the limit',
    },
  },
} as const
