/** The words of a chart over periods. */
export const periodWords = {
  nb: {
    signal: 'trolig ikke tilfeldig',
    centre: 'samlet andel',
    limits: 'grenser for tilfeldig variasjon',
    few: 'Under {least} perioder er for lite til å skille ut det som ikke er tilfeldig; strekene er 95 %-intervaller',
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
    few: 'Under {least} periodar er for lite til å skilje ut det som ikkje er tilfeldig; strekane er 95 %-intervall',
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
    few: 'Fewer than {least} periods are too few to tell what is not chance; the lines are 95% intervals',
    noSignals: 'Nothing stands out from chance',
    signals: {
      'beyond-limits': 'beyond the limits',
      run: 'seven in a row on one side',
      trend: 'seven rising or falling',
      'outer-third': 'two of three near the limit',
    },
  },
} as const
