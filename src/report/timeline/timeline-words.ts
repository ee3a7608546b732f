/** The words of a timeline. */
export const timelineWords = {
  nb: {
    pathway: 'Forløp',
    none: 'ingen hendelser',
    days: '{days} dager',
    most: 'anbefalt høyst {most}',
    due: 'frist {due}',
    setAside: 'Holdt utenfor',
    undated: 'uten dato',
    limit: 'anbefalt tid ute',
  },
  nn: {
    pathway: 'Forløp',
    none: 'ingen hendingar',
    days: '{days} dagar',
    most: 'tilrådd høgst {most}',
    due: 'frist {due}',
    setAside: 'Halde utanfor',
    undated: 'utan dato',
    limit: 'tilrådd tid ute',
  },
  en: {
    pathway: 'Pathway',
    none: 'no events',
    days: '{days} days',
    most: 'recommended at most {most}',
    due: 'due {due}',
    setAside: 'Set aside',
    undated: 'no date',
    limit: 'recommended time is over',
  },
} as const
