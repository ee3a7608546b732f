/** The reader of a web stream, as far as it is used. */
export interface StreamReader<Item> {
  read(): Promise<{ readonly done: boolean; readonly value?: Item | undefined }>
  cancel(): Promise<unknown>
  releaseLock(): void
}

/** What a web stream gives, where it cannot be gone through by itself, as in some browsers. */
export async function* readStream<Item>(stream: {
  getReader(): StreamReader<Item>
}): AsyncGenerator<Item, void, undefined> {
  const reader = stream.getReader()
  let isOver = false
  try {
    for (;;) {
      const { done, value } = await reader.read()
      isOver = done
      if (done) return
      yield value as Item
    }
  } finally {
    // Whoever stops asking has no use for the rest.
    if (!isOver) await reader.cancel()
    reader.releaseLock()
  }
}
