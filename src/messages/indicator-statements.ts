import type { Language } from '../sources/schema.js'

/** What a column of yes and no says, as part of a sentence. */
export interface Statement {
  readonly yes: string
  readonly no: string
}

/** The statements of each language by the name of the column, whichever subject it is of. */
export const indicatorStatements: Readonly<Record<Language, Readonly<Record<string, Statement>>>> =
  {
    nb: {
      counted: { yes: 'forløpet teller i beregninger', no: 'forløpet teller ikke i beregninger' },
      clarified: { yes: 'tilstanden er avklart', no: 'tilstanden er ikke avklart' },
      treatmentDecided: { yes: 'behandling er besluttet', no: 'behandling er ikke besluttet' },
      planWithPatient: {
        yes: 'behandlingsplanen er utarbeidet sammen med pasienten',
        no: 'behandlingsplanen er ikke utarbeidet sammen med pasienten',
      },
      informedOfOptions: {
        yes: 'pasienten er informert om behandlingsformer',
        no: 'pasienten er ikke informert om behandlingsformer',
      },
      feedbackTool: { yes: 'feedbackverktøy er brukt', no: 'feedbackverktøy er ikke brukt' },
      standardisedTool: {
        yes: 'standardisert måleverktøy er brukt',
        no: 'standardisert måleverktøy er ikke brukt',
      },
      postponedByPatient: { yes: 'pasienten utsatte', no: 'pasienten utsatte ikke' },
      rightGranted: {
        yes: 'rett til helsehjelp er innvilget',
        no: 'rett til helsehjelp er ikke innvilget',
      },
      held: { yes: 'timen er gjennomført', no: 'timen er ikke gjennomført' },
    },
    nn: {
      counted: { yes: 'forløpet tel i utrekningar', no: 'forløpet tel ikkje i utrekningar' },
      clarified: { yes: 'tilstanden er avklart', no: 'tilstanden er ikkje avklart' },
      treatmentDecided: { yes: 'behandling er avgjord', no: 'behandling er ikkje avgjord' },
      planWithPatient: {
        yes: 'behandlingsplanen er utarbeidd saman med pasienten',
        no: 'behandlingsplanen er ikkje utarbeidd saman med pasienten',
      },
      informedOfOptions: {
        yes: 'pasienten er informert om behandlingsformer',
        no: 'pasienten er ikkje informert om behandlingsformer',
      },
      feedbackTool: { yes: 'feedbackverktøy er brukt', no: 'feedbackverktøy er ikkje brukt' },
      standardisedTool: {
        yes: 'standardisert måleverktøy er brukt',
        no: 'standardisert måleverktøy er ikkje brukt',
      },
      postponedByPatient: { yes: 'pasienten utsette', no: 'pasienten utsette ikkje' },
      rightGranted: {
        yes: 'rett til helsehjelp er innvilga',
        no: 'rett til helsehjelp er ikkje innvilga',
      },
      held: { yes: 'timen er gjennomført', no: 'timen er ikkje gjennomført' },
    },
    en: {
      counted: {
        yes: 'the pathway counts in calculations',
        no: 'the pathway does not count in calculations',
      },
      clarified: { yes: 'the condition is clarified', no: 'the condition is not clarified' },
      treatmentDecided: { yes: 'treatment is decided', no: 'treatment is not decided' },
      planWithPatient: {
        yes: 'the treatment plan is made with the patient',
        no: 'the treatment plan is not made with the patient',
      },
      informedOfOptions: {
        yes: 'the patient is informed of treatment options',
        no: 'the patient is not informed of treatment options',
      },
      feedbackTool: { yes: 'a feedback tool is used', no: 'no feedback tool is used' },
      standardisedTool: { yes: 'a standardised tool is used', no: 'no standardised tool is used' },
      postponedByPatient: { yes: 'the patient postponed', no: 'the patient did not postpone' },
      rightGranted: {
        yes: 'a right to care is granted',
        no: 'a right to care is not granted',
      },
      held: { yes: 'the appointment is held', no: 'the appointment is not held' },
    },
  }
