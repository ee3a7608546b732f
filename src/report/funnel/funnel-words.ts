/** The words of a funnel. */
export const funnelWords = {
  nb: {
    population: 'Populasjon',
    excluded: 'Holdt utenfor: {name}',
    unknown: 'Kan ikke avgjøres',
    denominator: 'Nevner',
    counted: 'Talt med',
    numerator: 'Teller',
    hidden: 'Stegene vises ikke',
    maybe: 'Usikkert om de hører til',
  },
  nn: {
    population: 'Populasjon',
    excluded: 'Halde utanfor: {name}',
    unknown: 'Kan ikkje avgjerast',
    denominator: 'Nemnar',
    counted: 'Talt med',
    numerator: 'Teljar',
    hidden: 'Stega blir ikkje viste',
    maybe: 'Usikkert om dei høyrer til',
  },
  en: {
    population: 'Population',
    excluded: 'Left out: {name}',
    unknown: 'Cannot be decided',
    denominator: 'Denominator',
    counted: 'Counted',
    numerator: 'Numerator',
    hidden: 'The steps are not shown',
    maybe: 'Not known whether they belong',
  },
} as const
