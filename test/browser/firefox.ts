import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createConnection, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Firefox as Debian has it, driven by Marionette: what it speaks itself, since playwright-core asks for its own build. */
export interface Firefox {
  readonly version: string
  /** Sets the file of an input. */
  readonly chooseFile: (selector: string, path: string) => Promise<void>
  readonly goTo: (url: string) => Promise<void>
  /** What the body of an async function answers in the page. */
  readonly run: <T>(body: string) => Promise<T>
  readonly close: () => Promise<void>
}

/** Every request would go to a place where nobody listens. */
const settings = {
  'marionette.port': 0,
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'intl.accept_languages': 'nb-NO, nb',
}

/** Starts Firefox with a profile of its own and no network. */
export async function startFirefox(): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'pasientforlop-firefox-'))
  const lines = Object.entries(settings).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  )
  writeFileSync(join(profile, 'user.js'), lines.join('\n'))
  const child = spawn(
    process.env['FIREFOX'] ?? '/usr/bin/firefox-esr',
    ['--headless', '--marionette', '--no-remote', '--profile', profile],
    { stdio: 'ignore', env: { ...process.env, HOME: profile } },
  )
  const portFile = join(profile, 'MarionetteActivePort')
  for (let turn = 0; turn < 600 && !existsSync(portFile); turn += 1) await pause(100)
  const { ask, socket } = await connect(Number(readFileSync(portFile, 'utf8')))
  const { capabilities } = (await ask('WebDriver:NewSession', {})) as {
    capabilities: { browserVersion: string }
  }
  return {
    version: capabilities.browserVersion,
    goTo: async (url) => {
      await ask('WebDriver:Navigate', { url })
    },
    chooseFile: async (selector, path) => {
      const found = await ask('WebDriver:FindElement', { using: 'css selector', value: selector })
      const [id] = Object.values(found['value'] as Record<string, string>)
      await ask('WebDriver:ElementSendKeys', { id, text: path })
    },
    run: async <T>(body: string) => {
      const script = `const done = arguments[arguments.length - 1];
        (async () => { ${body} })().then((value) => done({ value }), (error) => done({ error: String(error) }))`
      const answer = await ask('WebDriver:ExecuteAsyncScript', { script, scriptTimeout: 60_000 })
      const { value, error } = answer['value'] as { value: T; error?: string }
      if (error !== undefined) throw new Error(error)
      return value
    },
    close: async () => {
      await ask('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => null)
      socket.destroy()
      child.kill()
      await pause(500)
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

type Answer = Readonly<Record<string, unknown>>

/** A connection: messages are `length:JSON`, answers `[1, id, error, value]`. */
async function connect(port: number): Promise<{
  readonly socket: Socket
  readonly ask: (name: string, params: object) => Promise<Answer>
}> {
  const waiting = new Map<number, (error: { message: string } | null, value: Answer) => void>()
  const socket = createConnection(port, '127.0.0.1')
  let rest = Buffer.alloc(0)
  let last = 0
  const greeted = new Promise<void>((resolve) => {
    socket.on('data', (chunk) => {
      rest = Buffer.concat([rest, chunk])
      for (;;) {
        const colon = rest.indexOf(':')
        const end = colon + 1 + Number(rest.subarray(0, Math.max(0, colon)))
        if (colon < 0 || rest.length < end) return
        const message = JSON.parse(rest.subarray(colon + 1, end).toString())
        rest = rest.subarray(end)
        if (Array.isArray(message)) waiting.get(message[1])?.(message[2], message[3])
        else resolve()
      }
    })
  })
  await greeted
  const ask = (name: string, params: object) =>
    new Promise<Answer>((resolve, reject) => {
      last += 1
      waiting.set(last, (error, value) =>
        error === null ? resolve(value) : reject(new Error(`${name}: ${error.message}`)),
      )
      const text = JSON.stringify([0, last, name, params])
      socket.write(`${Buffer.byteLength(text)}:${text}`)
    })
  return { socket, ask }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
