import type { NotComputableIndicator } from './schema.js'

/**
 * Indicators that exist, but that rows of the shipped subjects cannot soundly give, with the
 * reason: so that what is missing is known.
 */
export const notComputableIndicators: Readonly<Record<string, NotComputableIndicator>> = {
  'pathway.somatic_followup': {
    id: 'pathway.somatic_followup',
    name: {
      nb: 'Ivaretakelse av somatisk helse og levevaner',
      en: 'Somatic health and lifestyle follow-up',
    },
    reason:
      'no national definition; the mapping sheet of Helsedirektoratet is for local use and not to be reported',
    sources: ['HD-somatic'],
  },
  'nki.tsb.epikrise': {
    id: 'nki.tsb.epikrise',
    name: {
      nb: 'Utsendelse av epikrise i tverrfaglig spesialisert rusbehandling',
      en: 'Discharge letter (TSB)',
    },
    reason:
      'listed, but its page and definition were not found; hv.epikrise_1d grouped by careArea is the nearest (the target of 50 % in 2020 was for TSB too)',
    sources: ['OUS-TSB', 'NKI-letter'],
  },
  'nki.tsb.treatment_dropout': {
    id: 'nki.tsb.treatment_dropout',
    name: {
      nb: 'Avbrudd i tverrfaglig spesialisert rusbehandling',
      en: 'Interrupted inpatient treatment stays (TSB)',
    },
    reason:
      'needs age, planned stays joined over sites and the closing type of each, which is missing nationally for more than half',
    sources: ['NKI-dropout', 'OUS-TSB'],
  },
  'nki.tsb.dropout_type_missing': {
    id: 'nki.tsb.dropout_type_missing',
    name: {
      nb: 'Registrering av avbrudd, andel uten rapportert avslutningstype',
      en: 'Closed stays without a reported closing type',
    },
    reason: 'needs the closing type of inpatient stays, which no subject has',
    sources: ['NKI-dropout'],
  },
  'nki.phv.individual_plan_schizophrenia': {
    id: 'nki.phv.individual_plan_schizophrenia',
    name: {
      nb: 'Schizofrenidiagnostiserte som har fått individuell plan',
      en: 'Individual plan at discharge, schizophrenia',
    },
    reason: 'needs diagnoses, individual plans and reservations, which no subject has',
    sources: ['NKI-plan-schizophrenia'],
  },
  'nki.phv.involuntary_admissions': {
    id: 'nki.phv.involuntary_admissions',
    name: {
      nb: 'Tvangsinnleggelser i psykisk helsevern for voksne',
      en: 'Involuntary admissions',
    },
    reason: 'needs the legal basis of admissions, which no subject has',
    sources: ['NKI-involuntary'],
  },
  'nki.phv.coercive_measures': {
    id: 'nki.phv.coercive_measures',
    name: {
      nb: 'Tvangsmiddelbruk i psykisk helsevern for voksne',
      en: 'Patients with at least one coercive-measure decision',
    },
    reason: 'counts patients by decisions on coercion, which no subject has',
    sources: ['NKI-coercion'],
  },
  'nki.phv.referral_formality_documented': {
    id: 'nki.phv.referral_formality_documented',
    name: {
      nb: 'Henvisningsformalitet ved henvisning til psykisk helsevern for voksne',
      en: 'Referral legal formality documented by the receiver',
    },
    reason: 'needs the legal formality of referrals, which no subject has',
    sources: ['NKI-formality'],
  },
  'nki.mortality': {
    id: 'nki.mortality',
    name: {
      nb: 'Overdødelighet; tapte leveår ved selvmord og overdose',
      en: 'Excess mortality; life years lost',
    },
    reason: 'known by title only, and needs causes of death and a reference population',
    sources: ['NKI-mortality'],
  },
  'hist.wait_distribution': {
    id: 'hist.wait_distribution',
    name: {
      nb: 'Andel ordinært avviklede henvisninger etter ventetid (intervaller)',
      en: 'Share of ordinarily processed referrals by waiting interval',
    },
    reason:
      'historical (2008), outpatient only, which a referral row does not tell; the histogram of an aggregate of nki.mean_wait gives the distribution of all',
    sources: ['SAMDATA-2008-distribution'],
  },
  'hist.involuntary_ground': {
    id: 'hist.involuntary_ground',
    name: {
      nb: 'Begrunnelse for vedtak om tvungent psykisk helsevern',
      en: 'Ground for decisions on involuntary care',
    },
    reason: 'historical (2006), and needs decisions on involuntary care, which no subject has',
    sources: ['SAMDATA-2006-ground'],
  },
  'hist.referral_formality_share': {
    id: 'hist.referral_formality_share',
    name: {
      nb: 'Henvisningsformalitet ved innleggelser ved sykehusavdelinger',
      en: 'Admissions by referral formality',
    },
    reason: 'historical (2005–2006), and needs the legal formality of admissions',
    sources: ['SAMDATA-2006-formality'],
  },
  'hist.mean_median_wait_outpatient': {
    id: 'hist.mean_median_wait_outpatient',
    name: {
      nb: 'Gjennomsnittlig og median ventetid til poliklinisk utredning eller behandling',
      en: 'Mean and median wait, ordinarily processed outpatient referrals',
    },
    reason:
      'historical (2005–2008), by area of residence and outpatient only; nki.mean_wait gives mean and median of all referrals',
    sources: ['SAMDATA-2008'],
  },
  'count.phbu.newly_referred': {
    id: 'count.phbu.newly_referred',
    name: { nb: 'Antall nyhenviste BUP', en: 'Newly referred (PHBU)' },
    reason: 'the page does not say who counts as newly referred; probably the rejected do not',
    sources: ['Ukom-referrals'],
  },
  'count.phbu.rejected_referrals': {
    id: 'count.phbu.rejected_referrals',
    name: { nb: 'Antall avviste henvisninger BUP', en: 'Rejected referrals (PHBU)' },
    reason:
      'the page gives no definition; the numerator of referral.not_granted_right is the nearest',
    sources: ['Ukom-referrals'],
  },
  'count.phbu.referred_hdir': {
    id: 'count.phbu.referred_hdir',
    name: {
      nb: 'Antall henviste barn og unge til psykisk helsevern',
      en: 'Children and young people referred (status report)',
    },
    reason: 'known from the press only, without a definition',
    sources: ['press-VL'],
  },
  'nki.tsb.individual_plan_status': {
    id: 'nki.tsb.individual_plan_status',
    name: { nb: 'Individuell plan påbegynt, TSB', en: 'Individual plan started (TSB)' },
    reason: 'needs the status of individual plans, which no subject has and almost half lack',
    sources: ['Rusfeltet'],
  },
}
