import type { FileFacts } from '../files/schema.js'
import { isMisuse } from '../misuse/misuse.js'
import { type Asked, languageIn, readArguments } from './arguments.js'
import type { FileTotal } from './file-total.js'
import { checkOut, withOut } from './out-file.js'
import { type Output, writeOutput } from './output.js'
import { isProblem, type Problem, problem } from './problem.js'
import { type BatchInput, readBatches } from './read-batches.js'
import { type ReadInput, readInput, whyRefused } from './read-input.js'
import type { Terminal } from './terminal.js'
import { type TextOutput, writeTextOutput } from './text-output.js'
import { fill, wordsIn } from './words/words-in.js'

/** Runs the command: 0 where nothing was found, 1 where something was, 2 where it could not run. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  const language = languageIn(argv)
  try {
    const asked = readArguments(argv)
    if (asked.command === 'help') {
      await terminal.write(`${wordsIn(asked.language).help}\n`)
      return 0
    }
    if (asked.command === 'version') {
      const { packageVersion } = await import('./version.js')
      await terminal.write(`${packageVersion}\n`)
      return 0
    }
    await checkOut(asked)
    if (isOfText(asked)) {
      await writeTextOutput(await textOutputOf(asked, terminal), asked, terminal)
      return 0
    }
    const output = await outputOf(asked, terminal)
    await withOut(asked, terminal, (to) => writeOutput(output, asked, to))
    for (const line of output.talk ?? []) terminal.talk(`${line}\n`)
    return output.fails() ? 1 : 0
  } catch (thrown) {
    const words = wordsIn(language)
    if (isProblem(thrown)) terminal.talk(`pasientforlop: ${tell(thrown, language)}\n`)
    else if (isMisuse(thrown)) {
      terminal.talk(
        `pasientforlop: ${fill(words.problems.misuse, { why: whyRefused(thrown)(language) })}\n`,
      )
    } else throw thrown
    return 2
  }
}

/** Commands whose answer is one long text. */
function isOfText({ command }: Asked): boolean {
  return command === 'export' || command === 'sql' || command === 'report'
}

async function textOutputOf(asked: Asked, terminal: Terminal): Promise<TextOutput> {
  if (asked.command === 'sql') return (await import('./commands/sql.js')).sql(asked)
  if (asked.command === 'report') {
    const { dayOfReport, reportOf } = await import('./commands/report.js')
    const asOf = dayOfReport(asked)
    const input = await readInput(asked, terminal)
    tellOf(asked, input, terminal)
    return reportOf(asked, asOf, input)
  }
  const { exportOf, targetOf } = await import('./commands/export.js')
  const target = targetOf(asked)
  const input = await readInput(asked, terminal)
  tellOf(asked, input, terminal)
  return exportOf(asked, target, input)
}

async function outputOf(asked: Asked, terminal: Terminal): Promise<Output> {
  const { command } = asked
  if (command === 'explain') return (await import('./commands/explain.js')).explain(asked)
  if (command === 'mapping') return (await import('./commands/guess.js')).mapping(asked, terminal)
  if (command === 'plan') return (await import('./commands/plan.js')).plan(asked, terminal)
  // Before the file is read, which may take a while.
  if (command !== 'check' && asked.asOf === null) throw problem('no-as-of')
  if (command === 'indicators' && asked.periods.length === 0) throw problem('no-periods')
  const input = told(await readBatches(asked, terminal), asked, terminal)
  if (command === 'check') return (await import('./commands/check.js')).check(asked, input)
  if (command === 'indicators') {
    return (await import('./commands/indicators.js')).indicatorsOf(asked, input)
  }
  const clocks = await import('./commands/clocks.js')
  return command === 'worklist' ? clocks.worklist(asked, input) : clocks.times(asked, input)
}

/** An input of which it is told what was read once all of it was. */
function told(input: BatchInput, asked: Asked, terminal: Terminal): BatchInput {
  async function* batches() {
    yield* input.batches
    const { rows, file, notes, outside } = input.total
    if (file === null) return
    tellFile(asked, { name: input.name, rows, file, notes }, terminal)
    // The check says it in its answer.
    if (asked.command !== 'check') tellLost(asked, file.setAside, outside, terminal)
  }
  return { ...input, batches: batches() }
}

/** What does not count in an answer that does not say so. */
function tellLost(
  { language }: Asked,
  setAside: number,
  outside: number,
  terminal: Terminal,
): void {
  const words = wordsIn(language)
  if (setAside > 0) terminal.talk(`${fill(words.setAside, { count: setAside })}\n`)
  if (outside > 0) terminal.talk(`${fill(words.notExported, { count: outside })}\n`)
}

/** What was read, on standard error. */
function tellOf(asked: Asked, { name, reading, notes }: ReadInput, terminal: Terminal): void {
  tellFile(asked, { name, rows: reading.length, file: reading.file, notes }, terminal)
}

function tellFile(
  { language }: Asked,
  {
    name,
    rows,
    file,
    notes,
  }: Pick<FileTotal, 'name' | 'rows' | 'notes'> & { readonly file: FileFacts },
  terminal: Terminal,
): void {
  const words = wordsIn(language)
  const { encoding, separator, encodingFrom, separatorFrom } = file
  const isFound = encodingFrom === 'detected' || separatorFrom === 'detected'
  const how =
    separator === null
      ? ''
      : ` (${fill(words.readAs, { encoding: encoding ?? '', separator: words.separators[separator] })}${isFound ? `, ${words.detected}` : ''})`
  terminal.talk(`${fill(words.read, { rows, name })}${how}\n`)
  for (const note of notes) terminal.talk(`${words.nprNotes[note]}\n`)
}

function tell({ problem: id, params }: Problem, language: Asked['language']): string {
  const words = wordsIn(language)
  const said: Record<string, string> = {}
  for (const [name, value] of Object.entries(params)) {
    said[name] = typeof value === 'string' ? value : value(language)
  }
  return fill(words.problems[id], said)
}
