/** The words of units beside each other. */
export const unitWords = {
  nb: {
    denominator: 'nevner',
    inner: '95 % av enhetene ved ren tilfeldighet',
    outer: '99,8 % ved ren tilfeldighet',
    beyond: 'utenfor 99,8 %-grensene',
  },
  nn: {
    denominator: 'nemnar',
    inner: '95 % av einingane ved rein slump',
    outer: '99,8 % ved rein slump',
    beyond: 'utanfor 99,8 %-grensene',
  },
  en: {
    denominator: 'denominator',
    inner: '95% of units, by chance alone',
    outer: '99.8%, by chance alone',
    beyond: 'beyond the 99.8% limits',
  },
} as const
