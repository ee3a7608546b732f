/** The words of results, in every picture of them. */
export const resultWords = {
  nb: {
    total: 'Samlet',
    none: 'uten verdi',
    of: '{of} av {all}',
    mean: 'snitt {mean} dager (n = {n})',
    share: 'andel',
    figure: 'verdi',
    target: 'mål',
  },
  nn: {
    total: 'Samla',
    none: 'utan verdi',
    of: '{of} av {all}',
    mean: 'snitt {mean} dagar (n = {n})',
    share: 'del',
    figure: 'verdi',
    target: 'mål',
  },
  en: {
    total: 'Total',
    none: 'without a value',
    of: '{of} of {all}',
    mean: 'mean {mean} days (n = {n})',
    share: 'share',
    figure: 'figure',
    target: 'target',
  },
} as const
