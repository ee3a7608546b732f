/** The words of a plan as a picture. */
export const planWords = {
  nb: {
    holders: 'Hvem',
    nobody: 'ingen er nevnt',
    summary: '{tiltak} tiltak, {count} forpliktelser',
  },
  nn: {
    holders: 'Kven',
    nobody: 'ingen er nemnd',
    summary: '{tiltak} tiltak, {count} forpliktingar',
  },
  en: {
    holders: 'Who',
    nobody: 'nobody is named',
    summary: '{tiltak} tiltak, {count} obligations',
  },
} as const
