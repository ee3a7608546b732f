import type { NprNote } from './schema.js'

/** What is told of a message: each kind once, with its first line and how often it is true. */
export function newNoteList() {
  const notes = new Map<NprNote['note'], { line: number; count: number }>()
  return {
    add: (note: NprNote['note'], line: number) => {
      const known = notes.get(note)
      if (known === undefined) notes.set(note, { line, count: 1 })
      else known.count += 1
    },
    list: (): NprNote[] => [...notes].map(([note, told]) => ({ note, ...told })),
  }
}
