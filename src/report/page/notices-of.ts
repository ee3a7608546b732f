import type { Notice } from '../../indicators/evaluation/schema.js'
import { choiceArgument } from '../../misuse/arguments.js'
import type { Language } from '../../sources/schema.js'
import { fill } from '../picture/sheet.js'
import { pageWords } from './words/page-words.js'

const noticeIds = /* @__PURE__ */ Object.keys(pageWords.en.notice) as Notice['notice'][]

/** What a reader of the figures must know, in words. */
export function noticesOf(notices: readonly Notice[], language: Language): readonly string[] {
  const words = pageWords[language].notice
  return notices.map((notice) =>
    fill(words[choiceArgument(notice.notice, 'publication.notices', noticeIds)], {
      subject: 'subject' in notice ? notice.subject : '',
      column: 'column' in notice ? notice.column : 'by' in notice ? notice.by.join(', ') : '',
    }),
  )
}
