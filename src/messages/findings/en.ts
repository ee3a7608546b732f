import { type FindingMessages, knownEvent } from '../finding-messages.js'

const emptyPatient = {
  text: 'The row has no patient and is set aside.',
  help: "Give the patient's pseudonym, as a text.",
}

const emptyUnit = {
  text: 'The row has no unit and is set aside.',
  help: 'Give the organisation number or the local id of the unit, as a text.',
}

/** Every finding in English. */
export const findingsInEn: FindingMessages = {
  'npr-102': {
    title: 'Not counted: the code is registered already',
    text: 'The event ({event}) in {type} is registered already.',
    help: 'Remove the row if it is superfluous. Otherwise, correct its date or code.',
    by: 'repeat',
    cases: {
      exact: {
        text: 'The row says the same as another row in {type}: same date, event ({event}) and outcome.',
      },
      start: {
        text: 'A new start is registered in {type} while the pathway is still open.',
        help: 'Close the first pathway before the new one starts, or remove the extra start.',
      },
    },
  },
  'npr-105': {
    title: 'Not counted: the pathway has no start',
    text: 'None of the rows in {type} is a start, so they are set aside.',
    help: 'Register the start (A), or check patient, unit and pathway type of the rows.',
    related: 'A row that may be the start is set aside: correct it first.',
  },
  'npr-106': {
    title: 'Not counted: the first code is not the start',
    text: 'The rows are dated before the first start in {type} and are set aside. The pathway itself counts.',
    help: 'Check the dates of the rows and of the start. If the rows belong to an earlier pathway, it lacks a start (A).',
  },
  'npr-107': {
    title: 'The code has no time',
    text: 'The row has no date and is set aside.',
    help: 'Add the date of the event.',
  },
  'npr-115': {
    title: 'Not counted: the pathway was not introduced yet',
    text: 'The pathway starts before {type} came into use on {inUseFrom}, so it is not counted.',
    help: 'Check the start date and the pathway type.',
  },
  'npr-120': {
    title: 'The code is retired',
    text: 'The code ({event} in {type}) was valid up to and including {validTo}, and the row is dated later. The row is set aside.',
    help: 'Use the code that is valid on the date, or correct the date.',
  },
  'npr-201': {
    title: 'Not a valid code',
    text: 'The row is set aside: {fault}.',
    help: 'Use a code of 9327, such as D11CP, or give pathway, event and outcome separately.',
    by: 'fault',
    cases: {
      blanks: { help: 'Write the code as {code}.' },
      'letter-case': { help: 'Write the code as {code}.' },
      'outcome-missing': { help: 'Add the outcome. Outcomes that the event can have: {allowed}.' },
      'outcome-not-allowed': {
        help: 'Correct the outcome. Outcomes that the event can have: {allowed}.',
      },
    },
  },
  'npr-208': {
    title: 'Clinical decision without an earlier first attendance',
    text: 'A clinical decision in {type} is registered without a first attendance earlier or on the same day.',
    help: 'If the patient has attended, register the first attendance (M) with the right date. Otherwise, check the date of the decision. Never register an attendance that did not take place.',
    related: 'A row that may be the attendance is set aside: correct it first.',
    by: 'clarified',
    cases: {
      yes: {
        text: 'A clinical decision in {type} is registered without a first attendance earlier or on the same day. The condition was clarified at referral, but the text of the register has no exception for that.',
        help: 'If the patient has attended, register the first attendance (M). If not, leave the pathway as it is: never register an attendance that did not take place.',
      },
    },
  },
  'npr-211': {
    title: 'First attendance after a clinical decision',
    text: 'A first attendance (M) in {type} is dated after the first clinical decision.',
    help: 'Check the dates. If the first attendance is already registered before the decision, this is a later consultation: remove the code.',
  },
  'npr-216': {
    title: 'Over 18 at registration in a pathway for children and young people',
    text: 'The patient had turned {years} when the pathway in {type} started.',
    help: 'Consider whether a pathway for adults is the right one, and check date of birth and start date.',
  },
  'npr-221': {
    title: 'Evaluation without an earlier clinical decision',
    text: 'An evaluation in {type} is registered without a clinical decision earlier or on the same day.',
    help: 'Register the decision (C), or correct the date of the evaluation.',
    related: 'A row that may be the decision is set aside: correct it first.',
  },
  'npr-222': {
    title: 'Feedback to the referrer without an earlier clinical decision',
    text: 'Feedback to the referrer in {type} is registered without a clinical decision earlier or on the same day.',
    help: 'Register the decision (C), or correct the date of the feedback.',
    related: 'A row that may be the decision is set aside: correct it first.',
  },
  'npr-223': {
    title: 'Start of symptoms after a clinical decision',
    text: 'The start of symptoms (P) in {type} is dated after the first clinical decision.',
    help: 'Check the date: P is the day the symptoms began.',
  },
  'npr-224': {
    title: 'The patient is also registered in another pathway',
    text: 'The pathway in {type} and one in {other} of the same patient overlap in time.',
    help: 'Pathways of different types may run in parallel. Check the dates of start and closing.',
  },
  'npr-225': {
    title: 'The pathway was closed before',
    text: 'The event ({event}) is registered after the pathway in {type} was closed, and is set aside.',
    help: 'Correct the date of the event or of the closing, or register a new start (A) if the patient has come back.',
  },
  'age-undecided': {
    title: 'The age at the start cannot be determined',
    text: 'Only the year of birth is known, and the patient turns {years} in the year the pathway in {type} starts. Whether the register gives feedback 216 cannot be determined.',
    help: 'Give the date of birth.',
  },
  'closing-not-last': {
    title: 'Registered after the closing',
    text: 'Events are registered after the closing (X) in {type}. Number: {count}.',
    help: 'Correct the date of the closing, or let the events belong to a new pathway with a start of its own.',
  },
  'conflicting-facts': {
    title: 'The rows contradict each other',
    text: 'Rows of one pathway differ in the field for the {fact}. The value of the earliest row is used.',
    help: 'Correct the rows so that all have the same value.',
  },
  'event-before-start': {
    title: 'Event before the start',
    text: 'The event ({event}) is dated before the pathway in {type} started.',
    help: 'Check the date of the event and of the start.',
  },
  'extended-without-decision': {
    title: 'Extended assessment without a new decision',
    text: 'Extended assessment was decided on in {type}, but the pathway is closed without a new clinical decision.',
    help: 'Register the clinical decision (C) that was made after the extended assessment. If it was not completed, check the outcome of the closing (X).',
    related: 'A row that may be the decision is set aside: correct it first.',
  },
  'feedback-tool-repeated': {
    title: 'Feedback tool registered more than once',
    text: 'Use of a feedback tool (U with F) is registered {count} times in {type}. It is registered once per pathway.',
    help: 'Keep one registration, and remove the others.',
  },
  'future-date': {
    title: 'Date in the future',
    text: 'An event is dated after {asOf}, and does not count yet.',
    help: 'Check the date, and register the event once it has taken place.',
    by: 'event',
    cases: /* @__PURE__ */ knownEvent({
      text: 'The event ({event}) in {type} is dated after {asOf}, and does not count yet.',
    }),
  },
  'future-fact': {
    title: 'Fact in the future',
    text: 'The field for the {fact} is dated after {asOf}, and does not count yet. The row is kept.',
    help: 'Check the date, or leave the field empty until it has happened.',
  },
  'help-without-closing': {
    title: 'Need for help without a closing',
    text: 'The need for help at closing (H) is registered in {type}, but the pathway is not closed.',
    help: 'Register the closing (X), or remove the registration of the need for help (H).',
    related: 'A row that may be the closing is set aside: correct it first.',
  },
  'in-use-date-unknown': {
    title: 'Unknown when the pathway type came into use',
    text: 'No source says when {type} came into use. Whether the register gives feedback 115 cannot be determined.',
    help: 'Ask the register before you report.',
  },
  'invalid-care-level': {
    title: 'Care level that cannot be used',
    text: 'The care level cannot be used; the field holds {kind}. The row is kept, without a care level.',
    help: 'Use outpatient, day or inpatient.',
  },
  'invalid-date': {
    title: 'Date that cannot be used',
    text: 'The row is set aside: {fault}.',
    help: 'Write the date as YYYY-MM-DD, if need be followed by T or a blank and the time in Norway.',
    by: 'fault',
    cases: {
      'has-offset': {
        help: 'Turn the time into a date in Norway, for example with osloDate. Some database drivers mark Norwegian wall-clock time as UTC: then the date in the text is the one that counts.',
      },
      'no-such-day': { help: 'Correct the date.' },
      'out-of-range': { help: 'Correct the date.' },
    },
  },
  'invalid-fact': {
    title: 'Fact that cannot be used',
    text: 'The field for the {fact} cannot be used. The row is kept, but the field is not used.',
    help: 'Correct the field, or leave it empty. Dates are written YYYY-MM-DD and the year of birth as a whole number, both from 1900 to 2200. The severity is severe or less-severe, and the right was granted for assessment or treatment.',
    by: 'use',
    cases: {
      assessment: { help: 'The value is code 1 of 8485. Write assessment.' },
      treatment: { help: 'The value is code 2 of 8485. Write treatment.' },
    },
  },
  'malformed-pathway': {
    title: 'Not a pathway',
    text: 'The value is not a pathway as assemblePathways makes them. The fault lies in {field}, which is {kind}.',
    help: 'Use the pathways of assemblePathways, or follow the type Pathway.',
  },
  'missing-patient': {
    title: 'No patient',
    text: 'The patient of the row cannot be used: the field must be a text, but holds {kind}. The row is set aside.',
    help: "Give the patient's pseudonym, as a text. Where ids were read as numbers, leading zeros may be lost.",
    by: 'kind',
    cases: {
      undefined: emptyPatient,
      null: emptyPatient,
      string: emptyPatient,
    },
  },
  'missing-unit': {
    title: 'No unit',
    text: 'The unit of the row cannot be used: the field must be a text, but holds {kind}. The row is set aside.',
    help: 'Give the organisation number or the local id of the unit, as a text. Where ids were read as numbers, leading zeros may be lost.',
    by: 'kind',
    cases: {
      undefined: emptyUnit,
      null: emptyUnit,
      string: emptyUnit,
    },
  },
  'newer-edition-published': {
    title: 'A newer edition is published',
    text: 'Pathways that start after {published}: {count}. They are judged by an older edition, though {edition} was published by then.',
    help: 'No public source says when the new edition came into force, or which codes and time limits it has. Name the edition once you know that it applies, and add limits of your own.',
  },
  'no-need-with-other-outcome': {
    title: 'Outcomes that contradict each other',
    text: 'A clinical decision in {type} has {count} outcomes on one day and says both that no further treatment or follow-up is needed (I) and that some is.',
    help: 'Keep either I or the other outcomes.',
  },
  'no-need-without-closing': {
    title: 'No further need, but not closed',
    text: 'The last clinical decision in {type} says that no further treatment or follow-up is needed (I), but the pathway is not closed.',
    help: 'Register the closing of a completed pathway (X with G).',
    related: 'A row that may be the closing is set aside: correct it first.',
  },
  'outcome-missing': {
    title: 'No outcome',
    text: 'The event ({event}) in {type} is registered without an outcome.',
    help: 'Register the outcome, or remove the event if it did not take place.',
  },
  'postponement-misplaced': {
    title: 'Postponement without a decision or evaluation',
    text: 'The postponement by the patient (L) in {type} applies to no clinical decision or evaluation.',
    help: 'Register the decision or evaluation that was postponed, or remove L.',
    by: 'fault',
    cases: {
      late: {
        title: 'Postponement too late',
        text: 'The postponement by the patient (L) in {type} is dated after the last decision or evaluation it could apply to.',
        help: 'Correct the date, or remove L: it is registered before what is postponed.',
      },
    },
  },
  'referral-date-differs': {
    title: 'Referral received and start differ',
    text: 'The date the referral was received is another than the start (A) in {type}. In this edition they are the same day.',
    help: 'Correct the date that is wrong.',
  },
  'second-active-pathway': {
    title: 'Two open pathways of one type',
    text: 'The pathway in {type} starts while another of the same type is open at the same unit.',
    help: 'Close the first pathway, or remove what is registered twice.',
  },
  'several-outcomes': {
    title: 'More than one outcome',
    text: "The event ({event}) in {type} has {count} outcomes on one day. A vendor's registration form takes only one.",
    help: 'Keep the outcome that is right, and remove the others.',
  },
  'stand-in-date': {
    title: 'Date that stands for unknown',
    text: 'The date in the field for the {fact} is one that is put in where the date is unknown. The row is kept, but the field is not used.',
    help: 'Leave the field empty where the date is not known.',
  },
  'start-before-birth': {
    title: 'Start before birth',
    text: 'The pathway in {type} starts before the patient was born.',
    help: 'Check date of birth and start date.',
  },
  'start-without-right': {
    title: 'Start without the right granted',
    text: 'In the simplified edition the pathway in {type} starts when the right to care is granted.',
    help: 'Check the start.',
    by: 'basis',
    cases: {
      'not-granted': {
        text: 'The pathway in {type} was closed because the right to care was not granted. In the simplified edition it starts only when the right is granted.',
        help: 'Check the outcome of the closing. If the right was not granted, the pathway should not have been started.',
      },
      'assessed-later': {
        text: 'The pathway in {type} starts before the referral was assessed. In the simplified edition it starts only when the right is granted.',
        help: 'Use the date on which the referral was assessed and the right was granted.',
      },
    },
  },
  'start-without-transfer': {
    title: 'Start at a new unit without a transfer',
    text: 'The pathway in {type} starts while one of the same type is open at another unit, and no transfer out (X with O) is registered within {withinDays} before or after.',
    help: 'Close the pathway at the other unit with a transfer, or check the start.',
  },
  'too-many-decisions': {
    title: 'Too many clinical decisions',
    text: 'There are {count} clinical decisions in {type}. A local guide has at most {most}: one after the basic and one after an extended assessment.',
    help: 'Keep the decisions that conclude the assessments, and register later reviews as evaluations (E).',
  },
  'transfer-without-start': {
    title: 'Transfer without a start at a new unit',
    text: 'The pathway in {type} was closed with a transfer (X with O), but no other unit has started one of the same type within {withinDays} before or after.',
    help: 'Register the start (A) at the unit that took over, or correct the outcome of the closing.',
  },
}
