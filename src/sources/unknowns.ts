import type { UnknownFact } from './schema.js'

/** What no public source was found to give, so that the library does not give it either. */
export const unknowns: readonly UnknownFact[] = [
  {
    about: 'codes',
    unknown:
      'code and exact text of the 2023 outcome for transfer to a contract specialist (avtalespesialist)',
  },
  {
    about: 'codes',
    unknown:
      'events, outcomes and code systems of the simplified edition (published 2024-10-28) and its in-force date',
  },
  {
    about: 'codes',
    unknown: 'display texts of the 2023 edition, but for "Nasjonalt pasientforløp start"',
  },
  {
    about: 'codes',
    unknown:
      'whether event L (Pasientutsatt pakkeforløp) applies to other types than D01, and since when',
  },
  { about: 'codes', unknown: 'whether D10 was ever in use' },
  { about: 'codes', unknown: 'first day of registration of D09' },
  { about: 'codes', unknown: 'official names of 9328 and 9329' },
  {
    about: 'codes',
    unknown:
      'any event code for individuell plan, kriseplan, somatisk helse og levevaner, barn som pårørende, overdose or statuskartlegging (none in any edition seen)',
  },
  { about: 'codes', unknown: 'any type of 9321 for barnevern (none seen)' },
  {
    about: 'codes',
    unknown: 'any use in these pathways of 9377 and 9379, seen in a CFS/ME consultation draft only',
  },
  {
    about: 'codes',
    unknown: "the register's own algorithm behind feedback 102, 105, 106 and 224 of 9329",
  },
  {
    about: 'time-limits',
    unknown: 'official limits of D11 and D12, other than emergency-to-start of D12',
  },
  { about: 'time-limits', unknown: 'inpatient limits of D11 and D12' },
  { about: 'time-limits', unknown: 'assessment and evaluation limits of D06' },
  { about: 'time-limits', unknown: 'evaluation limits of D07' },
  { about: 'time-limits', unknown: 'every limit of the simplified edition (forenklet-2024)' },
  {
    about: 'time-limits',
    unknown: 'D08 limits other than the severe one before 2022-09-30 (probably the same)',
  },
  {
    about: 'time-limits',
    unknown: 'whether the start day counts, and whether day N itself is inside a limit of N days',
  },
]
