import type { FileFindingDescription } from '../describe-file-finding.js'
import type { FileRuleId } from '../schema.js'

/** What can be wrong with lines of a file, in English. */
export const fileTextsInEn = {
  'ragged-row': {
    title: 'Wrong number of cells',
    text: 'The line has not as many cells as the header ({cells} against {expected}), and was not read.',
    help: 'Look for a separator inside a text without quotes, or a cell that is missing.',
  },
  'bad-quotes': {
    title: 'Text after a closing quote',
    text: 'A cell goes on after the quote that closes it. The line was not read.',
    help: 'Write a quote inside a cell as two: "".',
  },
  'unclosed-quote': {
    title: 'Quote that is not closed',
    text: 'A quote opens a cell that is never closed. The line was not read; reading goes on at the next one.',
    help: 'Close the cell with a quote, or take away the one that opens it.',
  },
  'row-too-long': {
    title: 'Row too long',
    text: 'The row is longer than 1 MB and was not read.',
    help: 'Look for missing line breaks.',
  },
  'repeated-header': {
    title: 'Header repeated',
    text: 'The line is the header again, and was not read.',
    help: 'The file was probably put together from two exports. Check that their columns are the same.',
  },
  'stray-quote': {
    title: 'Quote inside a plain cell',
    text: 'A cell without quotes around it has a quote in it. It was read as it stands.',
    help: 'Put quotes around the cell, and write the one inside as two: "".',
  },
  'not-in-encoding': {
    title: 'Characters outside the encoding',
    text: 'The column “{column}” has bytes that are no text in the encoding of the file. The value cannot be used.',
    help: 'Check the encoding in the mapping: the file is often Windows-1252, not UTF-8.',
  },
  'mixed-encoding': {
    title: 'Two encodings in one file',
    text: 'The column “{column}” has text that looks like UTF-8, while the file is Windows-1252 otherwise. It was read as Windows-1252.',
    help: 'The file was probably put together from two exports. Export all of it in one encoding.',
  },
  'control-sign': {
    title: 'A control character in an id',
    text: 'The column “{column}” has a line break, a character that is not shown, or � for one that was lost, in an id. It was read as it stands.',
    help: 'Look for null bytes, other control characters, and quotes that are closed on a later line, in the export: one id can have become two, or two one.',
  },
  'rounded-number': {
    title: 'An id written as a number',
    text: 'The column “{column}” has an id that a spreadsheet has written as a number (1,23E+11 or 17.0), or that is a number above 2^53, which is rounded and cannot be used.',
    help: 'Export the column as text from its source: a rounded number can be several different ids.',
  },
  'blank-at-edge': {
    title: 'Blanks around an id',
    text: 'The column “{column}” has an id with blanks before or after it. It was read as it stands, and is another id than the one without.',
    help: 'Ask for “trim” of the column in the mapping if the blank is not meant.',
  },
  'decomposed-letter': {
    title: 'A letter in two parts in an id',
    text: 'The column “{column}” has an id with a letter of two characters (Å as A and a ring). It was read as it stands, and is another id than the one with one.',
    help: 'Export in NFC: one id can have become two.',
  },
  'bad-json': {
    title: 'The line is no JSON',
    text: 'The line cannot be read as JSON, or has a key twice with different values, and was left out.',
    help: 'NDJSON has one whole JSON object on each line, with each key once.',
  },
  'bad-encoding': {
    title: 'The line is no UTF-8',
    text: 'The line has bytes that are no UTF-8 and was left out.',
    help: 'NDJSON must be UTF-8.',
  },
  'no-object': {
    title: 'The row is no object',
    text: 'The row is a value, not an object with fields, and was left out.',
    help: 'Each row must be an object with a key for each column.',
  },
} as const satisfies Record<FileRuleId, FileFindingDescription>
