/** The words of a plan as a picture. */
export const planWords = {
  nb: {
    holders: 'Hvem',
    nobody: 'ingen er nevnt',
  },
  nn: {
    holders: 'Kven',
    nobody: 'ingen er nemnd',
  },
  en: {
    holders: 'Who',
    nobody: 'nobody is named',
  },
} as const
