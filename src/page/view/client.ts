import type { AskName, Asks, Progress, Question, Reply, Trouble } from '../protocol.js'

/** The page's end of the worker. */
export interface Client {
  readonly ask: <Name extends AskName>(
    name: Name,
    asked: Asks[Name]['asked'],
  ) => Promise<Asks[Name]['answer']>
  /** Ends the work at once: the worker with it. What was asked is not answered. */
  readonly cancel: () => void
}

/** What is thrown where work was cancelled. */
export const cancelled = Symbol('cancelled')

/** Starts a worker from the text of its program; `onWork` hears of each step, and of the end. */
export function newClient(program: string, onWork: (progress: Progress | null) => void): Client {
  const address = URL.createObjectURL(new Blob([program], { type: 'text/javascript' }))
  const waiting = new Map<
    number,
    { readonly answer: (value: unknown) => void; readonly refuse: (why: unknown) => void }
  >()
  let next = 1
  let worker = start()

  function start(): Worker {
    const started = new Worker(address)
    started.onmessage = ({ data }: MessageEvent<Reply>) => hear(data)
    started.onerror = (event) => {
      const why: Trouble = { trouble: 'failed', why: event.message }
      for (const { refuse } of waiting.values()) refuse(why)
      waiting.clear()
      onWork(null)
    }
    return started
  }

  function hear(reply: Reply): void {
    if ('progress' in reply) {
      onWork(reply.progress)
      return
    }
    const one = waiting.get(reply.id)
    waiting.delete(reply.id)
    if (waiting.size === 0) onWork(null)
    if ('answer' in reply) one?.answer(reply.answer)
    else one?.refuse(reply.trouble)
  }

  return {
    ask: (name, asked) =>
      new Promise((answer, refuse) => {
        const question: Question = { id: next, name, asked }
        next += 1
        waiting.set(question.id, { answer: answer as (value: unknown) => void, refuse })
        worker.postMessage(question)
      }),
    cancel: () => {
      worker.terminate()
      for (const { refuse } of waiting.values()) refuse(cancelled)
      waiting.clear()
      worker = start()
      onWork(null)
    },
  }
}
