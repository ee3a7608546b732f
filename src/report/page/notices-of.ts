import type { Notice } from '../../indicators/evaluation/schema.js'
import { choiceArgument } from '../../misuse/arguments.js'
import type { Language } from '../../sources/schema.js'
import { fill } from '../picture/sheet.js'
import { pageWords } from './words/page-words.js'

/** What a reader of the figures must know, in words. */
export function noticesOf(notices: readonly Notice[], language: Language): readonly string[] {
  const words = pageWords[language].notice
  const ids = Object.keys(words) as Notice['notice'][]
  return notices.map((notice) =>
    fill(words[choiceArgument(notice.notice, 'publication.notices', ids)], {
      subject: 'subject' in notice ? notice.subject : '',
      column: 'column' in notice ? notice.column : 'by' in notice ? notice.by.join(', ') : '',
    }),
  )
}
