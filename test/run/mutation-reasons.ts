/** Why a mutant that no test notices is left: it changes no answer, or nothing that is promised. */
interface MutationReason {
  /**
   * The function or constant at the top of a file that it lies in: what a file is called, or which
   * folder it moves to, does not matter.
   */
  readonly within: string
  /** Texts, one of which is on the line where the mutant begins. */
  readonly line: readonly string[]
  /** Texts, one of which is in what it becomes; without them, whatever it becomes. */
  readonly becomes?: readonly string[]
  readonly reason: string
}

const speed = 'Only faster: the way that is left gives the same answer'
const chance =
  'One null vector tells it but for a chance of one in the prime; the others make that smaller'
const tolerated = 'No sum of whole figures is exactly so far from what it is compared with'
const past = 'One turn past the end of a list finds nothing there'
const room = 'Room for what is made: with more of it the answer is the same'
const begun = 'It is begun anew before it is read'
const first = '`undefined` is the first of the kinds, so that it adds nothing'

export const mutationReasons: readonly MutationReason[] = [
  {
    within: 'measurePathway',
    line: ['set >= 0', 'firstC >= 0', 'firstE >= 0', 'firstD >= 0'],
    becomes: ['true'],
    reason: 'Only faster: without such a fact or event nothing is found there either',
  },
  {
    within: 'measureDecisions',
    line: ['next < 0', 'evaluation < 0'],
    becomes: ['<= 0'],
    reason: 'What comes after another event is never at the first place of all',
  },
  {
    within: 'measureEvaluations',
    line: ['next < 0'],
    becomes: ['<= 0'],
    reason: 'What comes after another event is never at the first place of all',
  },
  {
    within: 'compareItems',
    line: ['a.daysLeft', 'a.pathway', 'a.interval', 'left < other'],
    becomes: ['true', '<='],
    reason: 'Where the two are equal so far, the difference is 0 or the next line decides',
  },
  {
    within: 'newClocks',
    line: ['before.pathwayOf.length >= most'],
    becomes: ['false', '> most'],
    reason: speed,
  },
  { within: 'mostClocks', line: ['at < length'], reason: past },
  {
    within: 'mostClocks',
    line: ['factsOf[at]'],
    becomes: ['true'],
    reason: 'A bound: with more room than is needed the clocks are the same',
  },
  {
    within: 'measureInStretches',
    line: ['Math.min(pathways.length, stretch)', "'clocks'", 'from < pathways.length'],
    reason: 'Room for what is read: with more of it the clocks are the same',
  },
  {
    within: 'clocksOf',
    line: ['before !== undefined && before.asOfDay === asOfDay'],
    becomes: ['false'],
    reason: speed,
  },
  { within: 'addRunning', line: ['at < clocks.length'], reason: past },
  {
    within: 'limitIndexOf',
    line: ['span < days.length', 'known !== unsought', 'known !== undefined'],
    becomes: ['true', 'span <= days.length', 'false'],
    reason: 'Only faster, and no day compares as at or after the one behind the last',
  },
  {
    within: 'assembleColumns',
    line: ['taker === null ? placed.count'],
    becomes: ['true', 'Math.max('],
    reason: room,
  },
  {
    within: 'mostRows',
    line: ['(starts[patient] as number) - '],
    becomes: ['+ (starts[patient - 1]'],
    reason: room,
  },
  { within: 'newCourse', line: ['-1,', "'D01'", '0,', 'false,', '[],'], reason: begun },
  { within: 'newReader', line: ['[],'], reason: begun },
  { within: 'beginCourse', line: ['.length > 0'], becomes: ['true', '>= 0'], reason: speed },
  { within: 'dealRows', line: ['row < keys.length'], becomes: ['<='], reason: past },
  {
    within: 'orderPatient',
    line: ['at = first + recordSize'],
    becomes: ['first - recordSize'],
    reason: 'A turn before the second row moves nothing',
  },
  { within: 'openPathway', line: ['place < waiting.length'], becomes: ['<='], reason: past },
  { within: 'fingerprintOf', line: ['before !== undefined'], becomes: ['false'], reason: speed },
  { within: 'levelsOf', line: ['row < length'], becomes: ['<='], reason: past },
  { within: 'factsOf', line: ['row < length'], becomes: ['<='], reason: past },
  { within: 'gathered', line: ['at < all.length'], becomes: ['<='], reason: past },
  { within: 'validityOf', line: ['first < length'], becomes: ['true', '<='], reason: past },
  { within: 'codesOf', line: ['pathway === undefined'], becomes: ['false'], reason: speed },
  {
    within: 'factsOf',
    line: ['value === nothing)) continue'],
    becomes: ['false', '() => undefined'],
    reason: 'Only smaller: a set without any fact is kept for a row that has none',
  },
  {
    within: 'lengthOf',
    line: ['<= mostRows'],
    becomes: ['< mostRows'],
    reason: 'A thousand million rows are room that no test takes',
  },
  {
    within: 'assembleColumns',
    line: ['NEGATIVE_INFINITY, text'],
    becomes: ['Stryker was here!'],
    reason: 'The day of a type that was always in use is never told',
  },
  {
    within: 'assembleColumns',
    line: ['taker === null ? placed.count'],
    becomes: ['true', 'Math.max('],
    reason: room,
  },
  {
    within: 'assembleColumns',
    line: ['walk.rowCount >= taker.least'],
    becomes: ['true', '> taker.least'],
    reason: 'Only faster: fewer rows at a time give the same answer',
  },
  {
    within: 'addEvents',
    line: ['at - first > 1'],
    becomes: ['true', '>= 1', 'at + first'],
    reason: speed,
  },
  {
    within: 'lookUpPatients',
    line: ['at < to - from'],
    becomes: ['false', '<=', '>='],
    reason: speed,
  },
  { within: 'addEvent', line: ['const always ='], becomes: ['false'], reason: speed },
  {
    within: 'lastValidBefore',
    line: ['span.to < day'],
    becomes: ['<='],
    reason: 'It is asked of a day that lies in no span',
  },
  { within: 'placeRows', line: ['span !== null'], becomes: ['true'], reason: speed },
  { within: 'rankNames', line: ['place < ranks.length'], becomes: ['<='], reason: past },
  {
    within: 'signsOf',
    line: ['ranks[sign] === 0', 'count += 1'],
    becomes: ['false', 'count -= 1'],
    reason: speed,
  },
  {
    within: 'registrationsOfFields',
    line: ['kindPlace(undefined)'],
    becomes: ['+ kindPlace(undefined)'],
    reason: first,
  },
  {
    within: 'namesOf',
    line: ['kindPlace(undefined)'],
    becomes: ['+ kindPlace(undefined)'],
    reason: first,
  },
  {
    within: 'readRows',
    line: ["lastPatient: ''", "lastUnit: ''"],
    reason: 'A first row that has another name there is looked up',
  },
  { within: 'readRows', line: ['from < size'], becomes: ['<='], reason: past },
  {
    within: 'readRest',
    line: ['facts !== undefined', 'careLevel !== undefined'],
    becomes: ['true'],
    reason: speed,
  },
  { within: 'placeOfPatient', line: ['known < 0'], becomes: ['true', '<= 0'], reason: speed },
  {
    within: 'placeOfUnit',
    line: ['place < few', 'units.names[place] === unit'],
    becomes: ['false'],
    reason: speed,
  },
  { within: 'validityOf', line: ['at < length'], becomes: ['<='], reason: past },
  {
    within: 'readEvents',
    line: ['key <= before'],
    becomes: ['true', 'key > before'],
    reason: 'Only faster: events that are in order are put in order too',
  },
  { within: 'addRows', line: ['at < rows.length'], becomes: ['<='], reason: past },
  { within: 'readDays', line: ['row < length'], becomes: ['<='], reason: past },
  {
    within: 'newClocks',
    line: ['before !== null && before.pathwayOf.length >= most'],
    becomes: ['{}'],
    reason: speed,
  },
  { within: 'measureColumns', line: ['firstL: -1'], reason: begun },
  {
    within: 'measureDecisions',
    line: ['evaluation >= 0'],
    becomes: ['true'],
    reason: 'Nothing compares as less than what has no day',
  },
  {
    within: 'unsought',
    line: ['-100'],
    reason: 'A place that no limit has, as long as there are fewer than a hundred',
  },
  {
    within: 'makeForlopstid',
    line: ['limit < 0'],
    becomes: ['false'],
    reason: 'Only faster: a list has nothing at a place below 0',
  },
  {
    within: 'clocksInside',
    line: ['keptInside('],
    reason: 'A name of its own: any other that no kind of table has would do',
  },
  {
    within: 'pathwaysInside',
    line: ['keptInside('],
    reason: 'A name of its own: any other that no kind of table has would do',
  },
  {
    within: 'registrationsInside',
    line: ['keptInside('],
    reason: 'A name of its own: any other that no kind of table has would do',
  },
  {
    within: 'patientOf',
    line: ["typeof patient === 'string'"],
    becomes: ['Stryker was here!'],
    reason: 'What is no pathway may stand beside any patient: it is left out when it is read',
  },
  {
    within: 'meantBy',
    line: ["code.fault !== 'outcome-missing'"],
    becomes: ['Stryker was here!'],
    reason: 'No event is missed that is called so',
  },
  { within: 'judgeHorizon', line: ['asOf === undefined'], becomes: ['false'], reason: speed },
  { within: 'judgeColumns', line: ['place < columns.length'], becomes: ['<='], reason: past },
  {
    within: 'checkAge',
    line: ['Number.isNaN(start)'],
    becomes: ['false'],
    reason: 'The civil date of no day is in the year 0, eighteen years after no birth',
  },
  {
    within: 'checkSecondActive',
    line: ['unit * columns.types.length'],
    becomes: ['columns.types.length - '],
    reason: 'A key of its own for each unit and type, as the sum is',
  },
  {
    within: 'judgePatient',
    line: ['courses.length < 2', 'isAlone &&'],
    becomes: ['false'],
    reason: speed,
  },
  {
    within: 'relateSetAside',
    line: ['candidates.size === 0', 'event === undefined'],
    becomes: ['false'],
    reason: speed,
  },
  { within: 'rowsOf', line: ['found.length < 2'], becomes: ['false'], reason: speed },
  {
    within: 'noteEvent',
    line: [
      'outcomes === 0',
      'outcomes !== noNeed) summary.mixedNoNeed',
      'countOutcomes(outcomes) > 1',
    ],
    becomes: ['true', '||', '>= 1'],
    reason: 'Only faster: what is summed up here decides which checks are asked',
  },
  {
    within: 'validatePathways',
    line: ['Math.min(list.length, stretch)', 'patientOf(list[to]) === patientOf('],
    becomes: ['Math.max(list.length', 'true'],
    reason: room,
  },
  { within: 'byPatient', line: ['at < places.length'], becomes: ['<='], reason: past },
  {
    within: 'byPatient',
    line: ['areTogether'],
    // Where any place goes back, one before it went on.
    becomes: ['false', 'true', '<=', '>='],
    reason: speed,
  },
  {
    within: 'lookupPathwayDefinition',
    line: ['at != null && at < inUseFrom'],
    becomes: ['true'],
    reason: 'Nothing compares as less than undefined',
  },
  {
    within: 'spanOf',
    line: ["typeof date === 'string'"],
    becomes: ['true'],
    reason: 'As a text an object comes after every date',
  },
  {
    within: 'intervalText',
    line: ["? 'year' : 'day'"],
    becomes: ['""'],
    reason: 'Whatever is no longer span is written as a day',
  },
  {
    within: 'seasonExtent',
    line: ['/^\\d{4}$/'],
    reason: 'Beside a season there is no other token with four digits',
  },
  {
    within: 'seasonExtent',
    line: ["typeof first === 'string'"],
    reason: 'The first and the last month of a year are both out of range, or none is',
  },
  {
    within: 'read',
    line: ["'between' : 'plain'"],
    becomes: ['""'],
    reason: 'Whatever is not `between` is plain',
  },
  {
    within: 'place',
    line: ["start(extent, 'closed')"],
    becomes: ['""'],
    reason: 'Whatever is not `open` is closed',
  },
  {
    within: 'startingWithYear',
    line: ['read === undefined'],
    becomes: ['false'],
    reason: 'For the compiler: a part of a year is always read, or is at fault',
  },
  {
    within: 'readRows',
    line: ["Place: -1 - kindPlace('')"],
    becomes: ['Stryker was here!'],
    reason: 'Every text is of one kind',
  },
  {
    within: 'daysLeftListed',
    line: ['daysLeft === undefined'],
    becomes: ['false'],
    reason: 'Nothing compares as less than undefined',
  },
  { within: 'fromEach', line: ['at < length'], becomes: ['<='], reason: past },
  {
    within: 'dueDay',
    line: ['limit < 0'],
    becomes: ['false'],
    reason:
      'Only faster: a list has nothing at a place below 0, and what is no day is after every day',
  },
  {
    within: 'judge',
    line: ['at === null'],
    becomes: ['false'],
    reason: 'Null as a date compares as neither less nor more than a text',
  },
  {
    within: 'firstDateOf',
    line: ['?.codes ?? []'],
    reason: 'A text in place of a code has no code',
  },
  {
    within: 'definitionsArgument',
    line: ['definitions === pathwayDefinitions || definitions === shipped'],
    becomes: ['false', '&&'],
    reason: speed,
  },
  {
    within: 'spanOf',
    line: ['return [undefined, undefined]'],
    reason: 'What is not in a list is undefined too',
  },
  {
    within: 'judge',
    line: ['validFrom !== undefined && at', 'validTo !== undefined && at'],
    becomes: ['true'],
    reason: 'Nothing compares as less or more than undefined',
  },
  {
    within: 'batchRows',
    line: ['patient !== undefined && next < patient'],
    reason: 'Nothing compares as less than undefined, and equal names do not come here',
  },
  {
    within: 'compare',
    line: ['a.pathway', 'a.interval', 'a.ordinal'],
    reason: 'Clocks that are equal so far come in this order already, and the sort is stable',
  },
  {
    within: 'editionAt',
    line: ["typeof validFrom === 'string'"],
    reason: 'No object compares as less than a text',
  },
  {
    within: 'spanDays',
    line: ["typeof days === 'string'", 'days[0] < firstDay'],
    reason:
      'No week of 1900 or 2200 reaches out of the range, and the first letters of a fault are no days',
  },
  {
    within: 'spanDays',
    line: ['month < 1'],
    reason: 'Month 0 has no days, so no day is one of them',
  },
  {
    within: 'isSeason',
    line: ["tokens[at] ?? ''", '/^('],
    reason: 'A token is a word, a number or one sign: no longer token has one of these in it',
  },
  {
    within: 'jointAt',
    line: ["'through'"],
    reason:
      'One of two cases that the other test on the line, or the next line, tells apart already',
  },
  {
    within: 'shortRange',
    line: ["'through'"],
    reason:
      'One of two cases that the other test on the line, or the next line, tells apart already',
  },
  {
    within: 'isTwoDigits',
    line: ["?? ''"],
    reason:
      'One of two cases that the other test on the line, or the next line, tells apart already',
  },
  {
    within: 'endOf',
    line: ["'next' in read"],
    reason:
      'One of two cases that the other test on the line, or the next line, tells apart already',
  },
  {
    within: 'readExtent',
    line: ["'fault' in read", "'fault' in end"],
    reason:
      'One of two cases that the other test on the line, or the next line, tells apart already',
  },
  {
    within: 'own',
    line: ['Object.hasOwn(table, key)'],
    reason:
      'A token is digits, letters or one sign, and what is left over is refused by the caller',
  },
  {
    within: 'isNumber',
    line: ['/^\\d+$/'],
    reason:
      'A token is digits, letters or one sign, and what is left over is refused by the caller',
  },
  {
    within: 'numericDate',
    line: ['/^[./-]$/', 'year?.length', 'at + 3 === tokens.length', '!isNumber(second, 2)'],
    reason:
      'A token is digits, letters or one sign, and what is left over is refused by the caller',
  },
  {
    within: 'startingWithYear',
    line: ['part([], 0', "dash === '-'"],
    reason:
      'A token is digits, letters or one sign, and what is left over is refused by the caller',
  },
  {
    within: 'part',
    line: ['count !== undefined'],
    reason:
      'A token is digits, letters or one sign, and what is left over is refused by the caller',
  },
  {
    within: 'readSpan',
    line: ['ordinal !== undefined'],
    reason:
      'A token is digits, letters or one sign, and what is left over is refused by the caller',
  },
  {
    within: 'deadlineTokens',
    line: ['?? []', "?? ''", 'tokens.length > 1', '/^[.:,;]$/'],
    reason: 'A token that is one sign is no longer; without tokens the text is not understood',
  },
  {
    within: 'beginsWith',
    line: ['?? []'],
    reason: 'A token that is one sign is no longer; without tokens the text is not understood',
  },
  {
    within: 'longestMatch',
    line: ['first === undefined', '!phrase.startsWith(first)'],
    reason: speed,
  },
  {
    within: 'osloDate',
    line: ['milliseconds >=', 'milliseconds <='],
    reason:
      'The room on both sides is checked again by the day; English parts are Gregorian by default',
  },
  {
    within: 'timeFault',
    line: ['rest.length > 6'],
    reason: 'A sign that is not there is no digit and no hyphen, and month 0 has no days',
  },
  {
    within: 'scanDay',
    line: ['text.length < 10', 'month < 0', 'month < 1'],
    reason: 'A sign that is not there is no digit and no hyphen, and month 0 has no days',
  },
  {
    within: 'workingDaysBetween',
    line: ['first <= last'],
    reason: 'From a day to itself there are none either way',
  },
  {
    within: 'weekdayHolidays',
    line: ['from + 1'],
    reason: 'A year without holidays in the span adds none; from a day to itself there are none',
  },
  {
    within: 'countWorkingDays',
    line: ['from === to'],
    reason: 'A year without holidays in the span adds none; from a day to itself there are none',
  },
  {
    within: 'judgeCourse',
    line: ['summary.', 'course.columns.'],
    becomes: ['true', '>=', '<='],
    reason: 'Only faster: each check asks the same again, and finds nothing where this says so',
  },
  {
    within: 'readEvents',
    line: ['outcomeMissing: false', 'severalOutcomes: false', 'mixedNoNeed: false'],
    becomes: ['true'],
    reason:
      'Only faster: what is summed up here decides which checks are asked, not what they answer',
  },
  {
    within: 'readEvents',
    line: ['rank > rankOf.P && day < summary.earliestAfterStart'],
    becomes: ['true', '>=', '<='],
    reason: 'Only faster: the checks go through the events again',
  },
  {
    within: 'readEvents',
    line: ['lastM: -1', 'lastP: -1', 'lastL: -1'],
    becomes: ['+1'],
    reason: 'Only faster: the checks go through the events again',
  },
  {
    within: 'noteEvent',
    line: ['default:'],
    reason: 'Only faster: what is summed up here decides which checks are asked',
  },
  {
    within: 'checkDecisionAttended',
    line: ['place < first'],
    becomes: ['<='],
    reason: 'Two kinds of event have no place in common',
  },
  {
    within: 'checkEvaluationDecided',
    line: ['place < first'],
    becomes: ['<='],
    reason: 'Two kinds of event have no place in common',
  },
  {
    within: 'checkFeedbackDecided',
    line: ['place < first'],
    becomes: ['<='],
    reason: 'Two kinds of event have no place in common',
  },
  {
    within: 'checkAttendanceFirst',
    line: ['place > first'],
    becomes: ['>='],
    reason: 'Two kinds of event have no place in common',
  },
  {
    within: 'checkSymptomsFirst',
    line: ['place > first'],
    becomes: ['>='],
    reason: 'Two kinds of event have no place in common',
  },
  {
    within: 'checkPostponement',
    line: ['< lastExcusable'],
    becomes: ['<='],
    reason: 'Two kinds of event have no place in common',
  },
  { within: 'checkOtherTypes', line: ['byType.size < 2'], becomes: ['false'], reason: speed },
  { within: 'overlaps', line: ['begunBefore > 0'], becomes: ['true', '>= 0'], reason: speed },
  { within: 'isClosedWith', line: ['firstX !== never'], becomes: ['true'], reason: speed },
  { within: 'checkAge', line: ["type !== 'D12'"], becomes: ['false'], reason: speed },
  { within: 'checkBornBefore', line: ['birthYear !== nothing'], becomes: ['true'], reason: speed },
  {
    within: 'withEnd',
    line: ['end > latest.end'],
    becomes: ['>='],
    reason: 'Of equal ends either may stand',
  },
  {
    within: 'checkSent',
    line: ["unit: ''"],
    becomes: ['Stryker was here!'],
    reason: 'Before the first closing there is none at that unit or elsewhere',
  },
  {
    within: 'checkTransfers',
    line: ['Number.POSITIVE_INFINITY'],
    becomes: ['true'],
    reason: 'No start is within some days of a closing that has not come',
  },
  {
    within: 'daysAtUnits',
    line: ['new Array', 'units.length - 1'],
    becomes: ['new Array()', 'units.length + 1'],
    reason: past,
  },
  {
    within: 'findTimeLimit',
    line: ['limit.careLevel === undefined'],
    reason: 'Another way to the same four cases',
  },
  {
    within: 'firstLimit',
    line: ['limit.careLevel === undefined'],
    reason: 'Another way to the same four cases',
  },
  {
    within: 'withLimitsOf',
    line: ['timeLimits.length === definition'],
    reason: 'Only faster: an equal definition instead of the same',
  },
  {
    within: 'newMessageReader',
    line: ["?? 'utf-8'", '?.length ?? 0'],
    reason:
      'For the compiler: a decoder is open by then, and the parser has a text; a run is stopped without it too',
  },
  { within: 'newMessageReader', line: ['from < text.length'], reason: past },
  {
    within: 'newMessageReader',
    line: ['run > maxRun', 'tag < 0', 'first.length >= 256'],
    reason: 'A million or 256 is no promise to the letter, and is far above what it must hold',
  },
  {
    within: 'newMessageReader',
    line: ['stop === undefined'],
    reason: 'Nothing else is thrown there: what is, is a fault of the library',
  },
  {
    within: 'readMessageHead',
    line: ['versions = []'],
    reason: 'No message has a version of such a name',
  },
  {
    within: 'newRowReader',
    line: ["unitFrom === 'institution' ? undefined"],
    reason: 'A text has no kind',
  },
  {
    within: 'newRowReader',
    line: ['const isIndented'],
    becomes: ['Stryker'],
    reason: 'That text is not indented, as no text is not',
  },
  {
    within: 'newRowReader',
    line: ['from === undefined ? null'],
    reason: 'Undefined and null are missing alike',
  },
  {
    within: 'newRowReader',
    line: ["'the message'"],
    reason: 'Every row has every name of the mapping, so that nobody is told where one is missing',
  },
  {
    within: 'newRowReader',
    line: ['message?.version', 'message?.module'],
    reason: 'For the compiler: without a message reading has stopped before',
  },
  { within: 'namesOf', line: ['place < words.length'], becomes: ['<='], reason: past },
  { within: 'rowsByPlace', line: ['at < starts.length'], reason: past },
  { within: 'textOfUnits', line: ['at < units.length'], reason: past },
  {
    within: 'takeRows',
    line: ['words === null'],
    reason: 'Only smaller: the words that no row has are left out',
  },
  {
    within: 'addBytes',
    line: ['place + 1 >= dictionary.ends.length', 'end + 8 > dictionary.arena.length'],
    becomes: ['>'],
    reason: 'Room is made in time either way',
  },
  {
    within: 'makeSlots',
    line: ['size * 2 > count'],
    becomes: ['>=', 'count + 1'],
    reason: 'Room: with one text more or less a slot the places are the same',
  },
  {
    within: 'beginsWithPlace',
    line: ['at + 4 <= length'],
    becomes: ['at + 4 < length', 'at - 4'],
    reason:
      'Only faster: the mask takes a last word too, and where this says no, the text is looked up',
  },
  {
    within: 'append',
    line: ['length * 2 + slackBytes'],
    reason: 'Room is made again where it is short',
  },
  { within: 'putLikely', line: ['return true'], reason: speed },
  {
    within: 'putDays',
    line: ['const plain'],
    becomes: ['false', '&& null', '].plain'],
    reason: 'Only faster, or for the compiler: a date that is not plain is read in another way',
  },
  {
    within: 'placesOf',
    line: ["part !== 'literal') places"],
    becomes: ['true', '""'],
    reason: 'Nobody asks where a literal stands',
  },
  { within: 'beginsWithPlace', line: ['const length'], becomes: ['+ start'], reason: speed },
  { within: 'compareWithLast', line: ['compareTexts('], becomes: ['+ start'], reason: speed },
  {
    within: 'textSink',
    line: ["newSink('text'"],
    becomes: ['Stryker'],
    reason: 'A text is asked for no format',
  },
  {
    within: 'openCsv',
    line: ['columnOf: []'],
    becomes: ['Stryker'],
    reason: 'The columns are found before they are asked for',
  },
  {
    within: 'append',
    line: ['length + slackBytes > source.buffer.length'],
    becomes: ['true', '>='],
    reason: 'Only faster: room is made more often than is needed',
  },
  {
    within: 'newCsvTable',
    line: ['rowsAtOnce + 1'],
    becomes: ['rowsAtOnce - 1'],
    reason: 'Only faster: two rows less are found at once',
  },
  {
    within: 'putQuoted',
    line: ['new Uint8Array('],
    becomes: ['- slackBytes', 'to + from'],
    reason: 'Room: it is more than the cell needs either way',
  },
  {
    within: 'hasLiterals',
    line: ["step.part === 'literal' &&"],
    becomes: ['true', '||'],
    reason: 'Only faster: where this says no, the date is read token by token',
  },
  { within: 'isAscii', line: ['at < length'], becomes: ['<='], reason: past },
  {
    within: 'readCarefully',
    line: ['writable: true'],
    reason: 'Nothing writes to a row that was read',
  },
  {
    within: 'lengthOfAll',
    line: ['chunks.reduce('],
    becomes: ['undefined', 'sum -', '&& 0'],
    reason: 'Room: where it is not known how many rows come, it is made as they come',
  },
  {
    within: 'plainFormatOf',
    line: ['masks: wordsOf'],
    becomes: ['byte <= 0'],
    reason: 'No format has a literal null byte',
  },
  {
    within: 'notPlain',
    line: ['notPlain = '],
    becomes: ['+2e9'],
    reason: 'Any number will do that is no day',
  },
  { within: 'firstKey', line: ['return length < 4'], becomes: ['<= 4'], reason: speed },
  { within: 'decodeAscii', line: ['new Array<string>'], becomes: ['new Array()'], reason: speed },
  { within: 'compareWithLast', line: ['size === 0'], becomes: ['false', '!=='], reason: speed },
  {
    within: 'scanRow',
    line: ['to - rowStart <= maxRowBytes) return -1'],
    becomes: ['to - rowStart < maxRowBytes'],
    reason:
      'A row whose quote is open after so many bytes is too long as well as not closed: one of both is told',
  },
  { within: 'putLikely', line: ['const day = readDay('], becomes: ['from -'], reason: speed },
  {
    within: 'newSink',
    line: ["kind === 'skip'"],
    becomes: ['false', '""'],
    reason: 'Only smaller: a column that nothing is read from needs no room',
  },
  {
    within: 'readDayOfFormats',
    line: ['day < found'],
    becomes: ['day <= found'],
    reason: 'Of two equal faults either may stand',
  },
  { within: 'putLikely', line: ['!beginsWithPlace('], becomes: ['true'], reason: speed },
  { within: 'scanCsv', line: ['rows < wait', 'wait = next > at'], reason: speed },
  { within: 'findRows', line: ['column += 1'], reason: speed },
  { within: 'scanRow', line: ['putLikely('], becomes: ['false'], reason: speed },
  { within: 'isPlainDay', line: ["kind === 'date' &&"], becomes: ['false', '""'], reason: speed },
  {
    within: 'addValues',
    line: ['plan.columns.length === 0'],
    becomes: ['false'],
    reason: 'Only faster: what a constant has in no column is kept nowhere',
  },
  {
    within: 'lastPatientFrom',
    line: ['order: PatientOrder'],
    becomes: ['{}'],
    reason: 'Nothing compares as less than what is not there',
  },
  {
    within: 'batchesOfNdjson',
    line: ['order: PatientOrder'],
    becomes: ['{}'],
    reason: 'Nothing compares as less than what is not there',
  },
  { within: 'putQuoted', line: ['first < 0 || first >= to'], reason: speed },
  {
    within: 'scanRow',
    line: ['at < 0 || at - rowStart', 'next < 0'],
    becomes: ['<= 0'],
    reason: 'The first byte of all neither closes a cell nor begins a next line',
  },
  {
    within: 'putDays',
    line: ['const size'],
    becomes: ['+1', 'true'],
    reason: 'Without a plain format its width is not asked for; without a width none is plain',
  },
  {
    within: 'readFactColumns',
    line: ['fact === nothing'],
    becomes: ['true'],
    reason: 'Only faster: the way of objects reads usable facts too',
  },
  {
    within: 'readFactColumns',
    line: ['columns.length === 0'],
    becomes: ['false'],
    reason: 'Only smaller: no facts of any row are kept in place of a list of none',
  },
  {
    within: 'namesOf',
    line: ['const missing'],
    becomes: ['+'],
    reason: 'Undefined is the first of all kinds, whose place is 0',
  },
  {
    within: 'daysOf',
    line: ['const missing'],
    becomes: ['+'],
    reason: 'Undefined is the first of all kinds, whose place is 0',
  },
  {
    within: 'makeRoom',
    line: ['rows < 1000', 'expected'],
    reason: 'Room: where there is too little, more is made as rows come',
  },
  {
    within: 'cellEncoding',
    line: ["return 'utf-8'"],
    reason: 'What is not windows-1252 is read as UTF-8 there',
  },
  {
    within: 'placeOfValue',
    line: ['const isObject', "plan.kind === 'date'"],
    becomes: ['true', 'false', '""', 'value === null'],
    reason: 'Only smaller: what is missing or of no use is then kept more than once',
  },
  {
    within: 'grow',
    line: ['plan.columns.length === 0'],
    becomes: ['false'],
    reason: 'Only smaller: what a constant has in no column is kept nowhere',
  },
  {
    within: 'readHead',
    line: ["endOfRecord(bytes, at, 'line')"],
    becomes: ['""'],
    reason: 'What is no record is a line',
  },
  {
    within: 'skipLine',
    line: ['bytes[to - 1] === carriageReturn'],
    becomes: ['true', '<= 0'],
    reason:
      'Only faster: the last byte is looked at once more; no next line begins at the first byte',
  },
  {
    within: 'compileDateFormat',
    line: ["'date-object'"],
    becomes: ['""'],
    reason: 'It is asked only whether it is another',
  },
  {
    within: 'readDayOfFormats',
    line: ['found >= firstDay && found !== day'],
    becomes: ['found > firstDay'],
    reason: 'No two formats read the first of all days and another one',
  },
  {
    within: 'planMapping',
    line: ['planField(keyField'],
    becomes: ['""'],
    reason: 'Only faster: a key is no date, and is in no column of the answer',
  },
  { within: 'lastPatientFrom', line: ['place === last'], becomes: ['false'], reason: speed },
  {
    within: 'newValueSinks',
    line: ['[undefined, 0]', '[null, 0]', "['', 0]"],
    reason: 'Only smaller: what is missing or of no use is then kept more than once',
  },
  {
    within: 'isEmptyRow',
    line: ['!== absent', 'return true'],
    becomes: ['true', 'false'],
    reason: 'Only smaller: a set without facts says what no set says',
  },
  {
    within: 'factIn',
    line: ['value <= standInDay'],
    becomes: ['true'],
    reason: 'Only faster: the way of objects reads usable facts too',
  },
  {
    within: 'namesOf',
    line: ['return { names: []'],
    reason: 'Only smaller or faster: a name that no row has, and the order of no names',
  },
  {
    within: 'readFactColumns',
    line: ['at < length'],
    becomes: ['<='],
    reason: 'One turn past the end makes a set of facts that no row has',
  },
  {
    within: 'columnOfFound',
    line: ['!areJoined && changed.every('],
    becomes: ['false', '() => undefined', '!== 0'],
    reason: 'Only faster: words that have not changed are each there once already',
  },
  {
    within: 'readTokens',
    line: ['count < most && at < to'],
    becomes: ['at <= to', 'true'],
    reason: 'What stands after a cell is no digit: a separator, a line break, a quote or nothing',
  },
  { within: 'swapped', line: ['at < bytes.length'], becomes: ['<='], reason: past },
  {
    within: 'newObjectReader',
    line: ['repeated: readonly string[] = []'],
    becomes: ['Stryker'],
    reason: 'No column is called so',
  },
  {
    within: 'readDay',
    line: ['dayOfIso('],
    becomes: ['Stryker'],
    reason: 'Bytes that are no text are no date, and neither is that text',
  },
  { within: 'putDays', line: ['day === notPlain'], becomes: ['true'], reason: speed },
  {
    within: 'putTexts',
    line: ['size > 8', 'size > 12', 'size !== length ||'],
    becomes: ['true', '>='],
    reason: 'Only faster: what is compared beyond the cell, or not at all, is looked up',
  },
  {
    within: 'putTexts',
    line: ['view.getInt32('],
    becomes: ['false'],
    reason: 'Which end of a word comes first is the same for the words that it is compared with',
  },
  {
    within: 'findRows',
    line: ['stop === quoteStop', 'place < start', 'stop === 0'],
    becomes: ['true', 'place >= start'],
    reason: 'Only faster: rows that are not found here are read one by one',
  },
  { within: 'putTexts', line: ['[one, two, three, four]'], reason: speed },
  {
    within: 'countsOfUnusable',
    line: ['cell < 0'],
    reason: 'Of a column that is not the anchor only the sum over all cells is shown',
  },
  {
    within: 'subjectsOf',
    line: ['all.filter('],
    reason: 'Only faster: of a subject that no indicator has nothing is counted',
  },
  {
    within: 'addLine',
    line: ['line !== index.next', 'index.next = line + 1'],
    reason: 'Only smaller: what is said of each row is the same',
  },
  {
    within: 'factIn',
    line: ['value === missingDay'],
    becomes: ['false'],
    reason: 'Only faster: the way of objects finds nothing there either',
  },
  {
    within: 'codesOf',
    line: ['const stated'],
    becomes: ['Stryker'],
    reason: 'One more code that no row has changes no answer',
  },
  {
    within: 'areAllDays',
    line: ['values[row]', 'row < values.length'],
    becomes: ['true', '<='],
    reason: 'Only faster: days that are looked at one by one are the same days',
  },
  {
    within: 'tellLines',
    line: ['places.length === 0'],
    becomes: ['false'],
    reason: 'Only faster: what is in no row is on no line',
  },
  {
    within: 'decodeColumn',
    line: ['const bad', 'const other'],
    becomes: ['Stryker'],
    reason: 'Only faster: what is in no row is on no line',
  },
  {
    within: 'piecesOf',
    line: ['from < chunk.length'],
    becomes: ['<='],
    reason: 'A piece of no bytes says nothing',
  },
  {
    within: 'newBlock',
    line: ['.every((product) => product === 0)', '- z * first, modulus) === 0'],
    becomes: ['true', '.some('],
    reason: chance,
  },
  {
    within: 'newBlock',
    line: ['known.has(own)'],
    becomes: ['false'],
    reason: 'Only faster: of equal sums that are protected each is found to follow',
  },
  {
    within: 'shownSpan',
    line: ['first === 0 && second === 0 && third === 0'],
    becomes: ['true'],
    reason: chance,
  },
  {
    within: 'subtract',
    line: ['times === 0', 'value !== 0'],
    becomes: ['true', 'false'],
    reason: speed,
  },
  {
    within: 'shownSpan',
    line: ['users < fewest'],
    becomes: ['false', 'true', 'users !== fewest', 'row <= pivot'],
    reason: 'Which row is the pivot changes the work, not what follows from what',
  },
  { within: 'chooseShown', line: ['next < positions.length'], becomes: ['<='], reason: past },
  {
    within: 'splitComponents',
    line: ['list.length > 0'],
    becomes: ['true', '>= 0'],
    reason: 'Only faster: an insider without a row here knows what everyone does',
  },
  {
    within: 'attackPart',
    line: ['target.least <= target.from'],
    becomes: ['target.least < target.from', 'target.most > target.to'],
    reason: tolerated,
  },
  {
    within: 'partsOf',
    line: ['[first = -1]'],
    becomes: ['+1'],
    reason:
      'In a part with others what is known wholly is found all the same: no row of it is asked for',
  },
  {
    within: 'provingSums',
    line: ['Math.abs(price)', 'Math.abs(price * one'],
    becomes: ['<= tolerance'],
    reason: tolerated,
  },
  {
    within: 'firstCorner',
    line: ['Math.abs(value) > tolerance'],
    becomes: ['>= tolerance'],
    reason: tolerated,
  },
  {
    within: 'editionOf',
    line: ["cases.join(' ')"],
    becomes: ['""'],
    reason: 'A text of SQL ends with its quote, and needs no blank behind it',
  },
  {
    within: 'rowsStep',
    line: ["isMapped && ['pathway', 'event', 'outcome']"],
    becomes: ['true', 'isMapped ||'],
    reason: 'Only faster: parts that a table does not have are missing in every row',
  },
  {
    within: 'newNullVectors',
    line: ['end > allRows.length'],
    becomes: ['>=', 'true'],
    reason: 'Only more room: what is kept is the same',
  },
  {
    within: 'statusesOf',
    line: ["=== 'count' ? [] : [population, unknown]"],
    becomes: ['Stryker was here'],
    reason: 'What is no status is told of nothing',
  },
]
