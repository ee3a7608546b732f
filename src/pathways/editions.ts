import type { Edition, EditionId } from './schema.js'

const receivedRule = {
  nb: 'Start er datoen henvisningen ble mottatt',
  nn: 'Start er datoen tilvisinga vart motteken',
  en: 'The start is the date on which the referral was received',
} as const

/**
 * The generations of rules by id, oldest first. `displays` has the texts that an edition renamed, by
 * `<code system>/<code>`; every other text is the code table's.
 */
export const editions: Readonly<Record<EditionId, Edition>> = {
  'pakkeforlop-2019': {
    id: 'pakkeforlop-2019',
    name: {
      nb: 'Pakkeforløp for psykisk helse og rus',
      nn: 'Pakkeforløp for psykisk helse og rus',
      en: 'Care pathways for mental health and substance use (pakkeforløp), 2019',
    },
    validFrom: '2019-01-01',
    types: ['D01', 'D06', 'D07', 'D08', 'D09', 'D10', 'D11', 'D12'],
    startRule: 'referral-received',
    startRuleText: receivedRule,
    displays: {},
    sources: ['S2', 'S4', 'HD-D12-start'],
    unknowns: ['whether D10 was ever in use'],
  },
  'pasientforlop-2023': {
    id: 'pasientforlop-2023',
    name: {
      nb: 'Nasjonale pasientforløp for psykisk helse og rus',
      nn: 'Nasjonale pasientforløp for psykisk helse og rus',
      en: 'National patient pathways for mental health and substance use, 2023',
    },
    validFrom: '2023-01-01',
    types: ['D01', 'D06', 'D07', 'D08', 'D09', 'D10', 'D11', 'D12'],
    startRule: 'referral-received',
    startRuleText: receivedRule,
    displays: { '9322/A': 'Nasjonalt pasientforløp start' },
    sources: ['HD-log', 'HD-simpl'],
    unknowns: [
      'every other display text of this edition',
      'the code of the new outcome for transfer to a contract specialist (avtalespesialist)',
      'whether D10 was ever in use',
    ],
  },
  'forenklet-2024': {
    id: 'forenklet-2024',
    name: {
      nb: 'Forenklede nasjonale pasientforløp for psykisk helse og rus',
      nn: 'Forenkla nasjonale pasientforløp for psykisk helse og rus',
      en: 'Simplified national patient pathways for mental health and substance use, 2024',
    },
    validFrom: { unknown: 'published 2024-10-28; no source gives the date it came into force' },
    types: ['D01', 'D11', 'D12'],
    startRule: 'right-granted',
    startRuleText: {
      nb: 'Start er datoen henvisningen ble vurdert og rett til helsehjelp innvilget',
      nn: 'Start er datoen tilvisinga vart vurdert og rett til helsehjelp innvilga',
      en: 'The start is the date on which the referral was assessed and the right to care granted',
    },
    displays: { '9322/A': 'Nasjonalt pasientforløp start' },
    sources: ['HD-simpl', 'HB-2024', 'HD-hoering'],
    unknowns: [
      'its events and outcomes (fewer than before: 16 became 6 in the consultation)',
      'its time limits (more differentiated than before)',
      'the date it came into force',
    ],
  },
}
