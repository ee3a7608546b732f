/** The words of units beside each other. */
export const unitWords = {
  nb: {
    interval: 'andel med 95 %-intervall',
    denominator: 'nevner',
    inner: '95 % av enhetene ved ren tilfeldighet',
    outer: '99,8 % ved ren tilfeldighet',
    beyond: 'utenfor 99,8 %-grensene',
    noCentre: 'Det samlede tallet vises ikke; grenser kan ikke tegnes',
    within: 'Ingen er utenfor 99,8 %-grensene',
  },
  nn: {
    interval: 'del med 95 %-intervall',
    denominator: 'nemnar',
    inner: '95 % av einingane ved rein slump',
    outer: '99,8 % ved rein slump',
    beyond: 'utanfor 99,8 %-grensene',
    noCentre: 'Det samla talet blir ikkje vist; grenser kan ikkje teiknast',
    within: 'Ingen er utanfor 99,8 %-grensene',
  },
  en: {
    interval: 'share with its 95% interval',
    denominator: 'denominator',
    inner: '95% of units, by chance alone',
    outer: '99.8%, by chance alone',
    beyond: 'beyond the 99.8% limits',
    noCentre: 'The total is not shown; limits cannot be drawn',
    within: 'None is beyond the 99.8% limits',
  },
} as const
