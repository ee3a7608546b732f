import { patients, runVitest } from '../engine-tools.mjs'

export const about = 'SQL on the DuckDB of npm'

export const run = () => runVitest(['test/sql'], { SQL_ENGINES: 'duckdb', SQL_PATIENTS: patients })
