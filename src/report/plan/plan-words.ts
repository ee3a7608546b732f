/** The words of a plan as a picture. */
export const planWords = {
  nb: {
    holders: 'Hvem',
    nobody: 'ingen er nevnt',
    summary: '{tiltak} tiltak, {count} forpliktelser',
    today: 'i dag',
  },
  nn: {
    holders: 'Kven',
    nobody: 'ingen er nemnd',
    summary: '{tiltak} tiltak, {count} forpliktingar',
    today: 'i dag',
  },
  en: {
    holders: 'Who',
    nobody: 'nobody is named',
    summary: '{tiltak} tiltak, {count} obligations',
    today: 'today',
  },
} as const
