import { patients, runVitest } from '../engine-tools.mjs'

export const about = 'SQL on PGlite, the PostgreSQL of npm'

export const run = () => runVitest(['test/sql'], { SQL_ENGINES: 'pglite', SQL_PATIENTS: patients })
