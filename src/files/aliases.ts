import type { RegistrationField } from '../registrations/field-names.js'
import type { AppointmentField, DischargeField, ReferralField } from './schema.js'

type Aliases<Field extends string> = Readonly<Record<Field, readonly string[]>>

/**
 * What columns are called elsewhere, by kind of row and field, for `guessMapping`: names that systems
 * and people use, and those of files that the register delivers for analysis (variable names that
 * SKDE's open analysis code reads, evidence `secondary`; no proof of the names in its message).
 */
export const columnAliases: {
  readonly registration: Aliases<RegistrationField>
  readonly referral: Aliases<ReferralField>
  readonly discharge: Aliases<DischargeField>
  readonly appointment: Aliases<AppointmentField>
} = {
  registration: {
    patient: [
      'pasient',
      'pasientid',
      'pasientnr',
      'pasientlopenr',
      'pasientlnr',
      'pid',
      'patientid',
      'pseudonym',
      'lopenr',
    ],
    unit: [
      'enhet',
      'eining',
      'enhetid',
      'institusjonid',
      'orgnr',
      'organisasjonsnummer',
      'hf',
      'foretak',
      'behandlingsenhet',
      'unitid',
      'avdeling',
    ],
    date: [
      'dato',
      'hendelsesdato',
      'registreringsdato',
      'kodedato',
      'prosedyredato',
      'tidspunkt',
      'datotid',
      'eventdate',
    ],
    code: [
      'kode',
      'forlopskode',
      'hendelseskode',
      'prosedyrekode',
      'kodeverdi',
      'registreringskode',
    ],
    pathway: ['forlop', 'forlopstype', 'typeforlop', 'pakkeforlop', 'pathwaytype'],
    event: ['hendelse', 'hending'],
    outcome: ['utfall', 'resultat'],
    careLevel: ['omsorgsniva', 'niva', 'carelevel', 'behandlingsniva'],
    birthDate: ['fodselsdato', 'fodt', 'birthdate'],
    birthYear: ['fodselsar', 'fodselsaar', 'fodtar', 'birthyear'],
    severity: ['alvorlighet', 'alvorsgrad', 'alvorlighetsgrad'],
    rightGrantedFor: ['helsehjelp', 'retttil', 'henvformal', 'rettighet'],
    referralReceived: [
      'henvisningmottatt',
      'tilvisingmotteken',
      'mottaksdato',
      'henvdato',
      'mottattdato',
    ],
    referralAssessed: [
      'henvisningvurdert',
      'tilvisingvurdert',
      'vurddato',
      'vurderingsdato',
      'vurdertdato',
    ],
    emergencyAssessed: ['ohjelpvurdert', 'akuttvurdert'],
    specialistTeamReceived: ['spesialistteammottatt', 'mottattspesialistteam'],
    treatmentStarted: ['behandlingstart', 'behandlingstartet', 'behandlingbegynt'],
  },
  referral: {
    referral: [
      'henvisning',
      'henvisningid',
      'henvisningsid',
      'henvisningsperiodeid',
      'tilvising',
      'referralid',
    ],
    unit: ['enhet', 'eining', 'enhetid', 'institusjonid', 'orgnr', 'organisasjonsnummer', 'hf'],
    careArea: ['fagomrade', 'tjenesteomrade', 'sektor'],
    received: ['mottaksdato', 'mottatt', 'motteken', 'henvisningmottatt', 'mottattdato'],
    assessed: ['vurddato', 'vurdert', 'vurderingsdato', 'vurdertdato'],
    rightGranted: ['retttilhelsehjelp', 'rett', 'rettinnvilget'],
    deadline: ['frist', 'juridiskfrist', 'fristdato', 'fristhelsehjelp'],
    careStarted: ['helsehjelpstartet', 'oppstart', 'startdato', 'behandlingstartet'],
    waitingEnded: ['ventetidsluttdato', 'ventetidslutt'],
    waitingEndCode: ['ventetidsluttkode', 'sluttkode'],
  },
  discharge: {
    discharge: [
      'utskrivning',
      'utskriving',
      'utskrivningid',
      'oppholdid',
      'episodeid',
      'dischargeid',
    ],
    unit: ['enhet', 'eining', 'enhetid', 'institusjonid', 'orgnr', 'organisasjonsnummer', 'hf'],
    careArea: ['fagomrade', 'tjenesteomrade', 'sektor'],
    admitted: ['innlagt', 'innlagd', 'inndato', 'inndatotid', 'innleggelsesdato'],
    discharged: ['utskrevet', 'utskriven', 'utdato', 'utdatotid', 'utskrivningsdato'],
    letterSent: ['epikrisesendt', 'epikrisesend', 'epikrisedato'],
    nextUnplannedAdmission: ['nesteinnleggelse', 'reinnleggelse', 'reinnlagt'],
  },
  appointment: {
    appointment: ['time', 'timeid', 'avtaleid', 'timebestillingid', 'appointmentid'],
    unit: ['enhet', 'eining', 'enhetid', 'institusjonid', 'orgnr', 'organisasjonsnummer', 'hf'],
    careArea: ['fagomrade', 'tjenesteomrade', 'sektor'],
    booked: ['sattopp', 'settopp', 'bestilt', 'registrert', 'tildeltdato'],
    appointed: ['timedato', 'avtaledato', 'avtaltdato', 'datofortimen'],
    kind: ['typetid', 'typetime', 'typetidspunkt'],
    held: ['gjennomfort', 'mott', 'oppmote'],
  },
}
