/** The streams of the process, and what is known of them. */
export interface Terminal {
  /** Opens standard input. */
  readonly input: () => AsyncIterable<Uint8Array>
  /** Writes a result; waits while the other end is slow. */
  readonly write: (text: string) => Promise<void>
  /** Writes talk. */
  readonly talk: (text: string) => void
  /** Whether talk is read on a terminal, so that a bar can move. */
  readonly hasBar: boolean
  /** Whether results may have colours. */
  readonly hasColour: boolean
}

/** The process's own streams. A pipe that is closed early ends it in silence, as SIGPIPE would. */
export function processTerminal(): Terminal {
  process.stdout.on('error', (error: { readonly code?: string }) => {
    if (error.code === 'EPIPE') process.exit(141)
    throw error
  })
  process.on('SIGINT', () => {
    process.stderr.write('\n')
    process.exit(130)
  })
  const noColour = (process.env['NO_COLOR'] ?? '') !== ''
  return {
    input: () => process.stdin,
    write: (text) =>
      new Promise((resolve) => {
        if (process.stdout.write(text)) resolve()
        else process.stdout.once('drain', resolve)
      }),
    talk: (text) => {
      process.stderr.write(text)
    },
    hasBar: process.stderr.isTTY === true,
    hasColour: process.stdout.isTTY === true && !noColour,
  }
}

/** A bar on the terminal for files over some MB; nothing elsewhere. */
export function progressBar(terminal: Terminal, total: number | null) {
  const isShown = terminal.hasBar && total !== null && total > 8_000_000
  let done = 0
  let shown = -1
  return {
    add: (bytes: number) => {
      done += bytes
      if (!isShown) return
      const percent = Math.min(100, Math.floor((100 * done) / (total as number)))
      if (percent === shown) return
      shown = percent
      const filled = Math.floor(percent / 4)
      terminal.talk(`\r[${'#'.repeat(filled)}${'.'.repeat(25 - filled)}] ${percent} %`)
    },
    end: () => {
      if (isShown) terminal.talk(`\r${' '.repeat(40)}\r`)
    },
  }
}
