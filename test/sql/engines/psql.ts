import type { Engine } from './engine.js'
import { startLines } from './line-process.js'

/** A PostgreSQL server, through `psql`; `PGHOST` and its kin say which. */
export async function openPsql(): Promise<Engine> {
  const lines = startLines('psql', ['-X', '-q', '-A', '-t', '-v', 'ON_ERROR_STOP=0'], {
    PGOPTIONS: '-c client_min_messages=error',
  })
  const end = '--end of answer--'
  const ask = async (command: string) => {
    const answer = await lines.ask(
      `${command};\n\\echo :SQLSTATE :LAST_ERROR_MESSAGE\n\\echo ${end}\n`,
      (line) => line === end,
    )
    const state = answer[answer.length - 2] ?? ''
    if (!state.startsWith('00000')) throw new Error(`PostgreSQL: ${state}`)
    return answer.slice(0, -2)
  }
  const [version] = await ask('show server_version')
  return {
    name: `PostgreSQL ${version}`,
    dialect: 'postgresql',
    run: async (command) => {
      await ask(command)
    },
    rows: async (query) =>
      (await ask(`select row_to_json(answer) from (${query}) as answer`)).map((line) =>
        JSON.parse(line),
      ),
    close: lines.close,
  }
}
