import type { AskName, Asks, Question, Reply } from './protocol.js'
import { download } from './work/download.js'
import { exampleFile } from './work/example-file.js'
import type { Tell } from './work/file-bytes.js'
import { findings } from './work/findings.js'
import { indicatorsOf, publicationOf } from './work/indicators.js'
import { indicatorsView } from './work/indicators-view.js'
import { judgeFile } from './work/judge-file.js'
import { newestDay } from './work/newest-day.js'
import { openFile } from './work/open-file.js'
import { overview } from './work/overview.js'
import { pathwayView } from './work/pathway.js'
import { pathways } from './work/pathways.js'
import { planView } from './work/plan-view.js'
import { previewRows } from './work/preview-rows.js'
import { readFile } from './work/read-file.js'
import type { Courses, JudgedWork, Work } from './work/state.js'
import { trouble, troubleOf } from './work/trouble.js'
import { worklist } from './work/worklist.js'

/** The part of a worker's scope that is used; the types of a page do not have it. */
declare const self: {
  onmessage: ((event: { readonly data: Question }) => void) | null
  postMessage(reply: Reply): void
}

type Answers = {
  readonly [Name in AskName]: (
    asked: Asks[Name]['asked'],
    tell: Tell,
  ) => Asks[Name]['answer'] | Promise<Asks[Name]['answer']>
}

let file: File | null = null
let work: Work | null = null

/** Answers what the page asks, in a worker. */
export function startWorker(): void {
  self.onmessage = ({ data }) => {
    void answer(data)
  }
}

const answers: Answers = {
  open: (asked) => {
    file = asked.file
    work = null
    return openFile(file)
  },
  example: exampleFile,
  preview: ({ mapping }) => {
    if (mapping === null) return { fields: [], rows: [], trouble: null }
    return previewRows(opened(), mapping)
  },
  read: async ({ mapping, today }, tell) => {
    work = await readFile(opened(), mapping, tell)
    const { kind, length } = work.reading
    return { kind, rows: length, newest: newestDay(work.reading, today) }
  },
  judge: ({ asOf }, tell) => {
    const judged = judgeFile(read(), asOf, tell)
    read().judged = judged
    return { pathways: judged.courses?.columns.length ?? 0, findings: judged.found.length }
  },
  overview: ({ language }) => overview(read(), judgedWork(), language),
  findings: (asked) => findings(read(), judgedWork(), asked),
  pathways: (asked) => pathways(withCourses().courses, asked),
  pathway: (asked) => pathwayView(read(), withCourses(), asked),
  worklist: (asked) => worklist(withCourses().courses, judgedWork().asOf, asked),
  indicators: (asked, tell) =>
    indicatorsView(indicatorsOf(read()), publicationOf(read(), judgedWork(), asked, tell), asked),
  plan: planView,
  download: (asked, tell) => download(read(), judgedWork(), asked, tell),
}

async function answer({ id, name, asked }: Question): Promise<void> {
  const tell: Tell = (step, done) => self.postMessage({ id, progress: { step, done } })
  try {
    const of = answers[name] as (asked: unknown, tell: Tell) => unknown
    self.postMessage({ id, answer: await of(asked, tell) })
  } catch (thrown) {
    self.postMessage({ id, trouble: troubleOf(thrown) })
  }
}

function opened(): File {
  if (file === null) throw trouble('no-rows')
  return file
}

function read(): Work {
  if (work === null) throw trouble('no-rows')
  return work
}

function judgedWork(): JudgedWork {
  const { judged } = read()
  if (judged === null) throw trouble('no-rows')
  return judged
}

function withCourses(): JudgedWork & { readonly courses: Courses } {
  const judged = judgedWork()
  if (judged.courses === null) throw trouble('no-rows')
  return { ...judged, courses: judged.courses }
}
